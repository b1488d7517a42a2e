import { expect, it } from 'vitest';
import type { Surface } from '../../tools/browser/driver';
import { until } from '../../tools/browser/reader';
import { describeInBrowsers } from './browsers';
import { kept } from './kept';

/** Marks of article.html. */
const MARKS = 4;
const PATIENCE_MS = 30_000;

interface Api {
  readonly extension: { isAllowedIncognitoAccess(): Promise<boolean> };
  readonly windows: {
    create(how: { url: string; incognito: boolean }): Promise<{ id?: number }>;
    remove(id: number): Promise<void>;
    get(id: number): Promise<{ incognito: boolean }>;
  };
  readonly tabs: { query(which: { windowId: number }): Promise<{ id?: number }[]> };
  readonly scripting: {
    executeScript<Result>(injected: {
      target: { tabId: number };
      func: () => Result;
    }): Promise<{ result?: Result }[]>;
  };
}

/** Opens a private window; its id. */
function openPrivate(own: Surface, url: string): Promise<number> {
  return own.evaluate(async (url: string) => {
    const { windows } = (globalThis as unknown as { chrome: Api }).chrome;
    return (await windows.create({ url, incognito: true })).id ?? -1;
  }, url);
}

/** How many stretches of the window's page are marked, and what its popover says once the first is jumped to. */
function lookInto(own: Surface, windowId: number): Promise<{ marks: number; popover: string }> {
  return own.evaluate(async (windowId: number) => {
    const { tabs, scripting } = (globalThis as unknown as { chrome: Api }).chrome;
    const [tab] = await tabs.query({ windowId });
    const target = { tabId: tab?.id ?? -1 };
    const [frame] = await scripting
      .executeScript({
        target,
        func: () => {
          const { tollTrace } = globalThis as {
            tollTrace?: {
              marked(): readonly string[];
              jump(key: string): boolean;
              popoverText(): string;
            };
          };
          const marks = tollTrace?.marked() ?? [];
          const [first] = marks;
          if (first !== undefined && tollTrace?.popoverText() === '') tollTrace.jump(first);
          return { marks: marks.length, popover: tollTrace?.popoverText() ?? '' };
        },
      })
      .catch(() => []);
    return frame?.result ?? { marks: 0, popover: '' };
  }, windowId);
}

describeInBrowsers('a private window', (stage) => {
  it('shows what any window shows, and leaves nothing', { timeout: 120_000 }, async () => {
    const { driver, url } = stage();
    await driver.allowPrivateWindows();
    const own = await driver.openExtensionPage('manifest.json');
    const allowed = () =>
      own.evaluate(() =>
        (globalThis as unknown as { chrome: Api }).chrome.extension.isAllowedIncognitoAccess(),
      );
    expect(await allowed()).toBe(true);
    const before = await kept(own);
    const id = await openPrivate(own, url('article.html'));
    const seen = await until(async () => {
      const now = await lookInto(own, id);
      return now.marks === MARKS && now.popover !== '' ? now : null;
    }, PATIENCE_MS);
    expect(seen?.popover).toContain('UK Ministry of Defence');
    const isPrivate = await own.evaluate(async (id: number) => {
      const { windows } = (globalThis as unknown as { chrome: Api }).chrome;
      return (await windows.get(id)).incognito;
    }, id);
    expect(isPrivate).toBe(true);
    expect(await kept(own)).toEqual(before);
    await own.evaluate(
      (id: number) => (globalThis as unknown as { chrome: Api }).chrome.windows.remove(id),
      id,
    );
    expect(await kept(own)).toEqual(before);
    expect(before).toEqual({});
    await own.close();
  });
});
