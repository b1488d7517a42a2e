import type { BlockRole } from '../text/read-text';
import type { BlockText } from './block-text';
import type { DataTable, TablePlace } from './table-places';

/** What a block-level element gave: its own blocks and those of the elements inside, in reading order. */
export interface Section {
  readonly element: Element;
  /** What it inherited when it was read: where that differs now, it is read anew. */
  readonly around: Context;
  readonly parts: (BlockText | Section)[];
  /** What it took of what may be read of a page: characters of the page and blocks, all inside included. */
  characters: number;
  blocks: number;
}

/** What everything inside an element inherits. */
export interface Context {
  readonly role: BlockRole;
  readonly level: number;
  readonly place: TablePlace | null;
  /** The table around; null outside of data tables. */
  readonly table: DataTable | null;
  /** Cells of the row around; null outside of the rows of data tables. */
  readonly cells: ReadonlyMap<Element, TablePlace> | null;
}

/** What the root of a reading inherits. */
export const TOP: Context = { role: 'paragraph', level: 0, place: null, table: null, cells: null };

/** The section of an element, of which nothing was read yet. */
export function sectionOf(element: Element, around: Context): Section {
  return { element, around, parts: [], characters: 0, blocks: 0 };
}

/** Whether an element stands in a table of data: its cells' places may change with the rows before them, so all inside is always read anew. */
export function isInTable({ place, table }: Context): boolean {
  return (place ?? table) !== null;
}

/** Whether an element inherits the same. */
export function isSameAround(one: Context, other: Context): boolean {
  const inTable = isInTable(one) || isInTable(other);
  return !inTable && one.role === other.role && one.level === other.level;
}
