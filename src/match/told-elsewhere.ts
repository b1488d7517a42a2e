import type { Claim, Subject } from '../claims/record';
import { daysBetween } from '../text/day';
import { MEASURES } from '../text/quantity';
import { findCandidates } from './candidates';
import { isEnough, isNamedNear, isOfOtherSide, weighClaim } from './claim-evidence';
import { indexClaims } from './claim-index';
import { type Comparison, compareClaim } from './comparability';
import { assessDrifts } from './drifts';
import type { Reading } from './figure-reading';
import type { Origin } from './origin';
import { digitsOf } from './quantity-agreement';
import type { Question } from './question';
import type { ToldGroup } from './resolve-subject';
import { wasPublicBy } from './time-agreement';

/** A claim that all the evidence together shows to be the origin, and the question about its group. */
export interface ToldOrigin {
  readonly question: Question;
  readonly origin: Origin;
}

/** Smaller numbers are met by chance everywhere, those below a hundred wherever their agency is not named. */
const LEAST = 20;
const LEAST_UNNAMED = 100;
/** Where the page hardly tells of the conflict, or only of another day, so many digits must speak. */
const RARE_DIGITS = 4;
const RARE_OF_AGENCY = 3;

/**
 * The origin of a figure for which neither its group nor its words alone gave one: among the claims of the page's
 * conflicts with the very number the one for which most speaks, if that is enough. No single sign decides, but many
 * digits, the agency, the day, the group's words and a conflict with few numbers add up.
 */
export function originToldElsewhere(
  { figure, subjects, ask }: Reading,
  best: Subject | null,
): ToldOrigin | null {
  if (figure.derived || figure.vague || figure.modality !== 'stated') return null;
  const value = figure.value ?? figure.low ?? 0;
  if (value < LEAST || figure.rate !== null) return null;
  let found: ToldOrigin | null = null;
  for (const group of subjects.told()) {
    if (!isAskedFor(figure, group, best)) continue;
    const question = ask(group.subject);
    for (const claim of claimsWithNumber(question, value)) {
      const comparison = compareClaim(question, claim);
      if (!mayBeOrigin(question, comparison)) continue;
      const byAgency = comparison.agency === 'same';
      if (!byAgency && value < LEAST_UNNAMED && comparison.days !== 'agrees') continue;
      if (!isToldOf(question, byAgency, group) || isTooWeak(question, comparison)) continue;
      const score = weighClaim(question, comparison, group, best);
      if (!isEnough(score) || (found && !isBefore({ claim, score }, found.origin))) continue;
      found = { question, origin: { claim, drifts: assessDrifts(question, comparison), score } };
    }
  }
  return found;
}

/** The better supported one; of two alike the first that was published. */
function isBefore(one: Pick<Origin, 'claim' | 'score'>, other: Origin): boolean {
  if (one.score !== other.score) return one.score > other.score;
  return one.claim.published < other.claim.published;
}

/** Words that stand beside the number tell whose side the people are of; the number does not change that. */
function isAskedFor(
  figure: Question['figure'],
  { subject, conflict, anyone, unsaidPart, othersNamed }: ToldGroup,
  best: Subject | null,
): boolean {
  if (conflict.value <= 0 || conflict.otherCause || unsaidPart || othersNamed) return false;
  if (best === null || anyone || figure.inferred.includes('subject')) return true;
  return !isOfOtherSide(best, subject);
}

function claimsWithNumber(question: Question, value: number): readonly Claim[] {
  const { figure, subject, record, reference } = question;
  const high = figure.value ?? figure.high;
  const found = MEASURES.flatMap((measure) => {
    const claims = record.claimsAbout(subject.id, measure);
    if (claims.length === 0) return [];
    const { numbers } = indexClaims(claims);
    const ends = high === null ? [] : numbers.withHigh(high);
    return numbers.has(value)
      ? [...numbers.within({ low: value, high: value }, reference), ...ends]
      : ends;
  });
  // Only under its agency's name is a rounded number looked for.
  if (found.length > 0 || question.agency.agency === null) return found;
  return findCandidates(question, subject);
}

function mayBeOrigin(
  question: Question,
  { claim, numbers, measure, kind, agency }: Comparison,
): boolean {
  if (numbers === 'rounded-unsaid' || numbers === 'none' || measure === 'differs') return false;
  if (numbers === 'rounded' && (agency !== 'same' || measure === 'drifts')) return false;
  if (numbers === 'end' && agency !== 'same' && !isNamedNear(question, claim)) return false;
  const named = agency !== 'other' && agency !== 'unknown';
  // A round number under the name of somebody else is his own.
  const inferred = question.figure.inferred.includes('attribution');
  if (!named && !inferred && digitsOf(question.figure) < 2 && !isNamedNear(question, claim)) {
    return false;
  }
  if (claim.kind === 'daily' || claim.projection === true || kind === 'other-origin') return false;
  return wasPublicBy(claim, question.published) && !question.disabledAgencies.has(claim.agency);
}

/** A conflict of which the page has no word, or whose time is not the number's, needs a number of its own. */
function isToldOf({ figure }: Question, byAgency: boolean, { conflict }: ToldGroup): boolean {
  if (!conflict.unnamed && !conflict.impossible) return true;
  return digitsOf(figure) >= (byAgency ? RARE_OF_AGENCY : RARE_DIGITS);
}

/** So many digits are of one statement, however weakly it is recorded. */
const TELLING_DIGITS = 3;

/**
 * A round number of a weak record tells without its agency's name only of a conflict that is over, of which the same
 * few numbers go round.
 */
function isTooWeak(question: Question, { claim, agency }: Comparison): boolean {
  if (claim.confidence !== 'low' || agency === 'same') return false;
  const { conflict, figure, published, today } = question;
  if (digitsOf(figure) >= TELLING_DIGITS || isNamedNear(question, claim)) return false;
  const end = conflict?.end ?? null;
  return end === null || daysBetween(end, published ?? today) <= LONG_OVER_DAYS;
}

/** News of a conflict goes on for about a year after it. */
const LONG_OVER_DAYS = 365;
