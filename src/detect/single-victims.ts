import type { Measure } from '../text/quantity';
import { anotherToo, soWere } from './another-too';
import { bodiesIn } from './found-bodies';
import { bearersOf, ofDeed } from './harm-bearers';
import { isImagined, isOfBefore } from './imagined-harm';
import { invertedAt } from './inverted';
import { endsInPrison, ownDeaths } from './own-death';
import { areRolesOfOne } from './person-phrase';
import { isRanked } from './ranked-victim';
import type { Item } from './sentence-view';
import { isToldInPassing } from './told-in-passing';
import { plainItems } from './victim-items';
import {
  areOnePerson,
  isAdding,
  membersOf,
  ONE_OF_THEM,
  PRONOUN,
  SELF,
  victimsOf,
} from './victim-members';
import { isActive, objectBeforeDeath, objectOf } from './victim-object';
import { carriedTo, subjectOf } from './victim-subject';
import { isVerb } from './victim-words';

/** Victims of one sentence that have no number of their own ("a farmer", "both pilots", "Iskandar"). */
export interface SingleVictims {
  readonly measure: Measure;
  readonly count: number;
  /** The last noun of each, lower case: the same one may be met again ("the farmer"). */
  readonly heads: readonly string[];
  /** Where a number stands that was said of another fate before ("three guards were hit and later died"). */
  readonly carried: number | null;
  /** How many that number is, for a sum in which it is no figure itself; 0 where `count` holds all. */
  readonly spare: number;
}

/** The victims without a number in one sentence, one entry for each word of harm that has some. */
export function singleVictims(words: readonly Item[]): SingleVictims[] {
  const items = plainItems(words);
  const found: SingleVictims[] = [];
  const told = new Set<string>();
  const ends: (number | undefined)[] = [];
  const subjects: boolean[] = [];
  let isTold = false;
  for (let at = 0; at < items.length; at++) {
    const trigger = items[at]?.trigger;
    if (!trigger || (trigger.needsPeople && !HITS.test(items[at]?.lower ?? ''))) continue;
    if (trigger.measure !== 'killed' && trigger.measure !== 'wounded') continue;
    const borne = bearersOf(items, at) ?? ofDeed(items, at);
    if (borne === null && (trigger.role === 'count' || trigger.role === 'label')) continue;
    if (items[at + 1]?.lower === ':') continue; // "Military dead: 300": a label
    if (trigger.needsPeople && saysMore(items, at)) continue;
    if (endsInPrison(items, at)) continue;
    const verb = borne?.verb ?? at;
    if (isImagined(items, verb) || isOfBefore(items, verb) || isToldInPassing(items, at)) continue;
    const { list, company } = borne
      ? { list: borne.items, company: [] }
      : victimsAt(items, at, trigger.role);
    // "a chest wound and a head injury" of one man, "a guard, who was killed at once, died"
    const whom = `${trigger.measure} ${list.at(-1)?.start}`;
    if (list.length > 0 && told.has(whom)) continue;
    told.add(whom);
    const members = list === NOTE ? [VICTIM] : membersOf(list);
    const one =
      areRolesOfOne(list) ||
      (members.length === 2 && areOnePerson(list, auxiliaryBefore(items, verb)));
    const heads = [...(one ? members.slice(0, 1) : members), ...company];
    const count = heads.reduce((sum, head) => sum + victimsOf(head), 0);
    const carried = trigger.role === 'before' ? carriedTo(items, at) : null;
    const named = count > 0 || carried !== null;
    const those = named || trigger.measure !== 'killed' ? null : theyBefore(items, at);
    if (!named && those === null) continue;
    isTold ||= trigger.measure === 'killed' && items[at - 1]?.lower === 'being';
    const spare = those?.value ?? 0;
    const known = isPointedAt(items, at) && heads.length === 1;
    const ranked = heads.length === 1 && isRanked(items, at);
    const only = those !== null ? [THEY] : known ? [ONE_OF_THEM] : ranked ? [PRONOUN] : heads;
    found.push({
      ...{ measure: trigger.measure, count, heads: only },
      ...{ carried: those?.start ?? carried, spare },
    });
    ends.push(list.at(-1)?.start);
    // "a guard was caught and killed; they shot him dead": told twice; "killed a guard and they shot him": two men
    subjects.push(
      borne === null && list !== NOTE && (list.at(-1)?.start ?? 0) < (items[at]?.start ?? 0),
    );
  }
  const first = found.findIndex(({ measure }) => measure === 'killed');
  const living = found.filter(
    (one, k) =>
      !diedToo(one, ends[k], found, ends) &&
      !(k > first && isToldAgain(one, found[first], subjects[first])),
  );
  const bodies = bodiesIn(items).filter(({ heads }) => !isKnownDead(heads, living));
  const one = anotherToo(items);
  const more = one && !living.some(({ heads }) => heads.includes('another')) ? [one] : [];
  const same = soWere(items);
  return withOwnDeath([...living, ...bodies, ...more, ...(same ? [same] : [])], items, isTold);
}

