import { PAPERS, PERSONS, SAYING, SPEAKERS } from './lang/en/source-words';
import type { Item } from './sentence-view';
import {
  isSpeaker,
  isTime,
  nameEnd,
  nameStart,
  skipDeterminer,
  withShortName,
} from './source-names';
import { isNameless } from './source-papers';

/** Where the words of a speaker stand; item indexes are half-open. */
export interface SpeakerRange {
  readonly from: number;
  readonly to: number;
  /** Where the clause of the speaker begins. */
  readonly clause: number;
}

/** Who stands before a saying verb: right before it, before an insertion, or at the head of its clause; null when nobody does. */
export function speakerBefore(items: readonly Item[], verb: number): SpeakerRange | null {
  const paper = GERUND.test(items[verb]?.lower ?? '') ? paperBefore(items, verb) : null;
  if (paper) return paper;
  let last = verb - 1;
  while (
    last >= 0 &&
    (items[last]?.wordClass === 'adverb' ||
      /^(?:has|have|had|also|would|later|earlier|further|did|does|do|itself|himself|herself|themselves)$/.test(
        items[last]?.lower ?? '',
      ) ||
      isTime(items[last]) ||
      isPartOfDay(items, last))
  )
    last--;
  last = beforeAbility(items, beforeYear(items, last));
  if (
    /^(?:week|month|year|morning|afternoon|evening|night)$/.test(items[last]?.lower ?? '') &&
    /^(?:this|last|next|late|early|earlier)$/.test(items[last - 1]?.lower ?? '')
  )
    last -= items[last - 1]?.lower === 'this' && items[last - 2]?.lower === 'earlier' ? 3 : 2;
  if (last < 0) return null;
  if (items[last]?.lower === ',') return overApposition(items, verb) ?? overInsertion(items, last);
  if (items[last]?.lower === ')') {
    const open = lastIndexOf(items, '(', last);
    if (open > 0) last = open - 1;
  }
  if (
    /^(?:who|which|that)$/.test(items[last]?.lower ?? '') &&
    items[last]?.wordClass === 'relative'
  )
    return antecedent(items, last);
  const from = nameStart(items, last);
  if (from <= last && isSpeaker(items, from, last + 1)) {
    const led = isInside(items, from) ? clauseRange(items, verb) : null;
    if (led && !isNameless(items, led.from, led.to)) return led;
    return apposed(items, from) ?? { from, to: last + 1, clause: from };
  }
  return openingRange(items, verb) ?? clauseRange(items, verb);
}

/** "Ole Vale in 1978 estimated": past the year in which it was said. */
function beforeYear(items: readonly Item[], last: number): number {
  const year = /^1[5-9]\d\d$|^20\d\d$/.test(items[last]?.lower ?? '');
  return year && items[last - 1]?.lower === 'in' ? last - 2 : last;
}

const GERUND = /^(?:finding|concluding|showing|suggesting|indicating|estimating|claiming)$/;

/** "the study published in the Journal concluding that": the paper before the participle; null without one. */
function paperBefore(items: readonly Item[], verb: number): SpeakerRange | null {
  for (let k = verb - 1; k > Math.max(0, verb - PAPER_REACH); k--) {
    if (items[k]?.kind === 'mark' && items[k]?.lower !== "'s") return null;
    if (!PAPERS.has(items[k]?.lower ?? '')) continue;
    let from = k;
    while (from > Math.max(0, k - 4) && items[from - 1]?.kind === 'word') {
      if (items[from]?.wordClass === 'determiner' || items[from - 1]?.wordClass === 'preposition')
        break;
      if (SAYING.has(items[from - 1]?.lower ?? '')) break;
      from--;
    }
    return { from, to: k + 1, clause: from };
  }
  return null;
}

/** Words between a paper and the participle that tells what it says. */
const PAPER_REACH = 10;

/** "on Monday evening said": a part of the day behind its day. */
function isPartOfDay(items: readonly Item[], at: number): boolean {
  const lower = items[at]?.lower ?? '';
  if (/^(?:morning|afternoon|evening|night)$/.test(lower)) return isTime(items[at - 1]);
  return lower === 'on' && isTime(items[at + 1]);
}

