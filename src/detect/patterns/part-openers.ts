import type { Item, SentenceView } from '../sentence-view';
import { previousAmount } from './neighbours';
import { isOtherFate } from './other-fate';

const OPENERS = new Set([
  'including',
  'includes',
  'include',
  'included',
  'comprising',
  'among',
  'namely',
  'incl',
]);

const LIGHT = new Set([
  'the',
  'a',
  'an',
  'at',
  'them',
  'whom',
  'were',
  'was',
  'is',
  'are',
  'being',
  'also',
  '"',
]);

/** What opens a part before the number: a word ("including") or a mark of a list; null when nothing does. */
export function opensPart(view: SentenceView, at: number): 'word' | 'list' | null {
  const { items } = view;
  if (afterSingle(items, at) || whoBeing(items, at) !== null) return 'word';
  for (let k = at - 1; k >= Math.max(0, at - 6); k--) {
    const item = items[k] as Item;
    if (/^(?:which|whom)$/.test(item.lower)) return isOfWhich(items, k) ? 'word' : null;
    if (item.lower === 'of' && isOfThem(items, k)) return 'word';
    // "the bodies of nine people, including those of two boys"
    if (item.lower === 'of' && items[k - 1]?.lower === 'those') {
      k -= 1;
      continue;
    }
    if (OPENERS.has(item.lower)) return 'word';
    const fate = items[k - 1]?.lower ?? '';
    if (item.lower === ':' && isOtherFate(fate) && fate !== 'recovered') return null;
    if (item.lower === ':' && items[k - 1]?.amount?.aside === 'a year') return null;
    if (item.lower === '(' && isAgeOf(items, k)) return null;
    if (item.lower === ':' && isListEntry(items, k)) return null;
    if (item.lower === '(' && followsName(view, k)) return null;
    if (item.lower === ':' || item.lower === '(') return 'list';
    if (opensByDash(items, k)) return k === at - 1 ? 'list' : null;
    if (!LIGHT.has(item.lower) && item.wordClass !== 'adverb' && item.wordClass !== 'determiner')
      return null;
  }
  return null;
}

/** How many times its whole a part in a list may be by a slip of the page; a greater number counts something else. */
const MOST_BY_SLIP = 2;

/**
 * How many times its whole a part that is opened so may be; null: any. "The 12 killed were among 90 sent there",
 * "killed 12 of the guards among the 90 in the fort": behind "among" the greater number is the whole itself.
 */
export function mostOfWhole(
  { items }: SentenceView,
  at: number,
  opened: 'word' | 'list' | null,
): number | null {
  if (opened === 'list') return MOST_BY_SLIP;
  let k = at - 1;
  while (/^(?:determiner|adverb)$/.test(items[k]?.wordClass ?? '')) k--;
  return /^among(?:st)?$/.test(items[k]?.lower ?? '') ? 1 : null;
}

/**
 * "900 died, with 300 of them being children", "900 dead, 300 being children": where the words stand that say who such
 * a part are; null when it is none.
 */
export function whoBeing(items: readonly Item[], at: number): number | null {
  const before = items[at - 1]?.lower === 'with' ? at - 2 : at - 1;
  if (items[before]?.lower !== ',') return null;
  const ofThem =
    items[at + 1]?.lower === 'of' && /^(?:them|whom|these)$/.test(items[at + 2]?.lower ?? '');
  const being = ofThem ? at + 3 : at + 1;
  if (items[being]?.lower !== 'being') return null;
  let who = being + 1;
  while (/^(?:adverb|determiner)$/.test(items[who]?.wordClass ?? '')) who++;
  const people = items[who]?.wordClass === 'people' || items[who + 1]?.wordClass === 'people';
  return people ? who : null;
}

/** "12 were killed - three Danes": a dash between blanks, right after the word of harm or those harmed. */
function opensByDash(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  return (
    /^[-\u2013]$/.test(items[at]?.lower ?? '') &&
    items[at]?.spaced === true &&
    items[at + 1]?.spaced === true &&
    (before?.kind === 'trigger' || before?.wordClass === 'people')
  );
}

/** "including the colonel and 15 other officers": one person without a number stands first. */
function afterSingle(items: readonly Item[], at: number): boolean {
  if (!/^(?:and|,)$/.test(items[at - 1]?.lower ?? '')) return false;
  for (let k = at - 2; k >= Math.max(1, at - SINGLE_REACH); k--) {
    const { lower, kind, wordClass } = items[k] as Item;
    if (/^(?:including|comprising)$/.test(lower))
      return /^(?:a|an|the|its|their|his)$/.test(items[k + 1]?.lower ?? '');
    const plain = kind === 'word' && /^(?:people|other|determiner|thing)$/.test(wordClass);
    if (!plain && lower !== "'s" && lower !== '-') return false;
  }
  return false;
}

/** Items back over such a person. */
const SINGLE_REACH = 8;

/** "of which three", "among whom 12", but not "from which 3,000 fled". */
function isOfWhich(items: readonly Item[], at: number): boolean {
  return /^(?:of|among|amongst|including)$/.test(items[at - 1]?.lower ?? '');
}

/** "1,190 dead, of them 436 women": the words stand by themselves before the number. */
function isOfThem(items: readonly Item[], at: number): boolean {
  return (
    /^(?:them|these|those)$/.test(items[at + 1]?.lower ?? '') &&
    /^(?:,|;|\(|and|-|\u2013|\u2014)$/.test(items[at - 1]?.lower ?? '')
  );
}

/** "Sund (31 cases and 4 deaths), Vale (12)": a number after a name in a list that counts more than one thing. */
function followsName(view: SentenceView, open: number): boolean {
  const { items } = view;
  const before = items[open - 1];
  const previous = previousAmount(view, open);
  return (
    before?.kind === 'word' &&
    before.capital &&
    /^(?:,|and)$/.test(items[open - 2]?.lower ?? '') &&
    items[open + 2]?.lower === ')' &&
    items[(previous?.at ?? 0) - 1]?.lower !== '('
  );
}

/** "1,200 dead; Ireland: 300": the name after the semicolon opens an entry of its own. */
function isListEntry(items: readonly Item[], colon: number): boolean {
  let k = colon - 1;
  while (k > colon - 5 && items[k]?.kind === 'word') k--;
  return k < colon - 1 && items[k]?.lower === ';';
}

/** "Maria Lopez (60)": a number alone in brackets after a person's names is an age. */
function isAgeOf(items: readonly Item[], open: number): boolean {
  const value = items[open + 1]?.amount?.value ?? 0;
  if (items[open + 2]?.lower !== ')' || value > 105) return false;
  const named = (item: Item | undefined) =>
    item?.kind === 'word' && item.capital && item.wordClass === 'other';
  return named(items[open - 1]) && named(items[open - 2]);
}
