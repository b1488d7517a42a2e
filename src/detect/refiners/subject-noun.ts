import type { Item } from '../sentence-view';

/** Words in front of the noun that stand as one where it is left out ("three female"). */
const SEXES = /^(?:female|females|male|males|women|men|young|elderly)$/;

/** People of one sex or age: others beside them may be of any. */
export const SEX_OR_AGE =
  /^(?:m[ae]n|wom[ae]n|boys?|girls?|child|children|teenagers?|adults?|males?|females?|bab(?:y|ies)|infants?|toddlers?|youths?)$/;

/** Whether words name people of one sex or age: their like need not be. */
export function isOneSided(text: string): boolean {
  return SEX_OR_AGE.test(text.toLowerCase().split(' ').at(-1) ?? '');
}

/** "three female Norland clerks", "men, women and children": how far the group's words go on behind the head. */
export function endOfGroup(items: readonly Item[], head: number): number {
  const word = items[head]?.lower ?? '';
  if (!SEXES.test(word)) return head + 1;
  if (/^(?:women|men)$/.test(word)) {
    let to = head + 1;
    while (isJoin(items[to]) && (items[to + 1]?.wordClass === 'people' || isJoin(items[to + 1]))) {
      to += isJoin(items[to + 1]) ? 3 : 2;
    }
    return items[to - 1]?.wordClass === 'people' ? to : head + 1;
  }
  for (let to = head + 1; to <= head + 5 && items[to]?.kind === 'word'; to++) {
    // "five male and three female dockers"
    if (isJoin(items[to]) && items[to + 1]?.kind === 'amount') to += 2;
    if (items[to]?.wordClass === 'people' && !SEXES.test(items[to]?.lower ?? '')) return to + 1;
    if (items[to]?.wordClass !== 'other' && items[to]?.wordClass !== 'people') break;
  }
  return head + 1;
}

/** Words in such a list of descriptions, at most. */
const LONGEST_LIST = 9;

/**
 * "41 nursery, primary and secondary school pupils": where the noun that a list of descriptions shares ends; null
 * where the word at `head` opens no such list.
 */
export function endOfShared(items: readonly Item[], head: number): number | null {
  let last = head;
  for (let at = head + 1; at < head + LONGEST_LIST; at++) {
    const item = items[at];
    if (isJoin(item)) last = at;
    else if (item?.kind !== 'word' || item.capital) return null;
    else if (item.wordClass === 'people') return last > head && at > last + 1 ? at + 1 : null;
    else if (item.wordClass !== 'other' && item.wordClass !== 'thing') return null;
  }
  return null;
}

function isJoin(item: Item | undefined): boolean {
  return item !== undefined && /^(?:,|and)$/.test(item.lower);
}

/** "the United States", "the Third Division": common words that end a name. */
export const NAME_ENDS = new Set([
  'states',
  'kingdom',
  'nations',
  'division',
  'brigade',
  'battalion',
  'regiment',
  'corps',
  'squadron',
  'company',
  'rifles',
  'guards',
  'artillery',
]);
