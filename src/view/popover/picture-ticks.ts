import { nice, ticks } from 'd3-array';
import { utcTickInterval } from 'd3-time';

/** A place on the axis of time, and how much of the day its label says. */
export interface DayTick {
  readonly day: number;
  readonly precision: 'day' | 'month' | 'year';
}

const DAY_MS = 86_400_000;
const MIN_DAYS = 14;
/** More labels of months do not fit beside one another; those of days ("27 Apr 2025") are wider still. */
const MOST_DAY_TICKS = 4;
const MOST_WHOLE_DAYS = 3;

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

/** Evenly thinned out to at most so many. */
function thinned(days: readonly number[], most: number): readonly number[] {
  const every = Math.ceil(days.length / most);
  return days.filter((_, i) => i % every === 0);
}

/** Starts of years or months inside the days, at most four, or of weeks, at most three; else both ends. */
export function dayTicks(from: number, to: number): DayTick[] {
  const start = new Date(from * DAY_MS);
  const stop = new Date(to * DAY_MS + 1);
  const found = (utcTickInterval(start, stop, MOST_DAY_TICKS)?.range(start, stop) ?? []).map(
    (date) => Math.round(date.getTime() / DAY_MS),
  );
  const kept = thinned(found, MOST_DAY_TICKS);
  const days = kept.length > 1 ? kept : [from, to];
  const precision = precisionOf(days);
  const shown = precision === 'day' ? thinned(days, MOST_WHOLE_DAYS) : days;
  return shown.map((day) => ({ day, precision }));
}
