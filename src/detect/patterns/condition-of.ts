import { readNounPhrase } from '../noun-phrase';
import type { Pattern } from '../pipeline';
import type { SentenceView } from '../sentence-view';
import { NO_MORE } from './neighbours';

/** Items from the number to what its condition is. */
const REACH = 9;

/** "the condition of seven is called serious", "the condition of two of them remains serious". */
export const conditionOf: Pattern = {
  name: 'condition-of',
  withoutTrigger: { words: ['condition'] },
  read(view, at, _page, wanted) {
    const { items } = view;
    if (!wanted('wounded') || items[at - 1]?.lower !== 'of') return null;
    const noun = items[at - 2]?.lower ?? '';
    const phrase = readNounPhrase(view, at + 1);
    if (!/^conditions?$/.test(noun) || phrase.type === 'thing' || !isGrave(view, phrase.to))
      return null;
    return {
      pattern: this.name,
      measure: 'wounded',
      trigger: null,
      side: 'none',
      phrase,
      ...NO_MORE,
      part: true,
      note: 'their condition is grave: wounded',
    };
  },
};

function isGrave({ items }: SentenceView, from: number): boolean {
  for (let k = from; k < Math.min(items.length, from + REACH); k++) {
    const { lower, kind } = items[k] ?? { lower: '', kind: 'mark' };
    if (/^(?:critical|serious|grave|stable|precarious|severe)$/.test(lower)) return true;
    if (kind === 'mark' || kind === 'amount') return false;
  }
  return false;
}
