import { ownerEnd, readNounPhrase } from '../noun-phrase';
import type { PageView, Pattern } from '../pipeline';
import type { SentenceView } from '../sentence-view';
import { countsAnimals } from './counts-animals';
import { asDid } from './killed-with';
import { measureOfGroup } from './measure-group';
import { NO_MORE, previousAmount, readingAt } from './neighbours';
import { isNoneOf } from './none-of';
import { findTriggerRight } from './trigger-right';
import { deathAfter, diedOf, fateAfter, wentDown, wereExecuted } from './victims-fate';
import { gotAway, isSentenced, wereAsked, wereFound, wereSaved } from './victims-unharmed';
import { fateOfAll, isAgent, isOneToDie, isVerb, isWholeOf, ownClause } from './victims-whole';

/** "12 soldiers were killed", "100 dead", "some 30 people, most of them women, died": victims, then the word. */
export const victimsFirst: Pattern = {
  name: 'victims-first',
  read(view, at, page, wanted) {
    const phrase = readNounPhrase(view, afterAlternative(view.items, at));
    if (phrase.type === 'thing' || asDid(view.items, at - 1) !== null) return null;
    const chained =
      phrase.type === 'none' && (followsCount(page, view, at) || followsWhole(view, at));
    const whole = isWholeOf(view, at);
    const ofAll = whole ? fateOfAll(view, phrase.to, wanted) : null;
    const first = ofAll ?? findTriggerRight(view, phrase, wanted, chained);
    const second = first && countsWithin(view, at) ? fateAfter(view, first) : first;
    const pointed = view.items[at + 1]?.lower === 'of' || view.items[phrase.to]?.lower === 'who';
    const hit = second && pointed ? deathAfter(view, second) : second;
    if (!hit) return null;
    const head = phrase.head === null ? '' : (view.items[phrase.head]?.lower ?? '');
    if (UNHARMED.test(head) && !hit.adjacent) return null;
    if (!hit.adjacent && goesAlong(page, view, at)) return null;
    if (!hit.adjacent && isTollsEnd(view, at, phrase.to, hit.at)) return null;
    if (hit.adjacent && describesThing(view, hit.at)) return null;
    if (!hit.adjacent && (hasOwnObject(view, hit) || isAgent(view, at, phrase.to, hit.at)))
      return null;
    if (wereFound(view, hit.at) || areCarried(view, at, phrase.to, hit.at)) return null;
    if (isOneNamed(view, at) || (!hit.auxiliary && firesAt(view, hit.at))) return null;
    if (isNoneOf(view, at) || (!hit.adjacent && wereAsked(view, at))) return null;
    // "158 rockets were fired and 114 of them destroyed"
    if (phrase.type === 'pronoun' && ofThings(view, at, hit.at)) return null;
    // "seven of them were shot down": craft are
    const down = view.items[hit.at]?.lower === 'shot' && view.items[hit.at + 1]?.lower === 'down';
    if (down && phrase.type !== 'people') return null;
    if (gotAway(view, hit.at) || wereSaved(view, at, hit.at)) return null;
    if (
      whole &&
      ofAll === null &&
      !ownClause(view, phrase.to) &&
      !isOneToDie(view, phrase.to, hit.at)
    ) {
      if (!hit.adjacent || hit.auxiliary || isVerb(view, hit.at, phrase.head)) return null;
    }
    if (phrase.head === null || head === 'others') {
      if (countsAnimals(view, at)) return null;
    }
    if (view.items[hit.at]?.lower === 'to death' && isSentenced(view, at)) return null;
    if (phrase.type === 'unknown' && (isPartOfThings(view, at) || isOfTheirs(view, at)))
      return null;
    const bare = phrase.type === 'none' || phrase.type === 'unknown';
    const inserted = chained && isIncluding(view.items, phrase.to);
    if (bare && !hit.adjacent && !inserted && !mayStandBare(view, at, phrase.to, hit.at))
      return null;
    const dead = wentDown(view, hit.at, head) || wereExecuted(view, at, hit.at);
    const measure = dead || diedOf(view, hit.at) ? 'killed' : measureOfGroup(view, hit.at).measure;
    return {
      pattern: this.name,
      measure,
      trigger: hit.at,
      side: 'right',
      phrase,
      ...NO_MORE,
      note: `"${view.items[hit.at]?.lower}" after the number says ${measure}`,
    };
  },
};

/** Of so many things; of illnesses those that are fatal are deaths ("400 cases, and 90 of these will be fatal"). */
function ofThings(view: SentenceView, at: number, trigger: number): boolean {
  const { type, head } = previousAmount(view, at)?.phrase ?? {};
  const ill = /^(?:cases|cancers|infections|illnesses|tumou?rs|poisonings)$/;
  const fatal = /fatal$/.test(view.items[trigger]?.lower ?? '');
  return type === 'thing' && !(fatal && ill.test(view.items[head ?? -1]?.lower ?? ''));
}

