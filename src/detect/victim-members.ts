import { ANIMALS } from './lang/en/nouns';
import {
  describes,
  isAgedName,
  isBareName,
  isNamedAgent,
  isNamedDay,
  isNational,
  isOffice,
  isPerson,
  isResident,
  isSomeone,
  isTitled,
} from './person-phrase';
import type { Item } from './sentence-view';
import {
  isLastNamed,
  isPlaceName,
  opensPlace,
  withoutPlace,
  withoutPlaceLine,
} from './victim-places';
import { isNumber } from './victim-words';

const JOINS = /^(?:and|,|plus|&)$/;
const PARTS =
  /^(?:including|included|includes|among|incl|namely|most|mostly|some|many|mainly|all|each)$/;
const NO_ONE =
  /^(?:no|nobody|none|neither|nor|not|never|without|every|any|each|everyone|anyone|someone|somebody|it|they|which|this|that|at)$/;
const PLURAL =
  /^(?:.*(?:men|people|children|police|troops|personnel|staff|crew|forces|youth|elderly|others|kids)|.*[^si]s)$/;
const ADDING = new Set(['addition', 'along', 'together', 'alongside', 'besides', 'apart']);
const TWO = new Set(['both', 'pair', 'two', 'couple', 'twins', 'parents']);
const DAY = /day$/;
/** "wounded a third south of Elst". */
const WHERE =
  /^(?:north|south|east|west|northeast|northwest|southeast|southwest|seriously|critically|badly)$/;

/** The head of a victim that only a pronoun names ("killing him"): the same one may be named elsewhere. */
export const PRONOUN = 'he';
/** The head of one who killed himself or herself. */
export const SELF = 'self';

/**
 * "a council head and brother of the president was killed": two names of one person, when nothing but the second
 * joins them and the verb is in the singular.
 */
export function areOnePerson(list: readonly Item[], verb: string | undefined): boolean {
  if (!/^(?:is|was|has)$/.test(verb ?? '')) return false;
  const join = list.findIndex(({ lower }) => lower === 'and');
  const next = list[join + 1];
  return (
    join > 0 &&
    next?.kind === 'word' &&
    next.wordClass !== 'determiner' &&
    list.slice(0, join).every(({ kind, lower }) => kind === 'word' && lower !== ',') &&
    !list.some((one) => one.lower === 'another' || one.wordClass === 'pronoun')
  );
}

/** What opens the head of "the third guard": with three counted before, he is one of them. */
export const THE = 'the ';
/** The head of "the injured person": whom the text counted before. */
export const ONE_OF_THEM = 'the one';
const NTH: Readonly<Record<string, number>> = { second: 2, third: 3, fourth: 4, fifth: 5 };

/** How many victims one head stands for. */
export function victimsOf(head: string): number {
  return TWO.has(head) ? 2 : 1;
}

/** Whether words that add to a list begin here ("in addition to", "along with"). */
export function isAdding(lower: string): boolean {
  return ADDING.has(lower);
}

/** A member with a number, before those without one. */
interface Group {
  readonly value: number;
  /** How many members without a number stand before it. */
  readonly from: number;
  /** Whether it counts just anybody, so that whoever is named behind it may be one of them. */
  readonly anybody: boolean;
}

const ANYBODY = /^(?:people|persons|others|victims|civilians|more)$/;

