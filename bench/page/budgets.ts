import { short } from '../measure';
import type { PageCost } from './measure-pages';

/** One promise, what was measured, and whether it is kept. */
export interface Budget {
  readonly promise: string;
  readonly most: number;
  /** NaN: it was not measured. */
  readonly measured: number;
  readonly kept: boolean;
}

/** The value below which so large a share of the values lies; NaN without values. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/** How often a quantile of ours holds the same quantile of the one-line script. */
export function ratio(pages: readonly PageCost[], share: number): number {
  const ours = pages.map(({ ours }) => ours.total);
  const floors = pages.map(({ floors }) => floors['one-line.js'] ?? Number.NaN);
  return quantile(ours, share) / quantile(floors, share);
}

/** A promise with what was measured; one of which nothing was (NaN) is not kept. */
export function budget(promise: string, measured: number, most: number): Budget {
  return { promise, most, measured, kept: measured <= most };
}

/** The exit status of a bench: 1 where a promise is broken or was not measured, or something else was to be measured and was not. */
export function statusOf(budgets: readonly Budget[], failed: readonly string[] = []): 0 | 1 {
  return budgets.length > 0 && budgets.every(({ kept }) => kept) && failed.length === 0 ? 0 : 1;
}

/** The promises of what we take, times what the one-line script takes, by a share of the pages without and with words. */
export function costBudgets(
  without: (share: number) => number,
  withWords: (share: number) => number,
): readonly Budget[] {
  const times = 'times the one-line script';
  return [
    budget(`pages without casualty words, p50, ${times}`, without(0.5), 1.5),
    budget(`pages without casualty words, p95, ${times}`, without(0.95), 1.5),
    budget(`pages with casualty words, p50, ${times}`, withWords(0.5), 4),
    budget(`pages with casualty words, p95, ${times}`, withWords(0.95), 6),
  ];
}

/** The promise of our longest task in milliseconds; `real`: as in `budgetsOf`. */
export function longestBudget(measured: number, real: boolean): Budget {
  return budget('longest task, ms', measured, real ? 16 : 50);
}

/** The promises about pages; `real`: they are pages of others, not made to be slow. */
export function budgetsOf(pages: readonly PageCost[], real: boolean): readonly Budget[] {
  const without = pages.filter(({ words }) => !words);
  const withWords = pages.filter(({ words }) => words);
  const firstMarks = pages.flatMap(({ firstMarks }) => firstMarks);
  const costs = real
    ? costBudgets(
        (share) => ratio(without, share),
        (share) => ratio(withWords, share),
      )
    : [];
  const marks = real
    ? [
        budget('first mark after DOMContentLoaded, median, ms', quantile(firstMarks, 0.5), 300),
        budget('first mark after DOMContentLoaded, p95, ms', quantile(firstMarks, 0.95), 800),
      ]
    : [];
  return [
    ...costs,
    longestBudget(
      quantile(
        pages.map(({ ours }) => ours.longest),
        1,
      ),
      real,
    ),
    ...marks,
    budget('pages whose layout shifts more than without', count(pages, 'shifted'), 0),
    budget('pages whose document differs from the one without', count(pages, 'changed'), 0),
  ];
}

function count(pages: readonly PageCost[], what: 'shifted' | 'changed'): number {
  return pages.length > 0 ? pages.filter((page) => page[what]).length : Number.NaN;
}

/** Which pages the extremes come from: lines of Markdown. `real`: as in `budgetsOf`. */
export function extremesOf(pages: readonly PageCost[], real: boolean): readonly string[] {
  const [longest] = [...pages].sort((one, other) => other.ours.longest - one.ours.longest);
  const task = longest?.ours.longestTask;
  const [latest] = pages
    .flatMap(({ page, firstMarks }) => firstMarks.map((after) => ({ page, after })))
    .sort((one, other) => other.after - one.after);
  const firstMarks = pages.flatMap(({ firstMarks }) => firstMarks);
  const named = (what: 'shifted' | 'changed') =>
    pages.filter((page) => page[what]).map(({ page }) => page);
  const list = (title: string, names: readonly string[]) =>
    names.length > 0 ? [`- ${title}: ${names.join(', ')}`] : [];
  return [
    ...(longest && task
      ? [
          `- longest task: ${short(task.spent)} ms of ${task.file} on ${longest.page}, ${short(task.collecting)} ms of it in the engine's collection of garbage`,
        ]
      : []),
    ...(latest && !real
      ? [
          `- first marks on pages made to be slow, of which nothing is promised: ${short(quantile(firstMarks, 0.5))} ms at the median, ${short(quantile(firstMarks, 0.95))} ms at the 95th of a hundred`,
        ]
      : []),
    ...(latest && real
      ? [
          `- first marks: ${firstMarks.length} visits of ${pages.filter((page) => page.firstMarks.length > 0).length} pages that have one`,
        ]
      : []),
    ...(latest ? [`- latest first mark: after ${short(latest.after)} ms on ${latest.page}`] : []),
    ...list('layout shifts more', named('shifted')),
    ...list('another document', named('changed')),
  ];
}
