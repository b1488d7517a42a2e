import type { Claim } from '../claims/record';
import type { Figure } from '../detect/figure';
import { addDays, type Day, daysBetween } from '../text/day';

/** A recalled day comes from a text that repeats the number; the statement may be this many days older. */
const RECALLED_REACH = 7;
/** A page that dates a number this near to the claim's own days speaks of the same count. */
const SAME_COUNT_REACH = 3;
/** Beyond this many days a stated day speaks of another count. */
const OTHER_COUNT_REACH = 31;

/** The first day on which the claim can have been public, by what is known of its day. */
export function earliestPublication(claim: Claim): Day {
  if (claim.dateBasis === 'stated' && claim.datePrecision === undefined) return claim.published;
  const precision = claim.datePrecision ?? 'day';
  if (precision === 'year') return `${claim.published.slice(0, 4)}-01-01`;
  if (precision === 'month') return `${claim.published.slice(0, 7)}-01`;
  if (claim.dateBasis === 'stated') return claim.published;
  // An average of a month is told when the month is over, and charted with the others much later.
  if (claim.kind === 'daily') return claim.asOf;
  return addDays(claim.published, -RECALLED_REACH);
}

/** Whether the claim was public on the day; an unknown day admits every claim. */
export function wasPublicBy(claim: Claim, day: Day | null): boolean {
  return day === null || claim.published <= day || earliestPublication(claim) <= day;
}

/** How a day that the page states for its number stands to the claim's days. */
export type DayAgreement = 'unsaid' | 'agrees' | 'near' | 'differs';

/** Days from `day` to the nearest of the claim's own days (as-of to publication); 0 inside them. */
export function daysFromClaim(claim: Claim, day: Day): number {
  const precision = claim.datePrecision ?? 'day';
  const [from = claim.asOf, to = claim.published] = [claim.asOf, claim.published].sort();
  const slack = precision === 'year' ? 366 : precision === 'month' ? 31 : 0;
  if (day < from) return Math.max(0, daysBetween(day, from) - slack);
  if (day > to) return Math.max(0, daysBetween(to, day) - slack);
  return Math.min(
    Math.abs(daysBetween(day, from)),
    Math.abs(daysBetween(day, to)),
    SAME_COUNT_REACH,
  );
}

/** A toll counts until its claim's day, but the page may name the day of the event. */
function isDayOfEvent(claim: Claim, day: Day): boolean {
  const event = /\d{4}-\d{2}-\d{2}/.exec(claim.incident ?? '')?.[0] ?? null;
  return event !== null && event <= day && day <= claim.asOf;
}

/** "Between 1980 and 2000": the last day of a year is how the year itself is written. */
function isYearsEnd({ asOf, periodStart }: Figure, claim: Claim): boolean {
  if (asOf === null || periodStart === null || !asOf.endsWith('-12-31')) return false;
  return asOf.slice(0, 4) === claim.asOf.slice(0, 4);
}

/**
 * "On 3 May gunmen killed 640", told in any later year: a day without its year is that of the event which goes
 * by it, where so many died there that no other one of that day is meant.
 */
export function isAnniversary({ asOfMonthDay, inferred, value }: Figure, claim: Claim): boolean {
  if (asOfMonthDay === null || inferred.includes('asOf') || claim.kind !== 'incident') return false;
  if (value !== claim.low || claim.low < LEAST_SAME_NEWS) return false;
  return claim.incident?.endsWith(`-${asOfMonthDay}`) === true;
}

/** Compares the day that the page states for the number ("as of 15 June", "in a report dated June 15"). */
export function compareDays(figure: Figure, claim: Claim): DayAgreement {
  if (isAnniversary(figure, claim)) return 'agrees';
  if (figure.asOf !== null) {
    if (isDayOfEvent(claim, figure.asOf)) return 'agrees';
    const distance = daysFromClaim(claim, figure.asOf);
    if (distance <= SAME_COUNT_REACH) return 'agrees';
    if (isYearsEnd(figure, claim)) return 'near';
    return distance <= OTHER_COUNT_REACH ? 'near' : 'differs';
  }
  if (figure.asOfMonthDay === null) return 'unsaid';
  // "The May 3 attack": the day of the event itself.
  if (claim.incident?.endsWith(`-${figure.asOfMonthDay}`)) return 'agrees';
  const years = new Set([claim.asOf.slice(0, 4), claim.published.slice(0, 4)]);
  const distances = [...years].map((year) =>
    daysFromClaim(
      claim,
      `${year}-${figure.asOfMonthDay === '02-29' ? '02-28' : figure.asOfMonthDay}`,
    ),
  );
  const nearest = Math.min(...distances);
  if (nearest <= SAME_COUNT_REACH) return 'agrees';
  return nearest <= OTHER_COUNT_REACH ? 'near' : 'differs';
}

/** First and last day of the month or year that the figure's days name whole; null for days of their own. */
function wholeSpan({ periodStart, asOf }: Figure): { from: Day; to: Day } | null {
  if (asOf === null || addDays(asOf, 1).slice(8) !== '01') return null;
  const year = `${asOf.slice(0, 4)}-01-01`;
  if (asOf.endsWith('-12-31') && (periodStart === null || periodStart === year)) {
    return { from: year, to: asOf };
  }
  const month = `${asOf.slice(0, 7)}-01`;
  return periodStart === null || periodStart === month ? { from: month, to: asOf } : null;
}

/**
 * Whether the month or year that the page names is the one in which the claim was made, or up to which it counts:
 * "a panel found in July that 900 had died" does not count July's dead.
 */
export function isToldThen(figure: Figure, claim: Claim): boolean {
  const span = wholeSpan(figure);
  if (span === null) return false;
  const { value } = figure;
  if (value !== null && value !== claim.low && value !== claim.high) return false;
  return [claim.published, claim.asOf].some((day) => day >= span.from && day <= span.to);
}

/** A large number comes into the news within so many days. */
const SAME_NEWS_DAYS = 2;
/** Smaller ones may be met on one day by chance. */
const LEAST_SAME_NEWS = 1000;

/**
 * Whether the page prints a large number of the very days on which the claim was published: a day in its
 * sentence ("since the truce of 11 October", "killed on 5 August") is then of something else.
 */
export function isSameNews(figure: Figure, claim: Claim, published: Day | null): boolean {
  if (published === null || figure.value !== claim.low || claim.low < LEAST_SAME_NEWS) return false;
  return Math.abs(daysBetween(claim.published, published)) <= SAME_NEWS_DAYS;
}
