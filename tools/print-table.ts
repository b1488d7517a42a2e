/** One column of a printed table. */
export interface Column<Row> {
  readonly title: string;
  readonly cell: (row: Row) => string;
  /** Numbers stand to the right. */
  readonly right?: boolean;
  /** Longest cell in characters; longer ones end in "…". */
  readonly most?: number;
}

/** A table for a person: aligned columns, two spaces apart, a rule under the titles. No rows: empty text. */
export function printTable<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): string {
  if (rows.length === 0) return '';
  const cells = rows.map((row) => columns.map((column) => clip(column.cell(row), column.most)));
  const widths = columns.map((column, i) =>
    cells.reduce((most, line) => Math.max(most, (line[i] ?? '').length), column.title.length),
  );
  const draw = (line: readonly string[]) =>
    line
      .map((cell, i) => {
        const width = widths[i] ?? 0;
        return columns[i]?.right ? cell.padStart(width) : cell.padEnd(width);
      })
      .join('  ')
      .trimEnd();
  const rule = widths.map((width) => '-'.repeat(width));
  return [columns.map((column) => column.title), rule, ...cells].map(draw).join('\n');
}

function clip(text: string, most: number | undefined): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return most !== undefined && line.length > most ? `${line.slice(0, most - 1)}…` : line;
}
