import { join } from 'node:path';
import type { BrowserDriver, DrivenPage } from '../browser/driver';
import { openPopover, readReport } from '../browser/reader';
import { ROOT } from '../run';
import { serveFolder } from '../serve';
import { dressExtension } from '../store/scenes';
import { type Album, DRESSES, type Dress } from './dresses';
import { shootPopups } from './popup-shots';

/** A page of the extension in one of its states; `TAB` stands for the article's tab. */
interface Scene {
  readonly name: string;
  readonly path: string;
  /** The state is reached when this is there. */
  readonly when: string;
  /** What is clicked then, one after the other. */
  readonly clicks?: readonly string[];
}

const SOLDIERS = 'subject=north-korean-troops&measure=casualties';
const CLAIM = 'uk-mod-2025-06-15-north-korean-troops-casualties';

const SCENES: readonly Scene[] = [
  { name: 'popup', path: 'popup.html?tab=TAB', when: '.row' },
  { name: 'sidepanel', path: 'sidepanel.html?tab=TAB', when: '.row' },
  { name: 'options', path: 'options.html', when: '.agency-groups' },
  {
    name: 'options-sides',
    path: 'options.html',
    when: '.agency-groups',
    clicks: ['[name="grouping"]:not(:checked)', '.agency-group > summary'],
  },
  {
    name: 'options-end',
    path: 'options.html',
    when: '.agency-groups',
    clicks: ['.sections a[href="#about"]'],
  },
  {
    name: 'explorer-names',
    path: 'explorer.html#subject=russian-forces&measure=killed',
    when: '.timeline',
  },
  { name: 'explorer-many', path: `explorer.html#${SOLDIERS}`, when: '.timeline' },
  { name: 'explorer-claim', path: `explorer.html#claim=${CLAIM}`, when: '.details' },
  {
    name: 'explorer-series',
    path: 'explorer.html#subject=gaza-palestinians&measure=killed',
    when: '.timeline',
  },
  {
    name: 'explorer-log',
    path: 'explorer.html#subject=gaza-palestinians&measure=killed&scale=log',
    when: '.timeline',
  },
  {
    name: 'explorer-empty',
    path: `explorer.html#${SOLDIERS}&type=rescue-service`,
    when: '.explored',
  },
  {
    name: 'explorer-unknown-subject',
    path: 'explorer.html#subject=nobody',
    when: '[role="alert"]',
  },
  {
    name: 'explorer-unknown-claim',
    path: 'explorer.html#claim=nobody-2031',
    when: '[role="alert"]',
  },
];

/** So high that an explorer on a small screen is seen whole, and on a desk's as a laptop shows it. */
const HEIGHTS: Readonly<Record<number, number>> = { 360: 1700, 800: 1300, 1280: 720 };

/** Which of the article's marked figures are opened. */
const FIGURES: readonly number[] = [0, 1, 3];

/** Key of the page's n-th marked figure; null when it has not so many. */
async function keyOf(page: DrivenPage, n: number): Promise<string | null> {
  const marked = (await readReport(page))?.findings.filter((card) => card.marked);
  return marked?.[n]?.key ?? null;
}

async function shootArticle(page: DrivenPage, name: string, album: Album): Promise<void> {
  for (const n of FIGURES.filter((n) => album.wants(`${name}-figure-${n}`))) {
    const key = await keyOf(page, n);
    if (key === null || (await openPopover(page, key)) === null) continue;
    await album.save(`${name}-figure-${n}`, page);
  }
}

/** Id of the tab that shows the address, asked from one of the extension's own pages. */
function tabOf(own: DrivenPage, address: string): Promise<number> {
  return own.evaluate(async (wanted: string) => {
    const { chrome } = globalThis as unknown as {
      chrome: { tabs: { query(which: object): Promise<{ id: number; url?: string }[]> } };
    };
    return (await chrome.tabs.query({})).findLast(({ url }) => url === wanted)?.id ?? -1;
  }, address);
}

/** Waits until one of the extension's own pages shows what it should; says so when it never does. */
async function drawn(page: DrivenPage, scene: Scene): Promise<void> {
  const there = await page.evaluate(
    async (selector: string, clicks: readonly string[]) => {
      for (let tries = 0; tries < 400 && !document.querySelector(selector); tries += 1) {
        await new Promise((resolve) => setTimeout(resolve, 25));
      }
      for (const click of clicks) {
        document.querySelector<HTMLElement>(click)?.click();
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      // Lists that are fetched, and pictures drawn once their width is known.
      await new Promise((resolve) => setTimeout(resolve, 250));
      // A jump inside the page is a smooth way.
      for (let last = -1; last !== scrollY; ) {
        last = scrollY;
        await new Promise((resolve) => setTimeout(resolve, 150));
      }
      return document.querySelector(selector) !== null;
    },
    scene.when,
    scene.clicks ?? [],
  );
  if (!there) throw new Error(`${scene.name}: there is no ${scene.when}`);
}

const ownName = (scene: string, dress: Dress, width: number) =>
  `real-${scene}-${dress.name}-${width}`;

async function shootOwn(
  driver: BrowserDriver,
  article: string,
  dress: Dress,
  width: number,
  album: Album,
): Promise<void> {
  const scenes = SCENES.filter(({ name }) => album.wants(ownName(name, dress, width)));
  if (scenes.length === 0) return;
  const own = await driver.openExtensionPage('options.html');
  await own.emulate(dress.look);
  await own.resize(width, HEIGHTS[width] ?? 800);
  const address = await own.evaluate(() => location.href);
  const tab = await tabOf(own, article);
  for (const scene of scenes) {
    // A change of the fragment alone would load nothing anew.
    await own.goto('about:blank');
    await own.goto(new URL(scene.path.replace('TAB', String(tab)), address).href);
    await drawn(own, scene);
    await album.save(ownName(scene.name, dress, width), own);
  }
  await own.close();
}

/** The real extension on the sample article, and its own pages, in each look, width and language. */
export async function shootReal(driver: BrowserDriver, album: Album): Promise<void> {
  const server = await serveFolder(join(ROOT, 'assets', 'sample'));
  try {
    for (const dress of DRESSES) {
      await dressExtension(driver, dress);
      for (const width of dress.widths) {
        const page = await driver.openPage(`${server.url}article.html`);
        await page.emulate(dress.look);
        await page.resize(width, 800);
        await shootArticle(page, `real-article-${dress.name}-${width}`, album);
        const address = await page.evaluate(() => location.href);
        await shootOwn(driver, address, dress, width, album);
        await page.close();
      }
    }
    await shootPopups(driver, DRESSES, album);
  } finally {
    await server.close();
  }
}
