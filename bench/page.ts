/**
 * What the extension costs pages: every page of a folder (or pages of our own, without one) is visited in
 * Chromium with the built extension and with content scripts that do one thing, alternately, each visit on a
 * site of its own with the network off. Times are processor time of the page's main thread inside frames of
 * the scripts, compiling included, from the engine's trace with its sampling profiler. Prints the tables,
 * writes its section of bench/RESULTS.md, and ends with status 1 when a promise is broken or was not measured, or a page could not be visited.
 * `npm run bench:page -- --help` says what it can be told.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { findBrowser } from '../tools/browser/find-browser';
import { serveFolder } from '../tools/serve';
import { short } from './measure';
import { budgetsOf, extremesOf, quantile, statusOf } from './page/budgets';
import { FLOORS, writeFloors } from './page/floors';
import { freshExtension } from './page/fresh-extension';
import { writeGenerated } from './page/generated-pages';
import { Lane } from './page/lane';
import { heapTable, type Live, measureLive } from './page/live';
import { type Lanes, measurePage, type PageCost } from './page/measure-pages';
import { budgetTable, timesTable, writeSection } from './page/results';

/** Pages whose memory is looked at: each takes several seconds. */
const HEAP_PAGES = 6;
/** No page is begun after so long, so that the whole ends within ten minutes; what was left out is said. */
const MOST_MINUTES = '6.5';
/** The pages are visited in strides, so that those left out are like the others. */
const STRIDE = 7;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    pages: { type: 'string' },
    visits: { type: 'string' },
    live: { type: 'string', default: '60' },
    costs: { type: 'string' },
    part: { type: 'boolean', default: false },
    minutes: { type: 'string', default: MOST_MINUTES },
  },
});
const given = positionals[0];
// Pages made to be slow are read for seconds, and only their longest task is promised.
const times = Number(values.visits ?? (given === undefined ? 1 : 3));
const stay = given === undefined ? 8_000 : undefined;
const folder = given ?? writeGenerated();
const executable = findBrowser('chromium');
if (executable === null) throw new Error('no Chromium was found: set CHROME_PATH');

const pages = sample(
  readdirSync(folder).filter((file) => /\.html?$/.test(file)),
  Number(values.pages ?? Number.POSITIVE_INFINITY),
);
const server = await serveFolder(folder);
const { port } = new URL(server.url);
let visits = 0;
const address = (page: string) =>
  `http://visit-${++visits}.test:${port}/${encodeURIComponent(page)}`;
const lanes: Lanes = {
  floors: await Lane.start(executable, writeFloors()),
  ours: await Lane.start(executable, freshExtension('chromium')),
};

const kept: Kept =
  values.costs !== undefined && existsSync(values.costs)
    ? JSON.parse(readFileSync(values.costs, 'utf8'))
    : { costs: [] };
const costs = kept.costs.filter(({ floors }) => floors['one-line.js']);
kept.costs = costs;
const failed: string[] = [];
const measured = new Set(costs.map(({ page }) => page));
for (const page of inStrides(pages.filter((page) => !measured.has(page)))) {
  if (performance.now() > Number(values.minutes) * 60_000) {
    failed.push(`${pages.length - costs.length - failed.length} more pages: the time was over`);
    break;
  }
  try {
    costs.push(await measurePage(page, () => address(page), lanes, times, stay));
    keep();
  } catch (problem) {
    failed.push(`${page}: ${problem instanceof Error ? problem.message.split('\n')[0] : problem}`);
  }
}
if (values.part) {
  console.log(`${costs.length} of ${pages.length} pages are measured.`);
  process.exit();
}
kept.heaps ??= await measureHeaps().catch((problem: unknown) => {
  failed.push(`memory: ${problem instanceof Error ? problem.message.split('\n')[0] : problem}`);
  return { tabs: [], background: null };
});
await lanes.ours.close();
await lanes.floors.close();
await server.close();
const seconds = Number(values.live);
if (seconds > 0) kept.live ??= await measureLive(executable, freshExtension('chromium'), seconds);
keep();
const { heaps, live } = kept;
const budgets = [...budgetsOf(costs, given !== undefined), ...(live?.budgets ?? [])];

const text = report();
console.log(text);
writeSection(given === undefined ? 'Generated' : 'Chromium', text);
process.exitCode = statusOf(budgets, failed);

function keep(): void {
  if (values.costs !== undefined) writeFileSync(values.costs, JSON.stringify(kept));
}

