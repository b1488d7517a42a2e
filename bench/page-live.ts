/** The part of the bench of page costs about a page that changes a hundred times a second, by itself. Writes its section of bench/RESULTS.md. */
import { parseArgs } from 'node:util';
import { findBrowser } from '../tools/browser/find-browser';
import { statusOf } from './page/budgets';
import { freshExtension } from './page/fresh-extension';
import { heapTable, measureLive } from './page/live';
import { budgetTable, writeSection } from './page/results';

const { values } = parseArgs({ options: { live: { type: 'string', default: '60' } } });
const executable = findBrowser('chromium');
if (executable === null) throw new Error('no Chromium was found: set CHROME_PATH');
const live = await measureLive(executable, freshExtension('chromium'), Number(values.live));
const text = [
  '# A page that changes a hundred times a second',
  '',
  `Measured on ${new Date().toISOString().slice(0, 10)} in Chromium over ${values.live} seconds after the first ten: memory without a profiler, beside two controls and once more without the engine's compilers, then processor time of the page's main thread in frames of ours.`,
  '',
  budgetTable(live.budgets),
  '',
  heapTable(live),
  '',
].join('\n');
console.log(text);
writeSection('Live', text);
process.exitCode = statusOf(live.budgets);