/** Cuts a list into its members and keeps the heads of those that name one person, or "both". */
export function membersOf(whole: readonly Item[]): string[] {
  const list = withoutPlaceLine(whole);
  const heads: string[] = [];
  let named = false;
  let single = false;
  let one = false;
  let inPart = false;
  let opened = -1;
  let naming = false;
  let inPlace = false;
  let wasApposed = false;
  let group: Group | null = null;
  const members = split(list);
  for (const [k, { items: whole, comma }] of members.entries()) {
    const member = withoutPlace(whole);
    const first = member[0];
    if (!first) {
      // "eleven cooks, including an aide, and a nun": behind one member the comma ends the insertion
      if (inPart && opened === k - 1 && group !== null && !group.anybody) inPart = false;
      continue;
    }
    // "Ali Khan, 71, a Dane": an age tells nobody else
    if (member.length === 1 && first.kind === 'amount' && first.amount?.aside !== null) continue;
    if (PARTS.test(first.lower) && (member[1]?.kind !== 'amount' || group !== null)) {
      inPart = true;
      opened = k;
    }
    if (inPart && first.lower !== 'their') continue;
    if (naming && isBareName(member)) continue;
    // "Between Northport and Eastport, a driver was killed"
    inPlace = opensPlace(member) || (inPlace && isPlaceName(member) && !isLastNamed(members, k));
    if (inPlace) continue;
    naming ||= member.some(({ lower }) => /^(?:identified|named)$/.test(lower));
    if (isSecondOwner(member, members[k - 1]?.items, comma)) continue;
    const head = isAgeAlone(member, members[k + 1]) ? `${member[1]?.start}` : headOf(member);
    const isName =
      first.capital &&
      first.wordClass !== 'determiner' &&
      member.some((one) => one.capital && one.wordClass === 'other');
    const apposed: boolean =
      (comma &&
        (/^(?:sole|only|lone)$/.test(first.lower) ||
          (named && /^(?:the|a|an)$/.test(first.lower)) ||
          (single && (isBareName(member) || isAgedName(member))) ||
          (one && /^(?:a|an|the)$/.test(first.lower)) ||
          (named && isOffice(member)) ||
          isResident(member) ||
          (group !== null && first.lower === 'both'))) ||
      (!comma && wasApposed && isBareRole(member));
    wasApposed = apposed;
    if (head !== null && !apposed) heads.push(head);
    const number = member.find(isNumber)?.amount?.value ?? null;
    if (number !== null)
      group = {
        value: number,
        from: heads.length,
        anybody: member.some(({ lower }) => ANYBODY.test(lower)),
      };
    one = head === null && number === 1;
    single = head === null ? number === 1 : !isName;
    named = head !== null && (isName || (named && apposed));
  }
  return withoutNames(heads, group, list);
}

/** "Two cooks, Ali Khan and a trainee, were hurt": as many as the number says, so it counts them already. */
function withoutNames(
  heads: readonly string[],
  group: Group | null,
  list: readonly Item[],
): string[] {
  const after = heads.length - (group?.from ?? heads.length);
  const closed = list.at(-1)?.lower === ',';
  return closed && group !== null && after > 0 && after === group.value
    ? heads.slice(0, group.from)
    : [...heads];
}

/** "17 officers of the Guard and Coastguard": a name that goes on with whose they were. */
function isSecondOwner(
  member: readonly Item[],
  before: readonly Item[] | undefined,
  comma: boolean,
): boolean {
  const owner = before?.at(-1);
  return (
    !comma &&
    member.length === 1 &&
    isBareName(member) &&
    owner?.capital === true &&
    before?.some(isNumber) === true &&
    before.some(({ lower }, k) => k > before.length - 4 && /^(?:of|from)$/.test(lower))
  );
}

/** "a 21- and a 26-year-old cook": the age of one whose noun comes with the next. */
function isAgeAlone(member: readonly Item[], next: Member | undefined): boolean {
  return (
    member.length === 3 &&
    /^an?$/.test(member[0]?.lower ?? '') &&
    member[1]?.kind === 'amount' &&
    member[2]?.lower === '-' &&
    next?.items.some(({ lower }) => lower === 'year-old') === true
  );
}

/** "Otto Lund, a veteran and contractor from Elst": another thing that the one before is. */
function isBareRole(member: readonly Item[]): boolean {
  const first = member[0];
  return first?.kind === 'word' && first.wordClass !== 'determiner' && !first.capital;
}

interface Member {
  readonly items: Item[];
  /** Whether only a comma stands before it. */
  readonly comma: boolean;
}

function split(list: readonly Item[]): Member[] {
  const members: Member[] = [{ items: [], comma: false }];
  for (const [k, item] of list.entries()) {
    const next = list[k + 1]?.lower;
    const adding = ADDING.has(item.lower) && /^(?:to|with|from)$/.test(next ?? '');
    const tail = /^(?:to|with|from)$/.test(item.lower) && ADDING.has(list[k - 1]?.lower ?? '');
    if (JOINS.test(item.lower) || adding || tail || item.lower === 'besides')
      members.push({ items: [], comma: item.lower === ',' });
    else members.at(-1)?.items.push(item);
  }
  return members;
}

