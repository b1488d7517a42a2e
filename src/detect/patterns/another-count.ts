import type { Measure } from '../../text/quantity';
import { measureInBracket } from '../measure-gloss';
import { readNounPhrase } from '../noun-phrase';
import type { MeasureFilter, PageView, Pattern, Reading } from '../pipeline';
import type { Item, SentenceView } from '../sentence-view';
import { KIND } from '../word-kinds';
import { addsUp } from './adds-up';
import { comparedCount } from './compared-count';
import {
  areNear,
  type CountBefore,
  countBefore,
  followsAnyCount,
  lastCountIn,
  sizeAt,
} from './count-before';
import { countsOther } from './counts-other';
import { growsToPeople, sumsUp } from './grown-to';
import { grewBy } from './increment';
import { borrowed, previousAmount, readingAt } from './neighbours';
import { isOtherFate } from './other-fate';

/** Smaller numbers without a noun count other things more often. */
const LEAST = 10;
/** Items before the number in which its clause is looked at. */
const REACH = 12;

/**
 * "below the peak of 1,600", "that could grow to 1.1 million", "compared to last year's 70": a bare number that is set
 * beside the count before it, by a word of comparison or a noun for a count.
 */
export const anotherCount: Pattern = {
  name: 'another-count',
  withoutTrigger: {
    words: ['figure', 'estimate', 'toll', 'total', 'number'],
    and: (_, page) => page.drafts.length > 0,
    where: followsAnyCount,
  },
  read(view, at, page, wanted) {
    const exact =
      addsUp.read(view, at, page, wanted) ??
      comparedCount.read(view, at, page, wanted) ??
      ofPercent(view, at, page, wanted) ??
      grewBy(view, at, page);
    if (exact) return exact;
    const { items } = view;
    const amount = items[at]?.amount;
    const size = sizeAt(view, at);
    if (!amount || amount.vague || size < LEAST) return null;
    const phrase = readNounPhrase(view, at + 1);
    const told = lastCountIn(page, view, at);
    const sums = told !== null && sumsUp(view, at, told.size);
    const grown = sums || growsToPeople(items, at);
    if (!grown && (phrase.type !== 'none' || !endsThere(items, at + 1))) return null;
    if (countsCases(items, at)) return null;
    const previous = previousAmount(view, at);
    // "84 towns reported deaths, down from 94": the towns are compared
    if (previous?.phrase.type === 'thing' && !readingAt(page, view, previous.at)) return null;
    const framed =
      told !== null &&
      amount.qualified &&
      (goesOn(items, previous?.at ?? at, at) || maybe(items, at));
    if (!framed && !grown && !isSetBeside(items, at, told !== null)) return null;
    if (speaksOfOthers(items, at, told !== null) || countsOther(items, at)) return null;
    // "1,200 a day - 36,000 for the month - down from 1,300 a day": the count that may be the same one
    const near =
      told && !sums && !areNear(size, told.size) ? lastCountIn(page, view, at, size) : told;
    const other = near ?? told ?? countBefore(page, view) ?? countFarther(page, view, at);
    if (!other || !(sums || areNear(size, other.size))) return null;
    if (!wanted(other.reading.measure)) return null;
    const own = sums ? measureInBracket(view, other.reading) : ownMeasure(items, at);
    const measure = own ?? other.reading.measure;
    return borrowed(this.name, other.reading, -1, phrase, {
      measure,
      part: false,
      thing: false,
      note: `set beside the count before it: ${measure}`,
    });
  },
};

/** "31% (186,310) of those", "a third (40) of the dead": the number in brackets says the share of the count before. */
function ofPercent(
  view: SentenceView,
  at: number,
  page: PageView,
  wanted: MeasureFilter,
): Reading | null {
  const { items } = view;
  const share = items[at - 2]?.amount;
  if (items[at - 1]?.lower !== '(' || items[at + 1]?.lower !== ')') return null;
  if (share?.aside !== 'a percentage' && (share?.share ?? null) === null) return null;
  if (items[at + 2]?.lower !== 'of' || !WHOLE.test(items[at + 3]?.lower ?? '')) return null;
  const whole = lastCountIn(page, view, at) ?? countBefore(page, view);
  if (!whole || whole.size < sizeAt(view, at) || !wanted(whole.reading.measure)) return null;
  return borrowed(anotherCount.name, whole.reading, -1, readNounPhrase(view, at + 2), {
    part: true,
    thing: false,
    note: `a share of the count before it: ${whole.reading.measure}`,
  });
}

