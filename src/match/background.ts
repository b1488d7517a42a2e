import type { Claim } from '../claims/record';
import { daysBetween } from '../text/day';
import { indexClaims } from './claim-index';
import { digitsOf } from './quantity-agreement';
import type { Question } from './question';

/** So large a number with so many digits is of one count in these days. */
const LEAST_LARGE = 10_000;
const LEAST_DIGITS = 2;
/** The paragraph that news ends with has the last count, or that of the week before. */
const FRESH_DAYS = 14;
/** A body that counts the group gave a number of its own within so many days. */
const COUNTING_DAYS = 183;

/**
 * "More than 58,000 people have been killed since the war began", below what some body said of another matter: the
 * count of those who give one every day. A body sought in another sentence is not meant where it does not count them.
 */
export function isBackground(question: Question, claim: Claim): boolean {
  const { agency: named, inferred } = question.agency;
  const { figure, record, subject, published } = question;
  if (!inferred || !named || published === null) return false;
  const value = figure.value ?? 0;
  if (value < LEAST_LARGE || digitsOf(figure) < LEAST_DIGITS) return false;
  if (figure.kind !== 'cumulative') return false;
  if (Math.abs(daysBetween(claim.published, published)) > FRESH_DAYS) return false;
  const runs = record.seriesAbout(subject.id, claim.measure);
  if (!runs.some(({ agency }) => agency === claim.agency)) return false;
  if (runs.some(({ agency }) => agency === named.id)) return false;
  return !indexClaims(record.claimsAbout(subject.id, figure.measure))
    .runsBy(named.id)
    .some(({ claims }) =>
      claims.some((other) => Math.abs(daysBetween(other.published, published)) <= COUNTING_DAYS),
    );
}
