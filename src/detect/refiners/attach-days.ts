import type { Day } from '../../text/day';
import { matches } from '../../text/may-match';
import { draftsIn } from '../drafts-in';
import { PerSentence } from '../kept';
import type { NamedDay } from '../lang/en/read-dates';
import { readDates } from '../lang/en/read-dates';
import { type NamedMonth, readMonths } from '../lang/en/read-months';
import type { Draft, PageView, Refiner } from '../pipeline';
import type { SentenceView } from '../sentence-view';

// A cheap question before the dear one: is there any word that a date begins with?
const MAY_HOLD_DATE =
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|yesterday|today|overnight|tonight|this morning|last night)|\d{4}-\d\d-\d\d|\d{1,2}\/\d{1,2}\/\d{2,4}/i;
const AS_OF =
  /\b(?:as of|as at|dated|by|until|till|up to|through|to|as on)\s*(?:early |late |midnight )?$/i;
const SINCE =
  /\b(?:since|from|after|beginning|starting|between)(?: the [\p{L}' -]{3,40})?(?: on| of)?[\s(]*$/iu;
const OTHER_EVENT =
  /\b(?:following|before|launched|born|signed|invaded|scheduled|elections?|meeting|began|begun|started|erupted|broke out)\b[^,]{0,40}$/i;
/** "between 3 and 13 July": the first day leans on the month of the second. */
const SAME_MONTH =
  /\b(?:between|from)(?: the)? (\d{1,2})(?:st|nd|rd|th)? (?:and|to|until|through)\s*$/i;
const LONGEST = 2_000;

/** A named day with what the words before it make of it. */
export interface CuedDay extends NamedDay {
  readonly cue: 'since' | 'as-of' | 'other-event' | 'none';
}

/** "as of Tuesday", "dated June 15", "since 7 October 2023", "on Sunday": up to which day, and from which, a number counts. */
export const attachDays: Refiner = {
  name: 'attach-days',
  refine(page) {
    let last: Draft | null = null;
    for (const draft of page.drafts) {
      const days = daysIn(page, draft.view);
      attach(page, draft, days);
      if (days.length === 0 && draft.asOf === null) carry(page, draft, last);
      if (draft.asOf !== null) last = draft;
    }
  },
};

const DAYS = new PerSentence<readonly CuedDay[]>();

/** The days that a sentence names; read once a sentence. */
export function daysIn(page: PageView, view: SentenceView): readonly CuedDay[] {
  return DAYS.get(view) ?? DAYS.set(view, daysOf(page, view));
}

function daysOf(page: PageView, view: SentenceView): readonly CuedDay[] {
  const text = page.folded.slice(view.start, Math.min(view.end, view.start + LONGEST));
  if (!matches(MAY_HOLD_DATE, text)) return [];
  return readDates(text, page.context.published).map((day) => {
    const before = text.slice(Math.max(0, day.start - 60), day.start);
    const same = SAME_MONTH.exec(before);
    if (same && day.day) {
      return {
        ...day,
        cue: 'as-of',
        from: `${day.day.slice(0, 8)}${(same[1] ?? '').padStart(2, '0')}`,
      };
    }
    if (day.from !== null) return { ...day, cue: 'as-of' };
    if (SINCE.test(before)) return { ...day, cue: 'since' };
    if (AS_OF.test(before)) return { ...day, cue: 'as-of' };
    return { ...day, cue: OTHER_EVENT.test(before) ? 'other-event' : 'none' };
  });
}

function attach(page: PageView, draft: Draft, days: readonly CuedDay[]): void {
  const at = draft.start - draft.view.start;
  const named = monthsOf(page, draft.view);
  const months = named.filter(({ cue }) => cue !== 'said');
  const yearless = draft.kind === 'incident' ? null : yearlessFirst(days);
  const own = sinceOwnMonth(page, draft, days, months);
  const first = own ?? firstDay(days) ?? yearless?.day ?? firstOfMonth(page, draft, months);
  draft.periodStartMonthDay = yearless?.monthDay ?? null;
  if (first) {
    draft.periodStart = first;
    draft.trace.push(`attach-days: counted since ${first}`);
  }
  const month = lastOfMonth(page, draft, months);
  const asOf = nearest(days, at, 'as-of') ?? (month ? null : nearest(days, at, 'none'));
  if (month && !asOf) {
    draft.asOf = month;
    draft.trace.push(`attach-days: up to the end of what is named, ${month}`);
    return;
  }
  if (asOf) {
    draft.asOf = asOf.day;
    draft.asOfMonthDay = asOf.day === null || !asOf.yearStated ? asOf.monthDay : null;
    draft.trace.push(`attach-days: up to ${asOf.day ?? asOf.monthDay}`);
    return;
  }
  if (draft.kind === 'daily' && page.context.published !== null) {
    draft.asOf = page.context.published;
    draft.inferred.add('asOf');
    draft.trace.push("attach-days: the page's own day");
  }
}

/** "300 since March 2031, with 9 a day since 1 August": the month before the next number, the day is that one's. */
function sinceOwnMonth(
  page: PageView,
  draft: Draft,
  days: readonly CuedDay[],
  months: readonly NamedMonth[],
): Day | null {
  const day = days.find(({ cue }) => cue === 'since');
  if (!day) return null;
  const next = draftsIn(page, draft.view).find((one) => one.start > draft.start);
  const at = next ? next.start - draft.view.start : 0;
  const own = months.find(({ start }) => start >= draft.end - draft.view.start);
  if (!own?.span?.first || own.end > at || day.start < at) return null;
  return own.cue === 'since' || SINCE_EVENT.test(between(page, draft, own)) ? own.span.first : null;
}

/** "since the revolt broke out in March 2031". */
const SINCE_EVENT = /\bsince\b[^,;.]{0,80}$/i;

/** The first day counted: of a span, after "since", or "1 January" when its other end names the year. */
function firstDay(days: readonly CuedDay[]): Day | null {
  const span = days.find(({ from }) => from !== null);
  if (span) return span.from;
  const index = days.findIndex(({ cue }) => cue === 'since');
  const since = days[index];
  if (!since?.day) return null;
  if (since.yearStated) return since.day;
  const next = days[index + 1];
  if (!next?.day || !next.yearStated || next.start - since.end > TO_LAST || !since.monthDay)
    return null;
  const year = Number(next.day.slice(0, 4));
  return since.monthDay <= next.day.slice(5)
    ? `${year}-${since.monthDay}`
    : `${year - 1}-${since.monthDay}`;
}

/** The day after "since" whose year the text leaves out ("since Oct. 7"); null where a span or a year tells it. */
function yearlessFirst(days: readonly CuedDay[]): CuedDay | null {
  const since = days.find(({ cue }) => cue === 'since');
  return since?.monthDay && !since.yearStated && firstDay(days) === null ? since : null;
}

/** Characters between the two ends of a span ("1 January and 31 March 2025"). */
const TO_LAST = 9;

function nearest(days: readonly CuedDay[], at: number, cue: CuedDay['cue']): NamedDay | null {
  let best: NamedDay | null = null;
  for (const day of days) {
    if (day.cue !== cue) continue;
    if (!best || Math.abs(day.start - at) < Math.abs(best.start - at)) best = day;
  }
  return best;
}

/** The months and years of a sentence; read once a sentence. */
const MONTHS = new PerSentence<readonly NamedMonth[]>();

function monthsOf(page: PageView, view: SentenceView): readonly NamedMonth[] {
  const known = MONTHS.get(view);
  if (known) return known;
  const text = page.folded.slice(view.start, Math.min(view.end, view.start + LONGEST));
  const months = readMonths(text, page.context.published);
  MONTHS.set(view, months);
  return months;
}

/** The month since which a number is counted; of "in May" its first day, where the number spans the month. */
function firstOfMonth(page: PageView, draft: Draft, months: readonly NamedMonth[]): Day | null {
  const own = ofDraft(page, draft, months).find(({ cue }) => cue !== 'as-of');
  return own && !isTimeOfSaying(page, draft, own) ? (own.span?.first ?? null) : null;
}

/** A body that says something between a time and a number. */
const SAYS =
  /\b(?:said|says|told|tells|warned|announced|declared|acknowledged|admitted|conceded|insisted|stated) (?:\p{L}+ ){0,4}(?:that )?\p{L}*[^.;]{0,80}$/iu;
/** "A general this week, for the first time, said 300 had died": who speaks stands before. */
const SPEAKS_THEN =
  /^(?:, [\p{L} ]{2,24},)? (?:said|told|put|admitted|acknowledged|announced|claimed|estimated)\b/iu;
/** Characters before a time that opens its sentence ("But last week"). */
const OPENING = 12;

/** "Last week, the chairman of the board said the toll could reach 27,000": when it was said, not since when it counts. */
function isTimeOfSaying(page: PageView, draft: Draft, { start, end, cue }: NamedMonth): boolean {
  const from = draft.view.start + end;
  if (cue === 'since' || (start > OPENING && !SPEAKS_THEN.test(page.folded.slice(from, from + 40))))
    return false;
  return from < draft.start && matches(SAYS, page.folded.slice(from, draft.start));
}

/**
 * "In an interview in February 2031, she said that 300 had died": told at another time than the number before, or
 * after its day ("A survey made in September 2031 suggested that 900 had died").
 */
function isToldElsewhen(page: PageView, { view, start }: Draft, last: Day): boolean {
  return monthsOf(page, view).some(
    ({ cue, span, start: at }) =>
      span !== null &&
      at < start - view.start &&
      ((span.first !== null && span.first > last) || (cue === 'said' && span.last < last)),
  );
}

/** The end of the month or year up to which a number counts. */
function lastOfMonth(page: PageView, draft: Draft, months: readonly NamedMonth[]): Day | null {
  const [own] = ofDraft(page, draft, months);
  const until = own?.cue === 'since' ? months.find(({ cue }) => cue === 'as-of') : own;
  return until?.span?.last ?? null;
}

/** What parts a month from the number before it. */
const PARTED = /[;\u2013\u2014]/;
/** "300 had died, and the army raised its count to 400 last month": behind the next number, in a clause about somebody else. */
const OTHERS_CLAUSE = /, (?:and|but|while|whereas) (?:the|its|their|an?) [^,;]*\d/;
/** "40 died, 12 per cent more than in the same months of 2030", "compared with 2030": the time of another number. */
const COMPARED =
  /(?:%|\b(?:per ?cent|increase|decrease|rise|drop|fall|up|down|more|fewer|less|higher|lower)\b)[^.;]{0,40}\b(?:same (?:period|time|months?|quarter|half)|from|than)\b[^.;]{0,30}$|\bcompar(?:ed|ison) (?:with|to)\b[^.;]{0,40}$/i;

/** The months that the number's kind lets it be counted by, nearest first; one event is only dated by them. */
function ofDraft(
  page: PageView,
  draft: Draft,
  months: readonly NamedMonth[],
): readonly NamedMonth[] {
  if (draft.kind === 'incident' || draft.kind === 'daily') return [];
  const [start, end] = [draft.start - draft.view.start, draft.end - draft.view.start];
  const next = draftsIn(page, draft.view).find((one) => one.start > draft.start);
  const own = next ? next.start - draft.view.start : Number.POSITIVE_INFINITY;
  // "64 in March, then 90 in June": what follows the number before the next one, rather than what stands before it.
  const far = (one: NamedMonth) => {
    if (one.start < end) return LONGEST + start - one.end;
    return one.start < own ? one.start - end : LONGEST + one.start - end;
  };
  return [...months]
    .filter(({ cue }) => cue !== 'span' || draft.kind === 'period')
    .filter((one) => one.start < end || !PARTED.test(between(page, draft, one)))
    .filter((one) => one.start < own || !OTHERS_CLAUSE.test(between(page, draft, one)))
    .filter((one) =>
      one.start < end
        ? !isComparedBefore(page, draft, one)
        : !COMPARED.test(between(page, draft, one)),
    )
    .sort((one, other) => far(one) - far(other));
}

/** The words from the number to a month after it. */
function between(page: PageView, draft: Draft, month: NamedMonth): string {
  return page.folded.slice(draft.end, draft.view.start + month.start);
}

/** "60 died, nine more than in 2030, and 8 were hurt": a month before the number that only sets its year beside another. */
function isComparedBefore(page: PageView, draft: Draft, { start, end }: NamedMonth): boolean {
  const at = draft.view.start;
  const words = page.folded.slice(Math.max(at, at + start - LONGEST_COMPARED), at + start);
  // "fewer than in 2030, when 90 died": the number is of the year beside.
  return (
    COMPARED.test(words) &&
    !/^,? (?:when|in which)\b/.test(page.folded.slice(at + end, draft.start))
  );
}

const LONGEST_COMPARED = 60;

/** Sentences of a paragraph over which the day of a count holds on. */
const DAY_REACH = 2;

/** "As of 4 May 530 had died. Of these 40 were children": the day of the count before it in the paragraph. */
function carry(page: PageView, draft: Draft, last: Draft | null): void {
  if (last === null || last.kind !== draft.kind || last.view.block !== draft.view.block) return;
  if (draft.view.index - last.view.index > DAY_REACH || last.asOf === null) return;
  if (isToldElsewhen(page, draft, last.asOf) || isOfAnother(draft, last)) return;
  draft.asOf = last.asOf;
  draft.inferred.add('asOf');
  draft.trace.push(`attach-days: inferred, ${last.asOf} as of the number before`);
}

/** "The ministry said on Sunday that 31 died. Aid groups have counted 70": who speaks in his own sentence spoke on his own day. */
function isOfAnother(draft: Draft, last: Draft): boolean {
  const own = draft.attribution?.origin ?? null;
  const other = last.attribution?.origin ?? null;
  if (own === null || other === null || draft.inferred.has('attribution')) return false;
  return own.text !== other.text && !own.ids.some((id) => other.ids.includes(id));
}
