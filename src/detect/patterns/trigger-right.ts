import { DERAILS } from '../lang/en/counted-words';
import { countsPeople, type NounPhrase } from '../noun-phrase';
import type { MeasureFilter } from '../pipeline';
import type { Item, SentenceView } from '../sentence-view';
import { sufferingVerb } from '../suffered';
import { isInVerbChain } from '../verb-chain';
import type { Walk } from './walk-clauses';
import { stepOver } from './walk-right';

/** A trigger met to the right of a number. */
export interface RightTrigger {
  readonly at: number;
  /** True when it follows the counted noun directly or with adverbs only. */
  readonly adjacent: boolean;
  /** True when an auxiliary stands before it ("were killed"). */
  readonly auxiliary: boolean;
}

const FARTHEST = 26;
/** As far with what stands between dashes on the way. */
const WITH_INSERTION = 60;

const HAVE = new Set(['has', 'have', 'had', 'having']);

const ACTIVE_AUXILIARIES = new Set([
  'do',
  'does',
  'did',
  'will',
  'would',
  'can',
  'could',
  'may',
  'might',
  'must',
  'shall',
  'should',
]);

/**
 * Finds the participle or verb to whose victims the number belongs: "12 people in two villages were
 * killed". `chained`: the numbers before it count people, so a bare "25 captured" does, too.
 */
export function findTriggerRight(
  view: SentenceView,
  phrase: NounPhrase,
  wanted: MeasureFilter,
  chained = false,
): RightTrigger | null {
  const { items } = view;
  const walk: Walk = {
    auxiliary: null,
    inPhrase: false,
    gap: false,
    needsAuxiliary: false,
    otherVerb: false,
    relative: false,
  };
  let last = Math.min(items.length, phrase.to + FARTHEST);
  for (let at = phrase.to; at < last; ) {
    const item = items[at] as Item;
    if (item.kind === 'trigger') {
      const verdict = judgeTrigger(items, at, walk, wanted, phrase, chained);
      if (verdict === 'take') {
        return { at, adjacent: !walk.gap, auxiliary: walk.auxiliary !== null };
      }
      if (verdict === 'stop') return null;
      at += 1;
      continue;
    }
    const next = stepOver(view, at, walk);
    if (next === null) return null;
    // What stands between dashes, and the members of a list of numbers, cost no reach.
    if (item.lower === '\u2013' || item.kind === 'amount')
      last = Math.min(items.length, last + next - at, phrase.to + WITH_INSERTION);
    at = next;
  }
  return null;
}

function judgeTrigger(
  items: readonly Item[],
  at: number,
  walk: Walk,
  wanted: MeasureFilter,
  phrase: NounPhrase,
  chained: boolean,
): 'take' | 'stop' | 'skip' {
  const trigger = items[at]?.trigger;
  if (!trigger) return 'skip';
  if (!wanted(trigger.measure)) {
    walk.gap = true;
    if (walk.auxiliary === null) walk.needsAuxiliary = true;
    else walk.otherVerb = true;
    return 'skip';
  }
  if (trigger.role === 'label') return 'stop';
  // "two had played dead"
  if (items[at]?.lower === 'dead' && /^play/.test(items[at - 1]?.lower ?? '')) return 'stop';
  if (trigger.measure === 'wounded' && sufferingVerb(items, at) !== null) return 'take';
  if (trigger.role === 'after') return 'stop';
  if (isFeared(items, at) || opensList(items, at)) return 'stop';
  const counted =
    countsPeople(phrase, trigger.needsPeople) ||
    (chained && !walk.gap) ||
    isMoreOfThem(items, at, phrase);
  if (!counted && !isBareBase(trigger, phrase)) return 'stop';
  // "were on death row"
  const derailed = DERAILS.has(items[at + 1]?.lower ?? '');
  if (trigger.role === 'count')
    return walk.auxiliary !== null && !walk.otherVerb && !derailed ? 'take' : 'stop';
  const state = /^(?:with|in) /.test(items[at]?.lower ?? '');
  if (isMainVerb(items, at, walk)) return 'take';
  const goesOn = items[at - 1]?.wordClass === 'conjunction' || isInVerbChain(items, at);
  if (walk.otherVerb && !goesOn && !state) return 'stop';
  if (walk.needsAuxiliary && walk.auxiliary === null && !isOutcome(items, at) && !isBy(items, at))
    return 'stop';
  if (trigger.role === 'before') return 'take';
  if (isAttribute(items, at, walk, phrase)) return 'take';
  return isActiveUse(items, at, walk) && !walk.object && !isOfFigure(items, phrase)
    ? 'stop'
    : 'take';
}

