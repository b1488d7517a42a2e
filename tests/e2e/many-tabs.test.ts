import { expect, it } from 'vitest';
import type { Surface } from '../../tools/browser/driver';
import { until } from '../../tools/browser/reader';
import { describeInBrowsers } from './browsers';
import { waitForMarks } from './in-page';

const TABS = 50;
/** Marks of article.html. */
const MARKS = 4;

interface Api {
  tabs: {
    create(tab: { url: string; active: boolean }): Promise<{ id?: number }>;
    update(id: number, change: { active: boolean }): Promise<unknown>;
    remove(ids: readonly number[]): Promise<void>;
  };
  scripting: {
    executeScript(injected: {
      target: { tabId: number };
      func: () => unknown;
    }): Promise<{ result?: unknown }[]>;
  };
}

/** Opens tabs behind the one in front, all at once; their ids. */
function openBehind(keeper: Surface, url: string, count: number): Promise<number[]> {
  return keeper.evaluate(
    async (url: string, count: number) => {
      const scope = globalThis as unknown as { browser?: Api; chrome: Api };
      const { tabs } = scope.browser ?? scope.chrome;
      const opened = Array.from({ length: count }, () => tabs.create({ url, active: false }));
      return (await Promise.all(opened)).map(({ id }) => id ?? -1);
    },
    url,
    count,
  );
}

interface Standing {
  readonly loaded: boolean;
  readonly hidden: boolean;
  readonly read: boolean;
  readonly marked: boolean;
  /** It has written itself anew. */
  readonly written: boolean;
}

/** How each of the tabs stands; null for one that is not there yet. */
function standings(keeper: Surface, ids: readonly number[]): Promise<(Standing | null)[]> {
  return keeper.evaluate(async (ids: readonly number[]) => {
    const scope = globalThis as unknown as { browser?: Api; chrome: Api };
    const { scripting } = scope.browser ?? scope.chrome;
    const ask = async (tabId: number) => {
      const [frame] = await scripting.executeScript({
        target: { tabId },
        func: () => ({
          loaded: document.readyState === 'complete',
          hidden: document.hidden,
          read: 'tollTrace' in globalThis,
          marked: CSS.highlights.size > 0,
          written: document.body?.id === 'anew',
        }),
      });
      return (frame?.result ?? null) as Standing | null;
    };
    return Promise.all(ids.map((id) => ask(id).catch(() => null)));
  }, ids);
}

function inTabs(keeper: Surface, what: 'front' | 'remove', ids: readonly number[]): Promise<void> {
  return keeper.evaluate(
    async (what: 'front' | 'remove', ids: readonly number[]) => {
      const scope = globalThis as unknown as { browser?: Api; chrome: Api };
      const { tabs } = scope.browser ?? scope.chrome;
      if (what === 'remove') await tabs.remove(ids);
      else for (const id of ids) await tabs.update(id, { active: true });
    },
    what,
    ids,
  );
}

/** Waits until all the tabs stand so; null when they do not. */
function every(keeper: Surface, ids: readonly number[], is: (tab: Standing) => boolean) {
  return until(async () => {
    const all = await standings(keeper, ids);
    return all.every((tab) => tab && is(tab)) ? all : null;
  }, 40_000);
}

describeInBrowsers('a tab behind the one in front', (stage) => {
  it('is read when it is shown, although it was written anew before', async () => {
    const { driver, url } = stage();
    const keeper = await driver.openExtensionPage('manifest.json');
    const ids = await openBehind(keeper, url('fights/written-behind.html'), 1);
    expect(await every(keeper, ids, ({ written }) => written)).not.toBeNull();
    await inTabs(keeper, 'front', ids);
    expect(await every(keeper, ids, ({ marked }) => marked)).not.toBeNull();
    await inTabs(keeper, 'remove', ids);
    await keeper.close();
  });
});

describeInBrowsers('fifty tabs opened at once', (stage, kind) => {
  const openAll = async () => {
    const { driver, url } = stage();
    const keeper = await driver.openExtensionPage('manifest.json');
    const ids = await openBehind(keeper, url('article.html'), TABS);
    const front = await driver.openPage(url('article.html'));
    expect(await waitForMarks(front, MARKS)).toBe(MARKS);
    const close = async () => {
      await inTabs(keeper, 'remove', ids);
      await front.close();
      await keeper.close();
    };
    return { keeper, ids, close };
  };
  // The driver of Chromium has every tab believe that it is shown.
  it.runIf(kind === 'chromium')(
    'are all read although all are shown',
    async () => {
      const { keeper, ids, close } = await openAll();
      expect((await every(keeper, ids, ({ marked }) => marked))?.length).toBe(TABS);
      await close();
    },
    90_000,
  );

  it.runIf(kind === 'firefox')(
    'cost nothing until they are shown',
    async () => {
      const { keeper, ids, close } = await openAll();
      const behind = await every(keeper, ids, ({ loaded }) => loaded);
      expect(behind?.filter((tab) => tab?.hidden).length).toBe(TABS);
      expect(behind?.filter((tab) => tab?.read || tab?.marked)).toEqual([]);
      const [first = -1] = ids;
      await inTabs(keeper, 'front', [first]);
      expect(await every(keeper, [first], ({ marked }) => marked)).not.toBeNull();
      const others = await standings(keeper, ids.slice(1));
      expect(others.filter((tab) => tab?.read)).toEqual([]);
      await close();
    },
    90_000,
  );
});
