import type { Draft, Refiner } from '../pipeline';

/** Items after the number in which "for every soldier killed" stands. */
const REACH = 7;

/** "three wounded for every man killed": a proportion counts nobody. */
export const dropRatio: Refiner = {
  name: 'drop-ratio',
  refine(page) {
    for (const draft of page.drafts) {
      if (!isRatio(draft)) continue;
      draft.dropped = true;
      draft.trace.push('drop-ratio: a proportion, no count');
    }
  },
};

function isRatio({ view, at }: Draft): boolean {
  const { items } = view;
  const last = Math.min(items.length - 1, at + REACH);
  for (let k = at + 1; k < last; k++) {
    const item = items[k];
    if (item?.kind === 'amount' || (item?.kind === 'mark' && item.lower !== '"')) return false;
    if (item?.lower !== 'for' || !/^(?:every|each)$/.test(items[k + 1]?.lower ?? '')) continue;
    // "12 were killed for each day of the truce"
    return items.slice(k + 2, k + 6).some(({ wordClass }) => wordClass === 'people');
  }
  return false;
}
