import { SAYING, SPEAKERS } from '../lang/en/source-words';
import { readNounPhrase } from '../noun-phrase';
import type { Pattern, Reading } from '../pipeline';
import type { Item, SentenceView } from '../sentence-view';
import { readDidToo } from './did-too';
import { borrowed, previousAmount, readingAt } from './neighbours';

/** Items between the count of one side and that of the other. */
const REACH = 10;
const SET_OFF = /^[,:=\u2013-]$/;
const IN = /^(?:in|at|during|for)$/;
const JOINS = /^(?:,|;|and|while|to|against|but)$/;

/** "The Turks had 86,000 dead, the Allies 44,000", "police counted 14 dead, witnesses 30": the other side's count, its verb left out. */
export const rivalCount: Pattern = {
  name: 'rival-count',
  read(view, at, page) {
    const did = readDidToo(view, at, page);
    if (did) return did;
    const previous = previousAmount(view, at);
    const other = previous ? readingAt(page, view, previous.at) : null;
    if (!previous || !other || other.thing || other.part) return null;
    if (!endsClause(view, at)) return null;
    const least = lastItemOf(other, previous.phrase.to);
    const from = joinBefore(view, at, least) ?? speakerBefore(view.items, at, least);
    if (from === null || at - previous.at > REACH) return null;
    // "Three died: Ali, 12; Omar, 9": ages stand between
    if (view.items.slice(previous.at + 1, at).some(({ kind }) => kind === 'amount')) return null;
    return borrowed(this.name, other, previous.at, readNounPhrase(view, at + 1), {
      thing: false,
      note: `the count of the other side: ${other.measure}`,
    });
  },
};

function lastItemOf(other: Reading, to: number): number {
  return Math.max(to, other.side === 'right' ? (other.trigger ?? 0) + 1 : 0);
}

/** The join that opens "the Allies 44,000": a name in capitals or a people, and nothing else, up to the number. */
function joinBefore(view: SentenceView, at: number, least: number): number | null {
  const { items } = view;
  let named = false;
  const set = SET_OFF.test(items[at - 1]?.lower ?? '') ? at - 2 : at - 1;
  for (let k = set; k >= Math.max(least, at - 8); k--) {
    const item = items[k] as Item;
    // "; Austria, 1,200": set off by its own mark, the name must open its part of the list
    if (JOINS.test(item.lower) && named && (set === at - 1 || item.lower === ';')) return k;
    // "; in the American Civil War, more than 600,000"
    if (IN.test(item.lower) && named && items[k - 1]?.lower === ';') return k - 1;
    if (item.lower === ';' || item.lower === ',') return null;
    if (named && item.lower === 'and' && set < at - 1) continue;
    if (JOINS.test(item.lower)) return null;
    const name = item.kind === 'word' && (item.capital || item.wordClass === 'people');
    if (name && item.wordClass !== 'time') named = true;
    else if (item.wordClass !== 'determiner' && item.lower !== "'s" && item.lower !== "'")
      return null;
  }
  return null;
}

/** The join that opens "witnesses 30", "according to the lawyers 30", after a count that somebody told; null when nobody speaks. */
function speakerBefore(items: readonly Item[], at: number, least: number): number | null {
  let speaks = false;
  let k = /^(?:at|of|to)$/.test(items[at - 1]?.lower ?? '') ? at - 2 : at - 1;
  // "while the Guild indicated at least 70": a name right before the verb speaks
  if (SAYING.has(items[k]?.lower ?? '') && !items[k]?.capital) {
    k--;
    speaks = items[k]?.capital === true && items[k]?.wordClass === 'other';
  }
  for (; k >= Math.max(least, at - 8); k--) {
    const { lower, kind, wordClass } = items[k] as Item;
    if (RIVAL_JOINS.test(lower)) return speaks && isTold(items, k) ? k : null;
    if (SPEAKERS.has(lower)) speaks = true;
    else if (!speaks || kind !== 'word' || /^(?:time|verb|auxiliary|pronoun)$/.test(wordClass))
      return null;
  }
  return null;
}

const RIVAL_JOINS = /^(?:,|;|and|while|but|whereas)$/;

/** "counted", "according to": somebody told the count before the join. */
function isTold(items: readonly Item[], join: number): boolean {
  return items
    .slice(0, join)
    .some(({ lower }) => SAYING.has(lower) || /^(?:according|cited)$/.test(lower));
}

function endsClause(view: SentenceView, at: number): boolean {
  const next = view.items[at + 1];
  return next === undefined || /^[.,;)]$/.test(next.lower) || next.lower === 'and';
}
