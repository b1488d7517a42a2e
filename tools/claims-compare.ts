import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Pack, Series } from '../src/claims/record';
import { BUNDLED_FOLDER, loadPack } from './load-pack';

// Compares the bundled pack with fact files in JSON lines. A difference is "added" (a key that was absent, a
// list that only grew), "intended" (the changelog of the data names the record's id), or open.

const USAGE =
  'usage: tsx tools/claims-compare.ts [--all] FOLDER (agencies, conflicts, subjects, claims/, series/ as JSON lines)';

type Row = Readonly<Record<string, unknown>>;

/** How a difference stands to what was meant. */
type Standing = 'added' | 'intended' | 'open';

interface Difference {
  /** Of the record; of a series' row its day. */
  readonly id: string;
  readonly text: string;
  /** Nothing was taken away or written over. */
  readonly isAddition: boolean;
}

function idOf(row: object): string {
  return 'id' in row ? String(row.id) : '';
}

/** What differs between the pack and a folder of fact files. */
function compare(pack: Pack, folder: string): Difference[] {
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

function compareLists(kind: string, theirs: readonly Row[], ours: readonly object[]): Difference[] {
  const byId = (rows: readonly object[]) => new Map(rows.map((row) => [idOf(row), row as Row]));
  const [one, other] = [byId(theirs), byId(ours)];
  const differences: Difference[] = [];
  const differ = (id: string, text: string, isAddition = false) =>
    differences.push({ id, text: `${kind}${id === '' ? '' : ` ${id}`}: ${text}`, isAddition });
  if (one.size !== theirs.length) differ('', 'ids stand twice in the folder');
  for (const [id, row] of one) {
    const mine = other.get(id);
    if (mine) compareRows(row, mine, (text, isAddition) => differ(id, text, isAddition));
    else differ(id, 'not in the pack');
  }
  for (const id of other.keys()) if (!one.has(id)) differ(id, 'only in the pack', true);
  return differences;
}

function compareRows(
  theirs: Row,
  ours: Row,
  differ: (text: string, isAddition: boolean) => void,
): void {
  for (const key of new Set([...Object.keys(theirs), ...Object.keys(ours)])) {
    const [was, is] = [JSON.stringify(theirs[key]), JSON.stringify(ours[key])];
    if (was === is) continue;
    differ(
      `${key} was ${was ?? 'absent'}, is ${is ?? 'absent'}`,
      was === undefined || hasOnlyGrown(theirs[key], ours[key]),
    );
  }
}

/** A list that still holds, in their order, all that it held. */
function hasOnlyGrown(was: unknown, is: unknown): boolean {
  if (!Array.isArray(was) || !Array.isArray(is)) return false;
  const kept = is.map((item) => JSON.stringify(item));
  let at = -1;
  return was.every((item) => {
    at = kept.indexOf(JSON.stringify(item), at + 1);
    return at >= 0;
  });
}

/** A file of the folder may hold several phases, which are several series of the same agency. */
function compareSeries(pack: Pack, file: string, rows: readonly Row[]): Difference[] {
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

/** The ids that the changelog of the data names in code marks: changed on purpose, with a reason. */
function intendedIds(): ReadonlySet<string> {
  const changelog = readFileSync(join(BUNDLED_FOLDER, 'CHANGELOG.md'), 'utf8');
  return new Set([...changelog.matchAll(/`([a-z0-9-]+)`/g)].map((found) => found[1] ?? ''));
}

function main(args: readonly string[]): number {
  const showsAll = args.includes('--all');
  const folder = args.find((arg) => !arg.startsWith('-'));
  if (folder === undefined) {
    console.error(USAGE);
    return 2;
  }
  const intended = intendedIds();
  const counts = { added: 0, intended: 0, open: 0 };
  for (const { id, text, isAddition } of compare(loadPack(), folder)) {
    const standing: Standing = isAddition ? 'added' : intended.has(id) ? 'intended' : 'open';
    counts[standing] += 1;
    if (standing === 'open' || showsAll) console.log(showsAll ? `${standing}: ${text}` : text);
  }
  console.log(
    `${counts.open} open, ${counts.intended} intended (named in the changelog of the data), ${counts.added} added`,
  );
  return counts.open === 0 ? 0 : 1;
}

process.exitCode = main(process.argv.slice(2));
