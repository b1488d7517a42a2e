import { PERSONS, SPEAKERS } from './lang/en/source-words';
import type { Item } from './sentence-view';
import { isBodyFor } from './source-house';

/** "Doctors Without Borders": a preposition with a capital inside a name. */
export function isNameWithout(items: readonly Item[], at: number): boolean {
  const around = [items[at - 1], items[at], items[at + 1]];
  return items[at]?.lower === 'without' && around.every((one) => one?.capital === true);
}

/** "the Missing Migrants Project": a casualty word inside a name. */
export function isNameTrigger(items: readonly Item[], at: number): boolean {
  if (at > 0 && items[at]?.lower === 'mia' && items[at - 1]?.capital === true) return true;
  if (at === 0) return false;
  // "according to an official toll"
  if (/^(?:un)?official$/.test(items[at - 1]?.lower ?? ''))
    return /\b(?:tolls?|count)$/.test(items[at]?.lower ?? '');
  if (isServed(items, at) || isBodyFor(items, at)) return true;
  if (items[at]?.capital !== true) return false;
  // "the Norland Body Count (NBC)"
  const counted = items[at - 1]?.capital === true && items[at]?.lower === 'body count';
  // "the Commission for Missing Persons"
  const named = items[at - 1]?.lower === 'for' && items[at - 2]?.capital === true;
  // "the Lund Book of the Dead"
  const of = items[at - 1]?.lower === 'the' ? at - 2 : at - 1;
  const titled = items[of]?.lower === 'of' && items[of - 1]?.capital === true;
  // "the Sund War Casualties website"
  const site =
    items[at - 1]?.capital === true &&
    /^(?:website|site|database|project|tracker|blog)$/.test(items[at + 1]?.lower ?? '');
  return items[at + 1]?.capital === true || counted || named || titled || site;
}

/** "the UN agency for Norland refugees", "the office for the missing": those whom a body serves. */
function isServed(items: readonly Item[], at: number): boolean {
  if (
    !/^(?:refugees?|displaced|missing|missing persons|wounded|disappeared)$/.test(
      items[at]?.lower ?? '',
    )
  )
    return false;
  const near = items[at - 1]?.lower === 'for' ? at - 1 : at - 2;
  return items[near]?.lower === 'for' && SERVES.test(items[near - 1]?.lower ?? '');
}

const SERVES =
  /^(?:agency|office|committee|commission|council|organi[sz]ation|body|association|department|bureau|service|ministry|commissioner|rapporteur)$/;

/** "the United States": a word for saying inside a name, by its capital. */
export function isNameSaying({ capital, lower }: Item): boolean {
  return capital && /^(?:states|records|notes|documents|reports|counts)$/.test(lower);
}

/** "told reporters the office said": who was told belongs to the sentence. */
export function isListener(items: readonly Item[], at: number): boolean {
  return (
    items[at]?.kind === 'word' &&
    items.slice(Math.max(0, at - 2), at).some(({ lower }) => /^t(?:old|ells?|elling)$/.test(lower))
  );
}

/** "security and hospital officials": a plain word at the head of the clause shares the noun behind "and". */
export function isModifier(items: readonly Item[], at: number, last: number): boolean {
  const item = items[at];
  if (item?.kind !== 'word' || !/^(?:other|thing)$/.test(item.wordClass)) return false;
  const before = items[at - 1];
  const opens =
    !before || before.kind === 'mark' || /^(?:determiner|preposition)$/.test(before.wordClass);
  return opens && SPEAKERS.has(items[last]?.lower ?? '');
}

const TITLES =
  /^(?:capt|brig|supt|insp|sergt|prof|lieut|cmdr|asst|sens|reps|gens|pres|comm|cllr|messrs)$/;

/** "Dr", "Capt": a short word whose full stop ends no sentence. */
export function isShortened(item: Item | undefined): boolean {
  return item !== undefined && (item.lower.length <= 3 || TITLES.test(item.lower));
}

/** "looking at Nordwatch's records": a participle in small letters that leads on to the name. */
export function isLedOn(items: readonly Item[], at: number): boolean {
  const item = items[at];
  return (
    /\p{L}{2}ing$/u.test(item?.lower ?? '') &&
    item?.capital === false &&
    !SPEAKERS.has(item.lower) &&
    items[at + 1]?.wordClass === 'preposition' &&
    items[at + 2]?.capital === true
  );
}

