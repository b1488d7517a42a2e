import type { Token } from '../text/tokens';
import type { Lexicon } from './lang/language';

let made: { readonly lexicon: Lexicon; readonly words: ReadonlySet<string> } | null = null;

/** The words with which a number or a share begins; made once for the lexicon in use. */
function openingWords(lexicon: Lexicon): ReadonlySet<string> {
  if (made?.lexicon === lexicon) return made.words;
  const { units, scales, vague, articles, half, quarters } = lexicon.numberWords;
  const words = [
    ...units.keys(),
    ...scales.keys(),
    ...vague.keys(),
    ...articles,
    half,
    ...quarters,
  ];
  made = { lexicon, words: new Set([...words, ...lexicon.shares.firstWords()]) };
  return made.words;
}

/** A cheap question: whether a number or a share may begin with this token; most words open none. */
export function mayOpenAmount({ kind, lower }: Token, lexicon: Lexicon): boolean {
  const opening = openingWords(lexicon);
  if (kind !== 'word') return kind === 'digits' || opening.has(lower);
  // "twenty-seven"
  return opening.has(lower) || lower.indexOf('-') > 0;
}
