import type { ClaimRecord } from '../claims/claim-record';
import type { Conflict } from '../claims/record';
import type { Figure } from '../detect/figure';
import { addDays, type Day, daysBetween } from '../text/day';
import type { NameHit } from '../text/names';
import { isCause, otherCause } from './causes';
import { conflictsOf, timeFactor, voteOf } from './conflict-votes';
import type { FigureNames } from './figure-names';
import { type PageSurvey, wordsOf } from './page-survey';
import { eventWords, holdsPhrase } from './subject-words';
import { foldWords, sameStem, tellingWords } from './words';

/** How strongly a figure's surroundings speak for a conflict. */
export interface ConflictScore {
  /** 0 or less: nothing speaks for it. */
  readonly value: number;
  /** True when the number's day lies before it. */
  readonly impossible: boolean;
  /** True when it is past, or a single event, and the page has no word for it. */
  readonly unnamed: boolean;
  /** True when it was over long before the number's day, or the day is unknown and it is over. */
  readonly past: boolean;
  /** True when the sentence tells of another cause of death ("bus crash"). */
  readonly otherCause: boolean;
  readonly evidence: readonly string[];
}

const BLOCK_SHARE = 0.5;
const HEADING_SHARE = 0.6;
/** The page's topic adds at most this much. */
const PAGE_SHARE = 2;
/** Another conflict's own name in the sentence. */
const OTHER_NAMED = -5;

/** The count begins with the conflict ("since 7 October 2023"). */
const SINCE_ITS_START = 2.5;
const START_REACH_DAYS = 10;

function startsWith(conflict: Conflict, day: Day | null): boolean {
  return day !== null && Math.abs(daysBetween(conflict.start, day)) <= START_REACH_DAYS;
}

/** Scores the conflicts that the sentence, paragraph, headings and page point to. */
export function scoreConflicts(
  figure: Figure,
  names: FigureNames,
  survey: PageSurvey,
  record: ClaimRecord,
  day: Day | null,
): Map<string, ConflictScore> {
  const { text } = survey.read;
  const sentence = voteOf(names.sentenceHits, record, text);
  const block = voteOf(outside(names.blockHits, figure), record, text);
  const sentenceText = foldWords(wordsOf(survey.read, figure.sentence));
  const blockText = paragraphOf(figure, survey);
  const most = Math.max(1, ...survey.votes.values());
  const namedHere = new Set(
    names.sentenceHits
      .filter((hit) => hit.type === 'conflict' && !isCompared(hit, text))
      .flatMap((hit) => conflictsOf(hit, record)),
  );
  const scores = new Map<string, ConflictScore>();
  for (const [id, votes] of survey.votes) {
    const conflict = record.conflict(id);
    if (!conflict) continue;
    const factor = timeFactor(conflict, day);
    const raw =
      (sentence.get(id) ?? 0) +
      BLOCK_SHARE * Math.min(4, block.get(id) ?? 0) +
      HEADING_SHARE * Math.min(5, survey.headingVotes.get(id) ?? 0) +
      (PAGE_SHARE * votes) / most;
    const other = namedHere.size > 0 && !namedHere.has(id) ? OTHER_NAMED : 0;
    const since =
      startsWith(conflict, figure.periodStart) ||
      sinceYear(sentenceText) === conflict.start.slice(0, 4);
    const named =
      since ||
      isUnderWay(conflict, day) ||
      (isNamed(conflict, survey, record, isPast(conflict, day)) &&
        !isLongPast(conflict, day, survey, figure));
    const cause = Math.min(
      otherCause(conflict, sentenceText),
      AROUND_SHARE * otherCause(conflict, blockText),
    );
    scores.set(id, {
      value:
        raw * factor +
        other +
        cause +
        (since ? SINCE_ITS_START : 0) +
        eventBonus(conflict, sentenceText),
      impossible:
        factor === 0 ||
        endedBefore(conflict, figure.periodStart) ||
        isOfOtherYears(conflict, sentenceText),
      unnamed: !named,
      past: isPast(conflict, day),
      otherCause: cause < 0,
      evidence: [`the text around it points to ${conflict.name}`],
    });
  }
  return scores;
}

/** "the largest losses since the Second World War": a war to compare with, not the one that is told. */
function isCompared(hit: NameHit, text: string): boolean {
  return /\b(?:since|than|unlike|after|before) (?:in |during |the |that of |those of )*$/i.test(
    text.slice(Math.max(0, hit.start - 30), hit.start),
  );
}

function outside(hits: readonly NameHit[], figure: Figure): NameHit[] {
  return hits.filter((hit) => hit.end <= figure.sentence.start || hit.start >= figure.sentence.end);
}

/** A word of the event in the sentence ("protests", "earthquake"). */
const EVENT_IN_SENTENCE = 1.5;

function eventBonus(conflict: Conflict, sentence: string): number {
  if (conflict.kind === 'war') return 0;
  return eventWords(conflict).some((word) => holdsPhrase(sentence, word)) ? EVENT_IN_SENTENCE : 0;
}

/** A count that begins after the conflict's end is of another one. */
function endedBefore(conflict: Conflict, periodStart: Day | null): boolean {
  // People die of a disaster for years after its day.
  if (conflict.kind === 'disaster') return false;
  return periodStart !== null && conflict.end !== null && conflict.end < periodStart;
}

/** For so long news of a war that is just over does without its name. */
const AFTERMATH_DAYS = 45;

/** Another cause of death in the paragraph says half of what it says in the sentence. */
const AROUND_SHARE = 0.5;
/** Longer paragraphs speak of many things. */
const PARAGRAPH = 500;

