import type { Span } from '../text/span';
import { DocumentReader } from './document-reader';
import { Hover, type HoverTarget } from './hover';
import { type Mark, Marks } from './marks';
import type { Sight } from './sight';
import { giveWay, runInSlices } from './slices';
import { EMPTY_MAP, type TextMap } from './text-map';
import { type Changes, Watcher } from './watcher';

/** A stretch of the text that is to carry a mark. */
export interface MarkedSpan {
  readonly key: string;
  readonly group: string;
  readonly span: Span;
}

/** What a page is followed with. */
export interface FollowDeps {
  readonly document: Document;
  readonly sight: Sight;
  readonly signal: AbortSignal;
  /** Asks what to mark in the text; null: nothing came back, and what is marked stays where its words stand still. */
  ask(map: TextMap): Promise<readonly MarkedSpan[] | null>;
  /** The marks are painted. */
  painted(marks: readonly Mark[]): void;
  /** The first marks are there, or the document began anew (`document.open` drops all listeners). */
  begun(): void;
  /** Whether the node is a host of our own. */
  isOwn(node: Node): boolean;
  readonly pointer: HoverTarget;
}

// So often it is asked whether the marks are still shown and whether the page is written in: some microseconds.
const STANDING_MS = 2_000;
// A pause is offered after so many marks.
const SPANS = 256;

/** Reads a page, marks what it is told to mark, and keeps both right while the page changes. */
export class PageFollower {
  readonly hover: Hover;
  private readonly reader: DocumentReader;
  private readonly painter = new Marks();
  private readonly watcher: Watcher;
  private map = EMPTY_MAP;
  /** Whether the spans are an answer about the map's own text. */
  private answered = true;
  private spans: readonly MarkedSpan[] = [];
  private marks: readonly Mark[] = [];
  private opened: Mark | null = null;
  private root: Element | null = null;
  private standing = false;
  /** Whether the page was written in as a whole when it was read last. */
  private edited = false;
  private queue: Promise<void> = Promise.resolve();

  constructor(private readonly deps: FollowDeps) {
    const { document, sight, signal, pointer } = deps;
    this.hover = new Hover(document, pointer, signal);
    this.reader = new DocumentReader(document, sight, {
      meet: (root) => this.watcher.watch(root),
      lacks: (element) => this.watcher.watchForRoot(element),
    });
    this.watcher = new Watcher(document, (changes) => this.update(changes), signal, deps.isOwn);
    signal.addEventListener('abort', () => this.painter.clear());
  }

  /** The marks in reading order. */
  get current(): readonly Mark[] {
    return this.marks;
  }

  /** Reads what is not known and asks anew, even if the text is the same. */
  read(): Promise<void> {
    // The reader's own start and the first slice are two tasks of the page.
    this.queue = this.queue
      .then(giveWay)
      .then(() => this.readOnce(true))
      .catch(() => {});
    return this.queue;
  }

  /** Shows which mark's popover is open; null: none. */
  showOpened(mark: Mark | null): void {
    this.opened = mark;
    this.painter.showOpened(mark);
  }

  private update({ changed, restyled, cameBack }: Changes): Promise<void> {
    const start = performance.now();
    if (changed === null) this.reader.forgetAll();
    else this.reader.forget(changed);
    this.watcher.account(performance.now() - start);
    this.queue = this.queue
      .then(async () => {
        const shown = restyled.length > 0 && (await this.run(this.reader.forgetShown(restyled)));
        if (changed?.length !== 0 || shown) await this.readOnce(cameBack);
      })
      .catch(() => {});
    return this.queue;
  }

  /** Runs the steps in slices, at the watcher's cost; null when the page's reader ended. */
  private async run<Result>(steps: Generator<void, Result>): Promise<Result | null> {
    const done = await runInSlices(steps, this.deps.signal);
    if (done) this.watcher.account(done.spent);
    return done?.result ?? null;
  }

  private async readOnce(again: boolean): Promise<void> {
    this.edited = this.deps.sight.isEdited(this.deps.document);
    const map = await this.run(this.reader.read());
    if (!map) return;
    const before = this.map;
    this.map = map;
    if (again || !this.answered || !isSameText(before, map)) {
      const start = performance.now();
      const spans = await this.deps.ask(map);
      if (this.deps.signal.aborted) return;
      this.watcher.answeredAfter(performance.now() - start);
      this.answered = spans !== null;
      this.spans = spans ?? unchangedSpans(this.spans, before.text, map.text);
    }
    const marks = await this.run(marksOf(this.spans, map));
    if (!marks) return;
    this.marks = marks;
    if (marks.length > 0) this.listenAnew();
    this.hover.setMarks(marks);
    if (this.opened) {
      const { key } = this.opened;
      this.showOpened(marks.find((mark) => mark.key === key) ?? null);
    }
    await this.run(this.painter.paint(marks));
    if (this.deps.signal.aborted) return;
    this.keepStanding();
    this.deps.painted(marks);
  }

  /**
   * A page that clears all highlights, because it has some of its own, takes these away as well: they are put back.
   * And nothing tells of a page that is written in from now on, or no longer: it is read again. Nothing is asked of
   * any other page without marks, or while the page is not shown.
   */
  private readonly keepStanding = (): void => {
    const { document, sight, signal } = this.deps;
    if (this.standing || signal.aborted || (this.marks.length === 0 && !this.edited)) return;
    this.standing = true;
    setTimeout(() => {
      this.standing = false;
      if (signal.aborted) return;
      if (document.hidden) {
        document.addEventListener('visibilitychange', this.keepStanding, { once: true, signal });
        return;
      }
      if (sight.isEdited(document) !== this.edited) {
        this.queue = this.queue.then(() => this.readOnce(false)).catch(() => {});
        return;
      }
      this.painter.registerAll();
      this.keepStanding();
    }, STANDING_MS);
  };

  /**
   * Listens to pointer and keys: a page without marks pays nothing for it. `document.open` drops every
   * listener; another root element tells of it.
   */
  private listenAnew(): void {
    const { documentElement } = this.deps.document;
    if (this.root === documentElement) return;
    this.root = documentElement;
    this.hover.listen();
    this.deps.begun();
  }
}

/** The spans before and behind all that changed between two texts, at their places in the later one. */
export function unchangedSpans(
  spans: readonly MarkedSpan[],
  before: string,
  after: string,
): readonly MarkedSpan[] {
  if (before === after) return spans;
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const by = after.length - before.length;
  return spans.flatMap((marked) => {
    const { start, end } = marked.span;
    if (end <= head) return [marked];
    if (start < before.length - tail) return [];
    return [{ ...marked, span: { start: start + by, end: end + by } }];
  });
}

/** The marks in the order of the spans; none for a span of which nothing stands in the page. */
function* marksOf(spans: readonly MarkedSpan[], map: TextMap): Generator<void, Mark[]> {
  const marks: Mark[] = [];
  for (const [index, { key, group, span }] of spans.entries()) {
    if (index % SPANS === SPANS - 1) yield;
    const nodes = map.nodesOf(span);
    if (nodes.length > 0) marks.push({ key, group, nodes });
  }
  return marks;
}

function isSameText(one: TextMap, other: TextMap): boolean {
  return one.text === other.text && one.blockCount === other.blockCount;
}
