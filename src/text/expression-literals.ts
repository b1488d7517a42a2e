/** Sets of more strings are not followed further: what one of them says is said by a shorter set as well. */
const MOST = 160;
/** Shorter strings stand in nearly every text. */
const SHORTEST = 2;

/** What every match of a part of an expression holds. */
interface Part {
  /** The strings that the part may match, small letters; null when they are many. */
  readonly exact: readonly string[] | null;
  /** Strings of which every match, or the text around it, holds one; null when nothing is known. */
  readonly needs: readonly string[] | null;
  /** As many of which it holds one, too. */
  readonly also?: readonly string[] | null;
  /** Strings with which every match begins, and with which it ends, where it repeats them; absent: not known. */
  readonly edges?: readonly string[] | null;
}

const EMPTY: Part = { exact: [''], needs: null };
const ANY: Part = { exact: null, needs: null };

/** What stands for every digit, in the strings and in the texts that are asked for them. */
export const ANY_DIGIT = '0';

/**
 * Up to two sets of strings in small letters, every digit as {@link ANY_DIGIT}: each text in which the expression matches
 * holds at least one of each set. Empty when the expression asks for no string at all. Reads the source once; what it does
 * not understand asks for nothing.
 */
export function literalsOf(expression: RegExp): readonly (readonly string[])[] {
  const reader = new Reader(expression.source);
  const whole = reader.alternatives();
  if (!reader.isUnderstood()) return [];
  const sets = whole.exact ? [whole.exact, whole.needs] : [whole.needs, whole.also];
  return sets.flatMap((set) => (usable(set ?? null) ? [shortest(set as readonly string[])] : []));
}

