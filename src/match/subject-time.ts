import type { ClaimRecord } from '../claims/claim-record';
import type { Claim, Conflict, Subject } from '../claims/record';
import { addDays, type Day, daysBetween } from '../text/day';
import type { NameHit } from '../text/names';
import { MEASURES } from '../text/quantity';
import type { ReadText } from '../text/read-text';
import type { PageSurvey } from './page-survey';
import { namesScene } from './subject-places';
import { holdsPhrase } from './subject-words';

/** The days of one event within a longer conflict, with news of it. */
interface EventTime {
  readonly first: Day;
  readonly last: Day;
  /** The days on which it began and up to which it was counted, as pages write them. */
  readonly days: readonly string[];
}

/** News of one event goes on for about a year. */
const NEWS_DAYS = 370;
/** First reports may come a day before the day on record. */
const SLACK_DAYS = 3;

const times = new WeakMap<ClaimRecord, Map<string, EventTime | null>>();

/**
 * Whether the subject is of one event of its conflict ("the bombing of 2017") and the number of another time:
 * its day lies elsewhere and the page does not name the year. With an unknown day the year must be named.
 */
export function isOfAnotherTime(
  subject: Subject,
  day: Day | null,
  survey: PageSurvey,
  sentenceHits: readonly NameHit[],
  record: ClaimRecord,
): boolean {
  const time = timeOf(subject, record);
  if (!time) return false;
  if (day !== null && day >= time.first && day <= time.last) return false;
  if (day === null && time.days.some((named) => holdsPhrase(survey.folded, named))) return false;
  // A short conflict is itself the event: what names it names the time; of a day long after, the people's alone.
  if (day === null && isShort(record.conflict(subject.conflict))) return false;
  if (
    !subject.combatant &&
    isEvent(subject, record) &&
    diedInIt(survey.read, sentenceHits, subject.conflict)
  ) {
    return false;
  }
  if (day === null && namesScene(subject, survey, record)) return false;
  return !holdsPhrase(survey.folded, addDays(time.first, SLACK_DAYS).slice(0, 4));
}

/** Whether its conflict is short, or has nobody else in it. */
function isEvent({ conflict }: Subject, record: ClaimRecord): boolean {
  return isShort(record.conflict(conflict)) || record.subjectsOfConflict(conflict).length === 1;
}

/** "Killed in the Harwick riots", "the Harwick riots left 40 dead": in what the people died, not what else is told. */
function diedInIt({ text }: ReadText, hits: readonly NameHit[], conflict: string): boolean {
  return hits.some(
    ({ type, ids, start, end }) =>
      type === 'conflict' &&
      ids.length === 1 &&
      ids[0] === conflict &&
      (DIED_IN.test(text.slice(Math.max(0, start - 40), start)) ||
        /^ (?:killed|left|took|claimed|cost)\b/.test(text.slice(end, end + 10))),
  );
}

const DIED_IN = /(?:\b(?:killed|died|dead|perished|lives) |^|[.!?]\s)(?:in|during) (?:the )?$/i;

/** Conflicts of so many days are one event. */
const EVENT_DAYS = 45;

function isShort(conflict: Conflict | null): boolean {
  if (!conflict || conflict.end === null) return false;
  return daysBetween(conflict.start, conflict.end) <= EVENT_DAYS;
}

const MONTHS =
  'january february march april may june july august september october november december'.split(
    ' ',
  );

/** A day as pages without a year write it ("march 6", "6 march", "mar 6"). */
function daysAsWritten(day: Day): string[] {
  const month = MONTHS[Number(day.slice(5, 7)) - 1] ?? '';
  const date = String(Number(day.slice(8)));
  return [`${month} ${date}`, `${date} ${month}`, `${month.slice(0, 3)} ${date}`];
}

function timeOf(subject: Subject, record: ClaimRecord): EventTime | null {
  const known = times.get(record) ?? new Map<string, EventTime | null>();
  times.set(record, known);
  const found = known.get(subject.id);
  if (found !== undefined) return found;
  const made = readTime(subject, record);
  known.set(subject.id, made);
  return made;
}

/** All groups of one short event are news for as long as any of them is: of no side sooner than of the other. */
function claimsOfAll({ id }: Conflict, record: ClaimRecord): Claim[] {
  return record
    .subjectsOfConflict(id)
    .flatMap((subject) =>
      MEASURES.flatMap((measure) => [...record.claimsAbout(subject.id, measure)]),
    );
}

function lastTold(claims: readonly Claim[]): Day {
  return claims.reduce((last, { published }) => (published > last ? published : last), '');
}

function readTime(subject: Subject, record: ClaimRecord): EventTime | null {
  const conflict = record.conflict(subject.conflict);
  if (!conflict || conflict.kind === 'disaster' || conflict.kind === 'attack') return null;
  const claims: Claim[] = [];
  for (const measure of MEASURES) {
    if (record.seriesAbout(subject.id, measure).length > 0) return null;
    claims.push(...record.claimsAbout(subject.id, measure));
  }
  if (claims.length === 0 || claims.some(({ kind }) => kind !== 'incident')) return null;
  if (new Set(claims.map(({ incident }) => incident)).size !== 1) return null;
  const days = claims.map(({ asOf, published }) => asOf ?? published).sort();
  const last = lastTold(isShort(conflict) ? claimsOfAll(conflict, record) : claims);
  const told = claims.flatMap(({ asOf, periodStart }) => [
    asOf,
    ...(periodStart === null ? [] : [periodStart]),
  ]);
  return {
    first: addDays(days[0] ?? last, -SLACK_DAYS),
    last: addDays(last, NEWS_DAYS),
    days: [...new Set(told)].flatMap(daysAsWritten),
  };
}
