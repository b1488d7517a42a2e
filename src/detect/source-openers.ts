import { PAPERS, SAYING, SPEAKERS } from './lang/en/source-words';
import type { Item } from './sentence-view';
import { lastIndexOf, type SpeakerRange } from './source-apposition';
import { DEEDS } from './source-deeds';
import { afterDateline } from './source-name-parts';
import { isSpeaker, isTime, nameEnd, nameStart, withShortName } from './source-names';
import { MADE } from './source-papers';

/** "police, hospital and rescue staff said": a speaker before the comma of a list; else the same beginning. */
export function withListed(items: readonly Item[], from: number, last: number): number {
  const first = items[from - 2];
  if (items[from - 1]?.lower !== ',' || first?.kind !== 'word') return from;
  if (!SPEAKERS.has(first.lower) || PAPERS.has(first.lower)) return from;
  if (!items.slice(from, last).some(({ lower }) => lower === 'and')) return from;
  const opens = items[from - 3];
  return !opens || opens.kind === 'mark' || opens.wordClass === 'determiner' ? from - 2 : from;
}

/** "An officer \u2013 who was not named \u2013 said": the name before an insertion between dashes. */
export function overDash(items: readonly Item[], close: number): SpeakerRange | null {
  const dash = items[close]?.lower ?? '';
  const open = lastIndexOf(items, dash, close - 1);
  const from = open > 0 ? nameStart(items, open - 1) : 0;
  return open > from && isSpeaker(items, from, open) ? { from, to: open, clause: from } : null;
}

const ACTS =
  /ed$|^(?:broken|taken|given|spoken|gone|drawn|written|withdrawn|struck|broke|took|gave|held|spoke|met|went|drew|cut|stood|wrote|put|told|rebuked|overrode|withdrew|came|set|laid|struck|disputes?|den(?:y|ies)|rejects?|dismisses|disputing|urges|condemns|blames|praises|calls)$/;

/** "On Friday, Norland's army took the hill": who does what the sentence tells first, past what only dates or describes it; null without one. */
export function mainActor(items: readonly Item[], before: number): SpeakerRange | null {
  let from = items[0]?.lower === '"' ? 1 : afterDateline(items);
  // "But residents of the hill have denied it"
  if (from === 0 && /^(?:but|and|yet)$/.test(items[0]?.lower ?? '')) from = 1;
  const dated =
    items[from]?.wordClass === 'preposition' ||
    /^(?:time|adverb)$/.test(items[from]?.wordClass ?? '') ||
    /^(?:late|early|earlier|shortly|soon|hours|days)$/.test(items[from]?.lower ?? '');
  const comma = items.findIndex(({ lower }, k) => k > from && lower === ',');
  if (dated && comma > 0 && comma < from + OPENING_REACH) from = comma + 1;
  // "For decades Norland has denied it"
  if (from === 0 && dated && SPANS.test(items[1]?.lower ?? '')) from = 2;
  const to = withShortName(items, nameEnd(items, from));
  if (to <= from || to >= before || !isSpeaker(items, from, to)) return null;
  let verb = to;
  // "Ole Vale, a doctor of the guild, looked at …"
  if (items[to]?.lower === ',' && items[to - 1]?.capital)
    verb = items.findIndex(({ lower }, k) => k > to && k < before && lower === ',') + 1;
  while (/^(?:auxiliary|adverb)$/.test(items[verb]?.wordClass ?? '') && verb < before - 1) verb++;
  const acts = items[verb]?.wordClass === 'verb' || ACTS.test(items[verb]?.lower ?? '');
  return acts && verb > 0 && verb < before ? { from, to, clause: from } : null;
}

const SPANS = /^(?:centuries|decades|years|months|weeks|days)$/;

/** Words before the first comma that may only date what is told. */
const OPENING_REACH = 8;

const STRONG =
  /^(?:said|says?|estimated|estimates?|claimed|claims?|concluded|concludes?|argued?|argues|believed?|believes|maintained|maintains?|reckoned|reckons?|alleged|asserted?|asserts|contend(?:ed|s)?|announced|reported|warned|stated|confirm(?:ed|s)|disclose[ds]|reveal(?:ed|s)|insist(?:ed|s)|admit(?:ted|s)|acknowledge[ds])$/;

/** Heads of words before a verb that never speak. */
const MUTE =
  /^(?:others?|people|persons?|dead|victims?|bodies|killed|wounded|it|there|this|that|which|who|what|one|some|all|days?|weeks?|months?|years?|hours?|time|number|rest|remainder|area|place|way|case|part)$/;

/** "Elders say that 12 died", "the verdict concluded that …": whoever stands before a verb that tells a clause, though no word marks a speaker. */
export function anyoneBefore(
  items: readonly Item[],
  from: number,
  verb: number,
): SpeakerRange | null {
  if (!STRONG.test(items[verb]?.lower ?? '') || !leadsToClause(items, from, verb)) return null;
  const head = items[verb - 1];
  if (head?.kind !== 'word' || !/^(?:other|thing|people)$/.test(head.wordClass)) return null;
  if (MUTE.test(head.lower) || DEEDS.test(head.lower) || /(?:ed|ing|ly)$/.test(head.lower))
    return null;
  const words = items.slice(from, verb);
  if (words.length === 0 || words.length > 5 || words.some(({ kind }) => kind !== 'word'))
    return null;
  return { from, to: verb, clause: from, anyone: true };
}

