import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { compileBundled } from '../../../modules/claims';
import { checkPack } from '../../../src/claims/check-pack';
import { openRecord } from '../../../src/claims/open-record';
import { problemLine } from '../../../src/claims/problem';
import { COMPILED_FILES, readCompiled } from '../../../src/claims/read-pack';
import type { Pack } from '../../../src/claims/record';
import { jsonSchemas } from '../../../src/claims/schema';
import { BUNDLED_FOLDER, loadPack, readPackFiles } from '../../../tools/load-pack';

describe('the bundled pack', () => {
  let compiled: ReadonlyMap<string, string>;
  const text = (path: string) => compiled.get(path) ?? '';
  beforeAll(() => {
    compiled = compileBundled();
  });

  it('has no problems', () => {
    expect(checkPack(readPackFiles()).map(problemLine)).toEqual([]);
  });

  it.each([...jsonSchemas().keys()])(
    'has %s up to date (npm run claims:check -- --write)',
    (path) => {
      expect(readFileSync(join(BUNDLED_FOLDER, path), 'utf8')).toBe(jsonSchemas().get(path));
    },
  );

  it('points every file to its schema', () => {
    for (const [path, content] of readPackFiles()) {
      const { $schema } = JSON.parse(content) as { $schema?: string };
      const schema = new URL($schema ?? '', `file:///${path}`).pathname.slice(1);
      expect(jsonSchemas().has(schema), `${path}: ${$schema}`).toBe(true);
    }
  });

  it('compiles to the same bytes each time, each file under 5 MiB', () => {
    expect([...compiled.keys()]).toEqual(Object.values(COMPILED_FILES));
    for (const [path, again] of compileBundled()) {
      expect(again === text(path), path).toBe(true);
      expect(Buffer.byteLength(again)).toBeLessThan(5 * 1024 * 1024);
    }
  });

  it('is the same read in the extension and on the command line', () => {
    const pack = readCompiled(text(COMPILED_FILES.pack), text(COMPILED_FILES.series));
    expect(pack).toEqual(loadPack());
  });

  it('finds every claim and every row of a series by its id, and no id twice', () => {
    const pack: Pack = loadPack();
    const record = openRecord([pack]);
    for (const claim of pack.claims) expect(record.claim(claim.id)).toBe(claim);
    for (const series of pack.series) {
      series.measures.forEach((measure, column) => {
        for (const row of series.rows) {
          const count = row[column + 1];
          if (typeof count !== 'number') continue;
          const claim = record.seriesClaimOn(series, measure, row[0]);
          expect(claim?.low).toBe(count);
          expect(record.claim(claim?.id ?? '')).toBe(claim);
          expect(record.seriesOfClaim(claim?.id ?? '')).toBe(series);
        }
      });
    }
  });
});
