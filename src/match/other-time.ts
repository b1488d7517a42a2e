import type { Claim, Conflict } from '../claims/record';
import type { Figure } from '../detect/figure';
import { addDays, type Day, daysBetween } from '../text/day';
import type { Question } from './question';
import { type ToldTime, toldTime } from './told-time';

/** A quarter or half that a claim counts may begin and end so many days off the calendar's. */
const PART_REACH_DAYS = 45;

/**
 * Whether the words that stand with the number put the harm into a time that the claim does not count: another year,
 * an event of another year, another quarter. When the claim was published says nothing of that.
 */
export function isOfOtherHarmTime(question: Question, claim: Claim): boolean {
  const { figure, survey, published } = question;
  const told = toldTime(figure, survey, published) ?? statedPart(figure);
  if (told === null) return false;
  const { from, to } = daysCounted(question, claim);
  if (told.until) return goesOnAfter(question, claim, told);
  if (to.slice(0, 4) < told.from.slice(0, 4) || from.slice(0, 4) > told.to.slice(0, 4)) return true;
  if (told.years || claim.kind !== 'period' || claim.periodStart === null) return false;
  return (
    Math.abs(daysBetween(told.from, claim.periodStart)) > PART_REACH_DAYS ||
    // The day on which it was told may stand for the last one counted.
    [claim.asOf, claim.published].every(
      (last) => Math.abs(daysBetween(told.to, last)) > PART_REACH_DAYS,
    )
  );
}

/** "In the last three months of 2031": the words name the very part of a year that the claim counts. */
export function isOfItsPart(question: Question, claim: Claim): boolean {
  const told = toldTime(question.figure, question.survey, question.published);
  if (told === null || told.years || told.until) return false;
  return (
    claim.kind === 'period' && claim.periodStart !== null && !isOfOtherHarmTime(question, claim)
  );
}

/** "By the end of 2031": a count that goes on into the next year says more; what is over by then is counted later too. */
function goesOnAfter({ conflict }: Question, { asOf }: Claim, { to }: ToldTime): boolean {
  const end = conflict?.end ?? null;
  const last = end !== null && end < asOf ? end : asOf;
  return daysBetween(to, last) > PART_REACH_DAYS;
}

/** A longer stretch is no part of a year. */
const PART_DAYS = 300;

/** "From January to March 2031": the days of a part of a year, as the sentence states them. */
function statedPart({ periodStart, asOf, inferred }: Figure): ToldTime | null {
  if (periodStart === null || asOf === null || inferred.includes('asOf')) return null;
  const days = daysBetween(periodStart, asOf);
  if (days < PART_REACH_DAYS || days > PART_DAYS) return null;
  return { from: periodStart, to: asOf, years: false, until: false };
}

/** People die of an event for so long, though it may be counted for years. */
const EVENT_DAYS = 92;

/** From the first day that the claim counts to the last; a running count goes on until it is told. */
function daysCounted({ conflict }: Question, claim: Claim): { from: Day; to: Day } {
  const { kind, incident, periodStart, asOf, published } = claim;
  if (kind === 'daily') return { from: periodStart ?? asOf, to: asOf };
  const event = /\d{4}-\d{2}-\d{2}/.exec(incident ?? '')?.[0];
  if (event !== undefined) {
    const last = addDays(event, EVENT_DAYS);
    return { from: event, to: last < asOf ? last : event < asOf ? asOf : event };
  }
  const begin = periodStart ?? conflict?.start ?? asOf;
  const from = begin < asOf ? begin : asOf;
  // A war that is over kills nobody until its count is told.
  const end = conflict?.end ?? null;
  const goesOn = kind === 'cumulative' && (end === null || end > asOf);
  return { from, to: goesOn && published > asOf ? published : asOf };
}

/** Whether the told years lie outside of the conflict's own: "the flood of 2019" is not the one of 2031. */
export function isOfOtherConflictTime(conflict: Conflict, told: ToldTime | null): boolean {
  if (told === null) return false;
  const { end } = conflict;
  if (conflict.start.slice(0, 4) > told.to.slice(0, 4)) return true;
  if (told.until) return false;
  return end !== null && end.slice(0, 4) < told.from.slice(0, 4);
}
