import { nameOf } from './plain-dom';

const NAME = 'toll-trace-popover';
// Elements that may fill the screen and show no children.
const HOLDS_NOTHING = new Set(['video', 'canvas', 'img', 'iframe', 'object', 'embed']);
// A page that removes the host again and again wins: more than a few rounds would be a fight.
const MOST_ROUNDS = 5;

// Set inline and important, so that no rule of the page reaches the host. It takes no room.
const SHAPE: Readonly<Record<string, string>> = {
  all: 'initial',
  display: 'block',
  position: 'fixed',
  top: '0',
  left: '0',
  width: '0',
  height: '0',
  'z-index': '2147483647',
};

/** The one element of ours in a page, with a shadow root that the page cannot open. */
export class PopoverHost {
  readonly root: ShadowRoot;
  private readonly host: HTMLElement;
  private readonly observer: MutationObserver;
  private rounds = 0;

  constructor(
    private readonly document: Document,
    /** The page had taken the host away. True: it is there again, closed. False: the page has won. */
    private readonly restored: (again: boolean) => void,
  ) {
    const { host, root } = hostWithRoot(document);
    this.host = host;
    this.root = root;
    for (const [name, value] of Object.entries(SHAPE)) {
      this.host.style.setProperty(name, value, 'important');
    }
    this.observer = new MutationObserver(() => this.restore());
  }

  /**
   * Puts the host into the page; inside an open modal dialog or an element that fills the screen, because
   * everything around those is inert.
   */
  enter(): void {
    const home = this.home();
    if (this.host.parentNode === home) return;
    this.observer.disconnect();
    // A form that fills the screen may have a field of that name.
    Element.prototype.append.call(home, this.host);
    this.observer.observe(home, { childList: true });
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
    if (this.host.isConnected) return;
    const again = this.rounds++ < MOST_ROUNDS;
    if (again) this.enter();
    else this.observer.disconnect();
    this.restored(again);
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
