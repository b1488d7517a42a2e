import type { Claim, Pack, Series } from '../../src/claims/record';

/** What the record holds of one conflict or agency. */
export interface Coverage {
  readonly name: string;
  readonly subjects: number;
  readonly agencies: number;
  /** Claims of claims files, without rows of series. */
  readonly claims: number;
  /** Rows of series. */
  readonly days: number;
  /** First and last as-of day, of claims and rows. */
  readonly from: string;
  readonly to: string;
  /** Share of the claims, 0 to 1; null without claims. */
  readonly primary: number | null;
  readonly stated: number | null;
}

/** All conflicts, those with the most claims and days first, then by name. */
export function conflictRows(pack: Pack): readonly Coverage[] {
  return inOrder(
    pack.conflicts.map(({ id, name }) => coverageOf(pack, name, (one) => one.conflict === id)),
  );
}

/** All agencies, in the same order. */
export function agencyRows(pack: Pack): readonly Coverage[] {
  return inOrder(
    pack.agencies.map(({ id, name }) => coverageOf(pack, name, (one) => one.agency === id)),
  );
}

/** The whole pack. */
export function wholeOf(pack: Pack): Coverage {
  return coverageOf(pack, pack.name, () => true);
}

function inOrder(rows: readonly Coverage[]): readonly Coverage[] {
  return rows.toSorted(
    (a, b) => b.claims + b.days - (a.claims + a.days) || (a.name < b.name ? -1 : 1),
  );
}

function coverageOf(pack: Pack, name: string, holds: (one: Claim | Series) => boolean): Coverage {
  const claims = pack.claims.filter(holds);
  const series = pack.series.filter(holds);
  const days = [
    ...claims.filter((one) => one.projection !== true).map((one) => one.asOf),
    ...series.flatMap((one) => one.rows.map(([day]) => day)),
  ].sort();
  const shareOf = (fits: (claim: Claim) => boolean) =>
    claims.length === 0 ? null : claims.filter(fits).length / claims.length;
  return {
    name,
    subjects: new Set([...claims, ...series].map((one) => one.subject)).size,
    agencies: new Set([...claims, ...series].map((one) => one.agency)).size,
    claims: claims.length,
    days: series.reduce((sum, one) => sum + one.rows.length, 0),
    from: days.at(0) ?? '',
    to: days.at(-1) ?? '',
    primary: shareOf((claim) => claim.urlKind === 'primary'),
    stated: shareOf((claim) => claim.dateBasis === 'stated'),
  };
}
