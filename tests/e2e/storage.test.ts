import { afterEach, expect, it } from 'vitest';
import type { Surface } from '../../tools/browser/driver';
import { describeInBrowsers } from './browsers';
import {
  clearStorage,
  openOwnPage,
  setDwell,
  storedSettings,
  storeFrom,
  waitIn,
} from './own-pages';

interface Area {
  get(key: string | null): Promise<Record<string, unknown>>;
  set(items: object): Promise<void>;
}

/** Puts one item into an area of the extension's storage. */
function put(options: Surface, area: 'sync' | 'local', key: string, value: unknown): Promise<void> {
  return options.evaluate(
    async (area: 'sync' | 'local', key: string, value: unknown) => {
      const { chrome } = globalThis as unknown as { chrome: { storage: Record<string, Area> } };
      await chrome.storage[area]?.set({ [key]: value });
    },
    area,
    key,
    value,
  );
}

/** What an area of the extension's storage holds under a key; null for nothing. */
function held(options: Surface, area: 'sync' | 'local', key: string): Promise<unknown> {
  return options.evaluate(
    async (area: 'sync' | 'local', key: string) => {
      const { chrome } = globalThis as unknown as { chrome: { storage: Record<string, Area> } };
      return (await chrome.storage[area]?.get(key))?.[key] ?? null;
    },
    area,
    key,
  );
}

/** Fills the synchronised area until it takes no more, as other settings of a reader might. */
function fillSync(options: Surface): Promise<number> {
  return options.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: { storage: Record<string, Area> } };
    let stored = 0;
    for (const length of [8000, 500, 20]) {
      for (let at = 0; at < 100; at += 1) {
        try {
          await chrome.storage.sync?.set({ [`fill-${length}-${at}`]: 'x'.repeat(length) });
          stored += length;
        } catch {
          break;
        }
      }
    }
    return stored;
  });
}

/** Makes every area of this page refuse a call: `set` as a full disk does, `get` as a broken one. */
function refuseAll(options: Surface, call: 'get' | 'set'): Promise<void> {
  return options.evaluate((call: 'get' | 'set') => {
    const scope = globalThis as unknown as Record<
      'chrome' | 'browser',
      { storage: Record<string, Area> } | undefined
    >;
    const refuse = () => Promise.reject(new Error('QuotaExceededError'));
    for (const api of [scope.chrome, scope.browser]) {
      for (const area of [api?.storage.sync, api?.storage.local]) {
        if (area) Object.defineProperty(area, call, { value: refuse, configurable: true });
      }
    }
  }, call);
}

const textOf = (surface: Surface, selector: string) =>
  surface.evaluate(
    (selector: string) => document.querySelector(selector)?.textContent ?? '',
    selector,
  );

const dwellIn = (settings: unknown) =>
  (settings as { settings?: { dwell?: number } } | null)?.settings?.dwell;

describeInBrowsers('storage that is broken or full', (stage) => {
  afterEach(() => clearStorage(stage().driver));

  it('says so of settings that it cannot read, uses the defaults, and keeps what was there', async () => {
    const { driver } = stage();
    const foreign = { version: 99, settings: { theme: ['neon'], sitesOff: 'all' } };
    const first = await openOwnPage(driver, 'options.html', '#dwell');
    await put(first, 'sync', 'settings', foreign);
    await first.close();
    const options = await openOwnPage(driver, 'options.html', '.notice[role="alert"]');
    expect(await textOf(options, '.notice')).toContain('cannot read');
    await setDwell(options, 650);
    await expect.poll(async () => dwellIn(await held(options, 'local', 'settings'))).toBe(650);
    expect(await held(options, 'sync', 'settings')).toEqual(foreign);
    await options.close();
  });

  it('stores on this device when the synchronised storage is full', async () => {
    const options = await openOwnPage(stage().driver, 'options.html', '#dwell');
    expect(await fillSync(options)).toBeGreaterThan(50_000);
    await setDwell(options, 550);
    await expect.poll(async () => dwellIn(await held(options, 'local', 'settings'))).toBe(550);
    expect(await storedSettings(options)).toBeUndefined();
    await options.close();
    const again = await openOwnPage(stage().driver, 'options.html', '#dwell');
    const shown = () =>
      again.evaluate(() => document.querySelector<HTMLInputElement>('#dwell')?.value);
    await expect.poll(shown).toBe('550');
    await again.close();
  });

  it('says that nothing was saved when no storage takes it, and shows what still holds', async () => {
    const options = await openOwnPage(stage().driver, 'options.html', '#dwell');
    await setDwell(options, 450);
    await expect.poll(async () => (await storedSettings(options))?.dwell).toBe(450);
    await refuseAll(options, 'set');
    await setDwell(options, 850);
    await waitIn(options, '.toast.shown');
    await expect.poll(() => textOf(options, '.toast')).toContain('Not saved');
    const shown = () =>
      options.evaluate(() => document.querySelector<HTMLInputElement>('#dwell')?.value);
    await expect.poll(shown).toBe('450');
    expect((await storedSettings(options))?.dwell).toBe(450);
    await options.close();
  });

  it('says that the browser hands nothing out, saves nothing over what is stored, and has all of it later', async () => {
    const { driver } = stage();
    const other = await openOwnPage(driver, 'options.html', '#dwell');
    await storeFrom(other, { sitesOff: ['a.example', 'b.example'], dwell: 900 });
    const options = await openOwnPage(driver, 'options.html', '#dwell');
    const shown = () =>
      options.evaluate(() => document.querySelector<HTMLInputElement>('#dwell')?.value);
    await expect.poll(shown).toBe('900');
    await refuseAll(options, 'get');
    const changed = { sitesOff: ['a.example', 'b.example'], dwell: 950 };
    await storeFrom(other, changed);
    await waitIn(options, '.notice[role="alert"]');
    expect(await textOf(options, '.notice')).toContain('does not hand out');
    await setDwell(options, 450);
    await waitIn(options, '.toast.shown');
    await expect.poll(() => textOf(options, '.toast')).toContain('Not saved');
    expect(await storedSettings(other)).toEqual(changed);
    expect(await held(other, 'local', 'settings')).toBeNull();
    await options.close();
    await other.close();
    const again = await openOwnPage(driver, 'options.html', '#dwell');
    await setDwell(again, 500);
    await expect.poll(async () => (await storedSettings(again))?.dwell).toBe(500);
    expect((await storedSettings(again))?.sitesOff).toEqual(changed.sitesOff);
    await again.close();
  });

  it('keeps every setting that it cannot read when there come to be more', async () => {
    const { driver } = stage();
    const first = await openOwnPage(driver, 'options.html', '#dwell');
    for (const [version, dwell] of [
      [98, 600],
      [99, 700],
    ] as const) {
      await put(first, 'local', 'settings', { version });
      const options = await openOwnPage(driver, 'options.html', '#dwell');
      await setDwell(options, dwell);
      await expect.poll(async () => (await storedSettings(first))?.dwell).toBe(dwell);
      await options.close();
    }
    expect(await held(first, 'local', 'settings-unread')).toEqual([
      { version: 98 },
      { version: 99 },
    ]);
    await first.close();
  });
});
