import type { ClaimRecord } from '../claims/claim-record';
import type { Agency, Subject } from '../claims/record';
import type { Figure } from '../detect/figure';
import type { Day } from '../text/day';
import { indexClaims } from './claim-index';
import { measuresLike } from './measure-agreement';
import type { PageSurvey } from './page-survey';

/** What the choice between agencies of one name rests on. */
export interface AgencyChoice {
  readonly survey: PageSurvey;
  readonly record: ClaimRecord;
  readonly subject: Subject | null;
  readonly figure: Figure;
  /** The page's day or the number's own; null when unknown. */
  readonly day: Day | null;
}

/**
 * Among agencies of one name: those of the time, then the one that the page and the record speak for; null where they
 * speak for none more than for another.
 */
export function chooseAgency(ids: readonly string[], around: AgencyChoice): Agency | null {
  const agencies = ids
    .map((id) => around.record.agency(id))
    .filter((agency) => agency !== null)
    .filter((agency) => isActive(agency, around.day) || isOfItsTime(agency, around));
  const [only, ...others] = agencies;
  if (!only || others.length === 0) return isFit(only, ids, around) ? (only ?? null) : null;
  const scored = agencies
    .map((agency) => ({ agency, score: support(agency, around) }))
    .sort((a, b) => b.score - a.score);
  const [first, second] = scored;
  return first && second && first.score > second.score ? first.agency : null;
}

/** An ambiguous name of one agency ("the ministry") still needs something that speaks for it. */
function isFit(agency: Agency | undefined, ids: readonly string[], around: AgencyChoice): boolean {
  if (!agency) return false;
  const plainly = ids.some((id) => around.survey.plainAgencies.has(id));
  return plainly || around.subject === null || support(agency, around) > 0;
}

function isActive(agency: Agency, day: Day | null): boolean {
  if (!agency.active) return true;
  const { from, to } = agency.active;
  if (day === null) return to === null;
  return (from === null || from <= day) && (to === null || day <= to);
}

/** "Soviet officials" of a page of today, about a disaster of the Soviet years: who ruled then is meant. */
function isOfItsTime({ active }: Agency, { subject, record, day }: AgencyChoice): boolean {
  const conflict = subject ? record.conflict(subject.conflict) : null;
  if (!active || !conflict || conflict.end === null || (day !== null && day <= conflict.end)) {
    return false;
  }
  const { from, to } = active;
  return (from === null || from <= conflict.end) && (to === null || conflict.start <= to);
}

function support(agency: Agency, around: AgencyChoice): number {
  const { survey, subject } = around;
  let score = 0;
  if (survey.plainAgencies.has(agency.id)) score += 4;
  if (subject && agency.stances.some((stance) => stance.conflict === subject.conflict)) score += 2;
  if (subject && hasClaims(agency, subject, around)) score += 3;
  if (subject && hasNumber(agency, subject, around)) score += 4;
  return score;
}

/** Whether the agency has claims about the group, of what the figure may count. */
export function hasClaims(agency: Agency, subject: Subject, around: AgencyChoice): boolean {
  const { record, figure } = around;
  const conflict = record.conflict(subject.conflict);
  return measuresLike(figure.measure, conflict, 'died').some(
    (like) =>
      indexClaims(record.claimsAbout(subject.id, like)).agencies.has(agency.id) ||
      record.seriesAbout(subject.id, like).some((series) => series.agency === agency.id),
  );
}

/** Smaller numbers are shared by chance. */
const LEAST_TELLING = 100;

/** Whether a claim of the agency about the group has the figure's very number. */
function hasNumber(agency: Agency, subject: Subject, around: AgencyChoice): boolean {
  const { record, figure, day } = around;
  const { low, high } = figure;
  const one = low ?? high;
  if (one === null || one < LEAST_TELLING) return false;
  const conflict = record.conflict(subject.conflict);
  const near = day ?? conflict?.start;
  if (near === undefined) return false;
  return measuresLike(figure.measure, conflict, 'died').some((like) =>
    indexClaims(record.claimsAbout(subject.id, like))
      .numbers.within({ low: one, high: one }, near)
      .some((claim) => claim.agency === agency.id && (claim.high ?? one) === (high ?? one)),
  );
}
