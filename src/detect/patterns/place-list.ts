import type { Measure } from '../../text/quantity';
import { readNounPhrase } from '../noun-phrase';
import type { PageView, Pattern } from '../pipeline';
import type { Item, SentenceView } from '../sentence-view';
import { countBefore, followsAnyCount, lastCountIn, sizeAt } from './count-before';
import { previousAmount, readingAt, told } from './neighbours';

/** Items back to the word of harm, and on to the next entry. */
const BACK = 22;
const ON = 12;
/** From here a number alone in brackets is nobody's age. */
const NO_AGE = 106;

/** "most deaths in Norland (5,945) and Tarn (5,605)", "… Oxby with 86, Vale with 77": names of places, each with its count. */
export const placeList: Pattern = {
  name: 'place-list',
  withoutTrigger: { where: followsAnyCount },
  read(view, at, page, wanted) {
    if (!isEntry(view.items, at)) return null;
    const measure =
      ofEntryBefore(view, at, page) ?? ofLabel(view, at) ?? ofCountBefore(view, at, page);
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

/** "Madhya Pradesh (77)", "Madhya Pradesh with 77": a name, and a number alone in brackets or behind "with". */
function isEntry(items: readonly Item[], at: number): boolean {
  return isInBrackets(items, at) || isWith(items, at);
}

function isWith(items: readonly Item[], at: number): boolean {
  if (items[at - 1]?.lower !== 'with' || !items[at - 2]?.capital) return false;
  return /^(?:[,.;]|and)$/.test(items[at + 1]?.lower ?? '.');
}

function isInBrackets(items: readonly Item[], at: number): boolean {
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

/** Where several names follow each other with their numbers, they divide the count told before: "212 died. … Oxby with 86, Vale with 77". */
function ofCountBefore(view: SentenceView, at: number, page: PageView): Measure | null {
  const next = nextEntry(view.items, at);
  if (!isWith(view.items, at) || next === null || !isWith(view.items, next)) return null;
  const whole = lastCountIn(page, view, at) ?? countBefore(page, view);
  if (!whole || sizeAt(view, at) + sizeAt(view, next) > whole.size) return null;
  return whole.reading.measure;
}

function nextEntry(items: readonly Item[], at: number): number | null {
  const next = items.findIndex((item, k) => k > at && k <= at + ON && item.kind === 'amount');
  return next < 0 || !isEntry(items, next) ? null : next;
}

/** What the noun before the first entry counts, when another entry follows. */
function ofLabel({ items }: SentenceView, at: number): Measure | null {
  if ((items[at]?.amount?.value ?? 0) < NO_AGE || nextEntry(items, at) === null) return null;
  for (let k = at - 3; k >= Math.max(0, at - BACK); k--) {
    const item = items[k] as Item;
    if (item.kind === 'amount' && item.amount?.aside === null) return null;
    const { trigger } = item;
    if (trigger && (trigger.role === 'count' || trigger.role === 'label')) return trigger.measure;
  }
  return null;
}
