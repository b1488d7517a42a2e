import type { Measure } from '../../text/quantity';
import { readNounPhrase } from '../noun-phrase';
import type { PageView, Pattern } from '../pipeline';
import type { Item, SentenceView } from '../sentence-view';
import { previousAmount, readingAt, told } from './neighbours';

/** Items back to the word of harm, and on to the next entry. */
const BACK = 22;
const ON = 12;
/** From here a number alone in brackets is nobody's age. */
const NO_AGE = 106;

/** "most deaths in Norland (5,945) and Tarn (5,605)", "… Oxby (86), Vale (77)": names of places, each with its count in brackets. */
export const placeList: Pattern = {
  name: 'place-list',
  read(view, at, page, wanted) {
    if (!isEntry(view.items, at)) return null;
    const measure = ofEntryBefore(view, at, page) ?? ofLabel(view, at);
    if (measure === null || !wanted(measure)) return null;
    return {
      ...told(
        this.name,
        measure,
        readNounPhrase(view, at + 1),
        `one entry of a list of places: ${measure}`,
      ),
      part: true,
    };
  },
};

/** "Madhya Pradesh (77)": a name, and a number alone in brackets. */
function isEntry(items: readonly Item[], at: number): boolean {
  const name = items[at - 2];
  return (
    items[at - 1]?.lower === '(' &&
    items[at + 1]?.lower === ')' &&
    name?.kind === 'word' &&
    (name.capital || name.wordClass === 'thing')
  );
}

/** What the entry before this one counts. */
function ofEntryBefore(view: SentenceView, at: number, page: PageView): Measure | null {
  const previous = previousAmount(view, at);
  if (!previous || at - previous.at > ON || !isEntry(view.items, previous.at)) return null;
  return readingAt(page, view, previous.at)?.measure ?? null;
}

/** What the noun before the first entry counts, when another entry follows. */
function ofLabel({ items }: SentenceView, at: number): Measure | null {
  if ((items[at]?.amount?.value ?? 0) < NO_AGE) return null;
  const next = items.findIndex((item, k) => k > at && k <= at + ON && item.kind === 'amount');
  if (next < 0 || !isEntry(items, next)) return null;
  for (let k = at - 3; k >= Math.max(0, at - BACK); k--) {
    const item = items[k] as Item;
    if (item.kind === 'amount' && item.amount?.aside === null) return null;
    const { trigger } = item;
    if (trigger && (trigger.role === 'count' || trigger.role === 'label')) return trigger.measure;
  }
  return null;
}
