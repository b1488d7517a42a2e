import { MONTHS } from '../lang/en/aside-words';
import { CHANGES } from '../lang/en/change-words';
import { OTHER_LOSSES } from '../lang/en/other-losses';
import { ARMED_CONTEXT, OTHER_CONTEST } from '../lang/en/war-words';
import { countsPeople, readNounPhrase } from '../noun-phrase';
import type { PageView, Pattern } from '../pipeline';
import type { Item, SentenceView } from '../sentence-view';
import { isIncident } from './counted-word';
import {
  countsVictims,
  isCause,
  isDefinite,
  opensWithVictims,
  PLACE_REACH,
  tellsOfWhat,
} from './label-victims';
import { type Link, readFor, readLink, touching } from './links';
import { previousAmount } from './neighbours';
import { isOtherFate } from './other-fate';
import { tollMeasure } from './toll-measure';

const REACH = 26;
/** A toll goes on farther, over the parties of the fight that caused it. */
const TOLL_REACH = 36;
/** "Two weeks after the storm the toll rose from 40 to 60": a span of time is compared to nothing. */
const SPANS = /^(?:hours?|days?|nights?|weeks?|months?|years?|decades?)$/;
/** "casualty list", "death row": such a word before another noun labels no number. */
const ADJUNCTS = /^(?:casualty|death|injury|fatality|body|murder|homicide|prisoner|hostage)$/;
const LABEL_HEADS = new Set([
  'number',
  'numbers',
  'count',
  'total',
  'tally',
  'toll',
  'figure',
  'figures',
  'estimate',
  'estimates',
  'amount',
]);

/** "death toll rose to 43", "losses of 6,000", "Number of martyrs: 7", "casualties at over 900". */
export const labelLeft: Pattern = {
  name: 'label-left',
  read(view, at, page, wanted) {
    const link = readFor(view, at) ?? readLink(view, at) ?? touching(view, at);
    if (!link) return null;
    const trigger = findLabel(view, link, at);
    if (trigger === null) return null;
    const found = view.items[trigger]?.trigger;
    if (!found || !wanted(found.measure)) return null;
    if (found.measure === 'losses' && isTradeLoss(view, trigger, page)) return null;
    const phrase = readNounPhrase(view, at + 1);
    const measure = tollMeasure(view, trigger, page);
    const thing = !countsPeople(phrase, false);
    if (!thing && isOtherFate(view.items[phrase.to]?.lower ?? '')) return null;
    if (phrase.type === 'people' && fled(view, phrase.to)) return null;
    if (isAverage(view, trigger, at)) return null;
    if (isToll(view, trigger, 'of') && countsCases(view, trigger)) return null;
    return {
      pattern: this.name,
      measure,
      trigger,
      side: 'left',
      phrase,
      bound: link.bound,
      from: null,
      part: false,
      thing,
      note: `the number belongs to "${view.items[trigger]?.lower}": ${measure}`,
    };
  },
};

/** "deaths and displacement, estimating 3,000 people have been uprooted": the number has a verb of its own. */
function fled({ items }: SentenceView, from: number): boolean {
  let k = from;
  while (k < from + 4 && items[k]?.wordClass === 'auxiliary') k++;
  return k > from && items[k]?.trigger?.measure === 'displaced';
}

/** "Insurance losses reached 4 million", "a loss of 30,000" where customers are counted: such losses are no people. */
function isTradeLoss({ items, start, end }: SentenceView, trigger: number, page: PageView) {
  if (OTHER_LOSSES.has(items[trigger - 1]?.lower ?? '')) return true;
  if (items[trigger]?.lower !== 'loss') return false;
  const sentence = page.folded.slice(start, end);
  return OTHER_CONTEST.test(sentence) && !ARMED_CONTEXT.test(sentence);
}

/** "the average number of bodies in each grave is 100": so many of one of many. */
function isAverage({ items }: SentenceView, trigger: number, at: number): boolean {
  const each = items.slice(trigger, at).some(({ lower }) => /^(?:each|per|every)$/.test(lower));
  return (
    each && items.slice(Math.max(0, trigger - 4), trigger).some(({ lower }) => lower === 'average')
  );
}

function isToll(view: SentenceView, at: number, next: string): boolean {
  const { items } = view;
  return /tolls?$/.test(items[at]?.lower ?? '') && items[at + 1]?.lower === next;
}

