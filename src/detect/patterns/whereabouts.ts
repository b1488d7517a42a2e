import { readNounPhrase } from '../noun-phrase';
import type { Pattern } from '../pipeline';
import { NO_MORE } from './neighbours';

/** Items after the noun in which "unknown" stands. */
const REACH = 6;

/** "the safety of 30 people is unconfirmed", "the whereabouts of 21 villagers remain unknown", "the fate of 12 sailors is unclear": missing. */
export const whereabouts: Pattern = {
  name: 'whereabouts',
  withoutTrigger: { words: ['whereabouts', 'fate', 'safety'] },
  read(view, at, _page, wanted) {
    const { items } = view;
    let k = at - 1;
    while (items[k]?.wordClass === 'determiner') k--;
    if (!wanted('missing') || items[k]?.lower !== 'of') return null;
    if (!/^(?:whereabouts|fate|safety)$/.test(items[k - 1]?.lower ?? '')) return null;
    const phrase = readNounPhrase(view, at + 1);
    const unknown = items
      .slice(phrase.to, phrase.to + REACH)
      .some(({ lower }) => /^(?:unknown|unclear|uncertain|unresolved|unconfirmed)$/.test(lower));
    const people = items
      .slice(at + 1, phrase.to)
      .some(({ lower, wordClass }) => wordClass === 'people' && lower !== 'remains');
    if (!people || !unknown) return null;
    return {
      pattern: this.name,
      measure: 'missing',
      trigger: null,
      side: 'right',
      phrase,
      ...NO_MORE,
      note: 'nobody knows what became of them: missing',
    };
  },
};
