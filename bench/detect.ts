/**
 * How fast figures are read, beside what others do on the same text in the same run: wink-nlp finds entities,
 * compromise finds numbers, and one regular expression over digits is the floor that nothing can be below. The
 * packages are used as their manuals say, with the model they ship. Two texts of our own are measured: a day's
 * general news, in which one item in nine or ten counts casualties, and reports full of them. Ends with
 * status 1 when figures of the general news are read less than 10 times as fast as wink-nlp's entities or
 * 50 times as fast as compromise's numbers. `npm run bench:detect`, or with a folder of .txt files, which are
 * measured likewise, joined: `npm run bench:detect -- FOLDER`.
 */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import compromise from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { openRecord } from '../src/claims/open-record';
import { detectFigures } from '../src/detect/detect-figures';
import { NO_NAMES } from '../src/text/names';
import { readPlainText } from '../src/text/plain-text';
import { bundledPack } from './generated-pack';
import { printCells, short } from './measure';
import { newsText, ordinaryNewsText } from './news-text';
import type { Budget } from './page/budgets';
import { budgetTable, writeSection } from './page/results';

const LENGTH = 60_000;
/** Runs before those that count: every step gets as many, and the engine needs a hundred to make all of ours fast. */
const WARM = 120;
const RUNS = 40;
/** The slow ones are stable after fewer runs. */
const FEW = 3;
const LEAST_WINK = 10;
const LEAST_COMPROMISE = 50;

const wink = winkNLP(model);
const { names } = openRecord([bundledPack()]);
const context = { published: '2026-01-15', lang: 'en' };

const HEADS = ['step', 'found', 'ms', 'MB/s', 'times ours'];

interface Step {
  readonly name: string;
  readonly slow?: true;
  readonly work: (text: string) => number;
}

const STEPS: readonly Step[] = [
  {
    name: 'digit scan (floor)',
    work: (text) => [...text.matchAll(/\d+(?:[.,]\d+)*/g)].length,
  },
  {
    name: 'figures, without a record',
    work: (text) => detectFigures(readPlainText(text), NO_NAMES, context).length,
  },
  {
    name: 'figures',
    work: (text) => detectFigures(readPlainText(text), names, context).length,
  },
  { name: 'wink-nlp: entities', work: (text) => wink.readDoc(text).entities().out().length },
  {
    name: 'compromise: numbers',
    slow: true,
    work: (text) => compromise(text).numbers().json().length,
  },
];

/** How many times as fast as each package the figures are read. */
interface Ratios {
  readonly wink: number;
  readonly compromise: number;
}

/** What was measured of each text, for the results. */
const tables: string[] = [];
const texts: readonly (readonly [string, string])[] = [
  ['general news', ordinaryNewsText(LENGTH)],
  ['reports full of casualties', newsText(LENGTH)],
  ...process.argv.slice(2).map((folder) => [folder, textIn(folder)] as const),
];
const ratios = texts.map(([name, text]) => [name, measure(name, text)] as const);
console.log(
  `\nthroughput of figures, with the names of the record, in times that of wink-nlp and compromise` +
    ` (bars on general news: ${LEAST_WINK} and ${LEAST_COMPROMISE})`,
);
for (const [name, one] of ratios)
  console.log(`  ${name}: ${short(one.wink)} and ${short(one.compromise)}`);
const [, ordinary] = ratios[0] ?? [];
if (process.argv.length === 2 && ordinary)
  writeSection(
    'Detection',
    [
      '# How fast figures are read',
      `Measured on ${dayOf(new Date())}, on a machine that other programs share; least processor time of warm runs, other packages in the same process. Written by \`npm run bench:detect\`.`,
      budgetTable([
        promiseOf('throughput on general news, times that of wink-nlp', LEAST_WINK, ordinary.wink),
        promiseOf(
          'throughput on general news, times that of compromise',
          LEAST_COMPROMISE,
          ordinary.compromise,
        ),
      ]).replace('at most', 'at least'),
      ...tables,
    ].join('\n\n'),
  );
if (!ordinary || ordinary.wink < LEAST_WINK || ordinary.compromise < LEAST_COMPROMISE)
  process.exitCode = 1;

function measure(name: string, text: string): Ratios {
  const times = new Map(STEPS.map((step) => [step.name, leastTime(step, text)]));
  const own = times.get('figures') ?? 0;
  const rows = STEPS.map((step) => {
    const time = times.get(step.name) ?? 0;
    const speed = short(text.length / time / 1000);
    return [step.name, String(step.work(text)), short(time), speed, short(time / own)];
  });
  console.log(`\n${name}: ${text.length} characters`);
  printCells(HEADS, rows);
  tables.push(`## ${name}: ${text.length} characters`, markdown([HEADS, ...rows]));
  return {
    wink: (times.get('wink-nlp: entities') ?? 0) / own,
    compromise: (times.get('compromise: numbers') ?? 0) / own,
  };
}

/** The least processor time of several warm runs, in milliseconds: other work on the machine only makes a run slower. */
function leastTime({ work, slow }: Step, text: string): number {
  for (let run = 0; run < (slow ? FEW : WARM); run++) work(text);
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < (slow ? FEW : RUNS); run++) {
    const from = process.cpuUsage();
    work(text);
    const { user, system } = process.cpuUsage(from);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

function textIn(folder: string): string {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort();
  if (files.length === 0) throw new Error(`${folder} holds no .txt file`);
  return files.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n');
}

function markdown([heads = [], ...rows]: readonly (readonly string[])[]): string {
  const lineOf = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [lineOf(heads), lineOf(heads.map(() => '---')), ...rows.map(lineOf)].join('\n');
}

function promiseOf(promise: string, most: number, measured: number): Budget {
  return { promise, most, measured, kept: measured >= most };
}

function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}