/** ", UP Commissioner Ole Vale said": a small word with a capital behind a comma is the beginning of a name. */
export function isNamePart(items: readonly Item[], at: number): boolean {
  return (
    items[at]?.capital === true && items[at + 1]?.capital === true && items[at - 1]?.lower === ','
  );
}

/** "the Committee to Guard Rivers", "the envoy to Norland": what a body is for, or to whom somebody is sent, inside the name. */
export function isPurpose(items: readonly Item[], to: number): boolean {
  if (items[to]?.lower === 'to' && SENT.test(items[to - 1]?.lower ?? '')) {
    const next = items[to + 1]?.lower === 'the' ? items[to + 2] : items[to + 1];
    return next?.capital === true;
  }
  return (
    items[to]?.lower === 'to' &&
    items[to + 1]?.capital === true &&
    items[to - 1]?.capital === true &&
    PURPOSED.test(items[to - 1]?.lower ?? '')
  );
}

const SENT = /^(?:envoy|ambassador|consul|adviser|advisor|delegate|representative)$/;

const PURPOSED =
  /^(?:committee|campaign|coalition|alliance|network|movement|commission|council|association|initiative|project|organi[sz]ation|society|fund|group)$/;

/** "compiled by NORA from ministries": from whom a body with a name of its own gathered it. */
export function isGathered(items: readonly Item[], from: number): boolean {
  const [before, next] = [items[from - 1], items[from + 1]];
  return (
    before?.capital === true &&
    before.wordClass === 'other' &&
    !PERSONS.has(before.lower) &&
    next?.capital === false &&
    next.wordClass !== 'determiner'
  );
}

/** "LUND, Norland (Nordnews) \u2014 The mayor": item index behind the dateline that opens a sentence; 0 without one. */
export function afterDateline(items: readonly Item[]): number {
  if (!items[0]?.capital) return 0;
  for (let k = 1; k < DATELINE_REACH; k++) {
    const item = items[k];
    if (!item) return 0;
    const dash = /^[\u2013\u2014]$/.test(item.lower) || (item.lower === '-' && item.spaced);
    if (dash) return k + 1;
    const part = item.kind === 'amount' || item.capital || /^(?:[,()./-]|and|of)$/.test(item.lower);
    if (!part || item.kind === 'trigger') return 0;
  }
  return 0;
}

/** Items of a dateline at most. */
const DATELINE_REACH = 13;

const SERVANTS =
  /^(?:officials?|officers?|spokes(?:man|woman|men|person|people|persons)|investigators?|deput(?:y|ies)|detectives?|firefighters?|rescuers?|researchers?|analysts?|experts?|doctors?|workers?|representatives?|coordinators?|lieutenant|sergeant|captain)$/;

/** "officials with the Lund fire service": whether "with" tells whom somebody works for. */
export function isWithHouse(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  return (
    items[at]?.lower === 'with' &&
    SERVANTS.test(items[at - 1]?.lower ?? '') &&
    (next?.lower === 'the' ? items[at + 2]?.kind === 'word' : next?.capital === true)
  );
}

/** "Jan Vale", "April Lund": a month that is somebody's name. */
export function isFirstName(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  return (
    /^(?:jan|april|june|august|may)$/.test(items[at]?.lower ?? '') &&
    next?.kind === 'word' &&
    next.capital &&
    next.wordClass === 'other'
  );
}

/** The first word of a sentence, also of a quoted one. */
export function opensSpeech(items: readonly Item[], at: number): boolean {
  return at === 0 || items[at - 1]?.lower === '"';
}

/** "the women's and child protection ministry": whether the noun of a body ends what "and" joins in two or three words. */
export function endsInOffice(items: readonly Item[], and: number): boolean {
  return [and + 2, and + 3].some(
    (at) =>
      SPEAKERS.has(items[at]?.lower ?? '') &&
      (at === and + 2 ||
        items
          .slice(and + 1, at)
          .every(
            ({ kind, wordClass }) => kind === 'word' && /^(?:other|people|thing)$/.test(wordClass),
          )),
  );
}
