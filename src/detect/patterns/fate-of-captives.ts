import type { Item, SentenceView } from '../sentence-view';

/** "Three of the hostages were later killed": what became of them says more. */
export function fateOf(view: SentenceView, end: number): 'killed' | 'wounded' | null {
  if (view.items[end]?.trigger?.measure !== 'captured') return null;
  const listed = endOfPeople(view, end + 1);
  if (listed > end + 1 && isSlain(view.items, listed)) return 'killed';
  const next = view.items[end + 1];
  const dies = next?.wordClass === 'adverb' || next?.trigger?.role === 'before';
  if (next?.wordClass !== 'auxiliary' && !dies) return null;
  for (let k = end + 1; k < Math.min(view.items.length, end + 6); k++) {
    const item = view.items[k] as Item;
    const role = item.trigger?.role;
    if (item.trigger?.measure === 'captured') return lastFate(view, k + 1);
    if (item.trigger) {
      const { measure } = item.trigger;
      const fits = role === 'either' || role === 'before';
      return fits && (measure === 'killed' || measure === 'wounded') ? measure : null;
    }
    if (!/^(?:auxiliary|adverb|raising|time)$/.test(item.wordClass)) return null;
  }
  return null;
}

/** "two captives and nine guards were killed": the item after the other members of the list. */
function endOfPeople({ items }: SentenceView, from: number): number {
  if (!/^(?:,|and)$/.test(items[from]?.lower ?? '')) return from;
  let at = from;
  while (
    at < from + LIST_REACH &&
    (items[at]?.kind === 'amount' ||
      items[at]?.lower === ',' ||
      /^(?:people|conjunction|determiner)$/.test(items[at]?.wordClass ?? ''))
  )
    at++;
  return at;
}

const LIST_REACH = 12;

function isSlain(items: readonly Item[], at: number): boolean {
  const trigger = items[at + 1]?.trigger;
  return (
    /^(?:were|are|was|been)$/.test(items[at]?.lower ?? '') &&
    trigger?.measure === 'killed' &&
    trigger.role === 'either'
  );
}

/** Items of a clause about the captives before their last verb. */
const CLAUSE_REACH = 26;

/** "three of 40 sailors kept in chains since June are hanged": the last verb of the sentence, with its auxiliary. */
function lastFate(view: SentenceView, from: number): 'killed' | 'wounded' | null {
  const { items } = view;
  for (let k = from; k < Math.min(items.length, from + CLAUSE_REACH); k++) {
    const measure = items[k]?.trigger?.measure;
    if (items[k]?.kind === 'amount' && items[k]?.amount?.aside === null) return null;
    if (measure === undefined || !/^(?:are|were|was)$/.test(items[k - 1]?.lower ?? '')) continue;
    return measure === 'killed' || measure === 'wounded' ? measure : null;
  }
  return null;
}
