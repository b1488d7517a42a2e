import type { Surface } from '../../tools/browser/driver';
import { until } from '../../tools/browser/reader';

interface Api {
  windows: {
    create(window: { url: readonly string[] }): Promise<{ id?: number }>;
    remove(id: number): Promise<void>;
  };
  sessions: {
    getRecentlyClosed(): Promise<{ window?: { sessionId?: string } }[]>;
    restore(id: string): Promise<{ window?: { id?: number } }>;
  };
  tabs: {
    query(which: { windowId: number }): Promise<{ id?: number; active: boolean }[]>;
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
export function openBehind(keeper: Surface, url: string, count: number): Promise<number[]> {
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

/** Opens so many tabs in a window of their own; the window's id. */
export function openWindow(keeper: Surface, url: string, count: number): Promise<number> {
  return keeper.evaluate(
    async (url: string, count: number) => {
      const scope = globalThis as unknown as { browser?: Api; chrome: Api };
      const { windows } = scope.browser ?? scope.chrome;
      return (await windows.create({ url: Array.from({ length: count }, () => url) })).id ?? -1;
    },
    url,
    count,
  );
}

/** Ids of the window's tabs, the one in front first. */
export function tabsOf(keeper: Surface, windowId: number): Promise<number[]> {
  return keeper.evaluate(async (windowId: number) => {
    const scope = globalThis as unknown as { browser?: Api; chrome: Api };
    const tabs = await (scope.browser ?? scope.chrome).tabs.query({ windowId });
    return tabs.sort((a, b) => Number(b.active) - Number(a.active)).map(({ id }) => id ?? -1);
  }, windowId);
}

/** Closes the window. */
export function closeWindow(keeper: Surface, windowId: number): Promise<void> {
  return keeper.evaluate(async (windowId: number) => {
    const scope = globalThis as unknown as { browser?: Api; chrome: Api };
    await (scope.browser ?? scope.chrome).windows.remove(windowId);
  }, windowId);
}

/** Has the browser restore the window that was closed last, for which the extension needs `sessions`; its new id. */
export function restoreWindow(keeper: Surface): Promise<number> {
  return keeper.evaluate(async () => {
    const scope = globalThis as unknown as { browser?: Api; chrome: Api };
    const { sessions } = scope.browser ?? scope.chrome;
    // The browser notes a closed window somewhat later.
    for (let tries = 0; tries < 100; tries += 1) {
      const [closed] = await sessions.getRecentlyClosed();
      const id = closed?.window?.sessionId;
      if (id) return (await sessions.restore(id)).window?.id ?? -1;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error('the browser knows of no closed window');
  });
}

/** How a tab of a page stands. */
export interface Standing {
  readonly loaded: boolean;
  readonly hidden: boolean;
  readonly read: boolean;
  readonly marked: boolean;
  /** It has written itself anew. */
  readonly written: boolean;
}

/** How each of the tabs stands; null for one that is not there yet. */
export function standings(keeper: Surface, ids: readonly number[]): Promise<(Standing | null)[]> {
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

/** Brings the tab to the front. */
export function showTab(keeper: Surface, id: number): Promise<void> {
  return keeper.evaluate(async (id: number) => {
    const scope = globalThis as unknown as { browser?: Api; chrome: Api };
    await (scope.browser ?? scope.chrome).tabs.update(id, { active: true });
  }, id);
}

/** Closes the tabs. */
export function removeTabs(keeper: Surface, ids: readonly number[]): Promise<void> {
  return keeper.evaluate(async (ids: readonly number[]) => {
    const scope = globalThis as unknown as { browser?: Api; chrome: Api };
    await (scope.browser ?? scope.chrome).tabs.remove(ids);
  }, ids);
}

/** Waits until all the tabs stand so; null when they do not. */
export function every(keeper: Surface, ids: readonly number[], is: (tab: Standing) => boolean) {
  return until(async () => {
    const all = await standings(keeper, ids);
    return all.every((tab) => tab && is(tab)) ? all : null;
  }, 40_000);
}
