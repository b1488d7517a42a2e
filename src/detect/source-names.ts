import {
  OPENERS,
  PAPERS,
  PERSONS,
  PRONOUN_SPEAKERS,
  SAYING,
  SPEAKERS,
} from './lang/en/source-words';
import type { Item } from './sentence-view';
import { isBodyFor, isHouseOf } from './source-house';
import {
  endsInOffice,
  isFirstName,
  isGathered,
  isLedOn,
  isListener,
  isModifier,
  isNamePart,
  isNameSaying,
  isNameTrigger,
  isNameWithout,
  isPurpose,
  isShortened,
  isWithHouse,
  opensSpeech,
} from './source-name-parts';

const LONGEST_NAME = 16;
const INNER_PREPOSITIONS = new Set(['of', 'for', 'from', 'in', 'at', 'on', 'to']);

/** "the Center … (CSIS)": the short name in brackets belongs to the name. */
export function withShortName(items: readonly Item[], to: number): number {
  if (!/^[([]$/.test(items[to]?.lower ?? '') || !/^[)\]]$/.test(items[to + 2]?.lower ?? ''))
    return to;
  const short = items[to + 1];
  return short?.kind === 'word' && short.capital && short.lower.length <= 9 ? to + 3 : to;
}

/** Past "a", "an" and an opening quotation mark. */
export function skipDeterminer(items: readonly Item[], from: number): number {
  let at = from;
  while (
    at < items.length &&
    (items[at]?.lower === 'a' || items[at]?.lower === 'an' || items[at]?.lower === '"')
  )
    at++;
  return at;
}

/** Where a name that begins at `from` ends: at a verb, a mark or a clause. */
export function nameEnd(items: readonly Item[], from: number): number {
  let at = from;
  const last = Math.min(items.length, from + LONGEST_NAME);
  for (; at < last; at++) {
    const item = items[at] as Item;
    if (item.kind === 'amount' || (item.kind === 'trigger' && !isNameTrigger(items, at))) break;
    if (
      at > from &&
      item.wordClass === 'determiner' &&
      items[at - 1]?.wordClass !== 'preposition' &&
      // "a new Norland report"
      items[at - 1]?.wordClass !== 'determiner' &&
      items[at - 1]?.lower !== 'and'
    )
      break;
    if (item.kind === 'mark') {
      if (item.lower === '-' && item.spaced) break;
      if (item.lower === "'s" || item.lower === '-' || item.lower === '&' || item.lower === "'")
        continue;
      if (
        item.lower === '.' &&
        at > from &&
        !items[at - 1]?.spaced === false &&
        isShortened(items[at - 1]) &&
        items[at + 1] !== undefined
      )
        continue;
      break;
    }
    if (item.wordClass === 'preposition') {
      if (isHouseOf(items, from, at) || isNameWithout(items, at)) continue;
      if (isWithHouse(items, at)) continue;
      if (isPurpose(items, at)) continue;
      if (!INNER_PREPOSITIONS.has(item.lower) || item.lower === 'to') break;
      if (item.lower === 'on' || item.lower === 'at') break;
      if (item.lower === 'in' && !items[at + 1]?.capital) break;
      if (item.lower === 'from' && isGathered(items, at)) break;
      if (isTime(items[at + 1])) break;
      continue;
    }
    if (item.wordClass === 'conjunction') {
      const next = items[at + 1];
      const noun = (one: Item | undefined) => one?.capital || SPEAKERS.has(one?.lower ?? '');
      if (
        item.lower !== 'and' ||
        !(noun(next) || (next?.kind === 'word' && endsInOffice(items, at)))
      )
        break;
      continue;
    }
    if (isTime(item) && !isFirstName(items, at)) break;
    if (item.wordClass === 'auxiliary' || item.wordClass === 'relative') break;
    if (at > from && endsName(items, from, at)) break;
    if (
      at > from &&
      !(/ed$/.test(item.lower) && /^an?$/.test(items[at - 1]?.lower ?? '')) &&
      (SAYING.has(item.lower) || item.wordClass === 'verb') &&
      !SPEAKERS.has(item.lower) &&
      !item.capital
    )
      break;
  }
  while (at > from + 1 && items[at - 1]?.wordClass === 'preposition') at--;
  return at;
}

