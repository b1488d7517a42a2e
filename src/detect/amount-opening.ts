import { spelledOut } from './lang/factored';
import type { Lexicon } from './lang/language';

/** The words with which a number or a share begins, and those that go on with one behind an article. */
interface Openings {
  readonly lexicon: Lexicon;
  readonly first: ReadonlySet<string>;
  readonly behindArticle: ReadonlySet<string>;
}

let made: Openings | null = null;

/** Made once for the lexicon in use. */
function openingsOf(lexicon: Lexicon): Openings {
  if (made?.lexicon === lexicon) return made;
  const { units, scales, vague, articles, half, quarters } = lexicon.numberWords;
  const words = [
    ...units.keys(),
    ...scales.keys(),
    ...vague.keys(),
    ...articles,
    half,
    ...quarters,
  ];
  // "a third": shares that begin with an article, by their second word
  const thirds = lexicon.shares
    .phrases()
    .flatMap((phrase) => spelledOut(phrase))
    .map((phrase) => phrase.split(' '))
    .filter(([first = '']) => articles.has(first))
    .map(([, second = '']) => second);
  made = {
    lexicon,
    first: new Set([...words, ...lexicon.shares.firstWords()]),
    behindArticle: new Set([...thirds, COUPLE]),
  };
  return made;
}

/** "a couple of hundred". */
const COUPLE = 'couple';

/** A cheap question: whether a number or a share may begin with this word in small letters; most words open none. */
export function opensAmount(lower: string, lexicon: Lexicon): boolean {
  // "twenty-seven"
  return openingsOf(lexicon).first.has(lower) || lower.indexOf('-') > 0;
}

/** A cheap question: whether a number or a share that an article opened may go on with this word. */
export function followsArticle(lower: string, lexicon: Lexicon): boolean {
  return opensAmount(lower, lexicon) || openingsOf(lexicon).behindArticle.has(lower);
}