const LETTERS = /[a-z ]{2,}(?![*+?{])|[a-z ]+(?=[a-z ][*+?{])/iy;
const QUANTIFIERS = ['*', '+', '?', '{'];

/** Reads the source of an expression from left to right. */
class Reader {
  #at = 0;
  #lost = false;

  constructor(readonly source: string) {}

  /** Whether the whole source was read, without anything that this reader does not know. */
  isUnderstood(): boolean {
    return this.isAtEnd() && !this.#lost;
  }

  isAtEnd(): boolean {
    return this.#at >= this.source.length;
  }

  /** Up to a closing bracket or the end. */
  alternatives(): Part {
    const branches = [this.#sequence()];
    while (this.#takes('|')) branches.push(this.#sequence());
    return branches.length === 1 ? (branches[0] as Part) : either(branches);
  }

  #sequence(): Part {
    const parts: Part[] = [];
    while (!this.isAtEnd() && !/[|)]/.test(this.#peek())) parts.push(this.#quantified());
    return inRow(parts);
  }

  #quantified(): Part {
    const part = this.#atom();
    if (!QUANTIFIERS.includes(this.#peek())) return part;
    const quantifier = /^(?:[*+?]|\{(\d+)(,\d*)?\})\??/.exec(
      this.source.slice(this.#at, this.#at + 16),
    );
    if (!quantifier) return part;
    this.#at += quantifier[0].length;
    if (quantifier[0].startsWith('?')) return { exact: withEmpty(part.exact), needs: null };
    return repeated(part, quantifier[0], Number(quantifier[1] ?? 1), quantifier[2]);
  }

  #atom(): Part {
    if (this.#takes('(')) return this.#group();
    if (this.#takes('[')) return this.#characters();
    if (this.#takes('^') || this.#takes('$')) return EMPTY;
    if (this.#takes('.')) return ANY;
    if (this.#takes('\\')) return this.#escape();
    return this.#letters() ?? this.#literal(this.#next());
  }

  /** A run of letters and spaces at once; null where none begins. The letter before a quantifier stays alone. */
  #letters(): Part | null {
    LETTERS.lastIndex = this.#at;
    const run = LETTERS.exec(this.source)?.[0];
    if (run === undefined) return null;
    this.#at += run.length;
    return { exact: [run.toLowerCase()], needs: null };
  }

  #group(): Part {
    const opening =
      /^\?(?:[:=!]|<[=!]|<\w+>)/.exec(this.source.slice(this.#at, this.#at + 40))?.[0] ?? '';
    this.#at += opening.length;
    const inside = this.alternatives();
    if (!this.#takes(')')) this.#lost = true;
    if (opening.endsWith('!')) return EMPTY;
    // What stands around a match stands in the text.
    return opening.endsWith('=') ? { ...EMPTY, needs: needsOf(inside) } : inside;
  }

  /** A class of few single characters, or of many. */
  #characters(): Part {
    const from = this.#at;
    while (!this.isAtEnd() && this.#peek() !== ']') this.#at += this.#peek() === '\\' ? 2 : 1;
    const inside = this.source.slice(from, this.#at).replace(/\d-\d/g, ANY_DIGIT);
    this.#at += 1;
    const plain = inside.replace(/\\d/g, ANY_DIGIT).replace(/\\([^\w])/g, '$1');
    const units = [...new Set(plain)];
    const few = units.length <= 6 && !/^\^|\\|\w-\w/.test(plain);
    return few ? either(units.map((unit) => this.#literal(unit))) : ANY;
  }

  #escape(): Part {
    const unit = this.#next();
    if (unit === 'b' || unit === 'B') return EMPTY;
    if (unit === 'p' || unit === 'P' || unit === 'u') {
      const rest = /^(?:\{[^}]*\}|[\da-f]{4})/i.exec(
        this.source.slice(this.#at, this.#at + 40),
      )?.[0];
      this.#at += rest?.length ?? 0;
      return ANY;
    }
    if (unit === 'x' || unit === 'k' || unit === 'c') {
      this.#lost = true;
      return ANY;
    }
    if (unit === 'd') return this.#literal(ANY_DIGIT);
    return /\w/.test(unit) ? ANY : this.#literal(unit);
  }

  #literal(unit: string): Part {
    if (/\d/.test(unit)) return { exact: [ANY_DIGIT], needs: null };
    return unit.charCodeAt(0) < 128 ? { exact: [unit.toLowerCase()], needs: null } : ANY;
  }

  #peek(): string {
    return this.source.charAt(this.#at);
  }

  #next(): string {
    this.#at += 1;
    return this.source.charAt(this.#at - 1);
  }

  #takes(unit: string): boolean {
    if (this.#peek() !== unit) return false;
    this.#at += 1;
    return true;
  }
}

/** A part at least so many times: "{2}", "{1,3}", "+", "*". */
function repeated(part: Part, quantifier: string, least: number, more: string | undefined): Part {
  if (least === 0 || quantifier.startsWith('*')) {
    const most = Number(more?.slice(1) || Number.NaN);
    return most === 1 ? { exact: withEmpty(part.exact), needs: null } : ANY;
  }
  let times: Part = part;
  for (let k = 1; k < Math.min(least, MOST_TIMES); k++) times = inRow([times, part]);
  if (quantifier.startsWith('{') && more === undefined && least <= MOST_TIMES) return times;
  return { exact: null, needs: needsOf(times), also: times.also ?? null, edges: times.exact };
}

/** Repetitions that are written out. */
const MOST_TIMES = 4;

function withEmpty(exact: readonly string[] | null): readonly string[] | null {
  return exact && [...new Set(['', ...exact])];
}

/** One of the branches. */
function either(branches: readonly Part[]): Part {
  const exact = union(branches.map((one) => one.exact));
  if (exact && exact.length <= MOST) return { exact, needs: null };
  const needs = union(branches.map(needsOf));
  const also = union(branches.map((one) => (usable(one.exact) ? one.needs : (one.also ?? null))));
  return { exact: null, needs, also };
}

/** The first set of which every text with a match of the part holds one. */
function needsOf(part: Part): readonly string[] | null {
  return usable(part.exact) ?? part.needs;
}

function union(sets: readonly (readonly string[] | null)[]): readonly string[] | null {
  return sets.every((set) => set !== null) ? [...new Set(sets.flat())] : null;
}

/** All of the parts, one behind the other: strings that touch are joined, and the two most telling sets are kept. */
function inRow(parts: readonly Part[]): Part {
  let run: readonly string[] | null = [''];
  const sets: (readonly string[])[] = [];
  const add = (set: readonly string[] | null | undefined) => {
    if (set) sets.push(set);
  };
  let whole = true;
  for (const { exact, needs, also, edges } of parts) {
    const joined: readonly string[] | null = run && join(run, exact ?? edges ?? null);
    add(needs);
    add(also);
    if (joined && exact) {
      run = joined;
      continue;
    }
    whole = false;
    add(usable(joined ?? run));
    run = exact ?? edges ?? [''];
  }
  if (!whole) add(usable(run));
  const [needs = null, also = null] = sets
    .map((set) => ({ set, rare: rarity(set) }))
    .sort((one, other) => one.rare - other.rare)
    .map(({ set }) => set);
  return whole ? { exact: run, needs } : { exact: null, needs, also };
}

function join(one: readonly string[], other: readonly string[] | null): readonly string[] | null {
  if (!other || one.length * other.length > MOST) return null;
  if (one.length === 1 && other.length === 1) return [`${one[0]}${other[0]}`];
  return [...new Set(one.flatMap((start) => other.map((end) => start + end)))];
}

function usable(set: readonly string[] | null): readonly string[] | null {
  return set?.every((one) => one.length >= SHORTEST) ? set : null;
}

/** How many texts hold one of the set, as far as lengths tell. */
function rarity(set: readonly string[]): number {
  return set.reduce((sum, one) => sum + 0.25 ** Math.min(one.replace(COMMON, '').length, 8), 0);
}

/** The strings that hold no other of the set: who holds a longer one holds them. */
function shortest(set: readonly string[]): readonly string[] {
  const kept: string[] = [];
  for (const one of [...set].sort((a, b) => a.length - b.length)) {
    if (!kept.some((shorter) => one.includes(shorter))) kept.push(one);
  }
  return kept;
}

/** What stands in nearly every sentence tells little. */
const COMMON = /\b(?:an?|and|at|by|for|from|in|of|on|the|to|with)\b| /g;
