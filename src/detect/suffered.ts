import type { Item } from './sentence-view';

const SUFFER =
  /^(?:sustain(?:s|ed|ing)?|suffer(?:s|ed|ing)?|receiv(?:e|es|ed|ing)|incur(?:s|red|ring)?)$/;
/** Words between the verb and the harm, at most ("suffered a deep and painful shrapnel …"). */
const REACH = 6;
const WITHIN = /^(?:other|adverb|determiner|thing|people|conjunction)$/;

/**
 * "nine others sustained deep machete injuries", "a cook received a shrapnel wound": where the verb stands that
 * says so of the harm at `at`; null when none does, or when it says that there was no harm.
 */
export function sufferingVerb(items: readonly Item[], at: number): number | null {
  for (let k = at - 1; k >= Math.max(0, at - REACH); k--) {
    const { lower, wordClass, kind } = items[k] as Item;
    if (SUFFER.test(lower)) return k;
    if (lower === 'from' && /^suffer/.test(items[k - 1]?.lower ?? '')) return k - 1;
    if (lower === ',') continue; // "suffered bruises, a broken rib and a head injury"
    if (lower === 'no' || kind !== 'word' || !WITHIN.test(wordClass)) return null;
  }
  return null;
}
