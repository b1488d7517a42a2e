import type { Item } from '../sentence-view';

/** Items before the number among which its own noun for a count may stand. */
const REACH = 8;
const COUNT = /^(?:numbers?|total|sum|amount)$/;
const DEAD =
  /^(?:deaths?|dead|victims?|casualt(?:y|ies)|fatalit(?:y|ies)|killed|wounded|injured|injuries|missing|people|persons|those|bodies|names|lives|soldiers|civilians|children|women|men|troops|losses|martyrs|them|these|the|all|confirmed|reported)$/;

/** "The number of arrests has risen to 26,314", "the number of tanks was put at 5,937": of something else than the count before. */
export function countsOther(items: readonly Item[], at: number): boolean {
  const from = Math.max(0, at - REACH);
  const k = items.findLastIndex(({ lower }, index) => index < at && COUNT.test(lower));
  if (k < from || items[k + 1]?.lower !== 'of') return false;
  const counted = items.slice(k + 2, Math.min(k + 5, at));
  return counted.length > 0 && !counted.some(({ lower, trigger }) => trigger || DEAD.test(lower));
}
