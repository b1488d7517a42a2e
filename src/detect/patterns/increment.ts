import { readNounPhrase } from '../noun-phrase';
import type { Pattern } from '../pipeline';
import type { Item } from '../sentence-view';
import { borrowed, previousAmount, readingAt } from './neighbours';

/** Items between a count and its growth in brackets. */
const REACH = 9;

/** "personnel – about 470,000 (+1,120) persons": the growth since the last count. */
export const increment: Pattern = {
  name: 'increment',
  read(view, at, page) {
    const { items } = view;
    if (items[at + 1]?.lower !== ')') return null;
    if (
      !(items[at - 1]?.lower === '+' && items[at - 2]?.lower === '(') &&
      !isOfAnotherDay(items, at)
    )
      return null;
    const previous = previousAmount(view, at);
    const other = previous ? readingAt(page, view, previous.at) : null;
    if (!previous || !other || other.thing || at - previous.at > REACH) return null;
    return borrowed(this.name, other, previous.at, readNounPhrase(view, at + 2), {
      thing: false,
      note: `the growth, or the last state, of the count before it: ${other.measure}`,
    });
  },
};

/** "812 miners (as of May 3 some 790)", "(previously 40)": the same count on another day. */
function isOfAnotherDay(items: readonly Item[], at: number): boolean {
  for (let k = at - 1; k >= Math.max(0, at - 6); k--) {
    const item = items[k] as Item;
    if (item.lower === '(') return k < at - 1;
    const dated =
      item.wordClass === 'time' ||
      (item.amount !== null && item.amount.aside !== null) ||
      /^(?:as|of|on|by|until|previously|earlier|up|from|was|were)$/.test(item.lower);
    if (!dated) return false;
  }
  return false;
}
