import type { Claim } from '../claims/record';
import type { Figure } from '../detect/figure';
import { daysBetween } from '../text/day';
import type { Measure } from '../text/quantity';
import { compareAgencies } from './agency-agreement';
import { indexClaims } from './claim-index';
import { isDeadOfOldWar, isLongOver, isSingleOfOldWar } from './old-war';
import { boundClass, isHonestRounding, shownStep, tellingDigits } from './quantity-agreement';
import type { Question } from './question';

/** A headline that cuts a number short shows at least so many digits of it. */
const LEAST_CUT_DIGITS = 2;
/** Smaller ones are met by chance. */
const LEAST_CUT = 1000;

/** Whether the page's number is the other one with its last digits cut off: 38,000 of 38,715. */
export function cutsShort(page: number, whole: number): boolean {
  if (page < LEAST_CUT || tellingDigits(page) < LEAST_CUT_DIGITS) return false;
  return isHonestRounding(page, 'over', whole);
}

/** No floor lies further below the count of its day than this share. */
const FLOOR_REACH = 0.2;

/** "As of 8 August it had lost over a million, the Staff says", whose count of that very day was 1,061,350. */
export function isFloorOfItsDay({ figure, agency }: Question, claim: Claim): boolean {
  const { value, bound, asOf, inferred } = figure;
  if (value === null || value < LEAST_CUT || (bound !== 'over' && bound !== 'at-least'))
    return false;
  if (asOf === null || asOf !== claim.asOf || inferred.includes('asOf')) return false;
  if (agency.inferred || agency.agency?.id !== claim.agency || claim.bound === 'range')
    return false;
  const above = claim.low - value;
  return above >= 0 && above < shownStep(value) && above <= FLOOR_REACH * value;
}

/**
 * "According to Norland more than one million died" of its 1,071,000: of a conflict long over the counts of the body that is
 * named, where it has given no other count than such, and no other body comes near the page's number. Asks for the body's own
 * claims, however many others a group has, and stops at the first that is no such count.
 */
export function floorsOfOldCount(
  question: Question,
  subject: string,
  measure: Measure,
): readonly Claim[] {
  const { value, bound } = question.figure;
  const { agency, inferred } = question.agency;
  if (value === null || value < LEAST_CUT || bound !== 'over' || !agency || inferred) return [];
  if (!isLongOver(question)) return [];
  const own = indexClaims(question.record.claimsAbout(subject, measure)).runsBy(agency.id);
  const isFloor = ({ low, bound: said }: Claim): boolean => {
    if (boundClass(said) === 'ceiling') return true;
    const above = low - value;
    return above > 0 && above < shownStep(value) && above <= FLOOR_REACH * value;
  };
  if (!own.every(({ claims }) => claims.every(isFloor))) return [];
  return own
    .flatMap(({ claims }) => claims)
    .filter(({ bound: said }) => boundClass(said) !== 'range' && boundClass(said) !== 'ceiling')
    .filter((claim) => isDeadOfOldWar(question, claim));
}

/** A page says "more than two thousand" of its own 2,317, but hardly of 2,900. */
const FLOOR_OF_PAGE = 0.35;
/** A title leaves out the word: "6,000 killed" of 6,337. */
const FLOOR_OF_TITLE = 0.1;

/** Whether the number is a floor of one digit under the other one: "more than two thousand" of 2,317. */
export function isFloorUnder(page: number, whole: number, reach = FLOOR_OF_PAGE): boolean {
  const above = whole - page;
  return page >= LEAST_CUT && above > 0 && above < shownStep(page) && above <= reach * page;
}

/** Whether a title's bare number is a floor under one of its text. */
export function isTitlesFloor({ block, bound, value }: Figure, whole: number): boolean {
  if (block !== 0 || bound !== 'exact' || value === null) return false;
  return isFloorUnder(value, whole, FLOOR_OF_TITLE);
}

/**
 * "38,000 missing" above, where the page gives the claim's 38,715 under its agency's name; or "242,000 died" of the
 * 242,769 that one body alone has given of a conflict long over.
 */
export function isCutShort(question: Question, claim: Claim): boolean {
  const { figure, anchors } = question;
  if (figure.value === null || figure.bound !== 'exact' || claim.bound === 'range') return false;
  if (!anchors.has(claim.id)) {
    if (claim.bound !== 'exact') return false;
    return cutsShort(figure.value, claim.low) && isSingleOfOldWar(question, claim);
  }
  return cutsShort(figure.value, claim.low) || isTitlesFloor(figure, claim.low);
}

/** "More than two thousand fell" above, where the page gives the claim's 2,317 under its agency's name. */
export function isFloorOfPage({ figure, anchors }: Question, claim: Claim): boolean {
  const { value, bound } = figure;
  if (value === null || bound !== 'over' || !anchors.has(claim.id)) return false;
  return claim.bound === 'exact' && isFloorUnder(value, claim.low);
}

/** A page says "nearly a million" of its own 929,000, but hardly of 850,000. */
const CEILING_OF_PAGE = 0.1;

/** Whether the number lies so little above the other one: "nearly a million" of 929,000. */
export function isCeilingOver(page: number, whole: number): boolean {
  const below = page - whole;
  return (
    page >= LEAST_CUT && below > 0 && below < shownStep(page) && below <= CEILING_OF_PAGE * page
  );
}

/** "Nearly a million were killed" above, where the page gives the claim's 897,000 to 929,000 under its agency's name. */
export function isCeilingOfPage({ figure, anchors }: Question, claim: Claim): boolean {
  const { value, bound } = figure;
  if (value === null || bound !== 'nearly' || !anchors.has(claim.id)) return false;
  return isCeilingOver(value, claim.high ?? claim.low);
}

/** News tells a count within so many days. */
const NEWS_DAYS = 3;
/** A floor of one digit lies no further below the count of these days than this share. */
export const FLOOR_OF_NEWS = 0.1;

/** "Over 1,000 killed since May, a UN body says", on the day on which it counted 1,054: the floor that news makes of it. */
export function isFloorOfNews(question: Question, claim: Claim): boolean {
  const { figure, published } = question;
  const { value, bound } = figure;
  if (value === null || bound !== 'over' || published === null || claim.bound === 'range') {
    return false;
  }
  if (Math.abs(daysBetween(claim.published, published)) > NEWS_DAYS) return false;
  if (!isFloorUnder(value, claim.low, FLOOR_OF_NEWS)) return false;
  const agency = compareAgencies(question, claim);
  return agency === 'same' || agency === 'nearby';
}
