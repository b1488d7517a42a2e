import { INVERTED, SAYING, SPEAKERS } from './lang/en/source-words';
import type { Item } from './sentence-view';
import { type Source, source } from './source';
import {
  isSpeaker,
  isTime,
  nameEnd,
  nameStart,
  skipDeterminer,
  withShortName,
} from './source-names';
import { isNameless, isRelay, textOf } from './source-papers';

const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being']);

/** The one who says it: before the verb, over an insertion, or after it. */
export function readSpeaker(items: readonly Item[], verb: number): Source | null {
  if (isPassiveOrNoun(items, verb)) return null;
  const inverted = readInverted(items, verb);
  if (inverted) return inverted;
  const range = speakerBefore(items, verb);
  if (!range) return null;
  const { from, to, clause } = range;
  if (!isSpeaker(items, from, to)) return null;
  const lower = items[verb]?.lower ?? '';
  if ((lower === 'put' || lower === 'puts') && !hasWord(items, verb, 'at')) return null;
  if (GIVING.test(lower) && !givesCount(items, verb)) return null;
  if (
    /^(?:reported|estimated|believed|feared|confirmed|found)$/.test(lower) &&
    items[verb + 1]?.kind === 'trigger' &&
    items[verb + 1]?.trigger?.role !== 'count'
  )
    return null;
  if (/^claim(?:s|ed|ing)?$/.test(lower) && items[verb + 1]?.lower === 'responsibility')
    return null;
  if (lower === 'found' && items[verb + 1]?.lower !== 'that') return null;
  const trailing = isTrailing(items, clause, verb);
  const scope = trailing
    ? { scopeFrom: 0, scopeTo: items.length }
    : { scopeFrom: verb, scopeTo: scopeEnd(items, verb) };
  return source(items, { from, to, cue: verb, form: 'said', ...scope }, toldTo(items, verb));
}

const GIVING =
  /^(?:gives?|gave|given|sets?|speaks?|spoke|spoken|lists?|listed|mention(?:s|ed)?|corrected|revised|raised|lowered)$/;

/** "gave the number of dead as 14", "spoke of 20 dead", "lists 45 dead": verbs that give a count only beside one. */
function givesCount(items: readonly Item[], verb: number): boolean {
  for (let k = verb + 1; k <= verb + 4; k++) {
    const item = items[k];
    if (!item) return false;
    if (item.kind === 'amount') return item.amount?.aside === null;
    if (/^(?:toll|tolls|number|numbers|figure|figures|count|total)$/.test(item.lower)) return true;
    if (item.kind === 'trigger') return true;
  }
  return false;
}

function hasWord(items: readonly Item[], from: number, word: string): boolean {
  for (let k = from; k < Math.min(items.length, from + 12); k++)
    if (items[k]?.lower === word) return true;
  return false;
}

function isPassiveOrNoun(items: readonly Item[], verb: number): boolean {
  if (items[verb - 1]?.lower === 'to' && beforeAbility(items, verb - 1) < verb - 1) return false;
  for (let k = verb - 1; k >= Math.max(0, verb - 2); k--) {
    const lower = items[k]?.lower ?? '';
    if (BE.has(lower)) return true;
    if (items[k]?.kind === 'amount') return true;
    if (items[k]?.wordClass !== 'adverb') break;
  }
  const before = items[verb - 1];
  if (before?.wordClass === 'determiner' || before?.wordClass === 'preposition') return true;
  const next = items[verb + 1]?.lower ?? '';
  const noun =
    /^(?:report|reports|estimate|estimates|claim|claims|count|counts|state|states|records|document|documents|notes|note|projects|shows|show)$/.test(
      items[verb]?.lower ?? '',
    );
  return noun && /^(?:of|by|from|on|is|are|was|were|in)$/.test(next);
}

interface SpeakerRange {
  readonly from: number;
  readonly to: number;
  /** Where the clause of the speaker begins. */
  readonly clause: number;
}

function speakerBefore(items: readonly Item[], verb: number): SpeakerRange | null {
  let last = verb - 1;
  while (
    last >= 0 &&
    (items[last]?.wordClass === 'adverb' ||
      /^(?:has|have|had|also|would|later|did|does|do)$/.test(items[last]?.lower ?? '') ||
      isTime(items[last]))
  )
    last--;
  last = beforeAbility(items, last);
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
    const led = isAgent(items, from) ? clauseRange(items, verb) : null;
    return led && !isNameless(items, led.from, led.to) ? led : { from, to: last + 1, clause: from };
  }
  return openingRange(items, verb) ?? clauseRange(items, verb);
}

