import { digitsValue } from './digits';
import { fractionBehind, opensBareScale, partOfScale } from './number-fractions';
import { isLostBlank, restOfThousands } from './number-tails';
import type { Token } from './tokens';

/** The number words of one language, all in lower case. */
export interface NumberWords {
  /** "one" .. "ninety": added up ("twenty-seven"). */
  readonly units: ReadonlyMap<string, number>;
  /** "hundred", "thousand", "million", "dozen": multiply what stands before them. */
  readonly scales: ReadonlyMap<string, number>;
  /** Scales glued to digits ("6k", "1.2m"). */
  readonly suffixes: ReadonlyMap<string, number>;
  /** Words that admit many numbers, with the least of them ("dozens" 24, "several" 3). */
  readonly vague: ReadonlyMap<string, number>;
  /** Vague scales after "of": "tens of thousands", "hundreds of thousands". */
  readonly vagueScales: ReadonlyMap<string, number>;
  /** Articles that open a number word ("a hundred"). */
  readonly articles: ReadonlySet<string>;
  /** Joins inside a number word ("two hundred and six"). */
  readonly and: string;
  readonly of: string;
  readonly half: string;
  /** "quarter" of "a quarter of a million", and its plural. */
  readonly quarters: readonly [string, string];
}

/** A number as written, before its qualifiers are read; token indexes are half-open. */
export interface Numeral {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  /** True for "dozens", "several hundred": `value` is the least the words admit. */
  readonly vague: boolean;
  readonly shape: 'digits' | 'words' | 'mixed';
  /** A word glued to the digits that is no scale ("7pm", "120mm"); null otherwise. */
  readonly glued: string | null;
  /** True when a scale ("thousand", "k") was part of the number. */
  readonly scaled: boolean;
  /** The last scale of a thousand or more ("million"); 1 when there is none. */
  readonly scale: number;
}

/** Reads the numeral that begins at token `at`; null when none does. Linear in its own length. */
export function readNumeral(
  tokens: readonly Token[],
  at: number,
  words: NumberWords,
): Numeral | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.kind === 'digits') return readDigits(tokens, at, token, words);
  if (token.kind !== 'word') return null;
  return readVague(tokens, at, words) ?? readWords(tokens, at, words);
}

function readDigits(
  tokens: readonly Token[],
  at: number,
  token: Token,
  words: NumberWords,
): Numeral | null {
  let value = digitsValue(token.lower);
  if (Number.isNaN(value)) return null;
  let to = at + 1;
  let shape: Numeral['shape'] = 'digits';
  let glued: string | null = null;
  let scaled = false;
  let scale = 1;
  const next = tokens[to];
  if (next?.kind === 'word' && !next.spaced) {
    const factor = words.suffixes.get(next.lower) ?? words.scales.get(next.lower);
    if (factor === undefined) glued = isLostBlank(token, next) ? null : next.lower;
    else {
      value = scaleDecimal(token.lower, value, factor);
      scaled = true;
      scale = factor;
      to += 1;
    }
  }
  if (glued === null) {
    for (let hop = 0; hop < 2; hop++) {
      const at = tokens[to]?.lower === '-' && !tokens[to]?.spaced ? to + 1 : to;
      const word = tokens[at];
      const factor = word?.kind === 'word' ? words.scales.get(word.lower) : undefined;
      if (factor === undefined || (hop > 0 && factor < 1000)) break;
      value = hop === 0 ? scaleDecimal(token.lower, value, factor) : value * factor;
      shape = 'mixed';
      scaled = true;
      scale *= factor;
      to = at + 1;
    }
  }
  if (scale === 1000 && value % 1000 === 0) {
    const rest = restOfThousands(tokens, to, words);
    value += rest?.value ?? 0;
    to = rest?.to ?? to;
  }
  return { from: at, to, value, vague: false, shape, glued, scaled, scale: atLeastThousand(scale) };
}

function atLeastThousand(scale: number): number {
  return scale >= 1000 ? scale : 1;
}

/** "1.234 million" is a decimal although "1.234 people" is a grouping. */
function scaleDecimal(digits: string, value: number, factor: number): number {
  const decimal = /^\d+\.\d{3}$/.test(digits) ? Number(digits) : value;
  return Math.round(decimal * factor * 1000) / 1000;
}

function readVague(tokens: readonly Token[], at: number, words: NumberWords): Numeral | null {
  const lower = tokens[at]?.lower ?? '';
  const low = words.vague.get(lower);
  if (low === undefined) return null;
  const made = (to: number, value: number): Numeral => ({
    from: at,
    to,
    value,
    vague: true,
    shape: 'words',
    glued: null,
    scaled: value > low,
    scale: 1,
  });
  const next = tokens[at + 1]?.lower ?? '';
  // "several tens of thousands"
  if (low < 10 && words.vagueScales.has(next)) {
    const inner = readVague(tokens, at + 1, words);
    if (inner) return made(inner.to, inner.value);
  }
  const scale = words.scales.get(next);
  if (scale !== undefined) {
    const more = words.scales.get(tokens[at + 2]?.lower ?? '');
    return more !== undefined && more > scale
      ? made(at + 3, low * scale * more)
      : made(at + 2, low * scale);
  }
  if (next === words.of) {
    const many = words.vagueScales.get(tokens[at + 2]?.lower ?? '');
    const base = words.vagueScales.get(lower);
    if (many !== undefined && base !== undefined && many > base / 2) {
      return made(at + 3, base * 2 * many);
    }
  }
  return made(at + 1, low);
}

interface Tally {
  total: number;
  current: number;
  any: boolean;
  scaled: boolean;
  scale: number;
}

