import { literalsOf } from './expression-literals';
import { KELVIN, LONG_S, PLACES, pair, placesOf, plain, triple } from './letter-runs';

/** Texts whose marks are kept at hand: a sentence and the words beside its numbers are asked in turn. */
const KEPT = 4;

/** Which pairs and triples of characters a text holds; hashed, so it may seem to hold more. */
interface Marks {
  text: string;
  stamp: number;
  readonly stamps: Uint16Array;
}

const kept: Marks[] = Array.from({ length: KEPT }, () => ({
  text: '',
  stamp: 0,
  stamps: new Uint16Array(PLACES),
}));
let oldest = 0;
let latest = kept[0] as Marks;

/** One set of an expression's literals: the place of each one's rarest triple, and of its others. */
interface Literals {
  readonly firsts: Int16Array;
  readonly others: readonly Int16Array[];
}

const KNOWN = new WeakMap<RegExp, readonly Literals[]>();

/**
 * A cheap question before a dear one: false when no match of the expression can stand in the text, because
 * every match would stand beside one of some strings and the text holds none. True says nothing.
 */
export function mayMatch(expression: RegExp, text: string): boolean {
  const sets = KNOWN.get(expression) ?? learn(expression);
  if (sets.length === 0) return true;
  const marks = latest.text === text ? latest : marksOf(text);
  for (let at = 0; at < sets.length; at++) if (!holdsOne(sets[at] as Literals, marks)) return false;
  return true;
}

function learn(expression: RegExp): readonly Literals[] {
  const sets = literalsOf(expression).map((literals) => {
    const places = literals.map(placesOf);
    return {
      firsts: Int16Array.from(places, ([first = 0]) => first),
      others: places.map(([, ...others]) => Int16Array.from(others)),
    };
  });
  KNOWN.set(expression, sets);
  return sets;
}

function holdsOne({ firsts, others }: Literals, { stamps, stamp }: Marks): boolean {
  for (let at = 0; at < firsts.length; at++) {
    if (stamps[firsts[at] as number] === stamp && holdsAll(others[at] as Int16Array, stamps, stamp))
      return true;
  }
  return false;
}

function holdsAll(places: Int16Array, stamps: Uint16Array, stamp: number): boolean {
  for (let at = 0; at < places.length; at++)
    if (stamps[places[at] as number] !== stamp) return false;
  return true;
}

/** Whether the expression, which keeps no place of its own, matches the text; asked only where it may. */
export function matches(expression: RegExp, text: string): boolean {
  return mayMatch(expression, text) && expression.test(text);
}

/** Forgets the texts that were asked last. */
export function forgetTexts(): void {
  for (const one of kept) one.text = '';
}

function marksOf(text: string): Marks {
  for (let at = 0; at < KEPT; at++) {
    latest = kept[at] as Marks;
    if (latest.text === text) return latest;
  }
  latest = kept[oldest] as Marks;
  oldest = (oldest + 1) % KEPT;
  fill(latest, text);
  return latest;
}

function fill(marks: Marks, text: string): void {
  if (marks.stamp === 0xffff) {
    marks.stamps.fill(0);
    marks.stamp = 0;
  }
  marks.text = text;
  marks.stamp += 1;
  const { stamps, stamp } = marks;
  let one = 0;
  let two = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === LONG_S || code === KELVIN) {
      stamps.fill(stamp);
      return;
    }
    const three = plain(code);
    stamps[pair(two, three)] = stamp;
    stamps[triple(one, two, three)] = stamp;
    one = two;
    two = three;
  }
}
