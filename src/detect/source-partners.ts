import type { Item } from './sentence-view';
import { nameEnd, nameStart } from './source-names';

const PARTNERS =
  /^(?:partnership|collaboration|cooperation|conjunction|association|coordination|together|along|alongside|jointly)$/;

/** "an inquiry by Norland Watch in partnership with Airguard": where the name before the partner begins; `from` without one. */
export function beforePartner(items: readonly Item[], from: number): number {
  const joint = items[from - 1]?.lower === 'the' ? from - 2 : from - 1;
  if (items[joint]?.lower !== 'with' || !PARTNERS.test(items[joint - 1]?.lower ?? '')) return from;
  let last = items[joint - 2]?.lower === 'in' ? joint - 3 : joint - 2;
  if (items[last]?.lower === ',') last--;
  const start = nameStart(items, last);
  return start <= last && items[start]?.capital ? start : from;
}

/** "by Norland Watch in partnership with Airguard": where the partner's name ends; `to` without one. */
export function pastPartner(items: readonly Item[], to: number): number {
  const at = items[to]?.lower === 'in' ? to + 1 : to;
  if (!PARTNERS.test(items[at]?.lower ?? '') || items[at + 1]?.lower !== 'with') return to;
  const end = nameEnd(items, at + 2);
  return items.slice(at + 2, end).some(({ capital }) => capital) ? end : to;
}
