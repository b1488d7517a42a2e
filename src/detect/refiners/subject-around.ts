import type { Mention } from '../figure';
import { words } from '../lang/phrase-table';
import { mentionOf } from '../mentions';
import type { Draft, PageView } from '../pipeline';
import type { Item, SentenceView } from '../sentence-view';
import { SEX_OR_AGE } from './subject-noun';
import { BODIES, EMPTY_HEADS, inBody, isNounPart, isSide, nounsFrom, TYPES } from './subject-words';

/** "two dead civilians", "three injured victims": the noun after the word of harm. */
export function fromAfterHarm(page: PageView, draft: Draft): Mention | null {
  const { reading, view } = draft;
  const { items } = view;
  if (reading.trigger === null || reading.trigger <= draft.at || reading.trigger > draft.at + 3)
    return null;
  if (items.slice(draft.at + 1, reading.trigger).some((item) => item.kind !== 'word')) return null;
  let from = reading.trigger + 1;
  if (isJoin(items[from]) && items[from + 1]?.trigger) from += 2;
  let to = from;
  while (to < from + 3 && items[to]?.kind === 'word' && items[to]?.wordClass === 'other') to++;
  while (items[to]?.wordClass === 'people') to++;
  const head = items[to - 1];
  if (to === from || head?.wordClass !== 'people' || EMPTY_HEADS.has(head.lower)) return null;
  return mentionOf(page, view, from, to, TYPES);
}

/** "losses surpassing 6,000, mostly among conscripts". */
export function fromAmong(page: PageView, draft: Draft): Mention | null {
  const { items } = draft.view;
  for (let k = draft.at + 1; k <= draft.at + 4; k++) {
    if (items[k]?.lower === 'among') return nounsFrom(page, draft.view, k + 1);
    if (items[k]?.lower !== ',' && items[k]?.wordClass !== 'adverb' && items[k]?.kind !== 'trigger')
      return null;
  }
  return null;
}

/** "five of the wounded were children", "395 were men": the noun after the verb says who. */
export function fromCopula(page: PageView, draft: Draft): Mention | null {
  return copulaFrom(page, draft.view, afterShare(draft.view.items, draft.at + 1));
}

function copulaFrom(page: PageView, view: SentenceView, first: number): Mention | null {
  const { items } = view;
  const last = Math.min(items.length, first + 6);
  for (let k = first; k < last; k++) {
    const item = items[k] as Item;
    if (item.kind === 'mark' || item.kind === 'amount') return null;
    if (!/^(?:were|are|was|is)$/.test(item.lower)) continue;
    let from = k + 1;
    // "were identified as guards", "were described as militants"
    if (items[from + 1]?.lower === 'as') from += 2;
    while (items[from]?.wordClass === 'adverb' || items[from]?.wordClass === 'determiner') from++;
    let to = from;
    while (items[to]?.kind === 'word' && items[to]?.wordClass === 'other' && to < from + 2) to++;
    const head = items[to];
    if (head?.wordClass !== 'people' || EMPTY_HEADS.has(head.lower)) return null;
    return mentionOf(page, view, from, to + 1, TYPES);
  }
  return null;
}

/** Nouns that say of the whole only what became of it. */
const VICTIMS = /^(?:victims|dead|casualties|people|persons|fatalities|wounded|injured)$/;

/** "460 of the (900) dead were weavers", "half of them weavers", "460 people, were weavers": whom the words name, rather than the whole that names nobody. */
export function fromPartOfVictims(page: PageView, draft: Draft): Mention | null {
  const { view, at } = draft;
  const { items } = view;
  if (items[at + 1]?.lower !== 'of') return fromPeopleWho(page, draft);
  if (/^(?:them|whom)$/.test(items[at + 2]?.lower ?? '')) {
    const were = BE.test(items[at + 3]?.lower ?? '');
    const noun = items[were ? at + 4 : at + 3];
    const named = noun?.wordClass === 'people' && !EMPTY_HEADS.has(noun.lower);
    const end = items[were ? at + 5 : at + 4];
    if (!named || (end !== undefined && end.kind !== 'mark')) return null;
    return mentionOf(page, view, were ? at + 4 : at + 3, were ? at + 5 : at + 4, TYPES);
  }
  if (items[at + 2]?.wordClass !== 'determiner') return null;
  const whole = items[at + 3]?.amount?.aside === null ? at + 4 : at + 3;
  return VICTIMS.test(items[whole]?.lower ?? '') ? copulaFrom(page, view, whole + 1) : null;
}

