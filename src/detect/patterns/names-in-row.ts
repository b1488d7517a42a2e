import { PerSentence } from '../kept';
import { isLand, isShortLand, LONGEST_PLACE } from '../lang/en/lands';
import type { Item, SentenceView } from '../sentence-view';

/** A name with the number behind it; item indexes. */
export interface Entry {
  readonly from: number;
  readonly at: number;
  /** Behind the mark or bracket that closes the entry's number. */
  readonly to: number;
  /** True when the name is that of a land or a people. */
  readonly land: boolean;
}

/** Longest name, in items. */
const LONGEST_NAME = 6;
/** Longest bracket behind a number that is passed, in items. */
const LONGEST_BRACKET = 10;
const MARKS = /^(?:-|\u2013|\u2014|:|=|\()$/;
const VERBS =
  /^(?:with|had|has|lost|saw|reported|recorded|counted|suffered|at|accounts for|accounting for)$/;
const BETWEEN = /^(?:[,;*|/\u2022\u00b7]|and|plus|while|the|others?|are|:)$/;

const KNOWN = new PerSentence<readonly (readonly Entry[])[]>();

/** The rows of a sentence: entries that but a mark or "and" parts, "Norland 12; Sudria – 9 and Tarn (4)". */
export function rowsOf(view: SentenceView): readonly (readonly Entry[])[] {
  return KNOWN.get(view) ?? KNOWN.set(view, readRows(view.items));
}

function readRows(items: readonly Item[]): readonly (readonly Entry[])[] {
  const rows: Entry[][] = [];
  for (let at = 1; at < items.length; at++) {
    const { amount } = items[at] as Item;
    if (!amount || amount.aside !== null || amount.share !== null) continue;
    const entry = entryAt(items, at);
    if (!entry) continue;
    const row = rows.at(-1);
    const last = row?.at(-1);
    if (row && last && follows(items, last, entry)) row.push(entry);
    else rows.push([entry]);
  }
  return rows;
}

function follows(items: readonly Item[], last: Entry, { from }: Entry): boolean {
  if (from - last.to > 3 || from < last.to) return false;
  return items.slice(last.to, from).every(({ lower }) => BETWEEN.test(lower));
}

function entryAt(items: readonly Item[], at: number): Entry | null {
  const to = closeOf(items, at);
  if (to === null) return null;
  let name = at - 1;
  if (MARKS.test(items[name]?.lower ?? '')) name--;
  else if (VERBS.test(items[name]?.lower ?? '')) name--;
  if (items[name]?.lower === 'each') name--;
  const from = nameStart(items, name);
  if (from === null) return null;
  const last = items[name] as Item;
  return { from, at, to, land: isOfLands(items, from, name) || isPeople(last) };
}

/** "Danes", "Spaniards": a people by its own name. */
function isPeople({ wordClass, capital }: Item): boolean {
  return wordClass === 'people' && capital;
}

/** Where the name that ends at item `last` begins; null when no name ends there. */
function nameStart(items: readonly Item[], last: number): number | null {
  const end = items[last];
  if (end?.kind !== 'word' || !(end.capital || end.wordClass === 'people')) return null;
  let from = last;
  for (let k = last - 1; k >= 0 && k > last - LONGEST_NAME; k--) {
    const { kind, capital, lower, wordClass } = items[k] as Item;
    if (kind !== 'word') break;
    if (capital || (wordClass === 'people' && !end.capital)) from = k;
    else if (!/^(?:of|and|the|de|del|al|el)$/.test(lower)) break;
  }
  // "Sudria 60 and Tarn 12": the word that joins two entries is no part of a name
  while (from < last && /^(?:and|the|others?|while|with)$/.test(items[from]?.lower ?? '')) from++;
  return from;
}

/** Whether all names between two items are lands: "Morocco", "Morocco and Turkey". */
function isOfLands(items: readonly Item[], from: number, last: number): boolean {
  if (last - from > 2 * LONGEST_PLACE) return false;
  const words = items.slice(from, last + 1).map(({ lower }) => lower);
  const isName = (name: string) => isLand(name) || isShortLand(name);
  const whole = words.join(' ');
  return isName(whole) || whole.split(' and ').every(isName);
}

/** Behind what closes the number at `at`; null where it counts what follows. */
function closeOf(items: readonly Item[], at: number): number | null {
  let next = at + 1;
  if (items[at - 1]?.lower === '(') {
    if (items[next]?.lower !== ')') return null;
    next++;
  } else if (items[next]?.lower === 'each') next++;
  if (items[next]?.lower === '(') {
    const close = items.findIndex(({ lower }, k) => k > next && lower === ')');
    if (close < 0 || close > next + LONGEST_BRACKET) return null;
    next = close + 1;
  }
  const mark = items[next]?.lower ?? '.';
  return /^(?:[,;.*|/\u2022\u00b7]|and|while|plus)$/.test(mark) ? next : null;
}
