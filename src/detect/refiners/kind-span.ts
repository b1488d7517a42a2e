import { matches } from '../../text/may-match';
import { BEGINNING, DATE_SPAN, MONTH_NAMES, MONTH_SPAN } from '../lang/en/kind-words';
import type { Verdict } from './kind-verdict';

/** Longer spans of days are counts from a beginning, unless they are a year or two. */
const LONGEST_PERIOD = 200;
const WHOLE_YEARS = 800;

/** "from 24 February 2022 … to 5 March 2023": from its beginning, or a span of a report. */
export function spanOf(
  text: string,
  hints: { readonly days: boolean; readonly months: boolean },
): Verdict | null {
  const match = hints.days ? DATE_SPAN.exec(text) : null;
  if (!match) {
    return hints.months && MONTH_SPAN.test(text)
      ? { kind: 'period', why: 'the days between two ends' }
      : null;
  }
  const [first, last] = [dateOf(match.slice(1, 6)), dateOf(match.slice(6, 11))];
  const month = first.month ?? last.month;
  if (month === null || last.month === null) return null;
  const years = (last.year ?? first.year ?? 0) - (first.year ?? last.year ?? 0);
  const days = years * 365 + (last.month - month) * 30 + last.day - first.day;
  const fromNewYear = first.day === 1 && first.month === 0;
  if ((!fromNewYear || /\bcumulative\b/.test(text)) && matches(BEGINNING, text))
    return { kind: 'cumulative', why: 'from its beginning to a day' };
  const year = last.year ?? first.year;
  const until = year === null ? undefined : year * 12 + last.month;
  const whole = (first.day === 1 && month === 0 && days <= WHOLE_YEARS) || days === 365;
  return days > LONGEST_PERIOD && !whole
    ? { kind: 'cumulative', why: 'from one day to another', until }
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
