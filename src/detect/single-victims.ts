import type { Measure } from '../text/quantity';
import { bodiesIn } from './found-bodies';
import { isImagined, isOfBefore } from './imagined-harm';
import { ownDeaths } from './own-death';
import type { Item } from './sentence-view';
import { tellsWhoSaysSo } from './speaker-clause';
import { isAdding, membersOf, SELF, victimsOf } from './victim-members';

/** Victims of one sentence that have no number of their own ("a farmer", "both pilots", "Iskandar"). */
export interface SingleVictims {
  readonly measure: Measure;
  readonly count: number;
  /** The last noun of each, lower case: the same one may be met again ("the farmer"). */
  readonly heads: readonly string[];
  /** Where a number stands that was said of another fate before ("three guards were hit and later died"). */
  readonly carried: number | null;
}

/** Items looked at on one side of a trigger: a list of victims is no longer. */
const REACH = 40;
const JOINS = /^(?:and|,|plus|&)$/;
const CLAUSE =
  /^(?:when|after|while|as|before|because|but|that|who|which|where|since|although|though|until|if|whereas|;|:|\.|–)$/;

/** The victims without a number in one sentence, one entry for each word of harm that has some. */
export function singleVictims(words: readonly Item[]): SingleVictims[] {
  const items = withPlainJoins(words);
  const found: SingleVictims[] = [];
  for (let at = 0; at < items.length; at++) {
    const trigger = items[at]?.trigger;
    if (!trigger || (trigger.needsPeople && !HITS.test(items[at]?.lower ?? ''))) continue;
    if (trigger.measure !== 'killed' && trigger.measure !== 'wounded') continue;
    if (trigger.role === 'count' || trigger.role === 'label') continue;
    if (items[at + 1]?.lower === ':') continue; // "Military dead: 300": a label
    if (trigger.needsPeople && saysMore(items, at)) continue;
    if (isImagined(items, at) || isOfBefore(items, at)) continue;
    const heads = victimsAt(items, at, trigger.role);
    const count = heads.reduce((sum, head) => sum + victimsOf(head), 0);
    const carried = trigger.role === 'before' ? carriedTo(items, at) : null;
    if (count > 0 || carried !== null)
      found.push({ measure: trigger.measure, count, heads, carried });
  }
  return withOwnDeath([...found, ...bodiesIn(items)], items);
}

/** Words of harm that ask for people beside them, as a list of single victims has them. */
const HITS = /^(?:shot|stabbed|burned|burnt)$/;

/** "stabbed and lightly wounded a guard", "stabbed her to death": other words say what came of it. */
function saysMore(items: readonly Item[], at: number): boolean {
  // who shot himself is dead or not as other words tell
  if (/^(?:himself|herself|themselves)$/.test(items[at + 1]?.lower ?? '')) return true;
  const second = items[at + 2]?.wordClass === 'adverb' ? at + 3 : at + 2;
  if (items[at + 1]?.lower === 'and' && items[second]?.trigger) return true;
  if (items.slice(at + 1).some((item) => item.trigger?.role === 'after')) return true;
  return items.slice(at + 1, at + 8).some(({ lower }) => /^(?:to death|dead|fatally)$/.test(lower));
}

/** "his sons as well as a guard": the three words join as "and" does. */
function withPlainJoins(items: readonly Item[]): readonly Item[] {
  const joins = (k: number) =>
    items[k]?.lower === 'as' && items[k + 1]?.lower === 'well' && items[k + 2]?.lower === 'as';
  if (!items.some((_, k) => joins(k))) return items;
  return items.flatMap((one, k) => {
    if (joins(k)) return [{ ...one, lower: 'and', wordClass: 'conjunction' as const }];
    return joins(k - 1) || joins(k - 2) ? [] : [one];
  });
}

/** "… before taking his own life": one death more, unless the verb before told of it. */
function withOwnDeath(found: SingleVictims[], items: readonly Item[]): SingleVictims[] {
  if (found.some(({ heads }) => heads.includes(SELF))) return found;
  const count = ownDeaths(items);
  return count === 0
    ? found
    : [...found, { measure: 'killed', count, heads: [SELF], carried: null }];
}

function victimsAt(items: readonly Item[], at: number, role: string): string[] {
  const company = companyOf(items, at + 1);
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
  const joined = afterSecondVerb(items, at);
  const next = items[joined];
  if (!next || next.kind === 'mark' || next.kind === 'trigger') return false;
  if (next.kind === 'amount') return next.amount?.aside !== null || true;
  if (/^(?:him|himself|herself)$/.test(next.lower)) return true;
  return next.wordClass === 'determiner' || next.wordClass === 'people' || next.capital;
}

/** "killed and wounded a guard", "killed and robbed a driver": the item after a second verb. */
function afterSecondVerb(items: readonly Item[], at: number): number {
  const second = items[at + 2];
  const verb = second?.trigger || (second?.kind === 'word' && /[^e]ed$/.test(second.lower));
  return items[at + 1]?.lower === 'and' && verb ? at + 3 : at + 1;
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
  if (isAdding(items[at]?.lower ?? '')) at++;
  const added = /^(?:in addition to|as well as)$/.test(
    items
      .slice(at, at + 3)
      .map(({ lower }) => lower)
      .join(' '),
  );
  if (added) return membersOf(objectOf(items, at + 3));
  if (items[at]?.lower !== 'with') return [];
  const near =
    at > from ? /^(?:his|her|their|its|the|an?|another)$/ : /^(?:his|her|their|its|the)$/;
  const own = near.test(items[at + 1]?.lower ?? '');
  return own ? membersOf(objectOf(items, at + 1)) : [];
}

