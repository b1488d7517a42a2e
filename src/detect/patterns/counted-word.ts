import { DERAILS, RELEASING, SINGULAR } from '../lang/en/counted-words';
import { OTHER_LOSSES } from '../lang/en/other-losses';
import { type NounPhrase, nextOfList, readNounPhrase } from '../noun-phrase';
import type { Pattern } from '../pipeline';
import type { Item, SentenceView } from '../sentence-view';
import { fateOf } from './fate-of-captives';
import { areLost, areRemains } from './lives-and-bodies';
import { measureOfGroup } from './measure-group';
import { NO_MORE } from './neighbours';
import { isNoneOf } from './none-of';

/** "6,000 casualties", "54,487 battle deaths", "12 hostages": the counted word itself is the casualty word. */
export const countedWord: Pattern = {
  name: 'counted-word',
  read(view, at, _page, wanted) {
    const phrase = readNounPhrase(view, at + 1);
    const shared = sharedNoun(view, phrase) ?? ofThese(view.items, phrase) ?? phrase.to;
    const end = skipStates(view.items, skipQuotes(view.items, shared));
    const item = view.items[end];
    const trigger = item?.trigger;
    if (!item || !trigger || !wanted(trigger.measure)) return null;
    const deeds = /^(?:(?:executions|lynchings) of|injur(?:y|ies) (?:to|on))$/.test(item.lower);
    if (trigger.role !== 'count' && !deeds && !isTollOf(view, at, end)) return null;
    if ((phrase.type === 'pronoun' && !isOfThese(view, at, end)) || isNoneOf(view, at)) return null;
    // "54,487 battle deaths", "12 road deaths", but no "12 tank losses"
    if (phrase.type === 'thing' && trigger.measure === 'losses') return null;
    if (phrase.type === 'thing' && phrase.head !== end - 1 && shared === phrase.to) return null;
    const mark = isMark(view.items[end + 1]);
    if (isIncident(view.items, end) || isAverted(view.items, at, end)) return null;
    if (SINGULAR.has(item.lower) && view.items[at]?.amount?.value !== 1 && !mark) return null;
    if (view.items[at + 1]?.lower === 'of' && view.items[at]?.amount?.value === 1)
      if (fateOf(view, end) === null || view.items[at - 1]?.lower === 'single') return null;
    if (between(view, at + 1, end).some((one) => OTHER_LOSSES.has(one.lower))) return null;
    const next = view.items[end + 1];
    if (next && (DERAILS.has(next.lower) || (next.lower === '-' && !next.spaced))) return null;
    const fate = view.items[at - 1]?.lower === 'of' ? null : fateOf(view, end); // "two of 29 hostages … are beheaded"
    if (fate === null && isReleased(view, at, item.lower, trigger.measure)) return null;
    if (/^lives?$/.test(item.lower) && !areLost(view, at, end)) return null;
    if (/^bod(?:y|ies)$/.test(item.lower) && !areRemains(view, at, end)) return null;
    if (trigger.measure === 'captured' && OF_THE_DEAD.test(wordsBefore(view, at))) return null;
    if (next?.lower === ':' && view.items[at - 1]?.lower === ':') return null;
    const measure = fate ?? countedMeasure(view, end).measure;
    return {
      pattern: this.name,
      measure,
      trigger: end,
      side: 'right',
      phrase,
      ...NO_MORE,
      note: `the number counts "${item.lower}": ${measure}`,
    };
  },
};

/** "540 Danish and 430 Saxon casualties": the end of the last member of the list, whose noun all of them share. */
function sharedNoun(view: SentenceView, { from, to, head }: NounPhrase): number | null {
  // "five guards and two deaths": a plural has its own noun
  if (
    (from === to && !respectively(view, from)) ||
    /(?:[^s]s|men|people|children|police|personnel|troops)$/.test(
      view.items[head ?? -1]?.lower ?? '',
    )
  )
    return null;
  const next = nextOfList(view, to);
  if (next === null) return null;
  const phrase = readNounPhrase(view, next + 1);
  return sharedNoun(view, phrase) ?? phrase.to;
}

/** "the 12,000 death toll", "the 90,000-plus military casualty estimate": the label after its number. */
function isTollOf(view: SentenceView, at: number, end: number): boolean {
  return (
    end <= at + 3 &&
    view.items
      .slice(at + 1, end)
      .every(
        ({ kind, wordClass }) => kind === 'word' && /^(?:other|adverb|people)$/.test(wordClass),
      ) &&
    /^(?:death toll|body count|casualty (?:toll|figure|estimate|count|number))$/.test(
      view.items[end]?.lower ?? '',
    )
  );
}

/** "the 90,000 casualty mark". */
function isMark(next: Item | undefined): boolean {
  return /^(?:mark|milestone|threshold)$/.test(next?.lower ?? '');
}

