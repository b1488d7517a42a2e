import type { Measure } from '../text/quantity';
import { ANIMALS } from './lang/en/nouns';
import { byOwnHand } from './own-hand';
import type { Item } from './sentence-view';

/** Victims of one sentence that have no number of their own ("a farmer", "both pilots", "Iskandar"). */
export interface SingleVictims {
  readonly measure: Measure;
  readonly count: number;
  /** The last noun of each, lower case: the same one may be met again ("the farmer"). */
  readonly heads: readonly string[];
}

/** Items looked at on one side of a trigger: a list of victims is no longer. */
const REACH = 40;
const JOINS = /^(?:and|,|plus|&|as well as)$/;
const CLAUSE =
  /^(?:when|after|while|as|before|because|but|that|who|which|where|since|although|though|until|if|whereas|;|:|\.|–)$/;
const PARTS =
  /^(?:including|included|includes|among|incl|namely|most|mostly|some|many|mainly|all|each)$/;
const NO_ONE =
  /^(?:no|nobody|none|neither|nor|not|never|without|every|any|each|everyone|anyone|someone|somebody|it|they|he|she|which|this|that)$/;
const PLURAL =
  /^(?:.*(?:men|people|children|police|troops|personnel|staff|crew|forces|youth|elderly|others|kids)|.*[^si]s)$/;
const ADDING = new Set(['addition', 'along', 'together', 'alongside', 'besides', 'apart']);
const SELF: SingleVictims = { measure: 'killed', count: 1, heads: ['self'] };
const TWO = new Set(['both', 'couple', 'twins']);

/** The victims without a number in one sentence, one entry for each word of harm that has some. */
export function singleVictims(items: readonly Item[]): SingleVictims[] {
  const found: SingleVictims[] = [];
  for (let at = 0; at < items.length; at++) {
    const trigger = items[at]?.trigger;
    if (!trigger || trigger.needsPeople) continue;
    if (trigger.measure !== 'killed' && trigger.measure !== 'wounded') continue;
    if (trigger.role === 'count' || trigger.role === 'label') continue;
    if (isImagined(items, at)) continue;
    const heads = victimsAt(items, at, trigger.role);
    const count = heads.reduce((sum, head) => sum + (TWO.has(head) ? 2 : 1), 0);
    if (count > 0) found.push({ measure: trigger.measure, count, heads });
  }
  const counted = found.some(({ heads }) => heads.includes('self'));
  const own = !counted && byOwnHand(items, (at) => isImagined(items, at)) ? [SELF] : [];
  return [...found, ...addedTo(items, found), ...own];
}

/** "In addition to the bomber, two people, including a guard, were killed": whoever is named before the count. */
function addedTo(items: readonly Item[], found: readonly SingleVictims[]): SingleVictims[] {
  const from = items.findIndex(
    (item, at) =>
      item.lower === 'in' && items[at + 1]?.lower === 'addition' && items[at + 2]?.lower === 'to',
  );
  const measure = items.find(
    ({ trigger }) => trigger?.role === 'either' || trigger?.role === 'before',
  )?.trigger?.measure;
  if (from < 0 || from > 4 || (measure !== 'killed' && measure !== 'wounded')) return [];
  const end = items.findIndex((item, at) => at > from && item.lower === ',');
  const heads = membersOf(items.slice(from + 3, end < 0 ? from + 3 : end));
  if (heads.length === 0 || found.some((one) => heads.every((head) => one.heads.includes(head))))
    return [];
  return [{ measure, count: heads.length, heads }];
}

/** "could have been killed", "tried to kill a guard", "before they could injure him". */
function isImagined(items: readonly Item[], at: number): boolean {
  return items
    .slice(Math.max(0, at - 4), at)
    .some(({ lower }) =>
      /^(?:could|would|might|may|should|will|can|to|if|not|never|nearly|almost|narrowly|cannot)$/.test(
        lower,
      ),
    );
}

function victimsAt(items: readonly Item[], at: number, role: string): string[] {
  const company = companyOf(items, at + 1);
  // "stabbed the guard, injuring him"
  const object = items[at + 1]?.lower ?? '';
  const next = items[at + 2];
  const ends = next === undefined || next.kind === 'mark' || next.wordClass === 'preposition';
  if (role !== 'before' && /^(?:him|her)$/.test(object) && ends) return [object];
  if (role === 'after') return membersOf(objectOf(items, at + 1));
  if (role === 'either' && isActive(items, at)) return membersOf(objectOf(items, at + 1));
  if (isNote(items, at, role)) return ['victim', ...company];
  return [...membersOf(subjectOf(items, at)), ...company];
}

