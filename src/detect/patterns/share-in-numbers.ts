import { readNounPhrase } from '../noun-phrase';
import type { PageView, Pattern, Reading } from '../pipeline';
import type { Item, SentenceView } from '../sentence-view';
import { NO_MORE } from './neighbours';

/** Items between the share and the number that says the same. */
const REACH = 14;
const OPENS = /^(?:,|\(|[\u2013-]|or)$/;

/** "about 12% of those killed, or some 180 people, were pupils", "a fifth of the dead (44)": the share in numbers. */
export const shareInNumbers: Pattern = {
  name: 'share-in-numbers',
  read(view, at, page, wanted) {
    const { items } = view;
    const phrase = readNounPhrase(view, at + 1);
    if (phrase.type === 'thing' || !closes(items[phrase.to])) return null;
    let k = at - 1;
    while (OPENS.test(items[k]?.lower ?? '')) k--;
    if (k === at - 1) return null;
    const part = isShare(items[k]) ? partBefore(view, at, k, page) : null;
    if (part) return wanted(part.measure) ? { ...part, pattern: this.name, phrase } : null;
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

/** "12% or 230 of those killed were women and 9% or 182 were children": a part was read before, and this one is told likewise. */
function partBefore(view: SentenceView, at: number, share: number, page: PageView): Reading | null {
  const { items } = view;
  const said = /^(?:were|are)$/.test(items[at + 1]?.lower ?? '');
  if (!said || items[at + 2]?.wordClass !== 'people') return null;
  const joined = /^(?:and|,)$/.test(items[share - 1]?.lower ?? '');
  const last = joined ? [...(page.readings.get(view.index)?.entries() ?? [])].at(-1) : undefined;
  if (!last || last[1].thing || at - last[0] > REACH) return null;
  const whole = /^(?:of)$/.test(items[last[0] + 1]?.lower ?? '') || last[1].part;
  return whole ? { ...last[1], trigger: null, side: 'none', part: true } : null;
}

function closes(item: Item | undefined): boolean {
  return item === undefined || /^[,.;)\u2013-]$/.test(item.lower) || item.wordClass === 'auxiliary';
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

function isShare(item: Item | undefined): boolean {
  const amount = item?.amount ?? null;
  return amount !== null && (amount.share !== null || amount.aside === 'a percentage');
}
