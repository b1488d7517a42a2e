import type { NameHit, NameScanner, NameType } from '../text/names';
import type { Span } from '../text/span';
import { type CaseRule, caseRuleOf, fitsCase } from './name-case';
import { bareWord, GAP, readWords, roomFor, type Words } from './name-words';

/** A form under which records are known, as `NameTrie.add` takes it. */
export interface NameForm {
  readonly type: NameType;
  readonly id: string;
  readonly form: string;
  readonly ambiguous: boolean;
}

interface NameEnd {
  readonly type: NameType;
  /** One a word; empty when every word may stand in any case. */
  readonly rules: readonly CaseRule[];
  /** The rules as text, to tell whether two are the same. */
  readonly ruleKey: string;
  readonly ids: string[];
  ambiguous: boolean;
}

class Node {
  edges: Map<number, Node> | null = null;
  ends: NameEnd[] | null = null;
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

const FREE: Pick<NameEnd, 'rules' | 'ruleKey'> = { rules: [], ruleKey: '' };

/** How many kinds of gap there are; see `GAP`. */
const GAPS = 8;

/** Names as a tree of words; scanning asks each word of a text once, then follows the tree. */
export class NameTrie implements NameScanner {
  private readonly vocabulary = new Map<string, number>();
  private readonly roots: (Node | undefined)[] = [undefined];
  private readonly scratch = roomFor(0);
  private readonly the = this.learn('the');

  /** `spellings`: pairs of folded words that count as one ("defense", "defence"). */
  constructor(spellings: readonly (readonly [string, string])[] = []) {
    for (const [one, other] of spellings) this.vocabulary.set(other, this.learn(one));
  }

  /** Adds a form. Gives false when no text can match it (an unknown mark between its words). */
  add({ type, id, form, ambiguous }: NameForm): boolean {
    const words = readWords(form, (folded) => this.learn(folded), this.scratch);
    if (words.count === 0) return false;
    for (let index = 1; index < words.count; index += 1) {
      if (words.gaps[index] === GAP.edge) return false;
    }
    let node = this.rootFor(words.ids[0] ?? 0);
    for (let index = 1; index < words.count; index += 1) {
      node.edges ??= new Map();
      const key = edgeKey(words, index);
      let next = node.edges.get(key);
      if (!next) {
        next = new Node();
        node.edges.set(key, next);
      }
      node = next;
    }
    addEnd(node, { type, ...rulesOf(form, words), ids: [id], ambiguous });
    return true;
  }

  scan(text: string, blocks?: readonly Span[]): NameHit[] {
    const words = readWords(text, (folded) => this.vocabulary.get(folded) ?? 0);
    if (blocks) cutAtBlocks(words, blocks);
    const hits: NameHit[] = [];
    const busyUntil = new Map<NameType, number>();
    const best = new Map<NameType, NameHit>();
    for (let first = 0; first < words.count; first += 1) {
      const root = this.roots[words.ids[first] ?? 0];
      if (!root) continue;
      best.clear();
      this.follow(text, words, first, root, best);
      for (const type of TYPES) {
        const hit = best.get(type);
        if (!hit || hit.start < (busyUntil.get(type) ?? 0)) continue;
        busyUntil.set(type, hit.end);
        hits.push(hit);
      }
    }
    return hits;
  }

  private follow(
    text: string,
    words: Words,
    first: number,
    root: Node,
    best: Map<NameType, NameHit>,
  ): void {
    const path = [first];
    let node = root;
    let at = first;
    for (;;) {
      if (node.ends) takeEnds(text, words, path, node.ends, best);
      let next = at + 1 < words.count ? node.edges?.get(edgeKey(words, at + 1)) : undefined;
      at += 1;
      if (!next && this.isSkippedArticle(words, at)) {
        at += 1;
        next = node.edges?.get(edgeKey(words, at));
      }
      if (!next) return;
      path.push(at);
      node = next;
    }
  }

  /** "the" inside a name may be there or not: "Ministry of Defence of (the) Russian Federation". */
  private isSkippedArticle(words: Words, at: number): boolean {
    return at + 1 < words.count && words.ids[at] === this.the && words.gaps[at] === GAP.space;
  }

  private learn(folded: string): number {
    const known = this.vocabulary.get(folded);
    if (known !== undefined) return known;
    const id = this.vocabulary.size + 1;
    this.vocabulary.set(folded, id);
    return id;
  }

  private rootFor(id: number): Node {
    const known = this.roots[id];
    if (known) return known;
    const root = new Node();
    while (this.roots.length <= id) this.roots.push(undefined);
    this.roots[id] = root;
    return root;
  }
}

function rulesOf(form: string, words: Words): Pick<NameEnd, 'rules' | 'ruleKey'> {
  const rules: CaseRule[] = [];
  let ruleKey = '';
  let isFree = true;
  for (let index = 0; index < words.count; index += 1) {
    const word = bareWord(form.slice(words.starts[index], words.ends[index]));
    const rule = caseRuleOf(word, words.count === 1);
    rules.push(rule);
    ruleKey += rule.type === 'any' ? '|' : `|${rule.type}:${rule.word}`;
    isFree &&= rule.type === 'any';
  }
  return isFree ? FREE : { rules, ruleKey };
}

function edgeKey(words: Words, index: number): number {
  return (words.ids[index] ?? 0) * GAPS + (words.gaps[index] ?? 0);
}

function addEnd(node: Node, end: NameEnd): void {
  node.ends ??= [];
  const same = node.ends.find((other) => other.type === end.type && other.ruleKey === end.ruleKey);
  if (!same) {
    node.ends.push(end);
    return;
  }
  for (const id of end.ids) if (!same.ids.includes(id)) same.ids.push(id);
  same.ambiguous ||= end.ambiguous;
}

function takeEnds(
  text: string,
  words: Words,
  path: readonly number[],
  ends: readonly NameEnd[],
  best: Map<NameType, NameHit>,
): void {
  const start = words.starts[path[0] ?? 0] ?? 0;
  const end = words.ends[path[path.length - 1] ?? 0] ?? 0;
  for (const { type, rules, ids, ambiguous } of ends) {
    const fits = rules.every((rule, index) => {
      if (rule.type === 'any') return true;
      const word = path[index] ?? 0;
      return fitsCase(rule, bareWord(text.slice(words.starts[word], words.ends[word])));
    });
    if (!fits) continue;
    const known = best.get(type);
    best.set(
      type,
      known?.end === end
        ? {
            ...known,
            ids: [...new Set([...known.ids, ...ids])],
            ambiguous: known.ambiguous || ambiguous,
          }
        : { type, start, end, ids, ambiguous },
    );
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
