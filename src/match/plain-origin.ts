import type { Claim } from '../claims/record';
import { daysBetween } from '../text/day';
import { indexClaims } from './claim-index';
import type { Comparison } from './comparability';
import type { Drift, DriftType } from './finding';
import { isLostOfKilled, measuresLike } from './measure-agreement';
import { isNobody } from './nobody';
import {
  isDeadOfOldWar,
  isLongOver,
  isRareOfOldWar,
  isSingleOfOldWar,
  isTollOfOldWar,
} from './old-war';
import { findIncident, namesEvent } from './place-agreement';
import { digitsOf } from './quantity-agreement';
import type { Question } from './question';
import { namesStrangeBody } from './strange-body';

/** Departures that change what is counted or by whom; at most one of them, or it is another statement. */
const IDENTITY: ReadonlySet<DriftType> = new Set<DriftType>([
  'measure',
  'attribution',
  'subject',
  'place',
  'date',
]);
/** Without the agency's name, only fresh claims are plainly meant. */
const PLAIN_DAYS = 45;
/** Smaller numbers are met by chance in more than one measure. */
const PLAIN_VALUE = 1000;
/** Digits that are hardly met by chance. */
const RARE_DIGITS = 3;
/** Digits that are one body's alone, years after an event too. */
const UNMISTAKABLE_DIGITS = 5;

/** Whether what was counted and where, or by whom, both differ: another statement with the same number. */
export function isOtherStatement(drifts: readonly Drift[]): boolean {
  return drifts.filter((drift) => IDENTITY.has(drift.type)).length > 1;
}

/** Whether the claim is plainly what the page repeats, though it departs from it. */
export function isPlainlyOrigin(
  question: Question,
  comparison: Comparison,
  drifts: readonly Drift[],
): boolean {
  const identity = drifts.filter((drift) => IDENTITY.has(drift.type));
  if (isOtherStatement(drifts) || drifts.length > 2) return false;
  const value = question.figure.value ?? question.figure.low ?? 0;
  const digits = digitsOf(question.figure);
  if (drifts.some((drift) => drift.type === 'attribution')) {
    return drifts.length === 1 && isMisattributed(question, comparison, digits);
  }
  const identityDrift = identity[0]?.type;
  if (identityDrift === 'date' && digits < 2) return false;
  // "Two thousand were hurt" is no rounding of the 2,012 dead.
  const hurt = question.figure.measure === 'wounded' || comparison.claim.measure === 'wounded';
  if (identityDrift === 'measure' && hurt && digits < 2 && comparison.numbers !== 'equal')
    return false;
  if (
    drifts.some((drift) => drift.type === 'measure') &&
    !isLostOfKilled(question.figure.measure, comparison.claim.measure, question.wording) &&
    isOtherNews(question, comparison, value)
  ) {
    return false;
  }
  if (comparison.agency === 'same') return !hasFaithfulSibling(question, comparison);
  if (question.anchors.has(comparison.claim.id)) return true;
  if (comparison.agency === 'unknown') return isUnmistakable(question, comparison, drifts);
  if (comparison.agency === 'nearby' && comparison.numbers === 'equal') {
    if (drifts.length === 1 && isRareOfOldWar(question, comparison.claim)) return true;
  }
  if (isSingleToll(question, comparison, drifts)) return true;
  if (isOnlyBound(drifts) && isToldBound(question, comparison, value, digits)) {
    return !isOfSomebody(question, comparison);
  }
  if (isShortenedDead(question, comparison, drifts)) return true;
  if (isNewsToldAsDead(question, comparison, drifts)) return true;
  if (drifts.length > 1 || value < PLAIN_VALUE) return false;
  if (drifts.some((drift) => drift.type === 'date' || drift.type === 'place')) return false;
  // "227,898 died", of so many dead and missing.
  if (comparison.numbers === 'equal' && digits >= UNMISTAKABLE_DIGITS && isLongOver(question)) {
    return true;
  }
  if (isDeadOfOldWar(question, comparison.claim) && isToldDead(question, comparison)) return true;
  const fresh = isFresh(question, comparison);
  return digits >= RARE_DIGITS ? fresh !== false : fresh === true && comparison.agency === 'nearby';
}

const OF_SINGLE: ReadonlySet<DriftType> = new Set<DriftType>(['measure', 'value', 'bound']);

