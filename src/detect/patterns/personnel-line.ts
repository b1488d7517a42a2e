import { readNounPhrase } from '../noun-phrase';
import type { Pattern } from '../pipeline';
import type { Item, SentenceView } from '../sentence-view';
import { NO_MORE } from './neighbours';

/** Items back to "losses", and on to "eliminated". */
const BACK = 24;
const ON = 8;

/** "The enemy's losses: personnel – about 470,000, tanks – 7,300": the people among the items of a list of losses. */
export const personnelLine: Pattern = {
  name: 'personnel-line',
  read(view, at, _page, wanted) {
    const { items } = view;
    if (!/^[-\u2013:]$/.test(items[at - 1]?.lower ?? '')) return null;
    if (items[at - 2]?.wordClass !== 'people') return null;
    const trigger = labelBefore(items, at) ?? verbAfter(view, at);
    const found = trigger === null ? null : items[trigger]?.trigger;
    if (trigger === null || !found || !wanted(found.measure)) return null;
    const phrase = readNounPhrase(view, at + 1);
    if (phrase.type === 'thing') return null;
    return {
      pattern: this.name,
      measure: found.measure,
      trigger,
      side: trigger < at ? 'left' : 'right',
      phrase,
      ...NO_MORE,
      note: `"${items[at - 2]?.lower}" in a list of "${items[trigger]?.lower}": ${found.measure}`,
    };
  },
};

function labelBefore(items: readonly Item[], at: number): number | null {
  for (let k = at - 3; k >= Math.max(0, at - BACK); k--) {
    const role = items[k]?.trigger?.role;
    if (role === 'count' || role === 'label') return k;
  }
  return null;
}

function verbAfter(view: SentenceView, at: number): number | null {
  for (let k = at + 1; k < Math.min(view.items.length, at + ON); k++) {
    const item = view.items[k] as Item;
    if (item.trigger) return item.trigger.role === 'either' ? k : null;
    if (item.lower === ',' || item.lower === ';') return null;
  }
  return null;
}
