import { firstElementOf, nameOf, nextElementOf, parentOf } from './plain-dom';
import { shortText } from './short-text';

/** Where a cell stands in its table; the table is numbered when the whole text is put together. */
export interface TablePlace {
  readonly table: Element;
  readonly row: number;
  readonly column: number;
  readonly header: boolean;
}

/** The cells of rows. */
type Rows = readonly (readonly Element[])[];

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
const HEADERS = 'th, td[scope]';
const GROUPS = /^(?:thead|tbody|tfoot)$/;

/**
 * A table of data, whose cells get their places row by row while it is read: kept for hundreds of thousands of cells
 * they would be the engine's to move and to collect.
 */
export class DataTable {
  private readonly rows: Iterator<readonly [Element, boolean], void>;
  /** By column, the row in which it is free again. */
  private readonly taken: number[] = [];
  private index = 0;
  private count = 0;

  constructor(
    private readonly table: Element,
    private readonly firstIsHeader: boolean,
  ) {
    this.rows = rowsOf(table);
  }

  /**
   * The cells of the row with their places; spans of rows and columns are counted. Null for a row that is none of the
   * table's, or stands before one that was asked for. Pauses at every `yield`: any number of rows may be passed over.
   */
  *cellsOf(row: Element): Generator<void, Map<Element, TablePlace> | null> {
    const { table, taken } = this;
    if (!isRowOf(row, table)) return null;
    let left = STRIDE;
    for (let next = this.rows.next(); !next.done; next = this.rows.next()) {
      const [passed, inHead] = next.value;
      const index = this.index++;
      const places = new Map<Element, TablePlace>();
      let column = 0;
      for (let cell = firstElementOf(passed); cell; cell = nextElementOf(cell)) {
        if (--left <= 0) {
          left = STRIDE;
          yield;
        }
        if (++this.count > MOST_CELLS) return null;
        if (!isCell(cell)) continue;
        while ((taken[column] ?? 0) > index) column++;
        if (column >= MOST_COLUMNS) break;
        const header = isHeader(cell) || inHead || (this.firstIsHeader && index === 0);
        places.set(cell, { table, row: index, column, header });
        const end = Math.min(column + spanOf(cell, 'colspan'), MOST_COLUMNS);
        const height = spanOf(cell, 'rowspan');
        left -= end - column;
        for (; column < end; column++) taken[column] = index + height;
      }
      if (passed === row) return places;
      // Rows that nobody sees are passed over without a cell too.
      if (--left > 0) continue;
      left = STRIDE;
      yield;
    }
    return null;
  }
}

/**
 * The table as one of data; null for one that only lays out the page: marked as such, or without header cells and
 * with long or single cells. Pauses at every `yield`, so that no table however great is surveyed in one piece.
 */
export function* surveyTable(table: Element): Generator<void, DataTable | null> {
  const role = table.getAttribute('role');
  if (role === 'presentation' || role === 'none') return null;
  const { rows, marked } = yield* firstRows(table);
  if (marked) return new DataTable(table, false);
  if ((yield* isLayout(rows)) || table.querySelector('table') !== null) return null;
  return new DataTable(table, yield* isHeaderRow(rows));
}

/** The cells of the first rows, and whether one of all cells is marked as a header. */
function* firstRows(table: Element): Generator<void, { rows: Rows; marked: boolean }> {
  const rows: Element[][] = [];
  // The browser asks all that is inside at once; a header of a table inside of this one is none of its own.
  const mayBeMarked = table.querySelector(HEADERS) !== null;
  let count = 0;
  for (const [row] of rowsOf(table)) {
    const looked = rows.length < LOOKED_AT;
    if (!looked && !mayBeMarked) break;
    const cells: Element[] = [];
    for (let cell = firstElementOf(row); cell; cell = nextElementOf(cell)) {
      if (++count % STRIDE === 0) yield;
      if (count > MOST_CELLS) return { rows, marked: false };
      if (!isCell(cell)) continue;
      if (mayBeMarked && isHeader(cell)) return { rows, marked: true };
      if (looked) cells.push(cell);
    }
    if (looked) rows.push(cells);
    if (++count % STRIDE === 0) yield;
  }
  return { rows, marked: false };
}

// From one to the next, never by number: Firefox counts through the list for each of a live collection.
function* rowsOf(table: Element): Generator<readonly [Element, boolean], void> {
  for (let child = firstElementOf(table); child; child = nextElementOf(child)) {
    const name = nameOf(child);
    if (name === 'tr') yield [child, false];
    else if (GROUPS.test(name)) {
      for (let row = firstElementOf(child); row; row = nextElementOf(row)) {
        if (nameOf(row) === 'tr') yield [row, name === 'thead'];
      }
    }
  }
}

function isCell(element: Element): boolean {
  const name = nameOf(element);
  return name === 'td' || name === 'th';
}

/** Whether the row stands in the table itself or in one of its groups of rows. */
function isRowOf(row: Element, table: Element): boolean {
  const around = parentOf(row);
  if (around === table) return true;
  return around !== null && parentOf(around) === table && GROUPS.test(nameOf(around as Element));
}

function isHeader(cell: Element): boolean {
  return cell.localName === 'th' || cell.hasAttribute('scope');
}

function spanOf(cell: Element, name: string): number {
  const span = Number.parseInt(cell.getAttribute(name) ?? '1', 10);
  return span >= 1 && span <= MOST_COLUMNS ? span : 1;
}

function* isLayout(rows: Rows): Generator<void, boolean> {
  if (rows.length < 2 || !rows.some((cells) => cells.length > 1)) return true;
  return yield* someCell(rows, (cell) => shortText(cell, LONGEST_CELL) === null);
}

/** Without header cells: the first row heads the others when only they hold numbers. */
function* isHeaderRow(rows: Rows): Generator<void, boolean> {
  const hasDigit = (cell: Element) => /\d/.test(shortText(cell, LONGEST_CELL) ?? '');
  const [first, ...others] = rows;
  if (first === undefined || (yield* someCell([first], hasDigit))) return false;
  return yield* someCell(others, hasDigit);
}

function* someCell(rows: Rows, is: (cell: Element) => boolean): Generator<void, boolean> {
  let count = 0;
  for (const cells of rows) {
    for (const cell of cells) {
      if (is(cell)) return true;
      if (++count % TEXT_STRIDE === 0) yield;
    }
  }
  return false;
}
