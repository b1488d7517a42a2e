/**
 * What the extension costs pages in Firefox: pages of a folder (or pages of our own, without one) are visited
 * with the built extension and with content scripts that do one thing, alternately, each visit on a site of its
 * own with the network off, under the engine's own profiler. Prints the tables and writes its section of
 * bench/RESULTS.md. `npm run bench:page -- [FOLDER] --browser firefox [--pages N] [--visits N] [--minutes N]` after `npm run build`.
 * A script of a tenth of a millisecond is met by no sample as often as by one, so that each page is visited several
 * times and the mean counts.
 */
import { readdirSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { passagesOf } from '../src/page/quick-look';
import { findBrowser } from '../tools/browser/find-browser';
import { serveFolder } from '../tools/serve';
import { short } from './measure';
import { type Budget, costBudgets, longestBudget, quantile, statusOf } from './page/budgets';
import { FLOORS, writeFloors } from './page/floors';
import { freshExtension } from './page/fresh-extension';
import { clocked } from './page/gecko-clock';
import { GeckoLane } from './page/gecko-lane';
import { INTERFACE } from './page/gecko-profile';
import { writeGenerated } from './page/generated-pages';
import { meansOf } from './page/means';
import { budgetTable, table, timesTable, writeSection } from './page/results';
import type { ScriptCost } from './page/trace-cost';

/** No page is begun after so many minutes; what was left out is said. */
const MOST_MINUTES = '8';
// Long enough for a cold background to answer; the floors are done at once.
const STAY_MS = 1_500;
const FLOORS_STAY_MS = 400;
const CLOCK_STAY_MS = 900;
const CLOCK_VISITS = 5;
const FILES = ['quick-look.js', 'reader.js'].flatMap((file) => [file, file + INTERFACE]);

/** Milliseconds by file, the mean of all visits. */
type ByFile = ScriptCost['byFile'];

interface GeckoPageCost {
  readonly page: string;
  readonly words: boolean;
  readonly ours: ByFile;
  readonly floors: ByFile;
  /** The longest run of samples that met our scripts, the browser's own behind its interface left out. */
  readonly longest: number;
  readonly marks: number;
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    pages: { type: 'string', default: '24' },
    visits: { type: 'string', default: '4' },
    minutes: { type: 'string', default: MOST_MINUTES },
  },
});
const given = positionals[0];
const folder = given ?? writeGenerated();
const executable = findBrowser('firefox');
if (executable === null) throw new Error('no Firefox was found: set FIREFOX_PATH');

const all = readdirSync(folder).filter((file) => /\.html?$/.test(file));
const most = Math.min(all.length, Number(values.pages));
const pages = Array.from(
  { length: most },
  (_, at) => all[Math.floor((at * all.length) / most)] ?? '',
);
let visits = 0;
const server = await serveFolder(folder);
const { port } = new URL(server.url);
const floors = await GeckoLane.start(executable, writeFloors());
const ours = await GeckoLane.start(executable, freshExtension('firefox'));

const address = (page: string) =>
  `http://visit-${++visits}.test:${port}/${encodeURIComponent(page)}`;
const costs: GeckoPageCost[] = [];
const failed: string[] = [];
for (const page of pages) {
  if (performance.now() > Number(values.minutes) * 60_000) {
    failed.push(`${pages.length - costs.length - failed.length} more pages: the time was over`);
    break;
  }
  try {
    const alone: ByFile[] = [];
    const seen: Awaited<ReturnType<GeckoLane['visit']>>[] = [];
    while (seen.length < Number(values.visits)) {
      alone.push((await floors.visit(address(page), FLOORS_STAY_MS)).cost.byFile);
      seen.push(await ours.visit(address(page), STAY_MS));
    }
    const { marks = 0, text = '' } = seen[0] ?? {};
    const cost = meansOf(seen.map(({ cost }) => cost.byFile));
    costs.push({
      page,
      words: passagesOf(text).length > 0,
      ours: cost,
      floors: meansOf(alone),
      longest: Math.max(...seen.map(({ cost }) => longestOwn(cost.longestByFile))),
      marks,
    });
  } catch (problem) {
    failed.push(`${page}: ${problem instanceof Error ? problem.message.split('\n')[0] : problem}`);
  }
}
await ours.close();
await floors.close();
const clocks = await measureClocks(costs.filter(({ words }) => !words).map(({ page }) => page));
await server.close();

const budgets = promises();
const text = report();
console.log(text);
writeSection(given === undefined ? 'FirefoxGenerated' : 'Firefox', text);
process.exitCode = statusOf(budgets, failed);

/** Milliseconds of one page by the clock: the median of its visits. */
interface Clocked {
  readonly ours: number;
  readonly oneLine: number;
}

/**
 * The pages without casualty words once more, by the clock and without the profiler: what takes a tenth of a
 * millisecond is hardly met by a sample, and the clock has what the browser does to begin a script, too.
 */
async function measureClocks(pages: readonly string[]): Promise<readonly Clocked[]> {
  const found = findBrowser('firefox') ?? '';
  const lanes = {
    ours: await GeckoLane.start(found, clocked(freshExtension('firefox'), null)),
    oneLine: await GeckoLane.start(found, clocked(writeFloors(), 'one-line.js')),
  };
  const all: Clocked[] = [];
  for (const page of pages) {
    const seen = { ours: [] as number[], oneLine: [] as number[] };
    while (seen.ours.length < CLOCK_VISITS) {
      seen.oneLine.push(await lanes.oneLine.clock(address(page), FLOORS_STAY_MS));
      seen.ours.push(await lanes.ours.clock(address(page), CLOCK_STAY_MS));
    }
    all.push({ ours: quantile(seen.ours, 0.5), oneLine: quantile(seen.oneLine, 0.5) });
  }
  await lanes.ours.close();
  await lanes.oneLine.close();
  return all;
}

