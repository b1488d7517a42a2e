import { readNounPhrase } from '../noun-phrase';
import type { Pattern } from '../pipeline';
import { NO_MORE, readingAt } from './neighbours';

/** "heavy Saxon casualties (6,500)": the number in brackets belongs to the word before them. */
export const bracketed: Pattern = {
  name: 'bracketed',
  read(view, at, page, wanted) {
    const { items } = view;
    if (items[at - 1]?.lower !== '(' || items[at + 1]?.lower !== ')') return null;
    const trigger = items[at - 2]?.trigger;
    if (!trigger || !wanted(trigger.measure) || trigger.needsPeople || trigger.role === 'after')
      return null;
    for (let k = at - 3; k >= Math.max(0, at - 9); k--) {
      if (items[k]?.kind !== 'amount') continue;
      if (readingAt(page, view, k)?.trigger === at - 2) return null;
    }
    return {
      pattern: this.name,
      measure: trigger.measure,
      trigger: at - 2,
      side: 'left',
      phrase: readNounPhrase(view, at + 1),
      ...NO_MORE,
      note: `in brackets after "${items[at - 2]?.lower}": ${trigger.measure}`,
    };
  },
};
