import { runInExtensionWorld } from './extension-world';
import type { BrowserKind } from './find-browser';

/** A document that code can be run in; arguments and results are plain JSON. */
export abstract class Surface {
  /** Calls the function of this source in the document's own world; whatever its promise gives. */
  abstract run<Result>(source: string, args: readonly unknown[]): Promise<Result>;

  abstract close(): Promise<void>;

  /** Calls the function in the document's own world; it sees nothing but its arguments. */
  evaluate<Args extends readonly unknown[], Result>(
    body: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result> {
    return this.run<Result>(String(body), args);
  }
}

/** The open toolbar popup. */
export abstract class PopupSurface extends Surface {
  /** All that the popup shows, as PNG, as large as the browser made its window. */
  abstract screenshot(): Promise<Uint8Array>;

  /** The popup looks so from now on; in Firefox all pages share one look, which it has already. */
  abstract emulate(look: Look): Promise<void>;
}

/** How the reader's system asks pages to look. */
export interface Look {
  readonly scheme: 'light' | 'dark';
  /** The system's own colours instead of the page's (high contrast). */
  readonly forcedColours?: boolean;
}

/** A file as the browser saved it. */
export interface SavedFile {
  readonly name: string;
  readonly content: Uint8Array;
}

/** A tab. */
export abstract class DrivenPage extends Surface {
  abstract goto(url: string): Promise<void>;

  /** The page of the extension through which its interfaces are asked, and this tab's id there. */
  protected abstract asExtension(): Promise<{ keeper: Surface; tab: number }>;

  /** Calls the function in the extension's world of the page's top frame. */
  async inExtensionWorld<Args extends readonly unknown[], Result>(
    body: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result> {
    const { keeper, tab } = await this.asExtension();
    const results = await runInExtensionWorld<Result>(keeper, tab, false, String(body), args);
    return results[0] as Result;
  }

  /** The same in every frame, the top frame first. */
  async inEveryFrame<Args extends readonly unknown[], Result>(
    body: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<readonly Result[]> {
    const { keeper, tab } = await this.asExtension();
    return runInExtensionWorld<Result>(keeper, tab, true, String(body), args);
  }

  /** CSS pixels from the view's top left corner. */
  abstract moveMouse(x: number, y: number): Promise<void>;
  abstract click(x: number, y: number): Promise<void>;
  /** Keys pressed together in the page, by their places ("Escape", "Tab"; "Alt", "Shift", "KeyJ"). */
  abstract press(...keys: string[]): Promise<void>;
  /** Pages look so from now on: this one in Chromium, all of them in Firefox. */
  abstract emulate(look: Look): Promise<void>;
  abstract resize(width: number, height: number): Promise<void>;
  /** What the view shows, as PNG. */
  abstract screenshot(): Promise<Uint8Array>;
  /** The page as it would be printed, as PDF. */
  abstract print(): Promise<Uint8Array>;
  abstract bringToFront(): Promise<void>;
  /** The file that the browser saves once `start` was done in this page. */
  abstract download(start: () => Promise<void>): Promise<SavedFile>;
  /** All that was written to the page's console so far, errors that nobody caught included. */
  abstract readonly consoleLines: readonly string[];
}

/** A real browser with the built extension in it. */
export interface BrowserDriver {
  readonly kind: BrowserKind;
  /** Name and version as the browser says them. */
  readonly version: string;
  /** Opens a tab in front. */
  openPage(url: string): Promise<DrivenPage>;
  /** Opens one of the extension's own pages ("options.html") in a tab in front. */
  openExtensionPage(path: string): Promise<DrivenPage>;
  /** Opens the real toolbar popup over the tab in front, by no hand: the browser opens no page for it. */
  openPopup(): Promise<PopupSurface>;
  /**
   * Triggers the toolbar button over the tab in front as a reader's click does: the browser opens the page to the
   * extension for it. Gives the popup; null when the browser took the click for something else.
   */
  clickButton(): Promise<PopupSurface | null>;
  /** Presses the shortcut of one of the manifest's commands. */
  pressShortcut(command: string): Promise<void>;
  /**
   * Ends the extension's background at once, as the browser does when it likes; it starts again when asked. Gives
   * whether there was one to end.
   */
  killBackground(): Promise<boolean>;
  /** Takes the extension's access to all sites away, as the reader can in the browser's settings, or gives it back. */
  grantSites(granted: boolean): Promise<void>;
  /** Lets the extension into private windows, as the reader can in the browser's settings; its own pages close. */
  allowPrivateWindows(): Promise<void>;
  /** Switches the extension off under the open pages, for good, as the reader can in the browser's settings. */
  switchOff(): Promise<void>;
  /** Loads the extension anew under the open pages, as an update does; its own pages close. */
  reloadExtension(): Promise<void>;
  /** Takes the network away from all pages, or gives it back. */
  setOffline(offline: boolean): Promise<void>;
  /** Resolves when the reader has closed the last window. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}

/** How a browser is started. */
export interface LaunchOptions {
  readonly executable: string;
  /** Folder of the built extension. */
  readonly extension: string;
  /**
   * Without a window. The tab through which the extension's interfaces are asked then opens at once: later it
   * would come to the front, over the page that is asked, and close an open popup.
   */
  readonly headless: boolean;
}

/** The view that pages are opened with when there is no window. */
export const VIEW = { width: 1280, height: 800 } as const;
