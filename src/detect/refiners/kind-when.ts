import { ExpressionList } from '../../text/expression-list';
import { mayMatch } from '../../text/may-match';
import type { Span } from '../../text/span';
import { PerPage, PerSentence } from '../kept';
import { LONG_BLOW } from '../lang/en/kind-bouts';
import { MOST_WHEN } from '../lang/en/kind-parts';
import {
  DAILY,
  EPISODE,
  NAMED_WAR,
  NO_NEWS_SINCE,
  PERIOD,
  PERIOD_RARE,
  SINCE,
  SINCE_BLOW,
  SINCE_DAWN_OF,
  SINCE_LATELY,
  SINCE_REPORT,
  SINCE_YEAR,
  UP_TO_NOW,
  WEEKDAY_SPAN,
  YEARS_APART,
} from '../lang/en/kind-times';
import {
  AS_OF,
  DATE_SPAN,
  IN_MONTH_OF,
  INSERTED,
  MONTH_NAMES,
  MONTH_SPAN,
  RAREST,
  SINCE_WHEN,
  SURGE,
  WHICH_BEGAN,
} from '../lang/en/kind-words';
import { SHORT_MONTH } from '../lang/en/month-names';
import {
  AGO,
  BEGAN_WHEN,
  BY_SEASON,
  DATE_LABEL,
  IGNITED_WHEN,
  MONTH_NAMED,
  MOVEMENT_WHEN,
  NOT_COUNTED,
  OR_A_DAY,
  OTHER_TIMES,
  RANKS,
  RESPONSE_WHEN,
  SAID_WHEN,
  STRUCK_WHEN,
  UNDER_FIRE,
  UP_FROM,
  YEAR_NAMED,
  YEAR_TO_DAY,
} from '../lang/en/other-times';
import { lowerText } from '../lower-text';
import type { PageView } from '../pipeline';
import type { SentenceView } from '../sentence-view';
import { spanOf } from './kind-span';
import type { Verdict } from './kind-verdict';

/** What was read of a page so far, by where it begins and ends. */
const LOWERED = new PerPage<Map<number, string>>();
/** More than any page has characters. */
const LONGEST_PAGE = 2 ** 26;

/** The words from `start` to `end` in small letters, without what only says when something was said or began. Several ask for the same ones. */
export function lowered(page: PageView, start: number, end: number): string {
  const known = LOWERED.get(page) ?? LOWERED.set(page, new Map());
  const place = start * LONGEST_PAGE + end;
  let text = known.get(place);
  if (text === undefined) {
    text = lower(page, start, end);
    known.set(place, text);
  }
  return text;
}

function lower(page: PageView, start: number, end: number): string {
  let text = page.folded.slice(start, end).toLowerCase();
  if (text.includes('\n')) text = text.replace(/\n/g, ' ');
  if (mayMatch(SHORT_MONTH, text)) text = text.replace(SHORT_MONTH, monthName);
  for (let at = LEFT_OUT.next(text, 0); at >= 0; at = LEFT_OUT.next(text, at + 1))
    text = text.replace(LEFT_OUT.expression(at), LEFT_OUT.meaning(at));
  return text;
}

/** What only says when something was said or began, and what is left of it; in this order. */
const LEFT_OUT = new ExpressionList<string>([
  ...SAID_WHEN.map((said) => [said, '$1'] as const),
  [AGO, 'ago'],
  [UP_FROM, '$1'],
  [OR_A_DAY, ''],
  [DATE_LABEL, ''],
  [MOVEMENT_WHEN, '$1'],
  [OTHER_TIMES, ''],
  [RANKS, ''],
  [IGNITED_WHEN, '$1'],
  [RESPONSE_WHEN, '$1'],
  [STRUCK_WHEN, '$1'],
  [MONTH_NAMED, '$1'],
  [YEAR_NAMED, '$1'],
  [YEAR_TO_DAY, '$1'],
  [SINCE_REPORT, ''],
  [EPISODE, 'the raid '],
  [LONG_BLOW, 'the raid '],
  [NO_NEWS_SINCE, ''],
  [MOST_WHEN, ''],
  [NOT_COUNTED, ' '],
  [SINCE_BLOW, 'after '],
  [INSERTED, ' '],
  [UNDER_FIRE, ''],
  [BEGAN_WHEN, '$1$2'],
  [BY_SEASON, ''],
  [IN_MONTH_OF, '$1'],
  [SINCE_WHEN, 'when'],
  [WHICH_BEGAN, ''],
  [NAMED_WAR, 'n-day war'],
  [RAREST, '$1$2'],
]);

