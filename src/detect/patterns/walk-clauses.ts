import type { Item } from '../sentence-view';

/** What was met on the way from a number to its trigger. */
export interface Walk {
  auxiliary: string | null;
  /** True once a preposition was passed: nouns there are no new subject. */
  inPhrase: boolean;
  /** True once anything but adverbs stood between. */
  gap: boolean;
  needsAuxiliary: boolean;
  /** True right after a participle that is no trigger ("were stabbed and killed"). */
  otherVerb: boolean;
  relative: boolean;
  /** True once "and" led to a noun after an active verb: the next auxiliary is of that noun. */
  newSubject?: boolean;
  /** Item after the last noun of a list of numbers ("40 men and 12 women who"). */
  listEnd?: number;
  /** True once a clause without its "whom" opened: the number is the object of its verb ("two men it captured"). */
  object?: boolean;
}

/** "attacked the house and the guard was killed": a noun, then its verb. */
export function opensClause(items: readonly Item[], from: number): boolean {
  let k = from;
  while (k < from + 4 && /^(?:determiner|people|other|raising)$/.test(items[k]?.wordClass ?? ''))
    k++;
  return k > from && items[k]?.wordClass === 'auxiliary';
}

/** "1,090 adults whose names are unknown have been killed": the verb of the number is the second one. */
export function afterWhose(items: readonly Item[], at: number): number | null {
  const isVerb = (item: Item) => item.wordClass === 'auxiliary';
  const own = items.findIndex((item, k) => k > at && k < at + 6 && isVerb(item));
  if (own < 0) return null;
  const next = items.findIndex((item, k) => k > own + 1 && k < own + 7 && isVerb(item));
  return next < 0 ? null : next;
}

/** "two men, having fought on for hours, died": the comma that ends such a clause. */
export function afterHaving(items: readonly Item[], at: number): number {
  for (let k = at + 1; k < Math.min(items.length, at + 12); k++) {
    if (items[k]?.lower === ',') return k + 1;
  }
  return at + 1;
}

const THEY = /^(?:they|he|she|we|it|i|you)$/;
/** Longest clause without its "whom", in items. */
const REDUCED = 10;

/** "the three miners they were trying to reach also died": where the clause about them ends; null when none opens here. */
export function afterReduced(items: readonly Item[], at: number): number | null {
  if (!THEY.test(items[at]?.lower ?? '') || items[at - 1]?.wordClass !== 'people') return null;
  for (let k = at + 2; k < Math.min(items.length, at + REDUCED); k++) {
    const { kind, trigger, wordClass, lower } = items[k] as Item;
    if (kind === 'mark' || kind === 'amount') return null;
    if (kind === 'trigger') return trigger?.role === 'before' ? k : null;
    const second = wordClass === 'auxiliary' && !/^to$/.test(lower) && k > at + 2;
    if (second || /^(?:also|all|both|later|themselves)$/.test(lower)) return k;
  }
  return null;
}

/** "people aged 19 or younger died", "children aged between three and 12 were hurt": the item after the ages. */
export function afterAges(items: readonly Item[], at: number): number | null {
  if (!/^(?:aged|ages)$/.test(items[at]?.lower ?? '')) return null;
  let k = at + 1;
  while (k < at + AGES && (items[k]?.kind === 'amount' || OF_AGE.test(items[k]?.lower ?? ''))) k++;
  return k > at + 1 ? k : null;
}

/** Longest span of ages, in items. */
const AGES = 8;
const OF_AGE =
  /^(?:between|from|and|to|or|under|over|below|above|up|years?|months?|younger|older|less|more|old|-|\u2013|just|only|about)$/;

/** "one soldier serving at the post", "two men working on the roof": a clause about them, then their verb. */
export function describesPerson(items: readonly Item[], at: number, walk: Walk): boolean {
  const before = items[at - 1];
  return (
    /.ing$/.test(items[at]?.lower ?? '') &&
    walk.auxiliary === null &&
    (before?.wordClass === 'people' || before?.wordClass === 'adverb')
  );
}

