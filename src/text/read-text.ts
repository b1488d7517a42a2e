import { contains, type Span } from './span';

/** What a block is on the page; tells refiners how far to trust what stands in it. */
export type BlockRole =
  | 'title'
  | 'heading'
  | 'paragraph'
  | 'item'
  | 'cell'
  | 'caption'
  | 'quote'
  | 'byline';

/** Where a table cell stands; rows and columns count from 0 within one table. */
export interface CellPlace {
  readonly table: number;
  readonly row: number;
  readonly column: number;
  /** True for a header cell (th, or the first row above a rule of dashes in plain text). */
  readonly header: boolean;
}

/** A stretch of text that stands by itself: no number, phrase or sentence crosses its edge. */
export interface Block extends Span {
  readonly role: BlockRole;
  /** Heading level 1 to 6; 0 for everything else. */
  readonly level: number;
  /** Only for role `cell`. */
  readonly cell: CellPlace | null;
}

/**
 * A page or file as read once: the whole text, blocks joined by line feeds, and the blocks in reading
 * order, disjoint. Everything after works on offsets into `text`.
 */
export interface ReadText {
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** How much of a page is read: what comes first. */
export interface ReadLimit {
  /** Of the text, line feeds included. */
  readonly characters: number;
  readonly blocks: number;
}

/** No more of any page is read by the reader, and taken by the background. */
export const READ_LIMIT: ReadLimit = { characters: 4_000_000, blocks: 400_000 };

/** The block that holds the whole span, by binary search; null when none does. */
export function blockHolding({ blocks }: ReadText, span: Span): Block | null {
  let [low, high] = [0, blocks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.start ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  const block = blocks[low - 1];
  return block && contains(block, span) ? block : null;
}
