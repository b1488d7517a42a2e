import type { Claim } from '../claims/record';
import { addDays, type Day, daysBetween } from '../text/day';
import type { Measure } from '../text/quantity';
import { indexClaims } from './claim-index';
import { familyOf, isLater } from './claim-run';
import { isWholeSubject, sameOrigin } from './kind-agreement';
import { wordsOf } from './page-survey';
import { findIncident, namesEvent } from './place-agreement';
import type { Question } from './question';
import { spansItsYears } from './settled';
import { wasPublicBy } from './time-agreement';
import { sameStem, tellingWords } from './words';

/** What estimates are compared with: the origin claim's own scope, or the figure's where none was found. */
export interface Scope {
  readonly kind: Claim['kind'];
  readonly periodStart: Day | null;
  readonly place: string | null;
  readonly incident: string | null;
  /** Last day counted of a period; null otherwise. */
  readonly periodEnd: Day | null;
}

/** The scope of a claim. */
export function scopeOfClaim(claim: Claim): Scope {
  return {
    kind: claim.kind,
    periodStart: claim.periodStart,
    place: claim.place,
    incident: claim.incident,
    periodEnd: claim.kind === 'period' ? claim.asOf : null,
  };
}

/**
 * The scope of a figure without an origin; a count without a stated beginning takes the record's usual one, or after
 * the conflict's end that of the conflict.
 */
export function scopeOfFigure(question: Question): Scope {
  const { figure, record, subject, conflict, reference, referenceKnown } = question;
  const day = figure.asOf ?? (referenceKnown ? reference : null);
  const isOver = day !== null && conflict !== null && conflict.end !== null && conflict.end < day;
  const usualStart = indexClaims(record.claimsAbout(subject.id, figure.measure)).usualStart;
  const running = figure.kind === 'cumulative';
  return {
    kind: figure.rate !== null ? 'daily' : figure.kind,
    periodStart:
      figure.periodStart ?? (running ? (usualStart ?? (isOver ? conflict.start : null)) : null),
    place: null,
    incident: null,
    periodEnd: figure.kind === 'period' ? figure.asOf : null,
  };
}

/** A running count may pass for a period that begins with it and ends about then. */
const PERIOD_END_REACH = 31;

/** Whether the claim counts the same thing: kind, counting origin, place, event. */
export function isInScope(question: Question, scope: Scope, claim: Claim): boolean {
  return isOfScope(question, scope, claim) && endsInScope(question, scope, claim);
}

/** The same without the last day counted: what all claims of a run share. */
export function isOfScope(question: Question, scope: Scope, claim: Claim): boolean {
  if (question.disabledAgencies.has(claim.agency) || claim.projection === true) return false;
  if (scope.kind === 'daily' || claim.kind === 'daily') return scope.kind === claim.kind;
  if (!sharesPlace(scope.place, claim.place)) return false;
  if (scope.kind === 'incident') {
    if (claim.kind !== 'incident') return false;
    if (scope.incident !== null) return claim.incident === scope.incident;
    return isWholeSubject(question, claim) || isSameEvent(question, claim);
  }
  if (claim.kind === 'incident') return false;
  // A stretch of time without its beginning compares with nothing.
  if (scope.kind === 'period' && scope.periodStart === null) return false;
  if (!sameOrigin(scope.periodStart, claim.periodStart)) return false;
  if (isStretch(scope) || claim.kind === scope.kind) return true;
  return claim.periodStart !== null && scope.periodStart !== null;
}

/** Events of one place are told apart by their time. */
const EVENT_DAYS = 30;

function isSameEvent(question: Question, claim: Claim): boolean {
  if (findIncident(question, claim) === 'none') return false;
  const day = question.figure.asOf ?? question.published;
  if (day === null) return namesEvent(question, claim);
  return Math.abs(daysBetween(claim.asOf, day)) <= EVENT_DAYS;
}

/** A stretch of time whose last day is known. */
function isStretch(scope: Scope): boolean {
  return scope.kind === 'period' && scope.periodEnd !== null;
}