function paragraphOf(figure: Figure, survey: PageSurvey): string {
  const block = survey.read.blocks[figure.block];
  if (!block || block.end - block.start > PARAGRAPH) return '';
  return foldWords(wordsOf(survey.read, block));
}

/** "since the war of 1998": the year in which the count begins; null when the sentence names none. */
function sinceYear(sentence: string): string | null {
  return /\bsince\b[^.;,]{0,40}?\b((?:1[89]|20)\d\d)\b/.exec(sentence)?.[1] ?? null;
}

const YEARS =
  /\b(?:between|from)\b[^.;]{0,20}?\b((?:1[89]|20)\d\d)\b[^.;]{0,20}?\b(?:and|to|until|through)\b[^.;]{0,20}?\b((?:1[89]|20)\d\d)\b/;

/** "between March 2003 and June 2011": a war of other years is not meant. */
function isOfOtherYears(conflict: Conflict, sentence: string): boolean {
  const [, first, last] = YEARS.exec(sentence) ?? [];
  if (!first || !last) return false;
  return (
    conflict.start.slice(0, 4) > last || (conflict.end !== null && conflict.end.slice(0, 4) < first)
  );
}

/** Whether news of that day may speak of it without a name. A disaster is one event: never. */
function isUnderWay(conflict: Conflict, day: Day | null): boolean {
  if (conflict.kind === 'disaster' || conflict.kind === 'attack') return false;
  return conflict.end === null || (day !== null && day <= addDays(conflict.end, AFTERMATH_DAYS));
}

/** News looks back on a war for so long without its name. */
const MEMORY_DAYS = 730;

function isPast(conflict: Conflict, day: Day | null): boolean {
  if (conflict.end === null) return false;
  return day === null ? conflict.end < LONG_AGO : daysBetween(conflict.end, day) > MEMORY_DAYS;
}

/** Wars that ended before are not meant by their peoples' names alone. */
const LONG_AGO = '2015-01-01';

const namedOn = new WeakMap<PageSurvey, Map<string, boolean>>();

/** Whether the page names the conflict, or has a word of its event ("earthquake") or a name of its victims. */
function isNamed(
  conflict: Conflict,
  survey: PageSurvey,
  record: ClaimRecord,
  past: boolean,
): boolean {
  const known = namedOn.get(survey) ?? new Map<string, boolean>();
  namedOn.set(survey, known);
  const key = `${conflict.id} ${past}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const byName = survey.hits.some(
    (hit) => hit.type === 'conflict' && hit.ids.includes(conflict.id),
  );
  const answer =
    byName || holdsEventWord(conflict, survey) || namesOnlyIts(conflict, survey, record, past);
  known.set(key, answer);
  return answer;
}

function holdsEventWord(conflict: Conflict, survey: PageSurvey): boolean {
  return eventWords(conflict).some((word) => holdsPhrase(survey.folded, word));
}

/** A subject's name that no other conflict knows, and that is more than "killed in <land>". */
function namesOnlyIts(
  conflict: Conflict,
  survey: PageSurvey,
  record: ClaimRecord,
  past: boolean,
): boolean {
  return survey.hits.some(
    (hit) =>
      hit.type === 'subject' &&
      !kills(hit, survey.read.text) &&
      (!past || tellsMore(wordsOf(survey.read, hit), conflict, hit, record)) &&
      hit.ids.every((id) => record.subject(id)?.conflict === conflict.id) &&
      !/^(?:people|killed|dead|deaths|death toll)\b/i.test(
        survey.read.text.slice(hit.start, hit.end),
      ),
  );
}

/** "Norland troops" is said of any war of the land; "Harwick pilgrims" only of one. */
function tellsMore(name: string, conflict: Conflict, hit: NameHit, record: ClaimRecord): boolean {
  const lands = conflict.demonyms.flatMap(tellingWords);
  const groups = hit.ids.flatMap((id) => record.subject(id)?.groupWords ?? []).map(foldWords);
  return tellingWords(name).some(
    (word) =>
      !lands.some((land) => sameStem(land, word)) &&
      !groups.includes(word) &&
      !SOLDIERLY.test(word),
  );
}

const SOLDIERLY =
  /^(?:army|military|forces?|troops?|soldiers?|servicemen|servicemembers?|service|members?|personnel|fighters?|civilians?|losses|casualties|dead|killed|people|residents)$/;

/** "Norland security forces killed thousands", "killed by Norland forces": those who did it. */
function kills(hit: NameHit, text: string): boolean {
  return (
    /^\s+(?:(?:has|have|had|also) )*(?:killed|killing|shot|opened|fired|attacked|struck|shelled|bombed|raided)\b/i.test(
      text.slice(hit.end, hit.end + 40),
    ) || /\bby (?:the )?$/i.test(text.slice(Math.max(0, hit.start - 10), hit.start))
  );
}

/** News of a disaster goes on for so long; later texts tell which one they mean. */
const DISASTER_NEWS_DAYS = 90;

/** A disaster long past whose name or year stands neither in the headings nor in the paragraph. */
function isLongPast(
  conflict: Conflict,
  day: Day | null,
  survey: PageSurvey,
  figure: Figure,
): boolean {
  if (conflict.kind !== 'disaster' && conflict.kind !== 'attack') return false;
  const end = conflict.end ?? conflict.start;
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
  return ![conflict.start.slice(0, 4), ...ownWords(conflict)].some((word) =>
    holdsPhrase(words, word),
  );
}

const COMMON_EVENT = new Set(
  'attack attacks ocean day great disaster storm massacre raid'.split(' '),
);

/** Words of the event that no other event bears ("Katrina"). */
function ownWords(conflict: Conflict): string[] {
  return eventWords(conflict).filter((word) => !isCause(word) && !COMMON_EVENT.has(word));
}
