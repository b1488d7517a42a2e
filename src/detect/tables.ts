import type { Block } from '../text/read-text';
import { PerPage } from './kept';
import type { PageView } from './pipeline';
import { itemsOf } from './read-views';
import type { Item, SentenceView } from './sentence-view';
import { EVERY_KIND } from './word-kinds';

/** The labels of a cell: items of its row's first cell and of its column's header, null when it has none. */
export interface CellLabels {
  readonly row: CellLabel | null;
  readonly column: CellLabel | null;
}

/** A label cell with its items. */
export interface CellLabel {
  readonly block: Block;
  readonly items: readonly Item[];
}

const CACHE = new PerPage<Map<string, Block>>();

const keyOf = (table: number, row: number | 'header', column: number) =>
  `${table}/${row}/${column}`;

/** Header cells and first cells of every table, by place; built once a page. */
function placesOf(page: PageView): Map<string, Block> {
  const known = CACHE.get(page);
  if (known) return known;
  const places = new Map<string, Block>();
  for (const block of page.read.blocks) {
    if (!block.cell) continue;
    const { table, row, column, header } = block.cell;
    if (header && !places.has(keyOf(table, 'header', column)))
      places.set(keyOf(table, 'header', column), block);
    if (column === 0 && !places.has(keyOf(table, row, 0))) places.set(keyOf(table, row, 0), block);
  }
  CACHE.set(page, places);
  return places;
}

/** The labels of the cell with this block index; both null for a header cell or no cell at all. */
export function labelsOf(page: PageView, block: number): CellLabels {
  const cell = page.read.blocks[block]?.cell;
  if (!cell || cell.header) return { row: null, column: null };
  const places = placesOf(page);
  const label = (found: Block | undefined): CellLabel | null =>
    found ? { block: found, items: itemsOf(page.folded, found, page.language) } : null;
  return {
    row: cell.column === 0 ? null : label(places.get(keyOf(cell.table, cell.row, 0))),
    column: label(places.get(keyOf(cell.table, 'header', cell.column))),
  };
}

/** The cell of that column in the row of the cell with this block index; null when the row has none. */
export function cellInRow(page: PageView, block: number, column: number): CellLabel | null {
  const { blocks } = page.read;
  const own = blocks[block]?.cell;
  if (!own) return null;
  for (let k = Math.max(0, block - MOST_COLUMNS); k <= block + MOST_COLUMNS; k++) {
    const found = blocks[k];
    const cell = found?.cell;
    if (!found || cell?.table !== own.table || cell.row !== own.row || cell.column !== column)
      continue;
    return { block: found, items: itemsOf(page.folded, found, page.language) };
  }
  return null;
}

/** The header cells of the table in which the block stands, by column; empty for a block that is no cell. */
export function headersOf(page: PageView, block: number): readonly CellLabel[] {
  const cell = page.read.blocks[block]?.cell;
  const places = placesOf(page);
  const heads: CellLabel[] = [];
  for (let column = 0; cell && column < MOST_COLUMNS; column++) {
    const found = places.get(keyOf(cell.table, 'header', column));
    if (found) heads.push({ block: found, items: itemsOf(page.folded, found, page.language) });
  }
  return heads;
}

/** Columns of a table that are asked for their names. */
const MOST_COLUMNS = 12;

/** A label as a view, for mentions in it. */
export function itemsView(label: CellLabel): SentenceView {
  return {
    start: label.block.start,
    end: label.block.end,
    block: -1,
    index: -1 - label.block.start,
    kinds: EVERY_KIND,
    items: label.items,
    kept: [],
  };
}
