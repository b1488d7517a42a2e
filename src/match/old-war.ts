import type { Claim } from '../claims/record';
import { daysBetween } from '../text/day';
import { MEASURES, type Measure } from '../text/quantity';
import { indexClaims } from './claim-index';
import { isLostOfKilled } from './measure-agreement';
import { boundClass, digitsOf } from './quantity-agreement';
import type { Question } from './question';

/** News of a conflict goes on for about a year after it; later only its counts are told. */
const NEWS_DAYS = 365;

/** Whether the conflict was over for more than a year on the page's day, or today where that is unknown. */
export function isLongOver({ conflict, published, today }: Question): boolean {
  const end = conflict?.end ?? null;
  return end !== null && daysBetween(end, published ?? today) > NEWS_DAYS;
}

const DEATHS = ['killed', 'deaths', 'excess-deaths'] as const satisfies readonly Measure[];
const DEAD: ReadonlySet<Measure> = new Set<Measure>(DEATHS);

/** Two counts so near to each other could both be meant by a rounded number. */
const NEAR_SHARE = 0.05;

/**
 * Whether both count the dead, or both the disappeared, of a conflict long over or of a disaster, and no other body's count of these comes near the
 * page's number: there the same few numbers go round, whether they are called killed, dead or excess deaths.
 */
export function isDeadOfOldWar(question: Question, claim: Claim): boolean {
  const { figure, subject, record, reference } = question;
  const value = figure.value ?? figure.low;
  const disappeared = figure.measure === 'missing' && claim.measure === 'missing';
  const { wording } = question;
  // "The Union lost 20 million people": plain English for the dead.
  const lost = isLostOfKilled(figure.measure, claim.measure, wording);
  const dead = DEAD.has(figure.measure) && DEAD.has(claim.measure);
  if (value === null || !(dead || lost || disappeared)) return false;
  if (!isLongOver(question) && question.conflict?.kind !== 'disaster') return false;
  const near = { low: value * (1 - NEAR_SHARE), high: value * (1 + NEAR_SHARE) };
  const measures: readonly Measure[] = disappeared ? ['missing'] : DEATHS;
  return measures.every((measure) =>
    indexClaims(record.claimsAbout(subject.id, measure))
      .numbers.within(near, reference)
      .every(({ agency, low }) => agency === claim.agency || low === claim.low),
  );
}

/** "At least 45,000 died" of a conflict long over: the very number and class of bound that one body alone has given. */
export function isOnlyOfOldWar(question: Question, claim: Claim): boolean {
  return (
    boundClass(question.figure.bound) === boundClass(claim.bound) && isDeadOfOldWar(question, claim)
  );
}

/** Numbers of two digits from here on are hardly met twice among the few counts of an old war. */
const LEAST_RARE = 500;
const RARE_DIGITS = 2;

/**
 * "About 69,000 dead or missing" of a conflict long over, of 69,120: no other body has given the group a number near it,
 * whatever it counted.
 */
export function isRareOfOldWar(question: Question, claim: Claim): boolean {
  const { figure, subject, record, reference } = question;
  const value = figure.value ?? figure.low;
  if (value === null || value < LEAST_RARE || digitsOf(figure) < RARE_DIGITS) return false;
  if (!isLongOver(question)) return false;
  const near = { low: value * (1 - NEAR_SHARE), high: value * (1 + NEAR_SHARE) };
  return MEASURES.every((measure) =>
    indexClaims(record.claimsAbout(subject.id, measure))
      .numbers.within(near, reference)
      .every(({ agency }) => agency === claim.agency),
  );
}

/** A bound that the page repeats is telling only at numbers that do not go round. */
const LEAST_BOUND = 1000;

/**
 * Whether of a conflict long over the number is one body's own, by its digits or by the bound that the page repeats with
 * it ("up to 4,000 may die").
 */
export function isOwnOfOldWar(question: Question, claim: Claim): boolean {
  const { value, bound } = question.figure;
  if (isRareOfOldWar(question, claim)) return true;
  if (value === null || value < LEAST_BOUND || value !== claim.low) return false;
  const open = boundClass(bound) === 'floor' || boundClass(bound) === 'ceiling';
  return open && bound === claim.bound && isLongOver(question) && isDeadOfOldWar(question, claim);
}

/** Two numbers of three digits so near to each other are still told apart by them. */
const TOLD_APART = 0.005;
const SINGLE_DIGITS = 3;
const TOLLS: ReadonlySet<Measure> = new Set<Measure>([...DEATHS, 'losses', 'casualties']);

/**
 * "The official toll is 242,000" of 242,769, "an estimated 228,000 died" of 227,898 dead and missing: a toll of a
 * conflict long over whose shown digits are those of one body alone.
 */
export function isSingleOfOldWar(question: Question, claim: Claim): boolean {
  const { figure, subject, record, reference } = question;
  const value = figure.value;
  if (value === null || value < LEAST_SINGLE || digitsOf(figure) < SINGLE_DIGITS) return false;
  if (!TOLLS.has(figure.measure) || !TOLLS.has(claim.measure) || !isLongOver(question))
    return false;
  const near = { low: value * (1 - TOLD_APART), high: value * (1 + TOLD_APART) };
  return MEASURES.every((measure) =>
    indexClaims(record.claimsAbout(subject.id, measure))
      .numbers.within(near, reference)
      .every(({ agency }) => agency === claim.agency),
  );
}

/**
 * "8.7 million soldiers died" of 8,668,400 dead and missing, "58,200 casualties" of 58,220 dead: both are tolls, and no
 * other body has given the group a number near it.
 */
export function isTollOfOldWar(question: Question, claim: Claim): boolean {
  if (!TOLLS.has(question.figure.measure) || !TOLLS.has(claim.measure)) return false;
  return isRareOfOldWar(question, claim);
}

/** Smaller numbers are printed as they are. */
const LEAST_SINGLE = 10_000;

/** Whether nobody has counted the group in the page's own measure: its word for the dead is but another one. */
export function isOtherWordForDead({ figure, subject, record }: Question, claim: Claim): boolean {
  return (
    DEAD.has(figure.measure) &&
    DEAD.has(claim.measure) &&
    record.claimsAbout(subject.id, figure.measure).length === 0
  );
}