/** "hundreds, if not thousands, of men", "dozens, possibly hundreds, died": the item behind what the number may as well be. */
function afterAlternative(items: SentenceView['items'], at: number): number {
  // "250,000 or even 300,000 died"
  const even = items[at + 1]?.lower === 'or' && items[at + 2]?.lower === 'even';
  if (even && items[at + 3]?.amount?.aside === null) return at + 4;
  if (items[at + 1]?.lower !== ',') return at + 1;
  const unless = items[at + 2]?.lower === 'if' && items[at + 3]?.lower === 'not';
  const k = unless ? at + 4 : at + 2;
  const closed = items[k]?.amount?.vague === true && items[k + 1]?.lower === ',';
  const vague = unless || items[at]?.amount?.vague === true;
  return closed && vague ? k + 2 : at + 1;
}

/** Items back to the label of a toll. */
const LABEL_REACH = 20;

/** "the death toll passed 1,300 people, and 1,823 were hurt": the first number ends what is said of the toll. */
function isTollsEnd({ items }: SentenceView, at: number, from: number, trigger: number): boolean {
  if (!items.slice(from, trigger).some(({ kind }) => kind === 'amount')) return false;
  for (let k = at - 1; k >= Math.max(0, at - LABEL_REACH); k--) {
    const role = items[k]?.trigger?.role;
    if (role === 'label') return true;
    // "the death of four weavers, and two others were hurt"
    if (role === 'count') return k === at - 2 && items[at - 1]?.lower === 'of';
    if (items[k]?.kind !== 'word') return false;
  }
  return false;
}

/** "a boat carrying 40 migrants, and another died": those aboard; the next clause tells of somebody else. */
function areCarried({ items }: SentenceView, at: number, from: number, trigger: number): boolean {
  if (!/^(?:carrying|transporting|ferrying|holding)$/.test(items[at - 1]?.lower ?? ''))
    return false;
  const way = items.slice(from, trigger).map(({ lower }) => lower);
  return way.includes('and') && !way.some((word) => /^(?:all|both|they|who|were|was)$/.test(word));
}

/** "… and 88, including 11 children, injured". */
function isIncluding(items: readonly { readonly lower: string }[], at: number): boolean {
  return items[at]?.lower === ',' && items[at + 1]?.lower === 'including';
}

/** "rounded up 400 men and shot dead about 300": the verb has a number of its own behind it. */
function hasOwnObject({ items }: SentenceView, hit: { at: number; auxiliary: boolean }): boolean {
  const before = items[hit.at - 1]?.lower;
  return !hit.auxiliary && before === 'and' && items[hit.at + 1]?.kind === 'amount';
}

/** "30 missing phones", "12 dead cattle": the word describes a thing. */
function describesThing(view: SentenceView, trigger: number): boolean {
  const next = view.items[trigger + 1];
  if (/^(?:players?|cricketers|footballers)$/.test(next?.lower ?? '')) return true;
  return next?.wordClass === 'thing' && !TIME_UNIT.test(next.lower);
}

const TIME_UNIT = /^(?:second|minute|hour|day|week|month|year|decade|weekend|time)s?$/;
const UNHARMED = /^(?:survivors?|evacuees?|returnees)$/;
const BARE_BEFORE = /^(?:of|who|whom|in|on|aboard|inside|from)$/;

/** "25 porters died, along with two cooks, and 94 were hurt": they share the fate of those before them. */
function goesAlong(page: PageView, view: SentenceView, at: number): boolean {
  const { items } = view;
  if (items[at - 1]?.lower !== 'with' || !/^(?:along|together)$/.test(items[at - 2]?.lower ?? ''))
    return false;
  const previous = previousAmount(view, at);
  const reading = previous ? readingAt(page, view, previous.at) : null;
  return reading !== null && !reading.thing;
}

/** The most of them, or what is left of them, right before its number. */
const MOST = /\b(?:majority|rest|remainder|most|most of (?:them|whom|these|those)), $/;

function wordsBefore({ items }: SentenceView, at: number): string {
  const before = items.slice(Math.max(0, at - 4), at);
  return before.map(({ lower }) => (lower === ',' ? ', ' : ` ${lower}`)).join('');
}

