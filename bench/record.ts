/**
 * What the record costs to open, by its size: reading the compiled files, indexing them, and the names, which
 * depend on agencies and subjects and not on claims. Beside the bundled record stand generated ones of several
 * times its claims. `npm run bench:record`.
 */

import { openRecord } from '../src/claims/open-record';
import { COMPILED_FILES, readCompiled, writeCompiled } from '../src/claims/read-pack';
import { bundledPack, generatedPack } from './generated-pack';
import { medianTime, printCells, short } from './measure';

const TIMES = [1, 4, 16, 64];

const bundled = bundledPack();

function row(times: number): string[] {
  const pack = generatedPack(bundled, bundled.claims.length * times);
  const files = writeCompiled(pack);
  const [claims = '', series = ''] = [COMPILED_FILES.pack, COMPILED_FILES.series].map((path) =>
    files.get(path),
  );
  const parse = medianTime(() => [JSON.parse(claims), JSON.parse(series)]);
  const read = medianTime(() => readCompiled(claims, series));
  const index = medianTime(() => openRecord([pack]));
  const withNames = medianTime(() => openRecord([pack]).names);
  return [
    times === 1 ? 'bundled' : `generated, ${times} times`,
    String(pack.claims.length),
    short(parse),
    short(read),
    short(index),
    short(Math.max(0, withNames - index)),
    short(read + withNames),
  ];
}

printCells(
  ['record', 'claims', 'JSON.parse ms', 'read ms', 'index ms', 'names ms', 'read, index, names ms'],
  TIMES.map(row),
);