const monthName = (short: string): string =>
  MONTH_NAMES.find((name) => name.startsWith(short.replace('.', '').slice(0, 3))) ?? short;

/** Which words of time may stand in a text, and so in every piece of it. */
export interface TimeHints {
  readonly years: boolean;
  readonly days: boolean;
  readonly months: boolean;
  readonly upToNow: boolean;
  readonly times: readonly (readonly [RegExp, Verdict])[];
}

/** The hints of a text in small letters. */
function timeHints(text: string): TimeHints {
  return {
    years: mayMatch(YEARS_APART, text),
    days: mayMatch(DATE_SPAN, text),
    months: mayMatch(MONTH_SPAN, text),
    upToNow: mayMatch(UP_TO_NOW, text),
    times: TIMES.in(text),
  };
}

/** A sentence in small letters with what is known of all its pieces; null hints where `lowered` may change it. */
export interface LowerSentence {
  /** As long as the sentence. */
  readonly text: string;
  readonly hints: TimeHints | null;
}

const LOWER = new PerSentence<LowerSentence>();

/** The sentence in small letters; null where small letters are not as long as the capitals. Made once a sentence. */
export function lowerSentence(page: PageView, view: SentenceView): LowerSentence | null {
  const known = LOWER.get(view);
  if (known) return known;
  const text = lowerText(page, view);
  if (text.length !== view.end - view.start) return null;
  const changes = isIn(SHORT_MONTH, text) || LEFT_OUT.in(text).some(([one]) => isIn(one, text));
  const sentence = { text, hints: changes ? null : timeHints(text) };
  LOWER.set(view, sentence);
  return sentence;
}

/** As {@link lowered}, of a whole sentence. */
export function loweredSentence(page: PageView, view: SentenceView): string {
  const sentence = lowerSentence(page, view);
  return sentence?.hints && !sentence.text.includes('\n')
    ? sentence.text
    : lowered(page, view.start, view.end);
}

/** Whether an expression that looks for all its places has one. */
function isIn(everywhere: RegExp, text: string): boolean {
  if (!mayMatch(everywhere, text)) return false;
  everywhere.lastIndex = 0;
  const found = everywhere.test(text);
  everywhere.lastIndex = 0;
  return found;
}

/** As {@link lowered}, of a piece of one sentence. */
export function loweredIn(page: PageView, view: SentenceView, start: number, end: number): string {
  const sentence = lowerSentence(page, view);
  return sentence?.hints
    ? sentence.text.slice(start - view.start, Math.max(start, end) - view.start)
    : lowered(page, start, end);
}

/**
 * The word of time that decides in a stretch of text: the first one, or the last before a number. `hints` are those of
 * the text, or of a longer one of which it is a piece.
 */
export function byTime(
  text: string,
  nearest: 'first' | 'last' = 'first',
  hints: TimeHints = timeHints(text),
): Verdict | null {
  const years = hints.years ? YEARS_APART.exec(text) : null;
  if (years && Number(years[3]) - Number(years[1]) >= 2 && !/\baverage\b/.test(text)) {
    const month = MONTH_NAMES.findIndex((name) => years[2]?.includes(name));
    const until = Number(years[3]) * 12 + (month < 0 ? 11 : month);
    return { kind: 'cumulative', why: 'a span of years', until };
  }
  const span = hints.days || hints.months ? spanOf(text, hints) : null;
  if (span) return span;
  const hits: TimeHit[] = [];
  for (const [pattern, verdict] of hints.times) {
    if (!mayMatch(pattern, text)) continue;
    const span = nearest === 'first' ? firstIn(text, pattern) : lastIn(text, pattern);
    // "in the past 24 hours": the first reading of the same words wins.
    if (span && !hits.some((hit) => hit.span.start < span.end && span.start < hit.span.end)) {
      hits.push({ span, verdict });
    }
  }
  hits.sort((one, other) => one.span.start - other.span.start);
  const chosen = nearest === 'first' ? hits[0] : lastOf(text, hits);
  if (chosen) {
    const month = SINCE_BARE.exec(text.slice(chosen.span.start, chosen.span.end));
    if (month) return { ...chosen.verdict, sinceMonth: month[1] };
    const year = SINCE_NEW_YEAR.exec(text.slice(chosen.span.start));
    if (year) return { ...chosen.verdict, sinceYear: Number(year[1]) };
    const dawn = SINCE_DAWN_OF.exec(text.slice(chosen.span.start));
    return dawn ? { ...chosen.verdict, sinceDawn: dawn[1] } : chosen.verdict;
  }
  return hints.upToNow && UP_TO_NOW.test(text) ? { kind: 'cumulative', why: SO_FAR } : null;
}

