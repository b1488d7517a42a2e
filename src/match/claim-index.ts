import type { Claim } from '../claims/record';
import type { Day } from '../text/day';
import { type ClaimRun, familyOf, makeRun, type RunFamily } from './claim-run';
import { makeNumberIndex, type NumberIndex } from './number-index';

/** The claims about one subject and measure, by what matching asks of them; made once a list. */
export interface ClaimIndex {
  /** Agencies with a claim. */
  readonly agencies: ReadonlySet<string>;
  /** The claims by their numbers. */
  readonly numbers: NumberIndex;
  /** The beginning that running counts have first in the list; null when none has. */
  readonly usualStart: Day | null;
  /** Whether all claims are of one event. */
  readonly isOneEvent: boolean;
  /** The runs of a family, of all agencies. */
  runsOf(family: RunFamily): readonly ClaimRun[];
  /** The runs of an agency. */
  runsBy(agency: string): readonly ClaimRun[];
}

const NONE: readonly ClaimRun[] = [];
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
  const byFamily = new Map<RunFamily, ClaimRun[]>();
  const byAgency = new Map<string, ClaimRun[]>();
  for (const run of groupRuns(claims)) {
    push(byFamily, familyOf(run.sample.kind), run);
    push(byAgency, run.sample.agency, run);
  }
  const usual = claims.find((claim) => claim.kind === 'cumulative' && claim.periodStart !== null);
  const event = claims[0]?.incident ?? null;
  let numbers: NumberIndex | null = null;
  return {
    agencies: new Set(byAgency.keys()),
    get numbers() {
      numbers ??= makeNumberIndex(claims);
      return numbers;
    },
    usualStart: usual?.periodStart ?? null,
    isOneEvent: claims.every((claim) => claim.kind === 'incident' && claim.incident === event),
    runsOf: (family) => byFamily.get(family) ?? NONE,
    runsBy: (agency) => byAgency.get(agency) ?? NONE,
  };
}

function groupRuns(claims: readonly Claim[]): ClaimRun[] {
  const groups = new Map<string, [Claim, ...Claim[]]>();
  for (const claim of claims) {
    const { agency, kind, periodStart, place, incident, projection } = claim;
    const key = [agency, kind, periodStart, place, incident, projection].join('|');
    const group = groups.get(key);
    if (group) group.push(claim);
    else groups.set(key, [claim]);
  }
  return [...groups.values()].map(makeRun);
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
