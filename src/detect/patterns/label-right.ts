import { readNounPhrase } from '../noun-phrase';
import type { Pattern } from '../pipeline';
import type { Item, SentenceView } from '../sentence-view';
import { calledCount } from './called-count';
import { NO_MORE } from './neighbours';
import { readNumberFirst, standsAboveLabel } from './number-first';
import { tollMeasure } from './toll-measure';

const RAISING =
  /^(?:br(?:ing|ings|ought|inging)|tak(?:e|es|en|ing)|took|rais(?:e|es|ed|ing)|push(?:es|ed|ing)?|lift(?:s|ed|ing)?|increas(?:es|ed|ing))$/;
const TOTALS = /^(?:number|toll|total|count|tally|figure|deaths|fatalities)$/;
const REACH = 14;

/** "which brings to 40 the number of guards killed", "making 40 the number of dead", "40 people – that is the toll": the label comes after its number. */
export const labelRight: Pattern = {
  name: 'label-right',
  withoutTrigger: { where: standsAboveLabel },
  read(view, at, page, wanted) {
    const first = readNumberFirst(view, at, page, wanted);
    if (first) return { pattern: this.name, ...first };
    const { items } = view;
    const trigger = calledCount(view, at) ?? labelOf(view, at);
    const found = trigger === null ? null : items[trigger]?.trigger;
    if (trigger === null || !found || !wanted(found.measure) || found.role === 'after') return null;
    return {
      pattern: this.name,
      measure: tollMeasure(view, trigger, page),
      trigger,
      side: 'right',
      phrase: readNounPhrase(view, at + 1),
      ...NO_MORE,
      note: `brought to this number: "${items[trigger]?.lower}"`,
    };
  },
};

function labelOf(view: SentenceView, at: number): number | null {
  const from = isBrought(view.items, at) ? at + 1 : afterThatIs(view, at);
  if (!/^(?:the|its|their)$/.test(view.items[from ?? -1]?.lower ?? '')) return null;
  return labelAfter(view, (from ?? at) + 1);
}

/** "making 40 …", "which brings to 40 …". */
function isBrought(items: readonly Item[], at: number): boolean {
  if (items[at - 1]?.lower === 'making') return true;
  if (items[at - 1]?.lower !== 'to') return false;
  return items.slice(Math.max(0, at - 4), at - 1).some(({ lower }) => RAISING.test(lower));
}

/** "500 people – that is the toll of the flood": what stands behind "that is". */
function afterThatIs(view: SentenceView, at: number): number | null {
  const { items } = view;
  const { type, to } = readNounPhrase(view, at + 1);
  if (!/^(?:people|none)$/.test(type) || !/^[\u2013:,-]$/.test(items[to]?.lower ?? '')) return null;
  const that = /^(?:this|that)$/.test(items[to + 1]?.lower ?? '');
  return that && /^(?:is|was)$/.test(items[to + 2]?.lower ?? '') ? to + 3 : null;
}

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
