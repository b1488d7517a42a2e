import type { NameHit, NameScanner, NameType } from '../text/names';
import type { Span } from '../text/span';
import { otherFirstForms, textForms } from './name-forms';
import { isInnerArticle, NameNode, readForm, takeEnds } from './name-tree';
import {
  firstWord,
  foldedAt,
  GAP,
  hashOfWord,
  readWords,
  roomFor,
  spellingsOf,
  type Words,
} from './name-words';

/** A form under which records are known, as `NameTrie.add` takes it. */
export interface NameForm {
  readonly type: NameType;
  readonly id: string;
  readonly form: string;
  readonly ambiguous: boolean;
}

/** The names with one first word. Their tree is made when a text first has that word. */
interface Root {
  /** Folded. */
  readonly word: string;
  readonly forms: NameForm[];
  /** Forms to be made ambiguous. */
  readonly marks: string[];
  node: NameNode | null;
}

/** Order of hits with the same start and length. */
const TYPES: readonly NameType[] = [
  'agency',
  'relay',
  'subject',
  'group',
  'conflict',
  'place',
  'demonym',
];

/** The table of first words has 2 to this power bits, some twenty for each word of the bundled record. */
const BITS = 17;
const WORDS = 2 ** (BITS - 5) - 1;

/** Longer texts get room of their own, in characters. */
const LONG = 2_000;

/**
 * Names by their first word, then as a tree of words. Opening it sorts the names by first word only;
 * scanning asks each word of a text once. Linear in the text.
 */
export class NameTrie implements NameScanner {
  private readonly roots = new Map<string, Root>();
  /** One bit for each hash that a first word has. */
  readonly #opening = new Int32Array(WORDS + 1);
  /** The names that begin with one word, while they are looked for. */
  readonly #best = new Map<NameType, NameHit>();
  /** Where the last name of each type ends, while a text is scanned. */
  readonly #busyUntil = new Map<NameType, number>();
  /** For the words of sentences, one after the other. */
  readonly #room = roomFor(LONG);

  /** Adds a form and the ways in which texts write it. */
  add(name: NameForm): void {
    const first = firstWord(name.form);
    this.rootOf(first).forms.push(name);
    for (const other of otherFirstForms(name.form, name.type)) {
      const word = firstWord(other);
      if (word !== first) this.rootOf(word).forms.push(name);
    }
  }

  /** Makes ambiguous what is added under this form, in this case. */
  markAmbiguous(form: string): void {
    this.rootOf(firstWord(form)).marks.push(form);
  }

  scan(text: string, blocks?: readonly Span[]): NameHit[] {
    const words = readWords(text, text.length > LONG ? roomFor(text.length) : this.#room);
    if (blocks) cutAtBlocks(words, blocks);
    const hits: NameHit[] = [];
    const busyUntil = this.#busyUntil;
    const best = this.#best;
    busyUntil.clear();
    for (let first = 0; first < words.count; first += 1) {
      const hash = words.hashes[first] ?? 0;
      if (hash !== 0 && !this.mayOpen(hash)) continue;
      const root = this.roots.get(foldedAt(words, first));
      if (!root) continue;
      best.clear();
      follow(text, words, first, root.node ?? growRoot(root), best);
      if (best.size === 0) continue;
      for (const type of TYPES) {
        const hit = best.get(type);
        if (!hit || hit.start < (busyUntil.get(type) ?? 0)) continue;
        busyUntil.set(type, hit.end);
        hits.push(hit);
      }
    }
    return hits;
  }

  /** A cheap question: whether a word with this hash may be the first of a name. */
  private mayOpen(hash: number): boolean {
    const bit = hash ^ (hash >>> BITS);
    return ((this.#opening[(bit >>> 5) & WORDS] ?? 0) & (1 << (bit & 31))) !== 0;
  }

  private rootOf(word: string): Root {
    const known = this.roots.get(word);
    if (known) return known;
    const root: Root = { word, forms: [], marks: [], node: null };
    this.roots.set(word, root);
    for (const spelling of spellingsOf(word)) {
      const hash = hashOfWord(spelling);
      const bit = hash ^ (hash >>> BITS);
      const at = (bit >>> 5) & WORDS;
      this.#opening[at] = (this.#opening[at] ?? 0) | (1 << (bit & 31));
    }
    return root;
  }
}

/** Whether a text can have this form at all; false when something stands in it that ends every name. */
export function canBeFound(form: string): boolean {
  return readForm(form) !== null;
}

function growRoot(root: Root): NameNode {
  const node = new NameNode();
  for (const name of root.forms) {
    for (const { form, needsContext } of textForms(name.form, name.type)) {
      // What needed context already would be lost without its article: "Post" of "The Post".
      if (name.ambiguous && needsContext && form !== name.form) continue;
      if (firstWord(form) !== root.word) continue;
      node.add(form, name.type, name.id, name.ambiguous || needsContext);
    }
  }
  for (const form of root.marks) node.markAmbiguous(form);
  root.node = node;
  return node;
}

/** Follows the text's words down the tree and keeps the longest name of each type in `best`. */
function follow(
  text: string,
  words: Words,
  first: number,
  root: NameNode,
  best: Map<NameType, NameHit>,
): void {
  const path = [first];
  let node = root;
  let at = first;
  for (;;) {
    if (node.ends) takeEnds(text, words, path, node.ends, best);
    at += 1;
    if (at >= words.count) return;
    if (isInnerArticle(words, at)) at += 1;
    const next = node.after(words, at);
    if (!next) return;
    path.push(at);
    node = next;
  }
}

/** Sets an edge wherever the text between two words leaves a block. Blocks are sorted and disjoint. */
function cutAtBlocks(words: Words, blocks: readonly Span[]): void {
  let block = 0;
  for (let index = 1; index < words.count; index += 1) {
    const before = words.ends[index - 1] ?? 0;
    while (block < blocks.length && (blocks[block]?.end ?? 0) < before) block += 1;
    const here = blocks[block];
    if (here && here.end <= (words.starts[index] ?? 0)) words.gaps[index] = GAP.edge;
  }
}
