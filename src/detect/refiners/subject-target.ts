import type { Mention } from '../figure';
import { words } from '../lang/phrase-table';
import { mentionOf } from '../mentions';
import type { Draft, PageView } from '../pipeline';
import type { Item } from '../sentence-view';
import { isDoer } from './subject-doer';
import { EMPTY_HEADS, isNounPart, TYPES } from './subject-words';

const STRIKING =
  /^(?:on|at|against|carrying|into|hitting|targeting|hit|struck|attacked|ambushed|shelled|bombed)$/;

/** Verbs whose object is the one who is hit, wherever the clause goes on from there. */
const HITTING =
  /^(?:hit|hits|struck|strikes|attacked|attacks|ambushed|ambushes|shelled|bombed|targeted|targets|targeting|raided|stormed)$/;

/** Nouns of an attack, whose victims stand behind "on". */
const ATTACK =
  /^(?:attacks?|strikes?|raids?|ambush(?:es)?|assaults?|targeting|shelling|bombing|airstrikes?|crackdown|bombardment|violence|shooting|fire)$/;
const AIMED: ReadonlySet<string> = new Set(words('on of against at targeting'));
/** What ends the clause in which the attack is told. */
const ENDS_REACH: ReadonlySet<string> = new Set([';', 'that', 'who', 'which', '"']);

/** Items between the attack and the number, at most. */
const REACH = 18;

/** "fired on the protesters, killing two", "attacks on clerks left nine dead": those at whom it was aimed. */
export function fromTarget(page: PageView, draft: Draft): Mention | null {
  const { reading } = draft;
  if (reading.phrase.type === 'people' || reading.phrase.type === 'thing') return null;
  return beforeKilling(page, draft) ?? fromAttackOn(page, draft);
}

/** "hit medics in Harwick, killing three"; "ambushed policemen with a bomb, killing six of them". */
function beforeKilling(page: PageView, draft: Draft): Mention | null {
  const { reading, view } = draft;
  const { items } = view;
  const { trigger } = reading;
  if (trigger === null || trigger > draft.at || !/ing$/.test(items[trigger]?.lower ?? ''))
    return null;
  const comma = items[trigger - 1]?.lower === ',';
  // "fired at villagers(,) killing four"
  const found = endingAt(page, draft, comma ? trigger - 1 : trigger);
  if (found) return found;
  if (!comma && reading.phrase.type !== 'pronoun') return null;
  for (let at = trigger - 1; at > Math.max(0, trigger - REACH); at--) {
    const item = items[at] as Item;
    if (item.kind === 'amount' || item.kind === 'trigger' || item.lower === ';') return null;
    if (HITTING.test(item.lower)) return peopleAt(page, draft, at + 1);
  }
  return null;
}

/** The people right before item `to` where they are aimed at. */
function endingAt(page: PageView, draft: Draft, to: number): Mention | null {
  const { items } = draft.view;
  let from = to;
  while (from > 0 && from > to - 4 && isNounPart(items[from - 1])) from--;
  let before = from - 1;
  while (items[before]?.wordClass === 'determiner') before--;
  const aimed = STRIKING.test(items[before]?.lower ?? '');
  if (!aimed || items[to - 1]?.wordClass !== 'people') return null;
  return mentionOf(page, draft.view, from, to, TYPES);
}

/** "the targeting of journalists led to nine deaths": nearest before the number, with no other number between. */
function fromAttackOn(page: PageView, draft: Draft): Mention | null {
  const { items } = draft.view;
  for (let at = draft.at - 1; at > Math.max(0, draft.at - REACH); at--) {
    const item = items[at] as Item;
    if (item.kind === 'amount' || ENDS_REACH.has(item.lower)) return null;
    if (AIMED.has(item.lower) && ATTACK.test(items[at - 1]?.lower ?? ''))
      return peopleAt(page, draft, at + 1);
  }
  return null;
}

/** The people whom item `from` names, in small letters: a name alone may be a land or the ones who are fought. */
function peopleAt(page: PageView, draft: Draft, from: number): Mention | null {
  const { view } = draft;
  const { items } = view;
  let at = from;
  while (items[at]?.wordClass === 'determiner' || items[at]?.lower === 'unarmed') at++;
  let to = at;
  // "medical personnel"
  while (to < at + 2 && items[to]?.wordClass === 'other' && !items[to]?.capital) to++;
  while (to < at + 4 && isNounPart(items[to])) to++;
  const head = items[to - 1];
  if (to === at || head?.wordClass !== 'people' || head.capital || EMPTY_HEADS.has(head.lower))
    return null;
  // "an attack on police that …": of a house or a car of theirs nobody is counted
  if (items[to]?.wordClass === 'thing' || items[to]?.lower === "'s") return null;
  const found = mentionOf(page, view, at, to, TYPES);
  return found && !isDoer(view, found) ? found : null;
}