/** "the total toll of cases rose to 377": such a toll counts the sick. */
function countsCases(view: SentenceView, at: number): boolean {
  return view.items
    .slice(at + 2, at + 5)
    .some(({ lower }) => /^(?:cases?|infections?|infected|injuries|damage|patients)$/.test(lower));
}

/** Walks left from the links to the word that the number belongs to. */
function findLabel(view: SentenceView, link: Link, at: number): number | null {
  const { items } = view;
  const close = link.mark || (!link.strong && !hasChangeBefore(items, link.from));
  if (link.nearest === 'by' && !hasChangeBefore(items, at)) return null;
  if (link.nearest === 'from') {
    // "84 districts reported deaths, down from 94": the districts are compared
    const { head = null, type } = previousAmount(view, at)?.phrase ?? {};
    const compared = type === 'thing' && !SPANS.test(items[head ?? -1]?.lower ?? '');
    if (compared || !hasChangeBefore(items, at)) return null;
  }
  if (link.nearest === 'of' && items[link.from]?.kind !== 'trigger')
    return labelOfPlace(view, link.from, at);
  const reach = link.nearest === 'of' ? 1 : REACH;
  // What stands in brackets is passed and costs no reach.
  for (let k = link.from, steps = 0; k >= 0 && steps < TOLL_REACH; k--, steps++) {
    const item = items[k] as Item;
    if (steps >= reach && (reach < REACH || !/\btolls?$/.test(item.lower))) {
      // "from the powerful magnitude-6.4 earthquake": such a number counts nobody
      const counts = item.kind === 'amount' && item.amount?.aside === null;
      if (reach < REACH || item.kind === 'trigger' || counts) return null;
      continue;
    }
    if (item.lower === ')') {
      k = openOf(items, k);
      continue;
    }
    if (item.kind === 'trigger') {
      if (isInserted(items, k)) continue;
      if (isLabel(items, k, link)) return k;
      if (item.trigger?.role === 'after') return null;
      continue;
    }
    if (item.kind === 'amount') {
      // "over two and a half years of siege"
      const half = items[k + 1]?.lower === 'and' && items[k + 2]?.amount?.share != null;
      const aside = half || item.amount?.aside !== null || item.amount?.share !== null;
      if (aside || isWholeOf(items, k)) continue;
      if (readNounPhrase(view, k + 1).type !== 'thing') return null;
      continue;
    }
    if (item.lower === 'number' && items[k + 1]?.lower === 'of' && k < link.from - 2) return null;
    if (item.lower === ';' || (close && item.lower === ',' && link.mark)) return null;
    if (item.lower === '.' && !isInside(items, k)) return null;
  }
  return null;
}

/** "Casualties among the 900 troops there passed 300": among so many, whose number counts no harm. */
function isWholeOf(items: readonly Item[], at: number): boolean {
  const k = items[at - 1]?.wordClass === 'determiner' ? at - 2 : at - 1;
  const { lower, trigger } = items[k - 1] ?? {};
  return items[k]?.lower === 'among' && trigger?.role === 'count' && !ONE_CASE.test(lower ?? '');
}

/** "by Feb. 3", "a magnitude-6.2 quake": such a dot ends no clause. */
function isInside(items: readonly Item[], dot: number): boolean {
  return MONTHS.has(items[dot - 1]?.lower ?? '') || items[dot + 1]?.spaced === false;
}

/** "deaths in the valley of 518k": the place stands between; "deaths in towns of 500 people" counts no dead. */
function labelOfPlace(view: SentenceView, from: number, at: number): number | null {
  const { items } = view;
  if (items[at - 1]?.lower !== 'of' || readNounPhrase(view, at + 1).type !== 'none') return null;
  if (items[at]?.amount?.vague) return null;
  for (let k = from; k >= Math.max(0, from - PLACE_REACH); k--) {
    const item = items[k] as Item;
    if (item.kind === 'trigger') {
      const role = item.trigger?.role;
      const noun = role === 'label' || (role === 'count' && !isCountedAlready(items, k));
      return noun && items[k + 1]?.wordClass === 'preposition' ? k : null;
    }
    if (
      item.kind !== 'word' ||
      !/^(?:other|determiner|preposition|thing|conjunction|adverb)$/.test(item.wordClass)
    )
      return null;
  }
  return null;
}

