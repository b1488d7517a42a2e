/**
 * How fast figures are read, beside what others do on the same text in the same run: wink-nlp finds entities,
 * compromise finds numbers, and one regular expression over digits is the floor that nothing can be below. The
 * packages are used as their manuals say, with the model they ship. Ends with status 1 when figures are read
 * less than 10 times as fast as wink-nlp's entities or 50 times as fast as compromise's numbers.
 * `npm run bench:detect`.
 */

import compromise from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { openRecord } from '../src/claims/open-record';
import { detectFigures } from '../src/detect/detect-figures';
import { NO_NAMES } from '../src/text/names';
import { readPlainText } from '../src/text/plain-text';
import { bundledPack } from './generated-pack';
import { medianTime, printCells, short } from './measure';
import { newsText } from './news-text';

const LENGTH = 60_000;
const RUNS = 5;
const LEAST_WINK = 10;
const LEAST_COMPROMISE = 50;

const text = newsText(LENGTH);
const wink = winkNLP(model);
const record = openRecord([bundledPack()]);
const context = { published: '2026-01-15', lang: 'en' };

const STEPS: readonly (readonly [string, () => number])[] = [
  ['digit scan (floor)', () => [...text.matchAll(/\d+(?:[.,]\d+)*/g)].length],
  ['figures', () => detectFigures(readPlainText(text), NO_NAMES, context).length],
  [
    'figures, with the names of the record',
    () => detectFigures(readPlainText(text), record.names, context).length,
  ],
  ['wink-nlp: entities', () => wink.readDoc(text).entities().out().length],
  ['compromise: numbers', () => compromise(text).numbers().json().length],
];

const times = STEPS.map(([, step]) => medianTime(step, RUNS));
const [, own = 0, , winkTime = 0, compromiseTime = 0] = times;
const rows = STEPS.map(([name, step], at) => {
  const time = times[at] ?? 0;
  return [name, String(step()), short(time), short(text.length / time / 1000), short(time / own)];
});
printCells(['step', 'found', 'ms', 'MB/s', 'times ours'], rows);
const overWink = winkTime / own;
const overCompromise = compromiseTime / own;
console.log(
  `\nthroughput: ${short(overWink)} times wink-nlp (at least ${LEAST_WINK}), ${short(overCompromise)} times compromise (at least ${LEAST_COMPROMISE})`,
);
if (overWink < LEAST_WINK || overCompromise < LEAST_COMPROMISE) process.exitCode = 1;
