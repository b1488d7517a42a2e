import type { Item, SentenceView } from '../sentence-view';

/** Items back from a number over which the count of others is named. */
const REACH = 9;
const RECORDED = /^(?:official|reported|confirmed|recorded|registered)$/;
const EARLIER = /^(?:previous|earlier|prior|initial|past|other|most)$/;
const BESIDE = /^(?:against|times|than|versus|vs|with|to)$/;

/**
 * "an excess of 4,700 as against the reported deaths of 480", "three times the official toll of 59": the count of others,
 * which the speaker only sets his own against.
 */
export function isSetAgainst({ items }: SentenceView, at: number): boolean {
  for (let k = at - 1; k > Math.max(1, at - REACH); k--) {
    const { lower, kind } = items[k] as Item;
    if (kind === 'mark' && lower !== '-' && lower !== "'s") return false;
    // "ten times higher than previous estimates of 35,000": those of nobody in particular
    if (isOfEarlier(items, k)) return true;
    if (/^(?:estimates|assessments)$/.test(lower) && EARLIER.test(items[k - 1]?.lower ?? ''))
      return false;
    if (!RECORDED.test(lower) || !countsBetween(items, k, at)) continue;
    const before = /^(?:the|its|their)$/.test(items[k - 1]?.lower ?? '') ? k - 2 : k - 1;
    const word = items[before]?.lower ?? '';
    // "compared with the reported toll", but not "according to the official toll"
    if (/^(?:with|to)$/.test(word)) return /^compared$/.test(items[before - 1]?.lower ?? '');
    return BESIDE.test(word) && !items[before]?.capital;
  }
  return false;
}

/** "a rise from earlier estimates of 35": what nobody in particular reckoned before, though a body of the state now counts. */
export function isSetAgainstEarlier({ items }: SentenceView, at: number): boolean {
  for (let k = at - 1; k > Math.max(1, at - REACH); k--) {
    if (items[k]?.kind === 'mark') return false;
    if (isOfEarlier(items, k)) return true;
  }
  return false;
}

function isOfEarlier(items: readonly Item[], k: number): boolean {
  return (
    /^(?:estimates|assessments)$/.test(items[k]?.lower ?? '') &&
    EARLIER.test(items[k - 1]?.lower ?? '') &&
    /^(?:than|from|with|below|above)$/.test(items[k - 2]?.lower ?? '')
  );
}

/** Whether a noun for a count or for the dead stands between: "reported deaths of", "official toll of". */
function countsBetween(items: readonly Item[], from: number, to: number): boolean {
  return items
    .slice(from + 1, to)
    .some(
      ({ trigger, lower }) =>
        trigger !== null || /^(?:counts?|figures?|tally|numbers?)$/.test(lower),
    );
}