/** The bracket that opens what a closing one ends; the same item when none stands near. */
function openOf(items: readonly Item[], close: number): number {
  for (let k = close - 1; k >= Math.max(0, close - 9); k--) {
    if (items[k]?.lower === '(') return k;
  }
  return close;
}

/** "casualties, including the wounded, at 950": an insertion, the label stands before it. */
function isInserted(items: readonly Item[], at: number): boolean {
  const including = /^(?:including|counting)$/;
  const open = including.test(items[at - 1]?.lower ?? '') ? at - 1 : at - 2;
  if (items[at + 1]?.lower === 'of') return false;
  return including.test(items[open]?.lower ?? '') && items[open - 1]?.kind === 'mark';
}

function hasChangeBefore(items: readonly Item[], at: number): boolean {
  for (let k = at; k >= Math.max(0, at - 22); k--) {
    const lower = items[k]?.lower ?? '';
    if (lower === ';') return false;
    if (CHANGES.has(lower)) return true;
  }
  return false;
}

/** Nouns are labels everywhere; participles only in "number of soldiers killed" or before a colon. */
function isLabel(items: readonly Item[], at: number, link: Link): boolean {
  const trigger = items[at]?.trigger;
  if (!trigger || (trigger.role === 'after' && trigger.needsPeople)) return false;
  if (isCause(items, at)) return false;
  // "killed in violence committed by gangs": those who did it were sent nowhere
  if (trigger.measure === 'deployed' && items[at + 1]?.lower === 'by') return false;
  if (ADJUNCTS.test(items[at]?.lower ?? '') && items[at + 1]?.wordClass === 'other') {
    if (items[at + 1]?.kind === 'word') return false;
  }
  if (trigger.role === 'label' || trigger.role === 'count') {
    if (NO_LABEL.test(items[at]?.lower ?? '') && !isNumberOf(items, at)) return false;
    if (items[at - 1]?.lower === 'no') return false;
    if (isIncident(items, at) && items[at - 2]?.kind === 'amount') return false;
    if (ONE_CASE.test(items[at]?.lower ?? '') && /^(?:at|as|in|from|by)$/.test(link.nearest))
      return false;
    return trigger.role === 'label' || !isCountedAlready(items, at);
  }
  if (link.mark && at >= link.from) {
    // "Homes destroyed: 1,700"
    if (items[at - 1]?.wordClass === 'thing') return false;
    return items.slice(Math.max(0, at - 4), at).every((one) => one.kind !== 'amount');
  }
  if (isDefinite(items, at) && (at === link.from || tellsOfWhat(items, at + 1, link.from)))
    return true;
  if (link.mark && opensWithVictims(items, at)) return true;
  for (let k = at - 1; k >= Math.max(0, at - 10); k--) {
    const lower = items[k]?.lower ?? '';
    if (LABEL_HEADS.has(lower)) return countsVictims(items, k, at);
    if (items[k]?.kind === 'amount' && items[k]?.amount?.aside === null) return false;
  }
  return false;
}

/** "the lives of 20 pupils", "the two bodies are in accord": such a noun alone is no label. */
const NO_LABEL = /^(?:lives|body|bodies)$/;
/** "an injury at 17", "a death in 40 years". */
const ONE_CASE = /^(?:death|injury|fatality|casualty|body)$/;

/** "number of bodies: 12", "bodies: 12", "the bodies of 12 men". */
function isNumberOf(items: readonly Item[], at: number): boolean {
  if (items[at]?.lower === 'lives') return LABEL_HEADS.has(items[at - 2]?.lower ?? '');
  return /^[:=|]$/.test(items[at + 1]?.lower ?? '') || LABEL_HEADS.has(items[at - 2]?.lower ?? '');
}

/** "12 deaths at 3 sites": the noun has its number already. */
function isCountedAlready(items: readonly Item[], at: number): boolean {
  for (let k = at - 1; k >= Math.max(0, at - 4); k--) {
    const item = items[k] as Item;
    if (item.kind === 'amount') return item.amount?.aside === null && item.amount?.share === null;
    if (item.wordClass === 'conjunction' && k < at - 1) return false;
    if (
      item.kind !== 'word' ||
      /^(?:preposition|thing|verb|relative)$/.test(item.wordClass) ||
      CHANGES.has(item.lower)
    )
      return false;
  }
  return false;
}
