import { PERSONS, SAYING } from './lang/en/source-words';
import type { Item } from './sentence-view';
import { afterDateline, isNameTrigger } from './source-name-parts';
import { isSpeaker, nameEnd, nameStart, withShortName } from './source-names';
import { beforePartner } from './source-partners';

/** Where the words of a speaker stand; item indexes are half-open. */
export interface SpeakerRange {
  readonly from: number;
  readonly to: number;
  /** Where the clause of the speaker begins. */
  readonly clause: number;
  /** True when no word of it marks a speaker and only the verb makes it one. */
  readonly anyone?: boolean;
}

/** Small words of names ("al-Hasan", "van Dijk"). */
const PARTICLE = /^(?:al|el|ul|ud|bin|ibn|de|da|do|dos|von|van|der|den|del|di|la|le)(?:-|$)/;

/** "Ana Vale, a member of the council believes": the name before an apposition that no comma closes; null without one. */
export function apposed(items: readonly Item[], from: number): SpeakerRange | null {
  const led = /^(?:an?|the)$/.test(items[from - 1]?.lower ?? '');
  const comma = led ? from - 2 : from - 1;
  const rank = items[comma + 1];
  if (comma < 1 || items[comma]?.lower !== ',' || rank?.wordClass === 'relative') return null;
  if (rank?.capital && !PERSONS.has(rank.lower)) return null;
  let start = nameStart(items, comma - 1);
  while (start < comma - 1 && /^(?:where|when|while|but|and|as)$/.test(items[start]?.lower ?? ''))
    start++;
  const name = items.slice(start, comma);
  const article = /^an?$/.test(items[comma + 1]?.lower ?? '');
  // Without an article only a name at the head of its clause: "Vale, deputy head of the guard told".
  if (!article && start > 0 && items[start - 1]?.kind !== 'mark') return null;
  const bare =
    (name.length > 1 || isOffice(items, start, comma)) &&
    name.every(({ capital, kind, lower }) => capital || kind === 'mark' || PARTICLE.test(lower));
  const placed =
    items[start - 1]?.wordClass === 'preposition' && items[start - 1]?.lower !== 'where';
  if (!bare || placed) return null;
  return isSpeaker(items, start, comma) ? { from: start, to: comma, clause: start } : null;
}

/** "on Tuesday, Anders, the head of the agency said": one word is a name only before an office, not behind a place. */
function isOffice(items: readonly Item[], start: number, comma: number): boolean {
  const name = items[start];
  if (name?.wordClass !== 'other' || items[comma + 1]?.lower !== 'the') return false;
  if (start > 0 && items[start - 1]?.lower !== ',') return false;
  const [near, far] = [items[start - 2], items[start - 3]];
  const placed = near?.wordClass !== 'time' && far?.wordClass === 'preposition';
  return !placed && items.slice(comma + 2, comma + 5).some(({ lower }) => PERSONS.has(lower));
}

/** "The Norland Institute, which counts graves, on Monday put …": the name that opens the sentence. */
export function openingRange(items: readonly Item[], verb: number): SpeakerRange | null {
  const head = afterDateline(items);
  const opens = items[head]?.lower === '"' ? head + 1 : head;
  // "In Sund State, the report found": a place opens it.
  if (items[opens]?.wordClass === 'preposition') return null;
  const to = nameEnd(items, opens);
  const after = items[withShortName(items, to)];
  if (to <= opens || to >= verb || after?.lower !== ',' || !isSpeaker(items, opens, to))
    return null;
  // "The commissioner, Ole Vale confirmed it and added": the name behind the office.
  const named = nameEnd(items, to + 1);
  const office = PERSONS.has(items[to - 1]?.lower ?? '') && items[to + 1]?.capital === true;
  if (office && named > to + 2 && named < verb && SAYING.has(items[named]?.lower ?? ''))
    return { from: to + 1, to: named, clause: opens };
  return { from: opens, to, clause: opens };
}

/** "Ana Pereira, the chief of a force of 300, of which half is new, said": the name that opens the sentence. */
export function overApposition(items: readonly Item[], verb: number): SpeakerRange | null {
  const opening = openingRange(items, verb);
  if (!opening) return null;
  const { from, to } = opening;
  // "Another NGO, Sund-based Lund Rights (LR), says": only described, named behind the comma
  if (/^(?:another|one|other)$/.test(items[from]?.lower ?? '')) return null;
  const name = items.slice(from, to);
  const after = items[withShortName(items, to) + 1];
  const apposed = after?.wordClass === 'determiner' || (after?.kind === 'word' && !after.capital);
  return name.length > 1 && name.every(({ capital }) => capital) && apposed ? opening : null;
}