/** A plain word after a proper name ("UK intelligence dated …"): the name is over unless a speaker's noun follows. */
function endsName(items: readonly Item[], from: number, at: number): boolean {
  const item = items[at] as Item;
  if (item.capital || item.kind !== 'word' || ARTICLED.test(item.lower)) return false;
  if (SPEAKERS.has(item.lower) || PAPERS.has(item.lower)) return false;
  if (/^(?:determiner|preposition|conjunction)$/.test(item.wordClass)) return false;
  const named = items.slice(from, at).some((one) => one.capital || SPEAKERS.has(one.lower));
  if (!named) return false;
  // "a Lund-based polling firm": what the land describes follows
  if (/-based$/.test(items[at - 1]?.lower ?? '')) return false;
  // "the ombudsman of the unrecognized Norland Republic"
  if (/^(?:the|of)$/.test(items[at - 1]?.lower ?? '') && items[at + 1]?.capital) return false;
  if (item.lower !== 'armed' && /(?:ed|ing|ly)$/.test(item.lower)) return true;
  for (let k = at + 1; k <= at + 4; k++) {
    const next = items[k];
    if (next?.kind !== 'word') return true;
    if (SPEAKERS.has(next.lower) || next.capital) return false;
    if (next.wordClass !== 'other' && next.lower !== 'and') return true;
  }
  return true;
}

/** "al-Hasan": a name whose article keeps its small letter. */
export const ARTICLED = /^(?:al|el|ash|ad|as|ar|at|az|abu|bin|ben)-\p{L}{3,}/u;

/** A day or month name. */
export function isTime(item: Item | undefined): boolean {
  return item?.wordClass === 'time' && (item.capital || item.lower !== 'march');
}

/** Whether the words can name somebody who speaks: a name, a pronoun or a noun such as "officials". */
export function isSpeaker(items: readonly Item[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const item = items[k] as Item;
    if (isBodyFor(items, k)) return true;
    if (item.kind !== 'word') continue;
    if (SPEAKERS.has(item.lower) || ARTICLED.test(item.lower)) return true;
    // "a resident of the area"
    if (PERSONS.has(item.lower) && k < to - 1 && items[k + 1]?.lower === 'of') return true;
    // "a local farmer told us"
    if (k === to - 1 && k > 0 && item.wordClass === 'people' && !NOBODY.has(item.lower))
      return true;
    if (PRONOUN_SPEAKERS.has(item.lower) && to === from + 1) return true;
    if (item.wordClass === 'pronoun' || (opensSpeech(items, k) && isOpener(item, items[k + 1])))
      continue;
    if (
      item.capital &&
      (k > 0 ||
        item.wordClass === 'other' ||
        (item.wordClass === 'people' && !NOBODY.has(item.lower))) &&
      item.wordClass !== 'time' &&
      item.wordClass !== 'determiner'
    )
      return true;
  }
  return false;
}

/** "Furthermore", "Referring to", "Mandated by": a capital that only the beginning of the sentence gives, but not "Fleming further said". */
function isOpener(item: Item, next: Item | undefined): boolean {
  if (OPENERS.has(item.lower)) return true;
  if (!/(?:ing|ed)$/.test(item.lower) || next?.lower === 'further') return false;
  return /^(?:preposition|determiner|relative|pronoun)$/.test(next?.wordClass ?? '');
}

/** Verbs by which something lets or makes a body do what follows ("has allowed the group to update"). */
export const ALLOWED =
  /^(?:allowed|enabled|led|prompted|forced|caused|allowing|leading|prompting)$/;

function isPlain(item: Item | undefined): boolean {
  return item?.kind === 'word' && item.wordClass === 'other' && !item.capital;
}

const POSSESSIVE = /^(?:its|their|his|her|our)$/;

const NOBODY = new Set(
  'people persons others victims bodies casualties dead civilians women men children boys girls'.split(
    ' ',
  ),
);

const UNIT = /^(?:hours?|days?|weeks?|months?|years?|decades?)$/;
const TELLS_ORIGIN = /^(?:comes?|came|stems?|stemmed|derives?|ranges?|ranged|varies|vary)$/;

