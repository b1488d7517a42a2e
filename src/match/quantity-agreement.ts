import type { Claim } from '../claims/record';
import type { Bound, Quantity } from '../text/quantity';

/** The three classes of bounds; a range stands apart. Crossing a class is a drift. */
export type BoundClass = 'point' | 'floor' | 'ceiling' | 'range';

/** The class of a bound. */
export function boundClass(bound: Bound): BoundClass {
  switch (bound) {
    case 'over':
    case 'at-least':
      return 'floor';
    case 'up-to':
    case 'under':
      return 'ceiling';
    case 'range':
      return 'range';
    default:
      return 'point';
  }
}

/** How the page's number stands to the claim's. `end`: the page took one end of a claimed range. */
export type NumberAgreement = 'equal' | 'rounded' | 'rounded-unsaid' | 'end' | 'none';

/** A rounding further off than this share is no longer the same statement ("over 6,000" of 6,900). */
const ROUNDING_LIMIT = 0.05;

/** Steps of a half are coarse: "about 45,000" is no rounding of 43,100, but "nearly 45,000" one of 44,200. */
const HALVED_LIMIT = 0.025;

/** The least step that the number shows: 1,000 for 6,000; 100 for 1,200; 1 for 6,247. */
export function shownStep(value: number): number {
  if (value === 0 || !Number.isInteger(value)) return 1;
  let step = 1;
  while (value % (step * 10) === 0) step *= 10;
  return step;
}

/** Digits that carry the number: 1 for 6,000, 4 for 6,247. Few digits are met by chance. */
export function tellingDigits(value: number): number {
  return String(Math.round(value / shownStep(value))).length;
}

/** Numbers from here on are also rounded to a half of their last step: 6,250 of 6,257. */
const LEAST_HALVED = 1000;

/** The step to which the number may have been rounded: 50 for 6,250, where `shownStep` is 10. */
function roundStep(value: number): number {
  const step = shownStep(value);
  return value >= LEAST_HALVED && value % (step * 10) === step * 5 ? step * 5 : step;
}

/** Telling digits of a whole quantity; that both ends of a range agree is met by chance still less. */
export function digitsOf(page: Quantity): number {
  if (page.bound === 'range' && page.low !== null && page.high !== null) {
    return tellingDigits(page.low) + tellingDigits(page.high) + 1;
  }
  return tellingDigits(page.value ?? page.low ?? 0);
}

/** Whether the page rounds the claim's number to fewer digits, in the direction that its bound word says. */
export function isHonestRounding(page: number, bound: Bound, claim: number): boolean {
  if (claim === 0 || (Math.abs(page - claim) > ROUNDING_LIMIT * claim && !isCut(page, bound))) {
    return false;
  }
  const step = roundStep(page);
  // "250,000" is no rounding of 260,000, which is as short.
  if (step <= shownStep(claim) || tellingDigits(page) >= tellingDigits(claim)) return false;
  const fine = shownStep(page);
  if (boundClass(bound) === 'floor') {
    // "Over 1,500" is no floor of 1,833.
    const far = Math.abs(page - claim) > ROUNDING_LIMIT * claim;
    return page <= claim && claim < page + (far ? fine : step);
  }
  if (step > fine && Math.abs(page - claim) > HALVED_LIMIT * claim) {
    return fine > shownStep(claim) && isWithinStep(page, bound, claim, fine);
  }
  return isWithinStep(page, bound, claim, step);
}

/** "Over 1,500" of 1,586: who leaves out what follows two digits is within the step that they show. */
function isCut(page: number, bound: Bound): boolean {
  return boundClass(bound) === 'floor' && tellingDigits(page) >= 2;
}

function isWithinStep(page: number, bound: Bound, claim: number, step: number): boolean {
  switch (bound) {
    case 'nearly':
    case 'under':
    case 'up-to':
      return page - step < claim && claim <= page;
    default:
      return Math.abs(page - claim) <= step / 2;
  }
}

