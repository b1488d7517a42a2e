import type { NumberWords } from './numerals';
import type { Token } from './tokens';

/** Words after which a scale stands without its article. */
const BARE_SCALE =
  /^(?:some|another|about|around|nearly|almost|over|than|further|additional|extra|estimated|roughly|approximately)$/;

/** "some dozen people", "more than hundred": whether the word before a scale leaves its article out. */
export function opensBareScale(before: Token | undefined): boolean {
  return BARE_SCALE.test(before?.lower ?? '');
}

/** A half or some quarters of a scale; `to` is the token behind the scale. */
interface PartOfScale {
  readonly value: number;
  readonly scale: number;
  readonly to: number;
}

/** "half a million", "a half-million", "a quarter million", "three-quarters of a million", "half a dozen"; null for all else. */
export function partOfScale(
  tokens: readonly Token[],
  at: number,
  words: NumberWords,
): PartOfScale | null {
  if (!mayOpen(tokens, at, words)) return null;
  const pieces = piecesFrom(tokens, at);
  const article = words.articles.has(pieces[0]?.lower ?? '');
  const fraction = fractionAt(pieces, article ? 1 : 0, words);
  if (!fraction) return null;
  const { to, value, bare } = fraction;
  const half = value === 0.5;
  const framed = article || !bare;
  const of = pieces[to]?.lower === words.of;
  // "half a million", "a quarter of a million"
  const inner = of ? to + 1 : to;
  const second = words.articles.has(pieces[inner]?.lower ?? '');
  if (half ? of || (second && framed) : of !== second) return null;
  const last = pieces[second ? inner + 1 : inner];
  const scale = words.scales.get(last?.lower ?? '');
  if (!last?.ends || scale === undefined) return null;
  if (scale < 1000 && !(half && (framed || second))) return null;
  // "in the first quarter million-krone losses …", "the second half million"
  const joined = last.at === pieces[to - 1]?.at;
  if (!framed && !second && !joined && !opensBareScale(tokens[at - 1])) return null;
  return { value, scale, to: last.at + 1 };
}

/** "and a half", "and three quarters" behind a number; `to` is the token behind. */
export function fractionBehind(
  tokens: readonly Token[],
  at: number,
  words: NumberWords,
): { readonly value: number; readonly to: number } | null {
  if (tokens[at]?.lower !== words.and) return null;
  const pieces = piecesFrom(tokens, at + 1);
  const article = words.articles.has(pieces[0]?.lower ?? '');
  const fraction = fractionAt(pieces, article ? 1 : 0, words);
  if (!fraction || (fraction.bare && !article)) return null;
  const last = pieces[fraction.to - 1];
  return last?.ends ? { value: fraction.value, to: last.at + 1 } : null;
}

/** A word of a token, which a hyphen may join to others. */
interface Piece {
  readonly lower: string;
  readonly at: number;
  /** Whether it is the last of its token. */
  readonly ends: boolean;
}

/** Words of the longest of these: "three quarters of a million". */
const LONGEST = 5;

/** A cheap question: whether a fraction stands in the first two tokens. */
function mayOpen(tokens: readonly Token[], at: number, words: NumberWords): boolean {
  const [first = '', second = ''] = [tokens[at]?.lower, tokens[at + 1]?.lower];
  const opens = (lower: string) =>
    lower.startsWith(words.half) || words.quarters.some((one) => lower.includes(one));
  return opens(first) || (opens(second) && (words.articles.has(first) || words.units.has(first)));
}

function piecesFrom(tokens: readonly Token[], at: number): Piece[] {
  const pieces: Piece[] = [];
  for (let k = at; k < tokens.length && pieces.length < LONGEST; k++) {
    const token = tokens[k] as Token;
    if (token.kind !== 'word') break;
    const parts = token.lower.split('-');
    for (const [n, lower] of parts.entries())
      pieces.push({ lower, at: k, ends: n === parts.length - 1 });
  }
  return pieces;
}

/** The fraction that begins with that piece; `bare`: no number stands before "half" or "quarter". */
function fractionAt(
  pieces: readonly Piece[],
  at: number,
  words: NumberWords,
): { readonly value: number; readonly to: number; readonly bare: boolean } | null {
  const [one, many] = words.quarters;
  const units = words.units.get(pieces[at]?.lower ?? '');
  const noun = units === undefined ? at : at + 1;
  const lower = pieces[noun]?.lower ?? '';
  const bare = units === undefined;
  if (lower === words.half) return bare || units === 1 ? { value: 0.5, to: noun + 1, bare } : null;
  if (lower !== one && (lower !== many || bare)) return null;
  return (units ?? 1) < 4 ? { value: 0.25 * (units ?? 1), to: noun + 1, bare } : null;
}
