/** The part of the bench of page costs about a page that changes a hundred times a second, by itself: nothing is written. */
import { parseArgs } from 'node:util';
import { findBrowser } from '../tools/browser/find-browser';
import { builtExtension } from '../tools/browser/launch';
import { heapTable, measureLive } from './page/live';
import { budgetTable } from './page/results';

const { values } = parseArgs({ options: { live: { type: 'string', default: '60' } } });
const executable = findBrowser('chromium');
if (executable === null) throw new Error('no Chromium was found: set CHROME_PATH');
const live = await measureLive(executable, builtExtension('chromium'), Number(values.live));
console.log(`${budgetTable(live.budgets)}\n\n${heapTable(live)}`);
if (live.budgets.some(({ kept }) => !kept)) process.exitCode = 1;
