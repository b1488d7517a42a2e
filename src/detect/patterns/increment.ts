import { readNounPhrase } from '../noun-phrase';
import type { PageView, Pattern, Reading } from '../pipeline';
import type { Item, SentenceView } from '../sentence-view';
import { countBefore } from './count-before';
import { borrowed, previousAmount, readingAt } from './neighbours';

/** Items between a count and its growth in brackets, and its growth in words. */
const REACH = 9;
const FAR = 20;
const POINTS = /^(?:that|this|it)$/;
const GROWTH = /^(?:jump|rise|increase|growth|surge|addition|drop|fall|decrease|decline)$/;

/** "personnel – about 470,000 (+1,120) persons": the growth since the last count. */
export const increment: Pattern = {
  name: 'increment',
  read(view, at, page) {
    const { items } = view;
    const grown = isGrowth(view, at);
    if (!grown && items[at + 1]?.lower !== ')') return null;
    if (
      !grown &&
      !(items[at - 1]?.lower === '+' && items[at - 2]?.lower === '(') &&
      !isOfAnotherDay(items, at)
    )
      return null;
    const previous = previousAmount(view, at);
    const other = previous ? readingAt(page, view, previous.at) : null;
    if (!previous || !other || other.thing || at - previous.at > (grown ? FAR : REACH)) return null;
    return borrowed(this.name, other, previous.at, readNounPhrase(view, at + 2), {
      thing: false,
      note: `the growth, or the last state, of the count before it: ${other.measure}`,
    });
  },
};

/** "760 died. That is a rise of 40 on the last figure": by how many the count of the sentence before grew. */
export function grewBy(view: SentenceView, at: number, page: PageView): Reading | null {
  if (!POINTS.test(view.items[0]?.lower ?? '') || !isGrowth(view, at)) return null;
  const told = previousAmount(view, at) ? null : countBefore(page, view);
  if (!told) return null;
  return borrowed('increment', told.reading, -1, readNounPhrase(view, at + 1), {
    part: false,
    thing: false,
    note: `the growth of the count before it: ${told.reading.measure}`,
  });
}

/** "…, a rise of 40 since Monday": by how many the count before it grew. */
function isGrowth(view: SentenceView, at: number): boolean {
  const { items } = view;
  if (items[at - 1]?.lower !== 'of' || !GROWTH.test(items[at - 2]?.lower ?? '')) return false;
  const next = items[at + 1];
  return (
    readNounPhrase(view, at + 1).type === 'none' &&
    (next === undefined ||
      /^[,.;)]$/.test(next.lower) ||
      /^(?:since|from|over|on|in|compared)$/.test(next.lower))
  );
}

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
