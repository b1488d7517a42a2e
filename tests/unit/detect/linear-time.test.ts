import { expect, test } from 'vitest';
import { detectFigures } from '../../../src/detect/detect-figures';
import { ENGLISH } from '../../../src/detect/lang/en/english';
import { NO_NAMES } from '../../../src/text/names';
import { readPlainText } from '../../../src/text/plain-text';

// Doubling the text may double the time, with room for the noise of a shared machine.
const MOST = 3;
const REPEATS = [
  '12 ',
  '12 killed and ',
  '12 people, including 5 children, ',
  '"12 people ',
  'officials said 12 were ',
  '(12 (',
  'the death toll rose to 12, ',
  'killed | 12 |\n',
  '12 killed on June 5 ',
  'half of the 12 killed ',
  'a-',
  '1.1',
];

function timeOf(text: string): number {
  const from = performance.now();
  detectFigures(readPlainText(text), NO_NAMES, { published: '2025-06-16', lang: 'en' });
  return performance.now() - from;
}

test('English has the patterns that the repeats below stress', () => {
  expect(ENGLISH.patterns.map(({ name }) => name)).toEqual([
    'table-cell',
    'counted-word',
    'victims-after',
    'victims-first',
    'killed-with',
    'among-the-dead',
    'label-left',
    'part-of-total',
    'listed',
    'gapped',
    'said-again',
  ]);
});

test.each(REPEATS)(
  'time grows with the length: %j',
  (unit) => {
    const length = 40_000;
    const short = unit.repeat(length / unit.length);
    const long = unit.repeat((2 * length) / unit.length);
    timeOf(short);
    // The best of several runs each: what else the machine does only makes a run slower.
    const best = (text: string) => Math.min(...Array.from({ length: 4 }, () => timeOf(text)));
    expect((best(long) + 2) / (best(short) + 2)).toBeLessThan(MOST);
  },
  60_000,
);
