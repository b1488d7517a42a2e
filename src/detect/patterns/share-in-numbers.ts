import { readNounPhrase } from '../noun-phrase';
import type { Pattern } from '../pipeline';
import type { Item, SentenceView } from '../sentence-view';
import { NO_MORE } from './neighbours';

/** Items between the share and the number that says the same. */
const REACH = 14;
const OPENS = /^(?:,|\(|\u2013|or)$/;

/** "about 12% of those killed, or some 180 people, were pupils", "a fifth of the dead (44)": the share in numbers. */
export const shareInNumbers: Pattern = {
  name: 'share-in-numbers',
  read(view, at, _page, wanted) {
    const { items } = view;
    const phrase = readNounPhrase(view, at + 1);
    if (phrase.type === 'thing' || !closes(items[phrase.to])) return null;
    let k = at - 1;
    while (OPENS.test(items[k]?.lower ?? '')) k--;
    if (k === at - 1) return null;
    const trigger = triggerOfShare(view, k);
    const found = trigger === null ? null : items[trigger]?.trigger;
    if (trigger === null || !found || !wanted(found.measure)) return null;
    return {
      pattern: this.name,
      measure: found.measure,
      trigger,
      side: 'left',
      phrase,
      ...NO_MORE,
      part: true,
      note: `the share of the "${items[trigger]?.lower}" in numbers: ${found.measure}`,
    };
  },
};

function closes(item: Item | undefined): boolean {
  return item === undefined || /^[,.;)\u2013]$/.test(item.lower) || item.wordClass === 'auxiliary';
}

/** "12% of those killed", "a third of all the deaths": the word of harm, with a share and "of" before it. */
function triggerOfShare(view: SentenceView, last: number): number | null {
  const { items } = view;
  let trigger: number | null = null;
  for (let k = last; k >= Math.max(0, last - REACH); k--) {
    const item = items[k] as Item;
    if (item.kind === 'trigger' && trigger === null) trigger = k;
    else if (item.kind === 'amount' && item.amount?.aside === 'a year') continue;
    else if (item.kind === 'amount') return isShare(item) && trigger !== null ? trigger : null;
    else if (item.kind === 'mark' && item.lower !== '%') return null;
    else if (/^(?:auxiliary|verb)$/.test(item.wordClass) && trigger === null) return null;
  }
  return null;
}

function isShare({ amount }: Item): boolean {
  return amount !== null && (amount.share !== null || amount.aside === 'a percentage');
}
