/**
 * What a finding costs: time of matching by figure with the bundled record and with a generated one of
 * 1,000,000 claims about the same groups, in CPU time, so that other work on the machine counts little; and what
 * the bundled record costs to read and index. Figures come from sentences made of every 24th claim. Ends with
 * status 1 when a promise is broken. `npm run bench:match`.
 */

import type { ClaimRecord } from '../src/claims/claim-record';
import { openRecord } from '../src/claims/open-record';
import { COMPILED_FILES, readCompiled, writeCompiled } from '../src/claims/read-pack';
import type { Pack } from '../src/claims/record';
import { detectFigures } from '../src/detect/detect-figures';
import { traceFigures } from '../src/match/trace-figures';
import { readPlainText } from '../src/text/plain-text';
import { sentenceOfClaim } from '../tools/roundtrip/sentence-of-claim';
import { bundledPack, generatedPack } from './generated-pack';
import { medianTime, printCells, short } from './measure';
import type { Budget } from './page/budgets';
import { budgetTable, table, writeSection } from './page/results';

const GENERATED = 1_000_000;
const STEP = 24;
const RUNS = 7;
const TODAY = '2026-11-22';

interface Page {
  readonly text: string;
  readonly published: string;
}

function pagesOf(pack: Pack, record: ClaimRecord): Page[] {
  return pack.claims
    .filter((_, at) => at % STEP === 0)
    .map((claim) => ({
      text: sentenceOfClaim(claim, record, { withAgency: true, factor: 1 }).text,
      published: claim.published,
    }));
}

/** CPU milliseconds that one finding takes, for each figure of the pages, the least of several runs. */
function timesOf(pages: readonly Page[], record: ClaimRecord): number[] {
  return pages.flatMap(({ text, published }) => {
    const read = readPlainText(text);
    const figures = detectFigures(read, record.names, { published, lang: 'en' });
    const hits = record.names.scan(text);
    if (figures.length === 0) return [];
    let least = Number.POSITIVE_INFINITY;
    for (let run = 0; run < RUNS; run++) {
      // What is kept by figure is made anew, as on a page that is read once.
      const fresh = figures.map((figure) => ({ ...figure }));
      const start = process.cpuUsage();
      traceFigures(read, fresh, hits, record, {
        published,
        today: TODAY,
        disabledAgencies: new Set(),
      });
      const { user, system } = process.cpuUsage(start);
      least = Math.min(least, (user + system) / 1000 / figures.length);
    }
    return figures.map(() => least);
  });
}

function row(name: string, pages: readonly Page[], record: ClaimRecord): number {
  timesOf(pages, record);
  const times = timesOf(pages, record).sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor(times.length * share)] ?? 0;
  rows.push([name, String(times.length), short(at(0.5)), short(at(0.95)), short(at(0.99))]);
  return at(0.95);
}

function megabytes(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1_048_576;
}

const rows: string[][] = [];
const before = megabytes();
const pack = bundledPack();
const bundled = openRecord([pack]);
const pages = pagesOf(pack, bundled);
const small = row('bundled', pages, bundled);
const held = megabytes() - before;
const large = row(
  `generated, ${GENERATED} claims`,
  pages,
  openRecord([generatedPack(pack, GENERATED)]),
);
const HEADS = ['record', 'figures', 'p50 ms', 'p95 ms', 'p99 ms'];
printCells(HEADS, rows);
const promises: readonly Budget[] = [
  atMost('a finding with the bundled record, p95, ms', small, 1),
  atMost('the same with 1,000,000 claims, times the bundled record', large / small, 3),
  atMost('reading and indexing the bundled record, ms', loadingTime(), 120),
];
for (const { promise, measured, most } of promises)
  console.log(`${promise}: ${short(measured)} (at most ${most})`);
console.log(`heap with the bundled record, its names and indexes: ${held.toFixed(0)} MB`);
writeSection(
  'Matching',
  [
    '# What a finding costs',
    `Measured on ${new Date().toISOString().slice(0, 10)}, on a machine that other programs share; processor time of matching by figure, the least of ${RUNS} warm runs a page. ${pack.claims.length} claims are bundled; with its names and indexes the record takes ${held.toFixed(0)} MB. Written by \`npm run bench:match\`.`,
    budgetTable(promises),
    table(
      rows,
      HEADS.map((head, at) => [head, (row: string[]) => row[at] ?? ''] as const),
    ),
  ].join('\n\n'),
);
if (promises.some(({ kept }) => !kept)) process.exitCode = 1;

/** Milliseconds to read the compiled bundled record, index it and make its names. */
function loadingTime(): number {
  const files = writeCompiled(pack);
  const [claims = '', series = ''] = [COMPILED_FILES.pack, COMPILED_FILES.series].map((path) =>
    files.get(path),
  );
  return medianTime(() => openRecord([readCompiled(claims, series)]).names);
}

function atMost(promise: string, measured: number, most: number): Budget {
  return { promise, most, measured, kept: measured <= most };
}
