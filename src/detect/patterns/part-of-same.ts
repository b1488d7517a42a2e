import { readNounPhrase } from '../noun-phrase';
import type { PageView, Reading } from '../pipeline';
import type { SentenceView } from '../sentence-view';
import { countBefore, sizeAt } from './count-before';
import { borrowed } from './neighbours';

/** "these deaths, of which over 40 are laid to the guard": those that the sentence before counts. */
export function isOfTheSame({ items }: SentenceView, at: number): boolean {
  const which = items[at - 1]?.lower === 'which' ? at - 1 : at - 2;
  const noun = items[items[which - 2]?.lower === ',' ? which - 3 : which - 2];
  return (
    items[which]?.lower === 'which' &&
    items[which - 1]?.lower === 'of' &&
    noun?.trigger?.role === 'count' &&
    items
      .slice(Math.max(0, which - 7), which - 2)
      .some(({ lower }) => /^(?:these|those|the)$/.test(lower))
  );
}

/** The reading of such a part; null when nothing so large was counted before. */
export function amongSame(view: SentenceView, at: number, page: PageView): Reading | null {
  const total = countBefore(page, view);
  if (!total || sizeAt(view, at) > total.size) return null;
  return borrowed('part-of-total', total.reading, -1, readNounPhrase(view, at + 1), {
    part: true,
    note: `some of those counted before: ${total.reading.measure}`,
  });
}
