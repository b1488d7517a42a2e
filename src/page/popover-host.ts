import { nameOf } from './plain-dom';

const NAME = 'toll-trace-popover';
// Elements that may fill the screen and show no children.
const HOLDS_NOTHING = new Set(['video', 'canvas', 'img', 'iframe', 'object', 'embed']);
// A page that takes the host away, moves it or writes on it again and again wins: more than a few rounds would be a fight.
const MOST_ROUNDS = 5;
// What no rule undoes: it makes what stands in the host dead, or silent.
const WRITTEN = ['inert', 'aria-hidden', 'popover', 'role', 'aria-label'];

// Important rules from inside the root stand above every rule of the page, those of the host's own attribute too. It takes
// no room.
const SHAPE = `:host {
  all: initial !important;
  display: block !important;
  position: fixed !important;
  inset: 0 auto auto 0 !important;
  width: 0 !important;
  height: 0 !important;
  z-index: 2147483647 !important;
}`;

/** The one element of ours in a page, with a shadow root that the page cannot open. */
export class PopoverHost {
  readonly root: ShadowRoot;
  private readonly host: HTMLElement;
  private readonly observer: MutationObserver;
  private place: Element | null = null;
  private rounds = 0;

  constructor(
    private readonly document: Document,
    /** The page had taken the host away or moved it. True: it is there again, closed. False: the page has won. */
    private readonly restored: (again: boolean) => void,
  ) {
    const { host, root } = hostWithRoot(document);
    this.host = host;
    this.root = root;
    this.adopt(SHAPE);
    this.observer = new MutationObserver(() => this.restore());
  }

  /**
   * Puts the host into the page; inside an open modal dialog or an element that fills the screen, because
   * everything around those is inert.
   */
  enter(): void {
    const home = this.home();
    this.observer.disconnect();
    // A form that fills the screen may have a field of that name.
    if (this.host.parentNode !== home) Element.prototype.append.call(home, this.host);
    this.place = home;
    this.clean();
    this.observer.observe(home, { childList: true });
    this.observer.observe(this.host, { attributeFilter: WRITTEN });
  }

  owns(node: Node): boolean {
    return node === this.host;
  }

  /** Whether the event happened in the host, as seen from the page. */
  contains(event: Event): boolean {
    return event.composedPath().includes(this.host);
  }

  /**
   * Gives the root a style sheet. A constructed one where it can be adopted; Firefox long refused that to
   * extensions, see docs/browser-bugs.md, and a style element works there under any policy of the page.
   */
  adopt(css: string): void {
    try {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      this.root.adoptedStyleSheets = [...this.root.adoptedStyleSheets, sheet];
    } catch {
      const style = this.document.createElement('style');
      style.textContent = css;
      this.root.append(style);
    }
  }

  remove(): void {
    this.observer.disconnect();
    this.host.remove();
  }

  private home(): Element {
    const modals = [...this.document.querySelectorAll(':modal')];
    return modals.findLast((at) => !HOLDS_NOTHING.has(nameOf(at))) ?? this.document.documentElement;
  }

  private restore(): void {
    const stands = this.host.isConnected && this.host.parentNode === this.place;
    if (stands && !this.isWrittenOn()) return;
    const again = this.rounds++ < MOST_ROUNDS;
    if (!again) this.observer.disconnect();
    else if (stands) this.clean();
    else this.enter();
    if (!again || !stands) this.restored(again);
  }

  /** Whether the page gave the host an attribute that rules cannot undo: it would be inert, or hidden from those who hear. */
  private isWrittenOn(): boolean {
    return WRITTEN.some((name) => this.host.hasAttribute(name));
  }

  private clean(): void {
    for (const name of WRITTEN) this.host.removeAttribute(name);
  }
}

/**
 * An element with a closed root. A class that the page gave to our name could see into the root (`ElementInternals`), or
 * have none be made: then the element is a plain one, which can get no class.
 */
function hostWithRoot(document: Document): { host: HTMLElement; root: ShadowRoot } {
  const named = document.createElement(NAME);
  try {
    if (!named.matches(':defined')) return { host: named, root: rootOf(named) };
  } catch {
    // The page forbids roots under the name.
  }
  const host = document.createElement('div');
  return { host, root: rootOf(host) };
}

function rootOf(host: HTMLElement): ShadowRoot {
  return host.attachShadow({ mode: 'closed' });
}
