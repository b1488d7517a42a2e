import { readNounPhrase } from '../noun-phrase';
import type { Pattern } from '../pipeline';
import type { Item, SentenceView } from '../sentence-view';
import { measureOfGroup } from './measure-group';
import { NO_MORE } from './neighbours';

/** Items between the number and the list on which the names stand. */
const REACH = 12;
const LISTS = /^(?:list|register|roll|tally|database|record|lists|registry)$/;

/** "214 names were put on the list of casualties", "40 names on the roll of the dead": each name is a victim. */
export const namesListed: Pattern = {
  name: 'names-listed',
  read(view, at, _page, wanted) {
    const phrase = readNounPhrase(view, at + 1);
    if (!countsNames(view.items, at, phrase.head ?? -1)) return null;
    const trigger =
      listAfter(view, phrase.to) ?? allOfThem(view, phrase.to) ?? ofItsDead(view, phrase.to);
    const found = trigger === null ? null : view.items[trigger]?.trigger;
    if (trigger === null || !found || !wanted(found.measure)) return null;
    const { measure } = measureOfGroup(view, trigger);
    return {
      pattern: this.name,
      measure,
      trigger,
      side: 'right',
      phrase,
      ...NO_MORE,
      note: `names on a list of "${view.items[trigger]?.lower}": ${measure}`,
    };
  },
};

/** "1,184 names", "the names of 1,100 soldiers". */
function countsNames(items: readonly Item[], at: number, head: number): boolean {
  if (/^names?$/.test(items[head]?.lower ?? '')) return true;
  return items[at - 1]?.lower === 'of' && items[at - 2]?.lower === 'names';
}

/** "1,184 names, all people who it says were killed". */
function allOfThem({ items }: SentenceView, from: number): number | null {
  if (items[from]?.lower !== ',' || !/^(?:all|each)$/.test(items[from + 1]?.lower ?? ''))
    return null;
  for (let k = from + 2; k < Math.min(items.length, from + REACH); k++) {
    const item = items[k] as Item;
    if (item.trigger) return items[k - 1]?.wordClass === 'auxiliary' ? k : null;
    if (item.kind !== 'word') return null;
  }
  return null;
}

/** "23 names of its dead", "40 names of the missing", "800 names of villagers killed". */
function ofItsDead(view: SentenceView, from: number): number | null {
  const { items } = view;
  if (items[from]?.lower !== 'of') return null;
  const { type, to } = readNounPhrase(view, from + 1);
  // "names of those killed in the war"
  const those = items[from + 1]?.lower === 'those' ? items[from + 2]?.trigger : null;
  if (those && /^(?:either|before)$/.test(those.role)) return from + 2;
  if (type === 'people' && /^(?:either|before)$/.test(items[to]?.trigger?.role ?? '')) return to;
  if (items[from + 1]?.wordClass !== 'determiner') return null;
  return items[from + 2]?.trigger ? from + 2 : null;
}

/** The word of harm in "added to the list of casualties". */
function listAfter({ items }: SentenceView, from: number): number | null {
  for (let k = from; k < Math.min(items.length, from + REACH); k++) {
    const item = items[k] as Item;
    if (item.kind === 'amount' && item.amount?.aside === null) return null;
    if (!LISTS.test(item.lower) || items[k + 1]?.lower !== 'of') continue;
    for (let noun = k + 2; noun < k + 6; noun++) if (items[noun]?.trigger) return noun;
    return null;
  }
  return null;
}
