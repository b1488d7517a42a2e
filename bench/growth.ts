/**
 * How the core's time grows with its input: each step on n and on 2n characters of the same kind, side by
 * side in one run. A ratio near 2 is growth in step with the text; a quadratic step shows 4. The texts
 * repeat what tempts a pattern to look far: openings without an end, numbers without a trigger, names cut
 * short. Ends with status 1 when a ratio is above 2.3. `npm run bench:growth`.
 */

import { compileBundled } from '../modules/claims';
import { openRecord } from '../src/claims/open-record';
import { COMPILED_FILES, readCompiled } from '../src/claims/read-pack';
import { detectFigures } from '../src/detect/detect-figures';
import { sumParts } from '../src/detect/sum-parts';
import { mayHoldFigures } from '../src/page/quick-look';
import { readPlainText } from '../src/text/plain-text';
import { REPEATS } from '../tests/unit/detect/cases/repeats';
import { printCells, short } from './measure';

const LENGTH = 40_000;
/** Below this many milliseconds the clock and the machine decide, not the text. */
const TELLING = 15;

/** The largest ratio between n and 2n that counts as growth in step with the text. */
const MOST = 2.3;

const UNITS = [
  'The quick report says nothing new about the harbour today. ',
  'At least 12 people were killed and 30 wounded near Norland, officials said. ',
  'killed ',
  '12 ',
  '12, ',
  '1,000 killed ',
  'at least at least at least ',
  'between 4,000 and ',
  'one hundred and ',
  'half of the ',
  'according to the ',
  'the Ministry of Defence of the ',
  'including ',
  'killed and wounded and ',
  'Mr. A. B. C. ',
  '"',
  "'",
  'a.b',
  '- ',
  '| 12 ',
  '(',
  'U.',
  ...REPEATS,
];

const record = openRecord([compiledPack()]);

function compiledPack() {
  const files = compileBundled();
  return readCompiled(files.get(COMPILED_FILES.pack) ?? '', files.get(COMPILED_FILES.series) ?? '');
}

function detect(text: string): void {
  const read = readPlainText(text);
  const figures = detectFigures(read, record.names, { published: '2026-01-15', lang: 'en' });
  sumParts(read, figures);
}

/** The least processor time of several runs, in milliseconds: other work on the machine only makes a run slower. */
function leastTime(work: () => unknown): number {
  work();
  const times = Array.from({ length: 3 }, () => {
    const from = process.cpuUsage();
    work();
    return process.cpuUsage(from).user / 1000;
  });
  return Math.min(...times);
}

const STEPS: readonly (readonly [string, (text: string) => unknown])[] = [
  ['quick look', mayHoldFigures],
  ['names', (text) => record.names.scan(text)],
  ['figures and sums', detect],
];

let worst = 0;
const rows = UNITS.map((unit) => {
  const text = unit.repeat(Math.ceil(LENGTH / unit.length)).slice(0, LENGTH);
  const cells = STEPS.flatMap(([, step]) => {
    const one = leastTime(() => step(text));
    const two = leastTime(() => step(text + text));
    if (one < TELLING) return [short(one), '–'];
    worst = Math.max(worst, two / one);
    return [short(one), (two / one).toFixed(1)];
  });
  return [JSON.stringify(unit), ...cells];
});
printCells(['text repeated', ...STEPS.flatMap(([name]) => [`${name} ms`, '2n/n'])], rows);
console.log(`\nlargest ratio: ${worst.toFixed(1)} (${LENGTH} and ${2 * LENGTH} characters)`);
if (worst > MOST) process.exitCode = 1;
