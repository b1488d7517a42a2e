import { lastOnOrBefore } from '../claims/day-index';
import type { Claim } from '../claims/record';
import type { Figure } from '../detect/figure';
import { type Day, daysBetween } from '../text/day';
import { type AgencyAgreement, compareAgencies, RARE_DIGITS } from './agency-agreement';
import { isTiedToBoth } from './both-sides';
import { indexClaims } from './claim-index';
import {
  floorsOfOldCount,
  isCeilingOfPage,
  isCutShort,
  isFloorOfItsDay,
  isFloorOfNews,
  isFloorOfPage,
} from './cut-short';
import { isEarlierCount } from './earlier-count';
import { compareKinds, isOfYearBeside, type KindAgreement } from './kind-agreement';
import { isReckonedOfNamed } from './known-by-name';
import { compareMeasures, type MeasureAgreement } from './measure-agreement';
import {
  isDeadOfOldWar,
  isLongOver,
  isOnlyOfOldWar,
  isRareOfOldWar,
  isSingleOfOldWar,
} from './old-war';
import { isOnTop } from './on-top';
import { isOfOtherCause } from './other-cause';
import { isOfOneSidesDeeds } from './other-doers';
import { isInOtherLand } from './other-land';
import { isOnOtherSide } from './other-people';
import { isOfItsPart, isOfOtherHarmTime } from './other-time';
import { isOfOtherWar } from './other-war';
import { hitsIn, wordsOf } from './page-survey';
import { comparePlaces, type PlaceAgreement } from './place-agreement';
import { compareNumbers, digitsOf, type NumberAgreement } from './quantity-agreement';
import type { Question } from './question';
import type { Refusal } from './refusal';
import { isOfShortTime } from './short-time';
import {
  compareDays,
  type DayAgreement,
  earliestPublication,
  isSameNews,
  isToldThen,
  wasPublicBy,
} from './time-agreement';
import { isBesideSpan, isOfOtherSpan, isOfSpanSoFar } from './told-span';
import { isOfProvocation } from './what-provoked';

/** A claim beside a figure, dimension by dimension. */
export interface Comparison {
  readonly claim: Claim;
  readonly numbers: NumberAgreement;
  readonly measure: MeasureAgreement;
  readonly agency: AgencyAgreement;
  readonly days: DayAgreement;
  readonly place: PlaceAgreement;
  readonly kind: KindAgreement;
}

/** Compares a claim with a figure; says nothing yet about which departures are allowed. */
export function compareClaim(question: Question, claim: Claim): Comparison {
  return {
    claim,
    numbers: numbersOf(question, claim),
    measure: compareMeasures(
      question.figure.measure,
      claim.measure,
      question.conflict,
      question.wording,
    ),
    agency: compareAgencies(question, claim),
    days: daysOf(question, claim),
    place: comparePlaces(question, claim),
    kind: compareKinds(question, claim),
  };
}

function numbersOf(question: Question, claim: Claim): NumberAgreement {
  const numbers = compareNumbers(question.figure, claim);
  if (numbers !== 'none') return numbers;
  if (isFloorOfItsDay(question, claim) || isFloorOfPage(question, claim)) return 'rounded';
  if (isCeilingOfPage(question, claim) || isFloorOfNews(question, claim)) return 'rounded';
  if (floorsOfOldCount(question, claim.subject, claim.measure).includes(claim)) return 'rounded';
  return isCutShort(question, claim) ? 'rounded-unsaid' : 'none';
}

function daysOf(question: Question, claim: Claim): DayAgreement {
  const { figure, published, conflict } = question;
  const days = compareDays(figure, claim);
  if (isOfOtherSpan(question, claim)) {
    return days !== 'differs' && isBesideSpan(question, claim) ? 'near' : 'differs';
  }
  if (days !== 'near' && days !== 'differs') return days;
  if (isOfSpanSoFar(question, claim)) return 'agrees';
  if (isToldThen(figure, claim) || isOfYearBeside(question, claim)) return 'agrees';
  if (isOfItsPart(question, claim)) return 'agrees';
  // The day of the new count is not that of the one before it.
  if (isEarlierCount(question)) return 'unsaid';
  const told =
    isSameNews(figure, claim, published) ||
    isDayOfBlow(conflict, figure.asOf) ||
    isDayOfStart(question, claim) ||
    isFirstYear(question, claim);
  // The day of the number before it says little of one that another body gave.
  const lent =
    figure.inferred.includes('asOf') &&
    question.agency.agency?.id === claim.agency &&
    claim.kind !== 'daily' &&
    (published === null ||
      digitsOf(figure) >= RARE_DIGITS ||
      Math.abs(daysBetween(claim.published, published)) <= NEWS_DAYS);
  const elsewhere = isAfterWar(question) || isBeforeWar(question);
  return told || lent || elsewhere || isOfWholeWar(question, claim) ? 'unsaid' : days;
}

