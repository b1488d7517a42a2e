import type { Claim, Conflict } from '../claims/record';
import { addDays, type Day, daysBetween } from '../text/day';
import type { Measure } from '../text/quantity';
import { causesIn, isToldOfHunger, otherCause } from './causes';
import { isOfThatTime, laterPerAgency, latestPerAgency, type Scope } from './estimates';
import type { Finding, Status } from './finding';
import { measuresLike } from './measure-agreement';
import { tellsOtherDeed } from './other-cause';
import { isOfOtherWar } from './other-war';
import { wordsOf } from './page-survey';
import { statedPlace } from './place-agreement';
import { claimInterval, type Interval, meet, pageInterval } from './quantity-agreement';
import type { Question } from './question';
import type { Apart } from './reason';
import { dayOfCounts, growingDays } from './settled';
import { subjectWords } from './subject-words';
import { isToldOfPart } from './told-place';
import { foldWords, sameStem, tellingWords } from './words';

/** Where a figure without an origin lies among the estimates. */
export interface Standing {
  readonly status: Extract<Status, 'within' | 'outside' | 'untraced'>;
  readonly ends: Finding['ends'];
  /** True when the ends are an earlier and a later count of one agency. */
  readonly betweenCounts?: true;
  /** Why `untraced`; absent for the others and for a number that the page does not state. */
  readonly apart?: Apart;
  /** The claims nearest to being comparable where `apart` speaks of some. */
  readonly others?: readonly Claim[];
}

/** Claims named for a figure that is held against nothing. */
const NAMED_OTHERS = 2;

function apart(reason: Apart, others: readonly Claim[] = []): Standing {
  const named = [...new Set(others)].slice(0, NAMED_OTHERS);
  return { status: 'untraced', ends: null, apart: reason, others: named };
}

/** Compares the figure with what agencies estimated for the same group, measure and time. */
export function standAmongEstimates(question: Question, scope: Scope): Standing {
  const { rate } = question.figure;
  const { conflict, survey } = question;
  const sentence = foldWords(wordsOf(survey.read, question.figure.sentence));
  // Cholera in a land at war is no part of what the war's estimates count.
  if (conflict && otherCause(conflict, causesIn(sentence)) < 0) return apart('other-cause');
  if (isToldOfHunger(question, sentence) || tellsOtherDeed(question)) return apart('other-cause');
  if (isPart(question) || isOfOtherWar(question)) return apart('nothing-comparable');
  // The record holds rates a day; a monthly average compares with nothing.
  if (rate !== null && rate !== 'day') return apart('nothing-comparable');
  const day = dayOfCounts(question);
  const known = measuresCompared(question).map((measure) =>
    latestPerAgency(question, scope, measure, day),
  );
  const page = pageInterval(question.figure);
  const estimates =
    known
      .map((claims) => claims.filter((claim) => canMarkEnd(question, claim, day)))
      .find((claims) => claims.length > 0) ?? strongBefore(question, scope, known.flat(), day);
  if (!estimates) return withoutEnds(question, scope, known.flat(), day);
  const low = lowest(estimates);
  const high = highest(estimates);
  const span = spanOf(estimates);
  const met = meet(page, span) && (question.figure.vague || !saysNothingOf(page, span));
  const between = met ? null : betweenCounts(question, scope, estimates, day);
  if (between) return { status: 'within', ends: between, betweenCounts: true };
  const weak = met ? [] : weakOnes(question, known.flat(), day);
  if (weak.length > 0 && meet(page, spanOf([...estimates, ...weak])))
    return apart('too-weak', weak);
  if (!met && isFarOff(question, page, span)) return apart('too-far-off', [low, high]);
  if (isFromElsewhere(question)) return apart('nothing-comparable');
  // The group of the figure beside it may not be this one's.
  if (!met && question.subjectInherited && question.agency.type !== 'known') {
    return apart('group-not-its-own', [low, high]);
  }
  if (!met && isOfOtherTime(question, scope, estimates, day)) {
    return apart('may-be-of-other-time', [low, high]);
  }
  if (!met) return { status: 'outside', ends: { low: low.id, high: high.id } };
  // Where every agency left the same side open, none marks an end there.
  const intervals = estimates.map(claimInterval);
  const isOpenBelow = intervals.every((interval) => interval.low === null);
  const isOpenAbove = intervals.every((interval) => interval.high === null);
  const ends = { low: isOpenBelow ? null : low.id, high: isOpenAbove ? null : high.id };
  return { status: 'within', ends };
}

