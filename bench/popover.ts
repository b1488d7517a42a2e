/**
 * How long the popover takes from the end of the dwell until it is painted, in the real browsers: every marked
 * figure is rested on, in fresh pages, so that first openings count as well. Beside each stands an empty popover
 * shown from a timer in the same page: what the browser and the machine take for themselves.
 *
 * `npm run bench:popover` after `npm run build` measures the sample article in several rounds; with a folder
 * (`npm run bench:popover -- FOLDER`) also the pages (.html) and texts (.txt) in it that have marked figures.
 * Writes the section of the popover in bench/RESULTS.md. Ends with status 1 when the promise is broken, and 2
 * when nothing could be measured.
 */
import { copyFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import type { DrivenPage } from '../tools/browser/driver';
import { type BrowserKind, findBrowser } from '../tools/browser/find-browser';
import { launchBrowser } from '../tools/browser/launch';
import { Core } from '../tools/check/core';
import { ROOT } from '../tools/run';
import { pageOfText } from '../tools/seeds/page-of-text';
import { serveFolder } from '../tools/serve';
import { freshExtension } from './page/fresh-extension';
import { writeSection } from './page/results';
import { restOnMarks } from './popover-page';
import { keepsPromise, type Measured, popoverReport } from './popover-report';

const ROUNDS = 4;
/** Of a folder the pages with most marks are measured: a browser of a busy machine takes a second a mark. */
const MOST_PAGES = 8;
const MOST_MARKS = 12;

/** Pages to measure: what they are, where they stand, and the name of each. */
interface Pages {
  readonly kind: string;
  readonly folder: string;
  readonly names: readonly string[];
  readonly rounds: number;
  /** Takes away what was made for them. */
  clear(): Promise<void>;
}

const SAMPLE: Pages = {
  kind: 'the sample article',
  folder: join(ROOT, 'assets', 'sample'),
  names: ['article.html'],
  rounds: ROUNDS,
  clear: async () => {},
};

/** The pages of a folder that have most marked figures; texts are made pages. */
async function pagesOf(folder: string): Promise<Pages> {
  const core = new Core(new Date().toISOString().slice(0, 10));
  const made = await mkdtemp(join(tmpdir(), 'toll-trace-'));
  const found: { readonly name: string; readonly marks: number }[] = [];
  for (const name of (await readdir(folder)).sort()) {
    const isPage = /\.html?$/i.test(name);
    if (!isPage && !name.endsWith('.txt')) continue;
    const content = await readFile(join(folder, name), 'utf8');
    const { report } = core.read(
      { id: name, content, isPage },
      { url: null, date: null, lang: null },
    );
    const marks = report.figures.filter(
      ({ status, modality }) => status !== 'not-covered' && modality === 'stated',
    ).length;
    if (marks === 0) continue;
    const page = isPage ? name : `${name}.html`;
    if (isPage) await copyFile(join(folder, name), join(made, page));
    else await writeFile(join(made, page), pageOfText(content));
    found.push({ name: page, marks });
  }
  const names = found
    .sort((a, b) => b.marks - a.marks)
    .slice(0, MOST_PAGES)
    .map(({ name }) => name);
  const clear = () => rm(made, { recursive: true, force: true });
  return { kind: `pages of ${basename(folder)}/`, folder: made, names, rounds: 1, clear };
}

/** Why a page could not be measured, in one line. */
function reasonOf(name: string, error: unknown): string {
  const [line = ''] = String(error instanceof Error ? error.message : error).split('\n');
  return `${name}: ${line}`;
}

async function measure(kind: BrowserKind, pages: Pages): Promise<Measured | null> {
  const executable = findBrowser(kind);
  if (executable === null) return null;
  const server = await serveFolder(pages.folder);
  const driver = await launchBrowser(kind, executable, true, freshExtension(kind));
  const first: number[] = [];
  const later: number[] = [];
  const empty: number[] = [];
  const measured = new Set<string>();
  const failed = new Set<string>();
  /** One page in one round; what it does to the browser is said and does not end the bench. */
  const visit = async (name: string) => {
    let page: DrivenPage | null = null;
    try {
      page = await driver.openPage(`${server.url}${encodeURIComponent(name)}`);
      const bench = await restOnMarks(page, MOST_MARKS);
      if (bench.samples.length === 0) throw new Error('no popover came within the patience');
      empty.push(...bench.empty);
      first.push(...bench.samples.slice(0, 1));
      later.push(...bench.samples.slice(1));
      measured.add(name);
    } catch (error) {
      failed.add(reasonOf(name, error));
      console.error(`${driver.version}: ${reasonOf(name, error)}`);
    }
    await page?.close().catch(() => undefined);
  };
  try {
    for (let round = 0; round < pages.rounds; round += 1) {
      for (const name of pages.names) await visit(name);
    }
  } finally {
    await driver.close().catch(() => undefined);
    await server.close();
  }
  const { version } = driver;
  return {
    version,
    kind: pages.kind,
    pages: measured.size,
    first,
    later,
    empty,
    failed: [...failed],
  };
}

const asked = process.argv[2];
const sets = [SAMPLE, ...(asked === undefined ? [] : [await pagesOf(resolve(asked))])];
try {
  const all: Measured[] = [];
  for (const pages of sets) {
    for (const kind of ['chromium', 'firefox'] as const) {
      const one = pages.names.length > 0 ? await measure(kind, pages) : null;
      if (one) all.push(one);
    }
  }
  const report = popoverReport(all);
  console.log(report);
  const some = all.filter(({ first }) => first.length > 0);
  if (some.length > 0) writeSection('Popover', report);
  process.exitCode = some.length === 0 ? 2 : some.every(keepsPromise) ? 0 : 1;
} finally {
  for (const pages of sets) await pages.clear();
}