function endsInScope(question: Question, scope: Scope, claim: Claim): boolean {
  if (scope.kind !== 'period' || scope.periodEnd === null) return true;
  if (
    spansItsYears(question.conflict, scope.periodStart, scope.periodEnd) &&
    countsToTheEnd(question, claim)
  )
    return true;
  return Math.abs(daysBetween(scope.periodEnd, claim.asOf)) <= PERIOD_END_REACH;
}

/** Whether the claim's count closes about with the conflict's end or after it. */
function countsToTheEnd({ conflict }: Question, claim: Claim): boolean {
  const end = conflict?.end ?? null;
  return end !== null && addDays(claim.asOf, END_REACH_DAYS) >= end;
}

function sharesPlace(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return true;
  const words = tellingWords(other);
  return tellingWords(one).some((word) => words.some((name) => sameStem(word, name)));
}

/**
 * Claims in scope about the subject in one measure, public by the day, the latest of each agency, latest first.
 * `admits`: which claims are asked for at all; left out, all are.
 */
export function latestPerAgency(
  question: Question,
  scope: Scope,
  measure: Measure,
  day: Day,
  admits?: (claim: Claim) => boolean,
): Claim[] {
  const { record, subject } = question;
  const claims = record.claimsAbout(subject.id, measure);
  const counted = record.seriesAbout(subject.id, measure);
  if (claims.length === 0 && counted.length === 0) return [];
  const latest = new Map<string, Claim>();
  const family = familyOf(scope.kind);
  const consider = (claim: Claim | null): void => {
    const known = claim && latest.get(claim.agency);
    if (!claim || (known && !isLater(claim, known))) return;
    if (!wasPublicBy(claim, day) || !isInScope(question, scope, claim)) return;
    if (admits && !admits(claim)) return;
    latest.set(claim.agency, claim);
  };
  for (const run of indexClaims(claims).runsOf(family)) {
    // What a run shares decides for all of it, but for the last day of a stretch of time.
    if (!isOfScope(question, scope, run.sample)) continue;
    if (admits || isStretch(scope)) run.publicBy(day, MOST_OFFERED).forEach(consider);
    else consider(run.latestBy(day));
  }
  for (const series of counted) {
    const claim = record.seriesClaimOn(series, measure, day);
    if (claim) consider(claim);
  }
  return [...latest.values()].sort((a, b) => (isLater(a, b) ? -1 : 1));
}

/** A stretch of time, or a claim of some quality, is looked for among so many claims of a run. */
const MOST_OFFERED = 64;

/** Claims in scope published after the day and up to today, the latest of each agency, latest first. */
export function laterPerAgency(
  question: Question,
  scope: Scope,
  measure: Measure,
  day: Day,
): Claim[] {
  return latestPerAgency(question, scope, measure, question.today).filter(
    (claim) => claim.published > day,
  );
}

/** A growing count is comparable for half a year; older ones are of another time. */
const COMPARABLE_DAYS = 183;
/** Reports closing this near to the end of a conflict count all of it. */
const END_REACH_DAYS = 31;

/** The number of a day is told within so many days of it. */
const SAME_DAY_REACH = 1;
/** No day of a war costs so many times what another does. */
const BEYOND_ANY_DAY = 20;

/** Whether the claim speaks of about the same time as the day, growing counts being of their time. */
export function isOfThatTime(question: Question, claim: Claim, day: Day): boolean {
  if (claim.kind === 'daily') {
    // What one day cost says nothing of another day, nor does the average of a month.
    const ofOneDay = (claim.periodStart ?? claim.asOf) === claim.asOf;
    if (ofOneDay === isAverage(question)) return false;
    if (ofOneDay && (question.figure.value ?? 0) < BEYOND_ANY_DAY * claim.low) {
      return Math.abs(daysBetween(claim.asOf, day)) <= SAME_DAY_REACH;
    }
  }
  const end = question.conflict?.end ?? null;
  if (end !== null && countsToTheEnd(question, claim) && day >= end) return true;
  return Math.abs(daysBetween(claim.asOf, day)) <= COMPARABLE_DAYS;
}

/** "1,200 a day", "an average of 1,200". */
function isAverage({ figure, survey }: Question): boolean {
  return figure.rate !== null || /\baverag/i.test(wordsOf(survey.read, figure.sentence));
}