/** Whether a casualty word tells of the dead there, and is neither a count nor part of a name ("the Lund Body Count"). */
function isTold(items: readonly Item[], at: number): boolean {
  const item = items[at];
  return item?.kind === 'trigger' && item.trigger?.role !== 'count' && !isNameTrigger(items, at);
}

/** "Fedorov, the defence minister, said": the name stands before the insertion. */
export function overInsertion(
  items: readonly Item[],
  comma: number,
  verb = comma,
): SpeakerRange | null {
  const titled = titledPaper(items, comma);
  if (titled) return titled;
  const open = listOpening(items, comma) ?? lastIndexOf(items, ',', comma - 1);
  if (open < Math.max(1, afterDateline(items)))
    // "The House of Lund, in May 1921 reported": only a day stands behind the comma
    return openingRange(items, comma) ?? (verb > comma + 1 ? openingRange(items, verb) : null);
  const opens = items[open + 1];
  const relative = opens?.wordClass === 'relative' || opens?.lower === 'including';
  for (let k = open; k < comma && !relative; k++) if (isTold(items, k)) return null;
  let last = beforeSpan(items, open - 1);
  if (items[last]?.lower === ')') {
    const paren = lastIndexOf(items, '(', last);
    if (paren > 0) last = paren - 1;
  }
  let from = beforePartner(items, nameStart(items, last));
  // "the Lund Report, produced at the college in Sund, Norland, says": the name before the participle
  if (MADE_AT.test(items[from]?.lower ?? '') && items[from - 1]?.lower === ',') {
    last = from - 2;
    from = beforePartner(items, nameStart(items, last));
  }
  if (from > last || !isSpeaker(items, from, last + 1)) return null;
  // "morgues around Sund, eastern Norland, have reported": a place does not speak.
  if (/^(?:in|around|near|outside|across|at)$/.test(items[from - 1]?.lower ?? '')) return null;
  // "Ole Vale, commissioner for Sund, one of the towns hit, said": the name before the office.
  const before = apposed(items, from);
  if (before) return before;
  // "the opposition party, Kaduma, said": the proper name of a body that is only described.
  if (isBodyName(items, from, last, open, comma))
    return { from: open + 1, to: comma, clause: from };
  // "the region's governor, Ole Vale, said": office and name are one speaker.
  const named = isNameOf(items, from, last, open, comma);
  return { from, to: named ? comma : last + 1, clause: from };
}

const MADE_AT = /^(?:produced|based|founded|published|compiled|headquartered|written|made|run)$/;

/** "the ministry earlier this week": past the span of time that ends with item `last`. */
export function beforeSpan(items: readonly Item[], last: number): number {
  if (
    !/^(?:week|month|year|morning|afternoon|evening|night)$/.test(items[last]?.lower ?? '') ||
    !/^(?:this|last|next|late|early|earlier)$/.test(items[last - 1]?.lower ?? '')
  )
    return last;
  const earlier = items[last - 1]?.lower === 'this' && items[last - 2]?.lower === 'earlier';
  return last - (earlier ? 3 : 2);
}

/** "services, including those of Sund, Lund, and Norland, say", "a tally, based on reports of guards, puts": the comma before who they are or what it rests on; null without one. */
function listOpening(items: readonly Item[], comma: number): number | null {
  for (let k = comma - 1; k > Math.max(0, comma - LIST_REACH); k--) {
    const { kind, lower, wordClass } = items[k] as Item;
    if (/^(?:including|based)$/.test(lower) && items[k - 1]?.lower === ',') return k - 1;
    if (kind === 'amount' || kind === 'trigger' || /^(?:auxiliary|relative)$/.test(wordClass))
      return null;
    if (wordClass === 'verb' && !/ed$/.test(lower)) return null;
  }
  return null;
}

/** Words of such a list. */
const LIST_REACH = 20;

const BODIES =
  /^(?:party|group|militia|charity|organi[sz]ation|monitor|observer|nonprofit|institution|agency|watchdog|coalition|network|agency|service|company|operator|union|movement|faction|alliance|body|institute|front|ngo|outlet|website|firm|tank|wing|arm|branch)$/;

