import { readNounPhrase } from '../noun-phrase';
import type { Pattern } from '../pipeline';
import type { Item, SentenceView } from '../sentence-view';
import { borrowed, previousAmount, readingAt } from './neighbours';

/** Items between the bracket and the span. */
const REACH = 9;
const SAYS_RANGE = /^(?:range|ranging|interval|ci|ui|bounds|estimates)$/;
const INSIDE =
  /^(?:with|a|an|the|of|from|at|confidence|credible|uncertainty|likely|%|percent|,|:)$/;

/** "512 deaths (range 430 to 610)", "(95% confidence interval: 430–610)": the span in which the number before it lies. */
export const rangeOfCount: Pattern = {
  name: 'range-of-count',
  read(view, at, page) {
    const span = view.items[at]?.amount;
    if (span?.bound !== 'range') return null;
    const open = bracketBefore(view, at);
    const count = open === null ? null : previousAmount(view, open);
    const other = count ? readingAt(page, view, count.at) : null;
    if (!count || !other || other.thing) return null;
    const value = view.items[count.at]?.amount?.value ?? 0;
    if (value < (span.low ?? value + 1) || value > (span.high ?? 0)) return null;
    return borrowed(this.name, other, count.at, readNounPhrase(view, at + 1), {
      thing: false,
      note: `the range of the number before the bracket: ${other.measure}`,
    });
  },
};

/** The bracket before the span when a word for a range, and nothing else of weight, stands between. */
function bracketBefore({ items }: SentenceView, at: number): number | null {
  let said = false;
  for (let k = at - 1; k >= Math.max(1, at - REACH); k--) {
    const { amount, lower } = items[k] as Item;
    if (lower === '(') return said || k === at - 1 ? k : null;
    if (SAYS_RANGE.test(lower)) said = true;
    else if (
      amount?.aside !== 'a percentage' &&
      (amount?.share ?? null) === null &&
      !INSIDE.test(lower)
    )
      return null;
  }
  return null;
}
