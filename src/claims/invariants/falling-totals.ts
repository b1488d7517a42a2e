import type { Located, Report } from '../problem';
import type { Claim } from '../record';

/** Rounded numbers may lie this far below the one before without meaning less (3 per cent). */
const ROUNDING = 0.97;

/**
 * A total that counts on does not fall. Where an agency's later total is lower, the claim states why
 * (`lowerBecause`) or counts from another day (`periodStart`); else the number, day or subject is wrong.
 * A reason that no fall needs is refused too.
 */
export function checkFallingTotals(
  pack: {
    readonly claims: readonly Located<Claim>[];
  },
  report: Report,
): void {
  const falling = new Set<string>();
  for (const run of runsOf(pack.claims)) {
    for (const [at, one] of run.entries()) {
      const before = run.slice(0, at).map((earlier) => earlier.item);
      if (!before.some((earlier) => falls(one.item, earlier))) continue;
      falling.add(one.item.id);
      const higher = nearestHigher(one.item, before);
      if (higher && one.item.lowerBecause === undefined) {
        report(
          one,
          `the total falls to ${one.item.low} after ${higher.low} (${higher.id}): correct it, say why in "lowerBecause", or give the new counting origin in "periodStart"`,
          'low',
        );
      }
    }
  }
  for (const one of pack.claims) {
    if (one.item.lowerBecause !== undefined && !falling.has(one.item.id)) {
      report(
        one,
        'no earlier total of this agency is higher: remove "lowerBecause" or correct the number',
        'lowerBecause',
      );
    }
  }
}

/** Whether the claim, added to the others, would be a running total below an earlier one of its agency. */
export function isLowerTotal(claim: Totals, claims: readonly Totals[]): boolean {
  const key = runKey(claim);
  if (key === null) return false;
  const before = claims
    .filter((one) => runKey(one) === key && dayKey(one) < dayKey(claim))
    .sort((a, b) => (dayKey(a) < dayKey(b) ? -1 : 1));
  return nearestHigher(claim, before) !== null;
}

/**
 * The nearest earlier total that the claim can be held against, where that is higher; null where it is not: a number
 * that was lowered once needs no second reason to grow from there. `before` in the order of their days.
 */
function nearestHigher(claim: Totals, before: readonly Totals[]): Totals | null {
  const nearest = before.findLast((earlier) => isComparable(claim, earlier));
  return nearest && falls(claim, nearest) ? nearest : null;
}

/** A claim, whose conflict its subject tells. */
type Totals = Omit<Claim, 'conflict'>;

function isComparable(claim: Totals, earlier: Totals): boolean {
  if (earlier.bound === 'up-to' || earlier.bound === 'under') return false;
  return claim.published >= earlier.published && !hasOtherOrigin(claim, earlier);
}

function falls(claim: Totals, earlier: Totals): boolean {
  if (!isComparable(claim, earlier)) return false;
  const top = claim.high ?? claim.low;
  const isRounded = claim.bound !== 'exact' || earlier.bound !== 'exact';
  return top < earlier.low * (isRounded ? ROUNDING : 1);
}

/** Counted afresh from another day. A first day that only one of the two tells is no new origin. */
function hasOtherOrigin(claim: Totals, earlier: Totals): boolean {
  return (
    claim.periodStart !== null &&
    earlier.periodStart !== null &&
    claim.periodStart !== earlier.periodStart
  );
}

/** Totals of one agency about one thing, counted in one way, in the order of their days. */
function runsOf(claims: readonly Located<Claim>[]): Iterable<Located<Claim>[]> {
  const runs = new Map<string, Located<Claim>[]>();
  for (const one of claims) {
    const key = runKey(one.item);
    if (key === null) continue;
    runs.set(key, [...(runs.get(key) ?? []), one]);
  }
  for (const run of runs.values()) run.sort((a, b) => (dayKey(a.item) < dayKey(b.item) ? -1 : 1));
  return runs.values();
}

/** What totals have in common that count on; null for a claim that is no such total. */
function runKey(claim: Totals): string | null {
  const { agency, subject, measure, place, method, kind, vague, projection } = claim;
  if (kind !== 'cumulative' || vague || projection) return null;
  return JSON.stringify([agency, subject, measure, place, method]);
}

function dayKey({ asOf, published, id }: Totals): string {
  return `${asOf} ${published} ${id}`;
}