const WHOLE = /^(?:those|these|them|whom|the|all)$/;

/** Sentences back in which the count may stand of which "the number" is said, none with a number between. */
const BACK = 3;

function countFarther(page: PageView, view: SentenceView, at: number): CountBefore | null {
  if (!view.items.slice(0, at).some(({ lower }) => COUNT.test(lower))) return null;
  for (let index = view.index - 1; index >= Math.max(0, view.index - BACK); index--) {
    const one = page.views[index];
    if (!one || one.block !== view.block) return null;
    if ((page.readings.get(index)?.size ?? 0) > 0) return lastCountIn(page, one, one.items.length);
    const counts = (one.kinds & KIND.number) !== 0;
    if (counts && one.items.some(({ amount }) => amount?.aside === null)) return null;
  }
  return null;
}

/** "those hurt more than doubled, to 1,411": the word of harm of the sentence itself. */
function ownMeasure(items: readonly Item[], at: number): Measure | null {
  const word = items.slice(0, at).findLast(({ trigger }) => trigger);
  const own = word?.lower.endsWith('toll') ? null : (word?.trigger?.measure ?? null);
  return own === 'deployed' || own === 'displaced' ? null : own;
}

/** Nothing follows that could be counted. */
function endsThere(items: readonly Item[], at: number): boolean {
  const next = items[at];
  if (next === undefined || next.kind === 'mark') return !/^(?:%|\/|-|'s)$/.test(next?.lower ?? '');
  if (/^(?:daily|weekly|monthly|each|a|an|per)$/.test(next.lower)) return true;
  return /^(?:preposition|conjunction|auxiliary|time|relative|raising)$/.test(next.wordClass);
}

const COUNT =
  /^(?:figures?|numbers?|tolls?|totals?|counts?|tally|estimates?|highs?|lows?|peaks?|record|average|level|rates?|scale)$/;
const POINTS = /^(?:that|it|which|this)$/;
const COMPARES =
  /^(?:compared|than|below|above|beyond|far|yet|higher|lower|greater|fewer|increased?|increases|increasing|decreased?|against|versus|up|down|double|twice|triple|upwards|downwards|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|near(?:s|ed|ing)?|approach(?:es|ed|ing)?|reach(?:es|ed|ing)?|amounted|grow|grown|grew|rise|risen|rose|climb|climbed|fell|fallen|drop|dropped|revis(?:es|ed|ing)|raised|lowered|cut|slashed|corrected|put|puts|putting|place|places|placed)$/;
/** What leads from those words to the number. */
const LEADS =
  /^(?:to|from|than|at|of|with|by|is|was|be|been|are|were|against|versus|the|reach(?:es|ed|ing)?|near(?:s|ed|ing)?|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|approach(?:es|ed|ing)?|topp(?:ed|ing))$/;
const OTHERS =
  /^(?:population|arrests?|arrested|detained|detentions?|cases|infections?|infected|displaced|homeless|refugees|households|families|homes|houses|engaged|age|aged|percent|strength|force|troops|survivors|migrants|prisoners|incidents?|attacks?|raids?|strikes?|patients|births|visitors|inhabitants|residents|jobs|votes?|cost|price|budget|summoned|sentenced|evacuated|rescued|treated|admitted)$/;

/** Whether words of comparison, or a noun for a count, lead to the number; `own` where the sentence counts before it. */
function isSetBeside(items: readonly Item[], at: number, own: boolean): boolean {
  if (BE.test(items[at - 1]?.lower ?? '') && opensWithCount(items)) return true;
  let k = at - 1;
  while (items[k]?.wordClass === 'adverb' || /^["']$/.test(items[k]?.lower ?? '')) k--;
  if (!LEADS.test(items[k]?.lower ?? '')) return false;
  if (items[k]?.lower === 'of' && !COUNT.test(items[k - 1]?.lower ?? '')) return false;
  let found = false;
  let commas = 0;
  for (; k >= Math.max(0, at - REACH); k--) {
    const { lower, kind, amount, wordClass, trigger } = items[k] as Item;
    if (/^[;:]$/.test(lower) || (lower === ',' && (found || commas++ > 0))) break;
    if (kind === 'amount' && amount?.aside === null) break;
    if (isOfOther(items, k, at)) return false;
    const counts = COUNT.test(lower) || POINTS.test(lower) || trigger?.role === 'label';
    // "this figure", "the toll": what is compared, and nothing left of it matters
    if (counts && /^(?:this|that|the)$/.test(items[k - 1]?.lower ?? '') && k < at - 1) return true;
    if (counts || (own && COMPARES.test(lower))) found = true;
    else if (found && /^(?:war|conflict|year|month)$/.test(lower)) continue;
    else if (OTHERS.test(lower) || isOtherFate(lower) || wordClass === 'thing') return false;
    else if (isPerHead(items, k)) return false;
  }
  return found;
}

/** "The number of survivors comes to 1,700, with a peak figure of 2,000", "traffic fell by 340": others are told of. */
function speaksOfOthers(items: readonly Item[], at: number, own: boolean): boolean {
  if (!own && items.slice(0, at).some(({ lower }) => OTHERS.test(lower))) return true;
  const verb = items.findLastIndex(
    ({ lower }, k) => k < at && k > at - REACH && CHANGED.test(lower),
  );
  const subject = items[verb - 1];
  if (subject?.kind !== 'word' || subject.capital) return false;
  return subject.wordClass === 'other' && !COUNT.test(subject.lower);
}

const CHANGED =
  /^(?:rise|rises|rose|risen|climb(?:s|ed)?|fall|falls|fell|fallen|drop(?:s|ped)?|grew|grown|grows?|increase[sd]?|decrease[sd]?)$/;

/** "closer to 75,000 (and perhaps as high as 85,000)": only what joins two estimates stands between them. */
function goesOn(items: readonly Item[], from: number, at: number): boolean {
  return (
    from < at - 1 &&
    items.slice(from + 1, at).every(({ lower }) => JOINS.test(lower)) &&
    /^(?:and|or|perhaps|even|maybe|if|but)$/.test(items[at - 1]?.lower ?? '')
  );
}

/** "a total of 700 confirmed, probable and suspected cases": the noun stands behind its adjectives. */
function countsCases(items: readonly Item[], at: number): boolean {
  const next = items.slice(at + 1, at + 8);
  const end = next.findIndex(({ lower, wordClass }) => lower === '.' || wordClass === 'auxiliary');
  return next
    .slice(0, end < 0 ? 8 : end)
    .some(({ lower }) => /^(?:cases|infections|illnesses)$/.test(lower));
}

/** ", possibly as high as 85,000": a qualified number that may be the count. */
function maybe(items: readonly Item[], at: number): boolean {
  return (
    /^(?:possibly|perhaps|maybe)$/.test(items[at]?.lower ?? '') && items[at - 1]?.lower === ','
  );
}

const JOINS = /^(?:\(|,|\u2013|and|or|perhaps|even|maybe|but|if|not)$/;

/** "the estimate of the harvest": what is counted is named, and is nobody. */
function isOfOther(items: readonly Item[], k: number, at: number): boolean {
  if (!COUNT.test(items[k]?.lower ?? '') || items[k + 1]?.lower !== 'of' || k + 2 >= at)
    return false;
  const named = items.slice(k + 2, Math.min(at, k + 6));
  return !named.some(
    ({ wordClass, trigger, capital }) =>
      trigger !== null || capital || /^(?:people|pronoun)$/.test(wordClass),
  );
}

const BE = /^(?:is|was|were|are|be|been)$/;

/** "The previous estimate from the quake, which tore down half the town, was 2,085": how many opens the sentence. */
function opensWithCount(items: readonly Item[]): boolean {
  const first = items.slice(0, 5);
  const noun = first.findIndex(({ lower }) =>
    /^(?:estimate|figure|toll|total|count|tally|range)$/.test(lower),
  );
  const opens = /^(?:the|an|a|its|their|his|her|another)$/.test(first[0]?.lower ?? '');
  return noun > 0 && opens && FROM.test(items[noun + 1]?.lower ?? '');
}

/** What follows the noun when nothing else is counted: "the total area", "the figure for barns" count other things. */
const FROM = /^(?:from|given|made|by|was|is|,|published|announced|released|then|now)$/;

/** "the death rate fell to 12": so many of a thousand. */
function isPerHead(items: readonly Item[], k: number): boolean {
  return (
    /^rates?$/.test(items[k + 1]?.lower ?? '') &&
    /^(?:fatality|mortality|death|murder|homicide|birth|case|infection|attack)$/.test(
      items[k]?.lower ?? '',
    )
  );
}
