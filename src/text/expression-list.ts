import { literalsOf } from './expression-literals';
import { commonness, KELVIN, LONG_S, PLACES, pair, placesOf, plain, triple } from './letter-runs';
import { mayMatch } from './may-match';

/** Expressions in one set of bits. */
const WIDTH = 32;

/** All lists, to be made to forget. */
const LISTS: ExpressionList<unknown>[] = [];

/** Forgets the texts that lists were asked last. */
export function forgetAsked(): void {
  for (const list of LISTS) list.forget();
}

/** Which expressions of a list may match, by what stands at each place of a text's pairs and triples. */
interface Bits {
  /** Expressions of which a string stands at that place. */
  readonly at: Int32Array;
  /** Those that ask for no string. */
  readonly always: number;
  readonly all: number;
  /** Those that may match in the text that was asked last. */
  found: number;
}

/**
 * Expressions that are asked of the same texts, in their order, each with what it is for. One pass over a text leaves
 * few of them, however many they are; {@link mayMatch} is asked of each one that is left.
 */
export class ExpressionList<T> {
  readonly #entries: readonly (readonly [RegExp, T])[];
  #bits: readonly Bits[] | null = null;
  #text: string | null = null;

  constructor(entries: readonly (readonly [RegExp, T])[]) {
    this.#entries = entries;
    LISTS.push(this);
  }

  /** The number of the first expression from number `from` on that may match in the text; -1 when none is left. */
  next(text: string, from: number): number {
    const sets = this.#read(text);
    for (let set = Math.floor(from / WIDTH); set < sets.length; set++) {
      const first = set * WIDTH;
      let { found } = sets[set] as Bits;
      if (from > first) found &= -1 << (from - first);
      for (; found !== 0; found &= found - 1) {
        const number = first + WIDTH - 1 - Math.clz32(found & -found);
        if (mayMatch(this.expression(number), text)) return number;
      }
    }
    return -1;
  }

  /** The expression of that number. */
  expression(number: number): RegExp {
    return this.#entry(number)[0];
  }

  /** What it is for. */
  meaning(number: number): T {
    return this.#entry(number)[1];
  }

  /** Those that may match in the text. */
  in(text: string): readonly (readonly [RegExp, T])[] {
    const found: (readonly [RegExp, T])[] = [];
    for (let at = this.next(text, 0); at >= 0; at = this.next(text, at + 1))
      found.push(this.#entry(at));
    return found;
  }

  /** Forgets the text that was asked last. */
  forget(): void {
    this.#text = null;
  }

  #entry(number: number): readonly [RegExp, T] {
    return this.#entries[number] as readonly [RegExp, T];
  }

  #read(text: string): readonly Bits[] {
    this.#bits ??= bitsOf(this.#entries.map(([expression]) => expression));
    if (this.#text !== text) for (const bits of this.#bits) bits.found = foundIn(text, bits);
    this.#text = text;
    return this.#bits;
  }
}

function bitsOf(expressions: readonly RegExp[]): readonly Bits[] {
  return Array.from({ length: Math.ceil(expressions.length / WIDTH) }, (_, set) => {
    const at = new Int32Array(PLACES);
    let always = 0;
    const own = expressions.slice(set * WIDTH, (set + 1) * WIDTH);
    for (const [index, expression] of own.entries()) {
      const literals = rarest(literalsOf(expression));
      if (literals === null) always |= 1 << index;
      for (const literal of literals ?? []) {
        const place = placesOf(literal)[0] as number;
        at[place] = (at[place] as number) | (1 << index);
      }
    }
    const all = own.length === WIDTH ? -1 : (1 << own.length) - 1;
    return { at, always, all, found: 0 };
  });
}

/** Of the sets of which a match holds one string each, that whose strings stand in the fewest texts; null without any. */
function rarest(sets: readonly (readonly string[])[]): readonly string[] | null {
  const often = (set: readonly string[]) => set.reduce((sum, one) => sum + commonness(one), 0);
  return sets.toSorted((one, other) => often(one) - often(other))[0] ?? null;
}

function foundIn(text: string, { at: places, always, all }: Bits): number {
  let found = always;
  let one = 0;
  let two = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === LONG_S || code === KELVIN) return all;
    const three = plain(code);
    found |= (places[pair(two, three)] as number) | (places[triple(one, two, three)] as number);
    one = two;
    two = three;
  }
  return found;
}
