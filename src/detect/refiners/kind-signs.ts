import { matches, mayMatch } from '../../text/may-match';
import {
  ACROSS,
  AT_ONCE,
  CUMULATIVE,
  DAY_BEFORE,
  HEALTH_MINISTRY,
  SAME_PERIOD,
  WHOLE_WAR,
} from '../lang/en/kind-times';
import {
  ALREADY,
  AT_SITE,
  BATTLE,
  BRINGING_CLAUSE,
  COUNT_NOUN,
  COUNTED_EVENTS,
  DATING,
  DATING_YEAR,
  DISASTER,
  DISEASE,
  EVENT,
  FIGHTING,
  FOUND,
  GOES_ON,
  IN_MONTH,
  LANDS,
  LATEST,
  MANY_EVENTS,
  MONTH_OR_YEAR,
  MOVEMENT,
  ON_DAY,
  ONGOING,
  PERFECT,
  REPORTED,
  SINGLE_EVENT,
  SO_FAR,
  SPAN,
} from '../lang/en/kind-words';
import type { Draft, PageView } from '../pipeline';
import type { SentenceView } from '../sentence-view';
import { byTime, lowered, type Verdict } from './kind-when';

/** What a whole sentence says of time and events; read once a sentence. */
export interface Signs {
  readonly time: Verdict | null;
  readonly event: boolean;
  readonly disaster: boolean;
  /** Words that may date one event ("last week"); those of a year ask for more. */
  readonly dating: boolean;
  readonly datingYear: boolean;
  readonly cumulative: boolean;
  /** One event that a month or a year only dates ("In July 2021 two men were killed when …"). */
  readonly datedEvent: boolean;
  readonly battle: boolean;
  /** "killed instantly". */
  readonly atOnce: boolean;
  readonly ongoing: boolean;
  readonly onDay: boolean;
  readonly perfect: boolean;
  /** One event with an article or a clause of its own. */
  readonly single: boolean;
  /** Events without number or day ("in such attacks"), or fighting as a whole. */
  readonly many: boolean;
  readonly fighting: boolean;
  readonly disease: boolean;
  readonly already: boolean;
  readonly soFar: boolean;
  readonly latest: boolean;
  readonly goesOn: boolean;
  /** The sentence speaks of a whole land. */
  readonly land: boolean;
  readonly reported: boolean;
  /** A noun that counts the dead ("losses"). */
  readonly countNoun: boolean;
  readonly across: boolean;
  readonly wholeWar: boolean;
  readonly atSite: boolean;
  /** It says "over the same period". */
  readonly samePeriod: boolean;
  /** Protests, an uprising: many days of a movement. */
  readonly movement: boolean;
  readonly found: boolean;
  /** A ministry tells what the day before cost its land. */
  readonly dayOfLand: boolean;
}

/** Where ", bringing the toll to 12" begins in the sentence; its end when it has no such clause. */
export function clauseAt(page: PageView, view: SentenceView): number {
  const text = page.folded.slice(view.start, view.end).toLowerCase();
  const at = mayMatch(BRINGING_CLAUSE, text) ? text.search(BRINGING_CLAUSE) : -1;
  return at < 0 ? view.end : view.start + at;
}

/** Reads the signs of a sentence, or of the clause from `start` to `end`. */
export function signsOf(page: PageView, start: number, end: number): Signs {
  const text = lowered(page, start, end);
  const single = matches(SINGLE_EVENT, text);
  return {
    time: byTime(text),
    event: matches(EVENT, text),
    disaster: matches(DISASTER, text),
    dating: matches(DATING, text),
    datingYear: matches(DATING_YEAR, text),
    cumulative: matches(CUMULATIVE, text),
    datedEvent: isDatedEvent(text),
    battle: matches(BATTLE, text),
    atOnce: matches(AT_ONCE, text),
    ongoing: matches(ONGOING, text) && matches(PERFECT, text),
    onDay: matches(ON_DAY, text),
    perfect: matches(PERFECT, text),
    single,
    many:
      (matches(MANY_EVENTS, text) && !single) ||
      matches(FIGHTING, text) ||
      matches(COUNTED_EVENTS, text),
    disease: matches(DISEASE, text),
    fighting: matches(FIGHTING, text),
    already: matches(ALREADY, text),
    latest: matches(LATEST, text),
    soFar: matches(SO_FAR, text) && !/\bsince\b/.test(text),
    goesOn: matches(GOES_ON, text),
    land: matches(LANDS, text),
    reported: matches(REPORTED, text),
    countNoun: matches(COUNT_NOUN, text),
    wholeWar: matches(WHOLE_WAR, text),
    atSite: matches(AT_SITE, text),
    across: matches(ACROSS, text),
    samePeriod: matches(SAME_PERIOD, text),
    movement: matches(MOVEMENT, text),
    found: matches(FOUND, text),
    dayOfLand: matches(DAY_BEFORE, text) && matches(HEALTH_MINISTRY, text),
  };
}

/** "killed while handing out bread". */
const WHILE = /\bwhile [a-z]+ing\b/;

function isDatedEvent(text: string): boolean {
  if (!matches(MONTH_OR_YEAR, text) || matches(SPAN, text)) return false;
  const event =
    matches(EVENT, text) ||
    matches(SINGLE_EVENT, text) ||
    matches(AT_SITE, text) ||
    matches(WHILE, text);
  if (matches(IN_MONTH, text) && event && !matches(PERFECT, text)) return true;
  return matches(BATTLE, text) || (matches(EVENT, text) && matches(SINGLE_EVENT, text));
}

/** The words from the number before to this one, and from this one to the next, within the clause. */
export interface Window {
  readonly before: string;
  readonly after: string;
}

/** The window of the draft with this index; `cut` is where the clause of the sentence ends or begins. */
export function windowOf(page: PageView, index: number, cut: number): Window {
  const draft = page.drafts[index] as Draft;
  const { view } = draft;
  const previous = page.drafts[index - 1];
  const next = page.drafts[index + 1];
  const start = draft.start >= cut ? cut : view.start;
  const from = previous?.view === view ? Math.max(ownStart(page, previous, draft), start) : start;
  const to = next?.view === view ? ownEnd(page, draft, next) : view.end;
  const end = draft.start < cut ? Math.min(to, Math.max(cut, draft.end)) : to;
  return { before: lowered(page, from, draft.start), after: lowered(page, draft.end, end) };
}

/** Where the words of the number before end: "killed 40 in the past day, and 900 since May". */
function ownStart(page: PageView, previous: Draft, draft: Draft): number {
  const between = page.folded.slice(previous.end, draft.start);
  const mark = /[,;(]| (?:and|while|but|whereas) /i.exec(between);
  return mark ? previous.end + mark.index + mark[0].length : previous.end;
}

/** Where the words of this number end before the next: "40 were killed on Sunday; since May 2023 some 900 have died". */
function ownEnd(page: PageView, draft: Draft, next: Draft): number {
  const apart = page.folded.slice(draft.end, next.start).search(/;|, (?:while|whereas|but) /i);
  return apart < 0 ? next.start : draft.end + apart;
}