/** A toll long known that goes by its shown digits, though cut short or told as dead where the missing count too. */
function isSingleToll(
  question: Question,
  { claim, numbers }: Comparison,
  drifts: readonly Drift[],
): boolean {
  if (!drifts.every(({ type }) => OF_SINGLE.has(type))) return false;
  if (drifts.length > 1 && numbers !== 'equal') return false;
  return isSingleOfOldWar(question, claim);
}

/** A bounded round number this near to the count is its rounding. */
const ROUNDED_SHARE = 0.02;

/** "14,500 soldiers were killed" of a war long over, whose army counted so many deaths from all causes. */
function isToldDead({ figure }: Question, { claim, numbers }: Comparison): boolean {
  if (digitsOf(figure) > 1 || (numbers === 'equal' && claim.bound === figure.bound)) return true;
  // "nearly 3,000" of 2,975
  const value = figure.value ?? figure.low ?? 0;
  return figure.bound !== 'exact' && Math.abs(value - claim.low) <= ROUNDED_SHARE * claim.low;
}

/**
 * "58,000 soldiers had been killed" of 58,220 dead of all causes, "at least 3.9 million starved" of about so many excess
 * deaths: of a war long over one body alone gave such a number.
 */
function isShortenedDead(
  question: Question,
  comparison: Comparison,
  drifts: readonly Drift[],
): boolean {
  const { figure } = question;
  const { claim, numbers } = comparison;
  const value = figure.value ?? 0;
  if (value < LEAST_ROUND || digitsOf(figure) < 2) return false;
  if (!drifts.every(({ type }) => OF_SINGLE.has(type))) return false;
  if (numbers !== 'equal' && drifts.some(({ type }) => type === 'bound')) return false;
  if (isOfSomebody(question, comparison)) return false;
  if (Math.abs(value - claim.low) > ROUNDED_SHARE * claim.low) return false;
  return isDeadOfOldWar(question, claim) || isTollOfOldWar(question, claim);
}

/** "Between 1.7 and 2.2 million died, demographers at the tribunal say": so many digits are told of one count of an old war. */
function isUnmistakable(
  question: Question,
  { claim }: Comparison,
  drifts: readonly Drift[],
): boolean {
  if (drifts.some(({ type }) => type !== 'measure')) return false;
  return digitsOf(question.figure) >= UNMISTAKABLE_DIGITS && isDeadOfOldWar(question, claim);
}

function isOnlyBound(drifts: readonly Drift[]): boolean {
  return drifts.length === 1 && drifts[0]?.type === 'bound';
}

/** "A procurator put it at more than 300": somebody without a name gave it, and no body that the record knows. */
function isOfSomebody({ figure, agency }: Question, comparison: Comparison): boolean {
  const stated = figure.attribution?.origin != null && !figure.inferred.includes('attribution');
  if (isNobody(figure)) return false;
  return stated && agency.type === 'unnamed' && comparison.agency === 'unnamed';
}

/** Rounder numbers must be larger, where the same few go round. */
const LEAST_ROUND = 10_000;
/** Smaller numbers of an event grow from day to day. */
const LEAST_OF_EVENT = 100;

/** "460 were killed" of "more than 460": the very number of the one event, or of these days, without its bound. */
function isToldBound(
  question: Question,
  { claim, numbers }: Comparison,
  value: number,
  digits: number,
): boolean {
  if (numbers !== 'equal') return false;
  if (value < LEAST_OF_EVENT) return value >= LEAST_OF_NEWS && isNewsOfItsEvent(question, claim);
  const { record, subject } = question;
  if (indexClaims(record.claimsAbout(subject.id, claim.measure)).isOneEvent) return true;
  // Of a war long over the same few numbers go round.
  const telling = digits > 1 ? PLAIN_VALUE : LEAST_ROUND;
  if (value >= telling && isDeadOfOldWar(question, claim)) return true;
  const { published } = question;
  const days = published === null ? null : Math.abs(daysBetween(claim.published, published));
  return digits >= RARE_DIGITS && days !== null && days <= PLAIN_DAYS;
}

/** Where the event stands beside it, and in the days of its news, smaller numbers will do. */
const LEAST_OF_NEWS = 20;
const NEWS_DAYS = 3;

/** "The toll of the blast stands at 26", the day after rescuers counted at least 26 there. */
function isNewsOfItsEvent(question: Question, claim: Claim): boolean {
  const { published } = question;
  if (claim.kind !== 'incident' || published === null) return false;
  if (Math.abs(daysBetween(claim.published, published)) > NEWS_DAYS) return false;
  return findIncident(question, claim) !== 'none';
}

