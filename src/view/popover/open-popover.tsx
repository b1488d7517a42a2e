import { render } from 'preact';
import type { FindingCard } from '../../report/card';
import { adoptStyles } from '../style/adopt';
import type { Words } from '../words/speak';
import { statusSentence } from '../words/status-words';
import { WordsContext } from '../words/use-words';
import { copyText } from './copy-text';
import { followView } from './follow-view';
import { placePopover } from './place-popover';
import { popoverStyles } from './popover.css';
import { PopoverCard } from './popover-card';

export { popoverStyles } from './popover.css';

/** What the popover is given by the page's side. */
export interface PopoverDeps {
  readonly document: Document;
  /** The closed shadow root of the host; the popover adds its surface and a live region to it. */
  readonly root: ShadowRoot;
  readonly theme: 'auto' | 'light' | 'dark';
  readonly words: Words;
  /** The reader wishes it closed (button or Esc); the owner then calls `hide`. */
  onClose(): void;
  /** The reader wishes the next or the previous figure. */
  onStep(by: 1 | -1): void;
  /** Takes the style sheet where a constructed one cannot be adopted. */
  adopt?(css: string): void;
}

/** One popover for a document, shown for one finding at a time. */
export interface Popover {
  /**
   * Shows the card beside the rectangles that `anchor` gives (view coordinates, asked again when the page
   * scrolls). With `focus` the dialog takes the keyboard and gives it back on `hide`.
   */
  show(card: FindingCard, anchor: () => DOMRect[], options: { readonly focus: boolean }): void;
  hide(): void;
  readonly isOpen: boolean;
  /** Whether the event came from inside the popover, also seen from outside the closed root. */
  contains(event: Event): boolean;
  /** The whole visible text; empty while hidden. */
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

/** Brings the surface into the top layer, above sticky bars and full-screen elements. */
function reveal(surface: HTMLElement): void {
  // Unseen until it is placed; hidden by visibility it could not take the focus.
  surface.style.opacity = '0';
  surface.hidden = false;
  surface.showPopover();
}

function conceal(surface: HTMLElement): void {
  if (surface.matches(':popover-open')) surface.hidePopover();
  surface.hidden = true;
}

function announcement(words: Words, card: FindingCard): string {
  return `${card.text}: ${words.say(`status.${card.status}`)}. ${statusSentence(words, card)}`;
}

/** Makes the popover in the root. Nothing is shown until `show`. */
export function createPopover(deps: PopoverDeps): Popover {
  const { document, root, words } = deps;
  const surface = makeSurface(deps);
  const live = makeLiveRegion(document, words);
  if (deps.adopt) deps.adopt(popoverStyles);
  else adoptStyles(root, popoverStyles);
  root.append(surface, live);

  let shown: { readonly anchor: () => DOMRect[]; readonly release: () => void } | null = null;
  let before: Element | null = null;
  guardKeys(surface, deps.onClose);

  const place = () => {
    const now = shown;
    if (now) void placePopover(surface, now.anchor, () => shown === now);
  };
  const actions = {
    onClose: deps.onClose,
    onStep: deps.onStep,
    copy: (text: string) => copyText(document, root, text),
  };

  return {
    show(card, anchor, { focus }) {
      const held = shown !== null && root.activeElement !== null;
      if (focus && !held) before = document.activeElement;
      shown?.release();
      render(
        <WordsContext.Provider value={words}>
          <PopoverCard key={card.key} card={card} actions={actions} />
        </WordsContext.Provider>,
        surface,
      );
      if (shown === null) reveal(surface);
      shown = { anchor, release: followView(surface, root.host, place) };
      place();
      if (focus) surface.focus({ preventScroll: true });
      live.textContent = focus ? '' : announcement(words, card);
    },
    hide() {
      if (shown === null) return;
      shown.release();
      shown = null;
      const held = root.activeElement !== null;
      conceal(surface);
      live.textContent = '';
      render(null, surface);
      if (held && before instanceof HTMLElement && before.isConnected) {
        before.focus({ preventScroll: true });
      }
      before = null;
    },
    get isOpen() {
      return shown !== null;
    },
    contains(event) {
      return event.composedPath().includes(root.host);
    },
    text() {
      return shown === null ? '' : surface.innerText;
    },
  };
}
