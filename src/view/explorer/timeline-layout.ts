import { extent, groups } from 'd3-array';
import { scaleLinear, scaleLog, scaleUtc } from 'd3-scale';
import { area, curveLinear, curveStepAfter, line } from 'd3-shape';
import type { ClaimCard } from '../../report/card';
import { type AgencyStyle, styleAgencies } from './agency-styles';

/** One claim in the picture, in pixels; `low` and `high` differ where it states or carries an interval. */
export interface TimelineMark {
  readonly claim: ClaimCard;
  readonly style: AgencyStyle;
  readonly x: number;
  /** The number named, else the middle of the interval. */
  readonly y: number;
  readonly low: number;
  readonly high: number;
  readonly open: 'up' | 'down' | null;
  /** A day of a series: part of a line, without a sign of its own. */
  readonly inLine: boolean;
}

/** A tick of an axis with its place in pixels. */
export interface Tick<Value> {
  readonly at: number;
  readonly value: Value;
}

/** All that the drawing needs. */
export interface Timeline {
  readonly width: number;
  readonly height: number;
  readonly frame: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  /** By day, for walking through them. */
  readonly marks: readonly TimelineMark[];
  readonly lines: readonly { readonly style: AgencyStyle; readonly path: string }[];
  /** Intervals of one agency, day after day, as one band. */
  readonly bands: readonly { readonly style: AgencyStyle; readonly path: string }[];
  readonly labels: readonly {
    readonly style: AgencyStyle;
    readonly x: number;
    readonly y: number;
  }[];
  readonly days: readonly Tick<string>[];
  readonly dayPrecision: 'day' | 'month' | 'year';
  readonly values: readonly Tick<number>[];
  readonly styles: readonly AgencyStyle[];
}

const MS_PER_DAY = 86_400_000;
const LEFT = 56;
const TOP = 12;
const BOTTOM = 30;
/** Room for agencies' names at the right; where the picture is narrow they are left to the legend. */
const LABELS = 140;
const NARROW = 640;
const LABEL_HEIGHT = 15;
const MOST_LABELS = 7;

/** The numbers that a claim spans, and which end is open. */
export function numbersOf(claim: ClaimCard): {
  readonly low: number;
  readonly high: number;
  readonly named: number;
  readonly open: 'up' | 'down' | null;
} {
  const low = claim.interval?.low ?? claim.low;
  const high = claim.interval?.high ?? claim.high ?? claim.low;
  const named = claim.high === null ? claim.low : (claim.low + claim.high) / 2;
  const { bound } = claim;
  if (bound === 'over' || bound === 'at-least') return { low, high, named, open: 'up' };
  if (bound === 'up-to' || bound === 'under') return { low, high, named, open: 'down' };
  return { low, high, named, open: claim.vague && claim.high === null ? 'up' : null };
}

const timeOf = (claim: ClaimCard) => Date.parse(`${claim.asOf}T00:00:00Z`);

function timeScale(claims: readonly ClaimCard[], from: number, to: number) {
  const [first = 0, last = 0] = extent(claims, timeOf);
  const [begin, end] = first === undefined || last === undefined ? [0, 0] : [first, last];
  // A single day gets air around it.
  const air = Math.max((end - begin) * 0.02, end === begin ? 15 * MS_PER_DAY : MS_PER_DAY);
  return scaleUtc([new Date(begin - air), new Date(end + air)], [from, to]);
}

function valueScale(claims: readonly ClaimCard[], log: boolean, bottom: number, top: number) {
  const numbers = claims.map(numbersOf);
  const high = Math.max(1, ...numbers.map((one) => Math.max(one.high, one.named)));
  const low = Math.min(high, ...numbers.map((one) => Math.min(one.low, one.named)));
  return log
    ? scaleLog([Math.max(1, low * 0.8), Math.max(high * 1.2, 10)], [bottom, top]).clamp(true)
    : scaleLinear([0, high * 1.05], [bottom, top]);
}

function precisionOf(days: readonly Date[]): 'day' | 'month' | 'year' {
  if (days.some((day) => day.getUTCDate() !== 1)) return 'day';
  return days.some((day) => day.getUTCMonth() !== 0) ? 'month' : 'year';
}

