import { Chrono, casual, type Parser } from 'chrono-node/en';
import { addDays, type Day, dayFromNumber, dayNumber } from '../../../text/day';
import { matches, mayMatch } from '../../../text/may-match';

/** A day named in a text; offsets count in the given text. */
export interface NamedDay {
  readonly start: number;
  readonly end: number;
  /** The day; null when the year cannot be known. */
  readonly day: Day | null;
  /** `MM-DD` when month and day are named. */
  readonly monthDay: string | null;
  /** The first day when two are named as ends ("from March 1 to May 31, 2025"); null otherwise. */
  readonly from: Day | null;
  /** Whether the text itself names the year. */
  readonly yearStated: boolean;
}

// A cheap question before the dear one: chrono tries every expression at every place.
const NAMES_DAY =
  /\b(?:(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)(?:\b|uary|ruary|ch\b|il\b|e\b|y\b|ust|ember|tember|ober)|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:\b|day)|yesterday|today|tomorrow|overnight|tonight|this morning|last night)|\bMay\b|\bmay \d|\d may\b|\bMAY\b|\d{4}-\d\d-\d\d|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}/i;

/** Fails at the first place of a text and looks at no other. */
const NOTHING = /^(?!)/;

/** A parser that looks only where its expression may find something; it finds the same. */
function sparing(parser: Parser): Parser {
  return {
    pattern: (context) => {
      const pattern = parser.pattern(context);
      return mayMatch(pattern, context.text) ? pattern : NOTHING;
    },
    extract: (context, match) => parser.extract(context, match),
  };
}

const DATES = new Chrono({ parsers: casual.parsers.map(sparing), refiners: casual.refiners });

const pad = (number: number) => String(number).padStart(2, '0');

/**
 * The days that an English sentence names, full or relative, resolved against the page's day. Days
 * without a year become the latest such day not after the page's; weekdays likewise.
 */
export function readDates(text: string, published: Day | null): NamedDay[] {
  if (!matches(NAMES_DAY, text)) return [];
  const instant = published
    ? new Date(`${published}T12:00:00Z`)
    : new Date(Date.UTC(2001, 0, 1, 12));
  const found: NamedDay[] = [];
  for (const result of DATES.parse(text, { instant, timezone: 0 })) {
    const { start } = result;
    const weekday = start.isCertain('weekday') && !start.isCertain('day');
    const exact = start.isCertain('day') && start.isCertain('month');
    // "now exceed 6,000" names no day: a day of the statement, or the page's own, is the day.
    if (/^now$/i.test(result.text)) continue;
    if (/week|month|year|quarter|decade|century/i.test(result.text)) continue;
    // "the post-9/11 wars": an event's name, no day.
    if (result.text === '9/11') continue;
    // "killed in three days" is how long it took; a parser of appointments reads the day after next.
    if (/\b(?:days?|hours?|minutes?|nights?)\b/i.test(result.text) && !/\bago\b/i.test(result.text))
      continue;
    const yearStated =
      (start.isCertain('year') || result.end?.isCertain('year') === true) &&
      /\d{4}/.test(result.text);
    const relative = /^(?:on )?(?:today|yesterday|overnight|tonight|this morning|last night)/i.test(
      result.text,
    );
    if (!weekday && !exact && !relative) continue;
    if (!yearStated && !published && !exact) continue;
    const span = { start: result.index, end: result.index + result.text.length };
    const [year, month, day] = [start.get('year'), start.get('month'), start.get('day')];
    if (year === null || month === null || day === null) continue;
    const until = result.end;
    if (until?.isCertain('day') && yearStated) {
      const last = dayOf(until.get('year'), until.get('month'), until.get('day'));
      // "9 May 1987 till 21 October 1992" names both years; "1 March to 31 May 2025" only the last.
      const bothYears = (result.text.match(/\b\d{4}\b/g) ?? []).length > 1;
      const first = dayOf(bothYears ? year : until.get('year'), month, day);
      if (last && first) {
        const from = first <= last ? first : sameDayOf(Number(first.slice(0, 4)) - 1, first);
        found.push({ ...span, day: last, monthDay: last.slice(5), from, yearStated });
        continue;
      }
    }
    const named = `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`;
    const monthDay = exact && !relative ? `${pad(month)}-${pad(day)}` : null;
    if (yearStated) found.push({ ...span, day: named, monthDay, from: null, yearStated });
    else if (published === null)
      found.push({ ...span, day: null, monthDay, from: null, yearStated });
    else
      found.push({
        ...span,
        day: notAfter(named, published, weekday),
        monthDay,
        from: null,
        yearStated,
      });
  }
  return found;
}

function dayOf(year: number | null, month: number | null, day: number | null): Day | null {
  if (year === null || month === null || day === null) return null;
  return `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`;
}

/** The latest day of this name that is not after the page's own. */
function notAfter(named: Day, published: Day, weekday: boolean): Day {
  if (named <= published) {
    if (weekday && dayNumber(published) - dayNumber(named) >= 7) return addDays(named, 7);
    if (weekday) return named;
    const later = sameDayOf(Number(published.slice(0, 4)), named);
    return later <= published ? later : sameDayOf(Number(published.slice(0, 4)) - 1, named);
  }
  if (weekday) return dayFromNumber(dayNumber(named) - 7);
  const own = sameDayOf(Number(published.slice(0, 4)), named);
  return own <= published ? own : sameDayOf(Number(published.slice(0, 4)) - 1, named);
}

function sameDayOf(year: number, named: Day): Day {
  return `${year}-${named.slice(5)}`;
}
