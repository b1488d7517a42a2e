import { daysBetween } from '../text/day';
import { isNamedOnPage } from './agency-agreement';
import { indexClaims } from './claim-index';
import type { Comparison } from './comparability';
import { measuresLike } from './measure-agreement';
import { isLongOver } from './old-war';
import { boundClass, claimInterval, digitsOf, type Interval, meet } from './quantity-agreement';
import type { Question } from './question';

/** Bodies whose numbers lie within so large a share of the round one could be meant by it. */
const ABOUT_SHARE = 0.12;
/** News without a source repeats a count of these weeks. */
const FRESH_DAYS = 60;
/** What others gave so many days before the count may still go round with it. */
const OTHERS_DAYS = 120;

/**
 * "Nearly a million" without a source fits the count of any body that comes near it: it is the count's only where no
 * other body of these months comes near, and where nobody counts beside it also later.
 */
export function isRoundOfMany(question: Question, { claim, agency, numbers }: Comparison): boolean {
  if (agency !== 'unnamed' || numbers !== 'rounded' || digitsOf(question.figure) > 1) return false;
  const { record, subject, figure, conflict, wording, published } = question;
  const value = figure.value ?? claim.low;
  const near: Interval = { low: value * (1 - ABOUT_SHARE), high: value * (1 + ABOUT_SHARE) };
  const day = figure.asOf ?? published;
  const fresh = day !== null && Math.abs(daysBetween(claim.published, day)) <= FRESH_DAYS;
  return measuresLike(figure.measure, conflict, wording).some((measure) => {
    const claims = record.claimsAbout(subject.id, measure);
    const others = [...indexClaims(claims).agencies].filter((id) => id !== claim.agency);
    if (others.length === 0) return false;
    if (!fresh) return true;
    return claims.some(
      (other) =>
        other.agency !== claim.agency &&
        Math.abs(daysBetween(other.published, claim.published)) <= OTHERS_DAYS &&
        meet(claimInterval(other), near),
    );
  });
}

/** Smaller round numbers are met by chance. */
const LEAST_OF_BODY = 10_000;

/** "The verdict speaks of over 200,000", of a war long over and on a page that names the tribunal which said so. */
export function isToldOfBodyOnPage(question: Question, { claim, numbers }: Comparison): boolean {
  const { value, bound } = question.figure;
  if (numbers !== 'equal' || value === null || value < LEAST_OF_BODY) return false;
  if (boundClass(bound) !== boundClass(claim.bound) || !isLongOver(question)) return false;
  return isNamedOnPage(question, claim);
}
