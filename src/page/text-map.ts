import type { Block, ReadLimit, ReadText } from '../text/read-text';
import type { Span } from '../text/span';
import { type BlockText, type Piece, piecesOf } from './block-text';

/** Characters of one text node: what a range is made of, last. `end` is out. */
export interface NodeSpan {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

// A pause is offered after so many blocks.
const STRIDE = 256;

/**
 * One reading of a document: its text, its blocks, and the way back to the text nodes. Blocks are made when they are
 * asked for: kept for each of hundreds of thousands of cells they would be the engine's to move and to collect.
 */
export class TextMap implements ReadText {
  private list: readonly Block[] | null = null;

  constructor(
    readonly text: string,
    /** Stands before what was read of the page; empty: nothing does. */
    private readonly title: string,
    /** What was read of the page. */
    private readonly read: readonly BlockText[],
    /** Where each of it begins in the text. */
    private readonly starts: Uint32Array,
    /** The tables by their number. */
    private readonly tables: ReadonlyMap<Element, number>,
    /** Whether the page goes on after what was read of it. */
    readonly cut: boolean,
  ) {}

  get blocks(): readonly Block[] {
    this.list ??= [...this.eachBlock()];
    return this.list;
  }

  /** How many blocks there are. */
  get blockCount(): number {
    return this.read.length + (this.title === '' ? 0 : 1);
  }

  /** The blocks in their order, none of which is kept. */
  *eachBlock(): Generator<Block, void> {
    const { title, tables } = this;
    if (title !== '') yield { start: 0, end: title.length, role: 'title', level: 0, cell: null };
    for (const [index, { text, role, level, place }] of this.read.entries()) {
      const start = this.starts[index] ?? 0;
      const cell = place && {
        table: tables.get(place.table) ?? 0,
        row: place.row,
        column: place.column,
        header: place.header,
      };
      yield { start, end: start + text.length, role, level, cell };
    }
  }

  /**
   * The characters of the page behind a stretch of the text, node by node in reading order. Empty where
   * the text stands for no node (the title).
   */
  nodesOf(span: Span): NodeSpan[] {
    const found: NodeSpan[] = [];
    const { read, starts } = this;
    const ends = (index: number) => (starts[index] ?? 0) + (read[index]?.text.length ?? 0);
    for (let index = firstOf(read.length, (at) => ends(at) > span.start); ; index++) {
      const block = read[index];
      const start = starts[index] ?? 0;
      if (!block || start >= span.end) return found;
      collect(piecesOf(block), span.start - start, span.end - start, found);
    }
  }
}

/** A document of which nothing was read. */
export const EMPTY_MAP = new TextMap('', '', [], new Uint32Array(), new Map(), false);

/**
 * Puts a reading together: the title (none where empty) before what was read, as far as a page is read; `cut` when
 * something was left off already. Pauses at every `yield`.
 */
export function* mapOf(
  title: string,
  all: readonly BlockText[],
  limit: ReadLimit,
  cut: boolean,
): Generator<void, TextMap> {
  const read = withinLimit(title, all, limit);
  const tables = new Map<Element, number>();
  const starts = new Uint32Array(read.length);
  let text = title;
  for (let from = 0; from < read.length; from += STRIDE) {
    if (from > 0) yield;
    const part = read.slice(from, from + STRIDE);
    let at = text === '' ? 0 : text.length + 1;
    for (const [index, { text: own, place }] of part.entries()) {
      if (place && !tables.has(place.table)) tables.set(place.table, tables.size);
      starts[from + index] = at;
      at += own.length + 1;
    }
    const more = part.map((block) => block.text).join('\n');
    text = text === '' ? more : `${text}\n${more}`;
  }
  return new TextMap(text, title, read, starts, tables, cut || read !== all);
}

/** The blocks that may follow the title, the last of them cut where the characters end; the same list when all may. */
function withinLimit(
  title: string,
  blocks: readonly BlockText[],
  limit: ReadLimit,
): readonly BlockText[] {
  const most = limit.blocks - (title === '' ? 0 : 1);
  let left = title === '' ? limit.characters : limit.characters - title.length - 1;
  let index = 0;
  for (const block of blocks) {
    if (index === most || left <= 0) return blocks.slice(0, index);
    if (block.text.length > left) {
      return [...blocks.slice(0, index), { ...block, text: block.text.slice(0, left) }];
    }
    left -= block.text.length + 1;
    index++;
  }
  return blocks;
}

/** The first number below the length for which it holds; it holds for all after that. The length where it holds for none. */
function firstOf(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function collect(pieces: readonly Piece[], start: number, end: number, found: NodeSpan[]): void {
  const ends = (piece?: Piece) => (piece ? piece.at + piece.length : 0);
  for (let index = firstOf(pieces.length, (at) => ends(pieces[at]) > start); ; index++) {
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