/** The items before the verb that make its subject. */
function subjectOf(items: readonly Item[], at: number): readonly Item[] {
  let end = at;
  while (end > 0 && isVerbal(items[end - 1] as Item)) end--;
  const joined = /^(?:and|but|then)$/.test(items[end - 1]?.lower ?? '');
  let from = end;
  let to = end;
  const least = Math.max(0, end - REACH);
  for (; from > least; from--) {
    const item = items[from - 1] as Item;
    if (/^(?:including|included|includes|namely)$/.test(item.lower)) {
      to = from - 1;
      continue;
    }
    if (CLAUSE.test(item.lower) && item.lower !== 'as') break;
    // "NEAR NORTHPORT - A driver"
    if (item.lower === '-' && item.spaced) break;
    if (!joined && (isHarm(item) || isVerb(item))) break;
    if (!joined && item.lower === 'with' && !hasAuxiliary(items, end, at)) break;
  }
  from = withoutObject(items, from, to, joined);
  if (from === end && items[from - 1]?.lower === 'who') return antecedentOf(items, from - 1);
  if (!joined) return items.slice(from, to);
  let verb = from;
  while (verb < end && !isVerb(items[verb] as Item) && items[verb]?.kind !== 'trigger') verb++;
  return items.slice(from, Math.min(to, verb === end ? afterNoun(items, from, end) : verb));
}

/** A word of harm that is no noun ("refugees" in the name of an office ends no subject). */
function isHarm(item: Item): boolean {
  return item.kind === 'trigger' && item.trigger?.role !== 'count';
}

function hasAuxiliary(items: readonly Item[], from: number, to: number): boolean {
  return items.slice(from, to).some(({ wordClass }) => wordClass === 'auxiliary');
}

/** "killed an envoy in Rome and two guards were hurt": the envoy is the object of the verb before. */
function withoutObject(items: readonly Item[], from: number, to: number, joined: boolean): number {
  const before = items[from - 1]?.trigger;
  if (joined || !before || !hasAuxiliary(items, to, items.length)) return from;
  for (let k = from; k < to; k++) {
    if (items[k]?.lower === 'and') return k + 1;
  }
  return from;
}

/** "three guards were hit and later died": the number of a subject that both verbs share. */
function carriedTo(items: readonly Item[], at: number): number | null {
  let end = at;
  while (end > 0 && isVerbal(items[end - 1] as Item)) end--;
  if (!/^(?:and|but|then)$/.test(items[end - 1]?.lower ?? '')) return null;
  const numbers = subjectOf(items, at).filter((one) => one.amount?.aside === null);
  return numbers.length === 1 ? (numbers[0]?.start ?? null) : null;
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
  // "in Northport, who died": a place is no victim
  if (/^(?:in|at|near|from|to|on)$/.test(items[from - 1]?.lower ?? '')) return [];
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
  if (items[start]?.lower === 'and') start = afterSecondVerb(items, start - 1);
  let to = start;
  for (; to < Math.min(items.length, start + REACH); to++) {
    const item = items[to] as Item;
    if (item.lower === 'including') continue;
    if (item.kind === 'trigger' || isVerb(item))
      return items.slice(start, lastJoin(items, start, to));
    if (CLAUSE.test(item.lower) || tellsWhoSaysSo(items, to)) break;
    if (isPhrase(item)) {
      const next = nextMember(items, to + 1);
      if (next === null) break;
      to = next;
    }
  }
  return items.slice(start, to);
}

/** "killed a guard and his son was hurt": the last member before a verb is the subject of that verb. */
function lastJoin(items: readonly Item[], start: number, to: number): number {
  for (let k = to - 1; k > start; k--) {
    if (JOINS.test(items[k]?.lower ?? '')) return k;
  }
  return to;
}

/** What begins a phrase inside an object: a preposition, "running for a seat". */
function isPhrase(item: Item): boolean {
  if (item.wordClass === 'preposition') return item.lower !== 'of';
  return item.wordClass === 'other' && !item.capital && item.lower.endsWith('ing');
}

const PHRASE_REACH = 14;

/** "killing all four on board and a fisherman": the list goes on after a short phrase of place. */
function nextMember(items: readonly Item[], from: number): number | null {
  for (let k = from; k < Math.min(items.length, from + PHRASE_REACH); k++) {
    const item = items[k] as Item;
    if (JOINS.test(item.lower)) return goesOn(items, k) ? k : null;
    if (item.kind !== 'word' || isVerb(item)) return null;
  }
  return null;
}

/** "…, his driver": a person without a number, and no verb of his own. */
function goesOn(items: readonly Item[], join: number): boolean {
  const from = items[join + 1]?.lower === 'and' ? join + 2 : join + 1;
  const member = items.slice(from, from + 4);
  const end = member.findIndex(({ lower }) => JOINS.test(lower));
  return (
    /^(?:a|an|his|her|their|another)$/.test(member[0]?.lower ?? '') &&
    (end < 0 ? member : member.slice(0, end)).some(({ wordClass }) => wordClass === 'people') &&
    !hasOwnVerb(items, from)
  );
}

/** "… and his driver was injured": what follows is a clause of its own. */
function hasOwnVerb(items: readonly Item[], from: number): boolean {
  for (let k = from; k < Math.min(items.length, from + 6); k++) {
    const item = items[k] as Item;
    if (item.lower === 'and' && items[k + 1]?.trigger?.role === 'after') return false;
    if (item.kind === 'trigger' || isVerb(item)) return true;
  }
  return false;
}
