import type { Claim } from '../claims/record';
import type { Day } from '../text/day';
import { firstIndexWhere } from './sorted-search';
import { earliestPublication } from './time-agreement';

/** Claims of one agency that count the same thing: kind, beginning, place and event. Never empty. */
export interface ClaimRun {
  /** Any of them, for what all share. */
  readonly sample: Claim;
  /** Sorted by publication. */
  readonly claims: readonly Claim[];
  /** The latest claim that was public by the day; null before the first. */
  latestBy(day: Day): Claim | null;
  /** The claims that were public by the day, those that became so last first, at most so many. */
  publicBy(day: Day, most: number): readonly Claim[];
}

/** Families of kinds of which none is ever compared with another. */
export type RunFamily = 'running' | 'incident' | 'daily';

/** The family of a claim's or figure's kind. */
export function familyOf(kind: Claim['kind']): RunFamily {
  return kind === 'daily' || kind === 'incident' ? kind : 'running';
}

/** Whether the one claim is the later statement of the two. */
export function isLater(claim: Claim, known: Claim): boolean {
  if (claim.published !== known.published) return claim.published > known.published;
  if (claim.asOf !== known.asOf) return claim.asOf > known.asOf;
  // Two tolls of one day: it grew.
  const grows = claim.agency === known.agency && claim.kind !== 'period';
  if (grows && claim.low !== known.low) return claim.low > known.low;
  return claim.id < known.id;
}

/** Makes a run of claims that share agency, kind, beginning, place and event. */
export function makeRun(members: readonly [Claim, ...Claim[]]): ClaimRun {
  const claims = [...members].sort((a, b) => compare(a.published, b.published));
  let kept: Steps | null = null;
  const steps = (): Steps => {
    kept ??= makeSteps(claims);
    return kept;
  };
  return {
    sample: members[0],
    claims,
    latestBy: (day) => {
      const { latest } = steps();
      return latest[countBy(steps(), day) - 1] ?? null;
    },
    publicBy: (day, most) => {
      const until = countBy(steps(), day);
      return steps()
        .order.slice(Math.max(0, until - most), until)
        .reverse();
    },
  };
}

/** The claims in the order in which they became public, with the latest statement up to each. */
interface Steps {
  readonly days: readonly Day[];
  readonly order: readonly Claim[];
  readonly latest: readonly Claim[];
}

function makeSteps(claims: readonly Claim[]): Steps {
  const dated = claims.map((claim) => ({ claim, day: publicFrom(claim) }));
  dated.sort((a, b) => compare(a.day, b.day));
  const latest: Claim[] = [];
  for (const { claim } of dated) {
    const known = latest.at(-1);
    latest.push(known && !isLater(claim, known) ? known : claim);
  }
  return { days: dated.map(({ day }) => day), order: dated.map(({ claim }) => claim), latest };
}

/** A recalled or coarse day can lie after the day on which the claim was public. */
function publicFrom(claim: Claim): Day {
  const earliest = earliestPublication(claim);
  return earliest < claim.published ? earliest : claim.published;
}

function countBy({ days }: Steps, day: Day): number {
  return firstIndexWhere(days.length, (at) => (days[at] ?? '') > day);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
