import type { Span } from '../text/span';
import { Hover, type HoverTarget } from './hover';
import { type Mark, Marks, OPEN_GROUP } from './marks';
import type { Sight } from './sight';
import { runInSlices } from './slices';
import { DocumentReader, TextMap } from './text-map';
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
  /** Asks what to mark in the text; null: nothing came back, and what is marked stays. */
  ask(map: TextMap): Promise<readonly MarkedSpan[] | null>;
  /** The marks are painted. */
  painted(marks: readonly Mark[]): void;
  /** The first marks are there, or the document began anew (`document.open` drops all listeners). */
  begun(): void;
  /** Whether the node is a host of our own. */
  isOwn(node: Node): boolean;
  readonly pointer: HoverTarget;
}

/** Reads a page, marks what it is told to mark, and keeps both right while the page changes. */
export class PageFollower {
  readonly hover: Hover;
  private readonly reader: DocumentReader;
  private readonly painter = new Marks();
  private readonly watcher: Watcher;
  private map = new TextMap('', []);
  private spans: readonly MarkedSpan[] = [];
  private marks: readonly Mark[] = [];
  private opened: Mark | null = null;
  private root: Element | null = null;
  private queue: Promise<void> = Promise.resolve();

  constructor(private readonly deps: FollowDeps) {
    const { document, sight, signal, pointer } = deps;
    this.hover = new Hover(document, pointer, signal);
    this.reader = new DocumentReader(document, sight, (root) => this.watcher.watch(root));
    this.watcher = new Watcher(document, (changes) => this.update(changes), signal, deps.isOwn);
    signal.addEventListener('abort', () => this.painter.clear());
    const view = document.defaultView;
    view?.addEventListener('pageshow', (event) => event.persisted && this.watcher.poke(), {
      signal,
    });
  }

  /** The marks in reading order. */
  get current(): readonly Mark[] {
    return this.marks;
  }

  /** Reads what is not known and asks anew, even if the text is the same. */
  read(): Promise<void> {
    this.queue = this.queue.then(() => this.readOnce(true)).catch(() => {});
    return this.queue;
  }

  /** Shows which mark's popover is open; null: none. */
  showOpened(mark: Mark | null): void {
    this.opened = mark;
    this.paint();
  }

  private update({ changed, restyled }: Changes): Promise<void> {
    const start = performance.now();
    if (changed === null) this.reader.forgetAll();
    else for (const node of changed) this.reader.forget(node);
    const shown = restyled.length > 0 && this.reader.forgetShown(restyled);
    this.watcher.account(performance.now() - start);
    if (changed?.length === 0 && !shown) return Promise.resolve();
    this.queue = this.queue.then(() => this.readOnce(false)).catch(() => {});
    return this.queue;
  }

  private async readOnce(again: boolean): Promise<void> {
    const read = await runInSlices(this.reader.read(), this.deps.signal);
    if (!read) return;
    this.watcher.account(read.spent);
    const before = this.map;
    this.map = read.result;
    if (again || !isSameText(before, this.map)) {
      const map = this.map;
      const spans = await this.deps.ask(map);
      if (this.deps.signal.aborted) return;
      if (spans) this.spans = spans;
    }
    const start = performance.now();
    this.makeMarks();
    this.watcher.account(performance.now() - start);
  }

  private makeMarks(): void {
    this.marks = this.spans
      .map(({ key, group, span }) => ({ key, group, nodes: this.map.nodesOf(span) }))
      .filter(({ nodes }) => nodes.length > 0);
    if (this.marks.length > 0) this.listenAnew();
    this.hover.setMarks(this.marks);
    const key = this.opened?.key;
    this.opened = this.marks.find((mark) => mark.key === key) ?? null;
    this.paint();
    this.deps.painted(this.marks);
  }

  private paint(): void {
    const opened = this.opened ? [{ ...this.opened, group: OPEN_GROUP }] : [];
    this.painter.paint([...this.marks, ...opened]);
  }

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

function isSameText(one: TextMap, other: TextMap): boolean {
  return one.text === other.text && one.blocks.length === other.blocks.length;
}
