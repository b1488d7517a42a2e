import { type Day, isDay } from '../text/day';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const ISO = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/;
const BARE = /^(\d{4})(\d{2})(\d{2})(?:\d{6}|T\d{4,6}.*)?$/;
const SLASHED = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?!\d)/;
const NUMBERS = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?!\d)/;
const MONTH_FIRST = /\b([a-z]{3})[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/i;
const DAY_FIRST = /\b(\d{1,2})(?:st|nd|rd|th)?\s+([a-z]{3})[a-z]*\.?,?\s+(\d{4})\b/i;
const EPOCH = /^\d{10}(?:\d{3})?$/;

/**
 * The day that a time stamp of a page states, in the stamp's own zone: "2025-06-15T23:30:00-04:00" is
 * 15 June. Reads ISO 8601, "20250615", "2025/06/15", "Sun Jun 15 2025 …", "15 June 2025" and seconds or
 * milliseconds since 1970. Null for anything else and for "06/07/2025", which can be two days.
 */
export function dayOfStamp(stamp: string): Day | null {
  const text = stamp.trim();
  if (EPOCH.test(text)) return dayOfEpoch(Number(text) * (text.length === 10 ? 1000 : 1));
  const numeric = ISO.exec(text) ?? BARE.exec(text) ?? SLASHED.exec(text);
  if (numeric) return dayOf(numeric[1], numeric[2], numeric[3]);
  const numbers = NUMBERS.exec(text);
  if (numbers) {
    const [, one, other, year] = numbers;
    if (Number(one) > 12 || one === other) return dayOf(year, other, one);
    return Number(other) > 12 ? dayOf(year, one, other) : null;
  }
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst) return dayOf(monthFirst[3], monthNumber(monthFirst[1]), monthFirst[2]);
  const dayFirst = DAY_FIRST.exec(text);
  return dayFirst ? dayOf(dayFirst[3], monthNumber(dayFirst[2]), dayFirst[1]) : null;
}

const URL_DAY =
  /\/((?:19|20)\d{2})[/-](\d{1,2}|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[/-](\d{1,2})(?=[/_-]|$)/i;

/** The day in an address's path ("/2025/06/16/", "/2025/jun/16/", "/2025-06-16-"); null without one. */
export function dayOfUrl(url: string): Day | null {
  const path = /^[a-z]+:\/\/[^/?#]*([^?#]*)/i.exec(url)?.[1] ?? '';
  const match = URL_DAY.exec(path);
  if (!match) return null;
  const month = match[2] ?? '';
  return dayOf(match[1], /^\d/.test(month) ? month : monthNumber(month), match[3]);
}

function monthNumber(name = ''): string {
  return String(MONTHS.indexOf(name.toLowerCase()) + 1);
}

function dayOf(year = '', month = '', day = ''): Day | null {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(text) && year >= '1990' ? text : null;
}

function dayOfEpoch(time: number): Day | null {
  const text = new Date(time).toISOString().slice(0, 10);
  return isDay(text) && text >= '1990' ? text : null;
}
