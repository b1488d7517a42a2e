import type { Item } from '../sentence-view';

/** Words in front of the noun that stand as one where it is left out ("three female"). */
const SEXES = /^(?:female|females|male|males|women|men|young|elderly)$/;

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
  for (let to = head + 1; to <= head + 3 && items[to]?.kind === 'word'; to++) {
    if (items[to]?.wordClass === 'people') return to + 1;
    if (items[to]?.wordClass !== 'other') break;
  }
  return head + 1;
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
