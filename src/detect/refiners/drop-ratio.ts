import type { Draft, Refiner } from '../pipeline';
import type { Item } from '../sentence-view';

/** Items after the number in which "for every soldier killed" stands. */
const REACH = 7;

/** "three wounded for every man killed": a proportion counts nobody. */
export const dropRatio: Refiner = {
  name: 'drop-ratio',
  refine(page) {
    for (const draft of page.drafts) {
      if (!isRatio(draft)) continue;
      draft.dropped = true;
      draft.trace.push('drop-ratio: a proportion, no count');
    }
  },
};

function isRatio({ view, at }: Draft): boolean {
  const { items } = view;
  if (isOneIn(items, at) || isInWhichOne(items, at)) return true;
  if (isOutOf(items, at) || isOfWhichOut(items, at)) return true;
  if (isToOne(items, at) || isToOne(items, at - 2)) return true;
  if (items[at - 1]?.lower === 'for' || isEach(items[at - 1]?.lower)) {
    // "one killed for 6-8 wounded", "they lose one for every 2-3 wounded"
    const every = isEach(items[at - 1]?.lower);
    const opens = every ? items[at - 2]?.lower === 'for' : isHarm(items, at - 2);
    if (opens && isHarm(items, at + 1)) return true;
  }
  if (isHarm(items, at + 1) && items[at + 2]?.lower === 'for') {
    if (items[at + 3]?.kind === 'amount' && isHarm(items, at + 4)) return true;
  }
  const last = Math.min(items.length - 1, at + REACH);
  for (let k = at + 1; k < last; k++) {
    const item = items[k];
    if (item?.kind === 'amount' || (item?.kind === 'mark' && item.lower !== '"')) return false;
    if (item?.lower !== 'for' || !isEach(items[k + 1]?.lower)) continue;
    // "12 were killed for each day of the truce"
    return items.slice(k + 2, k + 6).some(({ wordClass }) => wordClass === 'people');
  }
  return false;
}

/** The 2.5 of "a ratio of 2.5 to one"; a number before the one may hold a point. */
function isToOne(items: readonly Item[], at: number): boolean {
  if (items[at + 1]?.lower !== 'to' || items[at + 2]?.amount?.value !== 1) return false;
  const size = items[at]?.amount?.value ?? MOST_IN;
  if (items[at]?.kind !== 'amount' || size <= 1 || size > MOST_TO_ONE) return false;
  return !Number.isInteger(size) || items.slice(0, at).some(({ lower }) => RATIO.test(lower));
}

/** The one of "one in 13 victims was a woman", "one in every 13". */
function isOneIn(items: readonly Item[], at: number): boolean {
  if (items[at]?.amount?.value !== 1 || items[at + 1]?.lower !== 'in') return false;
  const whole = isEach(items[at + 2]?.lower) ? items[at + 3] : items[at + 2];
  const size = whole?.amount?.aside === null ? (whole.amount.value ?? 0) : 0;
  return size > 1 && size <= MOST_IN;
}

/** The 13 of "one in 13". */
function isInWhichOne(items: readonly Item[], at: number): boolean {
  const before = isEach(items[at - 1]?.lower) ? at - 2 : at - 1;
  return items[before]?.lower === 'in' && isOneIn(items, before - 1);
}

/** The seven of "seven out of every eight weavers", "seven of every eight", "nine out of 10 slain"; "out" itself is no item. */
function isOutOf(items: readonly Item[], at: number): boolean {
  const of = items[at + 1];
  const every = isEach(items[at + 2]?.lower);
  if (of?.lower !== 'of' || (!every && of.start - (items[at]?.end ?? 0) < OUT)) return false;
  const whole = items[every ? at + 3 : at + 2]?.amount?.value ?? 0;
  return (items[at]?.amount?.value ?? whole) < whole && (every || ROUND.has(whole));
}

/** Characters of " out ". */
const OUT = 5;

/** The eight of "seven out of every eight", the ten of "out of every ten killed, six were cooks". */
function isOfWhichOut(items: readonly Item[], at: number): boolean {
  const every = isEach(items[at - 1]?.lower);
  const of = every ? at - 2 : at - 1;
  if (items[of]?.lower !== 'of') return false;
  return isOutOf(items, of - 1) || (every && items[of - 1]?.lower === 'out');
}

/** So many are rarely the whole of a count. */
const ROUND: ReadonlySet<number> = new Set([5, 10]);

const RATIO = /^(?:ratios?|proportions?|odds|outnumber(?:ed|ing|s)?)$/;

/** So many to one are no change of a count. */
const MOST_TO_ONE = 100;

/** Proportions are told of so many at the most. */
const MOST_IN = 1000;

function isEach(word: string | undefined): boolean {
  return word === 'every' || word === 'each';
}

/** A bare word of harm, as in "six wounded". */
function isHarm(items: Draft['view']['items'], at: number): boolean {
  return items[at]?.kind === 'trigger';
}
