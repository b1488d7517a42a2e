import { readNounPhrase } from '../noun-phrase';
import type { Pattern } from '../pipeline';
import type { Item, SentenceView } from '../sentence-view';
import { borrowed, previousAmount, readingAt } from './neighbours';

/** Items of a name that stands before its number. */
const NAME = 6;

/** "39 deaths in Oxby, followed by Vale with 34, Sund with 22": one place after the other, each with its count. */
export const ranked: Pattern = {
  name: 'ranked',
  read(view, at, page) {
    if (view.items[at - 1]?.lower !== 'with' || !isEntry(view, at)) return null;
    const previous = previousAmount(view, at);
    const other = previous ? readingAt(page, view, previous.at) : null;
    if (!previous || !other || other.thing) return null;
    return borrowed(this.name, other, previous.at, readNounPhrase(view, at + 1), {
      part: other.part && other.from !== null,
      note: `the next place of a row: ${other.measure}`,
    });
  },
};

/** A name in capitals that a comma, "and" or "followed by" opens, "with", the number, and the end of the entry. */
function isEntry(view: SentenceView, at: number): boolean {
  const { items } = view;
  const next = items[at + 1];
  const closed = next === undefined || /^[,.;)]$/.test(next.lower) || next.lower === 'and';
  if (!closed) return false;
  let k = at - 2;
  while (k > at - 2 - NAME && isOfName(items, k)) k--;
  return k < at - 2 && (/^(?:,|;|and)$/.test(items[k]?.lower ?? '') || isFollowedBy(items, k));
}

function isOfName(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item?.kind !== 'word') return item?.lower === '-';
  return item.capital || /^(?:the|of|city|district|province|state)$/.test(item.lower);
}

function isFollowedBy(items: readonly Item[], at: number): boolean {
  return items[at]?.lower === 'by' && /^(?:followed|trailed)$/.test(items[at - 1]?.lower ?? '');
}
