import type { Day } from '../../text/day';
import { matches } from '../../text/may-match';
import type { NamedDay } from '../lang/en/read-dates';
import { readDates } from '../lang/en/read-dates';
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
interface CuedDay extends NamedDay {
  readonly cue: 'since' | 'as-of' | 'other-event' | 'none';
}

/** "as of Tuesday", "dated June 15", "since 7 October 2023", "on Sunday": up to which day, and from which, a number counts. */
export const attachDays: Refiner = {
  name: 'attach-days',
  refine(page) {
    const cache = new Map<number, readonly CuedDay[]>();
    for (const draft of page.drafts) {
      const days = cache.get(draft.view.index) ?? daysOf(page, draft.view);
      cache.set(draft.view.index, days);
      attach(page, draft, days);
    }
  },
};

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
  const first = firstDay(days);
  if (first) {
    draft.periodStart = first;
    draft.trace.push(`attach-days: counted since ${first}`);
  }
  const asOf = nearest(days, at, 'as-of') ?? nearest(days, at, 'none');
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