const NAMES = /^(?:identif(?:y|ied|ies)|named?|names|identifying|naming)$/;

/** "took the injured person to a clinic": one of those of whom the text told. */
function isPointedAt(items: readonly Item[], at: number): boolean {
  // "named the guard killed as Otto Lund"
  if (items[at + 1]?.lower === 'as' && !isVerb(items[at - 1] as Item))
    return items.slice(Math.max(0, at - 5), at).some(({ lower }) => NAMES.test(lower));
  const next = items[at + 1]?.lower ?? '';
  return items[at - 1]?.lower === 'the' && /^(?:person|man|woman|boy|girl|victim)$/.test(next);
}

/** "killed a cook and dumped his body": the one of whom the sentence told. */
function isKnownDead(heads: readonly string[], found: readonly SingleVictims[]): boolean {
  return heads[0] === PRONOUN && found.some(({ measure }) => measure === 'killed');
}

/** "A guard was killed in the raid …, and they shot him dead": the one of whom the sentence tells. */
function isToldAgain(
  one: SingleVictims,
  first: SingleVictims | undefined,
  isSubject = false,
): boolean {
  return (
    isSubject &&
    first?.count === 1 &&
    first.heads[0] !== PRONOUN &&
    one.measure === 'killed' &&
    one.heads.length === 1 &&
    one.heads[0] === PRONOUN
  );
}

/** "a guard was hurt and later died", "… where he died": the one hurt is among the dead of the sentence. */
function diedToo(
  one: SingleVictims,
  end: number | undefined,
  found: readonly SingleVictims[],
  ends: readonly (number | undefined)[],
): boolean {
  if (one.measure !== 'wounded' || one.count !== 1) return false;
  // "a boy died of a wound after he was shot"
  const at = found.indexOf(one);
  if (one.heads[0] === PRONOUN && found.slice(0, at).some(({ measure }) => measure === 'killed'))
    return true;
  const hurt = found.filter(({ measure }) => measure === 'wounded');
  return found.some(
    ({ measure, heads }, k) =>
      measure === 'killed' &&
      ((end !== undefined && ends[k] === end) ||
        (k > at && hurt.length === 1 && heads.length === 1 && heads[0] === PRONOUN)),
  );
}

/** "two others were flown to a clinic, where they died": the number for which "they" stands; null when none does. */
function theyBefore(items: readonly Item[], at: number) {
  const subject = subjectOf(items, at);
  if (subject.length !== 1 || !/^(?:they|both|all)$/.test(subject[0]?.lower ?? '')) return null;
  const from = items.indexOf(subject[0] as Item);
  const number = items.findLast(
    ({ amount }, k) => k < from && amount?.aside === null && amount.share === null,
  );
  return number ? { start: number.start, value: number.amount?.value ?? 0 } : null;
}

/** "was later found": the first verb of the group before a word of harm. */
function auxiliaryBefore(items: readonly Item[], at: number): string | undefined {
  let from = at;
  while (/^(?:auxiliary|adverb|raising)$/.test(items[from - 1]?.wordClass ?? '')) from--;
  return items[from]?.lower;
}

/** Words of harm that ask for people beside them, as a list of single victims has them. */
const HITS = /^(?:shot|stabbed|burned|burnt)$/;

