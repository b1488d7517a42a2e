import type { Claim } from '../claims/record';
import { addDays, type Day, daysBetween } from '../text/day';
import type { Measure } from '../text/quantity';
import { type ClaimRun, indexClaims, publishedBy } from './claim-index';
import { sameOrigin } from './kind-agreement';
import { findIncident } from './place-agreement';
import type { Question } from './question';
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

/** The scope of a figure without an origin; a count without a stated beginning takes the record's usual one. */
export function scopeOfFigure(question: Question): Scope {
  const { figure, record, subject } = question;
  const usualStart = indexClaims(record.claimsAbout(subject.id, figure.measure)).usualStart;
  const running = figure.kind === 'cumulative';
  return {
    kind: figure.rate !== null ? 'daily' : figure.kind,
    periodStart: figure.periodStart ?? (running ? usualStart : null),
    place: null,
    incident: null,
    periodEnd: figure.kind === 'period' ? figure.asOf : null,
  };
}

/** A running count may pass for a period that begins with it and ends about then. */
const PERIOD_END_REACH = 31;

/** Whether the claim counts the same thing: kind, counting origin, place, event. */
export function isInScope(question: Question, scope: Scope, claim: Claim): boolean {
  if (question.disabledAgencies.has(claim.agency) || claim.projection === true) return false;
  if (scope.kind === 'daily' || claim.kind === 'daily') return scope.kind === claim.kind;
  if (!sharesPlace(scope.place, claim.place)) return false;
  if (scope.kind === 'incident') {
    if (claim.kind !== 'incident') return false;
    if (scope.incident !== null) return claim.incident === scope.incident;
    return findIncident(question, claim) !== 'none';
  }
  if (claim.kind === 'incident') return false;
  // A stretch of time without its beginning compares with nothing.
  if (scope.kind === 'period' && scope.periodStart === null) return false;
  if (!sameOrigin(scope.periodStart, claim.periodStart)) return false;
  if (scope.kind === 'period' && scope.periodEnd !== null) {
    return Math.abs(daysBetween(scope.periodEnd, claim.asOf)) <= PERIOD_END_REACH;
  }
  if (claim.kind === scope.kind) return true;
  return claim.periodStart !== null && scope.periodStart !== null;
}

function sharesPlace(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return true;
  const words = tellingWords(other);
  return tellingWords(one).some((word) => words.some((name) => sameStem(word, name)));
}

/** Claims in scope about the subject in one measure, public by the day, the latest of each agency, latest first. */
export function latestPerAgency(
  question: Question,
  scope: Scope,
  measure: Measure,
  day: Day,
): Claim[] {
  const { record, subject } = question;
  const latest = new Map<string, Claim>();
  const consider = (claim: Claim): void => {
    const known = latest.get(claim.agency);
    if (known && !isLater(claim, known)) return;
    if (!wasPublicBy(claim, day) || !isInScope(question, scope, claim)) return;
    latest.set(claim.agency, claim);
  };
  for (const runs of indexClaims(record.claimsAbout(subject.id, measure)).runs.values()) {
    for (const run of runs) considerLatest(run, day, scope.kind === 'period', consider);
  }
  for (const series of record.seriesAbout(subject.id, measure)) {
    const claim = record.seriesClaimOn(series, measure, day);
    if (claim) consider(claim);
  }
  return [...latest.values()].sort((a, b) => (isLater(a, b) ? -1 : 1));
}

/** A claim recorded only by its year may be public this long before its day. */
const EARLY_DAYS = 366;

/**
 * Offers the claims of a run that can be its latest by the day: those about the day, and for a stretch of time,
 * whose last day must fit, all before it.
 */
function considerLatest(
  run: ClaimRun,
  day: Day,
  all: boolean,
  consider: (claim: Claim) => void,
): void {
  const until = publishedBy(run, addDays(day, EARLY_DAYS));
  let offered = 0;
  for (let at = until - 1; at >= 0; at--) {
    const claim = run[at];
    if (!claim) break;
    if (claim.published > day && isDatedSurely(claim)) continue;
    consider(claim);
    if (claim.published <= day) offered += 1;
    if (offered >= (all ? MOST_OFFERED : ENOUGH)) break;
  }
}

/** Nothing but a recalled or coarse day can lie after the day on which the claim was public. */
function isDatedSurely(claim: Claim): boolean {
  return claim.dateBasis === 'stated' && claim.datePrecision === undefined;
}

/** Several claims of one day may stand in a run; the latest of them is taken. */
const ENOUGH = 4;
const MOST_OFFERED = 64;

function isLater(claim: Claim, known: Claim): boolean {
  if (claim.published !== known.published) return claim.published > known.published;
  if (claim.asOf !== known.asOf) return claim.asOf > known.asOf;
  return claim.id < known.id;
}

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

/** Whether the claim speaks of about the same time as the day, growing counts being of their time. */
export function isOfThatTime(question: Question, claim: Claim, day: Day): boolean {
  const end = question.conflict?.end ?? null;
  if (end !== null && addDays(claim.asOf, END_REACH_DAYS) >= end && day >= end) return true;
  return Math.abs(daysBetween(claim.asOf, day)) <= COMPARABLE_DAYS;
}