/** Digits from which on a number rounded to the nearest, against its bound word, is still plainly the claim's. */
const LEAST_ACROSS = 3;
/** In "up to 1.3m" the word rounds, too. */
const LEAST_ACROSS_BY_WORD = 2;

function leastAcross({ bound, text }: Pick<Quantity, 'bound'> & { readonly text: string }): number {
  return boundClass(bound) === 'ceiling' && roundsByWord(text)
    ? LEAST_ACROSS_BY_WORD
    : LEAST_ACROSS;
}

/** "At least 383,000" of 382,900, "up to 1.3m" of 1,330,470: the nearest round number, on the wrong side of its word. */
function isRoundedAcross(page: Quantity & { readonly text: string }, claim: number): boolean {
  const { value, bound } = page;
  if (value === null || boundClass(bound) === 'point') return false;
  return tellingDigits(value) >= leastAcross(page) && isHonestRounding(value, 'about', claim);
}

/**
 * The numbers that a claim may have to be the page's, equal or rounded; null when the page gives none. A study's
 * range is told by its best value or its ends, so it is looked for apart.
 */
export function numberReach(
  page: Quantity & { readonly text: string },
): { low: number; high: number } | null {
  if (opensVaguely(page) && page.high !== null) return { low: page.high, high: page.high };
  if (page.value === null) return page.low === null ? null : lowEndReach(page.low);
  const { value, bound } = page;
  const near = Math.min(roundStep(value), ROUNDING_LIMIT * value * ROUNDING_EDGE);
  const step = isCut(value, bound) ? roundStep(value) : near;
  const across = tellingDigits(value) >= leastAcross(page) ? step / 2 : 0;
  const down = boundClass(bound) === 'floor' ? across : step;
  const up = boundClass(bound) === 'ceiling' || bound === 'nearly' ? across : step;
  return { low: value - down, high: value + up };
}

/** Where the lower end of a claimed range may lie that the page rounds: "46,000 to 85,000" of 46,190 to 84,961. */
function lowEndReach(low: number): { low: number; high: number } {
  if (low < LEAST_HALVED) return { low, high: low };
  const step = Math.min(roundStep(low) / 2, ROUNDING_LIMIT * low * ROUNDING_EDGE);
  return { low: low - step, high: low + step };
}

/** The limit is a share of the claim's number, which may lie above the page's. */
const ROUNDING_EDGE = 1.06;

/** Whether the words round by themselves: "1.2 million" claims no more digits than it shows. */
function roundsByWord(text: string): boolean {
  return /million|billion|thousand|\d\s?[mk]\b/i.test(text);
}

/**
 * Compares the numbers alone; bounds are assessed as drifts. `text` is the page's wording.
 * "rounded-unsaid": the page prints a rounded number as if it were exact.
 */
export function compareNumbers(
  page: Quantity & { readonly text: string },
  claim: Claim,
): NumberAgreement {
  if (page.vague) return 'none';
  if (page.bound === 'range') return compareRange(page, claim);
  if (page.value === null) return 'none';
  if (claim.bound === 'range') {
    return page.value === claim.low || page.value === claim.high ? 'end' : 'none';
  }
  if (page.value === claim.low) return 'equal';
  if (!isHonestRounding(page.value, page.bound, claim.low)) {
    return isRoundedAcross(page, claim.low) ? 'rounded-unsaid' : 'none';
  }
  const said = page.bound !== 'exact' || roundsByWord(page.text);
  return said || isRoundEstimate(page.value, claim) ? 'rounded' : 'rounded-unsaid';
}

/**
 * "655,000" of a survey's 654,965: nobody counts the dead of an estimate to the last one, so its own first digits
 * say no more than "about". A count is told as it is, or with a word.
 */
function isRoundEstimate(page: number, claim: Claim): boolean {
  const reckoned =
    claim.bound === 'about' && (claim.method === 'survey' || claim.method === 'model');
  return reckoned && tellingDigits(page) >= LEAST_ACROSS;
}

