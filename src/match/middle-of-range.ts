import type { Claim } from '../claims/record';
import { daysBetween } from '../text/day';
import type { Measure } from '../text/quantity';
import { indexClaims } from './claim-index';
import { digitsOf } from './quantity-agreement';
import type { Question } from './question';

/** A page tells of an estimate for so many days as the one that the body has last made. */
const RECENT_DAYS = 60;
/** Smaller numbers come up for many other reasons. */
const LEAST = 1000;
/** In so wide a range a number says little of it. */
const WIDEST = 2;

/**
 * "Last month the desk estimated it at 12,000", which had given 10,600 to 14,000: a page that names the body and tells one
 * number inside the range of its last estimate.
 */
export function isInsideRange(question: Question, claim: Claim): boolean {
  const { figure, agency, published } = question;
  const { value, bound } = figure;
  if (agency.inferred || agency.agency?.id !== claim.agency) return false;
  if (value === null || value < LEAST || published === null || claim.high === null) return false;
  if (bound !== 'exact' && bound !== 'about') return false;
  if (figure.kind !== claim.kind || figure.asOf !== null) return false;
  if (figure.measure !== claim.measure || claim.high > WIDEST * claim.low) return false;
  const age = daysBetween(claim.published, published);
  if (age < 0 || age > RECENT_DAYS || digitsOf(figure) > 3) return false;
  return value > claim.low && value < claim.high;
}

/** The ranges of the named body inside which the number lies. */
export function rangesAround(question: Question, subject: string, measure: Measure): Claim[] {
  const { agency, record } = question;
  if (!agency.agency || agency.inferred || question.figure.value === null) return [];
  return indexClaims(record.claimsAbout(subject, measure))
    .runsBy(agency.agency.id)
    .flatMap(({ claims }) => claims.filter((claim) => isInsideRange(question, claim)));
}
