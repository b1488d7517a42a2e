import type { Measure } from '../../text/quantity';
import { flatTablesOf } from '../flat-tables';
import { readNounPhrase } from '../noun-phrase';
import type { PageView, Pattern } from '../pipeline';
import type { SentenceView } from '../sentence-view';
import { followsAnyCount } from './count-before';
import { joinMeasures } from './measure-group';
import { told } from './neighbours';

const TOTAL = /^(?:totals?|sum|overall|altogether)$/;
/** Words of the name of a total ("Combined Grand Total:"). */
const LONGEST = 3;

/** "Total: 675" below "Killed: North, 410; South, 265", "130 killed, 20 missing; total, 150": the sum of what stands before. */
export const totalLine: Pattern = {
  name: 'total-line',
  withoutTrigger: {
    words: ['total', 'totals', 'sum', 'overall', 'altogether'],
    and: followsAnyCount,
  },
  read(view, at, page, wanted) {
    // the columns of a table say what its numbers count
    if (flatTablesOf(page).has(view.index)) return null;
    const closes = closesSum(view, at);
    if (!closes && !isTotalLine(view, at)) return null;
    const measure = closes ? sumOf(view, at, page) : measureAbove(view, page);
    if (measure === null || !wanted(measure)) return null;
    return told(
      this.name,
      measure,
      readNounPhrase(view, at + 1),
      `the total of what stands before: ${measure}`,
    );
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

/** "; total, 20,577", "(total: 40)", "in all, 12": the words right before the number. */
function closesSum({ items }: SentenceView, at: number): boolean {
  if (!/^(?:,|:|-|\u2013)$/.test(items[at - 1]?.lower ?? '')) return false;
  const all = items[at - 2]?.lower === 'all' && items[at - 3]?.lower === 'in';
  const open = items[all ? at - 4 : at - 3]?.lower ?? '';
  return (TOTAL.test(items[at - 2]?.lower ?? '') || all) && /^[;:(,.\u2013]$/.test(open);
}

/** What the numbers before it in the sentence come to, when there are at least two. */
function sumOf(view: SentenceView, at: number, page: PageView): Measure | null {
  const found = [...(page.readings.get(view.index)?.entries() ?? [])].filter(
    ([k, one]) => k < at && !one.thing && !one.part,
  );
  return found.length > 1 ? joinMeasures(found.map(([, { measure }]) => measure)) : null;
}

/** What all numbers of the sentence above count; null when they count different things or none. */
function measureAbove(view: SentenceView, page: PageView): Measure | null {
  const above = page.views[view.index - 1];
  if (!above || above.block < view.block - 1) return null;
  const found = [...(page.readings.get(above.index)?.values() ?? [])].filter(({ thing }) => !thing);
  const first = found[0]?.measure ?? null;
  return found.every(({ measure }) => measure === first) ? first : null;
}