/** "said that 12 died", "The matron said 12 people died": a clause follows the verb. */
function leadsToClause(items: readonly Item[], from: number, verb: number): boolean {
  const next = items[verb + 1];
  if (next?.lower === 'that') return true;
  const opens = from === 0 || items[from - 1]?.wordClass === 'determiner';
  return opens && /^sa(?:id|ys)$/.test(items[verb]?.lower ?? '') && next?.amount?.aside === null;
}

/** "officials in the two countries said": past the land that an unnamed speaker belongs to. */
export function pastLand(items: readonly Item[], to: number, verb: number): number {
  if (items[to]?.lower !== 'in' || verb - to > 6) return to;
  const words = items.slice(to + 1, verb);
  if (!/^(?:the|both|each)$/.test(words[0]?.lower ?? '')) return to;
  return LANDS.test(words.at(-1)?.lower ?? '') && words.every(({ kind }) => kind !== 'mark')
    ? verb
    : to;
}

const LANDS =
  /^(?:countries|country|regions?|areas?|cit(?:y|ies)|provinces?|districts?|towns?|states?|capital|territor(?:y|ies)|villages?|north|south|east|west)$/;

/** "later the same day claimed": the three words before the verb. */
export function isSameDay(items: readonly Item[], at: number): boolean {
  const [first, second, third] = [0, 1, 2].map((k) => items[at + k]?.lower);
  if (third === 'day') return first === 'the' && second === 'same';
  return second === 'day' ? first === 'same' : first === 'day' && items[at - 1]?.lower === 'same';
}

/** "the University of Lund, Norland, who": the body before the land in which it lies; else the same end. */
export function beforeLand(items: readonly Item[], last: number): number {
  const city = items[last - 2];
  if (items[last - 1]?.lower !== ',' || !items[last]?.capital || !city?.capital) return last;
  return /^(?:of|in|at)$/.test(items[last - 3]?.lower ?? '') ? last - 2 : last;
}

/** "Ole Vale in 1978 estimated": past the year in which it was said. */
export function beforeYear(items: readonly Item[], last: number): number {
  if (!/^(?:(?:mid|early|late)-)?(?:1[5-9]|20)\d\d$/.test(items[last]?.lower ?? '')) return last;
  let at = last - 1;
  // "estimates from early May 2023 put"
  while (at > 1 && (isTime(items[at]) || /^(?:mid|early|late)$/.test(items[at]?.lower ?? ''))) at--;
  return /^(?:in|from|of|for)$/.test(items[at]?.lower ?? '') ? at - 1 : last;
}

/** "a Lund study released Tuesday says", "the survey published on 2 May 2004, estimated": past how the paper came out; else the same end. */
export function beforeRelease(items: readonly Item[], last: number): number {
  let at = items[last]?.lower === ',' ? last - 1 : last;
  const least = Math.max(0, at - RELEASE_REACH);
  while (at > least && isWhen(items[at])) at--;
  return MADE.has(items[at]?.lower ?? '') && PAPERS.has(items[at - 1]?.lower ?? '') ? at - 1 : last;
}

/** Words of the day between "published" and the verb. */
const RELEASE_REACH = 6;

function isWhen(item: Item | undefined): boolean {
  if (item === undefined) return false;
  if (item.kind === 'amount') return item.amount?.aside !== null || /^\d{1,2}$/.test(item.lower);
  return (
    isTime(item) || /^(?:on|in|of|last|this|early|late|earlier|week|month|year)$/.test(item.lower)
  );
}

/** "May 4", "4 May": the number of a day beside its month. */
export function isDayOfMonth(items: readonly Item[], at: number): boolean {
  if (items[at]?.kind !== 'amount' || !DAY.test(items[at]?.lower ?? '')) return false;
  return isTime(items[at - 1]) || isTime(items[at + 1]);
}

/** "on Monday evening said": a part of the day behind its day. */
export function isPartOfDay(items: readonly Item[], at: number): boolean {
  const lower = items[at]?.lower ?? '';
  if (/^(?:morning|afternoon|evening|night)$/.test(lower)) return isTime(items[at - 1]);
  return lower === 'on' && (isTime(items[at + 1]) || isDayOfMonth(items, at + 1));
}

const DAY = /^\d{1,2}(?:st|nd|rd|th)?$/;

/** "Ole Vale in 1978 estimated", "the guard on May 4 said": a year or a day behind a name, before the verb. */
export function isDated(items: readonly Item[], at: number): boolean {
  if (isDayOfMonth(items, at)) return true;
  if (at < 2 || items[at]?.amount?.aside === null) return false;
  return isTime(items[at - 1]) || items[at - 1]?.lower === 'in';
}

/** "the study published in the Journal concluding that": the paper before the participle; null without one. */
export function paperBefore(items: readonly Item[], verb: number): SpeakerRange | null {
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
