import type { LowerReason, METHODS } from '../../src/claims/record';
import type { Bound, Kind, Measure } from '../../src/text/quantity';

/** What each measure counts, as the README of the record tells. */
export const MEASURE_HINTS: Readonly<Record<Measure, string>> = {
  killed: 'by violence or by the event',
  wounded: 'hurt and alive',
  casualties: 'killed and wounded together',
  losses: 'wider: missing, captured or irrecoverable losses are in it',
  missing: 'not found',
  captured: 'prisoners, hostages',
  deaths: 'from all causes',
  'excess-deaths': 'above what was to be expected',
  displaced: 'driven from their homes',
  deployed: 'sent or present; casualties are a part of them',
};

/** How texts say each bound. */
export const BOUND_HINTS: Readonly<Record<Bound, string>> = {
  exact: '“40”',
  about: '“about 40”, “some 40”',
  over: '“more than 40”',
  'at-least': '“at least 40”',
  nearly: '“nearly 40”, “almost 40”',
  'up-to': '“up to 40”',
  under: '“fewer than 40”',
  range: '“40 to 50”',
};

/** What time each kind spans. */
export const KIND_HINTS: Readonly<Record<Kind, string>> = {
  cumulative: 'a running total since the beginning',
  period: 'from one day to another',
  incident: 'one event',
  daily: 'one day, or the average a day',
};

/** How an agency comes to a number. */
export const METHOD_HINTS: Readonly<Record<(typeof METHODS)[number], string>> = {
  claim: 'a party’s word, nothing shown',
  count: 'cases or bodies added up',
  'named-list': 'people by name',
  estimate: 'reasoned from several sources',
  survey: 'asked from door to door',
  model: 'reckoned',
  'intelligence-assessment': 'an intelligence service judges',
};

/** What each reason for a lower total means. */
export const LOWER_HINTS: Readonly<Record<LowerReason, string>> = {
  revised: 'the agency took its number back or reckoned anew',
  narrower: 'it counts less: a part, the documented, a stricter kind',
  momentary: 'it tells those who are there now: still held, still present',
};
