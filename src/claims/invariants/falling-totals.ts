import type { Located, Report } from '../problem';
import type { Claim } from '../record';
import type { LocatedPack } from './located-pack';

/** Words by which a note accounts for a total that is lower than the one before. */
const EXPLAINS =
  /\b(?:revised?|revision|correct\w*|lower|fewer|below|above|only|still|later|older|earlier|documented|permanent|planned|trained|present|apart|part of|dead within)\b/i;

/** Rounded numbers may lie this far below the one before without meaning less (3 per cent). */
const ROUNDING = 0.97;

/**
 * A total that counts on does not fall. Where an agency's later total is lower, its note says why (a
 * revision, a narrower group), or the number, day or subject is wrong.
 */
export function checkFallingTotals(pack: LocatedPack, report: Report): void {
  for (const run of runsOf(pack.claims)) {
    let best: Claim | null = null;
    for (const one of run) {
      const claim = one.item;
      if (best && falls(claim, best) && !EXPLAINS.test(claim.note)) {
        report(
          one,
          `the total falls to ${claim.low} after ${best.low} (${best.id}): correct it, or say in the note why it is lower`,
          'low',
        );
      }
      const isCeiling = claim.bound === 'up-to' || claim.bound === 'under';
      if (!isCeiling && (best === null || claim.low >= best.low)) best = claim;
    }
  }
}

function falls(claim: Claim, best: Claim): boolean {
  const top = claim.high ?? claim.low;
  const isRounded = claim.bound !== 'exact' || best.bound !== 'exact';
  return claim.published >= best.published && top < best.low * (isRounded ? ROUNDING : 1);
}

/** Totals of one agency about one thing, counted in one way, in the order of their days. */
function runsOf(claims: readonly Located<Claim>[]): Iterable<Located<Claim>[]> {
  const runs = new Map<string, Located<Claim>[]>();
  for (const one of claims) {
    const { agency, subject, measure, place, method, kind, vague, projection } = one.item;
    if (kind !== 'cumulative' || vague || projection) continue;
    const key = JSON.stringify([agency, subject, measure, place, method]);
    runs.set(key, [...(runs.get(key) ?? []), one]);
  }
  for (const run of runs.values()) run.sort((a, b) => (dayKey(a.item) < dayKey(b.item) ? -1 : 1));
  return runs.values();
}

function dayKey({ asOf, published, id }: Claim): string {
  return `${asOf} ${published} ${id}`;
}
