import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../tools/run';
import { short } from '../measure';
import { type Budget, quantile } from './budgets';

const RESULTS = join(ROOT, 'bench', 'RESULTS.md');
/** The sections of the results, in their order, and what writes each; it leaves the others. */
const WRITTEN_BY = {
  Chromium: 'bench:page',
  Generated: 'bench:page',
  Firefox: 'bench:page',
  FirefoxGenerated: 'bench:page',
  Marks: 'bench:page',
  Live: 'bench:page',
  Popover: 'bench:popover',
  Detection: 'bench:detect',
  Matching: 'bench:match',
} as const;
type Section = keyof typeof WRITTEN_BY;
const SECTIONS = Object.keys(WRITTEN_BY) as Section[];
const headOf = (section: Section) =>
  `<!-- ${section}: written by npm run ${WRITTEN_BY[section]} -->\n`;

/** Puts a section into bench/RESULTS.md; what the other benches wrote there stays. */
export function writeSection(section: Section, text: string): void {
  const old = existsSync(RESULTS) ? readFileSync(RESULTS, 'utf8') : '';
  const parts = SECTIONS.flatMap((name) => {
    const body = name === section ? text : sectionIn(old, name);
    return body === null ? [] : [`${headOf(name)}${body.trim()}\n`];
  });
  writeFileSync(RESULTS, parts.join('\n'));
}

/** What stands between a section's head and the next; null where there is none. */
export function sectionIn(results: string, section: Section): string | null {
  const from = results.indexOf(headOf(section));
  if (from < 0) return null;
  const body = results.slice(from + headOf(section).length);
  const next = body.search(/^<!-- \w+: written by /m);
  return next < 0 ? body : body.slice(0, next);
}

/** The promises, what was measured, and which are broken or were not measured. */
export function budgetTable(budgets: readonly Budget[]): string {
  return table(budgets, [
    ['promise', ({ promise }) => promise],
    ['at most', ({ most }) => String(most)],
    ['measured', ({ measured }) => (Number.isNaN(measured) ? '–' : short(measured))],
    [
      '',
      ({ kept, measured }) => (Number.isNaN(measured) ? 'NOT MEASURED' : kept ? 'kept' : 'BROKEN'),
    ],
  ]);
}

/** A table of times by name: median, 95th of a hundred, longest; in Markdown, and readable in a terminal. */
export function timesTable(rows: readonly (readonly [string, readonly number[]])[]): string {
  return table(rows, [
    ['', ([name]) => name],
    ['p50', ([, times]) => short(quantile(times, 0.5))],
    ['p95', ([, times]) => short(quantile(times, 0.95))],
    ['longest', ([, times]) => short(Math.max(...times))],
  ]);
}

/** A table that reads well in a terminal and is one in Markdown too. */
export function table<Row>(
  rows: readonly Row[],
  columns: readonly (readonly [string, (row: Row) => string])[],
): string {
  const cells = rows.map((row) => columns.map(([, cell]) => cell(row)));
  const titles = columns.map(([title]) => title);
  const widths = titles.map((title, at) =>
    Math.max(3, title.length, ...cells.map((row) => row[at]?.length ?? 0)),
  );
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join(' | ')} |`;
  const rule = `| ${widths.map((width, at) => (at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [line(titles), rule, ...cells.map(line)].join('\n');
}
