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

const RECKONERS =
  /^(?:researchers|scientists|experts|analysts|economists|authors|models|officials|they|we)$/;
