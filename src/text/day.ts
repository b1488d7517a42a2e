/** A calendar day without a zone, `YYYY-MM-DD`. Plain string comparison orders days. */
export type Day = string;

const MS_PER_DAY = 86_400_000;
const DAY_PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether the text is a day that the calendar has ("2025-02-30" is none). */
export function isDay(text: string): text is Day {
  const parts = DAY_PATTERN.exec(text);
  if (!parts) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  return (
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  );
}

/** The day's number since 1970-01-01; throws a RangeError for text that is no day. */
export function dayNumber(day: Day): number {
  const known = numbers.get(day);
  if (known !== undefined) return known;
  const number = readNumber(day);
  if (numbers.size >= MOST_KEPT) numbers.clear();
  numbers.set(day, number);
  return number;
}

/** The days of a record and a page are few, and compared all the time; so many are kept. */
const MOST_KEPT = 20_000;
const numbers = new Map<Day, number>();
const days = new Map<number, Day>();

function readNumber(day: Day): number {
  const time = Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8)));
  if (Number.isNaN(time)) throw new RangeError(`"${day}" is not a day (YYYY-MM-DD)`);
  return Math.round(time / MS_PER_DAY);
}

/** The day with this number since 1970-01-01. */
export function dayFromNumber(number: number): Day {
  const known = days.get(number);
  if (known !== undefined) return known;
  const day = new Date(number * MS_PER_DAY).toISOString().slice(0, 10);
  if (days.size >= MOST_KEPT) days.clear();
  days.set(number, day);
  return day;
}

/** Days from `from` to `to`; negative when `to` lies earlier. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

/** The day so many days later (earlier when negative). */
export function addDays(day: Day, days: number): Day {
  return dayFromNumber(dayNumber(day) + days);
}
