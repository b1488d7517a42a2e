import { readNounPhrase } from '../noun-phrase';
import type { PageView, Pattern } from '../pipeline';
import type { Item, SentenceView } from '../sentence-view';
import { areNear, type CountBefore, lastCountIn, sizeAt } from './count-before';
import { borrowed } from './neighbours';

/** Smaller round numbers are milestones of other things more often. */
const LEAST = 100;
/** Sentences back in which the count may stand that comes near the mark. */
const BACK = 3;
const MARK = /^(?:mark|milestone|threshold)$/;

/** "It could pass the 1 million mark by July": where the count told just before is going. */
export const milestone: Pattern = {
  name: 'milestone',
  withoutTrigger: { words: ['mark', 'milestone', 'threshold'] },
  read(view, at, page, wanted) {
    const { items } = view;
    if (items[at - 1]?.lower !== 'the' || !MARK.test(items[at + 1]?.lower ?? '')) return null;
    if (!endsThere(items[at + 2])) return null;
    const size = sizeAt(view, at);
    const before = size < LEAST ? null : countNear(page, view, at, size);
    if (!before || !wanted(before.reading.measure)) return null;
    return borrowed(this.name, before.reading, -1, readNounPhrase(view, at + 1), {
      part: false,
      thing: false,
      note: `a mark of the count before it: ${before.reading.measure}`,
    });
  },
};

/** "the 1,000 mark for branches" counts branches; a time or the end of the clause leaves it to the count before. */
function endsThere(next: Item | undefined): boolean {
  if (next === undefined || next.kind === 'mark' || next.wordClass === 'time') return true;
  return /^(?:in|by|within|before|on|since|soon|this|next|last|as|after|and|when|if)$/.test(
    next.lower,
  );
}

/** The nearest count before in this block or the one above that may come to this size; null when there is none. */
function countNear(
  page: PageView,
  view: SentenceView,
  at: number,
  size: number,
): CountBefore | null {
  for (let index = view.index; index >= Math.max(0, view.index - BACK); index--) {
    const one = page.views[index];
    if (!one || one.block < view.block - 1) return null;
    const found = lastCountIn(page, one, index === view.index ? at : Number.POSITIVE_INFINITY);
    if (found && areNear(size, found.size)) return found;
  }
  return null;
}
