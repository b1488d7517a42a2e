/**
 * What a finding costs: time of matching by figure with the bundled record and with a generated one of
 * 1,000,000 claims about the same groups, in CPU time, so that other work on the machine counts little.
 * Figures come from sentences made of every 24th claim. `npm run bench:match`.
 */

import type { ClaimRecord } from '../src/claims/claim-record';
import { openRecord } from '../src/claims/open-record';
import type { Pack } from '../src/claims/record';
import { detectFigures } from '../src/detect/detect-figures';
import { traceFigures } from '../src/match/trace-figures';
import { readPlainText } from '../src/text/plain-text';
import { sentenceOfClaim } from '../tools/roundtrip/sentence-of-claim';
import { bundledPack, generatedPack } from './generated-pack';
import { printCells, short } from './measure';

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
      const start = process.cpuUsage();
      traceFigures(read, figures, hits, record, {
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
printCells(['record', 'figures', 'p50 ms', 'p95 ms', 'p99 ms'], rows);
console.log(`\np95 generated / bundled: ${(large / small).toFixed(1)}`);
console.log(`heap with the bundled record, its names and indexes: ${held.toFixed(0)} MB`);