/** "Reports spoke of 43 deaths", the day after some body told of 43 killed or wounded in the one clash. */
function isNewsToldAsDead(
  question: Question,
  { claim, numbers, agency }: Comparison,
  drifts: readonly Drift[],
): boolean {
  const { figure, record, subject } = question;
  if (drifts.length !== 1 || drifts[0]?.type !== 'measure' || numbers !== 'equal') return false;
  if (figure.measure !== 'killed' || claim.measure !== 'casualties' || agency === 'other')
    return false;
  if ((figure.value ?? 0) < LEAST_OF_NEWS || !isNewsOfItsEvent(question, claim)) return false;
  return indexClaims(record.claimsAbout(subject.id, claim.measure)).isOneEvent;
}

/** A body's small numbers come again in its other counts: the wounded of a day were its dead of a year once. */
function isOtherNews(question: Question, comparison: Comparison, value: number): boolean {
  const { claim, numbers } = comparison;
  const { kind } = question.figure;
  // A day's or an event's rounded number is no other count of another measure.
  // The toll of a disaster is that of its event, over whatever time it was counted.
  const event = kind === 'incident' && question.conflict?.kind !== 'disaster';
  const single = kind === 'daily' || event;
  if (single && numbers !== 'equal' && claim.kind !== kind) return true;
  if (value >= PLAIN_VALUE) return false;
  const undated = question.figure.asOf === null && question.published === null;
  if (undated && claim.kind === 'incident' && !namesEvent(question, claim)) return true;
  return comparison.kind !== 'fits' || isFresh(question, comparison) === false;
}

/** Whether the claim is recent by the page's day; null when that day is unknown. */
function isFresh(question: Question, comparison: Comparison): boolean | null {
  const { figure } = question;
  // The day up to which the page counts may lie long before the study that counted.
  const days = [figure.asOf, question.published].filter((day) => day !== null);
  if (days.length === 0) return null;
  const { asOf, published } = comparison.claim;
  const counted = figure.asOf !== null && !figure.inferred.includes('asOf') ? figure.asOf : null;
  // A study comes out months after the day up to which it and the page count.
  if (counted !== null && Math.abs(daysBetween(asOf, counted)) <= PLAIN_DAYS) return true;
  return days.some((day) => Math.abs(daysBetween(published, day)) <= PLAIN_DAYS);
}

/** The named agency said a number of this very measure nearer by: a measure drift would be a guess. */
function hasFaithfulSibling(question: Question, comparison: Comparison): boolean {
  if (comparison.measure !== 'drifts') return false;
  const { figure, record, subject } = question;
  const value = figure.value;
  if (value === null) return false;
  return indexClaims(record.claimsAbout(subject.id, figure.measure))
    .numbers.within({ low: value, high: value }, question.reference)
    .some(
      (claim) => claim.agency === comparison.claim.agency && claim.kind === comparison.claim.kind,
    );
}

/**
 * Another agency is named, but the claim is plainly the origin: telling digits, fresh, and the named one
 * has published nothing of this kind about the subject.
 */
function isMisattributed(question: Question, comparison: Comparison, digits: number): boolean {
  const { agency: named, inferred } = question.agency;
  // What the page does not say it did not change.
  if (inferred) return false;
  const strange = !named && namesStrangeBody(question);
  if (!(named || strange) || comparison.numbers !== 'equal' || comparison.measure !== 'same') {
    return false;
  }
  const value = question.figure.value ?? 0;
  if (digits < 2) return false;
  const least = isOfItsServices(question, comparison) ? LEAST_OF_NEWS : PLAIN_VALUE;
  if (digits < RARE_DIGITS && value < least) return false;
  if (isFresh(question, comparison) === false) return false;
  if (!named) return true;
  const { record, subject, conflict, figure, wording } = question;
  return !measuresLike(figure.measure, conflict, wording).some(
    (measure) =>
      indexClaims(record.claimsAbout(subject.id, measure)).agencies.has(named.id) ||
      record.seriesAbout(subject.id, measure).some((series) => series.agency === named.id),
  );
}

/** "Norland's government said 28" of its ambulance service's 28: a government passes on what the services of its land count. */
function isOfItsServices({ agency, record }: Question, { claim }: Comparison): boolean {
  const { agency: named } = agency;
  const body = record.agency(claim.agency);
  if (named?.type !== 'government' || named.country === null) return false;
  return body?.type === 'rescue-service' && body.country === named.country;
}
