/**
 * How the core's time grows with its input: each step on n and on 2n characters of the same kind, side by
 * side in one run. A ratio near 2 is growth in step with the text; a quadratic step shows 4. The texts
 * repeat what tempts a pattern to look far: openings without an end, numbers without a trigger, names cut
 * short; at least one for each pattern. Steps too quick for the clock show no ratio. Ends with status 1 when a
 * ratio is above 2.3. Takes about a minute of processor time. `npm run bench:growth`.
 */

import { compileBundled } from '../modules/claims';
import { openRecord } from '../src/claims/open-record';
import { COMPILED_FILES, readCompiled } from '../src/claims/read-pack';
import { detectFigures } from '../src/detect/detect-figures';
import { sumParts } from '../src/detect/sum-parts';
import { mayHoldFigures, passagesOf } from '../src/page/quick-look';
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

/** Processor time of one run, in milliseconds. */
function timeOf(work: () => unknown): number {
  const from = process.cpuUsage();
  work();
  return process.cpuUsage(from).user / 1000;
}

/** Least time on n characters, and how many times that 2n take; no ratio where the clock would decide. */
interface Growth {
  readonly ms: number;
  readonly ratio: number | null;
}

/**
 * After a run to warm up, n is run twice and 2n once; only a ratio above the bar is measured again, up to
 * {@link AGAIN} times, for other work on the machine makes a run slower and never faster. So a ratio that is kept may
 * be a third too low or too high, which a quadratic step, at 4, is not.
 */
function growthOf(step: (text: string) => unknown, text: string): Growth {
  const [once, twice] = [() => step(text), () => step(text + text)];
  once();
  let one = Math.min(timeOf(once), timeOf(once));
  if (one < TELLING) return { ms: one, ratio: null };
  let two = timeOf(twice);
  for (let run = 0; run < AGAIN && two / one > MOST; run++) {
    two = Math.min(two, timeOf(twice));
    one = Math.min(one, timeOf(once));
  }
  return { ms: one, ratio: two / one };
}

/** How often a ratio above the bar is measured again. */
const AGAIN = 4;

const STEPS: readonly (readonly [string, (text: string) => unknown])[] = [
  ['quick look', mayHoldFigures],
  ['quick look, all words', passagesOf],
  ['names', (text) => record.names.scan(text)],
  ['figures and sums', detect],
];

let worst = 0;
const rows = UNITS.map((unit) => {
  const text = unit.repeat(Math.ceil(LENGTH / unit.length)).slice(0, LENGTH);
  const cells = STEPS.flatMap(([, step]) => {
    const { ms, ratio } = growthOf(step, text);
    worst = Math.max(worst, ratio ?? 0);
    return [short(ms), ratio?.toFixed(1) ?? '–'];
  });
  return [JSON.stringify(unit), ...cells];
});
printCells(['text repeated', ...STEPS.flatMap(([name]) => [`${name} ms`, '2n/n'])], rows);
console.log(`\nlargest ratio: ${worst.toFixed(1)} (${LENGTH} and ${2 * LENGTH} characters)`);
if (worst > MOST) process.exitCode = 1;
