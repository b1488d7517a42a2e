import type { Claim } from '../claims/record';
import type { Figure } from '../detect/figure';
import { daysBetween } from '../text/day';
import { indexClaims } from './claim-index';
import { digitsOf } from './quantity-agreement';
import type { Question } from './question';

/** "2,000 in a week of war": the total of a body that gave this very total, and no average a week. */
function isRate({ figure, agency, record, subject }: Question): boolean {
  if (figure.rate === null || figure.rate === 'day' || figure.value === null)
    return figure.rate !== null;
  const { numbers } = indexClaims(record.claimsAbout(subject.id, figure.measure));
  const span = { low: figure.value, high: figure.value };
  return !numbers
    .within(span, figure.asOf ?? '9999-12-31')
    .some((claim) => claim.agency === agency.agency?.id && claim.kind !== 'daily');
}

/** So many digits are of one average, */
const RARE_DIGITS = 4;

/** "Down from a high of 1,204 in May": its agency's average a day, told beside others without "a day". */
function isMonthsAverage({ figure, agency }: Question, claim: Claim): boolean {
  if (claim.kind !== 'daily' || claim.periodStart === null || figure.value !== claim.low)
    return false;
  if (figure.rate !== null || figure.kind !== 'period' || agency.agency?.id !== claim.agency)
    return false;
  const begins = figure.periodStart;
  return digitsOf(figure) >= RARE_DIGITS && (begins === null || begins === claim.periodStart);
}

/** Least and most days from the first to the last of a week, a month and a year. */
const SPANS: Readonly<Record<string, readonly [number, number]>> = {
  week: [6, 7],
  month: [27, 31],
  year: [364, 366],
};

/** "Losing 20,000 to 25,000 a month" of a body that gave this number for one month. */
function isOfOneSpan({ figure, agency }: Question, claim: Claim): boolean {
  const span = figure.rate === null ? undefined : SPANS[figure.rate];
  if (!span || claim.kind !== 'period' || claim.periodStart === null) return false;
  if (agency.agency?.id !== claim.agency) return false;
  const days = daysBetween(claim.periodStart, claim.asOf);
  return span[0] <= days && days <= span[1];
}

/** How a number of one day, or so many a day, a week or a month, stands to the claim; null where neither is one. */
export function compareRates(
  question: Question,
  claim: Claim,
): 'fits' | 'loose' | 'other-kind' | 'other-origin' | null {
  if (isMonthsAverage(question, claim) || isOfOneSpan(question, claim)) return 'loose';
  return claim.kind === 'daily' || isRate(question) ? compareDaily(question.figure, claim) : null;
}

/** An average a day, or the number of one day, only with its like. */
function compareDaily(figure: Figure, claim: Claim): 'fits' | 'other-kind' | 'other-origin' {
  const aDay = figure.rate === 'day' || (figure.rate === null && figure.kind === 'daily');
  if (!aDay || claim.kind !== 'daily') return 'other-kind';
  return beginsElsewhere(figure.periodStart, claim.periodStart) ? 'other-origin' : 'fits';
}

/** Averages a day are given month by month; the next one is another. */
const AVERAGE_REACH_DAYS = 3;

function beginsElsewhere(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return false;
  return Math.abs(daysBetween(one, other)) > AVERAGE_REACH_DAYS;
}
