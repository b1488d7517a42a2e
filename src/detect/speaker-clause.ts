import type { Item } from './sentence-view';

const SAYING = /^(?:said|says|reported|reports|told|announced|confirmed|added|wrote|noted|stated)$/;
/** Words that name a speaker, at most. */
const SPEAKER = 8;

/** "injuring two women, the governor reported": whether a speaker follows the comma at `comma`, who is no victim. */
export function tellsWhoSaysSo(items: readonly Item[], comma: number): boolean {
  if (items[comma]?.lower !== ',') return false;
  for (let k = comma + 1; k < Math.min(items.length, comma + SPEAKER); k++) {
    const item = items[k] as Item;
    if (SAYING.test(item.lower)) return true;
    if (item.kind !== 'word' || item.lower === 'and') return false;
  }
  return false;
}