/**
 * A day lent by the number before it, long after the war of this one, is not that up to which it counts; nor is any day more
 * than a year after it that of a large number ("thousands gathered on Thursday for the 250,000 who were killed").
 */
function isAfterWar({ figure, conflict }: Question): boolean {
  const end = conflict?.end ?? null;
  if (end === null || figure.asOf === null || figure.asOf <= end) return false;
  if (figure.inferred.includes('asOf')) return true;
  const { periodStart, value, low } = figure;
  if (periodStart !== null && periodStart > end) return false;
  return (value ?? low ?? 0) >= LEAST_RECALLED && daysBetween(end, figure.asOf) > YEAR_DAYS;
}

/** Fewer than so many could be dead of something else on the day that is told. */
const LEAST_RECALLED = 1000;
const YEAR_DAYS = 365;

/** Days before its beginning on which nobody can have died of it. */
const EARLY_DAYS = 31;

/** A day of a sentence before it, long before the conflict began, is that of another event ("the quake of 1960"). */
function isBeforeWar({ figure, conflict, survey }: Question): boolean {
  const { asOf, sentence } = figure;
  if (asOf === null || conflict === null) return false;
  if (daysBetween(asOf, conflict.start) <= EARLY_DAYS) return false;
  return !wordsOf(survey.read, sentence).includes(asOf.slice(0, 4));
}

/** The years of a whole war are told by and large ("between 1915 and 1917" of a count up to 1918). */
const BY_AND_LARGE_DAYS = 400;

/** "From 1914 to 1917 some 64,000 died": both ends are near those of the count that one body alone has given. */
function isOfWholeWar(question: Question, claim: Claim): boolean {
  const { asOf, periodStart } = question.figure;
  if (asOf === null || periodStart === null || claim.periodStart === null) return false;
  if (claim.kind === 'incident' || claim.kind === 'daily' || !isOnlyOfOldWar(question, claim)) {
    return false;
  }
  return (
    Math.abs(daysBetween(claim.periodStart, periodStart)) <= BY_AND_LARGE_DAYS &&
    Math.abs(daysBetween(claim.asOf, asOf)) <= BY_AND_LARGE_DAYS
  );
}

/** The count that a body has just given is told of the page's days, whatever day was told before. */
const NEWS_DAYS = 3;

/** "64 died after the storm struck on Sept. 20": the day of the blow, not the one up to which the toll counts. */
function isDayOfBlow(conflict: Question['conflict'], day: Day | null): boolean {
  if (day === null || conflict?.kind !== 'disaster') return false;
  return day >= conflict.start && day <= (conflict.end ?? conflict.start);
}

/** A war's first day is told with counts that came long after it. */
const FIRST_DAYS = 1;

/**
 * "The toll of the coup on 1 March has passed 3,000": the day on which the counting began; or, of a war long over, that
 * of what set it off ("4,120 died in the massacre that began when the palace burned on 1 March").
 */
function isDayOfStart(question: Question, claim: Claim): boolean {
  const { figure, conflict } = question;
  if (figure.asOf === null || conflict === null || claim.kind !== 'cumulative') return false;
  const days = daysBetween(conflict.start, figure.asOf);
  if (Math.abs(days) > FIRST_DAYS || figure.kind === 'daily') return false;
  if (days >= 0 && figure.kind !== 'incident') return true;
  return claim.low >= LEAST_RECALLED && isLongOver(question);
}

/** "Some 300,000 died in 1915": the year in which the killing of years began, told with the one count that bears this number. */
function isFirstYear(question: Question, claim: Claim): boolean {
  const { figure, conflict } = question;
  const year = conflict?.start.slice(0, 4);
  if (figure.asOf === null || figure.asOf !== `${year}-12-31` || figure.value !== claim.low) {
    return false;
  }
  if (claim.kind !== 'cumulative' || claim.low < LEAST_LONE) return false;
  return isDeadOfOldWar(question, claim);
}

