import type { PageView } from '../pipeline';
import type { Verdict } from './kind-verdict';
import { SINCE_ITS_START } from './kind-when';

/** A span that ended so many months before the page is no count up to now. */
const LONG_OVER = 3;

/** "between March 2031 and June 2036", told years later: two ends, whatever began with the first. */
export function asOfPage(page: PageView, time: Verdict | null): Verdict | null {
  if (time?.sinceMonth && beginsIn(page, time.sinceMonth)) {
    return { kind: 'cumulative', why: 'since the beginning that the page names by its day' };
  }
  const day = page.context.published;
  if (time?.sinceDawn && (!day || weekdayOf(day) === time.sinceDawn)) {
    return { kind: 'daily', why: "since the dawn of the page's own day" };
  }
  if (time?.sinceYear !== undefined && day?.startsWith(String(time.sinceYear))) {
    return { kind: 'period', why: SINCE_ITS_START };
  }
  if (time?.until === undefined || time.kind !== 'cumulative') return time;
  if (!day) return { kind: 'period', why: 'a span of years with two ends' };
  const [year = 0, month = 1] = day.split('-').map(Number);
  return year * 12 + month - 1 - time.until >= LONG_OVER
    ? { kind: 'period', why: 'a span that was over long before the page' }
    : time;
}

const weekdayOf = (day: string): string =>
  new Date(`${day}T12:00:00Z`)
    .toLocaleDateString('en-GB', { weekday: 'long', timeZone: 'UTC' })
    .toLowerCase();

/** Whether the page counts from a day of that month or tells that a war began on one ("since 7 October"). */
function beginsIn(page: PageView, month: string): boolean {
  const name = `${month.slice(0, 3)}[a-z]*\\.?`;
  const day = `(?:${name} \\d{1,2}\\b|\\d{1,2} ${name})`;
  const begun = `\\b(?:since|war|invasion|offensive|conflict|began|started|erupted|broke out|launched)`;
  return new RegExp(`${begun}\\b[^.\\n]{0,60}\\b${day}`, 'i').test(page.folded);
}
