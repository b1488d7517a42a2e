import { firstElementOf, nameOf, nextElementOf } from './plain-dom';
import { shortText } from './short-text';

/** Where a cell stands in its table; the table is numbered when the whole text is put together. */
export interface TablePlace {
  readonly table: Element;
  readonly row: number;
  readonly column: number;
  readonly header: boolean;
}

/** A row with its cells. */
interface Row {
  readonly inHead: boolean;
  readonly cells: readonly Element[];
}

// A cell this long is a part of the page's layout, not of a table of figures.
const LONGEST_CELL = 400;
// A table's nature shows in its first rows.
const LOOKED_AT = 50;
// What stands in columns beyond this is read without a place: a hostile colspan must cost nothing.
const MOST_COLUMNS = 1_000;
/** Cells of one table that get a place at most; a page could add rows for as long as they are counted. */
export const MOST_CELLS = 1_000_000;
// A pause is offered after so many rows and cells; and after so few when their text is asked for.
const STRIDE = 256;
const TEXT_STRIDE = 32;

/**
 * The cells of a table with their places; spans of rows and columns are counted. Null for a table that
 * only lays out the page: marked as such, or without header cells and with long or single cells. Pauses at
 * every `yield`, so that no table however great is surveyed in one piece.
 */
export function* placeCells(table: Element): Generator<void, Map<Element, TablePlace> | null> {
  const role = table.getAttribute('role');
  if (role === 'presentation' || role === 'none') return null;
  const { rows, marked } = yield* readRows(table);
  const looked = rows.slice(0, LOOKED_AT);
  if (!marked && ((yield* isLayout(looked)) || table.querySelector('table') !== null)) return null;
  const firstIsHeader = !marked && (yield* isHeaderRow(looked));
  const places = new Map<Element, TablePlace>();
  const taken: number[] = [];
  let left = STRIDE;
  for (const [index, { inHead, cells }] of rows.entries()) {
    let column = 0;
    for (const cell of cells) {
      while ((taken[column] ?? 0) > index) column++;
      if (column >= MOST_COLUMNS) break;
      const header = isHeader(cell) || inHead || (firstIsHeader && index === 0);
      places.set(cell, { table, row: index, column, header });
      const end = Math.min(column + spanOf(cell, 'colspan'), MOST_COLUMNS);
      const height = spanOf(cell, 'rowspan');
      left -= end - column;
      for (; column < end; column++) taken[column] = index + height;
    }
    if (--left > 0) continue;
    left = STRIDE;
    yield;
  }
  return places;
}

/** The rows with their cells, and whether one of the cells is marked as a header. */
function* readRows(table: Element): Generator<void, { rows: readonly Row[]; marked: boolean }> {
  const rows: Row[] = [];
  let marked = false;
  let count = 0;
  for (const [row, inHead] of rowsOf(table)) {
    const cells: Element[] = [];
    for (let cell = firstElementOf(row); cell; cell = nextElementOf(cell)) {
      if (++count % STRIDE === 0) yield;
      if (count > MOST_CELLS) return { rows, marked };
      const name = nameOf(cell);
      if (name !== 'td' && name !== 'th') continue;
      cells.push(cell);
      marked ||= isHeader(cell);
    }
    rows.push({ inHead, cells });
    if (++count % STRIDE === 0) yield;
  }
  return { rows, marked };
}

// From one to the next, never by number: Firefox counts through the list for each of a live collection.
function* rowsOf(table: Element): Generator<readonly [Element, boolean], void> {
  for (let child = firstElementOf(table); child; child = nextElementOf(child)) {
    const name = nameOf(child);
    if (name === 'tr') yield [child, false];
    else if (/^(?:thead|tbody|tfoot)$/.test(name)) {
      for (let row = firstElementOf(child); row; row = nextElementOf(row)) {
        if (nameOf(row) === 'tr') yield [row, name === 'thead'];
      }
    }
  }
}

function isHeader(cell: Element): boolean {
  return cell.localName === 'th' || cell.hasAttribute('scope');
}

function spanOf(cell: Element, name: string): number {
  const span = Number.parseInt(cell.getAttribute(name) ?? '1', 10);
  return span >= 1 && span <= MOST_COLUMNS ? span : 1;
}

function* isLayout(rows: readonly Row[]): Generator<void, boolean> {
  if (rows.length < 2 || !rows.some(({ cells }) => cells.length > 1)) return true;
  return yield* someCell(rows, (cell) => shortText(cell, LONGEST_CELL) === null);
}

/** Without header cells: the first row heads the others when only they hold numbers. */
function* isHeaderRow(rows: readonly Row[]): Generator<void, boolean> {
  const hasDigit = (cell: Element) => /\d/.test(shortText(cell, LONGEST_CELL) ?? '');
  const [first, ...others] = rows;
  if (first === undefined || (yield* someCell([first], hasDigit))) return false;
  return yield* someCell(others, hasDigit);
}

function* someCell(rows: readonly Row[], is: (cell: Element) => boolean): Generator<void, boolean> {
  let count = 0;
  for (const { cells } of rows) {
    for (const cell of cells) {
      if (is(cell)) return true;
      if (++count % TEXT_STRIDE === 0) yield;
    }
  }
  return false;
}
