import type { Measure } from '../../text/quantity';
import { readNounPhrase } from '../noun-phrase';
import type { Pattern } from '../pipeline';
import type { Item, SentenceView } from '../sentence-view';
import { measureOfGroup } from './measure-group';
import { NO_MORE, previousAmount } from './neighbours';

/** Items between the dashes. */
const REACH = 14;
const DASH = /^[-\u2013]$/;

/** "14 persons – nine men and five women – were found dead": the verb after the dashes tells of the whole and its parts. */
export const splitSubject: Pattern = {
  name: 'split-subject',
  read(view, at, _page, wanted) {
    const phrase = readNounPhrase(view, at + 1);
    if (phrase.type !== 'people') return null;
    const trigger = verbAfter(view, phrase.to) ?? verbOfWhole(view, at);
    if (trigger === null) return null;
    const measure: Measure = measureOfGroup(view, trigger).measure;
    if (!wanted(measure)) return null;
    const part = verbAfter(view, phrase.to) === null;
    return {
      pattern: this.name,
      measure,
      trigger,
      side: 'right',
      phrase,
      ...NO_MORE,
      part,
      note: `"${view.items[trigger]?.lower}" after the dashes says ${measure}`,
    };
  },
};

/** The verb of harm after what stands between dashes: people with their numbers, and nothing else. */
function verbAfter({ items }: SentenceView, open: number): number | null {
  if (!DASH.test(items[open]?.lower ?? '') || !items[open]?.spaced) return null;
  let numbers = 0;
  for (let k = open + 1; k < Math.min(items.length, open + REACH); k++) {
    const item = items[k] as Item;
    if (DASH.test(item.lower)) return numbers > 1 ? fateAt(items, k + 1) : null;
    if (item.kind === 'amount' && item.amount?.aside === null) numbers += 1;
    else if (
      item.lower !== ',' &&
      !/^(?:people|conjunction|determiner|other)$/.test(item.kind === 'word' ? item.wordClass : '')
    )
      return null;
  }
  return null;
}

/** The same verb for a number between the dashes. */
function verbOfWhole(view: SentenceView, at: number): number | null {
  let from = at;
  for (let hop = 0; hop < 5; hop++) {
    const previous = previousAmount(view, from);
    if (!previous || at - previous.at > REACH) return null;
    const found = previous.phrase.type === 'people' ? verbAfter(view, previous.phrase.to) : null;
    if (found !== null) return found > at ? found : null;
    from = previous.at;
  }
  return null;
}

function fateAt(items: readonly Item[], from: number): number | null {
  for (let k = from; k < Math.min(items.length, from + 5); k++) {
    const item = items[k] as Item;
    const role = item.trigger?.role;
    if (item.trigger) return k > from && (role === 'either' || role === 'before') ? k : null;
    if (!/^(?:auxiliary|adverb|raising)$/.test(item.wordClass)) return null;
  }
  return null;
}
