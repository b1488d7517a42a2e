import type { ClaimRecord } from '../claims/claim-record';
import type { Conflict } from '../claims/record';
import type { Figure } from '../detect/figure';
import { addDays, type Day, daysBetween } from '../text/day';
import type { NameHit } from '../text/names';
import { isCause } from './causes';
import type { ConflictScore } from './conflict-score';
import { type PageSurvey, wordsOf } from './page-survey';
import { eventWords, holdsPhrase } from './subject-words';
import { foldWords } from './words';

/** For so long news of a war that is just over does without its name. */
const AFTERMATH_DAYS = 45;

/**
 * Whether news of that day may speak of it without a name. A disaster is one event: never; and where people are
 * killed in unrest or die of a plague, many in the land die of something else.
 */
export function isUnderWay(conflict: Conflict, day: Day | null): boolean {
  if (conflict.kind !== 'war') return false;
  return conflict.end === null || (day !== null && day <= addDays(conflict.end, AFTERMATH_DAYS));
}

/** News looks back on a war for so long without its name. */
const MEMORY_DAYS = 730;

/** Whether the conflict was over long before the day, or is over and the day unknown. */
export function isPast(conflict: Conflict, day: Day | null): boolean {
  if (conflict.end === null) return false;
  return day === null ? conflict.end < LONG_AGO : daysBetween(conflict.end, day) > MEMORY_DAYS;
}

/** Wars that ended before are not meant by their peoples' names alone. */
const LONG_AGO = '2015-01-01';

/** A past event of the same words as one that goes on needs its name or year on the page. */
const PAST_RIVAL = -2;

/** One that the next of the same land has followed needs them more: its places and peoples are the same. */
const FOLLOWED = -5;

/** "The protests" of a day on which protests go on are those, not the ones of years ago. */
export function withoutPastRivals(
  scores: Map<string, ConflictScore>,
  survey: PageSurvey,
  record: ClaimRecord,
  day: Day | null,
): Map<string, ConflictScore> {
  if (day === null) return scores;
  const scored = [...scores].flatMap(([id, score]) => {
    const conflict = score.value > 0 ? record.conflict(id) : null;
    return conflict && !score.impossible ? [{ conflict, score }] : [];
  });
  const current = scored.filter(({ conflict }) => isCurrent(conflict, day));
  for (const { conflict, score } of scored) {
    if (tellsYear(conflict, survey)) continue;
    const rivals = isCurrent(conflict, day)
      ? current.filter((other) => isFollowedBy(conflict, other.conflict))
      : current;
    if (!rivals.some((other) => bearsSameWords(conflict, other.conflict))) continue;
    const less = isCurrent(conflict, day) ? FOLLOWED : PAST_RIVAL;
    scores.set(conflict.id, { ...score, value: score.value + less });
  }
  return scores;
}

function isCurrent(conflict: Conflict, day: Day): boolean {
  return conflict.end === null || day <= addDays(conflict.end, AFTERMATH_DAYS);
}

/** A war just over, and the next one of the same land: news of these days is of the one that goes on. */
function isFollowedBy({ end }: Conflict, other: Conflict): boolean {
  return end !== null && end < other.start;
}

function tellsYear(conflict: Conflict, survey: PageSurvey): boolean {
  return holdsPhrase(survey.folded, conflict.start.slice(0, 4));
}

/** Whether the two are events of one sort in one land. */
function bearsSameWords(one: Conflict, other: Conflict): boolean {
  if (!one.demonyms.some((demonym) => other.demonyms.includes(demonym))) return false;
  const words = eventWords(other);
  return one.kind === other.kind && eventWords(one).some((word) => words.includes(word));
}

/** News of a disaster goes on for so long; later texts tell which one they mean. */
const DISASTER_NEWS_DAYS = 90;

/** A disaster long past whose name or year stands neither in the headings nor in the paragraph. */
export function isLongPast(
  conflict: Conflict,
  day: Day | null,
  survey: PageSurvey,
  figure: Figure,
): boolean {
  const { end } = conflict;
  if (end === null || (conflict.kind !== 'disaster' && conflict.kind !== 'attack')) return false;
  if (day !== null && daysBetween(end, day) <= DISASTER_NEWS_DAYS) return false;
  const block = survey.read.blocks[figure.block] ?? figure.sentence;
  const near = (hit: NameHit): boolean => hit.start < block.end && hit.end > block.start;
  const byName = survey.hits.some(
    (hit) =>
      hit.type === 'conflict' &&
      hit.ids.includes(conflict.id) &&
      (near(hit) || survey.headingHits.includes(hit)),
  );
  if (byName) return false;
  const words = foldWords(wordsOf(survey.read, block));
  if (yearsNamed(words, day).has(conflict.start.slice(0, 4))) return false;
  return ![conflict.start.slice(0, 4), ...ownWords(conflict)].some((word) =>
    holdsPhrase(words, word),
  );
}

const NUMBERS = 'one two three four five six seven eight nine ten'.split(' ');
const YEARS_APART =
  /\b(?:(last year)|(a|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,3}) years? (?:ago|after|on|since|later|earlier|before)|(\d{1,3})(?:st|nd|rd|th) anniversary)\b/g;

/** The years that the words name by their distance: "last year's earthquake", "ten years after the flood". */
function yearsNamed(words: string, day: Day | null): ReadonlySet<string> {
  if (day === null) return new Set();
  const own = Number(day.slice(0, 4));
  const distances = [...words.matchAll(YEARS_APART)].map(([, last, count, anniversary]) => {
    if (last !== undefined || count === 'a') return 1;
    const at = NUMBERS.indexOf(count ?? '');
    return at >= 0 ? at + 1 : Number(count ?? anniversary);
  });
  return new Set(distances.map((distance) => String(own - distance)));
}

const COMMON_EVENT = new Set(
  'attack attacks ocean day great disaster storm massacre raid'.split(' '),
);

/** Words of the event that no other event bears ("Katrina"). */
function ownWords(conflict: Conflict): string[] {
  return eventWords(conflict).filter((word) => !isCause(word) && !COMMON_EVENT.has(word));
}