/** "stabbed and lightly wounded a guard", "stabbed her to death": other words say what came of it. */
function saysMore(items: readonly Item[], at: number): boolean {
  // who shot himself is dead or not as other words tell
  if (/^(?:himself|herself|themselves)$/.test(items[at + 1]?.lower ?? '')) return true;
  // "a rebel shot at a guard", "he was shot at by rebels": whether anybody was hit is not said
  const aimed = items[at]?.lower === 'shot' && items[at + 1]?.lower === 'at';
  if (aimed && (items[at + 2]?.lower === 'by' || items[at - 1]?.wordClass !== 'auxiliary'))
    return true;
  if (isDoneToThings(items, at)) return true;
  const second = items[at + 2]?.wordClass === 'adverb' ? at + 3 : at + 2;
  if (items[at + 1]?.lower === 'and' && items[second]?.trigger) return true;
  if (items.slice(at + 1).some((item) => item.trigger?.role === 'after')) return true;
  return items.slice(at + 1, at + 8).some(({ lower }) => /^(?:to death|dead|fatally)$/.test(lower));
}

/** "the army burned homes", "troops shot cattle": a thing is what was burned. */
function isDoneToThings(items: readonly Item[], at: number): boolean {
  let k = at - 1;
  while (items[k]?.wordClass === 'adverb') k--;
  if (/^(?:is|are|was|were|be|been|being|got|get|gets)$/.test(items[k]?.lower ?? '')) return false;
  const object = items[items[at + 1]?.wordClass === 'determiner' ? at + 2 : at + 1];
  return object?.kind === 'word' && object.wordClass === 'thing';
}

/** "… before taking his own life": one death more, unless the verb before told of it. */
function withOwnDeath(
  found: SingleVictims[],
  items: readonly Item[],
  isTold: boolean,
): SingleVictims[] {
  if (found.some(({ heads }) => heads.length > 1 && heads.includes(SELF))) return found;
  const { count, number } = ownDeaths(items, isTold);
  if (count === 0) return found;
  const plural = number !== null;
  return [
    ...found.filter(({ heads }) => !heads.includes(SELF)),
    {
      measure: 'killed',
      count: plural ? 0 : count,
      heads: [SELF],
      carried: number,
      spare: plural ? count : 0,
    },
  ];
}

/** The head of victims of whom something before speaks ("They were shot"). */
export const THEY = 'they';

/** The list of a note that names its victim elsewhere, and the head of that victim. */
const NOTE: readonly Item[] = [];
const VICTIM = 'victim';

/** The list of victims beside a verb, and the heads of those who died along with them. */
function victimsAt(items: readonly Item[], at: number, role: string) {
  const named = namedBehind(items, at);
  if (named !== null) return { list: objectOf(items, named), company: [] };
  const between = objectBeforeDeath(items, at);
  if (between !== null) return { list: between, company: [] };
  const active = role === 'after' || (role === 'either' && isActive(items, at));
  if (active) return { list: objectOf(items, at + 1), company: [] };
  const list = isNote(items, at, role) ? NOTE : isEntry(items, at) ? [] : subjectOf(items, at);
  return { list, company: companyOf(items, at + 1) };
}

/** "Killed were the pilot and a nurse", "The dead were identified as Ali Khan and his son": where they begin; null elsewhere. */
function namedBehind(items: readonly Item[], at: number): number | null {
  const inverted = invertedAt(items);
  if (inverted?.trigger === at) return inverted.from;
  const opens = at === 0 || (at === 1 && items[0]?.lower === 'the');
  if (!opens || !/^(?:is|are|was|were)$/.test(items[at + 1]?.lower ?? '')) return null;
  const named =
    /^(?:identified|named)$/.test(items[at + 2]?.lower ?? '') && items[at + 3]?.lower === 'as';
  return named ? at + 4 : null;
}

/** "Killed with his brother when …": a note that names its victim elsewhere. */
function isNote(items: readonly Item[], at: number, role: string): boolean {
  if (at !== 0 || role !== 'either') return false;
  const next = items[1];
  return next?.wordClass === 'preposition' || next?.wordClass === 'adverb';
}

/** "Elst, Rivoli cinema, one bomb, 18 injured", "Elst, mill 18 injured": words of a list of facts; only the number has the word of harm. */
function isEntry(items: readonly Item[], at: number): boolean {
  if (items[at - 1]?.kind !== 'amount') return false;
  const opening = items.findLastIndex(({ kind }, k) => k < at - 1 && kind !== 'word');
  return !items.slice(opening + 1, at - 1).some(({ lower }) => /^(?:and|plus|with)$/.test(lower));
}

/** "killed along with his brother". */
function companyOf(items: readonly Item[], from: number): string[] {
  let at = from;
  if (items[at]?.lower === ',' && isAdding(items[at + 1]?.lower ?? '')) at++;
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