/** "180 people were weavers", "about 180 people, were weavers". */
function fromPeopleWho(page: PageView, { view, reading }: Draft): Mention | null {
  const { items } = view;
  const { head, to } = reading.phrase;
  if (!/^(?:people|persons)$/.test(items[head ?? -1]?.lower ?? '')) return null;
  const verb = items[to]?.lower === ',' ? to + 1 : to;
  return BE.test(items[verb]?.lower ?? '') ? copulaFrom(page, view, verb) : null;
}

const BE = /^(?:were|are|was)$/;

/** "1,890 (or 22.4%) were soldiers": the item behind the share in brackets. */
function afterShare(items: readonly Item[], from: number): number {
  if (items[from]?.lower !== '(') return from;
  const close = items.findIndex(({ lower }, at) => at > from && lower === ')');
  return close > 0 && close <= from + 5 ? close + 1 : from;
}

/** "the total loss of the Norlander army was 28,277": whose loss it is, in front of the number. */
export function fromLossOf(page: PageView, draft: Draft): Mention | null {
  const { view } = draft;
  const { items } = view;
  for (let k = draft.at - 2; k >= Math.max(0, draft.at - 22); k--) {
    const item = items[k] as Item;
    if (item.lower === ';') return null;
    // "The number of troops killed since … is nearing": further off only where a number is named.
    if (k < draft.at - 14 && item.lower !== 'number') continue;
    if (!LOSSES.has(item.lower)) continue;
    const next = items[k + 1]?.lower ?? '';
    if (!/^(?:of|among|in)$/.test(next)) continue;
    const found = next === 'in' ? inBody(page, view, k + 2) : nounsFrom(page, view, k + 2);
    return found && isGroup(view, found) ? found : null;
  }
  return null;
}

const LOSSES: ReadonlySet<string> = new Set(
  words('loss losses casualties toll deaths casualty number'),
);

/** Singular victims whose "others" are of the same group; "a woman and 12 others" are people. */
const OF_GROUP =
  /^(?:soldier|policeman|officer|fighter|militant|rebel|insurgent|civilian|protester|demonstrator|paramedic|medic|firefighter|worker|miner|pilgrim|migrant|passenger|student|pupil|journalist|peacekeeper|guard|sailor|marine|trooper|villager|settler|prisoner)$/;

/** "a soldier was also killed and seven were wounded": the victims named before in the clause. */
export function fromFirstVictim(page: PageView, draft: Draft): Mention | null {
  const { reading, view } = draft;
  const { items } = view;
  const head = reading.phrase.head === null ? '' : (items[reading.phrase.head]?.lower ?? '');
  if (reading.phrase.head !== null && head !== 'others' && head !== 'other') return null;
  for (let k = draft.at - 1; k > Math.max(0, draft.at - 14); k--) {
    const item = items[k] as Item;
    if (item.lower === ';' || item.kind === 'amount') return null;
    if (item.kind !== 'trigger') continue;
    let at = k - 1;
    while (items[at]?.wordClass === 'auxiliary' || items[at]?.wordClass === 'adverb') at--;
    const victim = items[at];
    // "Gunmen kill 26": those who did it.
    const passive = items
      .slice(at + 1, k)
      .some((one) => /^(?:was|were|been|being|are|is|be)$/.test(one.lower));
    const suffered = passive || item.trigger?.role === 'before';
    if (victim?.wordClass !== 'people' || !suffered || EMPTY_HEADS.has(victim.lower)) return null;
    if (!/s$|men$/.test(victim.lower) && !OF_GROUP.test(victim.lower)) return null;
    if (head !== '' && SEX_OR_AGE.test(victim.lower)) return null;
    let from = at;
    while (from > 0 && isNounPart(items[from - 1])) from--;
    return mentionOf(page, view, from, at + 1, TYPES);
  }
  return null;
}

