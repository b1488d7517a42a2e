import { INVISIBLE } from './folding';

const INVISIBLE_CODE = INVISIBLE.charCodeAt(0);
/** The one letter beyond ASCII whose small form is an ASCII letter: the sign of the kelvin. */
const KELVIN_CODE = 0x212a;
const EVERY_BIT = 0xff;
/** Slots of the table for each word in it: few words meet another's slot. */
const ROOM = 8;

/**
 * Tells what kinds of words a stretch of text may hold, by bits, in one pass over its letters. It never
 * misses a word of its lists; it may take another for one, so a bit that is set is a reason to look closer.
 */
export class WordMarks {
  readonly #hashes: Int32Array;
  readonly #bits: Uint8Array;
  readonly #last: number;
  readonly #digits: number;

  /** Lists of words, each with its bit; `digits` is the bit of the digits 0 to 9. */
  constructor(lists: readonly (readonly [number, ReadonlySet<string>])[], digits: number) {
    const count = lists.reduce((sum, [, words]) => sum + words.size, 0);
    const slots = 2 ** Math.ceil(Math.log2(ROOM * (count + 1)));
    this.#hashes = new Int32Array(slots);
    this.#bits = new Uint8Array(slots);
    this.#last = slots - 1;
    this.#digits = digits;
    for (const [bit, words] of lists) for (const word of words) this.#add(longestRun(word), bit);
  }

  #add(run: string, bit: number): void {
    let hash = 0;
    for (let at = 0; at < run.length; at++) hash = (Math.imul(hash, 31) + run.charCodeAt(at)) | 0;
    let slot = (hash ^ (hash >>> 15)) & this.#last;
    while (this.#bits[slot] !== 0 && this.#hashes[slot] !== hash) slot = (slot + 1) & this.#last;
    this.#hashes[slot] = hash;
    this.#bits[slot] = (this.#bits[slot] ?? 0) | bit;
  }

  #of(hash: number): number {
    let slot = (hash ^ (hash >>> 15)) & this.#last;
    for (;;) {
      const bits = this.#bits[slot] ?? 0;
      if (bits === 0 || this.#hashes[slot] === hash) return bits;
      slot = (slot + 1) & this.#last;
    }
  }

  /** The bits of all words and digits of folded text between two offsets. */
  between(folded: string, start: number, end: number): number {
    let bits = 0;
    let hash = 0;
    for (let at = start; at < end; at++) {
      const code = folded.charCodeAt(at);
      const letter = code | 32;
      if (letter >= 97 && letter <= 122) hash = (Math.imul(hash, 31) + letter) | 0;
      else if (code !== INVISIBLE_CODE) {
        if (hash !== 0) bits |= this.#of(hash);
        hash = 0;
        if (code >= 48 && code <= 57) bits |= this.#digits;
        else if (code === KELVIN_CODE) return EVERY_BIT;
      }
    }
    return hash === 0 ? bits : bits | this.#of(hash);
  }
}

/** The longest run of the letters a to z in a word or phrase, in small letters; empty when it has none. */
export function longestRun(word: string): string {
  const runs = word.toLowerCase().match(/[a-z]+/g) ?? [];
  return runs.reduce((longest, run) => (run.length > longest.length ? run : longest), '');
}
