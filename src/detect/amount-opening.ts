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

/** A cheap question: whether a number or a share may begin with this word in small letters; most words open none. */
export function opensAmount(lower: string, lexicon: Lexicon): boolean {
  // "twenty-seven"
  return openingWords(lexicon).has(lower) || lower.indexOf('-') > 0;
}
