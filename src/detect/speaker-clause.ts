import type { Item } from './sentence-view';

const SAYING = /^(?:said|says|reported|reports|told|announced|confirmed|added|wrote|noted|stated)$/;
/** Words that name a speaker, at most. */
const SPEAKER = 8;
/** Items of a name with what its bearer is, at most. */
const WITH_OFFICE = 14;

/** "injuring two women, the governor reported": whether a speaker follows the comma at `comma`, who is no victim. */
export function tellsWhoSaysSo(items: readonly Item[], comma: number): boolean {
  if (items[comma]?.lower !== ',') return false;
  for (let k = comma + 1; k < Math.min(items.length, comma + SPEAKER); k++) {
    const item = items[k] as Item;
    if (SAYING.test(item.lower)) return true;
    if (item.lower === ',') return namesSpeaker(items, comma, k);
    if (item.kind !== 'word' || item.lower === 'and') return false;
  }
  return false;
}

/** "killing two women, Otto Lund, the governor, reported": a name, what its bearer is, and a verb of saying. */
function namesSpeaker(items: readonly Item[], comma: number, next: number): boolean {
  const close = items.findIndex(({ lower }, k) => k > next && lower === ',');
  if (close < 0 || close > comma + WITH_OFFICE || !SAYING.test(items[close + 1]?.lower ?? ''))
    return false;
  const name = items.slice(comma + 1, next);
  const office = items.slice(next + 1, close);
  return (
    name.length > 1 &&
    name.every(({ kind, capital }) => kind === 'word' && capital) &&
    office.every(({ kind, lower }) => kind === 'word' && lower !== 'and')
  );
}
