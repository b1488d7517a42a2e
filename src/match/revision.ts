import type { Claim } from '../claims/record';
import { type Day, daysBetween } from '../text/day';
import type { Measure } from '../text/quantity';
import { indexClaims } from './claim-index';
import { isInScope, isOfScope, scopeOfClaim } from './estimates';
import type { Finding } from './finding';
import { compareNumbers, crossesBoundClass } from './quantity-agreement';
import type { Question } from './question';
import { compareDays } from './time-agreement';

/** A later figure of the same agency. */
export interface Revision {
  readonly revisedBy: Claim | null;
  readonly revisedWhen: Finding['revisedWhen'];
  /** True for a count that stands for its own day, whatever its agency counted later. */
  readonly dated: boolean;
}

const NONE: Revision = { revisedBy: null, revisedWhen: null, dated: false };
/** A page may print a daily count this many days late without being out of date. */
const COUNT_STAYS_DAYS = 2;
/** Numbers of people present rise and fall; a later one does not revise an earlier one. */
const STANDING: ReadonlySet<Measure> = new Set<Measure>(['deployed', 'displaced']);
/** So many counts of one agency on one subject are a run, not revisions of one statement. */
const RUN_LENGTH = 6;
/** The latest revision stands among the last so many claims of a run. */
const MOST_LATER = 64;

/**
 * The latest figure that the claim's agency gave afterwards for the same group, measure and scope.
 * `before`: public by the page's day (by today when that is unknown); `since`: after it. A count that the
 * page dates, or prints on its own day, is not revised by the growth that followed.
 */
export function findRevision(question: Question, claim: Claim): Revision {
  const { published, today } = question;
  if (STANDING.has(claim.measure)) return NONE;
  const latest = latestAfter(question, claim, today);
  if (!latest) return NONE;
  const isRun = isDatedRun(question, claim);
  const dated = compareDays(question.figure, claim) === 'agrees';
  if (isRun && (dated || isStillCurrent(claim, published))) {
    const isPublic = published !== null && latest.published <= published;
    return { revisedBy: latest, revisedWhen: isPublic ? 'before' : 'since', dated: true };
  }
  const before = published === null ? latest : latestAfter(question, claim, published);
  if (before && !stillSays(question, before)) {
    return { revisedBy: before, revisedWhen: 'before', dated: false };
  }
  if (before === latest) return NONE;
  return { revisedBy: latest, revisedWhen: 'since', dated: false };
}

function isStillCurrent(claim: Claim, published: Day | null): boolean {
  return published !== null && daysBetween(claim.published, published) <= COUNT_STAYS_DAYS;
}

/** Whether the page's rounded number holds for the later count too ("more than 52,000" of 52,418). */
function stillSays(question: Question, later: Claim): boolean {
  const numbers = compareNumbers(question.figure, later);
  return (
    (numbers === 'rounded' || numbers === 'equal') &&
    !crossesBoundClass(question.figure, later, numbers)
  );
}

/** Whether the claim is one of many dated counts of one agency. */
function isDatedRun(question: Question, claim: Claim): boolean {
  const { record } = question;
  const series = record.seriesAbout(claim.subject, claim.measure);
  if (series.some((run) => run.agency === claim.agency) && claim.kind === 'cumulative') return true;
  const runs = indexClaims(record.claimsAbout(claim.subject, claim.measure)).runsBy(claim.agency);
  const ofKind = runs.filter((run) => run.sample.kind === claim.kind);
  const length = ofKind.reduce((sum, run) => sum + run.claims.length, 0);
  return length >= RUN_LENGTH && (claim.method === 'count' || claim.method === 'named-list');
}

function latestAfter(question: Question, claim: Claim, day: Day): Claim | null {
  const { record } = question;
  const scope = scopeOfClaim(claim);
  let latest: Claim | null = null;
  const consider = (other: Claim): void => {
    if (other.agency !== claim.agency || !isRevisionOf(claim, other)) return;
    if (other.published > day) return;
    if (!isInScope(question, scope, other)) return;
    if (!latest || other.published > latest.published) latest = other;
  };
  const index = indexClaims(record.claimsAbout(claim.subject, claim.measure));
  for (const run of index.runsBy(claim.agency)) {
    if (!mayRevise(question, claim, run.sample)) continue;
    run.publicBy(day, MOST_LATER).forEach(consider);
  }
  for (const series of record.seriesAbout(claim.subject, claim.measure)) {
    const other =
      series.agency === claim.agency && record.seriesClaimOn(series, claim.measure, day);
    if (other) consider(other);
  }
  return latest;
}

/** What all claims of a run share: kind, event, and what the scope asks of them. */
function mayRevise(question: Question, claim: Claim, sample: Claim): boolean {
  if (sample.kind !== claim.kind || sample.incident !== claim.incident) return false;
  return isOfScope(question, scopeOfClaim(claim), sample);
}

function isRevisionOf(claim: Claim, other: Claim): boolean {
  if (other.id === claim.id || other.published <= claim.published) return false;
  if (other.kind !== claim.kind || other.incident !== claim.incident) return false;
  if (
    claim.kind === 'period' &&
    other.asOf !== claim.asOf &&
    other.periodStart !== claim.periodStart
  ) {
    return false;
  }
  if (claim.kind === 'daily') return false;
  if (other.confidence === 'low' || other.asOf < claim.asOf) return false;
  return other.low !== claim.low || other.high !== claim.high || other.bound !== claim.bound;
}
