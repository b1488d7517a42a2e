import { type NounPhrase, readNounPhrase } from '../noun-phrase';
import type { PageView, Reading } from '../pipeline';
import type { Item, SentenceView } from '../sentence-view';

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

/** What was read so far for an amount of this view. */
export function readingAt(page: PageView, view: SentenceView, at: number): Reading | null {
  return page.readings.get(view.index)?.get(at) ?? null;
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
