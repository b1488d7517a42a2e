import { INVISIBLE } from './folding';

const INVISIBLE_CODE = INVISIBLE.charCodeAt(0);
const [BLANK, COLON, HYPHEN, DASH] = [0x20, 0x3a, 0x2d, 0x2013];
/** The one letter beyond ASCII whose small form is an ASCII letter: the sign of the kelvin. */
const KELVIN_CODE = 0x212a;
/** Every bit that a list can have. */
const EVERY_BIT = 0x3fff_ffff;
/** Kept for words that end a pair: only behind them a pair is sought. */
const ENDS_PAIR = 0x4000_0000;
/** Slots of the table for each word in it: few words meet another's slot. */
const ROOM = 8;

/** Bits of what is no word. */
export interface MarkBits {
  /** The digits 0 to 9. */
  readonly digits: number;
  /** A colon, a dash, and a hyphen that joins no word. */
  readonly joints: number;
  /** A capital at the head of any word but the first; letters beyond ASCII count as such. */
  readonly capitals: number;
}

/**
 * Tells what kinds of words a stretch of text may hold, by bits, in one pass over its letters. It never
 * misses a word of its lists; it may take another for one, so a bit that is set is a reason to look closer.
 */
export class WordMarks {
  readonly #hashes: Int32Array;
  readonly #bits: Int32Array;
  readonly #last: number;
  readonly #marks: MarkBits;

  /**
   * Lists of words, each with its bit (the lower thirty are free). An entry with a blank is a pair: its bit is set
   * where the two runs of letters follow each other, with no letter between.
   */
  constructor(lists: readonly (readonly [number, ReadonlySet<string>])[], marks: MarkBits) {
    const count = lists.reduce((sum, [, words]) => sum + words.size, 0);
    const slots = 2 ** Math.ceil(Math.log2(ROOM * (count + 1)));
    this.#hashes = new Int32Array(slots);
    this.#bits = new Int32Array(slots);
    this.#last = slots - 1;
    this.#marks = marks;
    for (const [bit, words] of lists) for (const word of words) this.#addEntry(word, bit);
  }

  #addEntry(entry: string, bit: number): void {
    const [first = '', second] = entry.split(' ');
    if (second === undefined) {
      this.#add(hashOf(longestRun(first)), bit);
      return;
    }
    this.#add(hashOf(second), ENDS_PAIR);
    this.#add(pairOf(hashOf(first), hashOf(second)), bit);
  }

  #add(hash: number, bit: number): void {
    let slot = (hash ^ (hash >>> 15)) & this.#last;
    while (this.#bits[slot] !== 0 && this.#hashes[slot] !== hash) slot = (slot + 1) & this.#last;
    this.#hashes[slot] = hash;
    this.#bits[slot] = (this.#bits[slot] ?? 0) | bit;
  }

  #of(hash: number): number {
    let slot = (hash ^ (hash >>> 15)) & this.#last;
    for (;;) {
      const bits = this.#bits[slot] as number;
      if (bits === 0 || this.#hashes[slot] === hash) return bits;
      slot = (slot + 1) & this.#last;
    }
  }

  /** The bits of all words, pairs and marks of folded text between two offsets. */
  between(folded: string, start: number, end: number): number {
    const { digits, joints, capitals } = this.#marks;
    let bits = 0;
    let before = 0;
    let hash = 0;
    for (let at = start; at <= end; at++) {
      const code = at < end ? folded.charCodeAt(at) : BLANK;
      const letter = code | 32;
      if (letter >= 97 && letter <= 122) {
        if (code < 97 && hash === 0 && before !== 0) bits |= capitals;
        hash = (Math.imul(hash, 31) + letter) | 0;
        continue;
      }
      if (code === INVISIBLE_CODE) continue;
      if (hash !== 0) {
        const own = this.#of(hash);
        bits |= own;
        if ((own & ENDS_PAIR) !== 0) bits |= this.#of(pairOf(before, hash));
        before = hash;
        hash = 0;
      }
      if (code >= 48 && code <= 57) bits |= digits;
      else if (code === COLON || (code === HYPHEN && isJoint(folded, at, start))) bits |= joints;
      else if (code > 127) {
        if (code === KELVIN_CODE) return EVERY_BIT;
        bits |= code === DASH ? joints : capitals;
      }
    }
    return bits & EVERY_BIT;
  }
}

/** A hyphen behind a blank, or one of two. */
function isJoint(folded: string, at: number, start: number): boolean {
  const before = folded.charCodeAt(at - 1);
  return at === start || before <= BLANK || before > 127 || folded.charCodeAt(at + 1) === HYPHEN;
}

function hashOf(run: string): number {
  let hash = 0;
  for (let at = 0; at < run.length; at++) hash = (Math.imul(hash, 31) + run.charCodeAt(at)) | 0;
  return hash;
}

function pairOf(before: number, hash: number): number {
  return (Math.imul(before, 0x9e3779b1) ^ Math.imul(hash, 0x85ebca6b)) | 0;
}

/** The longest run of the letters a to z in a word or phrase, in small letters; empty when it has none. */
export function longestRun(word: string): string {
  return runsOf(word).reduce((longest, run) => (run.length > longest.length ? run : longest), '');
}

/** The runs of the letters a to z in a word or phrase, in small letters. */
export function runsOf(word: string): readonly string[] {
  return word.toLowerCase().match(/[a-z]+/g) ?? [];
}