/** "a group led by the general said", "those who talked when they landed at Sund said": the nearest name does not speak. */
function isInside(items: readonly Item[], from: number): boolean {
  const before = items[from - 1];
  return (
    before?.lower === 'by' ||
    (items[from]?.lower === 'by' && from > 0) ||
    before?.wordClass === 'pronoun' ||
    before?.wordClass === 'preposition'
  );
}

/** Small words of names ("al-Hasan", "van Dijk"). */
const PARTICLE = /^(?:al|el|ul|ud|bin|ibn|de|da|do|dos|von|van|der|den|del|di|la|le)(?:-|$)/;

/** "Ana Vale, a member of the council believes": the name before an apposition that no comma closes; null without one. */
function apposed(items: readonly Item[], from: number): SpeakerRange | null {
  const comma = items[from - 1]?.lower === ',' ? from - 1 : from - 2;
  const rank = items[comma + 1];
  if (comma < 1 || items[comma]?.lower !== ',') return null;
  if (rank?.capital && !PERSONS.has(rank.lower)) return null;
  const start = nameStart(items, comma - 1);
  const name = items.slice(start, comma);
  const article = /^an?$/.test(items[comma + 1]?.lower ?? '');
  // Without an article only a name at the head of its clause: "Vale, deputy head of the guard told".
  if (!article && start > 0 && items[start - 1]?.kind !== 'mark') return null;
  const bare =
    name.length > 1 &&
    name.every(({ capital, kind, lower }) => capital || kind === 'mark' || PARTICLE.test(lower));
  if (!bare || items[start - 1]?.wordClass === 'preposition') return null;
  return isSpeaker(items, start, comma) ? { from: start, to: comma, clause: start } : null;
}

/** "The office was able to confirm", "The group managed to verify": past the words between speaker and infinitive. */
export function beforeAbility(items: readonly Item[], last: number): number {
  if (items[last]?.lower !== 'to') return last;
  const opens = items[last - 1]?.lower ?? '';
  if (!/^(?:able|managed|continued|continues|went|forced|obliged|had)$/.test(opens)) return last;
  let at = last - (opens === 'able' || /^(?:forced|obliged)$/.test(opens) ? 2 : 1);
  if (items[at]?.lower === 'on' || opens === 'managed' || opens === 'continued') at = last - 2;
  while (at >= 0 && (items[at]?.wordClass === 'auxiliary' || items[at]?.wordClass === 'adverb'))
    at--;
  return at;
}

/** "The coast guard, which had first announced 36 deaths": the noun before the clause speaks. */
function antecedent(items: readonly Item[], relative: number): SpeakerRange | null {
  const comma = /^(?:,|-|\u2013|\u2014)$/.test(items[relative - 1]?.lower ?? '');
  if (items[relative]?.lower === 'that' && comma) return null;
  const last = comma ? relative - 2 : relative - 1;
  const from = nameStart(items, last);
  if (from > last || !isSpeaker(items, from, last + 1)) return null;
  // "a think tank that claims", but not "the fire that left"
  const named = (comma && items[from]?.capital === true) || SPEAKERS.has(items[last]?.lower ?? '');
  return named ? (apposed(items, from) ?? { from, to: last + 1, clause: from }) : null;
}

/** Words back from the verb over which the beginning of its clause is looked for. */
const CLAUSE_REACH = 24;

