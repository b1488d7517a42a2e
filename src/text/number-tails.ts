import type { NumberWords } from './numerals';
import type { Token } from './tokens';

/** "31 thousand 174", "two thousand and 367": the digits that go on with thousands; null when none do. */
export function restOfThousands(
  tokens: readonly Token[],
  at: number,
  words: NumberWords,
): { readonly value: number; readonly to: number } | null {
  const joined = tokens[at]?.lower === words.and;
  const rest = tokens[joined ? at + 1 : at];
  const fits = joined ? /^[1-9]\d{1,2}$/ : /^[1-9]\d\d$/;
  if (rest?.kind !== 'digits' || !rest.spaced || !fits.test(rest.lower)) return null;
  return { value: Number(rest.lower), to: joined ? at + 2 : at + 1 };
}

/** Units in small letters are shorter: "2,000mah", "1,200metre". */
const LONGER_THAN_UNITS = 5;

/** "26,000Planning Office", "2,121pilgrims": the first cell of a row, or the number, ran into the next word. */
export function isLostBlank(digits: Token, next: Token): boolean {
  const { length } = next.lower;
  return digits.lower.includes(',') && length > (next.capital ? 3 : LONGER_THAN_UNITS);
}
