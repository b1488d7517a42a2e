import type { Surface } from './driver';

interface ExtensionApi {
  tabs: { query(which: object): Promise<{ id?: number }[]> };
}

/** What a frame answered; neither is set when the function gave nothing. */
interface Answer {
  value?: unknown;
  error?: string;
}

/** Id of the tab in front, asked from one of the extension's own pages. */
export async function frontTab(keeper: Surface): Promise<number> {
  const id = await keeper.evaluate(async () => {
    const scope = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi };
    const [tab] = await (scope.browser ?? scope.chrome).tabs.query({
      active: true,
      currentWindow: true,
    });
    return tab?.id ?? null;
  });
  if (id === null) throw new Error('no tab stands in front');
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