/** ", two officials familiar with the matter said": the words that open the clause name the speaker. */
function clauseRange(items: readonly Item[], verb: number): SpeakerRange | null {
  let clause = verb;
  while (
    clause > 0 &&
    verb - clause < CLAUSE_REACH &&
    !/^(?:[,;:"\u2013]|but|while|although|though|and)$/.test(items[clause - 1]?.lower ?? '')
  )
    clause--;
  let from = skipDeterminer(items, clause);
  if (items[from]?.kind === 'amount' && items[from]?.amount?.aside === null) from++;
  if (items[from]?.lower === 'the') from++;
  let to = nameEnd(items, from);
  const after = items[to];
  // "a survey of | nine provinces concluded"
  while (to > from && items[to - 1]?.wordClass === 'preposition') to--;
  const opens =
    items[to]?.wordClass === 'preposition' ||
    after?.wordClass === 'preposition' ||
    after?.wordClass === 'relative' ||
    after?.wordClass === 'other';
  if (
    to <= from ||
    to >= verb ||
    !opens ||
    items
      .slice(to, verb)
      .some(
        ({ kind, amount, lower }) =>
          kind !== 'word' &&
          amount === null &&
          !/^(?:\(|\)|'s|')$/.test(lower) &&
          !(kind === 'trigger' && after?.wordClass === 'relative'),
      )
  )
    return null;
  const speaks =
    items[from]?.capital === true || items.slice(from, to).some(({ lower }) => SPEAKERS.has(lower));
  return speaks && isSpeaker(items, from, to) ? { from, to, clause } : null;
}

/** "The Norland Institute, which counts graves, on Monday put …": the name that opens the sentence. */
function openingRange(items: readonly Item[], verb: number): SpeakerRange | null {
  const opens = items[0]?.lower === '"' ? 1 : 0;
  const to = nameEnd(items, opens);
  const after = items[withShortName(items, to)];
  if (to <= opens || to >= verb || after?.lower !== ',' || !isSpeaker(items, opens, to))
    return null;
  return { from: opens, to, clause: opens };
}

/** "Ana Pereira, the chief of a force of 300, of which half is new, said": the name that opens the sentence. */
function overApposition(items: readonly Item[], verb: number): SpeakerRange | null {
  const opening = openingRange(items, verb);
  if (!opening) return null;
  const { from, to } = opening;
  const name = items.slice(from, to);
  const after = items[withShortName(items, to) + 1];
  const apposed = after?.wordClass === 'determiner' || (after?.kind === 'word' && !after.capital);
  return name.length > 1 && name.every(({ capital }) => capital) && apposed ? opening : null;
}

/** "Fedorov, the defence minister, said": the name stands before the insertion. */
function overInsertion(items: readonly Item[], comma: number): SpeakerRange | null {
  const titled = titledPaper(items, comma);
  if (titled) return titled;
  const open = lastIndexOf(items, ',', comma - 1);
  if (open <= 0) return openingRange(items, comma);
  const opens = items[open + 1];
  const relative = opens?.wordClass === 'relative' || opens?.lower === 'including';
  for (let k = open; k < comma && !relative; k++)
    if (items[k]?.kind === 'trigger' && items[k]?.trigger?.role !== 'count') return null;
  let last = open - 1;
  if (items[last]?.lower === ')') {
    const paren = lastIndexOf(items, '(', last);
    if (paren > 0) last = paren - 1;
  }
  const from = nameStart(items, last);
  if (from > last || !isSpeaker(items, from, last + 1)) return null;
  // "the region's governor, Ole Vale, said": office and name are one speaker.
  const named = isNameOf(items, from, last, open, comma);
  return { from, to: named ? comma : last + 1, clause: from };
}

/** "Vale and Lund's 2005 book, Strengths, and Losses, lists": a paper before its title speaks; null without one. */
function titledPaper(items: readonly Item[], comma: number): SpeakerRange | null {
  for (let k = comma - 1; k > Math.max(0, comma - TITLE_REACH); k--) {
    const before = items[k - 1]?.lower ?? '';
    if (
      items[k]?.lower !== ',' ||
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
  if (last !== open - 1 || name.length < 2 || name.length > 5) return false;
  const office = items.slice(from, open).some(({ lower }) => PERSONS.has(lower));
  return (
    office &&
    name.every(
      ({ capital, lower, kind }) =>
        capital || PARTICLE.test(lower) || (kind === 'mark' && lower !== ','),
    )
  );
}

function lastIndexOf(items: readonly Item[], lower: string, from: number): number {
  for (let k = from; k >= Math.max(0, from - 18); k--) if (items[k]?.lower === lower) return k;
  return -1;
}
