import type { Item } from './sentence-view';

/** Items between "was" and the word of harm, at most. */
const REACH = 8;
const RANK =
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)|latest|last|only|most|.+est|.+est-ranking)$/;

/** "she was the third nun killed this year", "he became the highest-ranking guard slain": a rank of one who was named before. */
export function isRanked(items: readonly Item[], at: number): boolean {
  for (let k = at - 1; k > Math.max(0, at - REACH); k--) {
    const { lower, wordClass, kind } = items[k] as Item;
    if (kind === 'trigger' || lower === ',') return false;
    if (/^(?:is|was|became|becomes|as)$/.test(lower))
      return items[k + 1]?.lower === 'the' && RANK.test(items[k + 2]?.lower ?? '');
    if (wordClass === 'auxiliary') return false;
  }
  return false;
}
