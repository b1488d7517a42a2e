import { readNounPhrase } from '../noun-phrase';
import type { Pattern } from '../pipeline';
import { borrowed, previousAmount, readingAt } from './neighbours';

/** Items between a count and its growth in brackets. */
const REACH = 5;

/** "personnel – about 470,000 (+1,120) persons": the growth since the last count. */
export const increment: Pattern = {
  name: 'increment',
  read(view, at, page) {
    const { items } = view;
    if (items[at - 1]?.lower !== '+' || items[at - 2]?.lower !== '(') return null;
    if (items[at + 1]?.lower !== ')') return null;
    const previous = previousAmount(view, at);
    const other = previous ? readingAt(page, view, previous.at) : null;
    if (!previous || !other || other.thing || at - previous.at > REACH) return null;
    return borrowed(this.name, other, previous.at, readNounPhrase(view, at + 2), {
      thing: false,
      note: `the growth of the count before it: ${other.measure}`,
    });
  },
};
