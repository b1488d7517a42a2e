import type { Item, SentenceView } from '../sentence-view';
import { TO_DEATH } from '../victim-object';

/** Items between those named and "to death", at most: the others of a list, their ages. */
const REACH = 16;

/**
 * "hacked two clerks, aged 30 and 41, to death", "stabbed three nuns and a cook to death": where "to death" stands when
 * a list stands between the verb and it, to which the number at `at` belongs; null elsewhere. `from`: behind its noun.
 */
export function toDeathOfList(
  { items }: SentenceView,
  at: number,
  from: number,
): { readonly at: number; readonly measure: 'killed' } | null {
  if (!opens(items, at)) return null;
  for (let k = from; k < Math.min(items.length, from + REACH); k++) {
    const item = items[k] as Item;
    if (item.lower === 'to death') return { at: k, measure: 'killed' };
    if (!isOfList(item)) return null;
  }
  return null;
}

/** "hacked two", "stabbed a nun and two": the verb, with others of the list between at most. */
function opens(items: readonly Item[], at: number): boolean {
  for (let k = at - 1; k >= Math.max(0, at - REACH); k--) {
    const item = items[k] as Item;
    if (TO_DEATH.test(item.lower)) return items[k - 1]?.wordClass !== 'auxiliary';
    if (!isOfList(item)) return false;
  }
  return false;
}

function isOfList({ kind, lower, wordClass }: Item): boolean {
  if (kind === 'amount') return true;
  if (kind === 'mark') return /^[,()]$/.test(lower);
  return (
    kind === 'word' &&
    (/^(?:people|determiner|conjunction|other)$/.test(wordClass) || /^(?:aged|ages)$/.test(lower))
  );
}
