import type { Item } from './sentence-view';

/** Items of a bracket that gives the interval of a study, at most. */
const LONGEST_INTERVAL = 9;

/** "a total of (412) people", "8% (412) of the dead", "31,500 (+/- 900) villagers": the item after what is in brackets or only closes them. */
export function skipBracket(items: readonly Item[], from: number): number {
  const before = items[from - 3];
  const opened =
    /^(?:of|about|around|approximately|roughly|some|nearly|almost)$/.test(before?.lower ?? '') ||
    (before?.amount?.share ?? null) !== null;
  if (opened && items[from - 2]?.lower === '(' && items[from]?.lower === ')') return from + 1;
  if (items[from]?.lower !== '(') return from;
  const close = items.findIndex(({ lower }, at) => at > from && lower === ')');
  if (close < 0 || close > from + LONGEST_INTERVAL) return from;
  const inside = items.slice(from + 1, close);
  // "4,120 (95% CI 3,200-5,300) excess deaths"
  if (inside.some(({ amount }) => amount?.bound === 'range' && amount.aside === null))
    return close + 1;
  const sign = /^[+\u00b1]$/.test(inside[0]?.lower ?? '');
  return sign && close <= from + 5 && items[close - 1]?.kind === 'amount' ? close + 1 : from;
}
