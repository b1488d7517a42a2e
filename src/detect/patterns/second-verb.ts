import { isPronounOrPeople, readNounPhrase } from '../noun-phrase';
import type { MeasureFilter, Pattern } from '../pipeline';
import type { Item, SentenceView } from '../sentence-view';
import { measureOfGroup } from './measure-group';
import { NO_MORE } from './neighbours';
import { isNoneOf } from './none-of';

/** Items between the counted noun and the verb of harm. */
const REACH = 22;

/** "Twelve men jumped into the lake and drowned", "three workers fell 20 metres to their deaths": the clause's second verb tells of them. */
export const secondVerb: Pattern = {
  name: 'second-verb',
  read(view, at, _page, wanted) {
    const phrase = readNounPhrase(view, at + 1);
    if (!isPronounOrPeople(phrase) && !standsForPeople(view, at)) return null;
    if (!isSubject(view, at) || isNoneOf(view, at)) return null;
    const trigger = fateOf(view, phrase.to, view.items[at]?.amount?.value === 1, wanted);
    if (trigger === null) return null;
    const { measure } = measureOfGroup(view, trigger);
    return {
      pattern: this.name,
      measure,
      trigger,
      side: 'right',
      phrase,
      ...NO_MORE,
      note: `"${view.items[trigger]?.lower}" is the second verb of those counted: ${measure}`,
    };
  },
};

/** "sixteen others", "two more", "three could not get out": the noun was said before. */
function standsForPeople(view: SentenceView, at: number): boolean {
  const next = view.items[at + 1];
  return next?.wordClass === 'auxiliary' || /^(?:more|others)$/.test(next?.lower ?? '');
}

const OPENS_CLAUSE = /^(?:[,;:"(\u2013]|and|but|that|when|after|where|as|while|because|said|says)$/;

/** The number opens its clause: only determiners, adverbs and words of time stand before it. */
function isSubject(view: SentenceView, at: number): boolean {
  const { items } = view;
  let k = at - 1;
  while (k >= 0 && /^(?:determiner|adverb|time)$/.test(items[k]?.wordClass ?? '')) k--;
  return k < 0 || OPENS_CLAUSE.test(items[k]?.lower ?? '');
}

/** Verbs after which another clause tells of somebody else. */
const OF_OTHERS =
  /^(?:said|says|say|told|tells|saw|seen|watched|heard|found|reported|claimed|believed|announced|confirmed|accused|alleged|denied|survived|mourned|investigated|deny)$/;

/** The verb of harm that is joined to the first verb without a subject of its own; null when there is none. */
function fateOf(
  view: SentenceView,
  from: number,
  single: boolean,
  wanted: MeasureFilter,
): number | null {
  const { items } = view;
  if (!isVerb(items, from)) return null;
  for (let k = from; k < Math.min(items.length, from + REACH); k++) {
    const item = items[k] as Item;
    if (item.lower === ';' || OF_OTHERS.test(item.lower)) return null;
    if (item.wordClass === 'relative' || /^(?:when|while|whereas|as)$/.test(item.lower))
      return null;
    if (item.kind === 'amount' && item.amount?.aside === null && !isMeasured(view, k)) return null;
    if (TO_DEATH.test(item.lower) && item.trigger && wanted('killed')) return k;
    if (!JOINS.test(item.lower)) continue;
    const fate = joined(items, k + 1, single);
    if (fate !== null && wanted(items[fate]?.trigger?.measure ?? 'deployed')) return fate;
  }
  return null;
}

const JOINS = /^(?:and|but|then|,)$/;
const TO_DEATH = /^to (?:their|his|her) deaths?$/;

/** "fell 30 metres": a number of things on the way. */
function isMeasured(view: SentenceView, at: number): boolean {
  return readNounPhrase(view, at + 1).type === 'thing';
}

/** "jumped", "had gone", "fell": the clause's own verb, with adverbs before it. */
function isVerb(items: readonly Item[], from: number): boolean {
  let k = from;
  while (items[k]?.wordClass === 'adverb' || items[k]?.wordClass === 'raising') k++;
  const item = items[k];
  if (item?.kind === 'trigger')
    return item.trigger?.role !== 'count' && item.trigger?.role !== 'label';
  if (item?.kind !== 'word') return false;
  return (
    /^(?:verb|auxiliary)$/.test(item.wordClass) ||
    (item.wordClass === 'other' &&
      !item.capital &&
      /(?:[^e]ed|pt|ought|aught|ell|ank|ung|ove|lept|ode|id|ew)$/.test(item.lower))
  );
}

/** The trigger after the join, when only adverbs and auxiliaries that agree stand before it. */
function joined(items: readonly Item[], from: number, single: boolean): number | null {
  let auxiliary: string | null = null;
  let raised = false;
  for (let k = from; k < Math.min(items.length, from + 6); k++) {
    const item = items[k] as Item;
    if (item.trigger) return isFate(items, k, auxiliary, raised) ? k : null;
    if (/^(?:not|never)$/.test(item.lower)) return null;
    if (item.wordClass === 'raising') raised = true;
    if (item.wordClass === 'auxiliary') {
      if (!single && /^(?:was|is|has)$/.test(item.lower)) return null;
      auxiliary = item.lower;
    } else if (!/^(?:adverb|raising|conjunction|time)$/.test(item.wordClass)) return null;
  }
  return null;
}

const PASSIVE = /^(?:was|were|been|got|are|is)$/;
/** Adjectives: without an auxiliary they describe the noun after them ("and dead fish were found"). */
const STATE = /^(?:dead|missing|deceased|captive|hostage)$/;
/** Said of oneself, unless somebody follows ("drowned the boy"). */
const ALONE = /^(?:drowned|suffocated)$/;

function isFate(items: readonly Item[], at: number, auxiliary: string | null, raised: boolean) {
  const { lower, trigger } = items[at] as Item;
  if (lower === 'dying') return true;
  if (trigger?.role === 'before') {
    if (STATE.test(lower)) return auxiliary !== null || raised;
    return auxiliary === null || !/^(?:did|could|would)$/.test(auxiliary);
  }
  if (trigger?.role !== 'either') return false;
  if (auxiliary === null)
    return (
      ALONE.test(lower) && !/^(?:people|determiner|pronoun)$/.test(items[at + 1]?.wordClass ?? '')
    );
  return PASSIVE.test(auxiliary);
}