function sample<Item>(items: readonly Item[], most: number): readonly Item[] {
  if (items.length <= most) return items;
  return Array.from(
    { length: most },
    (_, at) => items[Math.floor((at * items.length) / most)] as Item,
  );
}

function inStrides<Item>(items: readonly Item[]): readonly Item[] {
  return Array.from({ length: STRIDE }, (_, from) =>
    items.filter((_item, at) => at % STRIDE === from),
  ).flat();
}

/** What was measured so far. */
interface Kept {
  costs: PageCost[];
  heaps?: Heaps;
  live?: Live;
}

interface Heaps {
  readonly tabs: readonly { ours: number; floors: number }[];
  readonly background: number | null;
}

async function measureHeaps(): Promise<Heaps> {
  const tabs: { ours: number; floors: number }[] = [];
  for (const page of sample(pages, HEAP_PAGES)) {
    const floors = await lanes.floors.heapOf(address(page), 500).catch(() => null);
    const ours = await lanes.ours.heapOf(address(page), 1_500).catch(() => null);
    if (floors !== null && ours !== null) tabs.push({ ours, floors });
  }
  return { tabs, background: await lanes.ours.heapOfBackground() };
}

function report(): string {
  const without = costs.filter(({ words }) => !words);
  const withWords = costs.filter(({ words }) => words);
  return [
    '# What the extension costs pages',
    '',
    `Measured on ${new Date().toISOString().slice(0, 10)} with ${lanes.ours.version}, on a machine with ${cpus().length} processors and ${Math.round(totalmem() / 2 ** 30)} GB that other programs share. ` +
      `${given ? `${costs.length} pages of real sites, saved` : `${costs.length} generated pages`}; the network off; each visited ${times === 1 ? 'once' : `${times} times`} with and without, in turn${times === 1 ? '' : ', its mean counts'}; every visit in a process of its own, so that nothing is compiled before. ` +
      "Times are processor time of the page's main thread inside frames of the scripts, compiling included, with the engine's sampling profiler on. The floors run in the frames in which ours runs. Written by `npm run bench:page`.",
    '',
    '## Promises',
    '',
    budgetTable(budgets),
    '',
    ...extremesOf(costs, given !== undefined),
    '',
    '## Milliseconds a page',
    '',
    ...classTable('without casualty words near a number', without),
    ...classTable('with casualty words near a number', withWords),
    '## Memory',
    '',
    heaps.tabs.length > 0
      ? `Script heap of a tab after a collection, all worlds: ${short(
          quantile(
            heaps.tabs.map(({ ours, floors }) => ours - floors),
            0.5,
          ),
        )} kB more than with the one-line scripts at the median of ${heaps.tabs.length} pages. Background: ${heaps.background === null ? 'not running' : `${short(heaps.background / 1024)} MB`}.`
      : 'Not measured.',
    ...(live
      ? [
          '',
          'Script heap of the page that changes 100 times a second, after a collection:',
          '',
          heapTable(live),
        ]
      : []),
    ...(live ? [] : ['', 'The page that changes 100 times a second: see the section of its own.']),
    ...(failed.length > 0 ? ['', '## Not measured', '', ...failed.map((line) => `- ${line}`)] : []),
    '',
  ].join('\n');
}

function classTable(title: string, pages: readonly PageCost[]): readonly string[] {
  if (pages.length === 0) return [];
  const files = Object.keys(FLOORS);
  const rows: (readonly [string, readonly number[]])[] = [
    ['ours, all', pages.map(({ ours }) => ours.total)],
    ['ours, quick look', pages.map(({ ours }) => ours.byFile['quick-look.js'] ?? 0)],
    ['ours, reading and marking', pages.map(({ ours }) => ours.byFile['reader.js'] ?? 0)],
    ['ours, longest task', pages.map(({ ours }) => ours.longest)],
    ['floor: one-line.js, dearest frame', pages.map(({ oneFrame }) => oneFrame)],
    ...files.map(
      (file) => [`floor: ${file}`, pages.map(({ floors }) => floors[file] ?? 0)] as const,
    ),
  ];
  const read = pages.filter(({ ours }) => ours.byFile['reader.js']).length;
  return [
    `### ${pages.length} pages ${title} (${read} read, ${pages.filter(({ marks }) => marks > 0).length} with marks)`,
    '',
    timesTable(rows),
    '',
  ];
}