/** "shot dead a teacher", "killed Iskandar": the victims follow. */
function isActive(items: readonly Item[], at: number): boolean {
  for (let k = at - 1; k >= Math.max(0, at - 3); k--) {
    const item = items[k] as Item;
    if (/^(?:is|are|was|were|be|been|being|got|get)$/.test(item.lower)) return false;
    if (item.wordClass !== 'adverb') break;
  }
  const joined = items[at + 1]?.lower === 'and' && items[at + 2]?.trigger ? at + 3 : at + 1;
  const next = items[joined];
  if (!next || next.kind === 'mark' || next.kind === 'trigger') return false;
  if (/^(?:himself|herself)$/.test(next.lower)) return true;
  if (next.kind === 'amount') return next.amount?.aside !== null || true;
  return next.wordClass === 'determiner' || next.wordClass === 'people' || next.capital;
}

/** "Killed with his brother when …": a note that names its victim elsewhere. */
function isNote(items: readonly Item[], at: number, role: string): boolean {
  if (at !== 0 || role !== 'either') return false;
  const next = items[1];
  return next?.wordClass === 'preposition' || next?.wordClass === 'adverb';
}

/** "killed along with his brother". */
function companyOf(items: readonly Item[], from: number): string[] {
  let at = from;
  if (ADDING.has(items[at]?.lower ?? '')) at++;
  const added = /^(?:in addition to|as well as)$/.test(
    items
      .slice(at, at + 3)
      .map(({ lower }) => lower)
      .join(' '),
  );
  if (added) return membersOf(objectOf(items, at + 3));
  if (items[at]?.lower !== 'with') return [];
  const own = /^(?:his|her|their|its|the)$/.test(items[at + 1]?.lower ?? '');
  return own ? membersOf(objectOf(items, at + 1)) : [];
}

/** The items before the verb that make its subject. */
function subjectOf(items: readonly Item[], at: number): readonly Item[] {
  let end = at;
  while (end > 0 && isVerbal(items[end - 1] as Item)) end--;
  const joined = /^(?:and|but|then)$/.test(items[end - 1]?.lower ?? '');
  let from = end;
  const least = Math.max(0, end - REACH);
  for (; from > least; from--) {
    const item = items[from - 1] as Item;
    if (/^(?:including|included|includes|namely)$/.test(item.lower)) return [];
    if (CLAUSE.test(item.lower) && item.lower !== 'as') break;
    if (!joined && (item.kind === 'trigger' || isVerb(item))) break;
  }
  if (from === end && items[from - 1]?.lower === 'who') return antecedentOf(items, from - 1);
  if (!joined) return items.slice(from, end);
  let to = from;
  while (to < end && !isVerb(items[to] as Item) && items[to]?.kind !== 'trigger') to++;
  return items.slice(from, to === end ? afterNoun(items, from, end) : to);
}

/** "The shooter, who also died, …": the person before "who". */
function antecedentOf(items: readonly Item[], who: number): readonly Item[] {
  const end = items[who - 1]?.lower === ',' ? who - 1 : who;
  let from = end;
  while (from > Math.max(0, end - 8)) {
    const item = items[from - 1] as Item;
    if (item.kind !== 'word' || isVerb(item) || item.wordClass === 'preposition') break;
    if (JOINS.test(item.lower)) break;
    from--;
  }
  return items.slice(from, end);
}

/** The end of a subject whose verb is no known one: the first unknown word after a people noun. */
function afterNoun(items: readonly Item[], from: number, end: number): number {
  for (let k = from + 1; k < end; k++) {
    if (items[k - 1]?.wordClass === 'people' && items[k]?.wordClass === 'other') return k;
  }
  return from;
}

function isVerbal(item: Item): boolean {
  return (
    item.kind === 'word' &&
    (item.wordClass === 'auxiliary' || item.wordClass === 'adverb' || item.wordClass === 'raising')
  );
}

function isVerb(item: Item): boolean {
  if (item.kind !== 'word') return false;
  if (/^(?:carrying|holding|travelling|traveling|armed)$/.test(item.lower)) return false;
  return item.wordClass === 'verb' || item.wordClass === 'auxiliary';
}

