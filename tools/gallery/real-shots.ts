import { join } from 'node:path';
import type { BrowserDriver, DrivenPage } from '../browser/driver';
import { openPopover, readReport } from '../browser/reader';
import { ROOT } from '../run';
import { serveFolder } from '../serve';
import { WIDTHS } from './shots';

/** Saves one picture under its name. */
export type Save = (name: string, page: DrivenPage) => Promise<void>;

const HEIGHT = 800;
const SCHEMES = ['light', 'dark'] as const;

/** Key of the page's n-th marked figure; null when it has not so many. */
async function keyOf(page: DrivenPage, n: number): Promise<string | null> {
  const marked = (await readReport(page))?.findings.filter((card) => card.marked);
  return marked?.[n]?.key ?? null;
}

async function shootArticle(page: DrivenPage, name: string, save: Save): Promise<void> {
  for (const n of [0, 1, 3]) {
    const key = await keyOf(page, n);
    if (key === null || (await openPopover(page, key)) === null) continue;
    await save(`${name}-figure-${n}`, page);
  }
}

/** The real extension on the sample article, its popup beside it, and its own pages. */
export async function shootReal(driver: BrowserDriver, save: Save): Promise<void> {
  const server = await serveFolder(join(ROOT, 'assets', 'sample'));
  try {
    for (const scheme of SCHEMES) {
      for (const width of WIDTHS) {
        const page = await driver.openPage(`${server.url}article.html`);
        await page.emulate({ scheme });
        await page.resize(width, HEIGHT);
        await shootArticle(page, `real-article-${scheme}-${width}`, save);
        await page.close();
      }
    }
  } finally {
    await server.close();
  }
}