/** Where a name that ends with item `last` begins. */
export function nameStart(items: readonly Item[], last: number): number {
  // "The other toll it puts at 600": a pronoun stands alone.
  if (PRONOUN_SPEAKERS.has(items[last]?.lower ?? '')) return last;
  let from = last + 1;
  for (let k = last; k >= Math.max(0, last - LONGEST_NAME); k--) {
    const item = items[k] as Item;
    if (item.kind === 'amount' || (item.kind === 'trigger' && !isNameTrigger(items, k))) break;
    if (item.kind === 'mark') {
      if (item.lower === '-' && item.spaced) break;
      if (item.lower === "'s" || item.lower === '-' || item.lower === '&') continue;
      // "LUND (Nordnews) The ministry said": the house in brackets stands before the name.
      if (item.lower === ')' && items[k + 1]?.wordClass === 'determiner') break;
      if (item.lower === ')' || item.lower === '(') continue;
      // "the Norland Doctors' Union"
      if (
        item.lower === "'" &&
        items[k - 1]?.lower.endsWith('s') &&
        (items[k + 1]?.capital ||
          // "the rebels' health spokesman"
          SPEAKERS.has(items[k - 1]?.lower ?? '') ||
          (items[k - 1]?.capital && PAPERS.has(items[k + 1]?.lower ?? '')))
      )
        continue;
      if (item.lower === '.' && isShortened(items[k - 1])) continue;
      break;
    }
    if (item.wordClass === 'auxiliary' || item.wordClass === 'relative') break;
    // "The figure comes from media reports": what the sentence tells
    if (TELLS_ORIGIN.test(item.lower)) break;
    // "In the last weeks the volunteers confirmed": a time stands before who speaks.
    if (items[k + 1]?.wordClass === 'determiner' && UNIT.test(item.lower)) break;
    if (item.wordClass === 'pronoun' && k < last) break;
    if (item.wordClass === 'adverb' && k < last && !SPEAKERS.has(item.lower)) break;
    if (item.wordClass === 'preposition') {
      if (isNameWithout(items, k) || isWithHouse(items, k)) continue;
      if (isNamePart(items, k)) {
        from = k;
        break;
      }
      if (isPurpose(items, k)) continue;
      if (!INNER_PREPOSITIONS.has(item.lower) || item.lower === 'to') break;
      continue;
    }
    if (item.wordClass === 'conjunction') {
      const previous = items[k - 1];
      const noun = previous?.capital || SPEAKERS.has(previous?.lower ?? '');
      if (item.lower !== 'and' || !(noun || isModifier(items, k - 1, last))) break;
      continue;
    }
    if (
      item.lower === 'that' ||
      item.lower === 'according' ||
      (SAYING.has(item.lower) && !SPEAKERS.has(item.lower) && !isNameSaying(item))
    )
      break;
    if (!item.capital && (item.wordClass === 'verb' || ALLOWED.test(item.lower)))
      if (item.lower !== 'leading' || items[k - 1]?.wordClass !== 'determiner') break;
    from = k;
    // "published its daily report": an article opens a name unless a preposition leads on to it.
    const before = items[k - 1];
    if (POSSESSIVE.test(item.lower) && before?.wordClass !== 'preposition') break;
    // "asked the university to finish the report": a plain word before an article belongs to the sentence.
    if (/^(?:the|an?)$/.test(item.lower) && (isPlain(before) || isListener(items, k - 1))) break;
  }
  return trimLeading(items, from, last + 1);
}

/** Cuts off what only tells the time ("On Friday the ministry"). */
function trimLeading(items: readonly Item[], from: number, to: number): number {
  let at = from;
  for (let k = from; k < to - 1; k++) {
    if (isTime(items[k])) at = k + 1;
  }
  // "Earlier this month the ministry"
  if (
    /^(?:this|last)$/.test(items[at + 1]?.lower ?? '') &&
    /^(?:early|earlier|late|later)$/.test(items[at]?.lower ?? '')
  )
    at += 3;
  // "Based on the guild's latest numbers"
  if (items[at]?.lower === 'based' && items[at + 1]?.lower === 'on')
    at += items[at + 2]?.lower === 'the' ? 3 : 2;
  if (isLedOn(items, at) && at + 2 < to) at += 2;
  // "the smallest in Nordwatch's records"
  if (/est$/.test(items[at]?.lower ?? '') && !items[at]?.capital && items[at + 1]?.lower === 'in')
    at++;
  while (
    at < to - 1 &&
    !isNamePart(items, at) &&
    (items[at]?.wordClass === 'adverb' ||
      items[at]?.kind === 'mark' ||
      items[at]?.wordClass === 'conjunction' ||
      items[at]?.wordClass === 'preposition' ||
      /^neighbou?ring$/.test(items[at]?.lower ?? ''))
  )
    at++;
  return at;
}