/** The items after a verb that make its object: up to a preposition or the next verb. */
function objectOf(items: readonly Item[], from: number): readonly Item[] {
  let start = from;
  if (items[start]?.lower === 'and' && items[start + 1]?.trigger) start += 2;
  let to = start;
  for (; to < Math.min(items.length, start + REACH); to++) {
    const item = items[to] as Item;
    if (item.kind === 'trigger' || CLAUSE.test(item.lower) || isVerb(item)) break;
    if (item.wordClass === 'preposition' && item.lower !== 'of') {
      const next = nextMember(items, to + 1);
      if (next === null) break;
      to = next;
    }
  }
  const ended = items[to];
  const own = ended !== undefined && (ended.kind === 'trigger' || isVerb(ended));
  return items.slice(start, own ? lastJoin(items, start, to) : to);
}

/** "killed one man, and the second victim died": the last member has a verb of its own. */
function lastJoin(items: readonly Item[], start: number, to: number): number {
  for (let k = to - 1; k > start; k--) if (JOINS.test(items[k]?.lower ?? '')) return k;
  return to;
}

/** "killing all four on board and a fisherman": the list goes on after a short phrase of place. */
function nextMember(items: readonly Item[], from: number): number | null {
  for (let k = from; k < Math.min(items.length, from + 5); k++) {
    const item = items[k] as Item;
    if (item.lower === 'and')
      return /^(?:a|an|his|her|their|another)$/.test(items[k + 1]?.lower ?? '') &&
        !hasOwnVerb(items, k + 1)
        ? k
        : null;
    if (item.kind !== 'word' || isVerb(item)) return null;
  }
  return null;
}

/** "… and his driver was injured": what follows is a clause of its own. */
function hasOwnVerb(items: readonly Item[], from: number): boolean {
  return items.slice(from, from + 6).some((item) => item.kind === 'trigger' || isVerb(item));
}

/** Cuts a list into its members and keeps the heads of those that name one person, or "both". */
function membersOf(list: readonly Item[]): string[] {
  const heads: string[] = [];
  let named = false;
  for (const member of split(list)) {
    const first = member[0];
    if (!first) continue;
    if (PARTS.test(first.lower) && member[1]?.kind !== 'amount') break;
    const head = headOf(member);
    if (head === null) continue;
    const apposed: boolean = named && /^(?:the|a|an)$/.test(first.lower) && member !== list;
    const isName = first.capital && first.wordClass === 'other';
    if (!apposed) heads.push(head);
    named = isName || (named && apposed);
  }
  return heads;
}

function split(list: readonly Item[]): Item[][] {
  const members: Item[][] = [[]];
  for (const [k, item] of list.entries()) {
    const next = list[k + 1]?.lower;
    const adding = ADDING.has(item.lower) && /^(?:to|with|from)$/.test(next ?? '');
    const tail = /^(?:to|with|from)$/.test(item.lower) && ADDING.has(list[k - 1]?.lower ?? '');
    if (JOINS.test(item.lower) || adding || tail || item.lower === 'besides') members.push([]);
    else members.at(-1)?.push(item);
  }
  return members;
}

/** The word that names the one person of a member; null when it names none, many, or has a number. */
function headOf(whole: readonly Item[]): string | null {
  const total = whole[0]?.lower === 'in' && /^(?:total|all)$/.test(whole[1]?.lower ?? '');
  const member = total ? whole.slice(2) : whole;
  if (member.length === 0) return null;
  if (member.some(({ amount }) => amount !== null && amount.aside === null)) return null;
  const end = member.findIndex(
    (one, k) => k > 0 && (one.wordClass === 'preposition' || one.wordClass === 'relative'),
  );
  const phrase = end < 0 ? member : member.slice(0, end);
  const first = phrase[0] as Item;
  if (phrase.length === 1 && first.lower === 'another') return 'another';
  if (/^(?:himself|herself)$/.test(phrase.at(-1)?.lower ?? '')) return 'self';
  if (NO_ONE.test(first.lower) || first.wordClass === 'preposition') return null;
  if (phrase.some(({ lower }) => ANIMALS.has(lower))) return null;
  const last = phrase.filter(isPerson).at(-1)?.lower;
  if (first.lower === 'twin' && last) return 'twins';
  if (phrase.some(({ lower }) => lower === 'both')) return last ? 'both' : null;
  if (last === undefined) return isName(phrase) ? (phrase.at(-1)?.lower ?? null) : null;
  if (last === 'couple' || last === 'twins') return 'couple';
  return PLURAL.test(last) ? null : last;
}

function isPerson(item: Item): boolean {
  return item.wordClass === 'people' || item.lower === 'head';
}

/** Capitalised words and nothing else. */
function isName(phrase: readonly Item[]): boolean {
  return phrase.every((one) => one.kind === 'word' && one.capital && one.wordClass === 'other');
}
