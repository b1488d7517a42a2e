import type { Kind } from '../../text/quantity';
import {
  ACROSS,
  ALREADY,
  AS_OF,
  AT_SITE,
  BATTLE,
  BEGINNING,
  BRINGING_CLAUSE,
  CUMULATIVE,
  DAILY,
  DATE_SPAN,
  DATING,
  DAY_BEFORE,
  DISASTER,
  EVENT,
  FIGHTING,
  GOES_ON,
  HEALTH_MINISTRY,
  IN_MONTH,
  LANDS,
  LATEST,
  MANY_EVENTS,
  MONTH_NAMES,
  MONTH_OR_YEAR,
  MONTH_SPAN,
  NAMED_WAR,
  ON_DAY,
  ONGOING,
  PERFECT,
  PERIOD,
  RAREST,
  REPORTED,
  SAID_WHEN,
  SAME_PERIOD,
  SINCE,
  SINCE_LATELY,
  SINCE_WHEN,
  SINGLE_EVENT,
  SO_FAR,
  SPAN,
  SURGE,
  WHICH_BEGAN,
  WHOLE_WAR,
  YEARS_APART,
} from '../lang/en/kind-words';
import type { Draft, PageView } from '../pipeline';
import type { SentenceView } from '../sentence-view';

/** A kind with one sentence of plain words for the trace. */
export interface Verdict {
  readonly kind: Kind;
  readonly why: string;
}

/** What a whole sentence says of time and events; read once a sentence. */
export interface Signs {
  readonly time: Verdict | null;
  readonly event: boolean;
  readonly disaster: boolean;
  readonly dating: boolean;
  readonly cumulative: boolean;
  /** One event that a month or a year only dates ("In July 2021 two men were killed when …"). */
  readonly datedEvent: boolean;
  readonly battle: boolean;
  readonly ongoing: boolean;
  readonly onDay: boolean;
  readonly perfect: boolean;
  /** One event with an article or a clause of its own. */
  readonly single: boolean;
  /** Events without number or day ("in such attacks"), or fighting as a whole. */
  readonly many: boolean;
  readonly fighting: boolean;
  readonly already: boolean;
  readonly soFar: boolean;
  readonly latest: boolean;
  readonly goesOn: boolean;
  /** The sentence speaks of a whole land. */
  readonly land: boolean;
  readonly reported: boolean;
  readonly across: boolean;
  readonly wholeWar: boolean;
  readonly atSite: boolean;
  /** It opens with "over the same period". */
  readonly samePeriod: boolean;
  /** A ministry tells what the day before cost its land. */
  readonly dayOfLand: boolean;
}

/** The words from `start` to `end` in small letters, without what only says when something was said or began. */
export const lowered = (page: PageView, start: number, end: number): string =>
  page.folded
    .slice(start, end)
    .toLowerCase()
    .replace(SAID_WHEN, '$1')
    .replace(SINCE_WHEN, 'when')
    .replace(WHICH_BEGAN, '')
    .replace(NAMED_WAR, 'n-day war')
    .replace(RAREST, '$1$2');

/** Where ", bringing the toll to 12" begins in the sentence; its end when it has no such clause. */
export function clauseAt(page: PageView, view: SentenceView): number {
  const at = page.folded.slice(view.start, view.end).toLowerCase().search(BRINGING_CLAUSE);
  return at < 0 ? view.end : view.start + at;
}

/** Reads the signs of a sentence, or of the clause from `start` to `end`. */
export function signsOf(page: PageView, start: number, end: number): Signs {
  const text = lowered(page, start, end);
  const single = SINGLE_EVENT.test(text);
  return {
    time: byTime(text),
    event: EVENT.test(text),
    disaster: DISASTER.test(text),
    dating: DATING.test(text),
    cumulative: CUMULATIVE.test(text),
    datedEvent: isDatedEvent(text),
    battle: BATTLE.test(text),
    ongoing: ONGOING.test(text) && PERFECT.test(text),
    onDay: ON_DAY.test(text),
    perfect: PERFECT.test(text),
    single,
    many: (MANY_EVENTS.test(text) && !single) || FIGHTING.test(text),
    fighting: FIGHTING.test(text),
    already: ALREADY.test(text),
    latest: LATEST.test(text),
    soFar: SO_FAR.test(text) && !/\bsince\b/.test(text),
    goesOn: GOES_ON.test(text),
    land: LANDS.test(text),
    reported: REPORTED.test(text),
    wholeWar: WHOLE_WAR.test(text),
    atSite: AT_SITE.test(text),
    across: ACROSS.test(text),
    samePeriod: SAME_PERIOD.test(text),
    dayOfLand: DAY_BEFORE.test(text) && HEALTH_MINISTRY.test(text),
  };
}

