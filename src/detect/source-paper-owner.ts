import { PAPERS } from './lang/en/source-words';
import type { Item } from './sentence-view';
import { isSpeaker, nameStart } from './source-names';

/** Words between a body and its paper ("'s (VI) monthly security"). */
const REACH = 4;

/** "the Vale Institute's monthly review of Norland": whose the paper is, past what it is about; null for no such paper. */
export function ownerOfPaper(
  items: readonly Item[],
  from: number,
  to: number,
): { readonly from: number; readonly to: number } | null {
  const about = items.findIndex(
    ({ wordClass }, k) => k > from && k < to && wordClass === 'preposition',
  );
  if (about < 0 || !PAPERS.has(items[about - 1]?.lower ?? '')) return null;
  for (let k = about - 2; k >= Math.max(1, about - 2 - REACH - 3); k--) {
    const { kind, lower, capital } = items[k] as Item;
    if (lower === "'s" || lower === "'") {
      const start = nameStart(items, k - 1);
      const proper = items.slice(start, k).some((one) => one.capital);
      return start < k && proper && isSpeaker(items, start, k) ? { from: start, to: k } : null;
    }
    const bracket = /^[()]$/.test(lower) || (capital && items[k + 1]?.lower === ')');
    if (!bracket && (kind !== 'word' || capital)) return null;
  }
  return null;
}
