import type { Claim } from '../claims/record';
import { addDays, type Day, daysBetween } from '../text/day';
import type { Measure } from '../text/quantity';
import { otherCause } from './causes';
import { isOfThatTime, latestPerAgency, type Scope } from './estimates';
import type { Finding, Status } from './finding';
import { measuresLike } from './measure-agreement';
import { wordsOf } from './page-survey';
import { claimInterval, type Interval, meet, pageInterval } from './quantity-agreement';
import type { Question } from './question';
import { foldWords } from './words';

/** Where a figure without an origin lies among the estimates. */
export interface Standing {
  readonly status: Extract<Status, 'within' | 'outside' | 'untraced'>;
  readonly ends: Finding['ends'];
}

/** Compares the figure with what agencies estimated for the same group, measure and time. */
export function standAmongEstimates(question: Question, scope: Scope): Standing {
  const { rate } = question.figure;
  const { conflict, survey } = question;
  const sentence = foldWords(wordsOf(survey.read, question.figure.sentence));
  // Cholera in a land at war is no part of what the war's estimates count.
  if (conflict && otherCause(conflict, sentence) < 0) return { status: 'untraced', ends: null };
  // The record holds rates a day; a monthly average compares with nothing.
  if (rate !== null && rate !== 'day') return { status: 'untraced', ends: null };
  const day = question.figure.asOf ?? question.reference;
  const estimates = measuresCompared(question)
    .map((measure) => latestPerAgency(question, scope, measure, day))
    .map((claims) => claims.filter((claim) => canMarkEnd(question, claim, day)))
    .find((claims) => claims.length > 0);
  if (!estimates) return { status: 'untraced', ends: null };
  const page = pageInterval(question.figure);
  const low = lowest(estimates);
  const high = highest(estimates);
  const reaches = estimates.map(reachOf);
  const span = {
    low: Math.min(...reaches.map((reach) => reach.low)),
    high: Math.max(...reaches.map((reach) => reach.high)),
  };
  const met = meet(page, span);
  const between = met ? null : betweenCounts(question, scope, estimates, day);
  if (between) return { status: 'within', ends: between };
  if (!met && (isFarOff(question, page, span) || isOfOtherTime(question, scope, estimates, day))) {
    return { status: 'untraced', ends: null };
  }
  if (!met) return { status: 'outside', ends: { low: low.id, high: high.id } };
  // Where every agency left the same side open, none marks an end there.
  const intervals = estimates.map(claimInterval);
  const isOpenBelow = intervals.every((interval) => interval.low === null);
  const isOpenAbove = intervals.every((interval) => interval.high === null);
  const ends = { low: isOpenBelow ? null : low.id, high: isOpenAbove ? null : high.id };
  return { status: 'within', ends };
}

/**
 * How far an open end is held to reach: "at least 50,000" says nothing for 9 million. News and later counts
 * of one body seldom go beyond twice what it had given as a floor.
 */
const OPEN_REACH = 2;

/** The numbers for which an estimate can stand. */
function reachOf(claim: Claim): { readonly low: number; readonly high: number } {
  const { low, high } = claimInterval(claim);
  return {
    low: low ?? (high ?? 0) / OPEN_REACH,
    high: high ?? (low ?? 0) * OPEN_REACH,
  };
}

/** Counts looked at, in days from the figure's: news is late, and a later count bounds it from above. */
const COUNT_STEPS = [-45, -31, -14, 0, 14] as const;

/**
 * A number that lies between two recorded counts of the agency that the page names, or of the only one that
 * counts: of a day that the record lacks. Null when it does not.
 */
function betweenCounts(
  question: Question,
  scope: Scope,
  estimates: readonly Claim[],
  day: Day,
): Finding['ends'] {
  const { value } = question.figure;
  const [first] = estimates;
  const named = question.agency.agency?.id ?? (estimates.length === 1 ? first?.agency : null);
  if (value === null || !first) return null;
  const counts = COUNT_STEPS.map((step) => addDays(day, step))
    .filter((step) => step <= question.today)
    .flatMap((step) => latestPerAgency(question, scope, first.measure, step))
    .filter((claim) => claim.agency === named && claim.method === 'count');
  const before = counts.findLast((claim) => claim.low <= value);
  const after = counts.find((claim) => claim.low >= value);
  return before && after && before.asOf < after.asOf ? { low: before.id, high: after.id } : null;
}

/** A count is of its time for so many days. */
const STILL_FRESH_DAYS = 21;
/** A running count may grow so many times as fast as it did on average. */
const GROWTH = 2;

/**
 * Whether a running count may only be of another time than the recorded ones: above them all because these ended weeks
 * before the day, or below the last of each agency on a page without a day.
 */
function isOfOtherTime(
  question: Question,
  scope: Scope,
  estimates: readonly Claim[],
  day: Day,
): boolean {
  const { figure, conflict } = question;
  const begin = scope.periodStart ?? conflict?.start ?? null;
  const value = figure.value ?? figure.low;
  if (figure.kind !== 'cumulative' || begin === null || value === null) return false;
  const last = estimates.reduce((late, claim) => (claim.asOf > late.asOf ? claim : late));
  // Without any day it may as well be a count from before.
  if (isTimeless(question)) return value < lowest(estimates).low;
  const since = daysBetween(last.asOf, day);
  const counted = daysBetween(begin, last.asOf);
  if (since <= STILL_FRESH_DAYS || counted <= 0) return false;
  const most = highest(estimates);
  const named = most.high ?? most.low;
  return value > named && value <= named * (1 + (GROWTH * since) / counted);
}

/** A number this many times off is of an event or a part, not of the count that agencies give. */
const FAR_OFF = 20;

/**
 * A number of a smaller order of size without a stated beginning is of a day or a part that the words do not tell; one
 * of a greater order is held against the count only under a known agency's name.
 */
function isFarOff(question: Question, page: Interval, span: Interval): boolean {
  const value = page.low ?? page.high ?? 0;
  const below = span.low !== null && value * FAR_OFF < span.low;
  if (question.agency.type === 'known') return below && question.figure.periodStart === null;
  if (question.subjectInherited) return true;
  const above = span.high !== null && value > span.high * FAR_OFF;
  return below || above;
}

/** "Losses" and "casualties" are compared with the other where the record has none of its own. */
function measuresCompared(question: Question): readonly Measure[] {
  return measuresLike(question.figure.measure, question.conflict, question.wording);
}

function canMarkEnd(question: Question, claim: Claim, day: string): boolean {
  if (claim.confidence === 'low' || claim.vague === true) return false;
  return isTimeless(question) || isOfThatTime(question, claim, day);
}

/** Without any day of its own or of the page the figure may be of any time. */
function isTimeless({ figure, referenceKnown }: Question): boolean {
  return figure.asOf === null && !referenceKnown;
}

/** The claim with the least number named; of equal ones the first. */
function lowest(claims: readonly Claim[]): Claim {
  return claims.reduce((least, claim) => (claim.low < least.low ? claim : least));
}

/** The claim with the greatest number named; of equal ones the first. */
function highest(claims: readonly Claim[]): Claim {
  const named = (claim: Claim): number => claim.high ?? claim.low;
  return claims.reduce((most, claim) => (named(claim) > named(most) ? claim : most));
}
