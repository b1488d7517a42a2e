import { measureOfGroup } from '../patterns/measure-group';
import type { Item, SentenceView } from '../sentence-view';

const PREDICATES = new Set(['were', 'was', 'are', 'is', 'have', 'had', 'has', 'been', 'being']);
/** Words with which a clause of its own begins: "fled when 12 were killed". */
const CLAUSES = /^(?:when|while|because|though|although|whereas|unless|if)$/;
/** Items between a base and its verb, at most: "of the 900 soldiers first sent there in the spring of 2024 …". */
const PREDICATE_REACH = 14;

/** "were fatalities", "were killed": the word of harm that says what a share itself is said to be, with its item; null when none does. */
export function shareState(view: SentenceView, from: number) {
  const { items } = view;
  let auxiliary = false;
  let relative = false;
  for (let k = from; k < Math.min(items.length, from + PREDICATE_REACH); k++) {
    const item = items[k] as Item;
    if (item.kind === 'trigger') {
      const role = item.trigger?.role;
      const fled = /(?:^| )fled$/.test(item.lower) && k === from;
      // "half of the 900 fled", "were displaced": so many as the share left, and no more
      if (item.trigger?.measure === 'displaced' && (fled || (auxiliary && !relative)))
        return { measure: 'displaced' as const, at: k };
      if (item.trigger?.measure === 'deployed' || item.trigger?.measure === 'displaced') continue;
      const dies = k === from ? diesLater(items, k) : null;
      if (dies !== null) return { measure: 'killed' as const, at: dies };
      if (role === 'after' || role === 'label') return null;
      // "lost its homes"
      if (item.trigger?.needsPeople && items[k + 1]?.wordClass === 'determiner') return null;
      if (!auxiliary && role === 'count' && !isNamedAs(items, k, from)) return null;
      return { measure: measureOfGroup(view, k).measure, at: k };
    }
    if (item.wordClass === 'relative') relative = true;
    if (PREDICATES.has(item.lower)) auxiliary = true;
    else if (CLAUSES.test(item.lower) || item.amount?.aside === null) return null;
    else if (item.kind === 'mark' || item.wordClass === 'conjunction') return null;
  }
  return null;
}

/** "21,000 casualties, a quarter of them deaths": the noun stands right behind the word for the base. */
function isNamedAs(items: readonly Item[], at: number, from: number): boolean {
  const next = items[at + 1];
  return at === from && items[at - 1]?.lower === 'them' && (!next || next.kind === 'mark');
}

/** "a quarter of the 600 wounded later died": the verb after the hurt tells of the share. */
function diesLater(items: readonly Item[], at: number): number | null {
  if (items[at]?.trigger?.measure !== 'wounded') return null;
  for (let k = at + 1; k < Math.min(items.length, at + 5); k++) {
    const item = items[k] as Item;
    if (item.trigger) {
      return item.trigger.measure === 'killed' && item.trigger.role === 'before' ? k : null;
    }
    if (item.wordClass !== 'adverb' && item.wordClass !== 'auxiliary' && item.lower !== 'since')
      return null;
    if (item.lower === 'not') return null;
  }
  return null;
}
