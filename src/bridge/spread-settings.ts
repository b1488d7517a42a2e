import type { Browser } from 'webextension-polyfill';
import { catchUpIn, type ScriptingBrowser, tellSettings } from './tab-frames';

/** As much of the browser as reaching into all tabs needs. */
export type SpreadingBrowser = ScriptingBrowser & Pick<Browser, 'tabs'>;

// All tabs share one background: so many of those that nobody sees are read at a time.
const AT_A_TIME = 2;
// A tab that the browser has put to sleep never answers; it catches up when it is shown.
const PATIENCE_MS = 5_000;

/**
 * Brings changed settings into all open tabs. Each is told at once, and a page that is shown asks again; when it has
 * its marks, those that nobody sees ask, a few at a time. When the background dies meanwhile, the rest ask when they are
 * shown.
 */
export class SettingsSpread {
  private round = 0;

  constructor(private readonly browser: SpreadingBrowser) {}

  /** The settings changed. What is left of the round before ends: its tabs come in this one. */
  async spread(): Promise<void> {
    const round = ++this.round;
    const tabs = await this.browser.tabs.query({ discarded: false });
    const ids = tabs.flatMap(({ id }) => id ?? []);
    await Promise.all(ids.map((id) => this.wait(tellSettings(this.browser, id))));
    const left = [...ids];
    const work = async () => {
      for (let id = left.shift(); id !== undefined && round === this.round; id = left.shift()) {
        await this.wait(catchUpIn(this.browser, id));
      }
    };
    await Promise.all(Array.from({ length: AT_A_TIME }, work));
  }

  /** Waits for the step, not for ever. Pages of the browser itself refuse. */
  private async wait(step: Promise<void>): Promise<void> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const over = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, PATIENCE_MS);
    });
    await Promise.race([step.catch(() => {}), over]);
    clearTimeout(timer);
  }
}
