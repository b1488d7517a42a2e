import { words } from './lang/phrase-table';
import type { Item } from './sentence-view';

/** "the researchers project between 500 and 600 deaths", "official figures count 610 dead": verbs only behind those who reckon. */
export function isProjecting(items: readonly Item[], at: number): boolean {
  const before = items[at - 1]?.lower ?? '';
  if (items[at]?.lower === 'project') return RECKONERS.test(before);
  if (items[at]?.lower !== 'count' || items[at + 1]?.kind !== 'amount') return false;
  return RECKONERS.test(before) || /^(?:figures|records|statistics|lists|registers)$/.test(before);
}

/** "The ministry detailed the losses", "detailed 12 deaths": a verb only before what it tells. */
export function isDetailing(items: readonly Item[], at: number): boolean {
  if (items[at]?.lower !== 'detailed' || at === 0) return false;
  const before = items[at - 1];
  if (before?.wordClass === 'determiner' || before?.wordClass === 'auxiliary') return false;
  const next = items[at + 1];
  return next?.wordClass === 'determiner' || next?.amount?.aside === null;
}

/**
 * "The party unveiled a list of 630 people", "has offered an inflated figure of 90,000", "has the names of 418 dead":
 * verbs only before a count that they bring forward.
 */
export function presentsCount(items: readonly Item[], at: number): boolean {
  if (at === 0 || !BRINGS.has(items[at]?.lower ?? '')) return false;
  const opens = items[at + 1];
  if (
    opens?.wordClass !== 'determiner' &&
    !/^(?:names|its|their|his|her)$/.test(opens?.lower ?? '')
  )
    return false;
  for (let k = at + 1; k <= at + COUNT_REACH; k++) {
    const { kind, lower } = items[k] ?? { kind: 'mark', lower: '' };
    // "has a list of 40", "has a higher figure \u2013 700 killed"
    if (COUNTS.test(lower))
      return (
        /^(?:of|:|\u2013|\u2014)$/.test(items[k + 1]?.lower ?? '') &&
        items[k + 2]?.amount?.aside === null
      );
    if (kind !== 'word' && lower !== '-') return false;
  }
  return false;
}

const BRINGS: ReadonlySet<string> = new Set(
  words(
    'changed kept maintained repeated defended posted unveiled unveils presented presents offered offers floated touted circulated compiled advanced has have had hold holds possesses',
  ),
);
const COUNTS = /^(?:lists?|names|figures?|estimates?|tally|numbers?)$|\btolls?$/;

/** Words between such a verb and its count. */
const COUNT_REACH = 5;

const RECKONERS =
  /^(?:researchers|scientists|experts|analysts|economists|authors|models|officials|they|we)$/;
