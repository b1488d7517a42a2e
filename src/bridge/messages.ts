import type { PageReport } from '../report/card';
import type { Day } from '../text/day';
import type { Block } from '../text/read-text';
import type { MessageTexts } from './chosen-messages';
import type { MarkLook } from './settings';

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
  /** Whether the page goes on after the text. */
  readonly cut: boolean;
}

/** The same as it is sent: the blocks are written as one string (`block-list.ts`). */
export interface SentPage extends Omit<ReadPage, 'blocks'> {
  readonly blocks: string;
}

/** From content scripts to the background: what each carries and what comes back. */
export interface ToBackground {
  /**
   * The quick look saw texts with a casualty word and a number: inject the reader into this frame if they
   * hold figures (null: without asking). True: the reader came or the site is switched off; `nothing`: no figure
   * is in them; anything else comes from a background that was killed over it.
   */
  look: {
    request: { type: 'look'; texts: readonly string[] | null };
    reply: true | 'nothing' | null;
  };
  /**
   * The reader sends the text (as a `SentPage`) and gets the findings; `forced` also where the site is switched off. Before
   * the first findings to mark, the style of the marks comes into the frame; `dressed`: the look they have
   * there already; null before.
   */
  read: {
    request: { type: 'read'; page: ReadPage; forced: boolean; dressed: MarkLook | null };
    reply: PageAnswer;
  };
  /** A popover may be wished soon, and its code is not there. */
  popover: { request: { type: 'popover' }; reply: undefined };
  /** The reader of the popover wishes the explorer at a place (`claim=ID`, `subject=ID`). */
  explore: { request: { type: 'explore'; place: string }; reply: undefined };
  /** The marks of this frame changed: bring the badge up to date. */
  counted: { request: { type: 'counted'; attention: number; marked: number }; reply: undefined };
}

/** What the background answers to a text. */
export type PageAnswer =
  | { readonly state: 'read'; readonly reading: PageReading }
  | { readonly state: 'off' }
  | { readonly state: 'failed' };

/** The findings with what the page needs of the settings. */
export interface PageReading {
  readonly report: PageReport;
  /** Milliseconds before the popover opens under a resting pointer. */
  readonly dwell: number;
  readonly theme: 'auto' | 'light' | 'dark';
  readonly markLook: MarkLook;
  /** The texts of the language that the reader chose; null: the browser's. */
  readonly texts: MessageTexts | null;
}

/** Any request of a content script. */
export type Request = ToBackground[keyof ToBackground]['request'];
