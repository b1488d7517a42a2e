/** Where a cell stands in its table; the table is numbered when the whole text is put together. */
export interface TablePlace {
  readonly table: Element;
  readonly row: number;
  readonly column: number;
  readonly header: boolean;
}

// A cell this long is a part of the page's layout, not of a table of figures.
const LONGEST_CELL = 400;
// A table's nature shows in its first rows.
const LOOKED_AT = 50;
// Wider tables than this are read without columns: a hostile colspan must cost nothing.
const MOST_COLUMNS = 1_000;

/**
 * The cells of a table with their places; spans of rows and columns are counted. Null for a table that
 * only lays out the page: marked as such, or without header cells and with long or single cells.
 */
export function placeCells(table: Element): Map<Element, TablePlace> | null {
  const role = table.getAttribute('role');
  if (role === 'presentation' || role === 'none') return null;
  const rows = rowsOf(table);
  const cells = rows.map(cellsOf);
  const marked = cells.some((row) => row.some(isHeader));
  if (!marked && (isLayout(cells.slice(0, LOOKED_AT)) || table.querySelector('table') !== null))
    return null;
  const firstIsHeader = !marked && isHeaderRow(cells.slice(0, LOOKED_AT));
  const places = new Map<Element, TablePlace>();
  const taken: number[] = [];
  cells.forEach((row, index) => {
    let column = 0;
    const inHead = rows[index]?.parentElement?.localName === 'thead';
    for (const cell of row) {
      while ((taken[column] ?? 0) > index) column++;
      const header = isHeader(cell) || inHead || (firstIsHeader && index === 0);
      places.set(cell, { table, row: index, column, header });
      const width = spanOf(cell, 'colspan');
      const height = spanOf(cell, 'rowspan');
      for (let at = column; at < column + width; at++) taken[at] = index + height;
      column += width;
    }
  });
  return places;
}

function rowsOf(table: Element): Element[] {
  const rows: Element[] = [];
  for (const child of table.children) {
    if (child.localName === 'tr') rows.push(child);
    else if (/^(?:thead|tbody|tfoot)$/.test(child.localName)) {
      for (const row of child.children) if (row.localName === 'tr') rows.push(row);
    }
  }
  return rows;
}

function cellsOf(row: Element): Element[] {
  return [...row.children].filter((cell) => cell.localName === 'td' || cell.localName === 'th');
}

function isHeader(cell: Element): boolean {
  return cell.localName === 'th' || cell.hasAttribute('scope');
}

function spanOf(cell: Element, name: string): number {
  const span = Number.parseInt(cell.getAttribute(name) ?? '1', 10);
  return span >= 1 && span <= MOST_COLUMNS ? span : 1;
}

function isLayout(cells: readonly Element[][]): boolean {
  if (cells.length < 2 || !cells.some((row) => row.length > 1)) return true;
  return cells.some((row) => row.some((cell) => (cell.textContent ?? '').length > LONGEST_CELL));
}

/** Without header cells: the first row heads the others when only they hold numbers. */
function isHeaderRow(cells: readonly Element[][]): boolean {
  const hasDigit = (cell: Element) => /\d/.test(cell.textContent ?? '');
  const [first, ...others] = cells;
  return first !== undefined && !first.some(hasDigit) && others.some((row) => row.some(hasDigit));
}
