import { readNounPhrase } from '../noun-phrase';
import type { Item, SentenceView } from '../sentence-view';
import { sizeAt } from './count-before';

/** "1,080 a day, totalling around 32,000 soldiers for the month", "1,200 a day - or 36,000 in the month": the sum of a rate told before it. */
export function sumsUp(view: SentenceView, at: number, rate: number): boolean {
  const { items } = view;
  const before = items[at - 1]?.lower ?? '';
  const { type, to } = readNounPhrase(view, at + 1);
  if (sizeAt(view, at) < rate * LEAST_TIMES || !SUMS.test(before)) return false;
  if (!/^(?:people|none)$/.test(type) || !tellsRate(items, at)) return false;
  const next = items[to + 3];
  if (next !== undefined && next.kind !== 'mark' && next.wordClass !== 'time') return false;
  return (
    /^(?:for|in|over|during)$/.test(items[to]?.lower ?? '') &&
    /^(?:the|that)$/.test(items[to + 1]?.lower ?? '') &&
    /^(?:month|year|week|quarter|period)$/.test(items[to + 2]?.lower ?? '')
  );
}

/** "1,200 a day", "daily losses": what was told before the number is a rate. */
function tellsRate(items: readonly Item[], at: number): boolean {
  return items
    .slice(0, at)
    .some(
      ({ lower }, k) =>
        /^(?:daily|nightly|hourly|weekly|monthly)$/.test(lower) ||
        (/^(?:hour|day|night|week|month)$/.test(lower) &&
          /^(?:an?|per|each|every)$/.test(items[k - 1]?.lower ?? '')),
    );
}

/** A week has so many days, and some more than half of them count. */
const LEAST_TIMES = 4;
const SUMS = /^(?:total(?:l?ing|led|ed)|or|[-\u2013(])$/;

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
  if (!POINTS.test(items[k]?.lower ?? '') || !opensSentence(items, k)) return false;
  return !goes || items.slice(0, at).some(({ lower }) => WHEN.test(lower));
}

/** Nothing but a stretch of time stands before "it": after "the team was small, then it grew" others are meant. */
function opensSentence(items: readonly Item[], pointer: number): boolean {
  return items
    .slice(0, pointer)
    .every(
      ({ kind, wordClass }) =>
        kind !== 'mark' &&
        kind !== 'trigger' &&
        !/^(?:auxiliary|verb|raising|people|conjunction)$/.test(wordClass),
    );
}