/** Whether nothing but a proper name stands between the commas behind a described body. */
function isBodyName(
  items: readonly Item[],
  from: number,
  last: number,
  open: number,
  comma: number,
): boolean {
  const article = items[open + 1]?.lower === 'the' ? 1 : 0;
  const bracket = items[comma - 1]?.lower === ')' ? lastIndexOf(items, '(', comma - 1) : comma;
  const name = items.slice(open + 1 + article, bracket > open ? bracket : comma);
  if (last !== open - 1 || name.length === 0 || name.length > 8) return false;
  // "an affiliate of the Red Host, Sund Front,", "the Norlandic statistics agency, NSA,"
  const head = items[from]?.wordClass === 'determiner' ? from + 1 : from;
  const kin = KIN.test(items[head]?.lower ?? '') && items[head + 1]?.lower === 'of';
  return (
    (kin || isPlainBody(items[last])) &&
    name.every(
      ({ capital, kind, wordClass, lower }, k) =>
        (capital &&
          (kind === 'word' || isNameTrigger(items, open + 1 + article + k)) &&
          wordClass !== 'time') ||
        /^(?:of|for|and|the|-|based)$/.test(lower),
    )
  );
}

const KIN = /^(?:affiliate|arm|branch|wing|offshoot|ally)$/;

/** A word in small letters for a body that a name may follow: "agency", "group". */
function isPlainBody(item: Item | undefined): boolean {
  if (item === undefined || !BODIES.test(item.lower)) return false;
  return !item.capital || item.lower === 'ngo';
}

/** "by another agency, the Sund Watch.": the proper name behind a body that is only described; null without one. */
export function bodyBehind(
  items: readonly Item[],
  to: number,
): { readonly from: number; readonly to: number } | null {
  if (items[to]?.lower !== ',' || !isPlainBody(items[to - 1])) return null;
  const from = items[to + 1]?.lower === 'the' ? to + 2 : to + 1;
  let end = from;
  while (items[end]?.kind === 'word' && items[end]?.capital && items[end]?.wordClass !== 'time')
    end++;
  const closes = items[end]?.lower ?? '.';
  return end > from && /^[.,;(]$/.test(closes) ? { from, to: end } : null;
}

/** "Vale and Lund's 2005 book, Strengths, and Losses, lists": a paper before its title speaks; null without one. */
function titledPaper(items: readonly Item[], comma: number): SpeakerRange | null {
  for (let k = comma - 1; k > Math.max(0, comma - TITLE_REACH); k--) {
    const before = items[k - 1]?.lower ?? '';
    if (
      items[k]?.lower !== ',' ||
      !items[k + 1]?.capital ||
      !/^(?:book|study|report|paper|article|memoir|history)$/.test(before)
    )
      continue;
    let last = k - 2;
    while (last > 0 && (items[last]?.kind === 'amount' || items[last]?.lower === "'s")) last--;
    const from = nameStart(items, last);
    if (from <= last && isSpeaker(items, from, last + 1))
      return { from, to: last + 1, clause: from };
  }
  return null;
}

/** Words of a title between a paper and its verb. */
const TITLE_REACH = 16;

/** Whether a person's name, and nothing else, stands between the commas behind an office. */
function isNameOf(
  items: readonly Item[],
  from: number,
  last: number,
  open: number,
  comma: number,
): boolean {
  const name = items.slice(open + 1, comma);
  // "a researcher at the college of Lund (Norland), Ole Vale, said"
  const bracket = items[open - 1]?.lower === ')' && items[last + 1]?.lower === '(';
  if ((last !== open - 1 && !bracket) || name.length < 2 || name.length > 5) return false;
  const office = items
    .slice(from, open)
    .some(({ lower }) => PERSONS.has(lower) || PERSONS.has(lower.replace(/s$/, '')));
  return (
    office &&
    name.every(
      ({ capital, lower, kind }) =>
        capital || PARTICLE.test(lower) || (kind === 'mark' && lower !== ','),
    )
  );
}

/** The last item with this word at or before `from`, within a fixed reach; -1 when there is none. */
export function lastIndexOf(items: readonly Item[], lower: string, from: number): number {
  for (let k = from; k >= Math.max(0, from - 18); k--) if (items[k]?.lower === lower) return k;
  return -1;
}
