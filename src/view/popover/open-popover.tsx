import { render } from 'preact';
import type { FindingCard, PageFacts } from '../../report/card';
import { adoptStyles } from '../style/adopt';
import type { Words } from '../words/speak';
import { statusSentence } from '../words/status-words';
import { WordsContext } from '../words/use-words';
import { copyText } from './copy-text';
import { followView } from './follow-view';
import { Placement } from './place-popover';
import { popoverStyles } from './popover.css';
import { PopoverCard } from './popover-card';

export { popoverStyles } from './popover.css';

type Theme = 'auto' | 'light' | 'dark';

/** What the popover is given by the page's side. */
export interface PopoverDeps {
  readonly document: Document;
  /** The closed shadow root of the host; the popover adds its surface and a live region to it. */
  readonly root: ShadowRoot;
  readonly theme: Theme;
  readonly words: Words;
  /** The reader wishes it closed (button or Esc); the owner then calls `hide`. */
  onClose(): void;
  /** The reader wishes the next or the previous figure. */
  onStep(by: 1 | -1): void;
  /** The reader wishes the explorer at a place (`claim=ID`, `subject=ID`). */
  onExplore(place: string): void;
  /** Takes the style sheet where a constructed one cannot be adopted. */
  adopt?(css: string): void;
}

/** How a card is shown. */
export interface ShowOptions {
  readonly focus: boolean;
  /** The page or frame that the figure stands in. */
  readonly page: PageFacts;
}

/** One popover for a document, shown for one finding at a time. */
export interface Popover {
  /**
   * Shows the card beside the rectangles that `anchor` gives (view coordinates, asked again when the page
   * scrolls). With `focus` the dialog takes the keyboard and gives it back on `hide`.
   */
  show(card: FindingCard, anchor: () => DOMRect[], options: ShowOptions): void;
  hide(): void;
  /** Draws and lays out the card unseen; formatters, fonts and code are then warm when the first one is shown. */
  prepare(card: FindingCard, page: PageFacts): void;
  /** From now on in this theme, also while it is open. */
  setTheme(theme: Theme): void;
  readonly isOpen: boolean;
  /** Whether it is open and the reader can see it: a page may have hidden all that it stands in. */
  readonly isShown: boolean;
  /** Whether the event came from inside the popover, also seen from outside the closed root. */
  contains(event: Event): boolean;
  /** The whole visible text; empty while nothing is shown. */
  text(): string;
}

function makeSurface(deps: PopoverDeps): HTMLElement {
  const surface = deps.document.createElement('div');
  surface.className = 'tt tt-popover';
  surface.dataset.theme = deps.theme;
  surface.lang = deps.words.locale;
  surface.dir = deps.words.direction;
  surface.tabIndex = -1;
  surface.hidden = true;
  surface.setAttribute('role', 'dialog');
  surface.setAttribute('aria-labelledby', 'tt-figure');
  surface.setAttribute('aria-describedby', 'tt-sentence');
  surface.setAttribute('popover', 'manual');
  return surface;
}

function makeLiveRegion(document: Document, words: Words): HTMLElement {
  const live = document.createElement('div');
  live.className = 'tt tt-live';
  live.lang = words.locale;
  live.dir = words.direction;
  live.setAttribute('role', 'status');
  live.setAttribute('aria-live', 'polite');
  return live;
}

/** Keys pressed in the popover are not the page's: its shortcuts must not fire. Esc closes. */
function guardKeys(surface: HTMLElement, onClose: () => void): void {
  for (const type of ['keydown', 'keypress', 'keyup'] as const) {
    surface.addEventListener(type, (event) => {
      event.stopPropagation();
      if (type !== 'keydown' || event.key !== 'Escape') return;
      event.preventDefault();
      onClose();
    });
  }
}

/** What a reader does in the popover, by whatever device. */
const DEEDS = ['click', 'pointerdown', 'keydown', 'keyup', 'input', 'change', 'toggle'] as const;