/** The word that names the one person of a member; null when it names none, many, or has a number. */
function headOf(whole: readonly Item[]): string | null {
  const total = whole[0]?.lower === 'in' && /^(?:total|all)$/.test(whole[1]?.lower ?? '');
  const member = total ? whole.slice(2) : whole;
  if (member.length === 0) return null;
  if (member[1]?.lower === 'pair' && member[2]?.lower === 'of') return 'pair';
  const nth = NTH[member[1]?.lower ?? ''];
  if (nth && member.length === 3 && member[0]?.lower === 'the' && isPerson(member[2] as Item))
    return `${THE}${nth}`;
  if (isOrdinal(member[0] as Item) && member[1]?.lower !== 'of')
    return member.length === 1 ||
      WHERE.test(member[1]?.lower ?? '') ||
      member.some((one) => isPerson(one) || isNational(one))
      ? 'third'
      : null;
  if (member.some(isNumber)) return null;
  const end = member.findIndex(
    (one, k) => k > 0 && (one.wordClass === 'preposition' || one.wordClass === 'relative'),
  );
  const told = end < 0 ? member : member.slice(0, end);
  if (isNamedDay(told)) return null;
  const phrase = withoutTail(told);
  const first = phrase[0] as Item;
  if (phrase.length === 1 && first.lower === 'another') return 'another';
  if (/^(?:himself|herself|self)$/.test(phrase.at(-1)?.lower ?? '')) return SELF;
  if (/^(?:he|she|him|her)$/.test(first.lower) && phrase.length === 1) return PRONOUN;
  // "Both she and her husband"
  if (first.lower === 'both' && /^(?:he|she)$/.test(phrase[1]?.lower ?? '')) return PRONOUN;
  if (/^(?:he|she|him)$/.test(first.lower)) return null;
  if (NO_ONE.test(first.lower) || first.wordClass === 'preposition') return null;
  if (phrase.some(({ lower }) => ANIMALS.has(lower))) return null;
  const last = phrase.filter((item, k) => isPerson(item) && !describes(phrase, k)).at(-1)?.lower;
  if (last && phrase.some(({ lower }) => lower === 'twin')) return 'twins';
  if (phrase.some(({ lower }) => lower === 'both'))
    return last ? 'both' : isBareName(phrase.slice(1)) ? lastOf(phrase) : null;
  if (last === undefined && !isBareName(phrase) && !isSomeone(phrase) && !isNamedAgent(phrase))
    return null;
  const another = first.lower === 'another' ? 'another ' : '';
  if (last === undefined) return another + lastOf(phrase);
  if (last === 'couple' || last === 'twins') return 'couple';
  if (last === 'parents') return member.length <= 2 ? last : null;
  // "a police was hurt"
  const one =
    /^an?$/.test(first.lower) && /^(?:police|wom[ae]n|m[ae]n|personnel|elderly)$/.test(last);
  if (PLURAL.test(last) && !one) return isTitled(phrase) ? lastOf(phrase) : null;
  return `${another}${ageOf(member)}${last}`;
}

/** "a guard both", "another yesterday": what follows the person tells of the deed. */
function withoutTail(phrase: readonly Item[]): readonly Item[] {
  let to = phrase.length;
  while (to > 1 && isTail(phrase[to - 1] as Item)) to--;
  return phrase.slice(0, to);
}

function isTail({ lower, wordClass, capital }: Item): boolean {
  if (lower === 'both') return true;
  return wordClass === 'time' ? !capital || DAY.test(lower) : wordClass === 'adverb' && !capital;
}

/** "a 43-year-old man": the age, which tells him from another man; empty when none is said. */
function ageOf(member: readonly Item[]): string {
  const at = member.findIndex((one) => /(?:^|-)year-old$/.test(one.lower));
  const age =
    at < 0
      ? null
      : (/^\d+/.exec(member[at]?.lower ?? '')?.[0] ?? member[at - 2]?.amount?.value ?? null);
  return age === null ? '' : `${age} `;
}

/** "a third", "a fifth person": with no "of" behind it the ordinal names one person, no share. */
function isOrdinal({ amount }: Item): boolean {
  const share = amount?.share ?? null;
  return share !== null && share < 0.4 && Math.abs(1 / share - Math.round(1 / share)) < 0.01;
}

function lastOf(phrase: readonly Item[]): string {
  return phrase.at(-1)?.lower ?? '';
}
