import type { Surface } from '../../tools/browser/driver';
import { until } from '../../tools/browser/reader';

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
