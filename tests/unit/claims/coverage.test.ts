import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compilePack } from '../../../src/claims/compile';
import { coveragePage } from '../../../tools/coverage/coverage-page';
import { agencyRows, conflictRows } from '../../../tools/coverage/coverage-rows';
import { loadPack } from '../../../tools/load-pack';
import { ROOT } from '../../../tools/run';
import { packFiles, smallPack } from './small-pack';

describe('docs/coverage.md', () => {
  it('is current (npm run claims:coverage)', () => {
    expect(readFileSync(join(ROOT, 'docs/coverage.md'), 'utf8')).toBe(coveragePage(loadPack()));
  });

  it('names every conflict, and in sum every claim and every day', () => {
    const pack = loadPack();
    const sum = (rows: readonly number[]) => rows.reduce((all, one) => all + one, 0);
    const rows = conflictRows(pack);
    expect(rows).toHaveLength(pack.conflicts.length);
    expect(sum(rows.map((row) => row.claims))).toBe(pack.claims.length);
    expect(sum(rows.map((row) => row.days))).toBe(sum(pack.series.map((one) => one.rows.length)));
  });
});

describe('coverage', () => {
  it('counts claims, days and shares of a conflict and of an agency', () => {
    const small = smallPack();
    Object.assign(small.claims[1] ?? {}, { urlKind: 'secondary', dateBasis: 'recalled' });
    const pack = compilePack(packFiles(small));
    const row = { claims: 3, days: 4, from: '2026-05-01', to: '2026-05-05' };
    expect(conflictRows(pack)).toEqual([
      { ...row, name: 'River War', subjects: 2, agencies: 2, primary: 2 / 3, stated: 2 / 3 },
    ]);
    expect(agencyRows(pack).map(({ name, claims, days }) => [name, claims, days])).toEqual([
      ['River Ministry of Health', 2, 4],
      ['Hill Army', 1, 0],
    ]);
    expect(agencyRows(pack)[1]).toMatchObject({ from: '2026-05-01', primary: 1, stated: 1 });
  });
});
