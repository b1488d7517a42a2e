import { printTable } from '../tools/print-table';

/** Median of several runs, in milliseconds, after one run to warm up. */
export function medianTime(work: () => unknown, runs = 7): number {
  work();
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    work();
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return times[Math.floor(runs / 2)] ?? 0;
}

/** A number for a table: three significant digits. */
export function short(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}

/** Prints rows of cells under titles; the first column is text, the others numbers. */
export function printCells(titles: readonly string[], rows: readonly (readonly string[])[]): void {
  const columns = titles.map((title, at) => ({
    title,
    cell: (row: readonly string[]) => row[at] ?? '',
    right: at > 0,
  }));
  console.log(printTable(rows, columns));
}
