import { readNounPhrase } from '../noun-phrase';
import type { Pattern } from '../pipeline';
import type { Item, SentenceView } from '../sentence-view';
import { borrowed, previousAmount, readingAt } from './neighbours';

const AGAINST = /^(?:to|against|versus|vs|compared)$/;
/** Items between the counted word and the other side's number. */
const REACH = 5;

/**
 * "13,000 casualties to 4,200 for the South", "1,340 Saxon deaths vs 602 Danish", "deaths are put at 8,100 for Norland
 * and 3,400 for Sudria": both sides of a battle.
 */
export const otherSide: Pattern = {
  name: 'other-side',
  read(view, at, page) {
    const previous = previousAmount(view, at);
    const other = previous ? readingAt(page, view, previous.at) : null;
    if (!previous || !other || other.thing) return null;
    if (isMirrored(view.items, previous.at, at)) {
      return borrowed(this.name, other, previous.at, readNounPhrase(view, at + 1), {
        note: `the count of another side: ${other.measure}`,
      });
    }
    if (other.side !== 'right') return null;
    const from = other.trigger ?? -1;
    if (view.items[from]?.trigger?.role !== 'count' || at - from > REACH) return null;
    if (!isOnlyAgainst(view, from + 1, at)) return null;
    const phrase = readNounPhrase(view, at + 1);
    if (phrase.type === 'thing' || !namesSide(view.items, at + 1)) return null;
    return borrowed(this.name, other, previous.at, phrase, {
      note: `the count of the other side: ${other.measure}`,
    });
  },
};

/** "8,100 for Norland versus 3,400 for Sudria": the same small word and a name behind both numbers, a join between. */
function isMirrored(items: readonly Item[], from: number, to: number): boolean {
  const lead = items[from + 1]?.lower ?? '';
  if (to - from > MIRROR || !/^(?:for|in|on|among)$/.test(lead)) return false;
  if (items[to + 1]?.lower !== lead) return false;
  let at = nameEnd(items, from + 2);
  if (at < 0) return false;
  if (items[at]?.lower === ',') at++;
  if (!/^(?:and|while|compared|versus|vs|against)$/.test(items[at]?.lower ?? '')) return false;
  at++;
  while (at < to && /^(?:\.|with|to|only|just|some|an?)$/.test(items[at]?.lower ?? '')) at++;
  return at === to && nameEnd(items, to + 2) > 0;
}

/** Items between two mirrored numbers. */
const MIRROR = 10;

/** Where the name that begins here ends, behind an article; -1 for none. */
function nameEnd(items: readonly Item[], from: number): number {
  let at = items[from]?.wordClass === 'determiner' ? from + 1 : from;
  const first = at;
  while (items[at]?.kind === 'word' && items[at]?.capital) at++;
  return at > first ? at : -1;
}

function isOnlyAgainst(view: SentenceView, from: number, to: number): boolean {
  let against = false;
  for (let k = from; k < to; k++) {
    const item = view.items[k] as Item;
    if (AGAINST.test(item.lower)) against = true;
    else if (!/^(?:\.|only|just|the|with|to|some)$/.test(item.lower)) return false;
  }
  return against;
}

/** A people's name, "for", "on", "among" or the end of the clause follows. */
function namesSide(items: readonly Item[], at: number): boolean {
  const next = items[at];
  if (next === undefined || next.kind === 'mark' || next.capital) return true;
  return /^(?:for|on|among|in|by|suffered)$/.test(next.lower);
}
