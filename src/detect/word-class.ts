import type { Token } from '../text/tokens';
import type { Lexicon, WordClass } from './lang/language';

const DEMONYM = /(?:[aeiou]ns|ese|is|ites|eks|iks|ards|ots|aks|ars)$/;
const PEOPLE_ENDING =
  /(?:men|women|people|workers|members|goers|holders|officers|fighters|soldiers|person|seekers|makers|keepers|bearers)$/;

/** The class of a word: from the lists, else by its form (capitalised plurals name peoples). */
export function classifyWord(tokens: readonly Token[], at: number, lexicon: Lexicon): WordClass {
  const token = tokens[at] as Token;
  const { lower, capital } = token;
  const known = lexicon.classes.get(lower);
  if (known === 'people' && !capital && lexicon.capitalPeoples.has(lower)) return 'thing';
  if (known) return known;
  if (lower.endsWith('ly') && lower.length > 4 && !capital) return 'adverb';
  if (PEOPLE_ENDING.test(lower) && lower.length > 4) return 'people';
  if (capital && lower.length > 4 && DEMONYM.test(lower)) return 'people';
  const last = lower.slice(lower.lastIndexOf('-') + 1);
  if (last !== lower) {
    const wordClass = lexicon.classes.get(last);
    if (wordClass === 'people' || wordClass === 'thing') return wordClass;
  }
  return 'other';
}
