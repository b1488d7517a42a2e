import { PerSentence } from './kept';
import {
  isAgeOfNoun,
  isCalledUp,
  isInOfficeName,
  joinsAdjectives,
  joinsDescriptions,
} from './noun-describes';
import type { Item, SentenceView } from './sentence-view';
import { skipBracket } from './skip-bracket';

/** What a number counts, as far as the words beside it tell. */
export type CountedType = 'people' | 'thing' | 'pronoun' | 'unknown' | 'none';

/** The words after a number that say what it counts; item indexes are half-open. */
export interface NounPhrase {
  readonly from: number;
  readonly to: number;
  /** Item index of the head noun; null when there is none. */
  readonly head: number | null;
  readonly type: CountedType;
}

const LONGEST = 9;
const PART_OF = new Set(['of', 'among']);

const KNOWN = new PerSentence<(NounPhrase | undefined)[]>();

/** Reads the noun phrase that begins at item `from`: up to a verb, a preposition or a mark. Kept for the next who asks. */
export function readNounPhrase(view: SentenceView, from: number): NounPhrase {
  const known = KNOWN.get(view) ?? KNOWN.set(view, []);
  const phrase = known[from] ?? nounPhraseAt(view, from);
  known[from] = phrase;
  return phrase;
}

function nounPhraseAt(view: SentenceView, first: number): NounPhrase {
  const { items } = view;
  const from = skipBracket(items, first);
  let head: number | null = null;
  let type: CountedType = 'none';
  if (countsHeads(items, from)) return { from, to: from + 3, head: from + 2, type: 'thing' };
  let at = skipPartOf(items, from);
  // "436 of whom"
  if (at > from && items[at]?.lower === 'whom' && items[at - 1]?.lower === 'of')
    return { from, to: at + 1, head: at, type: 'pronoun' };
  const last = Math.min(items.length, at + LONGEST);
  for (; at < last; at++) {
    const item = items[at] as Item;
    const step = stepOf(items, at, type);
    if (step === 'stop') break;
    if (step === 'skip') continue;
    if (step === 'owner') {
      type = 'none';
      head = null;
      continue;
    }
    head = at;
    type = step;
    if (item.wordClass === 'pronoun') {
      at++;
      break;
    }
  }
  // "a family of five and their guest"
  const family = items[from - 2]?.lower === 'of' && FAMILY.test(items[from - 3]?.lower ?? '');
  if (type === 'none' && family) type = 'people';
  if (type === 'thing' && isOneFamily(items, from, head)) type = 'people';
  // "lost two of their own"
  if (items[at - 1]?.lower === 'own' && items[from]?.lower === 'of') type = 'pronoun';
  // "either 31 or 54 people"
  const alternative = type === 'none' && at === from && items[at]?.lower === 'or';
  if (type === 'unknown' || alternative) type = sharedType(view, at) ?? type;
  return { from, to: at, head, type };
}

const FAMILY = /^(?:family|household)$/;

/** "136 head of cattle". */
function countsHeads(items: readonly Item[], from: number): boolean {
  return (
    items[from]?.lower === 'head' &&
    items[from + 1]?.lower === 'of' &&
    items[from + 2]?.wordClass === 'thing'
  );
}

/** "31 Danish and 18 Saxon troops": the noun of the next number of the list is that of this one, too. */
function sharedType(view: SentenceView, to: number): 'people' | 'thing' | null {
  const next = nextOfList(view, to);
  const type = next === null ? null : readNounPhrase(view, next + 1).type;
  return type === 'people' || type === 'thing' ? type : null;
}

const JOINS = /^(?:and|or|,|;|&|plus)$/;

/** Item index of the number that goes on with a list after item `to`: "… and 18", "…, 18"; null when none does. */
export function nextOfList(view: SentenceView, to: number): number | null {
  const { items } = view;
  if (!JOINS.test(items[to]?.lower ?? '')) return null;
  let at = to + 1;
  if (/^[,;]$/.test(items[to]?.lower ?? '') && JOINS.test(items[at]?.lower ?? '')) at += 1;
  const amount = items[at]?.amount;
  return amount && amount.aside === null && amount.share === null ? at : null;
}

