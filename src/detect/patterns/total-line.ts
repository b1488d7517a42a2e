import type { Measure } from '../../text/quantity';
import { readNounPhrase } from '../noun-phrase';
import type { PageView, Pattern } from '../pipeline';
import type { SentenceView } from '../sentence-view';

const TOTAL = /^(?:totals?|sum|overall|altogether)$/;
/** Words of the name of a total ("Combined Grand Total:"). */
const LONGEST = 3;

/** "Total: 3,650" below "Killed: Union, 2,100; Confederate, 1,550": the sum of the line above. */
export const totalLine: Pattern = {
  name: 'total-line',
  withoutTrigger: { words: ['total', 'totals', 'sum', 'overall', 'altogether'] },
  read(view, at, page, wanted) {
    if (!isTotalLine(view, at)) return null;
    const measure = measureAbove(view, page);
    if (measure === null || !wanted(measure)) return null;
    return {
      pattern: this.name,
      measure,
      trigger: null,
      side: 'none',
      phrase: readNounPhrase(view, at + 1),
      bound: null,
      from: null,
      part: false,
      thing: false,
      note: `the total of the line above: ${measure}`,
    };
  },
};

/** A line of nothing but the name of a total and its number. */
function isTotalLine({ items }: SentenceView, at: number): boolean {
  if (at < 1 || at > LONGEST + 1) return false;
  const name = items.slice(0, at).filter(({ kind }) => kind === 'word');
  const rest = items.slice(at + 1);
  return (
    name.length > 0 &&
    TOTAL.test(name.at(-1)?.lower ?? '') &&
    rest.every(({ kind }) => kind === 'mark')
  );
}

/** What all numbers of the sentence above count; null when they count different things or none. */
function measureAbove(view: SentenceView, page: PageView): Measure | null {
  const above = page.views[view.index - 1];
  if (!above || above.block < view.block - 1) return null;
  const found = [...(page.readings.get(above.index)?.values() ?? [])].filter(({ thing }) => !thing);
  const first = found[0]?.measure ?? null;
  return found.every(({ measure }) => measure === first) ? first : null;
}
