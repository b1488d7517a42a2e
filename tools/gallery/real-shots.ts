import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserDriver, DrivenPage } from '../browser/driver';
import { builtExtension } from '../browser/launch';
import { openPopover, readReport } from '../browser/reader';
import { ROOT } from '../run';
import { serveFolder } from '../serve';
import { WIDTHS } from './shots';

/** Saves one picture under its name. */
export type Save = (name: string, page: DrivenPage) => Promise<void>;

const HEIGHT = 800;
const SCHEMES = ['light', 'dark'] as const;
/** The extension's own pages, those that the build has. */
const OWN_PAGES = ['options', 'explorer', 'sidepanel'] as const;

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

/** Id of the tab that shows the address, asked from one of the extension's own pages. */
function tabOf(own: DrivenPage, address: string): Promise<number> {
  return own.evaluate(async (wanted: string) => {
    const { chrome } = globalThis as unknown as {
      chrome: { tabs: { query(which: object): Promise<{ id: number; url?: string }[]> } };
    };
    return (await chrome.tabs.query({})).find(({ url }) => url === wanted)?.id ?? -1;
  }, address);
}

/** Waits until one of the extension's own pages shows its heading. */
async function drawn(page: DrivenPage): Promise<void> {
  await page.evaluate(async () => {
    for (let tries = 0; tries < 200 && !document.querySelector('h1, h2'); tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    // Fonts, lists that are fetched, and pictures drawn from them.
    await new Promise((resolve) => setTimeout(resolve, 400));
  });
}

/** The real popup of an article, opened as a page, and the extension's other pages. */
async function shootOwn(
  driver: BrowserDriver,
  article: string,
  look: { readonly scheme: 'light' | 'dark'; readonly width: number },
  save: Save,
): Promise<void> {
  const own = await driver.openExtensionPage('options.html');
  await own.emulate({ scheme: look.scheme });
  await own.resize(look.width, HEIGHT);
  const there = OWN_PAGES.filter((name) =>
    existsSync(join(builtExtension(driver.kind), `${name}.html`)),
  );
  const address = await own.evaluate(() => location.href);
  const popup = `popup.html?tab=${await tabOf(own, article)}`;
  for (const path of [popup, ...there.map((name) => `${name}.html`)]) {
    await own.goto(new URL(path, address).href);
    await drawn(own);
    await save(`real-${path.split('.')[0]}-${look.scheme}-${look.width}`, own);
  }
  await own.close();
}

/** The real extension on the sample article, and its own pages, in each theme and width. */
export async function shootReal(driver: BrowserDriver, save: Save): Promise<void> {
  const server = await serveFolder(join(ROOT, 'assets', 'sample'));
  try {
    for (const scheme of SCHEMES) {
      for (const width of WIDTHS) {
        const page = await driver.openPage(`${server.url}article.html`);
        await page.emulate({ scheme });
        await page.resize(width, HEIGHT);
        await shootArticle(page, `real-article-${scheme}-${width}`, save);
        const address = await page.evaluate(() => location.href);
        await shootOwn(driver, address, { scheme, width }, save);
        await page.close();
      }
    }
  } finally {
    await server.close();
  }
}
