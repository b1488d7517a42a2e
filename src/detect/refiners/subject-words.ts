import type { Mention } from '../figure';
import { SAYING } from '../lang/en/source-words';
import { mentionOf } from '../mentions';
import type { Draft, PageView } from '../pipeline';
import type { Item, SentenceView } from '../sentence-view';
import { endOfGroup, endOfShared, NAME_ENDS } from './subject-noun';

/** The names that a subject may bear. */
export const TYPES = ['subject', 'group', 'demonym'] as const;

/** Nouns that count victims and name nobody. */
export const EMPTY_HEADS = new Set([
  'others',
  'other',
  'lives',
  'bodies',
  'remains',
  'dead',
  'more',
  'corpses',
  'casualties',
  'members',
  'figure',
  'figures',
  'number',
  'total',
  'toll',
  'count',
  'tally',
]);

/** Words after a number that say what became of them, not who they are. */
const NO_GROUP = new Set(
  'belonged came occurred happened taken lost held seized missing reported left dead late early overnight alone again today yesterday names nationwide worldwide overall given adopted based probable suspected confirmed appear appeared seem seemed resulted stemmed remain remained'.split(
    ' ',
  ),
);

/** A capitalised word of no other class: "Russian", "Korean". */
export function isSide(item: Item | undefined): boolean {
  return (
    item?.kind === 'word' && item.capital && item.wordClass === 'other' && !NO_SIDE.has(item.lower)
  );
}

/** Whether a word belongs to a group's name: a noun for people or a capital before it. */
export function isNounPart(item: Item | undefined): boolean {
  return item?.kind === 'word' && (item.wordClass === 'people' || isSide(item));
}

/** "1,000 North Korean troops": the noun phrase after the number. */
export function fromPhrase(page: PageView, draft: Draft): Mention | null {
  const { phrase } = draft.reading;
  const { items } = draft.view;
  const after = phrase.head === null ? undefined : items[phrase.head + 1];
  // "four of them women", "four of them young women": the noun after the pronoun says who.
  if (phrase.head !== null && phrase.type === 'pronoun') {
    const to = after?.wordClass === 'other' && !after.capital ? phrase.head + 2 : phrase.head + 1;
    if (items[to]?.wordClass === 'people')
      return mentionOf(page, draft.view, phrase.head + 1, to + 1, TYPES);
  }
  if (phrase.head === null) return fromNext(page, draft);
  if (phrase.type !== 'people' && phrase.type !== 'unknown') return null;
  if (EMPTY_HEADS.has(items[phrase.head]?.lower ?? '') && !isCrew(items, phrase.head))
    return afterOf(page, draft, phrase.head + 1);
  // Names behind a label's number, or in a row below a line that says what is counted, are those of the counters.
  if (/^(?:label-left|lead-in)$/.test(draft.reading.pattern) && phrase.type === 'unknown')
    return null;
  if (phrase.type === 'unknown' && NO_GROUP.has(items[phrase.head]?.lower ?? '')) return null;
  // "34,000 General Oxby": a person who counts
  const titled = items[phrase.head]?.capital && items[phrase.head + 1]?.capital;
  if (draft.reading.pattern === 'lead-in' && titled) return null;
  if (draft.reading.pattern === 'counted-word') return fromCounted(page, draft);
  let from = phrase.from;
  while (from < phrase.head && isLight(items[from] as Item)) from++;
  const shared = phrase.type === 'unknown' ? endOfShared(items, phrase.head) : null;
  return mentionOf(page, draft.view, from, shared ?? endOfGroup(items, phrase.head), TYPES);
}

/** "two 12-year-old boys", "'kill 30 rebels'": the people after the number where no phrase was read. */
function fromNext(page: PageView, draft: Draft): Mention | null {
  const { items } = draft.view;
  let at = draft.at + 1;
  while (items[at]?.kind === 'amount' && items[at]?.amount?.aside != null) at++;
  // "twelve displaced Norlanders", "four abducted nurses"
  const state = items[at]?.kind === 'trigger' && /ed$/.test(items[at]?.lower ?? '');
  const item = items[state ? ++at : at];
  const people =
    item?.wordClass === 'people' || (state && isSide(item) && /s$/.test(item?.lower ?? ''));
  if (item?.kind !== 'word' || !people || EMPTY_HEADS.has(item.lower)) return null;
  return mentionOf(page, draft.view, at, at + 1, TYPES);
}

function isLight(item: Item): boolean {
  return (
    item.kind !== 'word' ||
    item.wordClass === 'determiner' ||
    item.wordClass === 'adverb' ||
    item.lower === 'of' ||
    item.lower === 'among' ||
    item.lower === 'them'
  );
}

