import type { Claim } from '../claims/record';
import { indexClaims } from './claim-index';
import { wordsOf } from './page-survey';
import { compareNumbers, numberReach } from './quantity-agreement';
import type { Question } from './question';

/** "Confirmed the identity of 4,500", "the names of 4,512", "identified 4,500 by name": people on a list. */
const BY_NAME =
  /\b(?:identif(?:y|ies|ied|ying)|identit(?:y|ies)|names of|by name|named list|obituaries|death notices)\b/i;

const RECKONED: ReadonlySet<Claim['method']> = new Set<Claim['method']>([
  'estimate',
  'model',
  'survey',
]);

/**
 * "The desk confirmed the identity of around 4,500": not what the desk had once reckoned, where its list of names holds
 * such a number, too.
 */
export function isReckonedOfNamed(question: Question, claim: Claim): boolean {
  const { figure, survey, record } = question;
  if (!RECKONED.has(claim.method)) return false;
  if (!BY_NAME.test(wordsOf(survey.read, figure.sentence))) return false;
  const reach = numberReach(figure);
  if (reach === null) return false;
  const { numbers } = indexClaims(record.claimsAbout(claim.subject, claim.measure));
  return numbers
    .within(reach, figure.asOf ?? question.reference)
    .some(
      (other) =>
        other.agency === claim.agency &&
        other.method === 'named-list' &&
        compareNumbers(figure, other) !== 'none',
    );
}
