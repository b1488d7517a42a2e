import type { Measure } from '../../text/quantity';
import { isLand, isShortLand, LONGEST_PLACE } from '../lang/en/lands';
import type { PageView } from '../pipeline';
import type { Item, SentenceView } from '../sentence-view';
import { previousAmount, readingAt } from './neighbours';

/** Items from the colon back to the word of harm. */
const BACK = 14;

/** What a number counts behind a land's name: "Military deaths: Norland 385,000, Sudria 650,000"; null where it is no such entry. */
export function ofLandEntry(view: SentenceView, at: number, page: PageView): Measure | null {
  const name = nameBefore(view.items, at);
  if (name === null || !isClosed(view.items, at)) return null;
  return ofEntryBefore(view, at, name, page) ?? ofLabel(view, at, name);
}

/** Where the land's name right before the number begins; null when none stands there. */
function nameBefore(items: readonly Item[], at: number): number | null {
  let words = '';
  for (let k = at - 1; k >= Math.max(0, at - LONGEST_PLACE); k--) {
    const { lower, kind, capital } = items[k] as Item;
    if (kind !== 'word') return null;
    words = words === '' ? lower : `${lower} ${words}`;
    if (capital && (isLand(words) || isShortLand(words))) {
      // "South Korea", not "Korea".
      const longer = `${items[k - 1]?.lower ?? ''} ${words}`;
      return isLand(longer) ? k - 1 : k;
    }
  }
  return null;
}

/** Nothing that the number counts follows it: "Norland 385,000 and", "Norland 385,000; ". */
function isClosed(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  return next === undefined || /^(?:[,;.()]|and|while|plus)$/.test(next.lower);
}

/** What the entry before this one counts, when but a mark or "and" parts them. */
function ofEntryBefore(
  view: SentenceView,
  at: number,
  name: number,
  page: PageView,
): Measure | null {
  const previous = previousAmount(view, at);
  const reading = previous && readingAt(page, view, previous.at);
  if (!previous || !reading || nameBefore(view.items, previous.at) === null) return null;
  const between = view.items.slice(previous.at + 1, name);
  return between.every(({ lower }) => /^(?:[,;]|and|plus|while|the)$/.test(lower))
    ? reading.measure
    : null;
}

/** What the words before the colon count, when another land with its count follows. */
function ofLabel(view: SentenceView, at: number, name: number): Measure | null {
  const { items } = view;
  if (items[name - 1]?.lower !== ':' || !hasNext(items, at)) return null;
  for (let k = name - 2; k >= Math.max(0, name - BACK); k--) {
    const { trigger, kind, amount } = items[k] as Item;
    if (kind === 'amount' && amount?.aside === null) return null;
    if (trigger) {
      return trigger.role === 'count' || trigger.role === 'label' ? trigger.measure : null;
    }
  }
  return null;
}

function hasNext(items: readonly Item[], at: number): boolean {
  const next = items.findIndex((item, k) => k > at && item.kind === 'amount');
  return next > 0 && next - at <= LONGEST_PLACE + 3 && nameBefore(items, next) !== null;
}
