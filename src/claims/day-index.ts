import type { Day } from '../text/day';

/**
 * The index of the last item whose day is on or before `day`, by binary search; -1 when there is none.
 * The items are sorted by day.
 */
export function lastOnOrBefore<Item>(
  items: readonly Item[],
  dayOf: (item: Item) => Day,
  day: Day,
): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (dayOf(items[middle] as Item) <= day) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