/** "four in the car died", "83 aboard perished", "two more are in hospital with burns": no noun is needed. */
function mayStandBare(view: SentenceView, at: number, to: number, trigger: number): boolean {
  const { items } = view;
  if (BARE_BEFORE.test(items[at + 1]?.lower ?? '') || followsList(view, at)) return true;
  const state = /^(?:with|in) /.test(items[trigger]?.lower ?? '');
  // "sent five to hospital with serious injuries"
  if (state && /^(?:sent|sends?|sending)$/.test(items[at - 1]?.lower ?? '')) return true;
  const are =
    items[to]?.wordClass === 'auxiliary' || /^remain(?:s|ed)?$/.test(items[to]?.lower ?? '');
  // "of 263 deaths, 130 were militants killed in the raid"
  if (/^(?:were|are)$/.test(items[to]?.lower ?? '') && items[trigger - 1]?.wordClass === 'people')
    return true;
  // "Three, including a Dane, killed in a fire": a headline
  const verb = items[trigger - 1]?.wordClass === 'auxiliary' ? trigger - 1 : trigger;
  if (at === 0 && isIncluding(items, to) && items[verb - 1]?.lower === ',') return true;
  // "the majority, 577, were shot"
  if (items[to]?.lower === ',' && MOST.test(wordsBefore(view, at))) return true;
  // "Another 47, including 12 children, were hurt"
  if (/^(?:another|further)$/.test(items[at - 1]?.lower ?? '') && isIncluding(items, to))
    return true;
  // "dozens more on both sides were hurt"
  const place = items[at + 2]?.lower ?? '';
  if (items[at + 1]?.lower === 'more' && /^(?:on|in|aboard|inside|from)$/.test(place)) return true;
  // "a clerk died while two including a nun were hurt"
  if (items[to]?.lower === 'including' && items[to + 1]?.wordClass === 'determiner') return true;
  // "two dozen Wendels, including eight guards, were killed": a people that no list knows
  const people = items[to - 1];
  if (people?.capital && /[^s]s$/.test(people.lower) && isIncluding(items, to)) return true;
  // "eleven more, including a child, were hurt"
  if (items[at + 1]?.lower === 'more' && items[to]?.lower === ',') return true;
  return state && are;
}

/** "one of the seven who was abducted": somebody is described, nobody is counted. */
function isOneNamed(view: SentenceView, at: number): boolean {
  const { items } = view;
  if (items[at]?.amount?.value !== 1 || items[at + 1]?.lower !== 'of') return false;
  const who = items.findIndex((item, k) => k > at && k < at + 7 && item.lower === 'who');
  return who > 0 && items[who + 1]?.lower === 'was';
}

/** "two men shot at the car": they were not hit. */
function firesAt(view: SentenceView, at: number): boolean {
  const next = view.items[at + 1]?.lower ?? '';
  const who = /^(?:who|that)$/.test(view.items[at - 1]?.lower ?? '');
  // "One of them stabbed the other"
  if (next === 'the' && /^others?$/.test(view.items[at + 2]?.lower ?? '')) return true;
  return (
    view.items[at]?.lower === 'shot' &&
    (who || /^(?:at|up|down|their|back|into|through|his|her|past|out|off|from)$/.test(next))
  );
}

/** "15 of the 22": the words right after belong to the second number. */
function countsWithin(view: SentenceView, at: number): boolean {
  const { items } = view;
  if (items[at + 1]?.lower !== 'of') return false;
  let k = at + 2;
  while (items[k]?.wordClass === 'determiner') k++;
  return items[ownerEnd(items, k)]?.kind === 'amount';
}

/** "five guards between the two rival factions were killed": the second number says where they belong. */
function isOfTheirs(view: SentenceView, at: number): boolean {
  const { items } = view;
  const lead = items[at - 1]?.wordClass === 'determiner' ? at - 2 : at - 1;
  if (!/^(?:between|from|across|in)$/.test(items[lead]?.lower ?? '')) return false;
  return previousAmount(view, at)?.phrase.type === 'people';
}

/** "three of the ingredients were missing": no people are named. */
function isPartOfThings(view: SentenceView, at: number): boolean {
  const { items } = view;
  if (items[at + 1]?.lower !== 'of') return false;
  let k = at + 2;
  while (items[k]?.wordClass === 'determiner') k++;
  const noun = items[k];
  // "three of his escorts"
  if (/^(?:his|her)$/.test(items[k - 1]?.lower ?? '')) return false;
  return k > at + 2 && noun?.wordClass === 'other' && !noun.capital && /[^s]s$/.test(noun.lower);
}

/** "40 killed, 110 wounded and 25 captured": the numbers before tell that people are counted. */
function followsCount(page: PageView, view: SentenceView, at: number): boolean {
  const previous = previousAmount(view, at);
  const reading = previous ? readingAt(page, view, previous.at) : null;
  if (!reading || reading.thing) return false;
  return reading.measure !== 'deployed' && reading.measure !== 'displaced';
}

/** "Of the 86 sailors, 22 were lost": the noun stands with the whole that opens the clause. */
function followsWhole(view: SentenceView, at: number): boolean {
  const { items } = view;
  if (items[at - 1]?.lower !== ',') return false;
  for (let k = at - 2; k >= Math.max(1, at - 7); k--) {
    if (items[k]?.kind !== 'amount') continue;
    const of = /^(?:determiner)$/.test(items[k - 1]?.wordClass ?? '') ? k - 2 : k - 1;
    const phrase = readNounPhrase(view, k + 1);
    return (
      items[of]?.lower === 'of' && of === 0 && phrase.type === 'people' && phrase.to === at - 1
    );
  }
  return false;
}

/** "two soldiers and three were killed" never stands alone; "12 others in the building died" has a noun. */
function followsList(
  view: { readonly items: readonly { readonly kind: string }[] },
  at: number,
): boolean {
  return view.items[at + 1]?.kind === 'trigger';
}
