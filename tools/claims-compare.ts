import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Pack, Series } from '../src/claims/record';
import { loadPack } from './load-pack';

const USAGE =
  'usage: tsx tools/claims-compare.ts FOLDER (agencies, conflicts, subjects, claims/, series/ as JSON lines)';

type Row = Readonly<Record<string, unknown>>;

function idOf(row: object): string {
  return 'id' in row ? String(row.id) : '';
}

/** Compares the bundled pack with a folder of fact files in JSON lines and lists what differs, one a line. */
function compare(pack: Pack, folder: string): string[] {
  const claims = readdirSync(join(folder, 'claims')).flatMap((file) =>
    readRows(join(folder, 'claims', file)),
  );
  return [
    ...compareLists('agency', readRows(join(folder, 'agencies.jsonl')), pack.agencies),
    ...compareLists('conflict', readRows(join(folder, 'conflicts.jsonl')), pack.conflicts),
    ...compareLists('subject', readRows(join(folder, 'subjects.jsonl')), pack.subjects),
    ...compareLists('claim', claims, pack.claims),
    ...readdirSync(join(folder, 'series'))
      .filter((file) => file.endsWith('.jsonl'))
      .flatMap((file) => compareSeries(pack, file, readRows(join(folder, 'series', file)))),
  ];
}

function readRows(path: string): Row[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Row);
}

function compareLists(kind: string, theirs: readonly Row[], ours: readonly object[]): string[] {
  const byId = (rows: readonly object[]) => new Map(rows.map((row) => [idOf(row), row as Row]));
  const [one, other] = [byId(theirs), byId(ours)];
  const differences: string[] = [];
  if (one.size !== theirs.length) differences.push(`${kind}: ids stand twice in the folder`);
  for (const [id, row] of one) {
    const mine = other.get(id);
    if (!mine) differences.push(`${kind} ${id}: not in the pack`);
    else differences.push(...compareRows(`${kind} ${id}`, row, mine));
  }
  for (const id of other.keys())
    if (!one.has(id)) differences.push(`${kind} ${id}: only in the pack`);
  return differences;
}

function compareRows(name: string, theirs: Row, ours: Row): string[] {
  return [...new Set([...Object.keys(theirs), ...Object.keys(ours)])]
    .map((key) => ({ key, was: JSON.stringify(theirs[key]), is: JSON.stringify(ours[key]) }))
    .filter(({ was, is }) => was !== is)
    .map(({ key, was, is }) => `${name}: ${key} was ${was ?? 'absent'}, is ${is ?? 'absent'}`);
}

/** A file of the folder may hold several phases, which are several series of the same agency. */
function compareSeries(pack: Pack, file: string, rows: readonly Row[]): string[] {
  const [agency, subject] = file.replace('.jsonl', '').split('--');
  const ours = new Map<string, Row>();
  for (const series of pack.series) {
    if (series.agency !== agency || !isPhaseOf(series, String(subject))) continue;
    for (const row of series.rows) ours.set(row[0], rowOf(series, row));
  }
  const dated = (list: Iterable<Row>) => [...list].map((row) => ({ ...row, id: row.asOf }));
  // A count that the folder writes as null is one that the day has not, as an absent one is.
  const theirs = rows.map(({ phase: _phase, ...row }) =>
    Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)),
  );
  return compareLists(`series ${file}`, dated(theirs), dated(ours.values()));
}

function isPhaseOf(series: Series, subject: string): boolean {
  return series.subject === subject || series.subject.startsWith(`${subject}-`);
}

function rowOf(series: Series, [asOf, ...counts]: Series['rows'][number]): Row {
  const isTail = series.tailFrom !== undefined && asOf >= series.tailFrom;
  const known = series.measures.flatMap((measure, index) => {
    const count = counts[index];
    return typeof count === 'number' ? [[measure, count] as const] : [];
  });
  return { asOf, ...Object.fromEntries(known), ...(isTail ? { tail: true } : {}) };
}

function main([folder]: readonly string[]): number {
  if (folder === undefined) {
    console.error(USAGE);
    return 2;
  }
  const differences = compare(loadPack(), folder);
  for (const difference of differences) console.log(difference);
  console.log(`${differences.length} ${differences.length === 1 ? 'difference' : 'differences'}`);
  return differences.length === 0 ? 0 : 1;
}

process.exitCode = main(process.argv.slice(2));
