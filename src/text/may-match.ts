import { literalsOf } from './expression-literals';

const SLOTS = 4_096;
/** Texts whose marks are kept at hand: a sentence and the words beside its numbers are asked in turn. */
const KEPT = 4;
/** Letters beyond ASCII that an expression may take for an s or a k. */
const LIKE_ASCII = /[\u017f\u212a]/;

/** Which pairs and triples of characters a text holds; hashed, so it may seem to hold more. */
interface Marks {
  text: string;
  stamp: number;
  readonly stamps: Uint16Array;
}

const kept: Marks[] = Array.from({ length: KEPT }, () => ({
  text: '',
  stamp: 0,
  stamps: new Uint16Array(SLOTS),
}));
let oldest = 0;

/** An expression's literals as the places of their triples; null when it asks for none. */
type Literals = readonly (readonly number[])[] | null;

const KNOWN = new WeakMap<RegExp, Literals>();

/**
 * A cheap question before a dear one: false when no match of the expression can stand in the text, because
 * every match would hold one of some strings and the text holds none. True says nothing.
 */
export function mayMatch(expression: RegExp, text: string): boolean {
  let literals = KNOWN.get(expression);
  if (literals === undefined) {
    literals = literalsOf(expression)?.map(placesOf) ?? null;
    KNOWN.set(expression, literals);
  }
  if (literals === null) return true;
  const { stamps, stamp } = marksOf(text);
  for (const places of literals) {
    let at = 0;
    while (at < places.length && stamps[places[at] as number] === stamp) at++;
    if (at === places.length) return true;
  }
  return false;
}

/** Whether the expression, which keeps no place of its own, matches the text; asked only where it may. */
export function matches(expression: RegExp, text: string): boolean {
  return mayMatch(expression, text) && expression.test(text);
}

/** Forgets the texts that were asked last. */
export function forgetTexts(): void {
  for (const one of kept) one.text = '';
}

/** Small letters, and one digit for all. */
function plain(code: number): number {
  if (code >= 65 && code <= 90) return code | 32;
  return code >= 48 && code <= 57 ? 48 : code;
}

function placesOf(literal: string): readonly number[] {
  if (literal.length === 2) return [pair(literal.charCodeAt(0), literal.charCodeAt(1))];
  return Array.from({ length: literal.length - 2 }, (_, at) =>
    triple(literal.charCodeAt(at), literal.charCodeAt(at + 1), literal.charCodeAt(at + 2)),
  );
}

function pair(one: number, two: number): number {
  return (Math.imul(one, 967) + Math.imul(two, 31)) & (SLOTS - 1);
}

function triple(one: number, two: number, three: number): number {
  return (Math.imul(one, 1361) + Math.imul(two, 89) + Math.imul(three, 7) + 1) & (SLOTS - 1);
}

function marksOf(text: string): Marks {
  for (const one of kept) if (one.text === text) return one;
  const marks = kept[oldest] as Marks;
  oldest = (oldest + 1) % KEPT;
  fill(marks, text);
  return marks;
}

function fill(marks: Marks, text: string): void {
  if (marks.stamp === 0xffff) {
    marks.stamps.fill(0);
    marks.stamp = 0;
  }
  marks.text = text;
  marks.stamp += 1;
  const { stamps, stamp } = marks;
  if (LIKE_ASCII.test(text)) {
    stamps.fill(stamp);
    return;
  }
  let [one, two] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const three = plain(code);
    stamps[pair(two, three)] = stamp;
    stamps[triple(one, two, three)] = stamp;
    one = two;
    two = three;
  }
}