/** "remains of 42 people", "members of the family". */
function afterOf(page: PageView, draft: Draft, at: number): Mention | null {
  const { items } = draft.view;
  if (items[at]?.lower !== 'of') return null;
  return membersOf(page, draft.view, at) ?? nounsFrom(page, draft.view, at + 1);
}

/** "crew members", "gang members": the noun before says who they are. */
function isCrew(items: readonly Item[], head: number): boolean {
  const before = items[head - 1];
  if (!/^members?$/.test(items[head]?.lower ?? '') || before?.kind !== 'word') return false;
  return before.wordClass !== 'determiner' && before.wordClass !== 'adverb';
}

/** "two members of parliament", "14 members of an insurgent militia": the body belongs to the words. */
function membersOf(page: PageView, view: SentenceView, of: number): Mention | null {
  const { items } = view;
  if (!/^members?$/.test(items[of - 1]?.lower ?? '')) return null;
  let to = of + 1;
  while (items[to]?.wordClass === 'determiner') to++;
  const last = to + 4;
  while (to < last && items[to]?.kind === 'word' && MEMBERS_OF.has(items[to]?.wordClass ?? ''))
    to++;
  return to > of + 1 ? mentionOf(page, view, of - 1, to, TYPES) : null;
}

const MEMBERS_OF: ReadonlySet<string> = new Set(['people', 'other', 'thing']);

/** "6,000 North Korean casualties", "409 Russian battlefield deaths". */
export function fromCounted(page: PageView, draft: Draft): Mention | null {
  const { reading, view } = draft;
  if (reading.pattern !== 'counted-word' || reading.trigger === null) return null;
  let from = draft.at + 1;
  let to = reading.trigger;
  while (from < to && isLight(view.items[from] as Item)) from++;
  // "80 Norlandic and about 70 Sudrian lives": up to the next number.
  const next = view.items.findIndex(({ kind }, k) => k > from && k < to && kind === 'amount');
  if (next > 0) to = next;
  while (to > from && !isNaming(view.items[to - 1] as Item)) to--;
  const named = view.items.slice(from, to).some(isNaming);
  if (named) return mentionOf(page, view, from, to, TYPES);
  const { trigger } = reading;
  return CAPTIVES.test(view.items[trigger]?.lower ?? '')
    ? mentionOf(page, view, trigger, trigger + 1, TYPES)
    : null;
}

/** Words for the lost that say who they are as well ("12 hostages"). */
const CAPTIVES = /^(?:hostages?|captives|abductees|prisoners? of war|pows?)$/;

/** A capital in the middle of a sentence, or before another one. */
function isNamed(items: readonly Item[], at: number): boolean {
  return at > 0 && items[at]?.capital === true && items[at + 1]?.capital === true;
}

/** Words before "casualties" or "deaths" that tell nobody's land or body, also with a capital. */
const NO_SIDE = new Set(
  (
    'official national nationwide provisional preliminary total direct indirect combined estimated confirmed reported overall annual monthly weekly daily yearly cumulative post-coup post-war postwar pre-war ' +
    'prewar wartime known recorded verified documented current latest new recent final provisional preliminary additional excess violent accidental battle battlefield combat'
  ).split(' '),
);

/** Whether a word tells who is counted. */
export function isNaming(item: Item): boolean {
  if (NO_SIDE.has(item.lower)) return false;
  return (
    item.wordClass === 'people' ||
    (item.kind === 'word' && item.capital && item.wordClass === 'other') ||
    (item.capital && NAME_ENDS.has(item.lower)) ||
    /^(?:civilian|military|police|civilians)$/.test(item.lower)
  );
}

/** "casualties among North Korean troops", "deaths of 18,592 children", "killed in the ranks of". */
export function fromAfterTrigger(page: PageView, draft: Draft): Mention | null {
  const { reading, view } = draft;
  if (reading.trigger === null) return null;
  let { trigger } = reading;
  const joined = /^(?:and|or)$/.test(view.items[trigger + 1]?.lower ?? '');
  if (joined && view.items[trigger + 2]?.trigger) trigger += 2;
  const next = view.items[trigger + 1]?.lower;
  // "the toll for federal troops" counts them; "the toll for May" counts anyone.
  if (next === 'for') {
    const found = nounsFrom(page, view, trigger + 2);
    return found && isPeople(view, found) ? found : null;
  }
  if (next === 'in') return inBody(page, view, trigger + 2);
  if (next !== 'among' && next !== 'of' && next !== 'amongst') return null;
  return nounsFrom(page, view, trigger + 2);
}