/** "five nuns who were hit by a train died": the clause about them has its verb already. */
function isMainVerb(items: readonly Item[], at: number, walk: Walk): boolean {
  return (
    walk.relative &&
    walk.otherVerb &&
    /^(?:died|perished|drowned|succumbed|lost their lives)$/.test(items[at]?.lower ?? '') &&
    !/^(?:auxiliary|conjunction|pronoun|preposition)$/.test(items[at - 1]?.wordClass ?? '')
  );
}

/** "a third of the 900 flown in": the base of a share may stand without its noun. */
function isBareBase(trigger: { readonly measure: string }, phrase: NounPhrase): boolean {
  return trigger.measure === 'deployed' && phrase.type === 'none';
}

/** "30 injured people": between its number and a plural the participle is an adjective. */
function isAttribute(items: readonly Item[], at: number, walk: Walk, phrase: NounPhrase): boolean {
  const next = items[at + 1];
  if (walk.gap || walk.auxiliary !== null || phrase.head !== null) return false;
  return (
    next?.wordClass === 'people' &&
    !next.capital &&
    /(?:s|men|people|children|personnel|staff|police|military)$/.test(next.lower)
  );
}

/** "two gunmen killed a teacher", "10 men have killed": the number counts those who did it. */
function isActiveUse(items: readonly Item[], at: number, walk: Walk): boolean {
  const measure = items[at]?.trigger?.measure;
  if (walk.auxiliary !== null) {
    if (ACTIVE_AUXILIARIES.has(walk.auxiliary)) return true;
    if (ALONE.test(items[at]?.lower ?? '')) return false;
    return HAVE.has(walk.auxiliary) && measure !== 'deployed';
  }
  const next = items[afterSecond(items, at)];
  if (!next) return false;
  if (next.lower === 'by') return false;
  // "40 customers lost power"
  if (items[at]?.lower === 'lost' && (next.wordClass === 'thing' || LOST_GOODS.test(next.lower)))
    return true;
  if (next.kind === 'amount')
    return (
      next.amount?.aside === null && !startsNewCount(items, at + 1) && !pointsBack(items, at + 1)
    );
  if (next.kind === 'trigger') return false;
  if (next.wordClass === 'determiner')
    return (
      next.lower !== 'this' &&
      next.lower !== 'that' &&
      next.lower !== 'each' &&
      next.lower !== 'every' &&
      !isTimeAhead(items, at + 2)
    );
  // "two gunmen stabbed Ali Khan", not "Two Men Killed Outside Bar" nor "2,000 injured Norland soldiers"
  const noun = items[at - 1]?.kind === 'word' && items[at - 1]?.capital === false;
  const named = noun && next.capital && next.wordClass === 'other';
  return (
    named ||
    next.wordClass === 'people' ||
    next.wordClass === 'pronoun' ||
    (noun && opensTitledName(items, at + 1))
  );
}

/** "killed broadcaster Otto Lund", "shot prominent radio host Vera Dahl": what somebody does, then the full name. */
function opensTitledName(items: readonly Item[], from: number): boolean {
  let at = from;
  while (at < from + 3 && isTitleWord(items[at])) at++;
  const name = items.slice(at, at + 2);
  return (
    at > from &&
    name.length === 2 &&
    name.every((one) => one.kind === 'word' && one.capital && one.wordClass === 'other')
  );
}

function isTitleWord(item: Item | undefined): boolean {
  return item?.kind === 'word' && !item.capital && /^(?:other|people)$/.test(item.wordClass);
}

