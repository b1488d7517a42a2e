/**
 * How soon after DOMContentLoaded the first mark is painted, with a warm and with a cold background, in both
 * browsers: on the sample article and on the pages and texts of a folder. Writes its section of bench/RESULTS.md.
 * Ends with status 1 when the promise is broken or was not measured in both.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { findBrowser } from '../tools/browser/find-browser';
import { budget, quantile, statusOf } from './page/budgets';
import { type FirstMarks, measureFirstMarks } from './page/first-marks';
import { budgetTable, timesTable, writeSection } from './page/results';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '4' } },
});
const folder = positionals[0] === undefined ? null : resolve(positionals[0]);
const all: FirstMarks[] = [];
const failed: string[] = [];
for (const kind of ['chromium', 'firefox'] as const) {
  const executable = findBrowser(kind);
  if (executable === null) failed.push(`${kind}: it was not found`);
  else all.push(await measureFirstMarks(kind, executable, folder, Number(values.rounds)));
}
const budgets = all.flatMap(({ version, warm, cold }) => {
  const times = [...warm, ...cold];
  const at = (name: string, share: number, most: number) =>
    budget(`${version}, warm and cold, ${name}, ms`, quantile(times, share), most);
  return [at('median', 0.5, 300), at('p95', 0.95, 800)];
});
const text = [
  '# How soon the first mark is there',
  '',
  `Measured on ${new Date().toISOString().slice(0, 10)} on the sample article${folder === null ? '' : ' and pages of texts'}: milliseconds from DOMContentLoaded to the first mark, each visit in a tab of its own, the background running already (warm) or ended before (cold). The machine has other work.`,
  '',
  budgetTable(budgets),
  '',
  timesTable(
    all.flatMap(({ version, warm, cold }) => [
      [`${version}, warm (${warm.length})`, warm] as const,
      [`${version}, cold (${cold.length})`, cold] as const,
    ]),
  ),
  '',
  ...all.flatMap(({ version, unmarked }) =>
    unmarked.length > 0
      ? [`${version}: no mark came on ${unmarked.length} pages, which take no part.`]
      : [],
  ),
  ...failed.map((line) => `Not measured in ${line}.`),
].join('\n');
console.log(text);
writeSection('Marks', text);
process.exitCode = statusOf(budgets, failed);
