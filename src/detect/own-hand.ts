import type { Item } from './sentence-view';

const SELF_HARM =
  /^(?:shot|killed|hanged|stabbed|poisoned|drowned|immolated|electrocuted|killing|shooting|hanging)$/;
const TAKING = /^(?:took|taking|takes)$/;
const OWN = /^(?:his|her)$/;

/**
 * Whether the sentence tells that somebody died by their own hand ("shot himself", "before taking her own
 * life"). `imagined` tells of a place in it whether the deed there was only planned or feared.
 */
export function byOwnHand(items: readonly Item[], imagined: (at: number) => boolean): boolean {
  return items.some(({ lower }, at) => {
    if (/^(?:himself|herself)$/.test(lower))
      return SELF_HARM.test(items[at - 1]?.lower ?? '') && !imagined(at - 1);
    if (lower !== 'life') return false;
    const before = items.slice(Math.max(0, at - 3), at);
    return (
      before.some((one) => TAKING.test(one.lower)) && before.some((one) => OWN.test(one.lower))
    );
  });
}
