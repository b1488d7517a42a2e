import { type Numeral, readNumeral } from '../text/numerals';
import type { Token } from '../text/tokens';
import type { Lexicon } from './lang/language';

/** "sixty-eight (68)", "3 million (thirty lakh)": the brackets say the number again in another way. */
export function endOfDouble(tokens: readonly Token[], numeral: Numeral, lexicon: Lexicon): number {
  const { to, shape, value } = numeral;
  if (tokens[to]?.lower !== '(') return to;
  const again = readNumeral(tokens, to + 1, lexicon.numberWords);
  const same = again?.value === value && again.shape !== shape;
  return same && tokens[again.to]?.lower === ')' ? again.to + 1 : to;
}

/** "(412) farmers died", "at least (96) deaths": brackets round a number whose own noun stands right behind them. */
export function isBracketedCount(
  tokens: readonly Token[],
  numeral: Numeral,
  lexicon: Lexicon,
): boolean {
  const { from, to, shape, value } = numeral;
  if (shape !== 'digits' || value < LEAST_IN_BRACKETS) return false;
  if (tokens[from - 1]?.lower !== '(' || tokens[to]?.lower !== ')') return false;
  const noun = tokens[to + 1]?.lower ?? '';
  return lexicon.classes.get(noun) === 'people' || lexicon.deathWords.has(noun);
}

/** "Killed (thousands)", "(in millions)": how many each number of a table stands for. */
export function isScaleNote(tokens: readonly Token[], { from, to, vague }: Numeral): boolean {
  if (!vague || !/^(?:hundreds|thousands|millions)$/.test(tokens[from]?.lower ?? '')) return false;
  const open = tokens[from - 1]?.lower === 'in' ? from - 2 : from - 1;
  return tokens[open]?.lower === '(' && tokens[to]?.lower === ')';
}

/** Smaller numbers in brackets say again what stands before them, or count a list. */
const LEAST_IN_BRACKETS = 20;