/** "three of family", "five of one family": its members are counted. */
function isOneFamily(items: readonly Item[], from: number, head: number | null): boolean {
  return (
    items[from]?.lower === 'of' &&
    /^(?:family|household|clan)$/.test(items[head ?? -1]?.lower ?? '')
  );
}

/** "of", "of the", "of the 40": the whole before its noun. */
function skipPartOf(items: readonly Item[], open: number): number {
  const from = isQuote(items[open]) && PART_OF.has(items[open + 1]?.lower ?? '') ? open + 1 : open;
  if (!PART_OF.has(items[from]?.lower ?? '')) return open;
  let at = from + 1;
  while (items[at]?.wordClass === 'determiner') at++;
  const owner = ownerEnd(items, at);
  if (items[owner]?.kind === 'amount' && items[owner]?.amount?.aside === null) return owner + 1;
  return at;
}

/** "of the village's 1,800": the item after the owner's "'s"; the same item when there is none. */
export function ownerEnd(items: readonly Item[], from: number): number {
  for (let at = from; at < from + 4; at++) {
    if (items[at]?.lower === "'s") return at + 1;
    if (items[at]?.kind !== 'word') return from;
  }
  return from;
}

function isQuote(item: Item | undefined): boolean {
  return item?.lower === '"' || item?.lower === "'";
}

type Step = CountedType | 'stop' | 'skip' | 'owner';

function stepOf(items: readonly Item[], at: number, type: CountedType): Step {
  const item = items[at] as Item;
  if (item.kind === 'amount' && isAgeOfNoun(items, at, type)) return 'skip';
  if (isCalledUp(items, at)) return 'skip';
  if (item.kind === 'amount' || item.kind === 'trigger') return 'stop';
  if (item.kind === 'mark') return stepOfMark(items, at);
  if (isInserted(items, at - 1) || isInOfficeName(items, at)) return 'skip';
  switch (item.wordClass) {
    case 'people':
      return 'people';
    case 'thing':
      return 'thing';
    case 'pronoun':
      return type === 'none' ? 'pronoun' : 'stop';
    case 'determiner':
      if (item.lower === 'other' && standsAlone(items[at + 1])) return 'people';
      return type === 'none' && !OPENS_ANOTHER.test(item.lower) ? 'skip' : 'stop';
    case 'adverb':
      return type === 'none' && !isClauseAdverb(item.lower) ? 'skip' : 'stop';
    case 'conjunction':
      return joinsNouns(items, at, type) ? 'skip' : 'stop';
    case 'other':
      return stepOfUnknown(items, at, type);
    case 'raising':
      return (type === 'none' || items[at - 1]?.lower === ',') && isAdjective(items, at)
        ? 'skip'
        : 'stop';
    case 'verb':
      return isVerbalAdjective(items, at, type) ? 'skip' : 'stop';
    default:
      return 'stop';
  }
}

/** "11 reported casualties", "50,000 confirmed enemy losses": a participle before its noun. */
function isAdjective(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  if (next?.kind === 'trigger') return next.trigger?.role === 'count';
  return (
    next?.kind === 'word' &&
    (next.wordClass === 'people' || next.wordClass === 'thing' || next.wordClass === 'other')
  );
}

/** "five other, including two guards, were hurt": written for "others". */
function standsAlone(next: Item | undefined): boolean {
  return next === undefined || next.lower === ',' || next.wordClass === 'auxiliary';
}

/** Words that open a noun phrase of their own: "12 the day before", "33 this year". */
const OPENS_ANOTHER =
  /^(?:the|a|an|this|that|each|every|what|its|his|her|their|our|my|your|some|any|no)$/;

/** "40 living veterans", "33 trapped miners": a form of a verb before the noun it describes. */
function isVerbalAdjective(items: readonly Item[], at: number, type: CountedType): boolean {
  const next = items[at + 1];
  const { lower } = items[at] as Item;
  if (lower.endsWith('ing') && type !== 'people' && next?.wordClass === 'thing') return true;
  // "six resulting deaths"
  if (lower === 'resulting' && next?.trigger?.role === 'count') return true;
  return (
    type === 'none' &&
    /(?:ed|ing|stolen|sunk)$/.test(lower) &&
    next?.kind === 'word' &&
    (next.wordClass === 'people' || next.wordClass === 'thing')
  );
}

