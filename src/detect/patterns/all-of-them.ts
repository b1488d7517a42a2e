import type { Measure } from '../../text/quantity';
import { readNounPhrase } from '../noun-phrase';
import type { Pattern } from '../pipeline';
import type { Item, SentenceView } from '../sentence-view';
import { NO_MORE } from './neighbours';

/** Items after the number in which the verb stands that points back. */
const REACH = 22;

/** "rammed five soldiers, injuring them", "carrying four people hit a mine, killing all of the occupants": the verb of harm points back. */
export const allOfThem: Pattern = {
  name: 'all-of-them',
  read(view, at, _page, wanted) {
    const phrase = readNounPhrase(view, at + 1);
    if (phrase.type !== 'people') return null;
    const found = pointsBack(view, at, phrase.to);
    if (!found || !wanted(found.measure)) return null;
    return {
      pattern: this.name,
      measure: found.measure,
      trigger: found.at,
      side: 'right',
      phrase,
      ...NO_MORE,
      note: `"${view.items[found.at]?.lower}" all of those counted: ${found.measure}`,
    };
  },
};

const ALL = /^(?:all|everyone|everybody|both)$/;
const ABOARD = /^(?:carrying|with|aboard|on|inside)$/;

function pointsBack(
  { items }: SentenceView,
  at: number,
  from: number,
): { readonly at: number; readonly measure: Measure } | null {
  const last = Math.min(items.length, from + REACH);
  for (let k = from; k < last; k++) {
    const item = items[k] as Item;
    if (item.lower === ';' || (item.kind === 'amount' && item.amount?.aside === null)) return null;
    if (item.trigger?.role !== 'after') continue;
    const { measure } = item.trigger;
    if (items[k - 1]?.lower !== ',' && items[k - 1]?.lower !== 'and') return null;
    if (item.trigger.needsPeople || !/^(?:killed|wounded)$/.test(measure)) return null;
    const next = items[k + 1]?.lower ?? '';
    const them = next === 'them' && !ALL.test(items[k + 2]?.lower ?? '') ? hits(items, at) : false;
    const all =
      (ALL.test(next) || (next === 'them' && ALL.test(items[k + 2]?.lower ?? ''))) &&
      isClosed(items, k + 2);
    const carried =
      ABOARD.test(items[at - 1]?.lower ?? '') || /^(?:aboard|on)$/.test(items[from]?.lower ?? '');
    return them || (all && carried) || (all && hits(items, at)) ? { at: k, measure } : null;
  }
  return null;
}

/** "into five soldiers", "hit four boys": those whom something struck. */
function hits(items: readonly Item[], at: number): boolean {
  return items
    .slice(Math.max(0, at - 4), at)
    .some(({ lower }) =>
      /^(?:into|hit|hits|hitting|struck|strikes|striking|at|on|attacked|attacking|ambushed|targeted|targeting|rammed|against|over|shot|beat|shelled|trapped|buried)$/.test(
        lower,
      ),
    );
}

/** "all aboard", "all of the occupants", "everyone on board", "all of them", and no "all but two". */
function isClosed(items: readonly Item[], from: number): boolean {
  return !/^(?:but|except)$/.test(items[from]?.lower ?? '');
}
