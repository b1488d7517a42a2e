import { readNounPhrase } from '../noun-phrase';
import type { Pattern } from '../pipeline';
import type { Item, SentenceView } from '../sentence-view';
import { NO_MORE } from './neighbours';

/** Items from "including" back to the word of harm, and from there to its subject. */
const REACH = 10;
const OPENERS = /^(?:including|incl|included)$/;
const MANY =
  /^(?:all|everyone|everybody|many|several|numerous|men|women|people|children|police|troops|personnel|crew|others)$/;

/** "drowning all rowers, including 4 pupils", "many were hurt, among them two nurses": a part of a whole without a number. */
export const unnumberedTotal: Pattern = {
  name: 'unnumbered-total',
  read(view, at, _page, wanted) {
    const phrase = readNounPhrase(view, at + 1);
    if (phrase.type !== 'people') return null;
    const opener = openerBefore(view.items, at);
    const trigger = opener === null ? null : harmBefore(view, opener);
    const found = trigger === null ? null : view.items[trigger]?.trigger;
    if (trigger === null || !found || !wanted(found.measure)) return null;
    return {
      pattern: this.name,
      measure: found.measure,
      trigger,
      side: 'left',
      phrase,
      ...NO_MORE,
      part: true,
      note: `some of those "${view.items[trigger]?.lower}": ${found.measure}`,
    };
  },
};

/** "including", "among them", "including at least": the item where it begins. */
function openerBefore(items: readonly Item[], at: number): number | null {
  let k = at - 1;
  while (items[k]?.wordClass === 'determiner' || items[k]?.wordClass === 'adverb') k--;
  if (OPENERS.test(items[k]?.lower ?? '')) return k;
  return items[k]?.lower === 'them' && items[k - 1]?.lower === 'among' ? k - 1 : null;
}

/** The nearest word of harm before, when many are its object or its subject; null when a number stands between. */
function harmBefore(view: SentenceView, opener: number): number | null {
  const { items } = view;
  for (let k = opener - 1; k >= Math.max(0, opener - REACH); k--) {
    const item = items[k] as Item;
    if (item.kind === 'amount' || item.lower === ';') return null;
    if (!item.trigger) continue;
    const { role, needsPeople } = item.trigger;
    if (role === 'count' || role === 'label' || needsPeople) return null;
    const after = items.slice(k + 1, opener);
    if (role !== 'before' && after.some(isMany)) return k;
    const before = items.slice(Math.max(0, k - REACH), k);
    const passive =
      role === 'before' ||
      (role === 'either' && before.slice(-3).some((one) => IS.test(one.lower)));
    return passive && before.some(isMany) && before.every(({ kind }) => kind !== 'amount')
      ? k
      : null;
  }
  return null;
}

const IS = /^(?:is|are|was|were|been|being)$/;

function isMany({ lower, wordClass }: Item): boolean {
  return MANY.test(lower) || (wordClass === 'people' && /[^s]s$/.test(lower));
}
