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
  const sorted = [...claims].sort((a, b) => a.low - b.low);
  const lows = Float64Array.from(sorted, (claim) => claim.low);
  let bands: Bands | null = null;
  const byHigh = groupByHigh(claims);
  const from = (low: number): number =>
    firstIndexWhere(lows.length, (at) => (lows[at] ?? 0) >= low);
  const after = (low: number): number =>
    firstIndexWhere(lows.length, (at) => (lows[at] ?? 0) > low);
  return {
    withHigh: (high) => byHigh.get(high) ?? NONE,
    within: ({ low, high }, day) => {
      const first = from(low);
      const end = after(high);
      if (end - first <= MOST_COMPARED) return sorted.slice(first, end);
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
    band.sort((a, b) => (a.published < b.published ? -1 : a.published > b.published ? 1 : 0));
  }
  return bands;
}

/** So many claims of a band are taken before the day and after it. */
const BEFORE_DAY = 4;
const AFTER_DAY = 1;

function nearestInTime(bands: Bands, { low, high }: Interval, day: Day): Claim[] {
  const found: Claim[] = [];
  for (let at = bandOf(low); at <= bandOf(high); at++) {
    const band = bands.get(at) ?? NONE;
    const fits = (claim: Claim): boolean => claim.low >= low && claim.low <= high;
    const next = firstIndexWhere(band.length, (one) => (band[one]?.published ?? '') > day);
    found.push(...band.slice(Math.max(0, next - BEFORE_DAY), next).filter(fits));
    found.push(...band.slice(next, next + AFTER_DAY).filter(fits));
  }
  return found;
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
