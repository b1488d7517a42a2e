import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Settings } from '../../src/bridge/settings';
import type { BrowserDriver, DrivenPage, PopupSurface } from '../browser/driver';
import { readReport, until } from '../browser/reader';
import { ROOT } from '../run';
import { serveFolder } from '../serve';
import { dressExtension } from '../store/scenes';
import type { Album, Dress } from './dresses';

/** Where the popup's pages come from. */
interface Places {
  readonly article: string;
  readonly many: string;
  readonly plain: string;
}

/** The toolbar popup over a page, in one of its states. */
interface PopupScene {
  readonly name: string;
  /** `own` is a page of the extension itself; `slow` never stops loading. */
  readonly page: keyof Places | 'own' | 'slow';
  readonly settings?: Partial<Settings>;
  /** The state is reached when this is there. */
  readonly when: string;
  /** Opened by a click on the button, for which the browser opens the page. */
  readonly clicked?: boolean;
  /** What is done to the page before the popup opens. */
  prepare?(driver: BrowserDriver, page: DrivenPage): Promise<void>;
  /** What is undone afterwards. */
  restore?(driver: BrowserDriver): Promise<void>;
  /** In English alone, not in every language. */
  readonly once?: boolean;
}

const SITE = '127.0.0.1';
const STATE = '.state:not([aria-busy="true"])';

/** The page's reader says that no answer came, as when the background fails. */
function breakReader(page: DrivenPage): Promise<void> {
  return page.inExtensionWorld(() => {
    const world = globalThis as { tollTrace?: object };
    world.tollTrace = { ...world.tollTrace, state: () => ({ state: 'failed', report: null }) };
  });
}

const SCENES: readonly PopupScene[] = [
  { name: 'read', page: 'article', when: '.row' },
  { name: 'many', page: 'many', when: '.row' },
  { name: 'none', page: 'plain', when: STATE },
  { name: 'off', page: 'article', settings: { sitesOff: [SITE] }, when: STATE },
  {
    name: 'once',
    page: 'article',
    when: '.once',
    clicked: true,
    prepare: (driver) => driver.grantSites(false),
    restore: (driver) => driver.grantSites(true),
  },
  {
    name: 'access',
    page: 'article',
    when: STATE,
    prepare: (driver) => driver.grantSites(false),
    restore: (driver) => driver.grantSites(true),
  },
  { name: 'restricted', page: 'own', when: STATE, once: true },
  { name: 'reading', page: 'slow', when: '.state[aria-busy="true"]', once: true },
  {
    name: 'error',
    page: 'article',
    when: STATE,
    once: true,
    prepare: (_, page) => breakReader(page),
  },
];

/** A page with the way to close it. */
interface OpenScene {
  readonly page: DrivenPage;
  close(): Promise<void>;
}

/** Waits until the popup shows what it should and the browser has made its window as large. */
async function settled(popup: PopupSurface, { name, when }: PopupScene): Promise<void> {
  const there = await until(
    () => popup.evaluate((selector) => document.querySelector(selector) && true, when),
    10_000,
  );
  if (there === null) throw new Error(`popup ${name}: there is no ${when}`);
  // The window follows its content a moment later.
  await new Promise((resolve) => setTimeout(resolve, 400));
}

/** A page that begins to load and never ends, until the server is closed. */
async function openSlowly(driver: BrowserDriver, from: string): Promise<OpenScene> {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.write('<!doctype html><title>Slow</title><p>The rest of the page is on its way.</p>');
  });
  await new Promise<void>((resolve) => server.listen(0, SITE, resolve));
  const { port } = server.address() as AddressInfo;
  const page = await driver.openPage(from);
  await page.evaluate((slow: string) => void location.assign(slow), `http://${SITE}:${port}/`);
  await new Promise((resolve) => setTimeout(resolve, 500));
  return {
    page,
    async close() {
      server.close();
      server.closeAllConnections();
      await page.close();
    },
  };
}

async function openScene(
  driver: BrowserDriver,
  { page: kind, settings }: PopupScene,
  places: Places,
): Promise<OpenScene> {
  if (kind === 'slow') return openSlowly(driver, places.plain);
  const page =
    kind === 'own'
      ? await driver.openExtensionPage('options.html')
      : await driver.openPage(places[kind]);
  if (!settings && (kind === 'article' || kind === 'many')) await readReport(page);
  return { page, close: () => page.close() };
}

async function shoot(
  driver: BrowserDriver,
  scene: PopupScene,
  dress: Dress,
  places: Places,
): Promise<Uint8Array> {
  const { language, theme } = dress;
  await dressExtension(driver, { language, theme, ...scene.settings });
  const { page, close } = await openScene(driver, scene, places);
  try {
    await page.emulate(dress.look);
    await scene.prepare?.(driver, page);
    await page.bringToFront();
    const popup = scene.clicked ? await driver.clickButton() : await driver.openPopup();
    if (popup === null) throw new Error(`popup ${scene.name}: the click opened none`);
    await popup.emulate(dress.look);
    await settled(popup, scene);
    const picture = await popup.screenshot();
    await popup.close();
    return picture;
  } finally {
    await scene.restore?.(driver);
    await close();
  }
}

/** The real toolbar popup in every state, as large as the browser makes it, in each of the looks. */
export async function shootPopups(
  driver: BrowserDriver,
  dresses: readonly Dress[],
  album: Album,
): Promise<void> {
  const sample = await serveFolder(join(ROOT, 'assets', 'sample'));
  const pages = await serveFolder(join(ROOT, 'tools', 'gallery', 'pages'));
  const places: Places = {
    article: `${sample.url}article.html`,
    many: `${pages.url}many.html`,
    plain: `${pages.url}plain.html`,
  };
  try {
    for (const dress of dresses) {
      for (const scene of SCENES) {
        const name = `real-toolbar-${scene.name}-${dress.name}`;
        if (!album.wants(name) || (scene.once && dress.language !== 'en')) continue;
        await album.keep(name, await shoot(driver, scene, dress, places));
      }
    }
  } finally {
    await pages.close();
    await sample.close();
  }
}
