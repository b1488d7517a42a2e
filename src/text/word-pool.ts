const SLOTS = 1 << 12;
/** Longer words are rare and made anew. */
const LONGEST = 24;

/** Lower-case words by their letters, so that a word of a text is made once however often it stands there. */
export class WordPool {
  readonly #words: (string | undefined)[];

  /** An empty pool, or one that begins with the words of another. */
  constructor(from: WordPool | null = null) {
    this.#words = from ? from.#words.slice() : new Array<string | undefined>(SLOTS).fill(undefined);
  }

  /** Puts a word of ASCII characters into the pool; the last of those that meet in one slot stays. */
  add(word: string): void {
    this.lowerOf(word, 0, word.length);
  }

  /** A stretch of ASCII characters in small letters. */
  lowerOf(text: string, start: number, end: number): string {
    if (end - start > LONGEST) return text.slice(start, end).toLowerCase();
    let hash = 0;
    for (let at = start; at < end; at++)
      hash = (Math.imul(hash, 31) + small(text.charCodeAt(at))) | 0;
    const slot = (hash ^ (hash >>> 12)) & (SLOTS - 1);
    const known = this.#words[slot];
    if (known !== undefined && isSame(known, text, start, end)) return known;
    const made = make(text, start, end);
    this.#words[slot] = made;
    return made;
  }
}

function small(code: number): number {
  return code >= 65 && code <= 90 ? code | 32 : code;
}

function isSame(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = start; at < end; at++) {
    if (word.charCodeAt(at - start) !== small(text.charCodeAt(at))) return false;
  }
  return true;
}

/** A string of its own: a slice would keep the whole text in memory. */
function make(text: string, start: number, end: number): string {
  let word = '';
  for (let at = start; at < end; at++) word += String.fromCharCode(small(text.charCodeAt(at)));
  return word;
}
