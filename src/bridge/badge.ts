import type { Browser } from 'webextension-polyfill';
import type { TollTrace } from './isolated-world';

/** As much of the browser as the badge needs. */
export type BadgeBrowser = Pick<Browser, 'action' | 'scripting'>;

interface Count {
  readonly attention: number;
  readonly marked: number;
}

const COLOUR = '#8a4a00';

/**
 * The toolbar's badge: how many figures of the tab deserve a look, summed over its frames. Counts are
 * kept in memory only. After the background was restarted, the other frames of a tab are asked for theirs.
 */
export class Badge {
  private readonly tabs = new Map<number, Map<number, Count>>();

  constructor(
    private readonly browser: BadgeBrowser,
    /** The button's title for a tab: marked figures, and those that deserve a look. */
    private readonly titleOf: (marked: number, attention: number) => Promise<string>,
  ) {}

  /** A frame counted its marks. */
  async count(tabId: number, frameId: number, count: Count): Promise<void> {
    let frames = this.tabs.get(tabId);
    if (!frames) {
      frames = await this.askFrames(tabId);
      this.tabs.set(tabId, frames);
    }
    frames.set(frameId, count);
    await this.show(tabId, [...frames.values()]);
  }

  /** The tab goes to another page, or is gone. Browsers clear the badge themselves. */
  forget(tabId: number): void {
    this.tabs.delete(tabId);
  }

  private async show(tabId: number, counts: readonly Count[]): Promise<void> {
    const attention = counts.reduce((sum, count) => sum + count.attention, 0);
    const marked = counts.reduce((sum, count) => sum + count.marked, 0);
    const { action } = this.browser;
    await action.setBadgeBackgroundColor({ tabId, color: COLOUR });
    await action.setBadgeText({ tabId, text: attention > 0 ? String(attention) : '' });
    await action.setTitle({ tabId, title: await this.titleOf(marked, attention) });
  }

  private async askFrames(tabId: number): Promise<Map<number, Count>> {
    const frames = new Map<number, Count>();
    const results = await this.browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      // Runs in the isolated world; may use nothing from here.
      func: () =>
        (Object.hasOwn(globalThis, 'tollTrace')
          ? (globalThis as { tollTrace?: TollTrace }).tollTrace
          : null
        )?.counts() ?? null,
    });
    for (const { frameId, result } of results) {
      if (result) frames.set(frameId ?? 0, result as Count);
    }
    return frames;
  }
}
