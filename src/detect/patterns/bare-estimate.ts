import { readNounPhrase } from '../noun-phrase';
import type { PageView, Pattern, Reading } from '../pipeline';
import type { Item, SentenceView } from '../sentence-view';
import { borrowed } from './neighbours';

const ESTIMATING =
  /^(?:estimate[sd]?|estimating|counted|counts|claimed|claims|reported|reports|suggested|suggests|gave|gives|says|said|cited|cites)$/;
/** How many times greater or smaller than the count before it an estimate of the same may be. */
const MOST_APART = 20;

/** "The Red Crescent gave a toll of 2,600. The envoy had estimated 2,700.": another count of the same, its noun left out. */
export const bareEstimate: Pattern = {
  name: 'bare-estimate',
  withoutTrigger: {
    words: ['estimate', 'estimated', 'estimates', 'counted', 'claimed', 'reports', 'put', 'puts'],
  },
  read(view, at, page) {
    const { items } = view;
    const verb = items[at - 1]?.lower ?? '';
    const put = /^(?:at)$/.test(verb) && isPutAt(items, at);
    if (!(ESTIMATING.test(verb) || put) || !endsThere(items[at + 1])) return null;
    const amount = items[at]?.amount;
    const size = amount?.value ?? amount?.low ?? 0;
    const other = lastCount(page, view, at);
    if (!other || size < 10) return null;
    const known = other.size;
    if (known > size * MOST_APART || size > known * MOST_APART) return null;
    return borrowed(this.name, other.reading, -1, readNounPhrase(view, at + 1), {
      part: false,
      thing: false,
      note: `another count of the same: ${other.reading.measure}`,
    });
  },
};

/** "put it at", "puts the figure at". */
function isPutAt(items: readonly Item[], at: number): boolean {
  return items.slice(Math.max(0, at - 4), at - 1).some(({ lower }) => /^puts?$/.test(lower));
}

/** Nothing follows that could be counted. */
function endsThere(next: Item | undefined): boolean {
  return next === undefined || /^(?:[.,;)\]"[]|for|in|by|and|while|but)$/.test(next.lower);
}

/** The last count of this sentence before the number, or of the sentence before in the same block. */
function lastCount(page: PageView, view: SentenceView, at: number) {
  return countIn(page, view, at) ?? countIn(page, page.views[view.index - 1], Infinity, view.block);
}

function countIn(
  page: PageView,
  view: SentenceView | undefined,
  before: number,
  block?: number,
): { readonly reading: Reading; readonly size: number } | null {
  if (!view || (block !== undefined && view.block !== block)) return null;
  const found = [...(page.readings.get(view.index)?.entries() ?? [])];
  const last = found.findLast(([at, one]) => at < before && !one.thing && !one.part);
  const amount = last ? view.items[last[0]]?.amount : null;
  const size = amount?.value ?? amount?.low ?? amount?.high ?? null;
  return last && size !== null ? { reading: last[1], size } : null;
}