/** "1.7 to 2.2 million" of 1,747,000 to 2,200,000: each end as it is, or rounded. */
function isSame(page: number | null, claim: number | null): boolean {
  if (page === null || claim === null) return false;
  return page === claim || (page >= LEAST_HALVED && isHonestRounding(page, 'about', claim));
}

/** "Between several hundred and 1,000": only the upper end is a number. */
export function opensVaguely({ bound, text }: Quantity & { readonly text: string }): boolean {
  return (
    bound === 'range' &&
    /^(?:from |between )?(?:an? |some |perhaps )?(?:several|few|hundreds|dozens|thousands)\b/i.test(
      text,
    )
  );
}

function compareRange(page: Quantity & { readonly text: string }, claim: Claim): NumberAgreement {
  if (opensVaguely(page)) {
    return boundClass(claim.bound) === 'ceiling' && page.high === claim.low ? 'equal' : 'none';
  }
  if (claim.bound === 'range') {
    if (page.low === claim.low && page.high === claim.high) return 'equal';
    return isSame(page.low, claim.low) && isSame(page.high, claim.high) ? 'rounded' : 'none';
  }
  const interval = claim.interval;
  return interval && page.low === interval.low && page.high === interval.high ? 'equal' : 'none';
}

/** Whether the page left the claim's class of bounds, rounding and running counts allowed for. */
export function crossesBoundClass(page: Quantity, claim: Claim, numbers: NumberAgreement): boolean {
  if (numbers === 'end') return !namesEndAsEnd(page, claim);
  // A number inside the claim's range departs from it in value.
  if (page.bound === 'range' || (numbers === 'rounded-unsaid' && claim.bound === 'range')) {
    return false;
  }
  const pageClass = boundClass(page.bound);
  const claimClass = boundClass(claim.bound);
  if (pageClass === claimClass) return false;
  if (numbers === 'rounded') return claimClass !== 'point';
  return !isRunningCountAsFloor(page, claim);
}

/** "Up to 5,000" of 4,000 to 5,000, or "at least 4,000": the end is given as the end that it is. */
function namesEndAsEnd(page: Quantity, claim: Claim): boolean {
  const pageClass = boundClass(page.bound);
  if (pageClass === 'ceiling') return page.value === claim.high;
  return pageClass === 'floor' && page.value === claim.low;
}

/** A count or the toll of an event that grows with every report may be printed as "at least". */
function isRunningCountAsFloor(page: Quantity, claim: Claim): boolean {
  const counted =
    claim.method === 'count' || claim.method === 'named-list' || claim.kind === 'incident';
  return page.bound === 'at-least' && boundClass(claim.bound) === 'point' && counted;
}

/** An interval; null ends are open. */
export interface Interval {
  readonly low: number | null;
  readonly high: number | null;
}

/** "About" and "nearly" reach this far; enough not to call 3,900 outside of "about 4,000". */
const ABOUT_REACH = 0.05;

function around(value: number, bound: Bound): Interval {
  switch (bound) {
    case 'about':
      return { low: value * (1 - ABOUT_REACH), high: value * (1 + ABOUT_REACH) };
    case 'nearly':
      return { low: value * (1 - ABOUT_REACH), high: value };
    case 'over':
    case 'at-least':
      return { low: value, high: null };
    case 'up-to':
    case 'under':
      return { low: null, high: value };
    default:
      return { low: value, high: value };
  }
}

/** The values that a claim admits, a study's uncertainty included. */
export function claimInterval(claim: Claim): Interval {
  if (claim.bound === 'range') return { low: claim.low, high: claim.high };
  if (claim.interval) return { low: claim.interval.low, high: claim.interval.high };
  return around(claim.low, claim.bound);
}

/** The values that a page's quantity admits. */
export function pageInterval(page: Quantity): Interval {
  if (page.value === null) return { low: page.low, high: page.high };
  return around(page.value, page.bound);
}

/** Whether the two intervals share a value. */
export function meet(one: Interval, other: Interval): boolean {
  const below = one.high !== null && other.low !== null && one.high < other.low;
  const above = one.low !== null && other.high !== null && one.low > other.high;
  return !below && !above;
}
