import { CHANGES } from '../lang/en/change-words';
import { LINKS_TABLE } from '../lang/en/tables';
import type { Amount, Item, OuterBound, SentenceView } from '../sentence-view';

/** The words that join a label to its number. */
export interface Link {
  /** Item index where the chain of links begins. */
  readonly from: number;
  readonly bound: OuterBound;
  /** A mark such as ":" joins label and number. */
  readonly mark: boolean;
  /** A verb of change or reach was part of the chain. */
  readonly strong: boolean;
  /** The word that touches the number. */
  readonly nearest: string;
}

/** The words between a label and its number, read leftwards from the number. */
export function readLink(view: SentenceView, at: number): Link | null {
  const { items } = view;
  let bound: OuterBound = null;
  let strong = false;
  let mark = false;
  let any = false;
  // "in the thousands", "into the low hundreds"
  const vague = items[at]?.amount?.vague === true && items[at - 1]?.kind === 'word';
  // "Deaths: from 40 (police) to 90 (unions)"
  const span = items[at - 1]?.lower === 'from' && items[at - 2]?.lower === ':';
  let k = span ? at - 2 : at - 1;
  for (; k >= Math.max(0, at - 8); k--) {
    const item = items[k] as Item;
    if (item.kind === 'amount' || item.kind === 'trigger') break;
    const { lower } = item;
    if (item.kind === 'mark') {
      if ((lower === ':' || lower === '\u2013' || lower === '=' || lower === '|') && !any) {
        mark = true;
        any = true;
        continue;
      }
      if (lower === '"' || lower === "'" || lower === '*') continue;
      break;
    }
    const hit = LINKS_TABLE.get(lower);
    if (hit !== undefined) {
      any = true;
      if (hit !== null) bound = bound ?? (hit === 'over' && isDenied(items, k) ? 'up-to' : hit);
      if (hit !== null || /^(?:reach|hit|total|number|stand|stood|average)/.test(lower))
        strong = true;
      continue;
    }
    if (CHANGES.has(lower)) {
      strong = true;
      any = true;
      continue;
    }
    const passing =
      item.wordClass === 'adverb' ||
      item.wordClass === 'auxiliary' ||
      item.wordClass === 'raising' ||
      /^(?:a|an|additional|another|further|combined|record|estimated|total|staggering|astonishing|astounding|unprecedented|shocking|horrific|stunning|grim|devastating|massive|whopping|mere|huge|appalling)$/.test(
        lower,
      ) ||
      lower === 'some' ||
      lower === 'all' ||
      (any &&
        /^(?:scale|level|mark|tune|order|peak|record|high|low|average|maximum|conflict|wartime|all-time|historic|monthly|daily)$/.test(
          lower,
        )) ||
      (lower === 'the' && /^(?:mark|threshold|barrier)$/.test(items[at + 1]?.lower ?? '')) ||
      lower === 'nearly' ||
      // "the toll is believed to be much higher than 64"
      (/^(?:much|far)$/.test(lower) && items[at]?.amount?.bound === 'over') ||
      isFromThe(items, k, at) ||
      (vague && /^(?:the|in|into|low|mid|high|upper)$/.test(lower));
    if (!passing) break;
    if (vague && /^in(?:to)?$/.test(lower)) any = true;
  }
  if (!any) return null;
  return { from: k, bound, mark, strong, nearest: nearestWord(items, span ? at - 1 : at) };
}

/** "the number of dead was up from the 36 reported on Monday". */
function isFromThe(items: readonly Item[], k: number, at: number): boolean {
  return (
    k === at - 1 &&
    items[k]?.lower === 'the' &&
    items[k - 1]?.lower === 'from' &&
    (items[at + 1]?.wordClass === 'raising' ||
      /^(?:announced|given|published)$/.test(items[at + 1]?.lower ?? ''))
  );
}

/** "did not expect the figure to exceed 20,000", "is unlikely to top 40". */
function isDenied(items: readonly Item[], at: number): boolean {
  return items
    .slice(Math.max(0, at - 7), at)
    .some(({ lower }) => /^(?:not|never|unlikely|without|doubted|cannot)$/.test(lower));
}

