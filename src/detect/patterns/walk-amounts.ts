import { readNounPhrase } from '../noun-phrase';
import type { SentenceView } from '../sentence-view';
import { isAmong, ownerStart, type Walk } from './walk-clauses';

/** Numbers on the way: dates and years are passed, list members share the trigger, others end the walk. */
export function stepOverAmount(view: SentenceView, at: number, walk: Walk): number | null {
  const { items } = view;
  const amount = items[at]?.amount;
  if (!amount) return null;
  if (amount.aside !== null) return at + 1;
  // "900 troops, two-thirds of whom were killed": the verb is of the part
  if (/^(?:whom|which)$/.test(items[at + 2]?.lower ?? '') && items[at + 1]?.lower === 'of')
    return null;
  if (isEndOfThem(view, at)) return null;
  const phrase = readNounPhrase(view, at + 1);
  if (walk.inPhrase && phrase.type === 'thing') return phrase.to;
  // "five guards between the two rival factions were killed"
  const lead = items[items[at - 1]?.wordClass === 'determiner' ? at - 2 : at - 1]?.lower ?? '';
  const led = /^(?:between|from|of|in|across)$/.test(lead);
  if (walk.inPhrase && phrase.type === 'unknown' && led) return phrase.to;
  if (/^(?:including|incl)$/.test(items[at - 1]?.lower ?? '') && phrase.type === 'people') {
    walk.inPhrase = false;
    return phrase.to;
  }
  // "four guards were ambushed by three rebels and killed"
  const agents = lead === 'by' && phrase.type !== 'thing';
  if (agents && walk.auxiliary !== null && walk.otherVerb) return phrase.to;
  let owner = items[at - 1]?.lower === "'s" ? ownerStart(items, at - 1) : at;
  while (/^(?:the|their|its|all|his|her)$/.test(items[owner - 1]?.lower ?? '')) owner -= 1;
  const before = items[owner - 1];
  const listed =
    before?.lower === ',' ||
    before?.lower === 'and' ||
    before?.lower === 'or' ||
    before?.lower === 'plus' ||
    (before?.lower === 'as' && items[owner - 2]?.lower === 'well');
  if (isAmong(items, at) && phrase.type !== 'thing') {
    walk.inPhrase = false;
    return phrase.to;
  }
  if (!listed || walk.auxiliary !== null || walk.needsAuxiliary) {
    return before?.lower === 'of' && phrase.type === 'people' ? phrase.to : null;
  }
  // "259 on board and 11 on the ground perished", "three in Oxby, one in Dale and two in Lund were killed"
  const beside =
    phrase.type === 'none' && walk.inPhrase && items[phrase.to]?.wordClass === 'preposition';
  if (beside && /^(?:and|,)$/.test(before?.lower ?? '')) return phrase.to;
  // "nine rebels, three hostages and 11 guards are killed"
  if (/^(?:hostages|captives)$/.test(items[phrase.to]?.lower ?? '') && !walk.inPhrase) {
    walk.gap = true;
    return phrase.to + 1;
  }
  // "125 members of the guard and 148 rebels were killed"
  if (walk.inPhrase && before?.lower === 'and' && phrase.type === 'people') walk.inPhrase = false;
  if (phrase.type === 'none' || walk.inPhrase) return null;
  walk.gap = true;
  if (phrase.type === 'people') walk.listEnd = phrase.to;
  return phrase.to;
}

/** "lost 340 men, up to 40 of them killed.": such an end says what became of the part alone. */
function isEndOfThem({ items }: SentenceView, at: number): boolean {
  if (items[at + 1]?.lower !== 'of' || items[at + 2]?.lower !== 'them') return false;
  const next = items[at + 4];
  return items[at + 3]?.kind === 'trigger' && (next === undefined || /^[.;)]$/.test(next.lower));
}