/** "killed in the Norlandic military", "wounded in the army's ranks": a body of soldiers, no place. */
export function inBody(page: PageView, view: SentenceView, from: number): Mention | null {
  const found = nounsFrom(page, view, from);
  return found && /\b(?:military|army|armies|navy|forces|ranks)$/i.test(found.text) ? found : null;
}

/** Whether a word of the mention names people. */
function isPeople(view: SentenceView, mention: Mention): boolean {
  return view.items.some(
    (item) => item.start >= mention.start && item.end <= mention.end && item.wordClass === 'people',
  );
}

/** The noun phrase from item `from` on; null when it names nobody. */
export function nounsFrom(page: PageView, view: SentenceView, from: number): Mention | null {
  const { items } = view;
  let at = from;
  while (items[at]?.wordClass === 'determiner') at++;
  let to = at;
  let named = false;
  for (; to < Math.min(items.length, at + 6); to++) {
    const item = items[to] as Item;
    if (item.kind !== 'word' && item.lower !== "'s") break;
    if (item.wordClass !== 'people' && item.wordClass !== 'other') break;
    if (isNaming(item)) named = true;
    if (item.wordClass === 'people' && items[to + 1]?.wordClass !== 'people') {
      to++;
      break;
    }
  }
  // "the toll of the Harwick blast": what they died of names nobody.
  if ([to - 1, to].some((k) => EVENTS.test(items[k]?.lower ?? ''))) return null;
  while (to > at && !isNaming(items[to - 1] as Item) && !BODIES.test(items[to - 1]?.lower ?? ''))
    to--;
  if (!named || EVENTS.test(items[to - 1]?.lower ?? '')) return null;
  return mentionOf(page, view, at, to, TYPES);
}

/** Bodies of soldiers: they suffer losses as people do. */
export const BODIES =
  /^(?:army|armies|navy|fleet|garrison|side|sides|crew|division|brigade|battalion|regiment|corps)$/;

/** What people die of: "the toll of the Aggression" names nobody. */
const EVENTS =
  /^(?:aggression|war|wars|conflict|attacks?|invasion|offensive|operations?|earthquakes?|quake|storm|hurricane|typhoon|cyclone|floods?|fires?|crash|blast|explosion|battle|siege|massacre|famine|pandemic|epidemic|covid|cholera|ebola|measles|outbreak|coronavirus|uprising|protests?|genocide|holocaust)$/;

const ARTICLES = /^(?:the|an?|this|that|its|their|his|her)$/;

/** "Norlandic casualties at over 900", "Russia's losses", "number of Palestinians killed". */
export function fromBeforeTrigger(page: PageView, draft: Draft): Mention | null {
  const { reading, view } = draft;
  if (reading.trigger === null || reading.pattern !== 'label-left') return null;
  const { items } = view;
  let to = reading.trigger;
  // "told the Harwick Post the toll was 12": no name reaches over an article.
  while (
    to > 0 &&
    (items[to - 1]?.lower === "'s" ||
      (items[to - 1]?.wordClass === 'determiner' && !ARTICLES.test(items[to - 1]?.lower ?? '')))
  )
    to -= 1;
  // "the earthquake's death toll", "Norland quake deaths": what they died of names nobody.
  if (EVENTS.test(items[to - 1]?.lower ?? '')) return null;
  while (
    to > 0 &&
    !isNaming(items[to - 1] as Item) &&
    items[to - 1]?.kind === 'word' &&
    items[to - 1]?.wordClass === 'other' &&
    !SAYING.has(items[to - 1]?.lower ?? '')
  )
    to--;
  let from = to;
  while (from > 0) {
    const item = items[from - 1] as Item;
    const joins = item.lower === 'and' && isNaming(items[from - 2] ?? item) && from < to;
    if (NO_SIDE.has(item.lower) || (SAYING.has(item.lower) && !isNamed(items, from - 1))) break;
    if (
      !joins &&
      !isNaming(item) &&
      !(
        item.wordClass === 'other' &&
        item.kind === 'word' &&
        from < to &&
        !/^(?:number|total|overall|combined)$/.test(item.lower)
      )
    )
      break;
    from--;
  }
  // "Norland's military casualties"
  if (from < to && from > 1 && items[from - 1]?.lower === "'s" && items[from - 2]?.capital)
    from -= 2;
  const found = from < to ? mentionOf(page, view, from, to, TYPES) : null;
  // "Coal mine deaths": the capital of the sentence's first word names nobody.
  const first = from === 0 && to === 1 && reading.trigger > 1 && !items[1]?.capital;
  return first && found?.ids.length === 0 && items[0]?.wordClass !== 'people' ? null : found;
}
