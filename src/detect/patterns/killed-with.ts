import { readNounPhrase } from '../noun-phrase';
import type { Pattern } from '../pipeline';
import type { Item } from '../sentence-view';
import { NO_MORE } from './neighbours';

/** "killed along with 19 others", "dead protesters, alongside 19 guards", "lost their lives, along with two drivers", "died together with two colleagues", "died, as did two clerks": those beside the one named. */
export const killedWith: Pattern = {
  name: 'killed-with',
  read(view, at, _page, wanted) {
    const { items } = view;
    let k = at - 1;
    while (items[k]?.wordClass === 'determiner') k--;
    const same = asDid(items, k);
    const besides = items[k]?.lower === 'besides';
    if (items[k]?.lower === 'with') k--;
    else if (besides) k -= items[k - 1]?.lower === ',' ? 2 : 1;
    else if (items[k]?.lower !== 'alongside' && same === null) return null;
    const along = /^(?:along|together|alongside)$/.test(items[k]?.lower ?? '');
    if (along) k--;
    if (along && items[k]?.lower === ',') k--;
    if (along) k = overPlace(items, k);
    k = same ?? k;
    const trigger = (items[k] as Item | undefined)?.trigger;
    if (
      !trigger ||
      !wanted(trigger.measure) ||
      (trigger.role !== 'either' && trigger.role !== 'before')
    )
      return null;
    const phrase = readNounPhrase(view, at + 1);
    if (phrase.type !== 'people') return null;
    return {
      pattern: this.name,
      measure: trigger.measure,
      trigger: k,
      side: 'left',
      phrase,
      ...NO_MORE,
      note: `"${items[k]?.lower} with" them: ${trigger.measure}`,
    };
  },
};

/** "a driver died, as did two clerks", "… were hurt, and so were 12 pupils": item index of the verb that is meant; null elsewhere. */
export function asDid(items: readonly Item[], at: number): number | null {
  if (!/^(?:did|was|were|has|have|had)$/.test(items[at]?.lower ?? '')) return null;
  if (!/^(?:as|so)$/.test(items[at - 1]?.lower ?? '')) return null;
  const verb = items.findLastIndex(({ trigger }, k) => k < at && trigger !== null);
  return verb < at - REACH ? null : verb;
}

/** Items of when and where between the verb and "along with". */
const REACH = 12;

/** "was hurt in a blast on Monday, along with two drivers": back over phrases of place and time to the verb. */
function overPlace(items: readonly Item[], from: number): number {
  for (let k = from; k >= Math.max(0, from - REACH); k--) {
    const item = items[k] as Item;
    if (item.trigger) return k;
    if (item.kind === 'amount' ? item.amount?.aside === null : item.kind !== 'word') return from;
    if (/^(?:auxiliary|verb|relative|conjunction)$/.test(item.wordClass)) return from;
  }
  return from;
}