/** "beside other climbers, four of whom were hurt": those of whom the number is a part. */
export function fromAntecedent(page: PageView, draft: Draft): Mention | null {
  const { view } = draft;
  const { items } = view;
  const relative = items[draft.at + 2]?.lower ?? '';
  // "238 workers of which 88 were killed"
  if (
    /^(?:whom|which)$/.test(items[draft.at - 1]?.lower ?? '') &&
    items[draft.at - 2]?.lower === 'of'
  ) {
    const noun = items[draft.at - 3];
    return noun?.wordClass === 'people' && !EMPTY_HEADS.has(noun.lower)
      ? mentionOf(page, view, draft.at - 3, draft.at - 2, TYPES)
      : null;
  }
  if (items[draft.at + 1]?.lower !== 'of' || !/^(?:whom|them|which)$/.test(relative)) return null;
  let to = draft.at;
  while (to > 0 && /^(?:,|at|least|about|some|nearly|most|over)$/.test(items[to - 1]?.lower ?? ''))
    to--;
  if (items[to - 1]?.wordClass !== 'people') return null;
  let from = to - 1;
  while (from > 0 && isNounPart(items[from - 1])) from--;
  return mentionOf(page, view, from, to, TYPES);
}

/** People, a body of soldiers or a known name; "the toll of the Aggression" tells of none. */
function isGroup(view: SentenceView, mention: Mention): boolean {
  if (mention.ids.length > 0) return true;
  return view.items.some(
    (item) =>
      item.start >= mention.start &&
      item.end <= mention.end &&
      (item.wordClass === 'people' || BODIES.test(item.lower)),
  );
}

/** Items between the number and the words for its side. */
const SIDE_REACH = 14;

/** "600 dead on the side of the Norland forces", "on the Norland side, 600 died". */
export function fromSide(page: PageView, draft: Draft): Mention | null {
  const { view, at } = draft;
  const { items } = view;
  for (let k = at + 1; k < Math.min(items.length, at + SIDE_REACH); k++) {
    if (endsSide(items[k] as Item)) break;
    const side = sideAt(page, view, k);
    if (side && isNextOne(items, k)) break;
    if (side) return side;
  }
  for (let k = at - 1; k >= Math.max(0, at - SIDE_REACH); k--) {
    if (endsSide(items[k] as Item)) return null;
    const side = sideAt(page, view, k);
    if (side) return side;
  }
  return null;
}

/** Another number has a side of its own, another clause too. */
function endsSide({ kind, lower }: Item): boolean {
  return (kind === 'mark' && lower !== ',') || kind === 'amount';
}

/** "and on the Norland side 30 died": the side of the number behind it. */
function isNextOne(items: readonly Item[], at: number): boolean {
  if (!/^(?:and|while|but)$/.test(items[at - 1]?.lower ?? '')) return false;
  const side = items.findIndex((item, k) => k > at && item.lower === 'side');
  return items.slice(side + 1, side + 4).some(({ kind }) => kind === 'amount');
}

/** The side that "on the … side" at an item names. */
function sideAt(page: PageView, view: SentenceView, at: number): Mention | null {
  const { items } = view;
  if (items[at]?.lower !== 'on' || items[at + 1]?.wordClass !== 'determiner') return null;
  if (items[at + 2]?.lower === 'side' && items[at + 3]?.lower === 'of')
    return nounsFrom(page, view, at + 4);
  let to = at + 2;
  while (isSide(items[to])) to++;
  // "on the Norland side of the river" tells where
  const named = to > at + 2 && items[to]?.lower === 'side' && items[to + 1]?.lower !== 'of';
  return named ? mentionOf(page, view, at + 2, to + 1, TYPES) : null;
}

function isJoin(item: Item | undefined): boolean {
  return item?.lower === 'and' || item?.lower === 'or';
}
