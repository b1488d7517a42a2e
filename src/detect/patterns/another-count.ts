import type { Measure } from '../../text/quantity';
import { readNounPhrase } from '../noun-phrase';
import type { Pattern } from '../pipeline';
import type { Item } from '../sentence-view';
import { addsUp } from './adds-up';
import { comparedCount } from './compared-count';
import { areNear, countBefore, followsAnyCount, lastCountIn, sizeAt } from './count-before';
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
  withoutTrigger: { where: followsAnyCount },
  read(view, at, page, wanted) {
    const exact = addsUp.read(view, at, page, wanted) ?? comparedCount.read(view, at, page, wanted);
    if (exact) return exact;
    const { items } = view;
    const amount = items[at]?.amount;
    const size = sizeAt(view, at);
    if (!amount || amount.vague || size < LEAST) return null;
    const phrase = readNounPhrase(view, at + 1);
    if (phrase.type !== 'none' || !endsThere(items, at + 1)) return null;
    const previous = previousAmount(view, at);
    // "84 towns reported deaths, down from 94": the towns are compared
    if (previous?.phrase.type === 'thing' && !readingAt(page, view, previous.at)) return null;
    const told = lastCountIn(page, view, at);
    if (!isSetBeside(items, at, told !== null) || speaksOfOthers(items, at, told !== null))
      return null;
    const other = told ?? countBefore(page, view);
    if (!other || !areNear(size, other.size) || !wanted(other.reading.measure)) return null;
    const measure = ownMeasure(items, at) ?? other.reading.measure;
    return borrowed(this.name, other.reading, -1, phrase, {
      measure,
      part: false,
      thing: false,
      note: `set beside the count before it: ${measure}`,
    });
  },
};

/** "those hurt more than doubled, to 1,411": the word of harm of the sentence itself. */
function ownMeasure(items: readonly Item[], at: number): Measure | null {
  const word = items.slice(0, at).findLast(({ trigger }) => trigger);
  const own = word?.lower.endsWith('toll') ? null : (word?.trigger?.measure ?? null);
  return own === 'deployed' || own === 'displaced' ? null : own;
}

/** Nothing follows that could be counted. */
function endsThere(items: readonly Item[], at: number): boolean {
  const next = items[at];
  if (next === undefined || next.kind === 'mark')
    return !/^(?:%|\/|-|\(|'s)$/.test(next?.lower ?? '');
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
    const counts = COUNT.test(lower) || POINTS.test(lower) || trigger?.role === 'label';
    if (counts || (own && COMPARES.test(lower))) found = true;
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

/** "the death rate fell to 12": so many of a thousand. */
function isPerHead(items: readonly Item[], k: number): boolean {
  return (
    /^rates?$/.test(items[k + 1]?.lower ?? '') &&
    /^(?:fatality|mortality|death|murder|homicide|birth|case|infection|attack)$/.test(
      items[k]?.lower ?? '',
    )
  );
}