/** "stabbed and badly injured Ali Khan": the number of the item after a second verb of harm, if there is one. */
function afterSecond(items: readonly Item[], at: number): number {
  if (items[at + 1]?.lower !== 'and') return at + 1;
  const second = items[at + 2]?.wordClass === 'adverb' ? at + 3 : at + 2;
  const object = items[second + 1]?.kind !== 'amount';
  return items[second]?.trigger?.role === 'either' && object ? second + 1 : at + 1;
}

/** "a figure of 1,300 killed the office gave": such a number has done nothing. */
function isOfFigure(items: readonly Item[], { from, type }: NounPhrase): boolean {
  return (
    type === 'none' &&
    items[from - 2]?.lower === 'of' &&
    /^(?:figure|total|tally|toll|number)$/.test(items[from - 3]?.lower ?? '')
  );
}

/** What people lose and live on. */
const LOST_GOODS =
  /^(?:power|electricity|water|heat|contact|control|consciousness|service|access|everything|money|track|touch|hope|sight|weight)$/;

/** "are confirmed to have drowned": it is said of themselves. */
const ALONE = /^(?:drowned|suffocated)$/;

function isTimeAhead(items: readonly Item[], at: number): boolean {
  return /^(?:day|days|week|month|year|night|morning|same|previous|following|past|last|other)$/.test(
    items[at]?.lower ?? '',
  );
}

/** "five wounded four of them seriously": the second number speaks of those before it. */
function pointsBack(items: readonly Item[], at: number): boolean {
  return items[at + 1]?.lower === 'of' && /^(?:them|whom|these)$/.test(items[at + 2]?.lower ?? '');
}

/** "two nuns, among the wounded six guards", "and among the dead two": the word opens the list that follows. */
function opensList(items: readonly Item[], at: number): boolean {
  const whole = items[at]?.lower.startsWith('among the ') === true;
  if (!whole && (items[at - 1]?.lower !== 'the' || items[at - 2]?.lower !== 'among')) return false;
  return /^(?:[,;]|and|while)$/.test(items[whole ? at - 1 : at - 3]?.lower ?? '');
}

/** "at risk of being killed", "in danger of dying": nobody was harmed yet. */
function isFeared(items: readonly Item[], at: number): boolean {
  for (let k = at - 1; k > Math.max(0, at - 5); k--) {
    const { lower, wordClass } = items[k] as Item;
    if (lower === 'of')
      return /^(?:risk|danger|threat|peril|brink)$/.test(items[k - 1]?.lower ?? '');
    if (/^fear(?:s|ed|ing)?$/.test(lower)) return items[k + 1]?.lower === 'being';
    if (wordClass !== 'auxiliary' && wordClass !== 'adverb') return false;
  }
  return false;
}

/** "Eight more were neutralised": those who were counted before are meant; machines are destroyed. */
function isMoreOfThem(items: readonly Item[], at: number, phrase: NounPhrase): boolean {
  return (
    phrase.type === 'none' &&
    (/^(?:more|another)$/.test(items[phrase.from]?.lower ?? '') ||
      items[phrase.from]?.wordClass === 'auxiliary') &&
    /^(?:neutrali[sz]ed|eliminated|liquidated)$/.test(items[at]?.lower ?? '')
  );
}

/** "three killed 12 wounded": the second number has a trigger of its own. */
function startsNewCount(items: readonly Item[], at: number): boolean {
  for (let k = at + 1; k < Math.min(items.length, at + 5); k++) {
    const item = items[k] as Item;
    if (item.kind === 'trigger') return item.trigger?.role !== 'after';
    if (
      item.kind === 'mark' ||
      item.wordClass === 'preposition' ||
      item.wordClass === 'conjunction'
    )
      return false;
  }
  return false;
}

/** "11 nuns pulled off a bus and shot dead by rebels": a second participle, with the name of those who did it. */
function isBy(items: readonly Item[], at: number): boolean {
  return (
    items[at]?.trigger?.role === 'either' &&
    items[at - 1]?.lower === 'and' &&
    items[at + 1]?.lower === 'by'
  );
}

/** "33 miners trapped underground found dead": what became of them in the end. */
function isOutcome(items: readonly Item[], at: number): boolean {
  return /^(?:found|confirmed|declared|pronounced|presumed|feared) dead$/.test(
    items[at]?.lower ?? '',
  );
}
