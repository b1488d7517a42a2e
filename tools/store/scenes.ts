import type { Settings } from '../../src/bridge/settings';
import type { BrowserDriver, DrivenPage } from '../browser/driver';
import { openPopover, readReport, until } from '../browser/reader';

/** What a scene is given. */
export interface Stand {
  readonly driver: BrowserDriver;
  /** Address of the sample article. */
  readonly article: string;
  readonly width: number;
  readonly height: number;
}

/** A picture: its name, and how to come to it. */
export interface Scene {
  readonly name: string;
  take(set: Stand): Promise<Uint8Array>;
}

const PATIENCE_MS = 30_000;

/** Two frames: what was drawn is painted by then. */
async function settled(page: DrivenPage): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  );
}

async function waitFor(page: DrivenPage, selector: string): Promise<void> {
  const found = await until(
    () =>
      page.evaluate(
        (selector: string) => (document.querySelector(selector) ? true : null),
        selector,
      ),
    PATIENCE_MS,
  );
  if (found === null) throw new Error(`there is no ${selector}`);
}

/** Settings for the pictures, in the form that the extension stores; what is not named takes its default. */
export async function dressExtension(
  driver: BrowserDriver,
  settings: Partial<Settings>,
): Promise<void> {
  const page = await driver.openExtensionPage('options.html');
  await page.evaluate(async (settings: object) => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { sync: { set(items: object): Promise<void> } } };
    };
    await chrome.storage.sync.set({ settings: { version: 2, settings } });
  }, settings);
  await page.close();
}

async function openArticle({ driver, article, width, height }: Stand): Promise<DrivenPage> {
  const page = await driver.openPage(article);
  await page.resize(width, height);
  const report = await readReport(page, PATIENCE_MS);
  if (!report) throw new Error('the sample article was not read');
  return page;
}

async function shoot(page: DrivenPage): Promise<Uint8Array> {
  await settled(page);
  const picture = await page.screenshot();
  await page.close();
  return picture;
}

/** A page of the extension at an address, once the selector finds something in it. */
function ownPage(name: string, path: string, selector: string): Scene {
  return {
    name,
    async take({ driver, width, height }) {
      const page = await driver.openExtensionPage(path);
      await page.resize(width, height);
      await waitFor(page, selector);
      return shoot(page);
    },
  };
}

/** The sample article, with the popover of the first figure of a status; null: no popover. */
function article(name: string, status: string | null): Scene {
  return {
    name,
    async take(set) {
      const page = await openArticle(set);
      const report = await readReport(page, PATIENCE_MS);
      const card = report?.findings.find((finding) => finding.status === status);
      if (status !== null) {
        if (!card || !(await openPopover(page, card.key, PATIENCE_MS))) {
          throw new Error(`the sample article has no figure that is ${status}`);
        }
      }
      return shoot(page);
    },
  };
}

/** The side panel beside the article, as the browser shows it: two pictures side by side. */
const panel: Scene = {
  name: 'list',
  async take(set) {
    const page = await openArticle({ ...set, width: set.width - 400 });
    const beside = await page.screenshot();
    const list = await set.driver.openExtensionPage('sidepanel.html');
    await list.resize(400, set.height);
    await page.bringToFront();
    await waitFor(list, '.row');
    await settled(list);
    const listed = await list.screenshot();
    await list.close();
    await page.goto('about:blank');
    await page.resize(set.width, set.height);
    await page.evaluate(
      async (sources: readonly string[]) => {
        document.body.style.cssText = 'margin:0;display:flex;background:#fff';
        for (const [i, source] of sources.entries()) {
          const image = new Image();
          image.src = `data:image/png;base64,${source}`;
          image.style.cssText = i === 0 ? '' : 'border-left:1px solid #ccc';
          await image.decode();
          document.body.append(image);
        }
      },
      [beside, listed].map((picture) => Buffer.from(picture).toString('base64')),
    );
    return shoot(page);
  },
};

const EXPLORED = 'table tbody tr';

/** The pictures for the stores, in their order. */
export const STORE_SCENES: readonly Scene[] = [
  article('altered', 'altered'),
  panel,
  ownPage('explorer', 'explorer.html#subject=russian-forces&measure=killed', EXPLORED),
  ownPage('series', 'explorer.html#subject=gaza-palestinians&measure=killed', EXPLORED),
  ownPage('options', 'options.html', '.agency-group'),
];

/** The pictures of the README's tour, in their order, with how long each stands. */
export const TOUR: readonly { readonly scene: Scene; readonly milliseconds: number }[] = [
  { scene: article('page', null), milliseconds: 1_800 },
  { scene: article('traced', 'traced'), milliseconds: 3_200 },
  { scene: article('altered', 'altered'), milliseconds: 3_600 },
  { scene: panel, milliseconds: 3_200 },
  {
    scene: ownPage(
      'explorer',
      'explorer.html#subject=north-korean-troops&measure=casualties',
      EXPLORED,
    ),
    milliseconds: 3_600,
  },
];