/** "4,120 killed in Harwick" of a war's total: agencies said nothing of the town alone. */
function isPart(question: Question): boolean {
  return question.figure.kind !== 'incident' && isToldOfPart(question, null);
}

/** "98 pilgrims from Norland" of a group of many lands: a part of it, of which what is said of the whole says nothing. */
function isFromElsewhere({ figure, subject, conflict, survey }: Question): boolean {
  const place = statedPlace(figure);
  if (!place || !figure.placeIsLand || place.start < figure.end) return false;
  // Behind another number or thought the land is that one's.
  const between = wordsOf(survey.read, { start: figure.end, end: place.start });
  if (!/^[^\d,.;:]{0,60}\bfrom (?:the )?$/i.test(between)) return false;
  const known = [...subjectWords(subject).proper, ...(conflict ? landsOf(conflict) : [])];
  return !tellingWords(place.text).some((word) => known.some((name) => sameStem(name, word)));
}

function landsOf({ name, places }: Conflict): readonly string[] {
  return [name, ...places].flatMap(tellingWords);
}

/**
 * What agencies had said before the weak records that are their last ones; null where there is nothing, or where the
 * number lies among the weak ones.
 */
function strongBefore(
  question: Question,
  scope: Scope,
  weak: readonly Claim[],
  day: Day,
): readonly Claim[] | null {
  const page = pageInterval(question.figure);
  if (weak.length === 0 || meet(page, spanOf(weak))) return null;
  const admits = (claim: Claim) => canMarkEnd(question, claim, day);
  const found = measuresCompared(question)
    .map((measure) => latestPerAgency(question, scope, measure, day, admits))
    .find((claims) => claims.length > 0);
  if (!found) return null;
  const isBetween = meet(page, spanOf([...found, ...weak]));
  return isBetween && !meet(page, spanOf(found)) ? null : found;
}

/** The weak records of that time: none marks an end, but what lies among them is not outside of all estimates. */
function weakOnes(question: Question, known: readonly Claim[], day: Day): Claim[] {
  return known.filter((claim) => {
    if (claim.confidence !== 'low' || claim.vague === true) return false;
    return isTimeless(question) || isOfThatTime(question, claim, day);
  });
}

/** From the least to the greatest number for which one of the estimates can stand. */
function spanOf(estimates: readonly Claim[]): { readonly low: number; readonly high: number } {
  const reaches = estimates.map(reachOf);
  return {
    low: Math.min(...reaches.map((reach) => reach.low)),
    high: Math.max(...reaches.map((reach) => reach.high)),
  };
}

/** No claim can mark an end: of those in scope all are too weak or of another time, or were published later. */
function withoutEnds(
  question: Question,
  scope: Scope,
  known: readonly Claim[],
  day: Day,
): Standing {
  if (known.length > 0) {
    const strong = known.filter(({ confidence, vague }) => confidence !== 'low' && vague !== true);
    return strong.length > 0 ? apart('of-other-time', strong) : apart('too-weak', known);
  }
  const later = measuresCompared(question).flatMap((measure) =>
    laterPerAgency(question, scope, measure, day),
  );
  return later.length > 0 ? apart('only-later', later) : apart('nothing-comparable');
}

/**
 * How far an open end is held to reach: "at least 50,000" says nothing for 9 million. News and later counts
 * of one body seldom go beyond twice what it had given as a floor.
 */
const OPEN_REACH = 2;

/** The numbers for which an estimate can stand. */
function reachOf(claim: Claim): { readonly low: number; readonly high: number } {
  const { low, high } = claimInterval(claim);
  return {
    low: low ?? (high ?? 0) / OPEN_REACH,
    high: high ?? (low ?? 0) * OPEN_REACH,
  };
}

/** Counts looked at, in days from the figure's: news is late, and a later count bounds it from above. */
const COUNT_STEPS = [-45, -31, -14, 0, 14] as const;

/**
 * A number that lies between two recorded counts of the agency that the page names, or of the only one that
 * counts: of a day that the record lacks. Null when it does not.
 */
