import type { NounPhrase } from '../noun-phrase';
import type { Item } from '../sentence-view';

/** Items from the people to "among": "660 Danes, 98 Swedes Among Dead". */
const REACH = 8;
const NOUNS = /^(?:victims|dead|deaths|fatalities|killed|slain)$/;

/** "660 Danes, 98 Swedes Among Deaths", "three children among victims": a headline leaves the verb out. */
export function amongInHeadline(items: readonly Item[], { type, to }: NounPhrase): boolean {
  if (type !== 'people') return false;
  for (let k = to; k < to + REACH; k++) {
    const { lower, kind, wordClass } = items[k] ?? { lower: '', kind: 'mark', wordClass: 'other' };
    if (lower === 'among') {
      const noun = items[k + 1]?.wordClass === 'determiner' ? k + 2 : k + 1;
      const next = items[noun + 1];
      return (
        NOUNS.test(items[noun]?.lower ?? '') &&
        next?.lower !== 'of' &&
        next?.wordClass !== 'people' &&
        next?.kind !== 'amount'
      );
    }
    if (/^(?:,|and|&)$/.test(lower) || kind === 'amount') continue;
    if (kind !== 'word' || !/^(?:people|other)$/.test(wordClass)) return false;
  }
  return false;
}
