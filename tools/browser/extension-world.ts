import type { Surface } from './driver';

interface ExtensionApi {
  tabs: { query(which: object): Promise<{ id?: number }[]> };
  scripting: {
    executeScript(injected: {
      target: { tabId: number };
      func: () => number;
    }): Promise<{ result?: unknown }[]>;
  };
}

/** What a frame answered; neither is set when the function gave nothing. */
interface Answer {
  value?: unknown;
  error?: string;
}

/**
 * Id of the tab that shows a page, asked from one of the extension's own pages. The moment at which the page
 * began is the same in the page's world and in the extension's, and tells it apart from all others. No tab
 * comes to the front for it: that would close an open popup.
 */
export async function tabOf(keeper: Surface, page: Surface): Promise<number> {
  const began = await page.evaluate(() => performance.timeOrigin);
  const id = await keeper.evaluate(async (began: number) => {
    const scope = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi };
    const { scripting, tabs } = scope.browser ?? scope.chrome;
    for (const { id } of await tabs.query({})) {
      if (id === undefined) continue;
      const target = { tabId: id };
      const begins = scripting.executeScript({ target, func: () => performance.timeOrigin });
      // Pages of the browser itself refuse.
      const [frame] = await begins.catch(() => []);
      if (frame?.result === began) return id;
    }
    return null;
  }, began);
  if (id === null) throw new Error('the extension reaches no tab that shows this page');
  return id;
}

/**
 * Calls the function of this source in the extension's world of a tab's frames, top frame first, through
 * `scripting` as the extension itself would. Throws what the first failing frame threw.
 */
export async function runInExtensionWorld<Result>(
  keeper: Surface,
  tab: number,
  allFrames: boolean,
  source: string,
  args: readonly unknown[],
): Promise<readonly Result[]> {
  // Only functions written in the keeper can be handed to `scripting`, so the source is put into one there.
  const inject = `async (tabId, allFrames, args) => {
    const injected = await (globalThis.browser ?? globalThis.chrome).scripting.executeScript({
      target: { tabId, allFrames },
      args: args.map((arg) => arg ?? null),
      func: async (...given) => {
        const __name = (f) => f;
        try { return { value: await (${source})(...given) }; } catch (error) { return { error: String(error) }; }
      },
    });
    return injected.sort((a, b) => a.frameId - b.frameId).map(({ result }) => result ?? {});
  }`;
  const answers = await keeper.run<Answer[]>(inject, [tab, allFrames, args]);
  return answers.map(({ value, error }) => {
    if (error !== undefined) throw new Error(`in the extension's world: ${error}`);
    return value as Result;
  });
}
