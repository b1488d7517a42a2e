const SLOTS = 1 << 14;
/** Slots beyond its own in which a word is sought; where all are taken it is made anew, as rare long words are. */
const REACH = 6;
const LONGEST = 24;

/** What is known of a word, found by its small letters. */
export interface KnownWord {
  readonly lower: string;
}

/** What is known of the words of texts, made once a word: a word is found by its letters, without a string of its own. */
export class WordTable<W extends KnownWord> {
  readonly #words: (W | undefined)[] = new Array<W | undefined>(SLOTS).fill(undefined);
  /** Slots of the words that go when the table forgets. */
  readonly #passing: number[] = [];

  /** `make` tells what is known of a word, `stays` whether it is kept for good. */
  constructor(
    private readonly make: (lower: string) => W,
    private readonly stays: (word: W) => boolean,
  ) {}

  /** The word of a stretch of text in which no capitals stand but those of ASCII. */
  at(text: string, start: number, end: number): W {
    if (end - start > LONGEST) return this.make(text.slice(start, end).toLowerCase());
    let hash = 0;
    for (let at = start; at < end; at++)
      hash = (Math.imul(hash, 31) + small(text.charCodeAt(at))) | 0;
    const first = hash ^ (hash >>> 14);
    for (let hop = 0; hop < REACH; hop++) {
      const slot = (first + hop) & (SLOTS - 1);
      const known = this.#words[slot];
      if (known === undefined) return this.#add(slot, lowerOf(text, start, end));
      if (isSame(known.lower, text, start, end)) return known;
    }
    return this.make(lowerOf(text, start, end));
  }

  /** The word in small letters. */
  of(lower: string): W {
    return this.at(lower, 0, lower.length);
  }

  #add(slot: number, lower: string): W {
    const made = this.make(lower);
    this.#words[slot] = made;
    if (!this.stays(made)) this.#passing.push(slot);
    return made;
  }

  /** Forgets the words that do not stay. */
  forget(): void {
    for (const slot of this.#passing) this.#words[slot] = undefined;
    this.#passing.length = 0;
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
function lowerOf(text: string, start: number, end: number): string {
  let word = '';
  for (let at = start; at < end; at++) word += String.fromCharCode(small(text.charCodeAt(at)));
  return word;
}