/** Adds one number word to the tally; false when it does not continue the number. */
function addWord(tally: Tally, word: string, words: NumberWords): boolean {
  const unit = words.units.get(word) ?? (/^\d{1,3}$/.test(word) ? Number(word) : undefined);
  if (unit !== undefined) {
    const room = tally.current % 100;
    const fits =
      !tally.any ||
      tally.current === 0 ||
      (room === 0 && unit < 100) ||
      (room >= 20 && room % 10 === 0 && unit < 10);
    if (!fits) return false;
    tally.current += unit;
    tally.any = true;
    return true;
  }
  const scale = words.scales.get(word);
  if (scale === undefined || !tally.any) return false;
  if (scale < 1000) tally.current *= scale;
  else {
    tally.total =
      (tally.total + tally.current) * (tally.total > 0 && tally.current === 0 ? scale : 1);
    if (tally.current > 0) tally.total = tally.total - tally.current + tally.current * scale;
    tally.current = 0;
    tally.scale = scale;
  }
  tally.scaled = true;
  return true;
}

function readWords(tokens: readonly Token[], at: number, words: NumberWords): Numeral | null {
  const tally: Tally = { total: 0, current: 0, any: false, scaled: false, scale: 1 };
  let to = openHalfOrArticle(tokens, at, words, tally);
  if (to === null) return null;
  for (; to < tokens.length; to++) {
    const token = tokens[to];
    if (token?.kind !== 'word') break;
    const joined: number | null = tally.any ? joinFraction(tokens, to, words, tally) : null;
    if (joined !== null) {
      to = joined - 1;
      continue;
    }
    if (isJoin(tokens, to, words, tally)) continue;
    const unit = words.units.has(token.lower);
    // Most words that stand behind a number are none of it.
    if (!unit && !token.lower.includes('-') && !words.scales.has(token.lower)) break;
    const parts = unit ? [token.lower] : token.lower.split('-');
    const known = parts.every(
      (p) => words.units.has(p) || words.scales.has(p) || /^\d{1,3}$/.test(p),
    );
    if (!known || (parts.length === 1 && /^\d/.test(parts[0] ?? ''))) break;
    const before = { ...tally };
    if (!parts.every((part) => addWord(tally, part, words))) {
      Object.assign(tally, before);
      break;
    }
  }
  if (!tally.any) return null;
  const sum = tally.total + tally.current;
  const vague = tokens[at + 1]?.lower === COUPLE;
  const { scaled, scale } = tally;
  const span = tokens[at - 1]?.lower === 'between';
  const thousands = scale === 1000 && tally.current === 0 && !vague && !span;
  const rest =
    thousands && tokens[to]?.lower === words.and ? restOfThousands(tokens, to, words) : null;
  const value = sum + (rest?.value ?? 0);
  to = rest?.to ?? to;
  const shape = rest ? 'mixed' : 'words';
  return { from: at, to, value, vague, shape, glued: null, scaled, scale };
}

/** "a couple of hundred": at least two of them. */
const COUPLE = 'couple';

/** "a hundred", "half a million", "a dozen": the opening that is no number by itself. */
function openHalfOrArticle(
  tokens: readonly Token[],
  at: number,
  words: NumberWords,
  tally: Tally,
): number | null {
  const lower = tokens[at]?.lower ?? '';
  const next = tokens[at + 1]?.lower ?? '';
  const second = tokens[at + 2]?.lower ?? '';
  const part = partOfScale(tokens, at, words);
  if (part) {
    const large = part.scale >= 1000;
    const made = part.value * part.scale;
    Object.assign(tally, { any: true, scaled: true }, large ? { total: made } : { current: made });
    if (large) tally.scale = part.scale;
    return part.to;
  }
  if (words.articles.has(lower)) {
    if (
      words.units.has(next) &&
      next.includes('-') &&
      !words.scales.has(second) &&
      next.startsWith(words.half)
    )
      return at + 1;
    if (next === COUPLE && second === words.of && words.scales.has(tokens[at + 3]?.lower ?? '')) {
      Object.assign(tally, { current: 2, any: true });
      return at + 3;
    }
    if (!words.scales.has(next)) return null;
    Object.assign(tally, { current: 1, any: true });
    return at + 1;
  }
  // "some dozen people", "more than hundred"
  if (words.scales.has(lower) && opensBareScale(tokens[at - 1])) {
    Object.assign(tally, { current: 1, any: true });
    return at;
  }
  if (words.units.has(lower)) return at;
  const hyphen = lower.indexOf('-');
  return hyphen > 0 && words.units.has(lower.slice(0, hyphen)) ? at : null;
}

/** "one and a quarter million", "a million and a half": adds the fraction; the token after it, or null. */
function joinFraction(
  tokens: readonly Token[],
  at: number,
  words: NumberWords,
  tally: Tally,
): number | null {
  const fraction = fractionBehind(tokens, at, words);
  if (!fraction) return null;
  const next = tokens[fraction.to]?.lower ?? '';
  if (words.scales.has(next)) tally.current += fraction.value;
  else if (tally.scale < 1000 || tally.current > 0 || next === words.of) return null;
  else tally.total += fraction.value * tally.scale;
  return fraction.to;
}

function isJoin(tokens: readonly Token[], at: number, words: NumberWords, tally: Tally): boolean {
  if (tokens[at]?.lower !== words.and || !tally.any) return false;
  const unit = words.units.get((tokens[at + 1]?.lower ?? '').split('-')[0] ?? '');
  return tally.scaled && tally.current % 100 === 0 && unit !== undefined && unit < 100;
}
