import type { Claim } from '../claims/record';
import { type Day, daysBetween } from '../text/day';
import { indexClaims } from './claim-index';
import { digitsOf } from './quantity-agreement';
import type { Question } from './question';

/** Below this a number is met by chance and needs event, place or day beside it. */
const COMMON_BELOW = 20;
/** Numbers of one digit below this are common too ("300 killed"). */
const ROUND_COMMON_BELOW = 1000;

/** On an undated page a small number of a conflict that goes on may be of any of its days, or of an older war. */
export function isOfAnyDay(question: Question, claim: Claim): boolean {
  const { figure, published, conflict, anchors, referenceKnown } = question;
  const dated = published !== null || figure.asOf !== null || figure.asOfMonthDay !== null;
  if (dated || referenceKnown || conflict?.end !== null || claim.kind === 'incident') return false;
  return (figure.value ?? figure.low ?? 0) < COMMON_BELOW && !anchors.has(claim.id);
}

/** Of a conflict that goes on, so old a total is told with its day. */
const STALE_DAYS = 365;

/** "Around 700" of a body that counts on for years: one of its many numbers since, and not the one of long ago. */
export function isStale(question: Question, claim: Claim): boolean {
  const { figure, published, conflict, anchors, reference, referenceKnown } = question;
  if (figure.asOf !== null || figure.asOfMonthDay !== null || conflict?.end !== null) return false;
  if (claim.kind === 'incident' || anchors.has(claim.id)) return false;
  const day = published ?? (referenceKnown ? reference : null);
  if (day === null || daysBetween(claim.published, day) <= STALE_DAYS) return false;
  if (digitsOf(figure) > 1) return false;
  return (figure.value ?? figure.low ?? 0) < ROUND_COMMON_BELOW || isOutgrown(question, claim, day);
}

/** A count that has grown so many times since is told with its day. */
const OUTGROWN = 3;

/** "Over 40,000 with grave injuries" beside 170,000 hurt: a part, and not the total of two years before. */
function isOutgrown({ record, subject }: Question, claim: Claim, day: Day): boolean {
  if (claim.kind !== 'cumulative') return false;
  return indexClaims(record.claimsAbout(subject.id, claim.measure))
    .runsBy(claim.agency)
    .some(({ claims }) =>
      claims.some(
        ({ kind, published, low }) =>
          kind === 'cumulative' && published <= day && low >= OUTGROWN * claim.low,
      ),
    );
}

/**
 * "About 250,000 are dead or missing", more than a year after a count that rounds to it: the body has counted on since,
 * and nobody is named.
 */
export function isOfPassedCount({ figure, published, conflict }: Question, claim: Claim): boolean {
  const day = figure.asOf ?? published;
  if (day === null || claim.kind !== 'cumulative' || conflict?.kind !== 'war') return false;
  if (conflict.end !== null && conflict.end <= day) return false;
  return daysBetween(claim.published, day) > STALE_DAYS;
}
