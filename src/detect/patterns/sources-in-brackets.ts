import { setsEstimatesSideBySide } from '../lang/en/estimates';
import { readNounPhrase } from '../noun-phrase';
import type { Pattern } from '../pipeline';
import type { Item } from '../sentence-view';
import { areNear, sizeAt } from './count-before';
import { borrowed, readingAt } from './neighbours';

/** Longest bracket with a source, in items. */
const LONGEST = 10;
/** Smaller numbers in such rows are ages or grades. */
const LEAST = 20;
const JOINS = /^(?:,|;|and|or|to|versus|through)$/;

/** "Estimates vary: 4,000 (the Forum), 30,000 to 60,000 (the Survey) and 93,000 (the League)": each with its source in brackets. */
export const sourcesInBrackets: Pattern = {
  name: 'sources-in-brackets',
  read(view, at, page) {
    const { items } = view;
    const phrase = readNounPhrase(view, at + 1);
    if (phrase.type !== 'none' || !(namesSource(items, at + 1) || ends(items[at + 1]))) return null;
    const close = closeBefore(items, at);
    const open = close === null ? null : openOf(items, close);
    if (open === null || !namesSource(items, open)) return null;
    const before = amountBefore(items, open);
    const other = before === null ? null : readingAt(page, view, before);
    if (before === null || !other || other.thing || other.part) return null;
    if (!setsEstimatesSideBySide(page.folded.slice(view.start, view.end))) return null;
    if (sizeAt(view, at) < LEAST || !areNear(sizeAt(view, at), sizeAt(view, before))) return null;
    return borrowed(this.name, other, before, phrase, {
      thing: false,
      note: `in a row with a source in brackets for each: ${other.measure}`,
    });
  },
};

/** The bracket that closes right before the number, past a join. */
function closeBefore(items: readonly Item[], at: number): number | null {
  let k = at - 1;
  while (JOINS.test(items[k]?.lower ?? '')) k--;
  return k < at - 1 && items[k]?.lower === ')' ? k : null;
}

function openOf(items: readonly Item[], close: number): number | null {
  for (let k = close - 1; k >= Math.max(0, close - LONGEST); k--)
    if (items[k]?.lower === '(') return k;
  return null;
}

/** "(the Norland Survey, 2004)": a bracket that opens with a name and holds no count. */
function namesSource(items: readonly Item[], open: number): boolean {
  if (items[open]?.lower !== '(') return false;
  const first = items[open + 1]?.wordClass === 'determiner' ? open + 2 : open + 1;
  if (!items[first]?.capital || items[first]?.kind !== 'word') return false;
  const close = items.findIndex(({ lower }, k) => k > open && lower === ')');
  if (close < 0 || close - open > LONGEST) return false;
  return items.slice(open, close).every(({ amount, trigger }) => !trigger && !isCount(amount));
}

function isCount(amount: Item['amount'] | undefined): boolean {
  return amount != null && amount.aside === null;
}

/** The number before the bracket, with its own noun between them at most ("4,000 deaths (…)"). */
function amountBefore(items: readonly Item[], open: number): number | null {
  for (let k = open - 1; k >= Math.max(0, open - 3); k--) {
    if (isCount(items[k]?.amount)) return k;
    if (items[k]?.kind !== 'word' && !items[k]?.trigger) return null;
  }
  return null;
}

function ends(next: Item | undefined): boolean {
  return next === undefined || /^[.,;]$/.test(next.lower);
}
