import { isAgentNoun } from './person-phrase';
import type { Item } from './sentence-view';
import { tellsWhoSaysSo } from './speaker-clause';
import { isAdding } from './victim-members';
import { CLAUSE, isNumber, isVerb, JOINS, REACH } from './victim-words';

/** The items after a verb that make its object: up to a preposition or the next verb. */
export function objectOf(items: readonly Item[], from: number): readonly Item[] {
  let start = from;
  if (items[start]?.lower === 'and') start = afterSecondVerb(items, start - 1);
  const object: Item[] = [];
  for (let to = start; to < Math.min(items.length, start + REACH); to++) {
    const item = items[to] as Item;
    if (item.lower === 'including') {
      object.push(item);
      continue;
    }
    if (describesVictim(items, to)) continue;
    // "head of the Martyrs' Guild": a word of harm in a name
    const named = item.capital && item.trigger?.role === 'count';
    const ended = (item.kind === 'trigger' && !named) || isVerb(item) || gotAway(items, to);
    if (ended) return withoutLast(object);
    const on = afterInsertion(items, to);
    if (on !== null) {
      to = on - 1;
      continue;
    }
    if (CLAUSE.test(item.lower) || tellsWhoSaysSo(items, to)) break;
    // "killing six guards, along with a nun"
    const adds = item.lower === 'with' ? items[to - 1] : item;
    if (isAdding(adds?.lower ?? '') && items.slice(to, to + 2).some(isWith)) {
      object.push(item);
      continue;
    }
    if (isPhrase(item)) {
      const next = nextMember(items, to + 1);
      if (next === null) break;
      object.push(...items.slice(to, next));
      to = next;
    }
    object.push(items[to] as Item);
  }
  return object;
}

function isWith({ lower }: Item): boolean {
  return lower === 'with';
}

/** "A blast kills two, mayor escapes": the last of them is alive. */
function gotAway(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  return (
    ALIVE.test(items[at]?.lower ?? '') &&
    (before?.wordClass === 'people' || before?.capital === true || before?.lower === 'others')
  );
}

const ALIVE =
  /^(?:survives?|survived|escapes?|escaped|flees?|fled|unhurt|unharmed|uninjured|unscathed|safe|arrested|detained|rescued|sought)$/;

/** "killed a disabled man", "a wounded guard": a harm that only tells what the victim was like. */
function describesVictim(items: readonly Item[], at: number): boolean {
  const before = items[at - 1]?.lower ?? '';
  return (
    items[at]?.trigger?.role === 'either' &&
    items[at + 1]?.wordClass === 'people' &&
    (items[at - 1]?.wordClass === 'determiner' || before === '"' || before === "'")
  );
}

/** Items between two dashes, or in a relative clause, at most. */
const INSERTED = 16;

/**
 * "killing six guards – volunteers of the port – and a nurse", "a captain who ran the port, his deputy and": where the
 * list goes on after what is said of a member; null when nothing is inserted here, or the list ends with it.
 */
function afterInsertion(items: readonly Item[], at: number): number | null {
  const dash = items[at]?.lower === '\u2013';
  if (!dash && !/^(?:who|whose)$/.test(items[at]?.lower ?? '')) return null;
  for (let k = at + 1; k < Math.min(items.length, at + INSERTED); k++) {
    const item = items[k] as Item;
    if (item.kind === 'trigger') return null;
    if (dash ? item.lower === '\u2013' : item.lower === ',' && goesOn(items, k))
      return dash ? k + 1 : k;
  }
  return null;
}

/** "killed a guard and his son was hurt": the last member before a verb is the subject of that verb. */
function withoutLast(object: readonly Item[]): readonly Item[] {
  const join = object.findLastIndex(({ lower }, k) => k > 0 && JOINS.test(lower));
  return join < 0 ? object : object.slice(0, join);
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
    if (JOINS.test(item.lower)) {
      if (goesOn(items, k)) return k;
      // "two men in a barge, two cooks and a clerk"
      if (items[k + 1] && isNumber(items[k + 1] as Item)) {
        k++;
        continue;
      }
      return null;
    }
    if (item.kind !== 'word' || isVerb(item)) return null;
  }
  return null;
}

/** "…, his driver": a person without a number, and no verb of his own. */
function goesOn(items: readonly Item[], join: number): boolean {
  const from = items[join + 1]?.lower === 'and' ? join + 2 : join + 1;
  const member = items.slice(from, from + 4);
  if (member.slice(0, 3).some(({ lower }) => /(?:^|-)year-old$/.test(lower)))
    return !hasOwnVerb(items, from);
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

/** "killed and wounded a guard", "killed and robbed a driver": the number of the item after a second verb. */
function afterSecondVerb(items: readonly Item[], at: number): number {
  const second = items[at + 2];
  const verb = second?.trigger || (second?.kind === 'word' && /[^e]ed$/.test(second.lower));
  return items[at + 1]?.lower === 'and' && verb ? at + 3 : at + 1;
}

/** Verbs that "to death" completes. */
export const TO_DEATH =
  /^(?:hacked|beat|beats|beaten|stabbed|stabs|shot|shoots|burned|burnt|stoned|crushed|trampled|choked|strangled|starved|tortured|clubbed|bludgeoned|mauled|kicked|flogged|lynched|put|scalded|gored|hacking|beating|stabbing|burning)$/;
/** Items between the verb and "to death", at most. */
const BETWEEN = 14;

/** "hacked the mayor and his aide to death": those named between the two words; null when the verb is a passive. */
export function objectBeforeDeath(items: readonly Item[], at: number): readonly Item[] | null {
  if (items[at]?.lower !== 'to death') return null;
  for (let verb = at - 2; verb >= Math.max(0, at - BETWEEN); verb--) {
    const item = items[verb] as Item;
    if (TO_DEATH.test(item.lower)) {
      const object = items.slice(verb + 1, at);
      return object.some(isVerb) || !isActive(items, verb) ? null : object;
    }
    if (CLAUSE.test(item.lower)) return null;
  }
  return null;
}

/** "shot dead a teacher", "killed Iskandar": whether the victims follow the verb at `at`. */
export function isActive(items: readonly Item[], at: number): boolean {
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
  // "killed seaman Otto Lund"
  if (isAgentNoun(next) && items[joined + 1]?.capital) return true;
  if (isPlainAdjective(next) && hasOffice(items, joined + 1)) return true;
  return next.wordClass === 'determiner' || next.wordClass === 'people' || next.capital;
}

/** "killed former mayor Otto Lund", "gunned down ex-guitarist Vera Dahl": what somebody was, before the name. */
function hasOffice(items: readonly Item[], at: number): boolean {
  const office = items[at];
  return (
    office !== undefined &&
    (office.wordClass === 'people' || isAgentNoun(office)) &&
    items[at + 1]?.capital === true
  );
}

function isPlainAdjective({ kind, wordClass, capital }: Item): boolean {
  return kind === 'word' && wordClass === 'other' && !capital;
}
