import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { BrowserDriver } from '../../tools/browser/driver';
import type { BrowserKind } from '../../tools/browser/find-browser';
import { launchBrowser } from '../../tools/browser/launch';
import { ROOT } from '../../tools/run';
import { pageOfText } from '../../tools/seeds/page-of-text';
import { serveFolder } from '../../tools/serve';
import { freshExtension } from './fresh-extension';

/** A page without a mark after so long has none. */
const PATIENCE_MS = 6_000;
const SAMPLE = join(ROOT, 'assets', 'sample', 'article.html');

/** Milliseconds from DOMContentLoaded to the first mark, visit by visit. */
export interface FirstMarks {
  readonly version: string;
  /** The background ran already. */
  readonly warm: readonly number[];
  /** The background had been ended. */
  readonly cold: readonly number[];
  /** Pages on which no mark came; they take no part. */
  readonly unmarked: readonly string[];
}

// Stands at the very beginning of the page; asks so often that 4 ms are missed at most.
const WATCH = `<script>
  addEventListener('DOMContentLoaded', () => {
    const start = performance.now();
    const look = () => {
      if ([...CSS.highlights.keys()].some((name) => name.startsWith('toll-trace-'))) {
        window.firstMark = performance.now() - start;
      } else setTimeout(look);
    };
    look();
  });
</script>`;

/** Visits the sample article and the pages (.html) and texts (.txt) of the folder so often, in turn with a warm and a cold background. */
export async function measureFirstMarks(
  kind: BrowserKind,
  executable: string,
  folder: string | null,
  rounds: number,
): Promise<FirstMarks> {
  const pages = await mkdtemp(join(tmpdir(), 'toll-trace-first-'));
  await writePage(SAMPLE, pages);
  for (const name of folder === null ? [] : await readdir(folder)) {
    await writePage(join(folder ?? '', name), pages);
  }
  const server = await serveFolder(pages);
  const driver = await launchBrowser(kind, executable, true, freshExtension(kind));
  const times = { warm: [] as number[], cold: [] as number[] };
  let names = (await readdir(pages)).sort();
  const unmarked: string[] = [];
  try {
    for (let round = 0; round <= rounds; round += 1) {
      for (const name of names) {
        const url = `${server.url}${encodeURIComponent(name)}`;
        const warm = await firstMark(driver, url);
        // The first round warms the browser up, and shows which pages have marks.
        if (round === 0) {
          if (warm === null) unmarked.push(name);
          continue;
        }
        await driver.killBackground();
        const cold = await firstMark(driver, url);
        times.warm.push(warm ?? Number.POSITIVE_INFINITY);
        times.cold.push(cold ?? Number.POSITIVE_INFINITY);
      }
      names = names.filter((name) => !unmarked.includes(name));
    }
  } finally {
    await driver.close().catch(() => undefined);
    await server.close();
    await rm(pages, { recursive: true, force: true });
  }
  return { version: driver.version, ...times, unmarked };
}

async function writePage(file: string, folder: string): Promise<void> {
  const isPage = /\.html?$/i.test(file);
  if (!isPage && !file.endsWith('.txt')) return;
  const to = join(folder, isPage ? basename(file) : `${basename(file)}.html`);
  const html = isPage ? await readFile(file, 'utf8') : pageOfText(await readFile(file, 'utf8'));
  await writeFile(
    to,
    html.replace(/<head[^>]*>/i, (head) => head + WATCH),
  );
}

async function firstMark(driver: BrowserDriver, url: string): Promise<number | null> {
  const page = await driver.openPage(url);
  const end = performance.now() + PATIENCE_MS;
  try {
    while (performance.now() < end) {
      const at = await page.evaluate(
        () => (globalThis as { firstMark?: number }).firstMark ?? null,
      );
      if (at !== null) return at;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return null;
  } finally {
    await page.close();
  }
}
