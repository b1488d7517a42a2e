import { ANIMALS } from '../lang/en/nouns';
import type { Item, SentenceView } from '../sentence-view';

/** Items back in which the animals may stand that "six more" or "others" counts. */
const REACH = 18;
/** "an elephant attack": those counted are its victims. */
const ATTACKS = /^(?:attacks?|bites?|maulings?|encounters?)$/;

/**
 * "killing 7 elephants and injuring 10 others": a number without a noun of its own counts what was
 * named last; true when that is an animal. A people noun nearer by ends the search.
 */
export function countsAnimals(view: SentenceView, at: number): boolean {
  for (let k = at - 1; k >= Math.max(0, at - REACH); k--) {
    const item = view.items[k] as Item;
    if (item.kind !== 'word') continue;
    if (ANIMALS.has(item.lower)) return !ATTACKS.test(view.items[k + 1]?.lower ?? '');
    if (item.wordClass === 'people' && item.lower !== 'others' && item.lower !== 'other')
      return false;
  }
  return false;
}
