import type { Browser } from 'webextension-polyfill';

/** As much of the browser as following a tab needs. */
export type TabsBrowser = Pick<Browser, 'tabs' | 'runtime'>;

/**
 * Calls back when another tab comes to the front, when the page in front is another one, and when a frame
 * tells that its marks changed. Returns the way to stop.
 */
export function followTab({ tabs, runtime }: TabsBrowser, changed: () => void): () => void {
  const activated = () => changed();
  const updated = (
    _: number,
    change: { status?: string | undefined },
    tab: { active: boolean },
  ) => {
    if (tab.active && change.status !== undefined) changed();
  };
  const heard = (message: unknown, from: { tab?: { active: boolean } | undefined }): undefined => {
    if ((message as { type?: unknown } | null)?.type === 'counted' && from.tab?.active) changed();
  };
  tabs.onActivated.addListener(activated);
  tabs.onUpdated.addListener(updated);
  runtime.onMessage.addListener(heard);
  return () => {
    tabs.onActivated.removeListener(activated);
    tabs.onUpdated.removeListener(updated);
    runtime.onMessage.removeListener(heard);
  };
}