/** Adverbs that say how much of a crowd is so ("400 predominantly young men"), and words that are none ("950 daily casualties"). */
const SHARE_ADVERBS: ReadonlySet<string> = new Set(
  'mostly mainly largely chiefly predominantly overwhelmingly primarily principally elderly daily weekly monthly yearly'.split(
    ' ',
  ),
);

function isClauseAdverb(lower: string): boolean {
  return lower.endsWith('ly') && !SHARE_ADVERBS.has(lower);
}

function stepOfMark(items: readonly Item[], at: number): Step {
  const lower = items[at]?.lower;
  if (lower === "'s" || (lower === "'" && !items[at]?.spaced)) return 'owner';
  if (lower === '"' || lower === "'") return 'skip';
  if (/^[-/]$/.test(lower ?? '') && !items[at]?.spaced && items[at + 1]?.kind === 'word')
    return 'skip';
  if (lower === ',' && joinsAdjectives(items, at)) return 'skip';
  return isInserted(items, at) || (lower === ')' && isInserted(items, at - 2)) ? 'skip' : 'stop';
}

/** "a Field Guard (FG) patrol", "international (Danish) staff": a short name in brackets before the noun. */
function isInserted(items: readonly Item[], open: number): boolean {
  const inside = items[open + 1];
  const next = items[open + 3];
  return (
    items[open]?.lower === '(' &&
    items[open + 2]?.lower === ')' &&
    inside?.kind === 'word' &&
    inside.capital &&
    next?.kind === 'word' &&
    (next.wordClass === 'people' || isNoun(next) || items[open + 4]?.kind === 'amount')
  );
}

function isNoun({ wordClass, capital, lower }: Item): boolean {
  return wordClass === 'other' && (capital || !lower.endsWith('ed'));
}

/** "women and children": the second noun belongs to the phrase; "12 soldiers and five civilians" does not. */
function joinsNouns(items: readonly Item[], at: number, type: CountedType): boolean {
  if (joinsDescriptions(items, at, type)) return true;
  if (type !== 'people' || items[at]?.lower === 'but') return false;
  const next = items[at + 1];
  if (next?.kind !== 'word') return false;
  if (next.wordClass === 'people') return true;
  return next.wordClass === 'other' && items[at + 2]?.wordClass === 'people';
}

/** An unknown word after a people noun ends the phrase unless it leads to another noun at once. */
function stepOfUnknown(items: readonly Item[], at: number, type: CountedType): Step {
  const lower = items[at]?.lower ?? '';
  // "20 million World War II deaths"
  if (/^i{1,3}$/.test(lower) && items[at]?.capital && items[at - 1]?.lower === 'war') return type;
  if (type === 'people' || type === 'thing') {
    const next = items[at + 1];
    const leads =
      (next?.kind === 'word' && (next.wordClass === 'people' || next.wordClass === 'thing')) ||
      isInserted(items, at + 1);
    return leads && !/(?:ed|ing)$/.test(lower) ? 'skip' : 'stop';
  }
  // "26,000 military and 300 vehicles": said of soldiers
  if (
    lower === 'military' &&
    items[at + 1]?.kind !== 'trigger' &&
    !/^(?:other|people|thing)$/.test(wordClassOf(items[at + 1]))
  )
    return 'people';
  return 'unknown';
}

function wordClassOf(item: Item | undefined): string {
  return item?.kind === 'word' ? item.wordClass : '';
}

/** Whether the phrase names people, if only by a pronoun ("of them"). */
export function isPronounOrPeople({ type }: NounPhrase): boolean {
  return type === 'people' || type === 'pronoun';
}

/** Whether the phrase may count people for this trigger. */
export function countsPeople(phrase: NounPhrase, needsPeople: boolean): boolean {
  if (phrase.type === 'thing') return false;
  return needsPeople ? isPronounOrPeople(phrase) : true;
}
