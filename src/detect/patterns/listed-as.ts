import { readNounPhrase } from '../noun-phrase';
import type { PageView, Reading } from '../pipeline';
import type { Item, SentenceView } from '../sentence-view';
import { borrowed, previousAmount, readingAt } from './neighbours';

/** "387 are classed as civilians, 207 as soldiers, and a further 301 as rebels": parts whose verb is left out before "as". */
export function readListedAs(
  view: SentenceView,
  at: number,
  page: PageView,
  pattern: string,
): Reading | null {
  const { items } = view;
  if (items[at + 1]?.lower !== 'as' || !follows(items, at)) return null;
  const previous = previousAmount(view, at);
  const other = previous ? readingAt(page, view, previous.at) : null;
  if (!previous || !other?.part || other.thing) return null;
  if (!items.slice(previous.at + 1, at).some(({ lower }) => lower === 'as')) return null;
  if (readNounPhrase(view, at + 2).type === 'thing') return null;
  return borrowed(pattern, other, other.from ?? previous.at, readNounPhrase(view, at + 1), {
    part: true,
    note: `another part, by what it is listed as: ${other.measure}`,
  });
}

/** ", 207 as", "and a further 301 as": right behind the part before. */
function follows(items: readonly Item[], at: number): boolean {
  let k = at - 1;
  while (/^(?:another|further|other|additional|a|the)$/.test(items[k]?.lower ?? '')) k--;
  return /^(?:,|;|and)$/.test(items[k]?.lower ?? '');
}
