import type { Item } from './sentence-view';

const IMAGINED =
  /^(?:could|would|might|may|should|will|can|to|not|never|nearly|almost|narrowly|cannot)$/;

const SAID = /^(?:reported|believed|confirmed|known|said|found|understood)$/;

/** "could have been killed", "tried to kill a guard", "before they could injure him", "if a guard is killed". */
export function isImagined(items: readonly Item[], at: number): boolean {
  if (items.slice(Math.max(0, at - 4), at).some(({ lower }) => lower === 'if')) return true;
  // "bent on killing a guard"
  if (
    items[at - 1]?.lower === 'on' &&
    /^(?:intent|bent|set|keen)$/.test(items[at - 2]?.lower ?? '')
  )
    return true;
  for (let k = at - 1; k >= 0; k--) {
    const item = items[k] as Item;
    // "was reported to be drowned"
    if (item.lower === 'to' && SAID.test(items[k - 1]?.lower ?? '')) return false;
    if (IMAGINED.test(item.lower) && item.wordClass !== 'time') return true;
    if (item.wordClass !== 'auxiliary' && item.wordClass !== 'adverb') return false;
  }
  return false;
}

/** "to mourn a cousin who had died": another event, told of in passing. */
export function isOfBefore(items: readonly Item[], at: number): boolean {
  let had = at - 1;
  while (items[had]?.lower === 'been' || items[had]?.wordClass === 'adverb') had--;
  return items[had]?.lower === 'had' && items[had - 1]?.wordClass === 'relative';
}
