import { readNounPhrase } from '../noun-phrase';
import type { Pattern } from '../pipeline';
import type { Item, SentenceView } from '../sentence-view';
import { measureOfGroup } from './measure-group';
import { NO_MORE } from './neighbours';

/** Items of a name ("United States – "), and of the label before the colon. */
const NAME = 6;
const LABEL = 6;
/** Up to here a number after two names may be an age. */
const OLDEST = 110;

/** "Deaths by country: Italy 3,405, Chile 1,245": the first entry; the others go on from it. */
export const namedList: Pattern = {
  name: 'named-list',
  read(view, at, _page, wanted) {
    const { items } = view;
    const phrase = readNounPhrase(view, at + 1);
    if (phrase.type === 'thing') return null;
    const next = items[phrase.to];
    if (next !== undefined && !/^[,.;)]$/.test(next.lower)) return null;
    const colon = colonBefore(view, at);
    const trigger = colon === null ? null : labelBefore(items, colon);
    const found = trigger === null ? null : items[trigger]?.trigger;
    if (trigger === null || !found || !wanted(found.measure)) return null;
    return {
      pattern: this.name,
      measure: measureOfGroup(view, trigger).measure,
      trigger,
      side: 'left',
      phrase,
      ...NO_MORE,
      note: `an entry of the list of "${items[trigger]?.lower}"`,
    };
  },
};

/** The colon before a name in capitals that stands right before the number ("Italy 3", "Italy – 3", "Italy (3"). */
function colonBefore(view: SentenceView, at: number): number | null {
  const { items } = view;
  let k = at - 1;
  if (/^[-\u2013(=,]$/.test(items[k]?.lower ?? '')) k--;
  const comma = items[at - 1]?.lower === ',';
  const last = k;
  for (; k >= Math.max(1, last - NAME); k--) {
    const item = items[k] as Item;
    if (item.lower === ':') return last > k && !mayBeAge(view, at, comma ? 2 : last - k) ? k : null;
    const name = item.kind === 'word' && (item.capital || /^(?:of|the|and)$/.test(item.lower));
    if (!name || item.wordClass === 'thing') return null;
  }
  return null;
}

/** "Maria Lopez 34". */
function mayBeAge(view: SentenceView, at: number, names: number): boolean {
  return names > 1 && (view.items[at]?.amount?.value ?? 0) <= OLDEST;
}

function labelBefore(items: readonly Item[], colon: number): number | null {
  for (let k = colon - 1; k >= Math.max(0, colon - LABEL); k--) {
    const item = items[k] as Item;
    if (item.kind === 'amount' || item.wordClass === 'auxiliary') return null;
    if (!item.trigger) continue;
    const noun = item.trigger.role === 'count' || item.trigger.role === 'label';
    return noun || k === colon - 1 ? k : null;
  }
  return null;
}