/** Pushes labels down until none covers another, keeping them inside. */
function spread(labels: Timeline['labels'], bottom: number): Timeline['labels'] {
  let free = Number.NEGATIVE_INFINITY;
  const placed = [...labels]
    .sort((a, b) => a.y - b.y)
    .map((label) => {
      const y = Math.max(label.y, free);
      free = y + LABEL_HEIGHT;
      return { ...label, y };
    });
  const over = Math.max(0, free - LABEL_HEIGHT - bottom);
  return placed.map((label) => ({ ...label, y: label.y - over }));
}

/** Lays the claims out: time across, value up. `claims` are of one measure, by as-of day. */
export function layOutTimeline(
  claims: readonly ClaimCard[],
  size: { readonly width: number; readonly height: number },
  log: boolean,
): Timeline {
  const { width, height } = size;
  const named = width >= NARROW;
  const frame = {
    left: LEFT,
    right: width - (named ? LABELS : 12),
    top: TOP,
    bottom: height - BOTTOM,
  };
  const x = timeScale(claims, frame.left, frame.right);
  const y = valueScale(claims, log, frame.bottom, frame.top);
  const styles = styleAgencies(claims);
  const marks = claims.flatMap((claim): TimelineMark[] => {
    const style = styles.get(claim.agency.id);
    if (!style) return [];
    const { low, high, named: value, open } = numbersOf(claim);
    const at = x(timeOf(claim));
    return [
      {
        claim,
        style,
        x: at,
        y: y(value),
        low: y(low),
        high: y(high),
        open,
        inLine: claim.fromSeries,
      },
    ];
  });
  const byAgency = groups(marks, ({ style }) => style);
  const dayTicks = x.ticks(Math.max(2, Math.floor((frame.right - frame.left) / 110)));
  return {
    width,
    height,
    frame,
    marks,
    lines: byAgency.flatMap(([style, own]) => {
      const days = own.filter(({ inLine }) => inLine);
      const path = line<TimelineMark>(
        (mark) => mark.x,
        (mark) => mark.y,
      ).curve(curveStepAfter)(days);
      return days.length > 1 && path !== null ? [{ style, path }] : [];
    }),
    bands: byAgency.flatMap(([style, own]) => {
      const wide = own.filter(
        ({ low, high, claim }) => low !== high && claim.kind === 'cumulative',
      );
      const path = area<TimelineMark>(
        (mark) => mark.x,
        (mark) => mark.low,
        (mark) => mark.high,
      ).curve(curveLinear)(wide);
      return wide.length > 1 && path !== null ? [{ style, path }] : [];
    }),
    labels: named
      ? spread(
          byAgency
            .filter(([{ colour }]) => colour !== 'var(--agency-7)')
            .slice(0, MOST_LABELS)
            .flatMap(([style, own]) => {
              const last = own.at(-1);
              return last ? [{ style, x: frame.right + 10, y: last.y }] : [];
            }),
          frame.bottom,
        )
      : [],
    days: dayTicks.map((day) => ({ at: x(day), value: day.toISOString().slice(0, 10) })),
    dayPrecision: precisionOf(dayTicks),
    values: valueTicks(y.ticks(log ? 4 : 6), y, log).map((value) => ({ at: y(value), value })),
    styles: [...styles.values()],
  };
}

/** Pixels that the label of a value needs to itself. */
const LABEL_ROOM = 16;

/** The values to write at the axis: of a logarithmic one the powers of ten, or what finds room. */
function valueTicks(
  values: readonly number[],
  y: (value: number) => number,
  log: boolean,
): readonly number[] {
  if (!log) return values;
  const powers = values.filter((value) => Number.isInteger(Math.log10(value)));
  if (powers.length > 1) return powers;
  const kept: number[] = [];
  for (const value of values) {
    const last = kept.at(-1);
    if (last === undefined || Math.abs(y(last) - y(value)) >= LABEL_ROOM) kept.push(value);
  }
  return kept;
}

/** The mark nearest to a point of the picture; null when none is within reach. Time weighs double. */
export function nearestMark(
  timeline: Timeline,
  x: number,
  y: number,
  reach = 60,
): TimelineMark | null {
  let nearest: TimelineMark | null = null;
  let least = reach * reach;
  for (const mark of timeline.marks) {
    const [low, high] = [Math.min(mark.low, mark.high), Math.max(mark.low, mark.high)];
    const away = y < low ? low - y : y > high ? y - high : 0;
    const distance = ((mark.x - x) * 2) ** 2 + Math.min(away, Math.abs(mark.y - y)) ** 2;
    if (distance < least) {
      least = distance;
      nearest = mark;
    }
  }
  return nearest;
}