function isDatedEvent(text: string): boolean {
  const dated = MONTH_OR_YEAR.exec(text);
  if (!dated || SPAN.test(text)) return false;
  const event = EVENT.test(text) || SINGLE_EVENT.test(text);
  if (IN_MONTH.test(text) && event && !PERFECT.test(text)) return true;
  return BATTLE.test(text) || (EVENT.test(text) && SINGLE_EVENT.test(text));
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
  const from = previous?.view === view ? Math.max(previous.end, start) : start;
  const to = next?.view === view ? next.start : view.end;
  const end = draft.start < cut ? Math.min(to, Math.max(cut, draft.end)) : to;
  return { before: lowered(page, from, draft.start), after: lowered(page, draft.end, end) };
}

/** The first word of time in a stretch of text decides. */
export function byTime(text: string): Verdict | null {
  const years = YEARS_APART.exec(text);
  if (years && Number(years[2]) - Number(years[1]) >= 2) {
    return { kind: 'cumulative', why: 'a span of years' };
  }
  const span = spanOf(text);
  if (span) return span;
  const hits = TIMES.map(([pattern, verdict]) => ({ at: text.search(pattern), verdict }))
    .filter(({ at }) => at >= 0)
    .sort((one, other) => one.at - other.at);
  return hits[0]?.verdict ?? null;
}

const TIMES: readonly (readonly [RegExp, Verdict])[] = [
  [DAILY, { kind: 'daily', why: 'the words speak of one day' }],
  [SINCE_LATELY, { kind: 'period', why: 'counted over the last days' }],
  [SINCE, { kind: 'cumulative', why: 'counted since a beginning' }],
  [AS_OF, { kind: 'cumulative', why: 'counted up to a day' }],
  [PERIOD, { kind: 'period', why: 'the words speak of a period' }],
  [SURGE, { kind: 'period', why: 'the words speak of a period' }],
];

/** Longer spans of days are counts from a beginning, unless they are a year. */
const LONGEST_PERIOD = 200;

/** "from 24 February 2022 … to 5 March 2023": from its beginning, or a span of a report. */
function spanOf(text: string): Verdict | null {
  const match = DATE_SPAN.exec(text);
  if (!match) {
    return MONTH_SPAN.test(text) ? { kind: 'period', why: 'the days between two ends' } : null;
  }
  const [first, last] = [dateOf(match.slice(1, 6)), dateOf(match.slice(6, 11))];
  const month = first.month ?? last.month;
  if (month === null || last.month === null) return null;
  const years = (last.year ?? first.year ?? 0) - (first.year ?? last.year ?? 0);
  const days = years * 365 + (last.month - month) * 30 + last.day - first.day;
  if (BEGINNING.test(text)) return { kind: 'cumulative', why: 'from its beginning to a day' };
  const whole = first.day === 1 && month === 0;
  return days > LONGEST_PERIOD && !whole
    ? { kind: 'cumulative', why: 'from one day to another' }
    : { kind: 'period', why: 'the days between two ends' };
}

function dateOf(parts: readonly (string | undefined)[]): {
  day: number;
  month: number | null;
  year: number | null;
} {
  const [day, month, monthFirst, dayAfter, year] = parts;
  const name = month ?? monthFirst;
  return {
    day: Number(day ?? dayAfter),
    month: name ? MONTH_NAMES.indexOf(name) : null,
    year: year ? Number(year) : null,
  };
}