/** "the year of death is unknown for another 300 soldiers": only such labels lead to "for". */
export function readFor(view: SentenceView, at: number): Link | null {
  const { items } = view;
  let k = at - 1;
  while (k > 0 && (items[k]?.wordClass === 'determiner' || items[k]?.lower === 'of')) k--;
  if (items[k]?.lower !== 'for') return null;
  for (let back = k - 1; back >= Math.max(0, k - 10); back--) {
    if (!/^(?:date|year|dates|cause) of death$/.test(items[back]?.lower ?? '')) continue;
    return { from: back, bound: null, mark: false, strong: true, nearest: 'for' };
  }
  return null;
}

/** "death toll 43", "total casualties up to 700": a label that touches the number. */
export function touching(view: SentenceView, at: number): Link | null {
  const beside = view.items[at - 1]?.wordClass === 'adverb' ? at - 2 : at - 1;
  const label = view.items[beside]?.trigger;
  const amount = view.items[at]?.amount;
  const framed = amount?.qualified === true || amount?.bound === 'range';
  const qualified = label?.role === 'count' && framed && sizeOf(amount as Amount) >= LEAST;
  if (label?.role !== 'label' && !qualified)
    return numberOf(view, at) ?? commaLabel(view, at) ?? (framed ? acrossPlace(view, at) : null);
  return { from: beside, bound: null, mark: false, strong: true, nearest: 'to' };
}

/** "Death toll in the valley at least 340, police say": a headline without its verb; the place stands between. */
function acrossPlace({ items }: SentenceView, at: number): Link | null {
  const next = items[at + 1];
  if (next?.wordClass === 'auxiliary' || items[at - 1]?.wordClass === 'preposition') return null;
  for (let k = at - 1; k >= Math.max(0, at - PLACE_REACH); k--) {
    const { kind, wordClass, trigger, lower } = items[k] as Item;
    if (trigger) {
      const size = sizeOf(items[at]?.amount as Amount);
      const counts =
        trigger.role === 'label' || (trigger.role === 'count' && k < 2 && size >= LEAST);
      const led = k < at - 2 && PLACES.test(items[k + 1]?.lower ?? '');
      return counts && led
        ? { from: k, bound: null, mark: false, strong: true, nearest: 'to' }
        : null;
    }
    const inside = PLACES.test(lower) || /^(?:determiner|other|thing|time)$/.test(wordClass);
    if (kind !== 'word' || !inside) return null;
  }
  return null;
}

/** What leads to the place, and words between a label and its number at most. */
const PLACES = /^(?:in|of|from|after|at|on)$/;
const PLACE_REACH = 7;

/** "the number of badly injured women 109": the verb was said with the number before it. */
function numberOf({ items }: SentenceView, at: number): Link | null {
  const next = items[at + 1];
  if (next !== undefined && !/^(?:[,.;)]|and)$/.test(next.lower)) return null;
  let k = at - 1;
  while (k > at - 4 && items[k]?.wordClass === 'people') k--;
  const trigger = k;
  if (items[trigger]?.kind !== 'trigger') return null;
  k -= 1;
  while (k > trigger - 4 && /^(?:adverb|people|determiner)$/.test(items[k]?.wordClass ?? '')) k--;
  if (items[k]?.lower !== 'of' || items[k - 1]?.lower !== 'number') return null;
  return { from: trigger, bound: null, mark: false, strong: true, nearest: 'to' };
}

/** "French loss, 31,000; allies, 22,000": an entry of a row, its comma in place of a verb. */
function commaLabel(view: SentenceView, at: number): Link | null {
  const { items } = view;
  const role = items[at - 2]?.trigger?.role;
  const noun = role === 'label' || role === 'count';
  const closed = items[at + 1] === undefined || /^[.;]$/.test(items[at + 1]?.lower ?? '');
  if (!noun || !closed || items[at - 1]?.lower !== ',' || items[at - 3]?.kind !== 'word')
    return null;
  if (!items[at - 3]?.capital) return null;
  return { from: at - 2, bound: null, mark: false, strong: true, nearest: 'to' };
}

/** "deaths over 65", "injuries under 18": so small a number may be an age. */
const LEAST = 120;

function sizeOf({ value, low, high }: Amount): number {
  return value ?? low ?? high ?? 0;
}

function nearestWord(items: readonly Item[], at: number): string {
  for (let k = at - 1; k >= 0; k--) {
    const item = items[k] as Item;
    if (item.kind === 'mark' && (item.lower === '"' || item.lower === '*')) continue;
    return item.lower;
  }
  return '';
}
