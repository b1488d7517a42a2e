import type { Measure } from '../../text/quantity';
import { type NounPhrase, readNounPhrase } from '../noun-phrase';
import type { PageView, Reading } from '../pipeline';
import type { Item, SentenceView } from '../sentence-view';

/** The rest of a reading whose number leans on no other: no bound from outside, counts people, is a whole. */
export const NO_MORE = { bound: null, from: null, part: false, thing: false } as const;

/** A reading whose measure no word of the sentence gives: a column, a list or the lines before say what the number counts. */
export function told(pattern: string, measure: Measure, phrase: NounPhrase, note: string): Reading {
  return { pattern, measure, trigger: null, side: 'none', phrase, ...NO_MORE, note };
}

/** The nearest counted number to the left in the same sentence, with its reading if it has one. */
export function previousAmount(
  view: SentenceView,
  at: number,
): { readonly at: number; readonly phrase: NounPhrase } | null {
  for (let k = at - 1; k >= 0; k--) {
    const item = view.items[k] as Item;
    if (item.kind === 'amount' && item.amount?.aside === null && item.amount.share === null) {
      return { at: k, phrase: readNounPhrase(view, k + 1) };
    }
  }
  return null;
}

/** As {@link previousAmount}, past all that stands in brackets: "727 were women (219 killed) and 1,682 …". */
export function previousOutside(view: SentenceView, at: number) {
  let from = at;
  for (let k = at - 1; k >= 0; k--) {
    const { lower, amount } = view.items[k] as Item;
    if (lower === ')') {
      const open = openOf(view, k);
      if (open === null) return null;
      k = open;
      from = open;
    } else if (amount && amount.aside === null && amount.share === null) break;
  }
  return previousAmount(view, from);
}

function openOf({ items }: SentenceView, close: number): number | null {
  for (let k = close - 1; k >= Math.max(0, close - LONGEST_BRACKET); k--) {
    if (items[k]?.lower === '(') return k;
  }
  return null;
}

/** Longest insertion in brackets, in items, that is passed. */
const LONGEST_BRACKET = 16;

/** "241 of the 242 aboard": the item of the number of which that at `at` is the whole; null when it is none. */
export function partOfWhole({ items }: SentenceView, at: number): number | null {
  const of = items[at - 1]?.wordClass === 'determiner' ? at - 2 : at - 1;
  return items[of]?.lower === 'of' && items[of - 1]?.kind === 'amount' ? of - 1 : null;
}

/** What was read so far for an amount of this view. */
export function readingAt(page: PageView, view: SentenceView, at: number): Reading | null {
  return page.readings.get(view.index)?.get(at) ?? null;
}

/** Whether a number was read in the sentences just before, in the same block. */
export function wasCounted(page: PageView, view: SentenceView, back: number): boolean {
  for (let index = view.index - 1; index >= Math.max(0, view.index - back); index--) {
    if (page.views[index]?.block !== view.block) return false;
    if ((page.readings.get(index)?.size ?? 0) > 0) return true;
  }
  return false;
}

/** Whether a number was read in the sentence just before, in the same block. */
export function followsOwnCount(view: SentenceView, page: PageView): boolean {
  return wasCounted(page, view, 1);
}

/** A reading whose measure comes from another number of the sentence. */
export function borrowed(
  pattern: string,
  other: Reading,
  from: number,
  phrase: NounPhrase,
  more: Partial<Reading>,
): Reading {
  return {
    pattern,
    measure: other.measure,
    trigger: null,
    side: 'none',
    phrase,
    bound: null,
    from,
    part: false,
    thing: phrase.type === 'thing',
    note: `shares "${other.measure}" with the number before it`,
    ...more,
  };
}
