import type { Block, ReadText } from '../text/read-text';
import type { Span } from '../text/span';
import type { BlockText, Piece } from './block-text';

/** Characters of one text node: what a range is made of, last. `end` is out. */
export interface NodeSpan {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

// A pause is offered after so many blocks.
const STRIDE = 1_024;

/** One reading of a document: its text, its blocks, and the way back to the text nodes. */
export class TextMap implements ReadText {
  constructor(
    readonly text: string,
    readonly blocks: readonly Block[],
    /** What was read of the page: the last of the blocks, in their order. */
    private readonly read: readonly BlockText[],
  ) {}

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
    return firstOf(this.blocks, ({ end }) => end > offset);
  }
}

/** A document of which nothing was read. */
export const EMPTY_MAP = new TextMap('', [], []);

/** Puts a reading together: the title (none where empty) before what was read. Pauses at every `yield`. */
export function* mapOf(title: string, read: readonly BlockText[]): Generator<void, TextMap> {
  const tables = new Map<Element, number>();
  const blocks: Block[] = [];
  let text = title;
  if (title !== '') {
    blocks.push({ start: 0, end: title.length, role: 'title', level: 0, cell: null });
  }
  for (let from = 0; from < read.length; from += STRIDE) {
    if (from > 0) yield;
    const part = read.slice(from, from + STRIDE);
    let at = text === '' ? 0 : text.length + 1;
    for (const { text: own, role, level, place } of part) {
      const cell = place && {
        table: numberOf(place.table, tables),
        row: place.row,
        column: place.column,
        header: place.header,
      };
      blocks.push({ start: at, end: at + own.length, role, level, cell });
      at += own.length + 1;
    }
    const more = part.map((block) => block.text).join('\n');
    text = text === '' ? more : `${text}\n${more}`;
  }
  return new TextMap(text, blocks, read);
}

function numberOf(table: Element, tables: Map<Element, number>): number {
  let number = tables.get(table);
  if (number === undefined) {
    number = tables.size;
    tables.set(table, number);
  }
  return number;
}

/** Index of the first for which it holds; it holds for all after that. The length where it holds for none. */
function firstOf<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(items[middle] as Item)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function collect(pieces: readonly Piece[], start: number, end: number, found: NodeSpan[]): void {
  for (let index = firstOf(pieces, ({ at, length }) => at + length > start); ; index++) {
    const piece = pieces[index];
    if (!piece || piece.at >= end) break;
    const from = piece.from + Math.max(0, start - piece.at);
    const to = piece.from + Math.min(piece.length, end - piece.at);
    if (to <= from) continue;
    const last = found.at(-1);
    if (last?.node === piece.node) found[found.length - 1] = { ...last, end: to };
    else found.push({ node: piece.node, start: from, end: to });
  }
}
