import type { SentenceView } from '../sentence-view';

/** "none of the 140 passengers was injured", "not one of the 30". */
export function isNoneOf(view: SentenceView, at: number): boolean {
  const { items } = view;
  let k = at - 1;
  while (items[k]?.wordClass === 'determiner') k--;
  if (items[k]?.lower !== 'of') return false;
  const before = items[k - 1];
  if (/^(?:none|neither)$/.test(before?.lower ?? '')) return true;
  return items.slice(Math.max(0, k - 4), k).some(({ lower }) => lower === 'not' || lower === 'nor');
}