/** "a group led by the general said": the name behind "by" is not the one who speaks. */
function isAgent(items: readonly Item[], from: number): boolean {
  return items[from - 1]?.lower === 'by' || (items[from]?.lower === 'by' && from > 0);
}

/** "The office was able to confirm", "The group managed to verify": past the words between speaker and infinitive. */
function beforeAbility(items: readonly Item[], last: number): number {
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
  if (items[relative]?.lower === 'that' || items[relative - 1]?.lower !== ',') return null;
  const last = relative - 2;
  const from = nameStart(items, last);
  if (from > last || !isSpeaker(items, from, last + 1)) return null;
  const named = items[from]?.capital === true || SPEAKERS.has(items[last]?.lower ?? '');
  return named ? { from, to: last + 1, clause: from } : null;
}

/** Words back from the verb over which the beginning of its clause is looked for. */
const CLAUSE_REACH = 16;

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
        ({ kind, amount }) =>
          kind !== 'word' &&
          amount === null &&
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
  const open = lastIndexOf(items, ',', comma - 1);
  if (open <= 0) return openingRange(items, comma);
  for (let k = open; k < comma; k++)
    if (items[k]?.kind === 'trigger' && items[k]?.trigger?.role !== 'count') return null;
  let last = open - 1;
  if (items[last]?.lower === ')') {
    const paren = lastIndexOf(items, '(', last);
    if (paren > 0) last = paren - 1;
  }
  const from = nameStart(items, last);
  if (from > last || !isSpeaker(items, from, last + 1)) return null;
  return { from, to: last + 1, clause: from };
}

function lastIndexOf(items: readonly Item[], lower: string, from: number): number {
  for (let k = from; k >= Math.max(0, from - 18); k--) if (items[k]?.lower === lower) return k;
  return -1;
}

/** ", the governor said on Wednesday." closes the sentence: what it says stands before it. */
function isTrailing(items: readonly Item[], clause: number, verb: number): boolean {
  const before = items[clause - 1]?.lower;
  if (before !== ',' && before !== '"' && before !== '\u2013' && before !== ')') return false;
  for (let k = verb + 1; k < Math.min(items.length, verb + 12); k++) {
    const item = items[k] as Item;
    if (item.lower === '.' || item.lower === ',' || item.lower === '"' || item.lower === '\u2013')
      return true;
    if (item.kind === 'trigger' || item.lower === 'that' || item.wordClass === 'pronoun')
      return false;
    if (item.kind === 'amount' && item.amount?.aside === null) return false;
  }
  return verb + 12 >= items.length || items.length - verb < 12;
}

function scopeEnd(items: readonly Item[], verb: number): number {
  for (let k = verb + 2; k < items.length; k++) if (items[k]?.lower === ';') return k;
  return items.length;
}

function readInverted(items: readonly Item[], verb: number): Source | null {
  const lower = items[verb]?.lower ?? '';
  const before = items[verb - 1]?.lower;
  if (!INVERTED.has(lower) || !(before === ',' || before === '"' || before === undefined))
    return null;
  const next = items[verb + 1];
  if (!next || !opensName(next)) return null;
  let from = skipDeterminer(items, verb + 1);
  if (items[from]?.kind === 'amount' && items[from]?.amount?.aside === null) from++;
  const to = nameEnd(items, from);
  if (to <= from || !isSpeaker(items, from, to)) return null;
  // "the director, said reports of the raid were untrue"
  if (!next.capital && next.wordClass !== 'determiner' && isNameless(items, from, to)) return null;
  const after = items[to];
  if (
    after?.wordClass === 'auxiliary' ||
    after?.wordClass === 'verb' ||
    after?.kind === 'trigger' ||
    SAYING.has(after?.lower ?? '')
  )
    return null;
  return source(items, { from, to, cue: verb, form: 'said', scopeFrom: 0, scopeTo: items.length });
}

/** "said the governor", "said acting minister Ali Reza", "said one resident": words that a speaker may begin with. */
function opensName(next: Item): boolean {
  if (next.capital || next.kind === 'amount' || SPEAKERS.has(next.lower)) return true;
  if (/^(?:the|a|an|his|her|their|its|another|other|some)$/.test(next.lower)) return true;
  return next.kind === 'word' && /^(?:other|people|thing)$/.test(next.wordClass);
}

/** "told the BBC": the listener is an outlet that passes it on. */
function toldTo(items: readonly Item[], verb: number): Source['told'] {
  if (!/^(?:told|tells|tell|telling|informed)$/.test(items[verb]?.lower ?? '')) return null;
  const to = nameEnd(items, verb + 1);
  for (let end = to; end > verb + 1; end--) {
    if (isRelay(textOf(items, verb + 1, end))) return { from: verb + 1, to: end };
  }
  return null;
}
