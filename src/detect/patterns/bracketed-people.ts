import type { Item, SentenceView } from '../sentence-view';

/** Items of a list of people with numbers in brackets that are walked to its verb. */
const REACH = 40;

/** Words between the members of such a list. */
const BETWEEN = /^(?:,|;|and|&|plus|as|well|\(|\))$/;

/** Nouns for people that are many without an "s". */
const MANY =
  /^(?:people|men|women|children|police|policemen|policewomen|personnel|troops|civilians|fishermen|clergy|cattlemen|crewmen|servicemen|gunmen|firemen)$/;

/** What opens a list of the dead behind its noun: "the dead included", "the wounded were:". */
const OPENS = /^(?:include[sd]?|including|were|are|comprise[sd]?|:|-|\u2013|\u2014)$/;

/**
 * "Guards (230) and rebels (415) were killed", "killing clerks (12) and cooks (3)", "the dead included cooks (3)":
 * the word of harm of a list of people, of whom each sort has its number in brackets; null when there is none.
 */
export function verbOfSorts({ items }: SentenceView, at: number): number | null {
  if (items[at - 1]?.lower !== '(' || !isSort(items[at - 2])) return null;
  return verbBehind(items, at + 2) ?? verbBefore(items, at - 2);
}

function isSort(item: Item | undefined): boolean {
  if (item?.wordClass !== 'people') return false;
  return MANY.test(item.lower) || (item.lower.endsWith('s') && !item.lower.endsWith('ss'));
}

/** "… (415) were killed": the passive behind the list. */
function verbBehind(items: readonly Item[], from: number): number | null {
  let isVerb = false;
  for (let k = from; k < Math.min(items.length, from + REACH); k++) {
    const { wordClass, trigger, kind } = items[k] as Item;
    if (trigger && /^(?:either|before)$/.test(trigger.role))
      return trigger.role === 'before' || items[k - 1]?.wordClass === 'auxiliary' ? k : null;
    if (trigger) return null;
    const isLight = wordClass === 'auxiliary' || wordClass === 'adverb';
    // "cooks (14) were hired": another verb
    if (!isLight && (isVerb || (kind !== 'amount' && !isMember(items[k] as Item)))) return null;
    isVerb ||= wordClass === 'auxiliary';
  }
  return null;
}

/** "killing …", "killed …", "the dead included …": what stands before the list. */
function verbBefore(items: readonly Item[], from: number): number | null {
  for (let k = from; k > Math.max(-1, from - REACH); k--) {
    const item = items[k] as Item;
    if (OPENS.test(item.lower)) {
      const noun = items[k - 1]?.wordClass === 'auxiliary' ? k - 2 : k - 1;
      const trigger = items[noun]?.trigger;
      return trigger && trigger.role !== 'after' && items[noun - 1]?.lower === 'the' ? noun : null;
    }
    if (item.trigger) {
      const passive = items[k - 1]?.wordClass === 'auxiliary';
      return /^(?:after|either)$/.test(item.trigger.role) && !passive ? k : null;
    }
    if (item.kind !== 'amount' && !isMember(item)) return null;
  }
  return null;
}

/** A word of a member of the list, or what stands between two. */
function isMember({ lower, kind, wordClass }: Item): boolean {
  if (BETWEEN.test(lower)) return true;
  return kind === 'word' && /^(?:people|other|thing|determiner)$/.test(wordClass);
}
