import { readNounPhrase } from '../noun-phrase';
import type { SentenceView } from '../sentence-view';

/**
 * "lost 40 of its 60 tanks", "had 60 tanks and lost 40 of them": whether the number at item `at` is a part of
 * a count of things, so that it counts things too.
 */
export function isOfThings(view: SentenceView, at: number): boolean {
  const { items } = view;
  if (items[at + 1]?.lower !== 'of') return false;
  if (items[at + 2]?.lower === 'them') {
    const whole = items.findLastIndex((item, k) => k < at && item.kind === 'amount');
    return whole >= 0 && readNounPhrase(view, whole + 1).type === 'thing';
  }
  let k = at + 2;
  while (/^(?:determiner|pronoun|adverb)$/.test(items[k]?.wordClass ?? '')) k++;
  return readNounPhrase(view, items[k]?.kind === 'amount' ? k + 1 : k).type === 'thing';
}
