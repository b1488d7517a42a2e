import type { Item } from '../sentence-view';

const PEOPLE = /^(?:people|persons)$/;
const POINTS = /^(?:it|that|this|number|figure|toll|total|count|tally)$/;
const RISES =
  /^(?:ris(?:es?|en|ing)|rose|grew|grows?|grown|climb(?:s|ed)?|jump(?:s|ed)?|soar(?:s|ed)?|swell(?:s|ed)?|swollen|mount(?:s|ed)?|increase[sd]?|fell|fallen|dropped)$/;
const GOES = /^(?:goes|go|went|gone)$/;
/** Words that say when the count had gone there; what "went to 64 people" without them may be a letter. */
const WHEN = /^(?:over|within|by|after|then|later|soon|since|eventually|quickly|finally|up|down)$/;

/** "Over some months it went to 64 people", "That number rose to 64 people.": the people behind the number are those counted before. */
export function growsToPeople(items: readonly Item[], at: number): boolean {
  if (!PEOPLE.test(items[at + 1]?.lower ?? '') || items[at - 1]?.lower !== 'to') return false;
  const next = items[at + 2];
  if (next !== undefined && !/^[.,;]$/.test(next.lower)) return false;
  const beside = /^(?:up|down)$/.test(items[at - 2]?.lower ?? '') ? at - 3 : at - 2;
  const verb = items[beside]?.lower ?? '';
  const goes = GOES.test(verb);
  if (!goes && !RISES.test(verb)) return false;
  let k = beside - 1;
  while (/^(?:auxiliary|adverb)$/.test(items[k]?.wordClass ?? '')) k--;
  if (!POINTS.test(items[k]?.lower ?? '')) return false;
  return !goes || items.slice(0, at).some(({ lower }) => WHEN.test(lower));
}
