import type { SentenceView } from '../sentence-view';

const NOUN = /^(?:estimate|number|count|toll|figure|total|tally|guess)$/;
/** Items from the verb to the noun, and from the noun to the word of harm. */
const NOUN_REACH = 7;
const HARM_REACH = 7;

/**
 * "40,000 is a fair estimate of the dead", "the number – 2,975 – is the best count of deaths": the word of harm by which
 * a bare number is called behind its verb; null for all else.
 */
export function calledCount({ items }: SentenceView, at: number): number | null {
  const be = /^[,)\u2013-]$/.test(items[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  if (!/^(?:is|was|remains|seems|as)$/.test(items[be]?.lower ?? '')) return null;
  if (items[be + 1]?.wordClass !== 'determiner') return null;
  let k = be + 2;
  while (
    k < be + NOUN_REACH &&
    /^(?:other|people|adverb|conjunction|raising|determiner)$/.test(items[k]?.wordClass ?? '')
  ) {
    if (NOUN.test(items[k]?.lower ?? '') || items[k]?.trigger) break;
    k++;
  }
  if (items[k]?.trigger) return items[k]?.trigger?.role === 'label' ? k : null;
  if (!NOUN.test(items[k]?.lower ?? '') || !/^(?:of|for)$/.test(items[k + 1]?.lower ?? ''))
    return null;
  for (let harm = k + 2; harm < k + 2 + HARM_REACH; harm++) {
    const item = items[harm];
    if (item?.trigger) {
      const { role, measure } = item.trigger;
      return role === 'after' || measure === 'deployed' || measure === 'displaced' ? null : harm;
    }
    // "an estimate for the number of weavers killed"
    if (item?.lower === 'number' || (item?.lower === 'of' && items[harm - 1]?.lower === 'number'))
      continue;
    if (item?.kind !== 'word' || !/^(?:determiner|other|people|adverb)$/.test(item.wordClass))
      return null;
  }
  return null;
}
