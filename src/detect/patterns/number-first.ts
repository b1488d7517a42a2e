import { readNounPhrase } from '../noun-phrase';
import type { MeasureFilter, PageView, Reading } from '../pipeline';
import type { Item, SentenceView } from '../sentence-view';
import { mayHarm } from '../word-kinds';
import { NO_MORE } from './neighbours';
import { tollMeasure } from './toll-measure';

/** A line of nothing but a number, as the notice boards of "by the numbers" lists have it. */
const BARE_LINE = /^[\W_]*\d[\d,.\s]*(?:million|thousand|[kmb])?\+?[\W_]*$/i;
/** Longer lines are no bare number, in characters. */
const LONGEST_BARE = 24;

const JOINT = /^[:|\u2013\u2014-]$/;
const TOTAL = /^(?:number|total|count|tally|toll|estimate)$/;
/** Items of a label up to its word of harm. */
const REACH = 9;
/** As many where it says "number of" first. */
const NUMBER_REACH = 14;
/** Smaller numbers before a dash or in a line of their own count the lines. */
const LEAST = 10;
const YEARS = { from: 1500, to: 2100 };

/** "1,205: people killed in Harwick", "640 – Norlanders wounded", "88" above "Number of miners killed": what the number counts comes behind it. */
export function readNumberFirst(
  view: SentenceView,
  at: number,
  page: PageView,
  wanted: MeasureFilter,
): Omit<Reading, 'pattern'> | null {
  if (!opensLine(view, at) || !mayCount(view.items[at])) return null;
  const joint = view.items[at + 1];
  const isJoined = joint !== undefined && JOINT.test(joint.lower);
  const label = isJoined ? view : joint === undefined ? labelBelow(view, page) : null;
  const trigger = label && labelFrom(label.items, isJoined ? at + 2 : 0);
  const measure = label && trigger !== null ? tollMeasure(label, trigger, page) : null;
  if (measure === null || !wanted(measure)) return null;
  return {
    measure,
    trigger: isJoined ? trigger : null,
    side: isJoined ? 'right' : 'none',
    phrase: readNounPhrase(view, isJoined ? at + 2 : at + 1),
    ...NO_MORE,
    note: `the number stands before what it counts: ${measure}`,
  };
}

/** A line of nothing but a number, above one that may say what it counts. */
export function standsAboveLabel(view: SentenceView, page: PageView): boolean {
  return isBareLine(view, page) && labelBelow(view, page) !== null;
}

function isBareLine({ start, end }: SentenceView, { folded }: PageView): boolean {
  return end - start <= LONGEST_BARE && BARE_LINE.test(folded.slice(start, end));
}

/** The next line, where a word of harm may stand in it. */
function labelBelow(view: SentenceView, page: PageView): SentenceView | null {
  const below = page.views[view.index + 1];
  if (!below || below.block !== view.block + 1 || !mayHarm(below)) return null;
  return page.read.blocks[view.block]?.role === 'cell' ? null : below;
}

/** Nothing but marks stands before the number. */
function opensLine({ items }: SentenceView, at: number): boolean {
  return items.slice(0, at).every(({ kind }) => kind === 'mark');
}

function mayCount(item: Item | undefined): boolean {
  const amount = item?.amount;
  if (!amount || amount.aside !== null || amount.share !== null) return false;
  const value = amount.value ?? amount.low ?? 0;
  return value >= LEAST && !(value >= YEARS.from && value <= YEARS.to && item.lower.length === 4);
}

/** The word of harm of a label without a verb: "people killed in", "number of Norlanders wounded", "deaths in custody"; null for a sentence. */
function labelFrom(items: readonly Item[], from: number): number | null {
  let people = false;
  const named = items.slice(from, from + 3).some(({ lower }) => TOTAL.test(lower));
  const reach = from + (named ? NUMBER_REACH : REACH);
  for (let k = from; k < Math.min(items.length, reach); k++) {
    const item = items[k] as Item;
    const { trigger } = item;
    if (trigger) {
      const noun = trigger.role === 'count' || trigger.role === 'label';
      return noun || (people && trigger.role !== 'after') ? k : null;
    }
    if (item.kind === 'amount' || /^(?:auxiliary|verb)$/.test(item.wordClass)) return null;
    if (/^[.,;:!?]$/.test(item.lower)) return null;
    if (item.wordClass === 'people' || TOTAL.test(item.lower)) people = true;
    // "Norlanders killed in"
    else if (item.capital && /s$/.test(item.lower)) people = true;
  }
  return null;
}
