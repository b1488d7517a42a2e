/**
 * How the core's time grows with its input: each step on n and on 2n characters of the same kind, side by
 * side in one run. A ratio near 2 is growth in step with the text; a quadratic step shows 4. The texts
 * repeat what tempts a pattern to look far: openings without an end, numbers without a trigger, names cut
 * short. `npm run bench:growth`.
 */

import { compileBundled } from '../modules/claims';
import { openRecord } from '../src/claims/open-record';
import { COMPILED_FILES, readCompiled } from '../src/claims/read-pack';
import { detectFigures } from '../src/detect/detect-figures';
import { mayHoldFigures } from '../src/page/quick-look';
import { readPlainText } from '../src/text/plain-text';
import { medianTime, printCells, short } from './measure';

const LENGTH = 50_000;
/** Below this many milliseconds the clock and the machine decide, not the text. */
const TELLING = 2;

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
];

const record = openRecord([compiledPack()]);

function compiledPack() {
  const files = compileBundled();
  return readCompiled(files.get(COMPILED_FILES.pack) ?? '', files.get(COMPILED_FILES.series) ?? '');
}

function detect(text: string): void {
  detectFigures(readPlainText(text), record.names, { published: '2026-01-15', lang: 'en' });
}

const STEPS: readonly (readonly [string, (text: string) => unknown])[] = [
  ['quick look', mayHoldFigures],
  ['names', (text) => record.names.scan(text)],
  ['figures', detect],
];

let worst = 0;
const rows = UNITS.map((unit) => {
  const text = unit.repeat(Math.ceil(LENGTH / unit.length)).slice(0, LENGTH);
  const cells = STEPS.flatMap(([, step]) => {
    const one = medianTime(() => step(text), 3);
    const two = medianTime(() => step(text + text), 3);
    if (one < TELLING) return [short(one), '–'];
    worst = Math.max(worst, two / one);
    return [short(one), (two / one).toFixed(1)];
  });
  return [JSON.stringify(unit), ...cells];
});
printCells(['text repeated', ...STEPS.flatMap(([name]) => [`${name} ms`, '2n/n'])], rows);
console.log(`\nlargest ratio: ${worst.toFixed(1)} (${LENGTH} and ${2 * LENGTH} characters)`);
