import type { Numeral } from '../text/numerals';
import type { Token } from '../text/tokens';
import type { Lexicon } from './lang/language';

/** Words and marks that open a count; behind others ("ward 2, 519 people") the first number is one of its own. */
const OPENS_COUNT =
  /^(?:that|than|of|to|some|the|about|around|nearly|almost|over|least|exactly|another|further|additional|when|while|where|says?|said|reported|confirmed|recorded|counted|with|total|total(?:led|ed|ing)|reached|left|leav(?:es|ing)|claimed|caused|suffered|lost|saw|had|[:;("\u2014\u2013])$/;

/** Words between the number and its people or its verb ("2, 519 young people"). */
const REACH = 2;

/**
 * "2, 519 people died": a slip of the typist parts the thousands from the rest. The number in one where what opens a
 * count stands before it and those who are counted right behind it; null for all others.
 */
export function joinSlipped(
  tokens: readonly Token[],
  numeral: Numeral,
  lexicon: Lexicon,
): Numeral | null {
  const { from, to, shape, value, scaled, glued } = numeral;
  if (shape !== 'digits' || scaled || glued !== null || value < 1 || value > 999) return null;
  const [comma, rest] = [tokens[to], tokens[to + 1]];
  if (comma?.lower !== ',' || comma.spaced || !rest?.spaced) return null;
  if (!/^\d{3}$/.test(rest.lower) || !/^[1-9]\d*$/.test(tokens[from]?.lower ?? '')) return null;
  if (!opensCount(tokens, from, lexicon) || !isCounted(tokens, to + 2, lexicon)) return null;
  return { ...numeral, to: to + 2, value: value * 1000 + Number(rest.lower) };
}

function opensCount(tokens: readonly Token[], from: number, { triggers }: Lexicon): boolean {
  const before = tokens[from - 1];
  if (before === undefined || OPENS_COUNT.test(before.lower)) return true;
  // "5 and 2, 519 people", "3, 12, 519 people"
  if (before.lower === 'and' || before.lower === ',') return tokens[from - 2]?.kind === 'word';
  return (
    triggers.at(tokens, from - 1)?.value.role === 'after' || /^kill(?:ed|s)$/.test(before.lower)
  );
}

function isCounted(tokens: readonly Token[], at: number, { classes, triggers }: Lexicon): boolean {
  for (let k = at; k <= at + REACH; k++) {
    const token = tokens[k];
    if (token?.kind !== 'word') return false;
    const wordClass = classes.get(token.lower);
    if (wordClass === 'people' || triggers.at(tokens, k)) return true;
    // "pupils of 12, 128 were porters"
    if (wordClass === 'auxiliary' || wordClass === 'verb') return false;
  }
  return false;
}