/** What can never be bridged, whatever else agrees; null when nothing forbids the comparison. */
export function refuseOutright(question: Question, comparison: Comparison): Refusal | null {
  const { claim } = comparison;
  if (question.disabledAgencies.has(claim.agency)) return 'agency-off';
  if (comparison.numbers === 'none' || isOnTop(question)) return 'other-number';
  if (comparison.measure === 'differs') return 'other-measure';
  if (!wasSaidBy(question, claim)) return 'not-yet-published';
  if (comparison.days === 'differs' || isOfOtherHarmTime(question, claim)) return 'other-day';
  if (isOfOtherWar(question) || isOfShortTime(question, claim)) return 'other-day';
  if (comparison.place === 'differs' && claim.place === null) return 'other-place';
  if (isOnOtherSide(question) || isInOtherLand(question) || isTiedToBoth(question)) {
    return 'other-place';
  }
  if (isOfOtherCause(question, claim)) return 'other-cause';
  if (isOfProvocation(question)) return 'other-incident';
  if (isOfOneSidesDeeds(question, comparison)) return 'other-kind';
  if (isReckonedOfNamed(question, claim)) return 'other-kind';
  if (comparison.kind !== 'fits' && comparison.kind !== 'loose') return comparison.kind;
  if (claim.confidence === 'low' && !isNamedFor(question, comparison)) return 'weak-record';
  if (question.figure.modality === 'forecast' && !isForetold(question, comparison)) {
    return 'no-forecast';
  }
  if (claim.projection === true && comparison.agency !== 'same') return 'forecast';
  return null;
}

/**
 * A recalled day may lie later than the true one, but not so far that the statement comes before the one which
 * its agency had given until then.
 */
function wasSaidBy(question: Question, claim: Claim): boolean {
  const { published, record } = question;
  if (!wasPublicBy(claim, published)) return false;
  if (published === null || claim.published <= published) return true;
  const earliest = earliestPublication(claim);
  const index = indexClaims(record.claimsAbout(claim.subject, claim.measure));
  return !index.runsBy(claim.agency).some((run) => {
    if (run.sample.kind !== claim.kind || run.sample.incident !== claim.incident) return false;
    const before = run.claims[lastOnOrBefore(run.claims, (one) => one.published, published)];
    return before !== undefined && before.published >= earliest;
  });
}

/** "The toll could reach 20,000, the mayor says": the estimate itself, told as what may come, under its agency's name. */
function isForetold({ figure }: Question, { claim, agency, numbers }: Comparison): boolean {
  if (claim.projection) return true;
  if (agency !== 'other' && isUpperEnd(figure, claim)) return true;
  const told = agency === 'same' && numbers === 'equal';
  return told && (figure.bound === 'range' || digitsOf(figure) > 1);
}

/** "The dead could number 20,000": so the upper end of an estimate is told, and no day to come. */
function isUpperEnd({ value, low, high }: Figure, claim: Claim): boolean {
  if (claim.bound !== 'up-to' && claim.bound !== 'range') return false;
  const most = claim.high ?? claim.low;
  return most >= LEAST_PLACED && (value ?? high ?? low) === most;
}

/** So many equal digits are of one statement, however weakly it is recorded. */
const PLAIN_DIGITS = 3;
const LEAST_PLAIN = 100;
/** With the claim's own place fewer digits of a large number will do. */
const LEAST_PLACED = 1000;
/** "Lost 20 million people" of the one body that had said more than 20 million, of a war long over. */
const LEAST_LONE = 10_000;

/** "As of 12 May over 80 had died": the claim's very words for its very day. */
function isOfItsDay({ asOf, inferred, bound }: Figure, claim: Claim): boolean {
  return asOf === claim.asOf && bound === claim.bound && !inferred.includes('asOf');
}

/**
 * A weak record may be the origin only under its agency's name, with that name in the sentence, with its own day, or with
 * digits that are hardly met by chance; the interface says that it is a weak one.
 */
function isNamedFor(question: Question, comparison: Comparison): boolean {
  if (comparison.agency === 'same') return true;
  const { figure, survey } = question;
  const { claim, agency, numbers } = comparison;
  if (agency !== 'unnamed' && agency !== 'nearby') return false;
  const equal = numbers === 'equal';
  const value = figure.value ?? figure.low ?? 0;
  const digits = digitsOf(figure);
  if (isSingleOfOldWar(question, claim)) return true;
  if (equal && isOfItsDay(figure, claim)) return true;
  if (equal && value >= LEAST_PLACED && isOnlyOfOldWar(question, claim)) return true;
  if (equal && value >= LEAST_LONE && isDeadOfOldWar(question, claim)) return true;
  if (equal && isRareOfOldWar(question, claim)) return true;
  // Another body of the same state gave both ends.
  if (equal && agency === 'nearby' && figure.bound === 'range') return true;
  if (equal && digits >= PLAIN_DIGITS && value >= LEAST_PLAIN) return true;
  if (equal && comparison.place === 'agrees' && digits > 1 && value >= LEAST_PLACED) return true;
  const telling = (equal && claim.bound === figure.bound) || digits >= RARE_DIGITS;
  return (
    telling &&
    hitsIn(survey.hits, figure.sentence).some(
      (hit) => hit.type === 'agency' && hit.ids.includes(claim.agency),
    )
  );
}
