import { expect, test } from 'vitest';
import { detectFigures } from '../../../src/detect/detect-figures';
import { ENGLISH } from '../../../src/detect/lang/en/english';
import { NO_NAMES } from '../../../src/text/names';
import { readPlainText } from '../../../src/text/plain-text';

// Eight times the text may take eight times as long; the room is for collecting garbage and for warming up.
// Time that grows with the square would take 64 times as long.
const TIMES = 8;
const MOST = 20;
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
  'dead 12, ',
  'deaths (12) ',
  '12 deaths to 5 ',
  'corrected 12 to 12 ',
  'killing 7 elephants and 10 others ',
  'the brigade lost, at the ford, 164, ',
  'brings to 40 the number of ',
  'losses: personnel - 470, ',
  '470 killed (+12) ',
  '12 dead, the Danes 40, ',
  'the figure includes 12 men, ',
  'The dead:\n- 12 men\n',
  'Losses:\nNorland: 12\n',
  'a-',
  '1.1',
  'AHMED AND ',
  '.111',
];

/** Milliseconds of this process's own processor time: what else the machine does is not counted. */
function timeOf(text: string): number {
  const from = process.cpuUsage();
  detectFigures(readPlainText(text), NO_NAMES, { published: '2025-06-16', lang: 'en' });
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
}

test('English has the patterns that the repeats below stress', () => {
  expect(ENGLISH.patterns.map(({ name }) => name)).toEqual([
    'table-cell',
    'counted-word',
    'telegraphic',
    'bracketed',
    'bare-losses',
    'victims-after',
    'victims-first',
    'killed-with',
    'among-the-dead',
    'label-right',
    'personnel-line',
    'increment',
    'label-left',
    'part-of-total',
    'listed',
    'gapped',
    'corrected',
    'other-side',
    'rival-count',
    'said-again',
    'figure-includes',
    'lead-in',
  ]);
});

test.each(REPEATS)(
  'time grows with the length: %j',
  (unit) => {
    const length = 6_000;
    const short = unit.repeat(length / unit.length);
    const long = unit.repeat((TIMES * length) / unit.length);
    timeOf(short);
    // The best of several runs each: collecting garbage only makes a run slower.
    const best = (text: string) => Math.min(...Array.from({ length: 3 }, () => timeOf(text)));
    expect((best(long) + 2) / (best(short) + 2)).toBeLessThan(MOST);
  },
  60_000,
);