/** "on crashed planes": a participle that describes the noun after it. */
export function describesNoun(items: readonly Item[], at: number, walk: Walk): boolean {
  const before = items[at - 1]?.wordClass;
  const next = items[at + 1];
  return (
    walk.inPhrase &&
    /ed$/.test(items[at]?.lower ?? '') &&
    (before === 'preposition' || before === 'determiner') &&
    next?.kind === 'word' &&
    /^(?:thing|people|other)$/.test(next.wordClass)
  );
}

/** "two persons identified as Ali and Omar were killed". */
export function isNaming(items: readonly Item[], at: number): boolean {
  if (items[at]?.lower !== 'as') return false;
  // "were confirmed as injured", "were recorded as being badly injured"
  if (items[at - 1]?.wordClass === 'raising' && items[at + 1]?.lower === 'being') return true;
  if (items[at - 1]?.wordClass === 'raising' && items[at + 1]?.kind === 'trigger') return true;
  return /^(?:identified|named)$/.test(items[at - 1]?.lower ?? '');
}

/** "60 passengers and the helicopter's three soldiers": where the owner of the next number begins. */
export function ownerStart(items: readonly Item[], mark: number): number {
  let k = mark;
  while (k > mark - 4 && /^(?:determiner|other|thing|people)$/.test(items[k - 1]?.wordClass ?? ''))
    k--;
  return k;
}

/** "six tourists among 14 killed", "five guards were among 14 killed": some of those who are counted next. */
export function isAmong(items: readonly Item[], at: number): boolean {
  const among = items[at - 1]?.lower === 'the' ? at - 2 : at - 1;
  const before = items[among - 1];
  return (
    items[among]?.lower === 'among' &&
    (before?.wordClass === 'people' || before?.wordClass === 'auxiliary')
  );
}

const MEMBERS =
  /^(?:members?|employees|officers|personnel|staff|fighters|soldiers|troops|residents|servicemen|guards|students|pupils|workers|volunteers)$/;
/** Items between such a noun and its "who". */
const MEMBERS_REACH = 7;

/** "four members of a task force who fought back were": a clause with a verb of its own, about the members. */
export function isOfMembers(items: readonly Item[], at: number): boolean {
  if (!/^(?:who|that)$/.test(items[at]?.lower ?? '')) return false;
  if (items[at + 1]?.kind !== 'word' || items[at + 1]?.wordClass === 'auxiliary') return false;
  for (let k = at - 1; k > Math.max(0, at - MEMBERS_REACH); k--) {
    if (items[k]?.lower === 'of') return MEMBERS.test(items[k - 1]?.lower ?? '');
    if (items[k]?.lower !== '-' && items[k]?.kind !== 'word') return false;
  }
  return false;
}

/** Words of "and more than twice as many civilians", up to their verb. */
const TIMES_REACH = 10;

/** "soldiers and more than twice as many villagers have died": the item after those without a number; null when none follow. */
export function timesAsMany(items: readonly Item[], from: number): number | null {
  let met = false;
  for (let k = from; k < Math.min(items.length, from + TIMES_REACH); k++) {
    const { kind, lower, wordClass, amount } = items[k] as Item;
    if (lower === 'many' && items[k - 1]?.lower === 'as') met = true;
    else if (met && wordClass === 'auxiliary') return k;
    else if (
      kind === 'amount' ? amount?.aside === null && amount.share === null && met : kind !== 'word'
    )
      return null;
  }
  return null;
}

/** "11 men convicted of murder were put to death": the verb behind what somebody is accused of; null when none opens here. */
export function afterAccused(items: readonly Item[], at: number): number | null {
  if (!ACCUSED.test(items[at]?.lower ?? '') || items[at - 1]?.wordClass !== 'people') return null;
  if (!/^(?:of|with|in|for)$/.test(items[at + 1]?.lower ?? '')) return null;
  for (let k = at + 2; k < Math.min(items.length, at + CRIMES); k++) {
    const { kind, wordClass, lower } = items[k] as Item;
    if (wordClass === 'auxiliary') return /^(?:were|was|are|have|had)$/.test(lower) ? k : null;
    if (kind === 'amount' || (kind === 'mark' && lower !== ',')) return null;
  }
  return null;
}

const ACCUSED = /^(?:convicted|accused|guilty|suspected|charged|wanted)$/;
/** Longest list of crimes, in items. */
const CRIMES = 10;
