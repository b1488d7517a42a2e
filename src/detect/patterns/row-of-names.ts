import type { Measure } from '../../text/quantity';
import { OTHER_COUNTS, SORTS } from '../lang/en/sort-words';
import type { PageView } from '../pipeline';
import type { Item, SentenceView } from '../sentence-view';
import { countBefore, followsAnyCount, lastCountIn, sizeAt } from './count-before';
import { type Entry, rowsOf } from './names-in-row';
import { readingAt } from './neighbours';

/** Items from the row back to the word of harm. */
const BACK = 18;

/**
 * What one of a row of names counts: "Deaths by country: Norland – 64, Sudria – 60", "400 died. Norland had 146, Sudria 100";
 * null where the number stands in none.
 */
export function ofRowOfNames(view: SentenceView, at: number, page: PageView): Measure | null {
  const row = rowsOf(view).find((entries) => entries.some((one) => one.at === at));
  if (!row) return null;
  if (row.length === 1) return ofBullet(view, row, page);
  return ofLabel(view, row, page) ?? ofCount(view, row, page);
}

/** What the words before the row count; null where they do not announce one. */
function ofLabel(view: SentenceView, row: readonly Entry[], page: PageView): Measure | null {
  const { items } = view;
  const { from } = row[0] as Entry;
  if (!announces(items, from, row)) return null;
  let measure: Measure | null = null;
  for (let k = from - 1; k >= Math.max(0, from - BACK); k--) {
    const { lower, amount, trigger, wordClass } = items[k] as Item;
    if (lower === ';' || (lower === '.' && items[k + 1]?.capital)) break;
    if (OTHER_COUNTS.test(lower) || (wordClass === 'thing' && !SORTS.test(lower))) return null;
    if (amount && amount.aside === null && !page.readings.get(view.index)?.has(k)) return null;
    if (trigger && (trigger.role === 'after' || trigger.needsPeople)) return null;
    if (trigger) measure = trigger.measure;
    else if (/^(?:dead|victims|killed)$/.test(lower)) measure ??= 'killed';
  }
  return measure;
}

/** "…: Norland", "Among the dead, Norland": what stands right before the row. */
function announces(items: readonly Item[], from: number, row: readonly Entry[]): boolean {
  const opens = items[from - 1]?.lower === 'the' || isBullet(items[from - 1]);
  const before = opens ? from - 2 : from - 1;
  const mark = items[before]?.lower ?? '';
  if (mark === ':') return true;
  if (/^[\u2013\u2014]$/.test(mark)) return row.length > 2;
  return mark === ',' && items[0]?.lower === 'among';
}

/** "• Sudria – 60" behind "Deaths: • Norland – 64": points of one list in one paragraph. */
function ofBullet(view: SentenceView, row: readonly Entry[], page: PageView): Measure | null {
  const before = page.views[view.index - 1];
  const [{ from }] = row as [Entry];
  if (before?.block !== view.block || from !== 1 || !isBullet(view.items[0])) return null;
  const last = rowsOf(before).at(-1)?.at(-1);
  if (!last || !isBullet(before.items[last.from - 1])) return null;
  return readingAt(page, before, last.at)?.measure ?? null;
}

function isBullet(item: Item | undefined): boolean {
  return /^[\u2022\u00b7*]$/.test(item?.lower ?? '');
}

/** What the count told just before is divided into, when lands or peoples come to no more than it. */
function ofCount(view: SentenceView, row: readonly Entry[], page: PageView): Measure | null {
  const [first] = row as [Entry];
  if (!row.every(({ land }) => land) || !opensRow(view.items, first.from)) return null;
  const whole =
    lastCountIn(page, view, first.from) ?? countBefore(page, view) ?? twoBefore(page, view);
  if (!whole) return null;
  const sum = row.reduce((all, { at }) => all + sizeAt(view, at), 0);
  return sum <= whole.size ? whole.reading.measure : null;
}

/** The count of the sentence before the last, where the last one is a row as well. */
function twoBefore(page: PageView, view: SentenceView) {
  const before = page.views[view.index - 1];
  if (!before || before.block !== view.block || !followsAnyCount(view, page)) return null;
  if (rowsOf(before).length === 0) return null;
  return lastCountIn(page, before, Number.POSITIVE_INFINITY) ?? countBefore(page, before);
}

/** "Norland had 146", ", while Norland had 146", "Others are: Norland", "The dead came from Norland". */
function opensRow(items: readonly Item[], from: number): boolean {
  const before = items[from - 1]?.lower === 'the' ? items[from - 2] : items[from - 1];
  return /^(?:|\.|:|,|;|\u2013|\u2014|while|with|and|from|including|include|includes|are|were|by)$/.test(
    before?.lower ?? '',
  );
}