function betweenCounts(
  question: Question,
  scope: Scope,
  estimates: readonly Claim[],
  day: Day,
): Finding['ends'] {
  const { value } = question.figure;
  const [first] = estimates;
  const named = question.agency.agency?.id ?? (estimates.length === 1 ? first?.agency : null);
  if (value === null || !first) return null;
  const counts = COUNT_STEPS.map((step) => addDays(day, step))
    .filter((step) => step <= question.today)
    .flatMap((step) => latestPerAgency(question, scope, first.measure, step))
    .filter((claim) => claim.agency === named && claim.method === 'count');
  const before = counts.findLast((claim) => claim.low <= value);
  const after = counts.find((claim) => claim.low >= value);
  return before && after && before.asOf < after.asOf ? { low: before.id, high: after.id } : null;
}

/** A count is of its time for so many days. */
const STILL_FRESH_DAYS = 21;
/** A running count may grow so many times as fast as it did on average. */
const GROWTH = 2;

/**
 * Whether a running count may only be of another time than the recorded ones: above them all because these ended weeks
 * before the day, or below the last of each agency on a page without a day. No count grows on long after its war.
 */
function isOfOtherTime(
  question: Question,
  scope: Scope,
  estimates: readonly Claim[],
  day: Day,
): boolean {
  const { figure, conflict } = question;
  const begin = scope.periodStart ?? conflict?.start ?? null;
  const value = figure.value ?? figure.low;
  if (figure.kind !== 'cumulative' || begin === null || value === null) return false;
  const last = estimates.reduce((late, claim) => (claim.asOf > late.asOf ? claim : late));
  // Without any day it may as well be a count from before.
  if (isTimeless(question)) return value < lowest(estimates).low;
  const since = growingDays(conflict, estimates, day);
  const counted = daysBetween(begin, last.asOf);
  if (since <= STILL_FRESH_DAYS || counted <= 0) return false;
  const most = highest(estimates);
  const named = most.high ?? most.low;
  return value > named && value <= named * (1 + (GROWTH * since) / counted);
}

/**
 * An open number this many times off lies inside of no span, though it reaches into it; chosen so that "more than 40,000"
 * of 48,000 to 62,000 stays within.
 */
const OPEN_OFF = 2;

/** "Over 4,300" reaches up to any estimate, but is none of those around 50,000; so is "up to 900,000" the other way. */
function saysNothingOf(page: Interval, span: Interval): boolean {
  const { low, high } = page;
  if (high === null && low !== null && span.low !== null) return low * OPEN_OFF < span.low;
  if (low === null && high !== null && span.high !== null) return high > span.high * OPEN_OFF;
  return false;
}

/** A number this many times off is of an event or a part, not of the count that agencies give. */
const FAR_OFF = 20;

/**
 * A number of a smaller order of size without a stated beginning is of a day or a part that the words do not tell; one
 * of a greater order is held against the count only under a known agency's name.
 */
function isFarOff(question: Question, page: Interval, span: Interval): boolean {
  const value = page.low ?? page.high ?? 0;
  const below = span.low !== null && value * FAR_OFF < span.low;
  if (question.agency.type === 'known') return below && question.figure.periodStart === null;
  const above = span.high !== null && value > span.high * FAR_OFF;
  return below || above;
}

/** "Losses" and "casualties" are compared with the other where the record has none of its own. */
function measuresCompared(question: Question): readonly Measure[] {
  return measuresLike(question.figure.measure, question.conflict, question.wording);
}

function canMarkEnd(question: Question, claim: Claim, day: string): boolean {
  if (claim.confidence === 'low' || claim.vague === true) return false;
  return isTimeless(question) || isOfThatTime(question, claim, day);
}

/** Without any day of its own or of the page the figure may be of any time. */
function isTimeless({ figure, referenceKnown }: Question): boolean {
  return figure.asOf === null && !referenceKnown;
}

/** The claim with the least number named; of equal ones the first. */
function lowest(claims: readonly Claim[]): Claim {
  return claims.reduce((least, claim) => (claim.low < least.low ? claim : least));
}

/** The claim with the greatest number named; of equal ones the first. */
function highest(claims: readonly Claim[]): Claim {
  const named = (claim: Claim): number => claim.high ?? claim.low;
  return claims.reduce((most, claim) => (named(claim) > named(most) ? claim : most));
}
