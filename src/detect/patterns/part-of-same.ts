import { readNounPhrase } from '../noun-phrase';
import type { PageView, Reading } from '../pipeline';
import type { SentenceView } from '../sentence-view';
import { countBefore, sizeAt } from './count-before';
import { borrowed, NO_MORE, previousAmount, readingAt } from './neighbours';

/** "these deaths, of which over 40 are laid to the guard": those that the sentence before counts. */
export function isOfTheSame({ items }: SentenceView, at: number): boolean {
  const which = items[at - 1]?.lower === 'which' ? at - 1 : at - 2;
  const noun = items[items[which - 2]?.lower === ',' ? which - 3 : which - 2];
  return (
    items[which]?.lower === 'which' &&
    items[which - 1]?.lower === 'of' &&
    noun?.trigger?.role === 'count' &&
    items
      .slice(Math.max(0, which - 7), which - 2)
      .some(({ lower }) => /^(?:these|those|the)$/.test(lower))
  );
}

/** The reading of such a part; null when nothing so large was counted before. */
export function amongSame(view: SentenceView, at: number, page: PageView): Reading | null {
  const phrase = readNounPhrase(view, at + 1);
  const total = countBefore(page, view);
  if (total && sizeAt(view, at) <= total.size)
    return borrowed('part-of-total', total.reading, -1, phrase, {
      part: true,
      note: `some of those counted before: ${total.reading.measure}`,
    });
  return total ? null : ofNoun(view, at);
}

/** Items from the number back to the noun: ", of which". */
const NOUN_REACH = 6;

/** "these killings, of which over 40": the noun says what was done, though no number stands by it. */
function ofNoun(view: SentenceView, at: number): Reading | null {
  let noun = at - 1;
  while (noun > at - NOUN_REACH && !view.items[noun]?.trigger) noun--;
  const trigger = view.items[noun]?.trigger;
  if (!trigger || trigger.needsPeople) return null;
  return {
    pattern: 'part-of-total',
    measure: trigger.measure,
    trigger: noun,
    side: 'left',
    phrase: readNounPhrase(view, at + 1),
    ...NO_MORE,
    part: true,
    note: `some of the "${view.items[noun]?.lower}": ${trigger.measure}`,
  };
}

/** A whole of the same sentence: where its number stands, and how it is read. */
interface Whole {
  readonly at: number;
  readonly reading: Reading;
  readonly view: SentenceView;
}

/** "15 dead and two hurt, including three nuns": of two they cannot be three; the whole before it, if that is large enough. */
export function largeEnough(
  view: SentenceView,
  at: number,
  nearest: Whole | null,
  page: PageView,
): Whole | null {
  const size = sizeAt(view, at);
  if (!nearest || sizeAt(view, nearest.at) >= size) return nearest;
  const before = previousAmount(view, nearest.at);
  const reading = before ? readingAt(page, view, before.at) : null;
  const isWhole = before && reading && !reading.thing && !reading.part;
  return isWhole && sizeAt(view, before.at) > size ? { at: before.at, reading, view } : nearest;
}
