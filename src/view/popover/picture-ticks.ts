import { nice, ticks } from 'd3-array';
import { utcTickInterval } from 'd3-time';

/** A place on the axis of time, and how much of the day its label says. */
export interface DayTick {
  readonly day: number;
  readonly precision: 'day' | 'month' | 'year';
}

const DAY_MS = 86_400_000;
const MIN_DAYS = 14;
/** Labels of days are wide: more do not fit beside one another. */
const MOST_DAY_TICKS = 4;

/** About so many round numbers that span the values, the first at or below and the last at or above. Whole numbers only. */
export function valueTicks(from: number, to: number, about = 3): number[] {
  const [low, high] = nice(from, Math.max(to, from + 1), about);
  return ticks(low, high, about).filter(Number.isInteger);
}

/** The span of the days, widened so that a single day is not stretched over the whole axis. */
export function paddedDays(days: readonly number[]): [number, number] {
  const low = Math.min(...days);
  const high = Math.max(...days);
  const missing = Math.max(MIN_DAYS - (high - low), 0);
  return [low - Math.ceil(missing / 2), high + Math.ceil(missing / 2)];
}

function precisionOf(days: readonly number[]): DayTick['precision'] {
  const dates = days.map((day) => new Date(day * DAY_MS));
  if (dates.some((date) => date.getUTCDate() !== 1)) return 'day';
  return dates.some((date) => date.getUTCMonth() !== 0) ? 'month' : 'year';
}

/** Starts of years, months or weeks inside the days, at most four; else both ends. */
export function dayTicks(from: number, to: number): DayTick[] {
  const start = new Date(from * DAY_MS);
  const stop = new Date(to * DAY_MS + 1);
  const found = (utcTickInterval(start, stop, MOST_DAY_TICKS)?.range(start, stop) ?? []).map(
    (date) => Math.round(date.getTime() / DAY_MS),
  );
  const every = Math.ceil(found.length / MOST_DAY_TICKS);
  const kept = found.filter((_, i) => i % every === 0);
  const days = kept.length > 1 ? kept : [from, to];
  const precision = precisionOf(days);
  return days.map((day) => ({ day, precision }));
}
