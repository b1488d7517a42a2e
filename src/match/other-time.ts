import type { Claim, Conflict } from '../claims/record';
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
  const told = toldTime(question.figure, question.survey, question.published);
  if (told === null) return false;
  const { from, to } = daysCounted(question, claim);
  if (to.slice(0, 4) < told.from.slice(0, 4) || from.slice(0, 4) > told.to.slice(0, 4)) return true;
  if (told.years || claim.kind !== 'period' || claim.periodStart === null) return false;
  return (
    Math.abs(daysBetween(told.from, claim.periodStart)) > PART_REACH_DAYS ||
    Math.abs(daysBetween(told.to, claim.asOf)) > PART_REACH_DAYS
  );
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
  return { from, to: kind === 'cumulative' && published > asOf ? published : asOf };
}

/** Whether the told years lie outside of the conflict's own: "the flood of 2019" is not the one of 2031. */
export function isOfOtherConflictTime(conflict: Conflict, told: ToldTime | null): boolean {
  if (told === null) return false;
  const once = conflict.kind === 'disaster' || conflict.kind === 'attack';
  const end = conflict.end ?? (once ? conflict.start : null);
  if (conflict.start.slice(0, 4) > told.to.slice(0, 4)) return true;
  return end !== null && end.slice(0, 4) < told.from.slice(0, 4);
}
