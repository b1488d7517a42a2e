import type { ClaimRecord } from '../claims/claim-record';
import type { Conflict } from '../claims/record';
import type { Figure } from '../detect/figure';
import { type Day, daysBetween } from '../text/day';
import type { NameHit } from '../text/names';
import { causesIn, otherCause } from './causes';
import type { ConflictScore } from './conflict-score';
import { conflictsOf, timeFactor, voteOf } from './conflict-votes';
import type { FigureNames } from './figure-names';
import { isFoughtAbroad } from './fought-abroad';
import { isNamed } from './named-conflict';
import { isOfNewerBlow } from './newer-event';
import { isOfOtherConflictTime } from './other-time';
import { headingsOf } from './own-section';
import { type PageSurvey, wordsOf } from './page-survey';
import { topicOf } from './page-topic';
import { isLongPast, isPast, isUnderWay, withoutPastRivals } from './past-conflict';
import { eventWords, holdsPhrase } from './subject-words';
import { STRANGE_EVENT } from './told-event';
import { toldTime } from './told-time';
import { foldWords } from './words';

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

/** When the figure is, as far as that is known, and of which event. */
export interface Occasion {
  readonly day: Day | null;
  /** By `eventOfFigure`. */
  readonly event: string | null;
}

/** Scores the conflicts that the sentence, paragraph, headings and page point to. */
export function scoreConflicts(
  figure: Figure,
  names: FigureNames,
  survey: PageSurvey,
  record: ClaimRecord,
  { day, event }: Occasion,
): Map<string, ConflictScore> {
  const { text } = survey.read;
  const sentence = voteOf(names.sentenceHits, record, text);
  const block = voteOf(outside(names.blockHits, figure), record, text);
  const sentenceText = foldWords(wordsOf(survey.read, figure.sentence));
  const causes = causesIn(sentenceText);
  const causesAround = causesIn(paragraphOf(figure, survey));
  const most = Math.max(1, ...survey.votes.values());
  const namedHere = new Set(
    names.sentenceHits
      .filter((hit) => hit.type === 'conflict' && !isCompared(hit, text))
      .flatMap((hit) => conflictsOf(hit, record))
      // "The war with Norland" of a day before the latest one is an earlier one.
      .filter((id) => mayBeOn(day, record.conflict(id)))
      .filter((id) => event === null || id === event || record.conflict(id)?.kind === 'war'),
  );
  // Another event of the kind is told with the number; wars that the sentence names go on beside it.
  const isOtherEvent = (conflict: Conflict): boolean =>
    event !== null && conflict.id !== event && conflict.kind !== 'war';
  const headings = headingsOf(figure, survey, record).votes;
  const topic = topicOf(survey, record);
  const years = yearsOf(sentenceText);
  const begun = sinceYear(sentenceText);
  const opening = OPENING_YEAR.exec(sentenceText)?.[1];
  const told = toldTime(figure, survey, null);
  const scores = new Map<string, ConflictScore>();
  for (const [id, votes] of survey.votes) {
    const conflict = record.conflict(id);
    if (!conflict) continue;
    const factor = timeFactor(conflict, day);
    const raw =
      (sentence.get(id) ?? 0) +
      BLOCK_SHARE * Math.min(4, block.get(id) ?? 0) +
      HEADING_SHARE * Math.min(5, headings.get(id) ?? 0) +
      (PAGE_SHARE * votes) / most;
    const rival = (namedHere.size > 0 && !namedHere.has(id)) || isOtherEvent(conflict);
    const ownPeople = rival && bearsOwnPeople(conflict, names, namedHere, record);
    const other = rival && !ownPeople ? OTHER_NAMED : 0;
    // The name is as much one of this war as of the other.
    const shared = ownPeople ? Math.max(...[...namedHere].map((one) => sentence.get(one) ?? 0)) : 0;
    const past = isPast(conflict, day);
    const since = startsWith(conflict, figure.periodStart) || begun === conflict.start.slice(0, 4);
    const named =
      since ||
      id === event ||
      ownPeople ||
      isUnderWay(conflict, day) ||
      isOfItsYear(conflict, opening, names) ||
      isFoughtAbroad(conflict, figure, names, record) ||
      (isNamed(conflict, survey, record, past) &&
        (id === topic || !isLongPast(conflict, day, survey, figure)));
    const cause = Math.min(
      otherCause(conflict, causes),
      AROUND_SHARE * otherCause(conflict, causesAround),
    );
    const strange = event === STRANGE_EVENT && conflict.kind === 'disaster';
    const bonus = id === event ? TOLD_EVENT : eventBonus(conflict, sentenceText);
    scores.set(id, {
      value: raw * factor + shared + other + cause + (since ? SINCE_ITS_START : 0) + bonus,
      impossible:
        factor === 0 ||
        endedBefore(conflict, figure.periodStart) ||
        isOfOtherYears(conflict, years) ||
        isOfOtherConflictTime(conflict, told) ||
        isOfEarlierYear(conflict, opening, sentenceText) ||
        isOfNewerBlow(conflict, day, sentenceText),
      unnamed: !named,
      past,
      topic: id === topic && cause >= 0 && !strange,
      told: bonus > 0,
      event: id === event,
      otherCause: cause < 0 || strange,
      evidence: [{ say: 'conflict', fill: { conflict: { text: conflict.name } } }],
    });
  }
  return withoutPastRivals(scores, survey, record, day);
}

