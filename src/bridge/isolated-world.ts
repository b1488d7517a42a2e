import type { FindingCard, PageFacts, PageReport } from '../report/card';
import type { MessageTexts } from './chosen-messages';

/** What the popover's code hands to the reader of its frame once it is there. */
export interface PopoverDoor {
  /** Opens the popover for the finding; `anchor` gives the figure's rectangles in the viewport anew. */
  show(
    card: FindingCard,
    anchor: () => DOMRect[],
    options: { readonly focus: boolean; readonly page: PageFacts },
  ): void;
  hide(): void;
  /** Draws the card out of the page, so that the first opening finds all code warm. */
  prepare(card: FindingCard, page: PageFacts): void;
  /** The reader chose another theme. */
  setTheme(theme: 'auto' | 'light' | 'dark'): void;
  readonly isOpen: boolean;
  /** Whether it is open and can be seen: a page may have hidden all that it stands in. */
  readonly isShown: boolean;
  /** Whether the event comes from inside the popover. */
  contains(event: Event): boolean;
  /** The text that the popover shows; empty while it is closed. */
  text(): string;
  /** Whether the node is the popover's host, the one element of ours in the page. */
  owns(node: Node): boolean;
  /** Takes the host out of the page for good. */
  remove(): void;
}

/** What the popover asks of the reader. */
export interface ReaderDoor {
  readonly theme: 'auto' | 'light' | 'dark';
  /** The texts of the language that the reader chose; null: the browser's. */
  readonly texts: MessageTexts | null;
  /** The popover closed itself (Esc, its button). */
  closed(): void;
  step(by: 1 | -1): void;
  /** Opens the explorer at a place (`claim=ID`, `subject=ID`). */
  explore(place: string): void;
}

/** How one frame stands, for the toolbar popup. */
export interface FrameState {
  /** `reading`: the text is being read or matched; `off`: the site is switched off; `failed`: no answer came. */
  readonly state: 'reading' | 'read' | 'off' | 'failed';
  readonly report: PageReport | null;
}

/**
 * The reader of one frame, as the other scripts of the extension find it in the isolated world under
 * `globalThis.tollTrace`. The page cannot see it. The popup calls it by `scripting.executeScript` with
 * a function; the popover registers itself here.
 */
export interface TollTrace {
  /** The frame's report; null before the first reading and when the site is switched off. */
  report(): PageReport | null;
  state(): FrameState;
  /** Scrolls to the figure and opens its popover with the focus in it; false when it is not there. */
  jump(key: string): boolean;
  /** Next or previous marked figure, likewise; false at the end, so that another frame may go on. */
  step(by: 1 | -1): boolean;
  /** The text of the open popover; empty while it is closed. For tests. */
  popoverText(): string;
  /** For the toolbar's badge: figures that deserve a look, and all that are marked. */
  counts(): { readonly attention: number; readonly marked: number };
  /** Keys of the figures that carry a mark, in reading order. */
  marked(): readonly string[];
  /** Reads again; `forced` also where the site is switched off. Resolves when the marks are made. */
  read(forced: boolean): Promise<void>;
  /** The settings are other ones: asks again at once where the page is shown, else when it is shown or told to catch up. */
  settingsChanged(): Promise<void>;
  /** Asks again where that was put off. Resolves when the marks are made. */
  catchUp(): Promise<void>;
  /** Whether the extension behind this reader is still there (it may have been updated). */
  isAlive(): boolean;
  /** Takes marks, listeners and popover away for good. */
  stop(): void;
  attachPopover(make: (reader: ReaderDoor) => PopoverDoor): void;
}

/**
 * The frame's reader; null in a frame without one. In Chromium an element with such an id shows in the isolated
 * world too, but never as its own.
 */
export function readerHere(): TollTrace | null {
  if (!Object.hasOwn(globalThis, 'tollTrace')) return null;
  return (globalThis as { tollTrace?: TollTrace }).tollTrace ?? null;
}

/** Makes this the frame's reader. */
export function setReaderHere(reader: TollTrace): void {
  (globalThis as { tollTrace?: TollTrace }).tollTrace = reader;
}
