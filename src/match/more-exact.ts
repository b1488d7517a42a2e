import type { Claim } from '../claims/record';
import { daysBetween } from '../text/day';
import type { Quantity } from '../text/quantity';
import { indexClaims } from './claim-index';
import { boundClass, isHonestRounding, tellingDigits } from './quantity-agreement';
import type { Question } from './question';

/** So many digits are no rounding of their own and are not met by chance near a recorded round number. */
const LEAST_DIGITS = 4;
/** A record that rounds lies so near to the exact number, as a share of it. */
const LIMIT = 0.05;
/** The exact number comes with the news of a survey or a closed stretch of time within so many days. */
const REPORT_DAYS = 14;
/** A count that goes on is another one two days later. */
const RUNNING_DAYS = 1;

/** Recorded numbers that an exact one of the page may have been rounded to; null where it shows too few digits. */
export function exactReach(page: Quantity): { low: number; high: number } | null {
  const value = page.value ?? page.low;
  if (page.vague || value === null || tellingDigits(value) < LEAST_DIGITS) return null;
  return { low: value * (1 - LIMIT), high: value * (1 + LIMIT) };
}

/**
 * Whether the record holds the page's exact number in fewer digits ("12,384" recorded as "over 12,000"), as it was read
 * in texts that rounded it: both ends of a range, or the very body's one number of these days.
 */
export function isMoreExact(question: Question, claim: Claim): boolean {
  const { figure } = question;
  if (exactReach(figure) === null || !isOfItsDays(question, claim)) return false;
  if (figure.bound === 'range' || claim.bound === 'range') {
    return (
      figure.bound === claim.bound &&
      isRoundedTo(figure.low, claim.low, 'about') &&
      isRoundedTo(figure.high, claim.high, 'about')
    );
  }
  const { agency } = question;
  if (agency.type !== 'known' || agency.inferred || agency.agency?.id !== claim.agency)
    return false;
  // An exact record is no rounding, and "about 12,384" is the page's own.
  if (claim.bound === 'exact') return false;
  if (figure.bound !== 'exact' && boundClass(figure.bound) !== boundClass(claim.bound))
    return false;
  if (figure.bound === 'about') return false;
  return isRoundedTo(figure.value, claim.low, claim.bound);
}

function isRoundedTo(exact: number | null, round: number | null, bound: Claim['bound']): boolean {
  if (exact === null || round === null || tellingDigits(exact) < LEAST_DIGITS) return false;
  return isHonestRounding(round, bound, exact);
}

/** Later the body may have counted on; on a page without a day it must be the only number that it gave. */
function isOfItsDays({ published, record }: Question, claim: Claim): boolean {
  if (claim.vague === true || claim.kind === 'daily') return false;
  if (published !== null) {
    const closed = claim.kind === 'period' || claim.method === 'survey' || claim.method === 'model';
    const days = Math.abs(daysBetween(claim.published, published));
    return days <= (closed ? REPORT_DAYS : RUNNING_DAYS);
  }
  const given = indexClaims(record.claimsAbout(claim.subject, claim.measure));
  const series = record.seriesAbout(claim.subject, claim.measure);
  if (series.some((one) => one.agency === claim.agency)) return false;
  return given.runsBy(claim.agency).flatMap((run) => run.claims).length === 1;
}

/** A headline that cuts a number short shows at least so many digits of it. */
const LEAST_CUT_DIGITS = 2;
/** Smaller ones are met by chance. */
const LEAST_CUT = 1000;

/** Whether the page's number is the other one with its last digits cut off: 38,000 of 38,715. */
export function cutsShort(page: number, whole: number): boolean {
  if (page < LEAST_CUT || tellingDigits(page) < LEAST_CUT_DIGITS) return false;
  return isHonestRounding(page, 'over', whole);
}

/** "38,000 missing" above, where the page gives the claim's 38,715 under its agency's name. */
export function isCutShort({ figure, anchors }: Question, claim: Claim): boolean {
  if (figure.value === null || figure.bound !== 'exact' || !anchors.has(claim.id)) return false;
  return claim.bound === 'exact' && cutsShort(figure.value, claim.low);
}
