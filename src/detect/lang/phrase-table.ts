import type { Token } from '../../text/tokens';
import { openings, partsOf } from './factored';

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

/** What begins with one word: its first words, the parts that follow (none of a plain phrase), what it means. */
interface Begun<T> {
  readonly opening: string;
  readonly parts: readonly (readonly string[])[];
  readonly value: T;
}

/** Phrases with the same first word; grown into a tree when a text first has that word. */
interface Root<T> {
  readonly phrases: Begun<T>[];
  tree: Node<T> | null;
}

const NO_PARTS: readonly (readonly string[])[] = [];

/**
 * Phrases of one or more lower-case words, plain or factored (`phrasesOf`), each with what it means; found
 * longest first, of equal ones the first.
 */
export class PhraseTable<T> {
  readonly #byFirst = new Map<string, Root<T>>();
  readonly #last = new Set<string>();

  constructor(private readonly entries: readonly (readonly [string, T])[]) {
    for (const [phrase, value] of entries) {
      const parts = partsOf(phrase);
      if (parts === null) {
        this.#begin({ opening: phrase, parts: NO_PARTS, value });
        this.#last.add(lastWord(phrase));
        continue;
      }
      for (const { opening, next } of openings(parts)) {
        this.#begin({ opening, parts: parts.slice(next), value });
      }
      for (const { opening } of openings(parts.toReversed())) this.#last.add(lastWord(opening));
    }
  }

  #begin(begun: Begun<T>): void {
    const blank = begun.opening.indexOf(' ');
    const first = blank < 0 ? begun.opening : begun.opening.slice(0, blank);
    const root = this.#byFirst.get(first);
    if (root) root.phrases.push(begun);
    else this.#byFirst.set(first, { phrases: [begun], tree: null });
  }

  /** Every phrase of the table, factored ones as they are written. */
  phrases(): readonly string[] {
    return this.entries.map(([phrase]) => phrase);
  }

  /** Every word with which a phrase begins. */
  firstWords(): Iterable<string> {
    return this.#byFirst.keys();
  }

  /** A cheap question: whether some phrase begins with the word. */
  begins(word: string): boolean {
    return this.#byFirst.has(word);
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

function grow<T>(phrases: readonly Begun<T>[]): Node<T> {
  const tree: Node<T> = { hit: null, ways: null };
  for (const { opening, parts, value } of phrases) {
    const [, ...words] = opening.split(' ');
    let ends: readonly End<T>[] = [{ node: way(tree, words), phrase: opening }];
    for (const part of parts) ends = ends.flatMap((end) => part.map((next) => extend(end, next)));
    for (const { node, phrase } of ends) {
      node.hit ??= { phrase, value, length: phrase.split(' ').length };
    }
  }
  return tree;
}

/** Where a phrase that is being grown has come to. */
interface End<T> {
  readonly node: Node<T>;
  readonly phrase: string;
}

function extend<T>(end: End<T>, next: string): End<T> {
  if (next === '') return end;
  return { node: way(end.node, next.split(' ')), phrase: `${end.phrase} ${next}` };
}

/** The place to which the words lead, made where there is none. */
function way<T>(from: Node<T>, words: readonly string[]): Node<T> {
  let node = from;
  for (const word of words) {
    node.ways ??= new Map();
    let next = node.ways.get(word);
    if (!next) {
      next = { hit: null, ways: null };
      node.ways.set(word, next);
    }
    node = next;
  }
  return node;
}

function lastWord(phrase: string): string {
  return phrase.slice(phrase.lastIndexOf(' ') + 1);
}

/** Splits a list written as "one two three" or lines of phrases divided by commas. */
export function words(list: string): string[] {
  return list
    .split(list.includes(',') ? /,\s*/ : /\s+/)
    .map((word) => word.trim())
    .filter(Boolean);
}
