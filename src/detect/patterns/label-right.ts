import { readNounPhrase } from '../noun-phrase';
import type { Pattern } from '../pipeline';
import type { Item, SentenceView } from '../sentence-view';
import { measureOfGroup } from './measure-group';
import { NO_MORE } from './neighbours';

const RAISING =
  /^(?:br(?:ing|ings|ought|inging)|tak(?:e|es|en|ing)|took|rais(?:e|es|ed|ing)|push(?:es|ed|ing)?|lift(?:s|ed|ing)?|increas(?:es|ed|ing))$/;
const TOTALS = /^(?:number|toll|total|count|tally|figure|deaths|fatalities)$/;
const REACH = 14;

/** "which brings to 40 the number of guards killed", "making 40 the number of dead": the label comes after its number. */
export const labelRight: Pattern = {
  name: 'label-right',
  read(view, at, _page, wanted) {
    const { items } = view;
    if (items[at - 1]?.lower !== 'making') {
      if (items[at - 1]?.lower !== 'to') return null;
      if (!items.slice(Math.max(0, at - 4), at - 1).some(({ lower }) => RAISING.test(lower)))
        return null;
    }
    if (!/^(?:the|its|their)$/.test(items[at + 1]?.lower ?? '')) return null;
    const trigger = labelAfter(view, at + 2);
    const found = trigger === null ? null : items[trigger]?.trigger;
    if (trigger === null || !found || !wanted(found.measure) || found.role === 'after') return null;
    return {
      pattern: this.name,
      measure: measureOfGroup(view, trigger).measure,
      trigger,
      side: 'right',
      phrase: readNounPhrase(view, at + 1),
      ...NO_MORE,
      note: `brought to this number: "${items[trigger]?.lower}"`,
    };
  },
};

function labelAfter(view: SentenceView, from: number): number | null {
  let total = false;
  for (let k = from; k < Math.min(view.items.length, from + REACH); k++) {
    const item = view.items[k] as Item;
    if (TOTALS.test(item.lower)) total = true;
    if (item.trigger && (total || item.trigger.role === 'label' || item.trigger.role === 'count'))
      return k;
    if (item.kind === 'amount' || item.wordClass === 'thing' || item.lower === ',') return null;
  }
  return null;
}
