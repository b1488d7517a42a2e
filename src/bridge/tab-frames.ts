import type { Browser } from 'webextension-polyfill';
import type { FrameState, TollTrace } from './isolated-world';

/** As much of the browser as reaching into a tab needs. */
export type ScriptingBrowser = Pick<Browser, 'scripting'>;

/** One frame of a tab that has a reader. */
export interface TabFrame {
  readonly frameId: number;
  readonly frame: FrameState;
}

interface World {
  readonly tollTrace?: TollTrace;
}

// The functions below run inside the page's isolated world: they are sent as text and may use nothing
// but their arguments and what stands there. In Chromium an element of the page with the id shows there too, but
// never as the world's own.

/** How every frame with a reader stands. Throws where the browser gives no access to the tab. */
export async function framesOf(
  { scripting }: ScriptingBrowser,
  tabId: number,
): Promise<TabFrame[]> {
  const results = await scripting.executeScript({
    target: { tabId, allFrames: true },
    func: () =>
      (Object.hasOwn(globalThis, 'tollTrace') ? (globalThis as World).tollTrace : null)?.state() ??
      null,
  });
  return results.flatMap(({ frameId, result }) =>
    result ? [{ frameId: frameId ?? 0, frame: result as FrameState }] : [],
  );
}

/** Scrolls to the figure and opens its popover; false when it is no longer there. */
export async function jumpTo(
  { scripting }: ScriptingBrowser,
  tabId: number,
  frameId: number,
  key: string,
): Promise<boolean> {
  const [result] = await scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    func: (wanted: string) =>
      (Object.hasOwn(globalThis, 'tollTrace') ? (globalThis as World).tollTrace : null)?.jump(
        wanted,
      ) ?? false,
    args: [key],
  });
  return result?.result === true;
}

/** Next or previous figure of the tab: in the frame of the open popover, then in the others. */
export async function stepIn(
  { scripting }: ScriptingBrowser,
  tabId: number,
  by: 1 | -1,
): Promise<boolean> {
  const found = await scripting.executeScript({
    target: { tabId, allFrames: true },
    func: () => {
      const reader = Object.hasOwn(globalThis, 'tollTrace')
        ? (globalThis as World).tollTrace
        : null;
      return reader ? { marks: reader.marked().length, open: reader.popoverText() !== '' } : null;
    },
  });
  const frames = found.flatMap(({ frameId, result }) => {
    const { marks, open } = (result as { marks: number; open: boolean } | null) ?? {
      marks: 0,
      open: false,
    };
    return marks > 0 ? [{ frameId: frameId ?? 0, open }] : [];
  });
  const at = Math.max(
    0,
    frames.findIndex(({ open }) => open),
  );
  const order = by > 0 ? frames.slice(at) : frames.slice(0, at + 1).reverse();
  for (const { frameId } of [...order, ...frames]) {
    const [result] = await scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      func: (step: 1 | -1) =>
        (Object.hasOwn(globalThis, 'tollTrace') ? (globalThis as World).tollTrace : null)?.step(
          step,
        ) ?? false,
      args: [by],
    });
    if (result?.result === true) return true;
  }
  return false;
}

/** Brings the reader into every frame of the tab that is open to us and reads; `forced` also where the site is off. */
export async function readTab(
  { scripting }: ScriptingBrowser,
  tabId: number,
  forced: boolean,
): Promise<void> {
  const target = { tabId, allFrames: true };
  await scripting.executeScript({ target, files: ['reader.js'] });
  await scripting.executeScript({
    target,
    func: (forced: boolean) =>
      (Object.hasOwn(globalThis, 'tollTrace') ? (globalThis as World).tollTrace : null)?.read(
        forced,
      ),
    args: [forced],
  });
}

/** Tells every reader of the tab that the settings changed; where it is shown they ask again, which is waited for. */
export async function tellSettings({ scripting }: ScriptingBrowser, tabId: number): Promise<void> {
  await scripting.executeScript({
    target: { tabId, allFrames: true },
    func: () =>
      (Object.hasOwn(globalThis, 'tollTrace')
        ? (globalThis as World).tollTrace
        : null
      )?.settingsChanged(),
  });
}

/** Has the readers of the tab ask again that have not done so since the settings changed; waits for them. */
export async function catchUpIn({ scripting }: ScriptingBrowser, tabId: number): Promise<void> {
  await scripting.executeScript({
    target: { tabId, allFrames: true },
    func: () =>
      (Object.hasOwn(globalThis, 'tollTrace') ? (globalThis as World).tollTrace : null)?.catchUp(),
  });
}
