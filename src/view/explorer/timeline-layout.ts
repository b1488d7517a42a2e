import { extent, groups } from 'd3-array';
import { scaleLinear, scaleLog, scaleUtc } from 'd3-scale';
import { area, curveLinear, curveStepAfter, line } from 'd3-shape';
import type { ClaimCard } from '../../report/card';
import { type AgencyStyle, styleAgencies } from './agency-styles';
import { labelAgencies, marginFor, type TimelineLabel } from './timeline-labels';

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
  /** Intervals of one agency as bands, each over days that follow one another closely. */
  readonly bands: readonly { readonly style: AgencyStyle; readonly path: string }[];
  /** A name for each agency that room was found for. */
  readonly labels: readonly TimelineLabel[];
  readonly days: readonly Tick<string>[];
  readonly dayPrecision: 'day' | 'month' | 'year';
  readonly values: readonly Tick<number>[];
  readonly styles: readonly AgencyStyle[];
}

const MS_PER_DAY = 86_400_000;
const LEFT = 56;
const TOP = 12;
const BOTTOM = 30;
/** The right edge where a narrow picture leaves no room for names beside it. */
const RIGHT = 12;
const NARROW = 560;
/**
 * A longer silence of an agency ends its line or band: what it would have said meanwhile nobody knows. Half a
 * year holds reports that come each quarter together.
 */
const MOST_SILENCE = 183 * MS_PER_DAY;

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

/** When an agency spoke last, as a share of the time that all claims span. */
function latestOf(claims: readonly ClaimCard[]): (agency: string) => number {
  const last = new Map(claims.map((claim) => [claim.agency.id, timeOf(claim)]));
  const [begin = 0, end = 0] = extent(claims, timeOf);
  return (agency) =>
    begin === undefined || end === undefined || end === begin
      ? 1
      : ((last.get(agency) ?? begin) - begin) / (end - begin);
}

function precisionOf(days: readonly Date[]): 'day' | 'month' | 'year' {
  if (days.some((day) => day.getUTCDate() !== 1)) return 'day';
  return days.some((day) => day.getUTCMonth() !== 0) ? 'month' : 'year';
}

/** The marks in runs, each without a long silence inside. */
function runsOf(marks: readonly TimelineMark[]): readonly (readonly TimelineMark[])[] {
  const runs: TimelineMark[][] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const mark of marks) {
    const time = timeOf(mark.claim);
    if (time - last > MOST_SILENCE) runs.push([]);
    runs.at(-1)?.push(mark);
    last = time;
  }
  return runs.filter((run) => run.length > 1);
}

/** Lays the claims out: time across, value up; names keep off the ring of the chosen claim. `claims` are of one measure, by as-of day. */
export function layOutTimeline(
  claims: readonly ClaimCard[],
  size: { readonly width: number; readonly height: number },
  log: boolean,
  chosen: string | null = null,
): Timeline {
  const { width, height } = size;
  const styles = styleAgencies(claims);
  const right = width < NARROW ? RIGHT : marginFor(styles.values(), latestOf(claims));
  const frame = {
    left: LEFT,
    right: width - right,
    top: TOP,
    bottom: height - BOTTOM,
  };
  const x = timeScale(claims, frame.left, frame.right);
  const y = valueScale(claims, log, frame.bottom, frame.top);
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
    lines: byAgency.flatMap(([style, own]) =>
      runsOf(own.filter(({ inLine }) => inLine)).flatMap((run) => {
        const path = line<TimelineMark>(
          (mark) => mark.x,
          (mark) => mark.y,
        ).curve(curveStepAfter)(run);
        return path === null ? [] : [{ style, path }];
      }),
    ),
    bands: byAgency.flatMap(([style, own]) =>
      runsOf(
        own.filter(({ low, high, claim }) => low !== high && claim.kind === 'cumulative'),
      ).flatMap((run) => {
        const path = area<TimelineMark>(
          (mark) => mark.x,
          (mark) => mark.low,
          (mark) => mark.high,
        ).curve(curveLinear)(run);
        return path === null ? [] : [{ style, path }];
      }),
    ),
    labels: labelAgencies(byAgency, marks, frame, width, chosen),
    days: dayTicks.map((day) => ({ at: x(day), value: day.toISOString().slice(0, 10) })),
    dayPrecision: precisionOf(dayTicks),
    values: valueTicks(y.ticks(log ? 4 : 6), y, log, y.ticks(30)).map((value) => ({
      at: y(value),
      value,
    })),
    styles: [...styles.values()],
  };
}

/** Pixels that the label of a value needs to itself. */
const LABEL_ROOM = 16;

/** Below so many pixels without a value the axis would be read as if it began at the lowest power. */
const BARE_FOOT = 60;

/** The powers, and the lowest value of the axis where much of it lies below them. */
function withLowest(
  powers: readonly number[],
  y: (value: number) => number,
  all: readonly number[],
): readonly number[] {
  const [lowest] = all;
  const [first] = powers;
  if (lowest === undefined || first === undefined || y(lowest) - y(first) < BARE_FOOT)
    return powers;
  return [lowest, ...powers];
}

/** The values to write at the axis: of a logarithmic one the powers of ten, or what finds room. */
function valueTicks(
  values: readonly number[],
  y: (value: number) => number,
  log: boolean,
  all: readonly number[],
): readonly number[] {
  if (!log) return values;
  const powers = values.filter((value) => Number.isInteger(Math.log10(value)));
  if (powers.length > 1) return withLowest(powers, y, all);
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
