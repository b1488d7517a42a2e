import type { Token } from '../../text/tokens';

/** A phrase that was found: what it means, and how many tokens it is long. */
export interface PhraseHit<T> {
  readonly phrase: string;
  readonly value: T;
  readonly length: number;
}

/** A place in the tree of words: the phrase that ends here, and the ways on. */
interface Node<T> {
  hit: PhraseHit<T> | null;
  ways: Map<string, Node<T>> | null;
}

/** Phrases with the same first word; grown into a tree when a text first has that word. */
interface Root<T> {
  readonly phrases: (readonly [string, T])[];
  tree: Node<T> | null;
}

/** Phrases of one or more lower-case words, each with what it means; found longest first, of equal ones the first. */
export class PhraseTable<T> {
  readonly #byFirst = new Map<string, Root<T>>();
  readonly #last = new Set<string>();

  constructor(entries: Iterable<readonly [string, T]>) {
    for (const entry of entries) {
      const blank = entry[0].indexOf(' ');
      const first = blank < 0 ? entry[0] : entry[0].slice(0, blank);
      const root = this.#byFirst.get(first);
      if (root) root.phrases.push(entry);
      else this.#byFirst.set(first, { phrases: [entry], tree: null });
      this.#last.add(entry[0].slice(entry[0].lastIndexOf(' ') + 1));
    }
  }

  /** Every phrase of the table. */
  *phrases(): Iterable<string> {
    for (const { phrases } of this.#byFirst.values()) for (const [phrase] of phrases) yield phrase;
  }

  /** Every word with which a phrase begins. */
  firstWords(): Iterable<string> {
    return this.#byFirst.keys();
  }

  /** A cheap question: whether some phrase ends with the token's word. */
  endsWith(token: Token | undefined): boolean {
    return token !== undefined && this.#last.has(token.lower);
  }

  /** The longest phrase that begins at token `at`, with the number of its tokens; null if none. */
  at(tokens: readonly Token[], at: number): PhraseHit<T> | null {
    const first = tokens[at];
    const root = first && this.#byFirst.get(first.lower);
    if (!root) return null;
    root.tree ??= grow(root.phrases);
    let node: Node<T> | undefined = root.tree;
    let found: PhraseHit<T> | null = null;
    for (let next = at + 1; node; next++) {
      found = node.hit ?? found;
      const token = tokens[next];
      node = token && node.ways?.get(token.lower);
    }
    return found;
  }
}

function grow<T>(phrases: readonly (readonly [string, T])[]): Node<T> {
  const tree: Node<T> = { hit: null, ways: null };
  for (const [phrase, value] of phrases) {
    const words = phrase.split(' ');
    let node = tree;
    for (const word of words.slice(1)) {
      node.ways ??= new Map();
      let way = node.ways.get(word);
      if (!way) {
        way = { hit: null, ways: null };
        node.ways.set(word, way);
      }
      node = way;
    }
    node.hit ??= { phrase, value, length: words.length };
  }
  return tree;
}

/** Splits a list written as "one two three" or lines of phrases divided by commas. */
export function words(list: string): string[] {
  return list
    .split(list.includes(',') ? /,\s*/ : /\s+/)
    .map((word) => word.trim())
    .filter(Boolean);
}
