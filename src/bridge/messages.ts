import type { PageReport } from '../report/card';
import type { Day } from '../text/day';
import type { Block } from '../text/read-text';

/** A page or frame as the reader read it; offsets of the reply refer to `text`. */
export interface ReadPage {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly url: string;
  readonly title: string;
  /** BCP 47, from the page's own mark; empty when it has none. */
  readonly lang: string;
  readonly published: Day | null;
  readonly publishedFrom: PageReport['publishedFrom'];
}

/** From content scripts to the background: what each carries and what comes back. */
export interface ToBackground {
  /** The quick look saw casualty words: inject the reader into this frame. */
  look: { request: { type: 'look' }; reply: undefined };
  /** The reader sends the text and gets the findings; null when the site is switched off. */
  read: { request: { type: 'read'; page: ReadPage }; reply: PageReading | null };
  /** The number of marks changed: bring the badge up to date. */
  counted: { request: { type: 'counted'; attention: number; marked: number }; reply: undefined };
  /** The page has findings: inject the popover into this frame. */
  popover: { request: { type: 'popover' }; reply: undefined };
}

/** The findings with what the page needs of the settings. */
export interface PageReading {
  readonly report: PageReport;
  readonly dwell: number;
  readonly theme: 'auto' | 'light' | 'dark';
}

/** From the popup and the background to a page's reader. */
export interface ToReader {
  /** Scroll to the figure and open its popover. */
  jump: { request: { type: 'jump'; key: string }; reply: boolean };
  /** Next or previous figure (keyboard command). */
  step: { request: { type: 'step'; by: 1 | -1 }; reply: boolean };
  /** Settings changed, or the reader asked by hand: read again; `forced` overrides the site switch. */
  reread: { request: { type: 'reread'; forced: boolean }; reply: undefined };
}
