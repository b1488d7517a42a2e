import type { NumberWords } from '../../../text/numerals';

const UNITS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';

/** English number words. Vague words carry the lowest number they admit ("dozens" 24, "scores" 40). */
export const NUMBER_WORDS: NumberWords = {
  units: new Map([
    ['half-dozen', 6] as const,
    ...UNITS.split(' ').map((word, index) => [word, index + 1] as const),
    ...TENS.split(' ').map((word, index) => [word, (index + 2) * 10] as const),
  ]),
  scales: new Map([
    ['dozen', 12],
    ['score', 20],
    ['hundred', 100],
    ['thousand', 1_000],
    ['lakh', 100_000],
    ['lakhs', 100_000],
    ['lac', 100_000],
    ['lacs', 100_000],
    ['million', 1_000_000],
    ['mln', 1_000_000],
    ['crore', 10_000_000],
    ['crores', 10_000_000],
    ['billion', 1_000_000_000],
  ]),
  suffixes: new Map([
    ['k', 1_000],
    ['m', 1_000_000],
    ['mn', 1_000_000],
    ['mln', 1_000_000],
    ['bn', 1_000_000_000],
  ]),
  vague: new Map([
    ['several', 3],
    ['few', 3],
    ['tens', 20],
    ['dozens', 24],
    ['scores', 40],
    ['hundreds', 200],
    ['thousands', 2_000],
    ['millions', 2_000_000],
  ]),
  vagueScales: new Map([
    ['tens', 10],
    ['dozens', 12],
    ['hundreds', 100],
    ['thousands', 1_000],
    ['millions', 1_000_000],
  ]),
  articles: new Set(['a', 'an']),
  and: 'and',
  of: 'of',
  half: 'half',
  quarters: ['quarter', 'quarters'],
};
