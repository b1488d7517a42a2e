import { LateRoots } from './late-roots';

/** What changed since the last look. */
export interface Changes {
  /** Nodes whose text or children changed; null when there were too many to name: everything. */
  readonly changed: readonly Node[] | null;
  /** Elements with another class, style or switch: something inside may be shown now. */
  readonly restyled: readonly Element[];
  /** The page was kept for the way back and is shown again: nothing reached it meanwhile, settings neither. */
  readonly cameBack: boolean;
}

const LEAST_WAIT_MS = 300;
const MOST_WAIT_MS = 10_000;
// After work of t milliseconds the next waits at least 80 t: little more than one per cent of the page's thread.
const SHARE = 80;
// All tabs share one background: what took it longer than a usual page makes the next change wait ten times as long.
const USUAL_ANSWER_MS = 500;
const ANSWER_SHARE = 10;
const MOST_ANSWER_WAIT_MS = 120_000;
// A page that changes again and again is followed more and more slowly, up to this.
const MOST_PACE_MS = 3_000;
// So long without a change, and the next is followed at once again.
const QUIET_MS = 8_000;
const MOST_NODES = 1_000;
// More changes than this at once are not looked through: everything is read anew.
const MOST_RECORDS = 10_000;
const OBSERVED: MutationObserverInit = {
  childList: true,
  characterData: true,
  subtree: true,
  attributeFilter: [
    'hidden',
    'aria-hidden',
    'open',
    'class',
    'style',
    'translate',
    'contenteditable',
    'data-toll-trace',
  ],
};
const SWITCHES = /^(?:translate|contenteditable|data-toll-trace|hidden|aria-hidden)$/;

/**
 * Watches a document and its open shadow roots. Changes are told in idle time, together, within a share
 * of the page's thread, and only while the page is shown.
 */
export class Watcher {
  private readonly observer: MutationObserver;
  private readonly changed = new Set<Node>();
  private readonly restyled = new Set<Element>();
  private readonly met = new WeakSet<Node>();
  private readonly lateRoots: LateRoots;
  private overflowed = false;
  private isBack = false;
  private waiting = false;
  private paused = false;
  private pace = LEAST_WAIT_MS;
  private spent = 0;
  private answerWait = 0;
  private lastAt = 0;
  private root: Element | null = null;

  constructor(
    private readonly document: Document,
    private readonly tell: (changes: Changes) => Promise<void>,
    private readonly signal: AbortSignal,
    private readonly isOwn: (node: Node) => boolean,
  ) {
    this.observer = new MutationObserver((records) => this.take(records));
    signal.addEventListener('abort', () => this.observer.disconnect());
    this.lateRoots = new LateRoots(document, (hosts) => this.reread(hosts), signal);
    this.listen();
    this.watch(document);
  }

  /** Listens to the page being shown, again where `document.open` dropped all listeners: another root tells of it. */
  private listen(): void {
    const { document, signal } = this;
    if (this.root === document.documentElement) return;
    this.root = document.documentElement;
    document.addEventListener('visibilitychange', this.shown, { signal });
    document.defaultView?.addEventListener('pageshow', this.cameBack, { signal });
  }

  private readonly shown = (): void => {
    this.lateRoots.changed();
    this.schedule();
  };
  private readonly cameBack = ({ persisted, isTrusted }: PageTransitionEvent): void => {
    if (!persisted || !isTrusted) return;
    this.overflowed = true;
    this.isBack = true;
    this.schedule();
  };

  /** Watches this root too (the document, or a shadow root met while reading). */
  watch(root: Node): void {
    if (this.met.has(root) || this.signal.aborted) return;
    this.met.add(root);
    this.observer.observe(root, OBSERVED);
  }

  /** Watches for a root of this element, which has none yet. */
  watchForRoot(element: Element): void {
    if (!this.signal.aborted) this.lateRoots.add(element);
  }

  private reread(elements: readonly Element[]): void {
    for (const element of elements) this.changed.add(element);
    this.schedule();
  }

  /** Milliseconds of work that the page just paid for; the next waits accordingly. */
  account(milliseconds: number): void {
    this.spent += Math.max(0, milliseconds);
  }

  /** So many milliseconds the background took to answer about the page's text. */
  answeredAfter(milliseconds: number): void {
    const beyond = Math.max(0, milliseconds - USUAL_ANSWER_MS);
    this.answerWait = Math.min(beyond * ANSWER_SHARE, MOST_ANSWER_WAIT_MS);
  }

  private take(records: readonly MutationRecord[]): void {
    this.listen();
    this.lateRoots.changed();
    if (records.length > MOST_RECORDS) this.overflowed = true;
    for (const record of this.overflowed ? [] : records) {
      const { target, type } = record;
      if (this.changed.size + this.restyled.size > MOST_NODES) {
        this.overflowed = true;
        break;
      }
      if (type === 'attributes') {
        if (SWITCHES.test(record.attributeName ?? '')) this.changed.add(target);
        else this.restyled.add(target as Element);
      } else if (type === 'characterData') this.changed.add(target);
      else if (!this.changed.has(target) && !this.isOnlyOwn(record)) this.changed.add(target);
    }
    this.schedule();
  }

  /** Our own host came or went. */
  private isOnlyOwn({ addedNodes, removedNodes }: MutationRecord): boolean {
    // The first tells of nearly every change, and a page can add a hundred thousand at once.
    const first = addedNodes[0] ?? removedNodes[0];
    if (first && !this.isOwn(first)) return false;
    for (const nodes of [addedNodes, removedNodes]) {
      for (const node of nodes) if (!this.isOwn(node)) return false;
    }
    return true;
  }

  private schedule(): void {
    const idle = !this.overflowed && this.changed.size === 0 && this.restyled.size === 0;
    if (idle || this.waiting || this.paused || this.document.hidden) return;
    this.waiting = true;
    const now = performance.now();
    // A clock that was set back has had its quiet time too.
    this.pace =
      Math.abs(now - this.lastAt) > QUIET_MS
        ? LEAST_WAIT_MS
        : Math.min(this.pace * 1.5, MOST_PACE_MS);
    const wait = Math.max(
      Math.min(Math.max(this.pace, this.spent * SHARE), MOST_WAIT_MS),
      this.answerWait,
    );
    this.answerWait = 0;
    setTimeout(() => requestIdleCallback(() => void this.deliver(), { timeout: 2_000 }), wait);
  }

  private async deliver(): Promise<void> {
    this.waiting = false;
    if (this.signal.aborted || this.document.hidden) return;
    const changes = {
      changed: this.overflowed ? null : [...this.changed],
      restyled: [...this.restyled],
      cameBack: this.isBack,
    };
    this.changed.clear();
    this.restyled.clear();
    this.overflowed = false;
    this.isBack = false;
    this.spent = 0;
    this.paused = true;
    await this.tell(changes);
    this.paused = false;
    this.lastAt = performance.now();
    this.schedule();
  }
}
