import { type Numeral, readNumeral } from '../text/numerals';
import type { Token } from '../text/tokens';
import type { Lexicon } from './lang/language';

/** A share as a number (0.5 for "half") and the token after its words. */
export interface Share {
  readonly value: number;
  readonly to: number;
}

/** "half", "one in ten", "27 per cent": a share; its base is sought later. `part` is the number that begins there. */
export function readShare(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
  part: Numeral | null,
): Share | null {
  const hit = lexicon.shares.at(tokens, at);
  if (hit) {
    const next = tokens[at + hit.length]?.lower ?? '';
    // "in the first half of this year"
    if (hit.value === 0.5 && /^(?:first|second|latter|last)$/.test(tokens[at - 1]?.lower ?? ''))
      return null;
    if (next === 'a' || lexicon.numberWords.scales.has(next)) return null;
    const whole = tokens[at + hit.length + 2]?.lower ?? '';
    const ofScale =
      next === 'of' && lexicon.numberWords.articles.has(tokens[at + hit.length + 1]?.lower ?? '');
    if (ofScale && (lexicon.numberWords.scales.get(whole) ?? 0) >= 1000) return null;
    return { to: at + hit.length, value: hit.value };
  }
  const odds = oddsOf(tokens, part, lexicon);
  if (odds) return odds;
  const token = tokens[at];
  if (token?.kind !== 'digits') return null;
  const fraction = fractionAt(tokens, at);
  if (fraction) return fraction;
  const one = tokens[at + 1]?.lower;
  const length =
    one === '%' || one === 'percent' || one === 'pct'
      ? 2
      : one === 'per' && tokens[at + 2]?.lower === 'cent'
        ? 3
        : 0;
  const value = Number(token.lower);
  if (length === 0 || !(value > 0 && value <= 100)) return null;
  return { to: at + length, value: value / 100 };
}

/** "nine out of ten", "nine in 10 of", "three of every four of": odds, of ten or a hundred. */
function oddsOf(tokens: readonly Token[], part: Numeral | null, lexicon: Lexicon): Share | null {
  if (!part || part.vague || part.glued !== null || part.value >= 100) return null;
  const out = tokens[part.to]?.lower === 'out' && tokens[part.to + 1]?.lower === 'of';
  const every = out ? part.to + 2 : part.to + 1;
  const ofEach = tokens[every]?.lower === 'every';
  if (!out && tokens[part.to]?.lower !== 'in' && !(ofEach && tokens[part.to]?.lower === 'of'))
    return null;
  const whole = readNumeral(tokens, ofEach ? every + 1 : every, lexicon.numberWords);
  if (!whole || part.value >= whole.value) return null;
  // "three in every four"; "three out of four" may as well count three
  const odds = whole.value === 10 || whole.value === 100 || (ofEach && whole.value < 10);
  if (!odds) return null;
  // "nine out of ten passengers died" counts nine; "nine out of ten of those killed" is a share
  return tokens[whole.to]?.lower === 'of'
    ? { value: part.value / whole.value, to: whole.to }
    : null;
}

/** "2/3 of", "2/3rds of": a fraction in digits. */
function fractionAt(tokens: readonly Token[], at: number): Share | null {
  if (tokens[at + 1]?.lower !== '/' || tokens[at + 2]?.kind !== 'digits') return null;
  const [part, whole] = [Number(tokens[at]?.lower), Number(tokens[at + 2]?.lower)];
  const to = /^(?:rds?|ths?)$/.test(tokens[at + 3]?.lower ?? '') ? at + 4 : at + 3;
  return part > 0 && part < whole && whole <= 10 && tokens[to]?.lower === 'of'
    ? { value: part / whole, to }
    : null;
}
