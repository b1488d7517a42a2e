/** One column of a Markdown table. */
export interface MarkdownColumn<Row> {
  readonly title: string;
  readonly cell: (row: Row) => string;
  /** Numbers stand to the right. */
  readonly right?: boolean;
}

/** A Markdown table; a bar inside a cell is escaped. */
export function markdownTable<Row>(
  rows: readonly Row[],
  columns: readonly MarkdownColumn<Row>[],
): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(columns.map(({ title }) => title)),
    line(columns.map(({ right }) => (right ? '---:' : '---'))),
    ...rows.map((row) => line(columns.map(({ cell }) => cell(row).replaceAll('|', '\\|')))),
  ].join('\n');
}
