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

/** What a body is for: such a word makes a place a body ("the health district", "the fire department"). */
export const FUNCTION =
  /^(?:health|police|fire|rescue|hospital|medical|ambulance|school|water|safety|emergency|defen[cs]e|services|security|interior|justice|labou?r|transport|transportation|corrections?|parks?|war|sheriff|coroner)$/;

/** "the Sund health district", "the water board", "a UN body": what or whose it is, then a noun that alone names no speaker. */
export function isBodyFor(items: readonly Item[], at: number): boolean {
  const lower = items[at]?.lower ?? '';
  const before = items[at - 1]?.lower ?? '';
  if (/^(?:body|bodies)$/.test(lower)) return BODY_OF.test(before);
  return UNITS.test(lower) && FUNCTION.test(before);
}

const BODY_OF =
  /^(?:un|u\.n|u\.n\.|rights|watchdog|state|government|monitoring|aid|relief|humanitarian|medical|electoral|regional|international|umbrella|investigative|oversight)$/;

const UNITS = /^(?:districts?|boards?|units?|systems?|zones?|trusts?|regions?|clusters?)$/;
