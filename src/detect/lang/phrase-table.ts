import type { Token } from '../../text/tokens';

/** Phrases of one or more lower-case words, each with what it means; found longest first. */
export class PhraseTable<T> {
  readonly #byFirst = new Map<string, { readonly words: readonly string[]; readonly value: T }[]>();

  constructor(entries: Iterable<readonly [string, T]>) {
    for (const [phrase, value] of entries) {
      const words = phrase.split(' ');
      const first = words[0] ?? '';
      const list = this.#byFirst.get(first) ?? [];
      list.push({ words, value });
      this.#byFirst.set(first, list);
    }
    for (const list of this.#byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  }

  /** The longest phrase that begins at token `at`, with the number of its tokens; null if none. */
  at(tokens: readonly Token[], at: number): { readonly value: T; readonly length: number } | null {
    const list = this.#byFirst.get(tokens[at]?.lower ?? '');
    if (!list) return null;
    for (const { words, value } of list) {
      let same = 1;
      while (same < words.length && tokens[at + same]?.lower === words[same]) same++;
      if (same >= words.length) return { value, length: words.length };
    }
    return null;
  }
}

/** Splits a list written as "one two three" or lines of phrases divided by commas. */
export function words(list: string): string[] {
  return list
    .split(list.includes(',') ? /,\s*/ : /\s+/)
    .map((word) => word.trim())
    .filter(Boolean);
}
