import type { Claim } from '../claims/record';
import type { Day } from '../text/day';

/** Claims of one agency that count the same thing: kind, beginning, place and event; sorted by publication. */
export type ClaimRun = readonly Claim[];

/** The claims about one subject and measure, by what matching asks of them; made once a list. */
export interface ClaimIndex {
  /** Agencies with a claim. */
  readonly agencies: ReadonlySet<string>;
  /** Each agency's runs. */
  readonly runs: ReadonlyMap<string, readonly ClaimRun[]>;
  /** The beginning that running counts have first in the list; null when none has. */
  readonly usualStart: Day | null;
  /** Whether all claims are of one event. */
  readonly isOneEvent: boolean;
  /** Claims whose lower number lies in the interval, both ends included. */
  lowsBetween(least: number, most: number): readonly Claim[];
  /** Claims with exactly this upper end of a range or of an uncertainty. */
  withHigh(high: number): readonly Claim[];
}

const NONE: readonly Claim[] = [];
const indexes = new WeakMap<readonly Claim[], ClaimIndex>();

/** The index of a list of claims as the record gives it. */
export function indexClaims(claims: readonly Claim[]): ClaimIndex {
  const known = indexes.get(claims);
  if (known) return known;
  const index = makeIndex(claims);
  indexes.set(claims, index);
  return index;
}

function makeIndex(claims: readonly Claim[]): ClaimIndex {
  const runs = groupRuns(claims);
  const byLow = [...claims].sort((a, b) => a.low - b.low);
  const byHigh = new Map<number, Claim[]>();
  for (const claim of claims) {
    for (const high of new Set([claim.high, claim.interval?.high ?? null])) {
      if (high !== null) push(byHigh, high, claim);
    }
  }
  const usual = claims.find((claim) => claim.kind === 'cumulative' && claim.periodStart !== null);
  const event = claims[0]?.incident ?? null;
  return {
    agencies: new Set(runs.keys()),
    runs,
    usualStart: usual?.periodStart ?? null,
    isOneEvent: claims.every((claim) => claim.kind === 'incident' && claim.incident === event),
    lowsBetween: (least, most) => byLow.slice(firstFrom(byLow, least), firstAbove(byLow, most)),
    withHigh: (high) => byHigh.get(high) ?? NONE,
  };
}

function groupRuns(claims: readonly Claim[]): Map<string, ClaimRun[]> {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const { agency, kind, periodStart, place, incident, projection } = claim;
    push(groups, [agency, kind, periodStart, place, incident, projection].join('|'), claim);
  }
  const runs = new Map<string, ClaimRun[]>();
  for (const group of groups.values()) {
    group.sort((a, b) => (a.published < b.published ? -1 : a.published > b.published ? 1 : 0));
    push(runs, group[0]?.agency ?? '', group);
  }
  return runs;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function firstFrom(sorted: readonly Claim[], least: number): number {
  return lowerBound(sorted.length, (at) => (sorted[at]?.low ?? 0) < least);
}

function firstAbove(sorted: readonly Claim[], most: number): number {
  return lowerBound(sorted.length, (at) => (sorted[at]?.low ?? 0) <= most);
}

/** How many claims of the run were published on or before the day. */
export function publishedBy(run: ClaimRun, day: Day): number {
  return lowerBound(run.length, (at) => (run[at]?.published ?? '') <= day);
}

/** The first index for which the question is answered with no; it is yes for all before. */
function lowerBound(length: number, isBefore: (at: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
