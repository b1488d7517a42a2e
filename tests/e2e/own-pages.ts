import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { BrowserDriver, DrivenPage, Surface } from '../../tools/browser/driver';
import { until } from '../../tools/browser/reader';

/** Longest wait for a state that must come: a busy machine draws late. */
const PATIENCE_MS = 30_000;

interface ExtensionScope {
  readonly chrome: {
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

/** Stores settings in the present form, as the options page would; what is not named takes its default. */
export async function storeSettings(driver: BrowserDriver, settings: object): Promise<void> {
  const options = await driver.openExtensionPage('options.html');
  await options.evaluate(async (settings: object) => {
    const { storage } = (globalThis as unknown as ExtensionScope).chrome;
    await storage.sync.set({ settings: { version: 2, settings } });
  }, settings);
  await options.close();
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

/** What the pages are looked at in: settings that make them so. */
export const LOOKS: readonly (readonly [string, object])[] = [
  ['light', { theme: 'light' }],
  ['dark', { theme: 'dark' }],
  ['Arabic', { language: 'ar' }],
];

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');

interface AxeScope {
  readonly axe: {
    run(): Promise<{
      readonly passes: readonly unknown[];
      readonly violations: readonly {
        readonly id: string;
        readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
      }[];
    }>;
  };
}

/** What axe-core finds wrong in one of our own documents, a line a node; transitions have ended before. */
export async function faultsOf(surface: Surface): Promise<readonly string[]> {
  // Its code comes with the call: the page's policy lets nothing be loaded, and nothing is.
  return surface.run<string[]>(
    `async () => {
      if (!globalThis.axe) { (() => { ${AXE} })(); }
      await Promise.allSettled(document.getAnimations().map((one) => one.finished));
      return (${String(lines)})();
    }`,
    [],
  );
}

async function lines(): Promise<string[]> {
  const { violations, passes } = await (globalThis as unknown as AxeScope).axe.run();
  if (passes.length < 10) return ['axe-core saw next to nothing: was the page drawn?'];
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`.slice(0, 400)),
  );
}