/** Nobody but the reader acts in the popover: events that a script made up reach nothing in the root. */
function refuseForged(root: ShadowRoot): void {
  const refuse = (event: Event) => {
    if (event.isTrusted) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  for (const type of DEEDS) root.addEventListener(type, refuse, { capture: true });
}

/**
 * Brings the surface into the top layer, above sticky bars and full-screen elements, and again when the
 * page brought something there after it, or moved our host (which takes the surface out).
 */
function reveal(surface: HTMLElement): void {
  surface.hidden = false;
  if (surface.matches(':popover-open')) return;
  // Unseen until it is placed; hidden by visibility it could not take the focus.
  surface.style.opacity = '0';
  surface.showPopover();
}

/** Whether the surface has a box on the screen. */
function isSeen(surface: HTMLElement): boolean {
  if (!surface.matches(':popover-open') || !surface.checkVisibility({ visibilityProperty: true })) {
    return false;
  }
  const { width, height } = surface.getBoundingClientRect();
  return width > 0 && height > 0;
}

function conceal(surface: HTMLElement): void {
  if (surface.matches(':popover-open')) surface.hidePopover();
  surface.hidden = true;
}

function announcement(words: Words, card: FindingCard): string {
  return `${card.text}: ${words.say(`status.${card.status}`)}. ${statusSentence(words, card)}`;
}

/** What is shown now. */
interface Shown {
  readonly place: () => void;
  readonly release: () => void;
}

/** Makes the popover in the root. Nothing is shown until `show`. */
export function createPopover(deps: PopoverDeps): Popover {
  const { document, root, words } = deps;
  const surface = makeSurface(deps);
  const live = makeLiveRegion(document, words);
  if (deps.adopt) deps.adopt(popoverStyles);
  else adoptStyles(root, popoverStyles);
  root.append(surface, live);

  let shown: Shown | null = null;
  let before: Element | null = null;
  refuseForged(root);
  guardKeys(surface, deps.onClose);

  /** Places the surface beside the figure now, and whenever one of both moves. */
  const follow = (anchor: () => DOMRect[]) => {
    const placement = new Placement(surface, anchor, () => shown === mine);
    const place = () => void placement.place(true);
    const release = followView(surface, root.host, {
      scrolled: () => void placement.place(false),
      viewResized: place,
      resized: (height) => {
        // What the page hides has no box any more.
        if (isSeen(surface)) void placement.resized(height);
        else deps.onClose();
      },
    });
    const mine: Shown = { place, release };
    return mine;
  };
  const actions = {
    onClose: deps.onClose,
    onStep: deps.onStep,
    onExplore: deps.onExplore,
    copy: (text: string) => copyText(document, root, text),
  };

  const draw = (card: FindingCard, page: PageFacts) =>
    render(
      <WordsContext.Provider value={words}>
        <PopoverCard key={card.key} card={card} page={page} actions={actions} />
      </WordsContext.Provider>,
      surface,
    );

  return {
    prepare(card, page) {
      if (shown !== null) return;
      draw(card, page);
      // Laid out and placed once, in one go without a paint: styles, fonts and code are then there.
      surface.style.opacity = '0';
      surface.hidden = false;
      void new Placement(
        surface,
        () => [],
        () => false,
      ).place(true);
      surface.hidden = true;
    },
    show(card, anchor, { focus, page }) {
      const held = shown !== null && root.activeElement !== null;
      if (focus && !held) before = document.activeElement;
      shown?.release();
      draw(card, page);
      reveal(surface);
      shown = follow(anchor);
      shown.place();
      if (!isSeen(surface)) {
        deps.onClose();
        return;
      }
      if (focus) surface.focus({ preventScroll: true });
      live.textContent = focus ? '' : announcement(words, card);
    },
    hide() {
      if (shown === null) return;
      shown.release();
      shown = null;
      const held = root.activeElement;
      // Firefox takes the focus from what was hidden with the next frame only: keys would go nowhere until then.
      if (held instanceof HTMLElement) held.blur();
      conceal(surface);
      live.textContent = '';
      render(null, surface);
      if (held !== null && before instanceof HTMLElement && before.isConnected) {
        before.focus({ preventScroll: true });
      }
      before = null;
    },
    setTheme(theme) {
      surface.dataset.theme = theme;
    },
    get isOpen() {
      return shown !== null;
    },
    get isShown() {
      return shown !== null && isSeen(surface);
    },
    contains(event) {
      return event.composedPath().includes(root.host);
    },
    text() {
      return this.isShown ? surface.innerText : '';
    },
  };
}