/** Milliseconds in our scripts; `whole`: with the browser's own scripts behind its extension interface. */
function inPage(byFile: ByFile, whole: boolean): number {
  return FILES.filter((file) => whole || !file.endsWith(INTERFACE)).reduce(
    (sum, file) => sum + (byFile[file] ?? 0),
    0,
  );
}

function longestOwn(byFile: ByFile): number {
  const own = Object.entries(byFile).filter(([file]) => !file.endsWith(INTERFACE));
  return Math.max(0, ...own.map(([, spent]) => spent));
}

/** Those of pages without casualty words by the clock, as the profiler's samples are as long as what they should measure. */
function promises(): readonly Budget[] {
  const withWords = costs.filter(({ words }) => words);
  const real = given !== undefined;
  return [
    ...(real ? costBudgets(clockRatio, (share) => ratio(withWords, share, false)) : []),
    longestBudget(
      quantile(
        costs.map((page) => page.longest),
        1,
      ),
      real,
    ),
  ];
}

function report(): string {
  return [
    '# What the extension costs pages in Firefox',
    '',
    `Measured on ${new Date().toISOString().slice(0, 10)} with ${ours.version}, on a machine with ${cpus().length} processors and ${Math.round(totalmem() / 2 ** 30)} GB that other programs share. ` +
      `${given ? `${costs.length} pages of real sites, saved` : `${costs.length} generated pages`}; the network off; every visit on a site of its own. ` +
      `Times are processor time of the pages' main threads between two samples of the engine's profiler (ten a millisecond) of which the later found a frame of the scripts; compiling, which Firefox does partly on other threads and before the page, is in it only while a frame of the script stood. One sample is worth 0.1 ms or more and meets a short script by chance: each page was visited ${values.visits} times and its mean counts; all pages together say most. The first message of a process makes Firefox build its extension interface there, in scripts of its own: they have a row; what is ours is compared without them, and all together with them.`,
    '',
    '## Promises',
    '',
    budgetTable(budgets),
    '',
    '## Ratios to the one-line script',
    '',
    table(
      [true, false].map((words) => costs.filter((page) => page.words === words)),
      [
        [
          'pages',
          (group) => `${group[0]?.words ? 'with' : 'without'} casualty words (${group.length})`,
        ],
        ['ours, p50', (group) => short(ratio(group, 0.5, false))],
        ['ours, p95', (group) => short(ratio(group, 0.95, false))],
        ['ours, all pages', (group) => short(together(group, false))],
        ["with the browser's, p50", (group) => short(ratio(group, 0.5, true))],
        ["with the browser's, p95", (group) => short(ratio(group, 0.95, true))],
        ["with the browser's, all pages", (group) => short(together(group, true))],
      ],
    ),
    '',
    '## By the clock',
    '',
    `The pages without casualty words once more without the profiler, by a clock before and after the scripts, its later tasks included; the median of ${CLOCK_VISITS} visits counts. The one-line script: ${clockRow('oneLine')} ms (p50, p95); ours: ${clockRow('ours')} ms; ${short(clockRatio(0.5))} and ${short(clockRatio(0.95))} times.`,
    '',
    '## Milliseconds a page',
    '',
    ...[false, true].flatMap((words) => classTable(costs.filter((page) => page.words === words))),
    ...(failed.length > 0 ? ['## Not measured', '', ...failed.map((line) => `- ${line}`)] : []),
  ].join('\n');
}

function clockOf(side: keyof Clocked, share: number): number {
  return quantile(
    clocks.map((page) => page[side]),
    share,
  );
}

function clockRow(side: keyof Clocked): string {
  return `${short(clockOf(side, 0.5))} and ${short(clockOf(side, 0.95))}`;
}

function clockRatio(share: number): number {
  return clockOf('ours', share) / clockOf('oneLine', share);
}

function ofFloor({ floors }: GeckoPageCost): number {
  return floors['one-line.js'] ?? 0;
}

function sum(times: readonly number[]): number {
  return times.reduce((all, time) => all + time, 0);
}

function ratio(group: readonly GeckoPageCost[], share: number, whole: boolean): number {
  const ours = group.map(({ ours }) => inPage(ours, whole));
  return quantile(ours, share) / quantile(group.map(ofFloor), share);
}

function together(group: readonly GeckoPageCost[], whole: boolean): number {
  return sum(group.map(({ ours }) => inPage(ours, whole))) / sum(group.map(ofFloor));
}

function classTable(group: readonly GeckoPageCost[]): readonly string[] {
  const [first] = group;
  if (first === undefined) return [];
  const read = group.filter(({ ours }) => ours['reader.js']).length;
  const marked = group.filter(({ marks }) => marks > 0).length;
  return [
    `### ${group.length} pages ${first.words ? 'with' : 'without'} casualty words near a number (${read} read, ${marked} with marks)`,
    '',
    timesTable([
      ['ours, all', group.map(({ ours }) => inPage(ours, false))],
      ['ours, quick look', group.map(({ ours }) => ours['quick-look.js'] ?? 0)],
      ['ours, reading and marking', group.map(({ ours }) => ours['reader.js'] ?? 0)],
      [
        "the browser's own scripts behind its extension interface",
        group.map(({ ours }) =>
          FILES.reduce((all, file) => all + (file.endsWith(INTERFACE) ? (ours[file] ?? 0) : 0), 0),
        ),
      ],
      ...Object.keys(FLOORS).map(
        (file) => [`floor: ${file}`, group.map(({ floors }) => floors[file] ?? 0)] as const,
      ),
    ]),
    '',
  ];
}
