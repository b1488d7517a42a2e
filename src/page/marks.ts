import type { NodeSpan } from './text-map';

/** A stretch of the page that carries a mark. */
export interface Mark {
  readonly key: string;
  /** Which of the styles it gets; one highlight of the page each. */
  readonly group: string;
  readonly nodes: readonly NodeSpan[];
}

/** Every highlight of ours begins so; others are never touched. */
export const MARK_PREFIX = 'toll-trace-';
/** The group of the one mark whose popover is open. */
export const OPEN_GROUP = 'open';

// A pause is offered after so many marks: what a page of news has is painted at once.
const STRIDE = 512;

interface Painted {
  readonly range: StaticRange;
  readonly group: string;
}

/** Paints marks as CSS Custom Highlights: no node of the page is wrapped, moved or changed. */
export class Marks {
  private readonly highlights = new Map<string, Highlight>();
  private readonly ranges = new Map<string, Painted>();
  private opened: readonly Painted[] = [];
  private readonly numbers = new WeakMap<Node, number>();
  private nextNumber = 0;

  /** Whether the browser can paint without touching the page. */
  static isPossible(): boolean {
    return typeof Highlight === 'function' && typeof CSS === 'object' && 'highlights' in CSS;
  }

  /** Paints these and nothing else; what stands already as it should is left alone. Pauses at every `yield`. */
  *paint(marks: readonly Mark[]): Generator<void, void> {
    let left = STRIDE;
    const wanted = new Set<string>();
    for (const { group, nodes } of marks) {
      for (const node of nodes) {
        wanted.add(this.add(node, group));
        if (--left > 0) continue;
        left = STRIDE;
        yield;
      }
    }
    for (const [name, painted] of this.ranges) {
      if (wanted.has(name)) continue;
      this.ranges.delete(name);
      this.highlights.get(painted.group)?.delete(painted.range);
      if (--left > 0) continue;
      left = STRIDE;
      yield;
    }
    this.registerAll();
  }

  /** Shows which mark's popover is open, above its own paint; null: none. */
  showOpened(mark: Mark | null): void {
    for (const { range } of this.opened) this.highlights.get(OPEN_GROUP)?.delete(range);
    this.opened = (mark?.nodes ?? []).map((node) => ({
      range: staticRange(node),
      group: OPEN_GROUP,
    }));
    for (const { range } of this.opened) this.highlightOf(OPEN_GROUP).add(range);
    this.registerAll();
  }

  /** Takes all own marks away. */
  clear(): void {
    for (const highlight of this.highlights.values()) highlight.clear();
    this.ranges.clear();
    this.opened = [];
    this.registerAll();
  }

  /** Gives the name of the painted stretch. */
  private add(node: NodeSpan, group: string): string {
    const name = `${group} ${this.nameOf(node)}`;
    if (!this.ranges.has(name)) {
      const range = staticRange(node);
      this.highlightOf(group).add(range);
      this.ranges.set(name, { range, group });
    }
    return name;
  }

  /** Shows all of them, also after the page took every highlight away, which it may do for its own. */
  registerAll(): void {
    for (const [group, highlight] of this.highlights) this.register(group, highlight);
  }

  private register(group: string, highlight: Highlight): void {
    const name = MARK_PREFIX + group;
    if (highlight.size > 0) {
      // A page may have put its own highlight under the name.
      if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
      return;
    }
    if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
    this.highlights.delete(group);
  }

  private highlightOf(group: string): Highlight {
    let highlight = this.highlights.get(group);
    if (!highlight) {
      highlight = new Highlight();
      highlight.priority = group === OPEN_GROUP ? 1 : 0;
      this.highlights.set(group, highlight);
    }
    return highlight;
  }

  private nameOf({ node, start, end }: NodeSpan): string {
    let number = this.numbers.get(node);
    if (number === undefined) {
      number = this.nextNumber++;
      this.numbers.set(node, number);
    }
    return `${number} ${start} ${end}`;
  }
}

/** Static: a live range would cost the page something at every change that it makes. */
function staticRange({ node, start, end }: NodeSpan): StaticRange {
  return new StaticRange({
    startContainer: node,
    startOffset: start,
    endContainer: node,
    endOffset: end,
  });
}

/** The rectangles of a mark in the view, line by line. Asks for the layout: only on a reader's action. */
export function rectsOf({ nodes }: Mark): DOMRect[] {
  return nodes.flatMap(({ node, start, end }) => {
    if (!node.isConnected || end > node.data.length) return [];
    const range = node.ownerDocument.createRange();
    range.setStart(node, start);
    range.setEnd(node, end);
    return [...range.getClientRects()];
  });
}

/** Whether all characters of the mark are still in the page. */
export function isStanding({ nodes }: Mark): boolean {
  return (
    nodes.length > 0 && nodes.every(({ node, end }) => node.isConnected && end <= node.data.length)
  );
}
