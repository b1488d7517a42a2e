import { CHANGES } from '../lang/en/change-words';
import { LINKS_TABLE } from '../lang/en/tables';
import { type NounPhrase, readNounPhrase } from '../noun-phrase';
import type { PageView, Pattern, Reading } from '../pipeline';
import type { Item, OuterBound, SentenceView } from '../sentence-view';
import { areNear, countBefore, followsAnyCount, sizeAt } from './count-before';
import { isIncident } from './counted-word';
import { type Link, readLink } from './links';
import { borrowed } from './neighbours';
import { tollMeasure } from './toll-measure';

const TOTALS = new Set([
  'total',
  'totals',
  'tally',
  'number',
  'figure',
  'count',
  'sum',
  'estimate',
  'estimates',
]);
const BARRED = new Set([
  'population',
  'price',
  'cost',
  'prices',
  'attacks',
  'cases',
  'arrests',
  'displaced',
  'refugees',
]);

/** "…; the sum for that spring was 8,140", "the number is at least 4,000": the noun leans on what was counted before. */
export const saidAgain: Pattern = {
  name: 'said-again',
  withoutTrigger: { where: followsAnyCount },
  read(view, at, page) {
    const phrase = readNounPhrase(view, at + 1);
    if (phrase.type === 'thing') return null;
    const link = readLink(view, at);
    if (!link || link.nearest === 'by') return null;
    if (link.nearest === 'of' && !isTotalOf(view, at)) return null;
    if (!hasTotal(view, at - 1, link.from)) return null;
    const other = lastReading(view, at, page) ?? saidBefore(view, at, page, link);
    if (!other) return fromTrigger(this.name, view, at, phrase, link.bound, page);
    return borrowed(this.name, other, -1, phrase, {
      bound: link.bound,
      note: `a total of what was counted before: ${other.measure}`,
    });
  },
};

/** Whether "the number" stands among the words before it; "number" may itself be read as a link. */
function hasTotal(view: SentenceView, last: number, from: number): boolean {
  for (let k = last; k >= Math.max(0, from - 6); k--) {
    const lower = view.items[k]?.lower ?? '';
    if (BARRED.has(lower) || lower === ';') return false;
    if (view.items[k]?.kind === 'amount') return false;
    if (TOTALS.has(lower) && (k <= from || isNoun(view, k)))
      return view.items[k + 1]?.lower !== 'of' || k + 1 >= from;
  }
  return false;
}

/** "the number", "their total": the noun, not the verb of "they number 40". */
function isNoun(view: SentenceView, at: number): boolean {
  // "estimates ran from 60 to 90", "estimates are that"
  if (view.items[at]?.lower === 'estimates') return view.items[at + 1]?.kind === 'word';
  if (view.items[at - 1]?.lower === "'s") return true;
  const described = /^(?:other|thing)$/.test(view.items[at - 1]?.wordClass ?? '');
  const before = described ? at - 2 : at - 1;
  return view.items[before]?.wordClass === 'determiner';
}

function lastReading(view: SentenceView, at: number, page: PageView): Reading | null {
  const own = [...(page.readings.get(view.index)?.entries() ?? [])].filter(
    ([k, one]) => k < at && !one.thing,
  );
  const dead = own.findLast(([, one]) => one.measure === 'killed' && !one.part);
  const last = own.at(-1)?.[1] ?? null;
  // "606 were killed and 5,332 injured, while others put the number at 1,000": such a number is of the dead
  return last?.measure === 'wounded' && dead ? dead[1] : last;
}

/** "… – a recorded total of 316". */
function isTotalOf(view: SentenceView, at: number): boolean {
  return TOTALS.has(view.items[at - 2]?.lower ?? '');
}

/** "The figure could exceed 20,000": the count that the sentence before told, when this one speaks of no other harm. */
function saidBefore(view: SentenceView, at: number, page: PageView, link: Link): Reading | null {
  const { items } = view;
  const next = items[at + 1];
  const closed = next === undefined || /^(?:[,.;)"(]|but|and|while|by|in)$/.test(next.lower);
  if (!closed || items.some(({ kind }) => kind === 'trigger')) return null;
  if (!hasDefiniteTotal(view, at, link.from)) return null;
  const other = countBefore(page, view);
  const size = sizeAt(view, at);
  return other && size >= LEAST && areNear(size, other.size) ? other.reading : null;
}

/** Smaller numbers count other things more often. */
const LEAST = 10;

/** "the figure", "the final number", "this total", "estimates": what was counted before, and no "number of" other things. */
function hasDefiniteTotal({ items }: SentenceView, at: number, from: number): boolean {
  for (let k = at - 1; k >= Math.max(0, from - 4); k--) {
    const { lower, wordClass } = items[k] as Item;
    if (!TOTALS.has(lower)) continue;
    if (!goesOn(items[k + 1])) return false;
    if (lower === 'estimates') return wordClass !== 'verb';
    const before = items[k - 1]?.wordClass === 'other' ? k - 2 : k - 1;
    return /^(?:the|that|this|its|their)$/.test(items[before]?.lower ?? '');
  }
  return false;
}

/** What follows the noun where it stands alone: "the figure in Oxby is", but not "the figure for homes". */
function goesOn(next: Item | undefined): boolean {
  if (next?.kind === 'amount') return true;
  const { lower, wordClass } = next ?? { lower: 'of', wordClass: 'other' };
  return (
    (/^(?:auxiliary|adverb|verb|raising)$/.test(wordClass) ||
      /^(?:to|in|at|published|put)$/.test(lower) ||
      LINKS_TABLE.has(lower) ||
      CHANGES.has(lower)) &&
    lower !== 'of'
  );
}

/** "how many sailors have been killed, but the number is at least 4,000": the word without a number. */
function fromTrigger(
  pattern: string,
  view: SentenceView,
  at: number,
  phrase: NounPhrase,
  bound: OuterBound,
  page: PageView,
): Reading | null {
  for (let k = at - 1; k >= Math.max(0, at - 40); k--) {
    const trigger = view.items[k]?.trigger;
    if (!trigger || trigger.needsPeople || trigger.role === 'after') continue;
    if (isIncident(view.items, k) && view.items[k - 2]?.kind === 'amount') continue;
    return {
      pattern,
      measure: tollMeasure(view, k, page),
      trigger: k,
      side: 'left',
      phrase,
      bound,
      from: null,
      part: false,
      thing: false,
      note: `a total of those said to be "${view.items[k]?.lower}": ${trigger.measure}`,
    };
  }
  return null;
}
