import { SPEAKERS } from './lang/en/source-words';
import type { Item } from './sentence-view';

/** "scholars with the Norland Project", "officials at the State Archive": the house that its people speak for. */
export function isHouseOf(items: readonly Item[], from: number, at: number): boolean {
  const lower = items[at]?.lower ?? '';
  if (!/^(?:at|with|from)$/.test(lower)) return false;
  const house = items[at + 1]?.lower === 'the' ? items[at + 2] : items[at + 1];
  if (!house?.capital || house.wordClass === 'time') return false;
  const people = items.slice(from, at).findLast((one) => SPEAKERS.has(one.lower));
  return people !== undefined && (lower === 'with' ? SCHOLARS : PEOPLE).test(people.lower);
}

const SCHOLARS =
  /^(?:scholars?|researchers?|experts?|scientists?|analysts?|economists?|academics?|authors?|historians?|professors?|team)$/;
const PEOPLE =
  /^(?:scholars?|researchers?|experts?|scientists?|analysts?|economists?|academics?|authors?|historians?|professors?|team|officials?|doctors?|medics?|nurses?|spokes\w+|staff|directors?|sources?|workers)$/;
