import { readNounPhrase } from '../noun-phrase';
import type { Pattern } from '../pipeline';
import type { SentenceView } from '../sentence-view';
import { countBefore, followsAnyCount, lastCountIn } from './count-before';
import { borrowed, NO_MORE } from './neighbours';
import { tollMeasure } from './toll-measure';

const MORE = /^(?:more|fewer|less|higher|lower|above|below)$/;
const TOTALS = /^(?:toll|count|tally|figure|total|number|estimate)$/;
/** Items between "than" and the noun. */
const REACH = 4;

/** "nearly 630 more than the official toll": by how many one count goes beyond another. */
export const beyondToll: Pattern = {
  name: 'beyond-toll',
  withoutTrigger: { where: followsAnyCount },
  read(view, at, page, wanted) {
    const total = totalAfter(view, at);
    if (total === null) return null;
    const phrase = readNounPhrase(view, at + 1);
    const found = view.items[total]?.trigger;
    if (found) {
      const measure = tollMeasure(view, total, page);
      if (!wanted(measure)) return null;
      const note = `so many more than "${view.items[total]?.lower}": ${measure}`;
      const side = 'right' as const;
      return { pattern: this.name, measure, trigger: total, side, phrase, ...NO_MORE, note };
    }
    const other = lastCountIn(page, view, at) ?? countBefore(page, view);
    if (!other || !wanted(other.reading.measure)) return null;
    return borrowed(this.name, other.reading, -1, phrase, {
      part: false,
      thing: false,
      note: `so many more or fewer than another count: ${other.reading.measure}`,
    });
  },
};

/** The noun of "more than the official toll"; null when the words are others. */
function totalAfter({ items }: SentenceView, at: number): number | null {
  if (!MORE.test(items[at + 1]?.lower ?? '')) return null;
  const than = /^(?:than|the)$/.test(items[at + 2]?.lower ?? '') ? at + 2 : at + 1;
  for (let k = than + 1; k < than + 1 + REACH; k++) {
    const item = items[k];
    if (item?.trigger)
      return item.trigger.role === 'label' && item.trigger.measure !== 'missing' ? k : null;
    if (item?.kind !== 'word') return null;
    if (TOTALS.test(item.lower)) return items[k + 1]?.lower === 'of' ? null : k;
    if (!/^(?:determiner|other|adverb|raising|people)$/.test(item.wordClass)) return null;
  }
  return null;
}
