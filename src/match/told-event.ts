import type { ClaimRecord } from '../claims/claim-record';
import type { Conflict } from '../claims/record';
import type { Figure } from '../detect/figure';
import { daysBetween } from '../text/day';
import type { NameHit } from '../text/names';
import type { Span } from '../text/span';
import { hitsIn, type PageSurvey, wordsOf } from './page-survey';
import { eventWords, holdsPhrase } from './subject-words';
import { foldWords } from './words';

/** A conflict of so few days is one event, which goes by its name, or by a place and its year. */
const EVENT_DAYS = 45;
/** Longer paragraphs speak of many things. */
const PARAGRAPH = 700;
/** A line so short above a paragraph is its heading, whatever the page calls it. */
const LABEL = 80;

/** Where an event is told, and which. */
interface Mention extends Span {
  readonly id: string;
}

/** A storm that no conflict of the record is called after. */
export const STRANGE_EVENT = 'strange event';
const STORM =
  /\b(?:Hurricane|Typhoon|Cyclone|(?:(?:Super|Tropical) )?Storm|Super Typhoon|Superstorm) (\p{Lu}\p{L}+)/gu;

/**
 * The one event, of those that the page tells beside each other, of which the figure is: the one tied to it in its
 * sentence ("Hurricane Ada, which killed 1,833"), or the only one of its sentence, of what stands before it in its
 * paragraph, or of the line above ("2010: Norland, 316,000 dead"). `STRANGE_EVENT` for a storm of another name; null
 * when none is plainly meant.
 */
export function eventOfFigure(
  figure: Figure,
  survey: PageSurvey,
  record: ClaimRecord,
): string | null {
  const { sentence } = figure;
  const label = labelAbove(figure, survey);
  const near = foldWords(wordsOf(survey.read, label));
  const mentions = (span: Span) => mentionsIn(span, near, survey, record);
  const own = mentions(sentence);
  const ids = new Set(own.map(({ id }) => id));
  if (ids.size > 1) return tiedEvent(figure, own, survey);
  const [only] = own;
  if (only) return isComparedAt(only, survey) ? null : only.id;
  const block = survey.read.blocks[figure.block];
  if (!block || block.end - block.start > PARAGRAPH || isNews(wordsOf(survey.read, sentence)))
    return null;
  const before = mentions({ start: block.start, end: sentence.start });
  const above = before.length > 0 ? before : mentions(label);
  const [first, ...others] = above;
  if (!first || isComparedAt(first, survey) || others.some(({ id }) => id !== first.id))
    return null;
  return isOfOtherPlace(sentence, first.id, survey) ? null : first.id;
}

/** The line right above the figure's paragraph, if it is short and no sentence; else an empty span. */
function labelAbove(figure: Figure, { read }: PageSurvey): Span {
  const label = read.blocks[figure.block - 1];
  const none = { start: figure.start, end: figure.start };
  if (!label || label.cell || label.end - label.start > LABEL) return none;
  return /[.!?]["”’]?\s*$/.test(wordsOf(read, label)) ? none : label;
}

/** "On Monday 12 more died": news goes back to its own event. */
function isNews(words: string): boolean {
  return /\b(?:today|yesterday|tonight|so far|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/i.test(
    words,
  );
}

/** "the worst since the quake of 2010": an event to compare with. */
function isComparedAt({ start }: Span, { read }: PageSurvey): boolean {
  return /\b(?:since|than|unlike|like|after|before|until|as in|recall\w*|similar to) (?:the |that of |those of |in |during )*(?:\p{L}+ ){0,2}$/iu.test(
    read.text.slice(Math.max(0, start - 50), start),
  );
}

/** Whether the sentence names places, none of which is of the event. */
function isOfOtherPlace(sentence: Span, id: string, { hits }: PageSurvey): boolean {
  const places = hitsIn(hits, sentence).filter(
    ({ type }) => type === 'place' || type === 'demonym' || type === 'conflict',
  );
  return places.length > 0 && !places.some(({ ids }) => ids.includes(id));
}

const TIED_BEHIND = /^[^,.;:\d]*\b(?:in|during|by|from|after) (?:the )?$/i;
const TIED_BEFORE =
  /^[^.;:\d]{0,60}?\b(?:killed|killing|claimed|claiming|took|cost|left|death toll of|deaths? of)\b[^.;:\d]{0,60}$/i;

/** The event that stands right behind the number ("died in …") or right before it ("…, which killed"). */
function tiedEvent(figure: Figure, events: readonly Mention[], { read }: PageSurvey) {
  const next = events.find(({ start }) => start >= figure.end);
  if (next && TIED_BEHIND.test(read.text.slice(figure.end, next.start))) return next.id;
  const last = events.findLast(({ end }) => end <= figure.start);
  return last && TIED_BEFORE.test(read.text.slice(last.end, figure.start)) ? last.id : null;
}

/** The events of few days that the words tell, by name or by place and year; the line above may hold the year. */
function mentionsIn(span: Span, above: string, survey: PageSurvey, record: ClaimRecord): Mention[] {
  if (span.end <= span.start) return [];
  const words = `${above} ${foldWords(wordsOf(survey.read, span))}`;
  const known = hitsIn(survey.hits, span).flatMap((hit) => {
    const [id, ...others] = hit.ids.filter((one) => {
      const conflict = record.conflict(one);
      return conflict !== null && isEvent(conflict) && tells(hit, conflict, words, survey);
    });
    return id === undefined || others.length > 0 ? [] : [{ id, start: hit.start, end: hit.end }];
  });
  return [...known, ...strangeStorms(span, survey, record)].sort(
    (one, other) => one.start - other.start,
  );
}

/** "Hurricane Otto", where the record knows Hurricane Ada. */
function strangeStorms(span: Span, survey: PageSurvey, record: ClaimRecord): Mention[] {
  return [...wordsOf(survey.read, span).matchAll(STORM)].flatMap(({ 0: name, 1: own, index }) => {
    const folded = foldWords(own ?? '');
    const isKnown = [...survey.votes.keys()].some((id) => {
      const conflict = record.conflict(id);
      return conflict !== null && eventWords(conflict).includes(folded);
    });
    const start = span.start + index;
    return isKnown ? [] : [{ id: STRANGE_EVENT, start, end: start + name.length }];
  });
}

function isEvent({ kind, start, end }: Conflict): boolean {
  return kind !== 'war' && end !== null && daysBetween(start, end) <= EVENT_DAYS;
}

function tells(hit: NameHit, conflict: Conflict, words: string, survey: PageSurvey): boolean {
  if (hit.type === 'conflict') return !hit.ambiguous && hit.ids.length === 1;
  if (hit.type !== 'place' || conflict.kind !== 'disaster') return false;
  // Without its year a blow to the same land may be another one.
  if (!holdsPhrase(words, conflict.start.slice(0, 4))) return false;
  return eventWords(conflict).some((word) => holdsPhrase(survey.folded, word));
}
