import type { ClaimRecord } from '../claims/claim-record';
import type { Conflict } from '../claims/record';
import type { Figure } from '../detect/figure';
import { daysBetween } from '../text/day';
import type { NameHit } from '../text/names';
import type { Span } from '../text/span';
import { hitsIn, type PageSurvey, wordsOf } from './page-survey';
import { eventWords, holdsPhrase } from './subject-words';
import { foldWords } from './words';

/** A conflict of so few days is one event, which goes by its name, its scene or its land and year. */
const EVENT_DAYS = 45;
/** Longer paragraphs speak of many things. */
const PARAGRAPH = 700;
/** A line so short above a paragraph is its heading, whatever the page calls it. */
const LABEL = 80;

/** Where an event is told, and which. */
interface Mention extends Span {
  readonly id: string;
}

/**
 * The one event, of those that the page tells beside each other, of which the figure is: the one tied to it in its
 * sentence ("Hurricane Ada, which killed 1,833"), or the only one of its sentence, of what stands before it in its
 * paragraph, or of the line above ("2010: Norland, 316,000 dead"). Null when none is plainly meant.
 */
export function eventOfFigure(
  figure: Figure,
  survey: PageSurvey,
  record: ClaimRecord,
): string | null {
  const { sentence } = figure;
  const own = mentionsIn(sentence, survey, record);
  const ids = new Set(own.map(({ id }) => id));
  if (ids.size > 1) return tiedEvent(figure, own, survey);
  const [only] = own;
  if (only) return isComparedAt(only, survey) ? null : only.id;
  const block = survey.read.blocks[figure.block];
  if (!block || block.end - block.start > PARAGRAPH || isNews(wordsOf(survey.read, sentence)))
    return null;
  const before = mentionsIn({ start: block.start, end: sentence.start }, survey, record);
  const above = before.length > 0 ? before : mentionsIn(labelAbove(figure, survey), survey, record);
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

/** The events of few days that the words tell, by name or scene, or by land and year. */
function mentionsIn(span: Span, survey: PageSurvey, record: ClaimRecord): Mention[] {
  if (span.end <= span.start) return [];
  const words = foldWords(wordsOf(survey.read, span));
  return hitsIn(survey.hits, span)
    .flatMap((hit) => {
      const [id, ...others] = hit.ids.filter((one) => {
        const conflict = record.conflict(one);
        return conflict !== null && isEvent(conflict) && tells(hit, conflict, words, survey);
      });
      return id === undefined || others.length > 0 ? [] : [{ id, start: hit.start, end: hit.end }];
    })
    .sort((one, other) => one.start - other.start);
}

function isEvent({ kind, start, end }: Conflict): boolean {
  return kind !== 'war' && end !== null && daysBetween(start, end) <= EVENT_DAYS;
}

function tells(hit: NameHit, conflict: Conflict, words: string, survey: PageSurvey): boolean {
  if (hit.type === 'conflict') return !hit.ambiguous && hit.ids.length === 1;
  if (hit.type !== 'place') return false;
  if (conflict.kind !== 'disaster') return false;
  const names = eventWords(conflict);
  if (isScene(hit, conflict, survey) && names.some((word) => holdsPhrase(words, word))) return true;
  // The land of a disaster of that year, on a page that has a word for such.
  const ofItsYear = holdsPhrase(words, conflict.start.slice(0, 4));
  return ofItsYear && names.some((word) => holdsPhrase(survey.folded, word));
}

/** The place after which the event is called ("Harwick" of the Harwick clash), and no other conflict's. */
function isScene({ ids, start, end }: NameHit, conflict: Conflict, { read }: PageSurvey): boolean {
  if (ids.length !== 1) return false;
  const place = foldWords(read.text.slice(start, end));
  return [conflict.name, ...conflict.aliases].some((name) => holdsPhrase(foldWords(name), place));
}
