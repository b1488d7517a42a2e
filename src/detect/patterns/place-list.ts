import type { Measure } from '../../text/quantity';
import { readNounPhrase } from '../noun-phrase';
import type { PageView, Pattern } from '../pipeline';
import type { Item, SentenceView } from '../sentence-view';
import { countBefore, followsAnyCount, lastCountIn, sizeAt } from './count-before';
import { previousAmount, readingAt, told } from './neighbours';
import { ofRowOfNames } from './row-of-names';

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
    const entry = isEntry(view.items, at)
      ? (ofEntryBefore(view, at, page) ??
        ofLabel(view, at) ??
        ofCountBefore(view, at, page) ??
        ofTotalAhead(view, at))
      : null;
    const measure = entry ?? comesNext(view, at, page) ?? ofRowOfNames(view, at, page);
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
  return isInBrackets(items, at) || isWith(items, at) || isSetOff(items, at);
}

/** "from Oxby, 20; Vale, 19; Marl and Tarn, 3 each": a name, its number, a mark that closes the entry. */
function isSetOff(items: readonly Item[], at: number): boolean {
  if (items[at - 1]?.lower !== ',' || !items[at - 2]?.capital) return false;
  const next = items[at + 1]?.lower === 'each' ? at + 2 : at + 1;
  return items[next] === undefined || /^[;:.(]$/.test(items[next]?.lower ?? '');
}

/** Whether the first name of such a row follows "from" or "in": names of persons follow each other, too, with their ages. */
function isFromPlace(items: readonly Item[], at: number): boolean {
  let k = at - 2;
  while (k > at - 7 && (items[k]?.capital || items[k]?.lower === 'and')) k--;
  return /^(?:from|in)$/.test(items[k]?.lower ?? '');
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
  const next = nextEntry(items, at);
  if (next === null) return null;
  const setOff = isSetOff(items, at);
  const plain = setOff ? isFromPlace(items, at) : arePeoples(items, at) && arePeoples(items, next);
  if (!plain && (items[at]?.amount?.value ?? 0) < NO_AGE) return null;
  for (let k = at - 3; k >= Math.max(0, at - BACK); k--) {
    const item = items[k] as Item;
    if (item.kind === 'amount' && item.amount?.aside === null) return null;
    const { trigger } = item;
    if (arePeoples(items, at) && /^(?:dead|killed|victims)$/.test(item.lower)) return 'killed';
    if (trigger && (trigger.role === 'count' || trigger.role === 'label')) return trigger.measure;
  }
  return null;
}

/** "Danes (34)": a people in the plural before the bracket; a person's age stands behind his name. */
function arePeoples(items: readonly Item[], at: number): boolean {
  const name = items[at - 2];
  return items[at - 1]?.lower === '(' && name?.wordClass === 'people' && name.capital;
}

/** "Oxby (35) and Vale (31) reported 66 deaths": the entries come to the count told after them. */
function ofTotalAhead({ items }: SentenceView, at: number): Measure | null {
  let sum = 0;
  let entries = 0;
  for (let k = at; k < Math.min(items.length, at + BACK); k++) {
    const { kind, amount } = items[k] as Item;
    if (kind !== 'amount' || amount?.aside !== null) continue;
    if (isInBrackets(items, k)) {
      sum += amount.value ?? 0;
      entries += 1;
      continue;
    }
    const { trigger } = items[readEnd(items, k)] ?? {};
    const counts = trigger?.role === 'count' && entries > 1 && amount.value === sum;
    return counts ? trigger.measure : null;
  }
  return null;
}

/** "66 deaths", "66 civilian deaths": where the counted noun stands. */
function readEnd(items: readonly Item[], at: number): number {
  return items[at + 1]?.kind === 'trigger' ? at + 1 : at + 2;
}

/** "Oxby has the most deaths at 136, with Vale coming next with 87": the next of a ranking told in the same sentence. */
function comesNext(view: SentenceView, at: number, page: PageView): Measure | null {
  const { items } = view;
  if (!/^(?:with|at|on)$/.test(items[at - 1]?.lower ?? '')) return null;
  let k = at - 2;
  while (/^(?:next|second|third|coming|following|close|behind)$/.test(items[k]?.lower ?? '')) k--;
  if (k === at - 2 || !items[k]?.capital) return null;
  const told = lastCountIn(page, view, at);
  return told && sizeAt(view, at) <= told.size ? told.reading.measure : null;
}
