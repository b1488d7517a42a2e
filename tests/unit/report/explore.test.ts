import { describe, expect, it } from 'vitest';
import { openRecord } from '../../../src/claims/open-record';
import { claimsToExplore, conflictsToExplore } from '../../../src/report/explore';
import { loadPack } from '../../../tools/load-pack';

const pack = loadPack();
const record = openRecord([pack]);
const conflicts = conflictsToExplore(pack);

describe('what the explorer shows', () => {
  it('is every claim and every day of every series, once', () => {
    const shown = new Set(
      conflicts.flatMap(({ subjects }) =>
        subjects.flatMap(({ id }) => claimsToExplore(id, record).map((claim) => claim.id)),
      ),
    );
    const missing = pack.claims.filter(({ id }) => !shown.has(id)).map(({ id }) => id);
    expect(missing).toEqual([]);
    for (const series of pack.series) {
      const [measure] = series.measures;
      if (!measure) continue;
      for (const row of series.rows.filter((_, at) => at % 50 === 0)) {
        if (row[1] === null) continue;
        const claim = record.seriesClaimOn(series, measure, row[0]);
        expect(claim && shown.has(claim.id), `${series.id} ${row[0]}`).toBe(true);
      }
    }
  });

  it('is in the order of days, each claim about its subject', () => {
    for (const { subjects } of conflicts.slice(0, 5)) {
      for (const { id, name } of subjects.slice(0, 3)) {
        const claims = claimsToExplore(id, record);
        expect(claims.map(({ asOf }) => asOf)).toEqual(claims.map(({ asOf }) => asOf).sort());
        expect(new Set(claims.map(({ subjectName }) => subjectName))).toEqual(new Set([name]));
      }
    }
  });

  it('begins with the latest conflict and offers no subject without claims', () => {
    const starts = conflicts.map(({ start }) => start);
    expect(starts).toEqual([...starts].sort().reverse());
    expect(conflicts.flatMap(({ subjects }) => subjects).filter(({ count }) => count < 1)).toEqual(
      [],
    );
  });
});