/** "Norlander conscripts in the war in Harwick": a people that fought there only in the other war of that name. */
function bearsOwnPeople(
  { demonyms, places }: Conflict,
  names: FigureNames,
  namedHere: ReadonlySet<string>,
  record: ClaimRecord,
): boolean {
  const others = [...namedHere].map((id) => record.conflict(id));
  if (!others.some((other) => other?.places.some((place) => places.includes(place)))) return false;
  return names.mentionNames.some(
    (name) =>
      demonyms.some((demonym) => foldWords(demonym) === name) &&
      !others.some((other) => other?.demonyms.some((demonym) => foldWords(demonym) === name)),
  );
}

function mayBeOn(day: Day | null, conflict: Conflict | null): boolean {
  return conflict !== null && timeFactor(conflict, day) > 0;
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

/** The event of which the number is plainly told. */
const TOLD_EVENT = 3;
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

/** "in the 1994-2003 period" */
const YEAR_TO_YEAR = /\b((?:1[89]|20)\d\d)\s?[-–]\s?((?:1[89]|20)\d\d)\b/;
const YEARS =
  /\b(?:between|from)\s(?:[\p{L}\d]{1,9}[\s,-]+){0,3}((?:1[89]|20)\d\d)\b[^.;]{0,20}?\b(?:and|to|until|through)\b[^.;]{0,20}?\b((?:1[89]|20)\d\d)\b/u;

interface YearSpan {
  readonly first: string;
  readonly last: string;
}

/** The years between which the sentence counts; null when it names no two. */
function yearsOf(sentence: string): YearSpan | null {
  const [, first, last] = YEARS.exec(sentence) ?? YEAR_TO_YEAR.exec(sentence) ?? [];
  return first && last ? { first, last } : null;
}

const OPENING_YEAR = /^\W*(?:in|during) (?:the year )?((?:1[89]|20)\d\d)\b/;

/** "In 2016 there were 898 deaths": a conflict that began years later is not meant. */
function isOfEarlierYear(conflict: Conflict, year: string | undefined, sentence: string): boolean {
  const began = conflict.start.slice(0, 4);
  if (year === undefined || year >= began) return false;
  return [...sentence.matchAll(/\b(?:1[89]|20)\d\d\b/g)].every(([other]) => other < began);
}

/** "In 2031, 800,000 Norlanders were slaughtered": a war that began and ended in the year told, with its land or people. */
function isOfItsYear(
  { id, start, end }: Conflict,
  told: string | undefined,
  { sentenceHits }: FigureNames,
): boolean {
  const year = start.slice(0, 4);
  if (told !== year || end?.slice(0, 4) !== year) return false;
  return sentenceHits.some(
    ({ type, ids }) => (type === 'place' || type === 'demonym') && ids.includes(id),
  );
}

/** "between March 2003 and June 2011": a war of other years is not meant. */
function isOfOtherYears(conflict: Conflict, years: YearSpan | null): boolean {
  if (!years) return false;
  const { first, last } = years;
  if (conflict.start.slice(0, 4) > last) return true;
  // People die of a disaster for years after its day.
  return conflict.kind !== 'disaster' && conflict.end !== null && conflict.end.slice(0, 4) < first;
}
