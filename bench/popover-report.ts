/** What the bench of the popover found, as the section of bench/RESULTS.md. */
import { cpus, totalmem } from 'node:os';
import { short } from './measure';
import { quantile } from './page/budgets';
import { table, timesTable } from './page/results';

/** What the product promises: 95 of 100 openings are painted within so many milliseconds. */
const BUDGET_MS = 50;

/** All openings in one browser on one kind of pages, in milliseconds from the end of the dwell to the paint. */
export interface Measured {
  readonly version: string;
  /** What the pages are ("the sample article"). */
  readonly kind: string;
  /** How many pages were measured. */
  readonly pages: number;
  /** The first opening on each page, in each round. */
  readonly first: readonly number[];
  /** All others. */
  readonly later: readonly number[];
  /** Empty popovers shown from a timer: what the browser and the machine take for themselves. */
  readonly empty: readonly number[];
  /** Pages that could not be measured, each with the reason. */
  readonly failed: readonly string[];
}

const allOf = ({ first, later }: Measured) => [...first, ...later];

/** Whether 95 of 100 openings, first and later together, were painted in time. */
export function keepsPromise(measured: Measured): boolean {
  return quantile(allOf(measured), 0.95) < BUDGET_MS;
}

function partOf(measured: Measured): string[] {
  const { version, kind, pages, first, later, empty } = measured;
  const all = allOf(measured);
  if (all.length === 0) return [];
  const count = pages === 1 ? 'one page' : `${pages} pages`;
  return [
    '',
    `## ${version}, ${kind} (${count})`,
    '',
    timesTable(
      [
        [`first opening on a page (${first.length})`, first] as const,
        [`later openings (${later.length})`, later] as const,
        [`all (${all.length})`, all] as const,
        [`an empty popover (${empty.length})`, empty] as const,
      ].filter(([, times]) => times.length > 0),
    ),
  ];
}

function promises(all: readonly Measured[]): string {
  return table(all, [
    ['p95 of all openings, ms', ({ version, kind }) => `${version}, ${kind}`],
    ['below', () => String(BUDGET_MS)],
    ['measured', (one) => short(quantile(allOf(one), 0.95))],
    ['', (one) => (keepsPromise(one) ? 'kept' : 'BROKEN')],
  ]);
}

/** The whole section, in Markdown. */
export function popoverReport(all: readonly Measured[]): string {
  const failed = all.flatMap((one) => one.failed.map((line) => `- ${one.version}: ${line}`));
  const measured = all.filter((one) => allOf(one).length > 0);
  return [
    '# How soon the popover is there',
    '',
    `Measured on ${new Date().toISOString().slice(0, 10)}, on a machine with ${cpus().length} processors and ${Math.round(totalmem() / 2 ** 30)} GB that other programs share. Milliseconds from the end of the dwell to the paint, each page in a tab of its own. An empty popover, shown from a timer in the same pages, stands beside: where it is late too, the machine had other work. Written by \`npm run bench:popover\`.`,
    '',
    promises(measured),
    ...measured.flatMap(partOf),
    ...(failed.length > 0 ? ['', '## Not measured', '', ...failed] : []),
  ].join('\n');
}
