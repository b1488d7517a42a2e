import type { ClaimRecord } from '../claims/claim-record';
import type { Conflict } from '../claims/record';
import { addDays, type Day } from '../text/day';
import type { NameHit } from '../text/names';
import type { ReadText } from '../text/read-text';

/** How strongly names speak for each conflict, by conflict id. */
export type ConflictVotes = ReadonlyMap<string, number>;

/** What one name of each type is worth; a conflict's own name says most, a demonym least. */
const VOTE: Readonly<Record<NameHit['type'], number>> = {
  conflict: 4,
  subject: 2.5,
  place: 2,
  demonym: 1,
  agency: 0.5,
  group: 0,
  relay: 0,
};

/** A group's name without a land or body in it ("hostages", "aid workers") is said of many. */
const COMMON_NAME_VOTE = 0.4;
const NAME = /\p{Lu}/u;

/** A name in a heading or title counts this many times. */
const HEADING_FACTOR = 2;

/** The conflicts that a name points to. */
export function conflictsOf(hit: NameHit, record: ClaimRecord): string[] {
  switch (hit.type) {
    case 'conflict':
    case 'place':
    case 'demonym':
      return [...hit.ids];
    case 'subject':
      return unique(hit.ids.flatMap((id) => record.subject(id)?.conflict ?? []));
    case 'agency':
      return hit.ambiguous ? [] : unique(hit.ids.flatMap((id) => speakingOf(id, record)));
    default:
      return [];
  }
}

/** A body that has given numbers of so few conflicts points to them. */
const FEW_CONFLICTS = 3;

/** Conflicts to which the body is a party, and the few of which it has given numbers. */
function speakingOf(agency: string, record: ClaimRecord): string[] {
  const stances = record.agency(agency)?.stances ?? [];
  const counted = record.conflictsCountedBy(agency);
  return [
    ...stances.map((stance) => stance.conflict),
    ...(counted.size <= FEW_CONFLICTS ? counted : []),
  ];
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}

/** Adds up what the hits say; a name that points to several conflicts says less about each. */
export function voteOf(
  hits: readonly NameHit[],
  record: ClaimRecord,
  text: string,
): Map<string, number> {
  const votes = new Map<string, number>();
  const groups = groupsBySpan(hits);
  for (const hit of hits) {
    for (const [id, vote] of ballotOf(hit, groups, record, text)) {
      votes.set(id, (votes.get(id) ?? 0) + vote);
    }
  }
  return votes;
}

type Groups = ReadonlyMap<string, NameHit>;

function groupsBySpan(hits: readonly NameHit[]): Groups {
  const groups = hits.filter(({ type }) => type === 'group');
  return new Map(groups.map((hit) => [`${hit.start} ${hit.end}`, hit]));
}

/** What one name says for each conflict that it points to. */
function ballotOf(
  hit: NameHit,
  groups: Groups,
  record: ClaimRecord,
  text: string,
): readonly (readonly [string, number])[] {
  const named = conflictsOf(hit, record);
  if (named.length === 0) return [];
  const group = hit.type === 'subject' ? groups.get(`${hit.start} ${hit.end}`) : undefined;
  const others = group?.ids.flatMap((id) => record.subject(id)?.conflict ?? []) ?? [];
  const conflicts = unique([...named, ...others]);
  const common = hit.type === 'subject' && !bearsName(hit, text);
  // A people's name that groups of other conflicts bear too says no more than a demonym.
  const shared = !common && conflicts.length > named.length;
  const vote = common ? COMMON_NAME_VOTE : shared ? VOTE.demonym : VOTE[hit.type];
  const voted = shared ? conflicts : named;
  return voted.map((id) => [id, vote / Math.sqrt(voted.length)] as const);
}

/** Whether a group's name holds a name; the capital that opens a sentence ("Rescuers found") makes none. */
function bearsName(hit: NameHit, text: string): boolean {
  const words = text.slice(hit.start, hit.end);
  return NAME.test(hit.ambiguous && opensSentence(hit, text) ? words.slice(1) : words);
}

function opensSentence({ start }: NameHit, text: string): boolean {
  return /(?:^|[.!?:\n]["”’)]?\s*)$/.test(text.slice(Math.max(0, start - 4), start));
}

/** The whole page's votes: each distinct name once, repeated names a little more, headings doubled. */
export function countConflictVotes(
  read: ReadText,
  hits: readonly NameHit[],
  headingHits: readonly NameHit[],
  record: ClaimRecord,
): ConflictVotes {
  const heads = new Set(headingHits);
  const names = new Map<string, { hit: NameHit; count: number; heading: boolean }>();
  for (const hit of hits) {
    const key = `${hit.type} ${read.text.slice(hit.start, hit.end).toLowerCase()}`;
    const seen = names.get(key) ?? { hit, count: 0, heading: false };
    names.set(key, {
      hit: seen.hit,
      count: seen.count + 1,
      heading: seen.heading || heads.has(hit),
    });
  }
  const votes = new Map<string, number>();
  const told = new Set<string>();
  const groups = groupsBySpan(hits);
  for (const { hit, count, heading } of names.values()) {
    const times = (1 + Math.log2(count)) * (heading ? HEADING_FACTOR : 1);
    const names = hit.type !== 'subject' || !hit.ambiguous || bearsName(hit, read.text);
    for (const [id, vote] of ballotOf(hit, groups, record, read.text)) {
      votes.set(id, (votes.get(id) ?? 0) + vote * times);
      if (names) told.add(id);
    }
  }
  // "Rescuers", "aid workers": of themselves they point to no conflict.
  return new Map([...votes].filter(([id]) => told.has(id)));
}

/** News goes on for about a year after a conflict; later pages look back, which is less likely. */
const NEWS_AFTERMATH_DAYS = 365;
/** The record may set the first day a little later than the first reports. */
const START_SLACK_DAYS = 2;

/**
 * How likely a number of this day is about the conflict, 0 to 1: 0 before it began, 1 while it lasts,
 * less long after it. An unknown day (null) leaves every conflict possible.
 */
export function timeFactor(conflict: Conflict, day: Day | null): number {
  if (day === null) return 1;
  if (day < conflict.start && addDays(day, START_SLACK_DAYS) < conflict.start) return 0;
  if (conflict.end === null || day <= conflict.end) return 1;
  if (day <= addDays(conflict.end, 30)) return 1;
  return day <= addDays(conflict.end, NEWS_AFTERMATH_DAYS) ? 0.85 : 0.7;
}