/** "since October", "since late May". */
const SINCE_BARE = new RegExp(`^since (${MONTH_NAMES.join('|')})$`);

/** "since the beginning of 2031", "since January 2031". */
const SINCE_NEW_YEAR =
  /^since (?:the (?:start|beginning|turn) of |(?:early )?january (?:1,? )?|1 january )((?:19|20)\d\d)\b/;

interface TimeHit {
  readonly span: Span;
  readonly verdict: Verdict;
}

/** The last hit; "since the invasion began on a day last year" stays one beginning. */
function lastOf(text: string, hits: readonly TimeHit[]): TimeHit | undefined {
  const last = hits.at(-1);
  const before = hits.at(-2);
  if (!last || !before || before.verdict.kind !== 'cumulative') return last;
  // "of all killed in 2031 (512)": the bracket belongs to the words right before it.
  if (/^ \($/.test(text.slice(last.span.end))) return last;
  return /[,;]/.test(text.slice(before.span.end, last.span.start)) ? last : before;
}

function firstIn(text: string, everywhere: RegExp): Span | null {
  everywhere.lastIndex = 0;
  return spanOfMatch(everywhere.exec(text));
}

function lastIn(text: string, everywhere: RegExp): Span | null {
  everywhere.lastIndex = 0;
  let last: RegExpExecArray | null = null;
  for (let match = everywhere.exec(text); match; match = everywhere.exec(text)) {
    last = match;
    if (match[0] === '') everywhere.lastIndex += 1;
  }
  return spanOfMatch(last);
}

function spanOfMatch(match: RegExpExecArray | null): Span | null {
  return match && { start: match.index, end: match.index + match[0].length };
}

/** Why a number is counted up to now. */
export const SO_FAR = 'counted so far';

/** Why a number is counted as of a day. */
export const UP_TO_DAY = 'counted up to a day';

/** Why a number is counted over a stretch that is still young, as "since the weekend", "since the start of the year". */
export const SINCE_ITS_START = 'counted from a time of this or the last year up to now';

/** Why a number is counted over days of violence, which no report is on. */
export const OF_VIOLENCE = 'the words speak of days of violence';

const WORDS_OF_TIME: readonly (readonly [RegExp, Verdict])[] = [
  [DAILY, { kind: 'daily', why: 'the words speak of one day' }],
  [SINCE_YEAR, { kind: 'period', why: SINCE_ITS_START }],
  [SINCE_LATELY, { kind: 'cumulative', why: 'counted since some days or weeks ago', lately: true }],
  [SINCE, { kind: 'cumulative', why: 'counted since a beginning' }],
  [AS_OF, { kind: 'cumulative', why: UP_TO_DAY }],
  [PERIOD, { kind: 'period', why: 'the words speak of a period' }],
  [PERIOD_RARE, { kind: 'period', why: 'the words speak of a period' }],
  [WEEKDAY_SPAN, { kind: 'period', why: 'from one day of the week to another' }],
  [SURGE, { kind: 'period', why: OF_VIOLENCE }],
];

/** The words of time, as expressions that find all their places; long ones, so that each is made once. */
const TIMES = new ExpressionList(
  WORDS_OF_TIME.map(([pattern, verdict]) => [new RegExp(pattern, 'g'), verdict] as const),
);
