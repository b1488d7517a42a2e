import type { NumberWords } from './numerals';
import type { Token } from './tokens';

/** "a quarter of a million", "quarter of a million", "three quarters of a million": up to the scale. */
export function quartersAt(
  tokens: readonly Token[],
  at: number,
  words: NumberWords,
): { readonly value: number; readonly to: number } | null {
  const [one, many] = words.quarters;
  const lower = tokens[at]?.lower ?? '';
  const next = tokens[at + 1]?.lower ?? '';
  const several = next === many ? words.units.get(lower) : undefined;
  const opened = words.articles.has(lower) && next === one;
  if (lower !== one && !opened && several === undefined) return null;
  const of = lower === one ? at + 1 : at + 2;
  const article = tokens[of + 1]?.lower ?? '';
  const scale = words.scales.get(tokens[of + 2]?.lower ?? '') ?? 0;
  if (tokens[of]?.lower !== words.of || !words.articles.has(article) || scale < 1000) return null;
  return { value: 0.25 * (several ?? 1), to: of + 2 };
}

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
