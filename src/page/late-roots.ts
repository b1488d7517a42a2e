import { firstChildOf, isConnected, nameOf, openRootOf } from './plain-dom';

// Elements that are looked at again and again at most: a look at a thousand takes a tenth of a millisecond. Those
// without a name of their own seldom get a root, and a page may have any number of them: the empty ones and those with
// content have places of their own, so that neither is crowded out.
const MOST = { named: 1_000, empty: 200, filled: 1_000 } as const;
type Sort = keyof typeof MOST;
// After the first wait each is twice as long; a minute and a half in all.
const FIRST_WAIT_MS = 500;
const MOST_WAIT_MS = 32_000;
const LOOKS = 8;
// A page that changes may have loaded the definition of what stands there already.
const CHANGED_WAIT_MS = 2_000;
const LOOKS_AFTER_CHANGE = 3;

/** Told of the open shadow roots that a reading comes upon, and of elements that have none yet. */
export interface RootTalk {
  meet(root: ShadowRoot): void;
  /** The element may get a root later. */
  lacks(element: Element): void;
}

/**
 * Looks for open shadow roots that come after an element was read: nothing tells of them, and what defines an
 * element is known in the page's own world alone. Looks ever more seldom, ends, and begins again when the page
 * changes or is shown; does nothing while it is not shown.
 */
export class LateRoots {
  private readonly waiting: Readonly<Record<Sort, Set<Element>>> = {
    named: new Set(),
    empty: new Set(),
    filled: new Set(),
  };
  private timer: ReturnType<typeof setTimeout> | null = null;
  private wait = FIRST_WAIT_MS;
  private left = 0;

  constructor(
    private readonly document: Document,
    private readonly found: (hosts: readonly Element[]) => void,
    private readonly signal: AbortSignal,
  ) {}

  /** The element has no root yet. */
  add(element: Element): void {
    const sort = sortOf(element);
    const waiting = this.waiting[sort];
    if (waiting.size >= MOST[sort] || waiting.has(element)) return;
    waiting.add(element);
    this.lookWithin(FIRST_WAIT_MS, LOOKS);
  }

  /** The page changed, or is shown again. */
  changed(): void {
    if (this.isWaiting) this.lookWithin(CHANGED_WAIT_MS, LOOKS_AFTER_CHANGE);
  }

  private get isWaiting(): boolean {
    return Object.values(this.waiting).some(({ size }) => size > 0);
  }

  private lookWithin(wait: number, looks: number): void {
    this.left = Math.max(this.left, looks);
    if (this.timer !== null && this.wait <= wait) return;
    this.wait = wait;
    this.arm();
  }

  private arm(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = setTimeout(() => this.look(), this.wait);
  }

  private look(): void {
    this.timer = null;
    if (this.signal.aborted || this.document.hidden) return;
    const hosts: Element[] = [];
    for (const waiting of Object.values(this.waiting)) {
      for (const element of waiting) {
        const has = openRootOf(element) !== null;
        if (has) hosts.push(element);
        if (has || !isConnected(element)) waiting.delete(element);
      }
    }
    this.left--;
    this.wait = Math.min(this.wait * 2, MOST_WAIT_MS);
    if (this.left > 0 && this.isWaiting) this.arm();
    if (hosts.length > 0) this.found(hosts);
  }
}

function sortOf(element: Element): Sort {
  if (nameOf(element).includes('-')) return 'named';
  return firstChildOf(element) ? 'filled' : 'empty';
}