/** "called off 40 planned executions": nobody was put to death. */
function isAverted(items: readonly Item[], at: number, end: number): boolean {
  if (!/executions(?: of)?$/.test(items[end]?.lower ?? '')) return false;
  return items.slice(Math.max(0, at - 5), end + 4).some(({ lower }) => AVERTED.test(lower));
}

/** What keeps an execution from being done, or says that it is still to come. */
export const AVERTED =
  /^(?:scheduled|planned|pending|upcoming|mock|threatened|cancel\w*|halt\w*|stay(?:ed|ing|s)?|postpon\w*|suspend\w*|prevent\w*|commut\w*|avert\w*|delay\w*)$/;

/** "handled five mass casualties": events that fill a ward, no people. */
export function isIncident(items: readonly Item[], end: number): boolean {
  return items[end - 1]?.lower === 'mass' && /^casualt/.test(items[end]?.lower ?? '');
}

/** "250 of these civilian casualties": the item after what describes the counted noun. */
function ofThese(items: readonly Item[], { type, to }: NounPhrase): number | null {
  if (type !== 'pronoun' || !/^(?:these|those)$/.test(items[to - 1]?.lower ?? '')) return null;
  let k = to;
  while (k < to + 2 && /^(?:people|other)$/.test(items[k]?.wordClass ?? '') && !items[k]?.trigger)
    k++;
  return k;
}

/** "two of these deaths", "250 of these civilian casualties". */
function isOfThese({ items }: SentenceView, at: number, end: number): boolean {
  return (
    items[at + 1]?.lower === 'of' &&
    /^(?:these|those)$/.test(items[at + 2]?.lower ?? '') &&
    items.slice(at + 3, end).every(({ wordClass }) => /^(?:people|other)$/.test(wordClass))
  );
}

/** "610; 540; and 72 deaths respectively". */
function respectively({ items }: SentenceView, from: number): boolean {
  return items.slice(from, from + 12).some(({ lower }) => lower === 'respectively');
}

function between(view: SentenceView, from: number, to: number): readonly Item[] {
  return view.items.slice(from, to);
}

/** "14 charred bodies", "22 killed hostages", "40 injury deaths": what became of them stands before the noun. */
function skipStates(items: readonly Item[], at: number): number {
  const own = items[at]?.trigger;
  const noun = items[at + 1]?.trigger;
  const ofHarm = own?.role === 'either' || /\binjury$/.test(items[at]?.lower ?? '');
  return own && ofHarm && noun?.role === 'count' ? at + 1 : at;
}

const OF_THE_DEAD =
  /\b(?:bodies|body|remains|corpses|killings?|killed|murders?|deaths|death|executed|executions?|massacre|slaughter) (?:of )?(?:the )?(?:all )?$/;

/** The few words before the number, each followed by a blank. */
function wordsBefore(view: SentenceView, at: number): string {
  return view.items
    .slice(Math.max(0, at - 4), at)
    .map(({ lower }) => `${lower} `)
    .join('');
}

function skipQuotes(items: readonly Item[], at: number): number {
  let end = at;
  while (items[end]?.lower === '"' || items[end]?.lower === "'") end += 1;
  return end;
}

/** "6,000 casualties (killed and wounded)" stays casualties; "12 losses" stays losses. */
function countedMeasure(view: SentenceView, at: number) {
  const own = view.items[at]?.trigger?.measure ?? 'killed';
  if (own === 'casualties' || own === 'losses') return { measure: own };
  return measureOfGroup(view, at);
}

/** Lives are spared, not handed over: "the group released a study" takes none back. */
const SAVING = /^(?:sav(?:e|es|ed|ing)|spar(?:e|es|ed|ing)|rescu(?:e|es|ed|ing))$/;

/** "freed 12 hostages", "saved 12 lives": nobody was lost. */
function isReleased(view: SentenceView, at: number, lower: string, measure: string): boolean {
  if (measure !== 'captured' && lower !== 'lives') return false;
  for (let k = at - 1; k >= Math.max(0, at - 9); k--) {
    const word = view.items[k]?.lower ?? '';
    if (word === ';' || word === '.') return false;
    if (lower === 'lives' ? SAVING.test(word) : RELEASING.has(word)) return true;
    if (/^liberat(?:es?|ed|ing)$/.test(word) && view.items[k + 1]?.kind === 'amount') return true;
  }
  if (lower === 'lives') return false;
  for (let k = at + 1; k < Math.min(view.items.length, at + 10); k++) {
    const word = view.items[k]?.lower ?? '';
    if (
      /^(?:released|freed|liberated|exchanged|swapped|rescued|returned|saved|repatriated|each)$/.test(
        word,
      )
    )
      return true;
  }
  return false;
}
