import type { Claim } from '../claims/record';
import type { Day } from '../text/day';
import { firstIndexWhere } from './sorted-search';

/** From `low` to `high`, both included. */
interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The claims about one subject and measure by their numbers. */
export interface NumberIndex {
  /** Claims with exactly this upper end of a range or of an uncertainty. */
  withHigh(high: number): readonly Claim[];
  /** Whether any claim has exactly this number, or this lower end of a range. */
  has(low: number): boolean;
  /**
   * Claims whose number, or lower end of a range, lies in the interval (both ends included). Of more than can be
   * compared one by one, those published nearest to the day.
   */
  within(interval: Interval, day: Day): readonly Claim[];
}

const NONE: readonly Claim[] = [];
/** So many claims of about one number are compared one by one; a real record has far fewer. */
const MOST_COMPARED = 64;

/** Sorts the claims by number; made once a list. */
export function makeNumberIndex(claims: readonly Claim[]): NumberIndex {
  const sorted = [...claims].sort((a, b) => a.low - b.low || compareDays(a, b));
  const lows = Float64Array.from(sorted, (claim) => claim.low);
  let bands: Bands | null = null;
  const byHigh = groupByHigh(claims);
  const from = (low: number): number =>
    firstIndexWhere(lows.length, (at) => (lows[at] ?? 0) >= low);
  const after = (low: number): number =>
    firstIndexWhere(lows.length, (at) => (lows[at] ?? 0) > low);
  return {
    has: (low) => lows[from(low)] === low,
    withHigh: (high) => byHigh.get(high) ?? NONE,
    within: ({ low, high }, day) => {
      const first = from(low);
      const end = after(high);
      if (end - first <= MOST_COMPARED) return sorted.slice(first, end);
      if (low === high) return aroundDay(sorted.slice(first, end), day, MOST_COMPARED, () => true);
      bands ??= makeBands(claims);
      return nearestInTime(bands, { low, high }, day);
    },
  };
}

/** Claims of about one number, by the number of their band; each band sorted by publication. */
type Bands = ReadonlyMap<number, readonly Claim[]>;

/** A band is this wide (1 per cent), so that what rounding reaches lies in a dozen of them. */
const BAND_STEP = Math.log(1.01);

function bandOf(low: number): number {
  return low < 1 ? -1 : Math.floor(Math.log(low) / BAND_STEP);
}

function makeBands(claims: readonly Claim[]): Bands {
  const bands = groupBy(claims, (claim) => [bandOf(claim.low)]);
  for (const band of bands.values()) {
    band.sort(compareDays);
  }
  return bands;
}

/** So many claims of a band are taken on each side of the day. */
const OF_BAND = 4;

function nearestInTime(bands: Bands, { low, high }: Interval, day: Day): Claim[] {
  const found: Claim[] = [];
  const fits = (claim: Claim): boolean => claim.low >= low && claim.low <= high;
  for (let at = bandOf(low); at <= bandOf(high); at++) {
    found.push(...aroundDay(bands.get(at) ?? NONE, day, OF_BAND, fits));
  }
  return found;
}

/** A band cut by the interval's end is walked no further than this for one that fits. */
const MOST_STEPS = 48;

/** Of claims sorted by publication those that fit, up to `most` before the day and one after it. */
function aroundDay(
  claims: readonly Claim[],
  day: Day,
  most: number,
  fits: (claim: Claim) => boolean,
): Claim[] {
  const next = firstIndexWhere(claims.length, (at) => (claims[at]?.published ?? '') > day);
  const before: Claim[] = [];
  for (let at = next - 1; at >= Math.max(0, next - MOST_STEPS - most); at--) {
    const claim = claims[at];
    if (claim && fits(claim)) before.push(claim);
    if (before.length >= most) break;
  }
  return [...before, ...claims.slice(next, next + 1).filter(fits)];
}

function compareDays(a: Claim, b: Claim): number {
  return a.published < b.published ? -1 : a.published > b.published ? 1 : 0;
}

function groupByHigh(claims: readonly Claim[]): ReadonlyMap<number, readonly Claim[]> {
  return groupBy(claims, ({ high, interval }) =>
    [...new Set([high, interval?.high ?? null])].filter((end) => end !== null),
  );
}

function groupBy(
  claims: readonly Claim[],
  keysOf: (claim: Claim) => readonly number[],
): Map<number, Claim[]> {
  const groups = new Map<number, Claim[]>();
  for (const claim of claims) {
    for (const key of keysOf(claim)) {
      const group = groups.get(key);
      if (group) group.push(claim);
      else groups.set(key, [claim]);
    }
  }
  return groups;
}
