import type { PageReport } from '../../report/card';
import type { ReportFile } from '../exports/forms';
import type { ExportMoment } from '../exports/web-annotation';

/** One frame of the tab with what was found in it. */
export interface FrameReport {
  readonly frameId: number;
  readonly report: PageReport;
}

/** How the tab stands, looked at once. */
export type TabState =
  | { readonly name: 'reading'; readonly host: string }
  | {
      readonly name: 'read';
      readonly host: string;
      readonly frames: readonly FrameReport[];
      /** Some frames are still being read: there may be more. */
      readonly atWork?: boolean;
      /** The browser let us in for the reader's click alone; these origins can be asked for. */
      readonly once?: readonly string[];
    }
  /** Switched off for this site, or not listed while only listed sites are read. */
  | { readonly name: 'off'; readonly host: string }
  /**
   * The reader chose that pages are read on request, and did not ask for this one. `unknown`: what the reader chose is
   * not known, because the browser does not hand out the settings.
   */
  | { readonly name: 'click'; readonly host: string; readonly unknown?: boolean }
  /** The browser gives no access yet; `origins` are to be asked for. `host` null when even it is hidden. */
  | { readonly name: 'access'; readonly host: string | null; readonly origins: readonly string[] }
  /** A page of the browser itself, its store, or a file that extensions may not read. */
  | { readonly name: 'restricted' }
  | { readonly name: 'error'; readonly message: string };

/** What the popup needs of the settings, for one site. */
export interface SiteSettings {
  readonly theme: 'auto' | 'light' | 'dark';
  /** False while pages are read only on request: there is nothing to switch. */
  readonly switchable: boolean;
  /** Whether pages of the site are read without being asked. */
  readonly on: boolean;
}

/** The way to the panel beside the page: Chrome's side panel or Firefox's sidebar. */
export interface PanelWay {
  readonly name: 'panel' | 'sidebar';
  /** Opens it, from a click. */
  open(): void;
}

/** What the popup asks of the browser. */
export interface PopupPort {
  look(): Promise<TabState>;
  /** `host` null: the tab's site is not known. */
  site(host: string | null): Promise<SiteSettings>;
  switchSite(host: string, on: boolean): Promise<SiteSettings>;
  /** Reads the page now, also where the site is switched off. */
  readNow(): Promise<void>;
  /** Asks the reader of the browser for access; must be called from a click. */
  grant(origins: readonly string[]): Promise<boolean>;
  /** Scrolls the page to the figure; false when it is no longer there. */
  jump(frameId: number, key: string): Promise<boolean>;
  copy(text: string): Promise<boolean>;
  /** Hands a file to the browser, which saves it where it saves downloads. */
  save(file: ReportFile): void;
  /** The time of an export, and identifiers for it. */
  moment(): ExportMoment;
  openOptions(): void;
  /** Opens the explorer at a place (`subject=ID`). */
  openExplorer(place: string): void;
  /** The panel beside the page, by the browser's own name for it. Absent where there is none or it is open. */
  readonly panel?: PanelWay | undefined;
  /**
   * Calls back whenever the tab should be looked at anew: another one in front, another page in it, other
   * marks. Returns the way to stop. Absent where the surface does not outlive its tab.
   */
  follow?(again: () => void): () => void;
  /** Closes the popup, where it is one. */
  close(): void;
}
