import type { Block, ReadText } from '../text/read-text';
import type { Span } from '../text/span';
import type { BlockText, Piece } from './block-text';
import type { Section } from './section';
import type { Sight } from './sight';
import { TextWalk } from './text-walk';

/** Characters of a page that are read at most; what follows is left unread. */
export const MOST_CHARACTERS = 4_000_000;

/** Characters of one text node: what a range is made of, last. `end` is out. */
export interface NodeSpan {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

/** One reading of a document: its text, its blocks, and the way back to the text nodes. */
export class TextMap implements ReadText {
  readonly text: string;
  readonly blocks: readonly Block[];

  constructor(
    title: string,
    private readonly read: readonly BlockText[],
  ) {
    const tables = new Map<Element, number>();
    const blocks: Block[] = [];
    let at = title === '' ? 0 : title.length + 1;
    if (title !== '') {
      blocks.push({ start: 0, end: title.length, role: 'title', level: 0, cell: null });
    }
    for (const { text, role, level, place } of read) {
      if (place && !tables.has(place.table)) tables.set(place.table, tables.size);
      const cell = place && {
        table: tables.get(place.table) ?? 0,
        row: place.row,
        column: place.column,
        header: place.header,
      };
      blocks.push({ start: at, end: at + text.length, role, level, cell });
      at += text.length + 1;
    }
    const texts = read.map((block) => block.text);
    this.text = (title === '' ? texts : [title, ...texts]).join('\n');
    this.blocks = blocks;
  }

  /**
   * The characters of the page behind a stretch of the text, node by node in reading order. Empty where
   * the text stands for no node (the title).
   */
  nodesOf(span: Span): NodeSpan[] {
    const found: NodeSpan[] = [];
    const untitled = this.blocks.length - this.read.length;
    for (let index = this.blockAt(span.start); index < this.blocks.length; index++) {
      const block = this.blocks[index];
      if (!block || block.start >= span.end) break;
      const pieces = this.read[index - untitled]?.pieces ?? [];
      collect(pieces, span.start - block.start, span.end - block.start, found);
    }
    return found;
  }

  /** Index of the block that holds the offset, or of the first after it. */
  private blockAt(offset: number): number {
    let low = 0;
    let high = this.blocks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.blocks[middle]?.end ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function collect(pieces: readonly Piece[], start: number, end: number, found: NodeSpan[]): void {
  for (const piece of pieces) {
    if (piece.at >= end) break;
    const from = piece.from + Math.max(0, start - piece.at);
    const to = piece.from + Math.min(piece.length, end - piece.at);
    if (to <= from) continue;
    const last = found.at(-1);
    if (last?.node === piece.node) found[found.length - 1] = { ...last, end: to };
    else found.push({ node: piece.node, start: from, end: to });
  }
}

/**
 * Reads a document again and again. What was read of a block-level element stays known until `forget`
 * says that it changed.
 */
export class DocumentReader {
  private known = new WeakMap<Element, Section>();
  private hidden: Element[] = [];
  /** Nodes that changed during a reading; what was read of them before the change must not stay. */
  private late: Node[] = [];
  private reading = false;

  constructor(
    private readonly document: Document,
    private readonly sight: Sight,
    /** Told of each open shadow root that was read. */
    private readonly meet: (root: ShadowRoot) => void = () => {},
  ) {}

  /** Reads what is not known yet; pauses at every `yield`. Changes that are told meanwhile are kept for the next reading. */
  *read(): Generator<void, TextMap> {
    const { body } = this.document;
    if (!body || this.sight.isEdited(this.document)) return new TextMap('', []);
    const walk = new TextWalk(this.sight, this.known, MOST_CHARACTERS, this.meet);
    this.reading = true;
    const section = this.known.get(body) ?? (yield* walk.read(body));
    this.reading = false;
    for (const node of this.late.splice(0)) this.forget(node);
    this.hidden = [...this.hidden, ...walk.hidden].filter((element) => element.isConnected);
    const blocks = flatten(section);
    return new TextMap(this.titleBeside(blocks), blocks);
  }

  /** The node or something inside it changed: it and everything around it are read anew. */
  forget(node: Node): void {
    if (this.reading) this.late.push(node);
    for (let at: Node | null = node; at; at = flatParent(at)) this.known.delete(at as Element);
  }

  /** Everything is read anew. */
  forgetAll(): void {
    if (this.reading) this.late.push(this.document.body);
    this.known = new WeakMap();
    this.hidden = [];
  }

  /** Forgets what was hidden inside these elements and can be seen now; whether there is any. */
  forgetShown(changed: readonly Node[]): boolean {
    const shown = this.hidden.filter(
      (element) => changed.some((node) => node.contains(element)) && this.sight.isVisible(element),
    );
    for (const element of shown) this.forget(element);
    this.hidden = this.hidden.filter((element) => !shown.includes(element));
    return shown.length > 0;
  }

  /** The document's title, where no first-level heading says it; else empty. */
  private titleBeside(blocks: readonly BlockText[]): string {
    const title = (this.document.title ?? '').replace(/\s+/g, ' ').trim();
    const plain = lettersOf(title);
    const repeated = blocks.some(({ role, level, text }) => {
      if (role !== 'heading' || level !== 1) return false;
      const heading = lettersOf(text);
      return heading !== '' && (plain.includes(heading) || heading.includes(plain));
    });
    return repeated ? '' : title;
  }
}

/** Reads a document at once. */
export function readDocumentText(document: Document, sight: Sight): TextMap {
  const reading = new DocumentReader(document, sight).read();
  for (;;) {
    const step = reading.next();
    if (step.done) return step.value;
  }
}

function flatten(top: Section): BlockText[] {
  const blocks: BlockText[] = [];
  const stack: { parts: Section['parts']; next: number }[] = [{ parts: top.parts, next: 0 }];
  for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
    const part = frame.parts[frame.next++];
    if (part === undefined) stack.pop();
    else if ('element' in part) stack.push({ parts: part.parts, next: 0 });
    else blocks.push(part);
  }
  return blocks;
}

function flatParent(node: Node): Node | null {
  const slot = 'assignedSlot' in node ? (node.assignedSlot as Node | null) : null;
  return slot ?? node.parentNode ?? (node as ShadowRoot).host ?? null;
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[\0-/:-@[-`{-\u00BF\u2000-\u206F\u3000-\u303F]+/g, '');
}
