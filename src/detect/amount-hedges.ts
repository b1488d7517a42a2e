import type { Token } from '../text/tokens';

/** Words between two commas or dashes by which a number is only about right: "3,000, more or less, …". */
const HEDGES: readonly (readonly string[])[] = [
  ['more', 'or', 'less'],
  ['give', 'or', 'take'],
];

/** "give or take a few hundred". */
const FEW = ['a', 'few'];
const SCALES = /^(?:hundred|thousand|dozen)$/;

/** What is set off behind a number: the tokens behind the words and behind the mark that closes them. */
export interface Hedge {
  readonly to: number;
  readonly closed: number;
}

/** "3,000, more or less, …", "3,000 - give or take a few - …": the words set off behind the number that ends at `at`; null without. */
export function hedgeAfter(tokens: readonly Token[], at: number): Hedge | null {
  const mark = tokens[at]?.lower ?? '';
  if (!/^[,\u2013\u2014-]$/.test(mark)) return null;
  const hedge = HEDGES.find((words) => holds(tokens, at + 1, words));
  if (!hedge) return null;
  let to = at + 1 + hedge.length;
  if (holds(tokens, to, FEW)) to += FEW.length + (SCALES.test(tokens[to + 2]?.lower ?? '') ? 1 : 0);
  return { to, closed: tokens[to]?.lower === mark ? to + 1 : to };
}

function holds(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  return words.every((word, k) => tokens[at + k]?.lower === word);
}
