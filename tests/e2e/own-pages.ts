import type { BrowserDriver, DrivenPage, Look, Surface } from '../../tools/browser/driver';
import { until } from '../../tools/browser/reader';
import { axeFaults } from './axe';

/** Longest wait for a state that must come: a busy machine draws late. */
const PATIENCE_MS = 30_000;

interface ExtensionScope {
  readonly chrome: {
    readonly tabs: { query(which: object): Promise<{ id: number; url?: string }[]> };
    readonly storage: Readonly<
      Record<
        'sync' | 'local',
        {
          clear(): Promise<void>;
          get(key: string): Promise<Record<string, unknown>>;
          set(items: object): Promise<void>;
        }
      >
    >;
  };
}

/** Waits until the selector finds something in one of our own documents. */
export async function waitIn(surface: Surface, selector: string): Promise<void> {
  const found = await until(
    () =>
      surface.evaluate(
        (selector: string) => (document.querySelector(selector) === null ? null : true),
        selector,
      ),
    PATIENCE_MS,
  );
  if (found === null) throw new Error(`there is no ${selector}`);
}

/** Clicks what the selector finds in one of our own documents, once it is there. */
export async function clickIn(surface: Surface, selector: string): Promise<void> {
  await waitIn(surface, selector);
  await surface.evaluate(
    (selector: string) => document.querySelector<HTMLElement>(selector)?.click(),
    selector,
  );
}

/** Id of the tab that shows the page, as the extension's pages name it in an address (`?tab=ID`). */
export async function tabShowing(driver: BrowserDriver, page: DrivenPage): Promise<number> {
  const address = await page.evaluate(() => location.href);
  const options = await driver.openExtensionPage('options.html');
  const id = await options.evaluate(async (address: string) => {
    const { tabs } = (globalThis as unknown as ExtensionScope).chrome;
    return (await tabs.query({})).findLast(({ url }) => url === address)?.id;
  }, address);
  await options.close();
  if (id === undefined) throw new Error(`no tab shows ${address}`);
  return id;
}

/** Opens a page of the extension and waits until the selector finds something in it. */
export async function openOwnPage(
  driver: BrowserDriver,
  path: string,
  selector: string,
): Promise<DrivenPage> {
  const page = await driver.openExtensionPage(path);
  await waitIn(page, selector);
  return page;
}

/** Stores settings in a version's form, as its options page would; what is not named takes its default. */
export async function storeSettings(
  driver: BrowserDriver,
  settings: object,
  version = 2,
): Promise<void> {
  const options = await driver.openExtensionPage('options.html');
  await storeFrom(options, settings, version);
  await options.close();
}

/** The same from a page of the extension that is open already: no tab comes to the front for it. */
export function storeFrom(own: Surface, settings: object, version = 2): Promise<void> {
  return own.evaluate(
    async (settings: object, version: number) => {
      const { storage } = (globalThis as unknown as ExtensionScope).chrome;
      await storage.sync.set({ settings: { version, settings } });
    },
    settings,
    version,
  );
}

/** Sets the popover's delay on the options page, in steps of 50 milliseconds, as a reader does. */
export function setDwell(options: Surface, dwell: number): Promise<void> {
  return options.evaluate((dwell: number) => {
    const input = document.querySelector<HTMLInputElement>('#dwell');
    if (input === null) throw new Error('the options page has no #dwell');
    input.value = String(dwell);
    input.dispatchEvent(new Event('input', { bubbles: true }));
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, dwell);
}

/** Empties the extension's storage. */
export async function clearStorage(driver: BrowserDriver): Promise<void> {
  const options = await driver.openExtensionPage('options.html');
  await options.evaluate(async () => {
    const { storage } = (globalThis as unknown as ExtensionScope).chrome;
    await storage.sync.clear();
    await storage.local.clear();
  });
  await options.close();
}

/** The settings as the synchronised storage has them; undefined while nothing is stored. */
export function storedSettings(page: Surface): Promise<Record<string, unknown> | undefined> {
  return page.evaluate(async () => {
    const { storage } = (globalThis as unknown as ExtensionScope).chrome;
    const { settings } = await storage.sync.get('settings');
    return (settings as { settings: Record<string, unknown> } | undefined)?.settings;
  });
}

/** The version of the form that the synchronised storage has the settings in; undefined while nothing is stored. */
export function storedVersion(page: Surface): Promise<number | undefined> {
  return page.evaluate(async () => {
    const { storage } = (globalThis as unknown as ExtensionScope).chrome;
    const { settings } = await storage.sync.get('settings');
    return (settings as { version: number } | undefined)?.version;
  });
}

/** What the pages are looked at in: settings that make them so, and what the system asks for. */
export const LOOKS: readonly (readonly [string, object, Look])[] = [
  ['light', { theme: 'light' }, { scheme: 'light' }],
  ['dark', { theme: 'dark' }, { scheme: 'light' }],
  ['forced colours', { theme: 'auto' }, { scheme: 'dark', forcedColours: true }],
  ['Arabic', { language: 'ar' }, { scheme: 'light' }],
];

/** What axe-core finds wrong in a page of ours in a look, once its transitions have ended. */
export async function faultsIn(page: DrivenPage, look: Look): Promise<readonly string[]> {
  await page.emulate(look);
  await page.evaluate(async () => {
    await Promise.allSettled(document.getAnimations().map((one) => one.finished));
  });
  try {
    return await axeFaults(page);
  } finally {
    // Firefox keeps a look for all its pages.
    await page.emulate({ scheme: 'light' });
  }
}
