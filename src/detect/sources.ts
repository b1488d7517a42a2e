import {
  COUNTS,
  DENYING,
  INVERTED,
  PAPERS,
  PRONOUN_SPEAKERS,
  RELAYS,
  SAYING,
  SPEAKERS,
} from './lang/en/source-words';
import type { Item, SentenceView } from './sentence-view';

/** Somebody whom a sentence names for what it says; item indexes are half-open. */
export interface Source {
  readonly from: number;
  readonly to: number;
  /** Item index of the verb or preposition that makes it a source. */
  readonly cue: number;
  readonly form: 'said' | 'according' | 'by' | 'citing' | 'owner';
  /** Items to which what it says may extend, half-open. */
  readonly scopeFrom: number;
  readonly scopeTo: number;
  readonly pronoun: boolean;
  readonly relay: boolean;
  readonly denies: boolean;
  /** The listener when it is an outlet ("told the BBC"): item indexes, half-open. */
  readonly told: { readonly from: number; readonly to: number } | null;
}

const LONGEST_NAME = 16;
const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being']);
const INNER_PREPOSITIONS = new Set(['of', 'for', 'from', 'in', 'at', 'on', 'to']);

const CACHE = new WeakMap<SentenceView, readonly Source[]>();

/** Every source that a sentence names, in order of their cues; read once a sentence. */
export function readSources(view: SentenceView): readonly Source[] {
  const known = CACHE.get(view);
  if (known) return known;
  const sources = findSources(view);
  CACHE.set(view, sources);
  return sources;
}

function findSources(view: SentenceView): Source[] {
  const sources: Source[] = [];
  for (let at = 0; at < view.items.length; at++) {
    const source = sourceAt(view.items, at);
    if (source) sources.push(source);
  }
  return sources;
}

function sourceAt(items: readonly Item[], at: number): Source | null {
  const item = items[at] as Item;
  const { lower } = item;
  if (lower === 'according' && items[at + 1]?.lower === 'to')
    return named(items, at + 2, at, 'according');
  if (lower === 'citing' || lower === 'quoting' || lower === 'via' || lower === 'cited') {
    return lower === 'cited' && items[at + 1]?.lower === 'by'
      ? named(items, at + 2, at, 'citing')
      : named(items, at + 1, at, 'citing');
  }
  if ((lower === 'by' || lower === 'from') && isCount(items, at))
    return named(items, at + 1, at, 'by');
  if (COUNTS.has(lower) && item.kind === 'word') {
    const owner = readOwner(items, at);
    if (owner) return owner;
  }
  if (
    SAYING.has(lower) &&
    !(item.capital && at > 0 && /s$/.test(lower) && !/^(?:says|claims)$/.test(lower))
  )
    return readSpeaker(items, at);
  if (lower === ':' || lower === '\u2013') return readHeadlineSource(items, at);
  return null;
}

function isCount(items: readonly Item[], at: number): boolean {
  for (let k = at - 1; k >= Math.max(0, at - 3); k--) {
    const lower = items[k]?.lower ?? '';
    if (COUNTS.has(lower)) return items[at]?.lower === 'by' || !/ed$/.test(lower);
    if (items[k]?.wordClass !== 'adverb' && items[k]?.wordClass !== 'time' && !items[k]?.capital)
      return false;
  }
  return false;
}

function named(
  items: readonly Item[],
  from: number,
  cue: number,
  form: Source['form'],
): Source | null {
  const to = nameEnd(items, from);
  const start = skipDeterminer(items, from);
  if (to <= start || !isSpeaker(items, start, to)) return null;
  return source(items, { from: start, to, cue, form, scopeFrom: 0, scopeTo: items.length });
}

/** "the Center … (CSIS)": the short name in brackets belongs to the name. */
function withShortName(items: readonly Item[], to: number): number {
  if (items[to]?.lower !== '(' || items[to + 2]?.lower !== ')') return to;
  const short = items[to + 1];
  return short?.kind === 'word' && short.capital && short.lower.length <= 9 ? to + 3 : to;
}

function source(
  items: readonly Item[],
  given: Pick<Source, 'from' | 'to' | 'cue' | 'form' | 'scopeFrom' | 'scopeTo'>,
  told: Source['told'] = null,
): Source {
  const named = trimPapers(items, given.from, given.to);
  const lower = textOf(items, named.from, named.to).toLowerCase();
  return {
    ...given,
    from: named.from,
    to: withShortName(items, named.to),
    told,
    pronoun:
      (named.to === named.from + 1 && PRONOUN_SPEAKERS.has(lower)) ||
      isNameless(items, named.from, named.to),
    relay: isRelay(lower),
    denies: DENYING.has(items[given.cue]?.lower ?? ''),
  };
}

/** "a report from UK intelligence", "latest UK intelligence updates": the name without its paper. */
function trimPapers(
  items: readonly Item[],
  from: number,
  to: number,
): { readonly from: number; readonly to: number } {
  let start = from;
  for (let k = from; k < Math.min(to, from + 5); k++) {
    const lower = items[k]?.lower ?? '';
    if ((lower === 'from' || lower === 'by') && PAPERS.has(items[k - 1]?.lower ?? ''))
      start = k + 1;
  }
  while (
    start < to - 1 &&
    /^(?:latest|recent|new|updated|the latest)$/.test(items[start]?.lower ?? '')
  )
    start++;
  let end = to;
  while (
    end > start + 1 &&
    PAPERS.has(items[end - 1]?.lower ?? '') &&
    namesSpeaker(items, start, end - 1)
  )
    end--;
  return { from: start, to: end };
}

function namesSpeaker(items: readonly Item[], from: number, to: number): boolean {
  const part = items.slice(from, to);
  return (
    part.some((one) => one.capital) &&
    part.some((one) => SPEAKERS.has(one.lower) && !PAPERS.has(one.lower))
  );
}

/** "preliminary reports", "the study": papers without a name lean on somebody named elsewhere. */
function isNameless(items: readonly Item[], from: number, to: number): boolean {
  const part = items.slice(from, to).filter((one) => one.kind === 'word');
  if (
    part.some(
      (one, k) =>
        one.capital &&
        (from + k > 0 || !PAPERS.has(one.lower)) &&
        one.wordClass === 'other' &&
        !NO_NAMES_OF.has(one.lower),
    )
  )
    return false;
  const head = part.at(-1);
  if (
    head &&
    PAPERS.has(head.lower) &&
    part.every((one) => !one.capital || NO_NAMES_OF.has(one.lower))
  )
    return true;
  return !part.some((one) => SPEAKERS.has(one.lower) && !PAPERS.has(one.lower));
}

const NO_NAMES_OF = new Set([
  'recent',
  'preliminary',
  'initial',
  'latest',
  'early',
  'official',
  'several',
  'some',
  'many',
  'local',
  'multiple',
  'various',
  'report',
  'reports',
]);

/** Whether these words name an outlet that mostly relays. */
export function isRelay(lower: string): boolean {
  return (
    RELAYS.has(lower) ||
    RELAYS.has(
      lower.replace(/^(?:the|a|an) /, '').replace(/ (?:news agency|newspaper|news|agency)$/, ''),
    )
  );
}

/** The words of some items, joined by blanks. */
export function textOf(items: readonly Item[], from: number, to: number): string {
  return items
    .slice(from, to)
    .map((one) => one.lower)
    .join(' ');
}

function skipDeterminer(items: readonly Item[], from: number): number {
  let at = from;
  while (
    at < items.length &&
    (items[at]?.lower === 'a' || items[at]?.lower === 'an' || items[at]?.lower === '"')
  )
    at++;
  return at;
}

/** Where a name that begins at `from` ends: at a verb, a mark or a clause. */
function nameEnd(items: readonly Item[], from: number): number {
  let at = from;
  const last = Math.min(items.length, from + LONGEST_NAME);
  for (; at < last; at++) {
    const item = items[at] as Item;
    if (item.kind === 'amount' || item.kind === 'trigger') break;
    if (
      at > from &&
      item.wordClass === 'determiner' &&
      items[at - 1]?.wordClass !== 'preposition' &&
      items[at - 1]?.lower !== 'and'
    )
      break;
    if (item.kind === 'mark') {
      if (item.lower === "'s" || item.lower === '-' || item.lower === '&' || item.lower === "'")
        continue;
      if (
        item.lower === '.' &&
        at > from &&
        !items[at - 1]?.spaced === false &&
        (items[at - 1]?.lower.length ?? 9) <= 3
      )
        continue;
      break;
    }
    if (item.wordClass === 'preposition') {
      if (!INNER_PREPOSITIONS.has(item.lower) || item.lower === 'to') break;
      if (item.lower === 'on' || item.lower === 'at') break;
      if (item.lower === 'in' && !items[at + 1]?.capital) break;
      if (isTime(items[at + 1])) break;
      continue;
    }
    if (item.wordClass === 'conjunction') {
      const next = items[at + 1];
      const noun = (one: Item | undefined) => one?.capital || SPEAKERS.has(one?.lower ?? '');
      if (
        item.lower !== 'and' ||
        !(noun(next) || (next?.kind === 'word' && SPEAKERS.has(items[at + 2]?.lower ?? '')))
      )
        break;
      continue;
    }
    if (isTime(item) || item.wordClass === 'auxiliary' || item.wordClass === 'relative') break;
    if (at > from && endsName(items, from, at)) break;
    if (
      at > from &&
      (SAYING.has(item.lower) || item.wordClass === 'verb') &&
      !SPEAKERS.has(item.lower) &&
      !item.capital
    )
      break;
  }
  return at;
}

/** A plain word after a proper name ("UK intelligence dated …"): the name is over unless a speaker's noun follows. */
function endsName(items: readonly Item[], from: number, at: number): boolean {
  const item = items[at] as Item;
  if (item.capital || item.kind !== 'word' || SPEAKERS.has(item.lower)) return false;
  if (/^(?:determiner|preposition|conjunction)$/.test(item.wordClass)) return false;
  const named = items.slice(from, at).some((one) => one.capital || SPEAKERS.has(one.lower));
  if (!named) return false;
  if (/(?:ed|ing|ly)$/.test(item.lower)) return true;
  for (let k = at + 1; k <= at + 4; k++) {
    const next = items[k];
    if (next?.kind !== 'word') return true;
    if (SPEAKERS.has(next.lower) || next.capital) return false;
    if (next.wordClass !== 'other' && next.lower !== 'and') return true;
  }
  return true;
}

function isTime(item: Item | undefined): boolean {
  return item?.wordClass === 'time' && (item.capital || item.lower !== 'march');
}

/** Whether the words can name somebody who speaks: a name, a pronoun or a noun such as "officials". */
function isSpeaker(items: readonly Item[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const item = items[k] as Item;
    if (item.kind !== 'word') continue;
    if (SPEAKERS.has(item.lower)) return true;
    if (PRONOUN_SPEAKERS.has(item.lower) && to === from + 1) return true;
    if (
      item.capital &&
      (k > 0 || item.wordClass === 'other') &&
      item.wordClass !== 'time' &&
      item.wordClass !== 'determiner'
    )
      return true;
  }
  return false;
}

/** "CSIS's June 2025 estimate", "Palestinian tallies". */
function readOwner(items: readonly Item[], at: number): Source | null {
  let k = at - 1;
  while (
    k >= 0 &&
    (items[k]?.kind === 'amount' ||
      isTime(items[k]) ||
      items[k]?.lower === 'latest' ||
      items[k]?.lower === 'joint')
  )
    k--;
  if (items[k]?.lower !== "'s") return null;
  const from = nameStart(items, k - 1);
  if (from > k - 1 || !isSpeaker(items, from, k)) return null;
  return source(items, {
    from,
    to: k,
    cue: at,
    form: 'owner',
    scopeFrom: 0,
    scopeTo: items.length,
  });
}

/** Where a name that ends with item `last` begins. */
function nameStart(items: readonly Item[], last: number): number {
  let from = last + 1;
  for (let k = last; k >= Math.max(0, last - LONGEST_NAME); k--) {
    const item = items[k] as Item;
    if (item.kind === 'amount' || item.kind === 'trigger') break;
    if (item.kind === 'mark') {
      if (item.lower === "'s" || item.lower === '-' || item.lower === '&') continue;
      if (item.lower === ')' || item.lower === '(') continue;
      if (item.lower === '.' && (items[k - 1]?.lower.length ?? 9) <= 3) continue;
      break;
    }
    if (item.wordClass === 'auxiliary' || item.wordClass === 'relative') break;
    if (item.wordClass === 'preposition') {
      if (!INNER_PREPOSITIONS.has(item.lower) || item.lower === 'to') break;
      continue;
    }
    if (item.wordClass === 'conjunction') {
      const previous = items[k - 1];
      const noun = previous?.capital || SPEAKERS.has(previous?.lower ?? '');
      if (item.lower !== 'and' || !noun) break;
      continue;
    }
    if (
      item.lower === 'that' ||
      item.lower === 'according' ||
      (SAYING.has(item.lower) && !SPEAKERS.has(item.lower))
    )
      break;
    if (item.wordClass === 'verb' && !item.capital) break;
    from = k;
  }
  return trimLeading(items, from, last + 1);
}

/** Cuts off what only tells the time ("On Friday the ministry"). */
function trimLeading(items: readonly Item[], from: number, to: number): number {
  let at = from;
  for (let k = from; k < to - 1; k++) {
    if (isTime(items[k])) at = k + 1;
  }
  while (
    at < to - 1 &&
    (items[at]?.wordClass === 'adverb' ||
      items[at]?.kind === 'mark' ||
      items[at]?.wordClass === 'conjunction' ||
      items[at]?.wordClass === 'preposition' ||
      /^neighbou?ring$/.test(items[at]?.lower ?? ''))
  )
    at++;
  return at;
}

/** The one who says it: before the verb, over an insertion, or after it. */
function readSpeaker(items: readonly Item[], verb: number): Source | null {
  if (isPassiveOrNoun(items, verb)) return null;
  const inverted = readInverted(items, verb);
  if (inverted) return inverted;
  const range = speakerBefore(items, verb);
  if (!range) return null;
  const { from, to, clause } = range;
  if (!isSpeaker(items, from, to)) return null;
  const lower = items[verb]?.lower ?? '';
  if ((lower === 'put' || lower === 'puts') && !hasWord(items, verb, 'at')) return null;
  if (lower === 'found' && items[verb + 1]?.lower !== 'that') return null;
  const trailing = isTrailing(items, clause, verb);
  const scope = trailing
    ? { scopeFrom: 0, scopeTo: items.length }
    : { scopeFrom: verb, scopeTo: scopeEnd(items, verb) };
  return source(items, { from, to, cue: verb, form: 'said', ...scope }, toldTo(items, verb));
}

function hasWord(items: readonly Item[], from: number, word: string): boolean {
  for (let k = from; k < Math.min(items.length, from + 12); k++)
    if (items[k]?.lower === word) return true;
  return false;
}

function isPassiveOrNoun(items: readonly Item[], verb: number): boolean {
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
      /^(?:has|have|had|also|would|later)$/.test(items[last]?.lower ?? '') ||
      isTime(items[last]))
  )
    last--;
  if (
    /^(?:week|month|year|morning|afternoon|evening|night)$/.test(items[last]?.lower ?? '') &&
    /^(?:this|last|next|late|early|earlier)$/.test(items[last - 1]?.lower ?? '')
  )
    last -= items[last - 1]?.lower === 'this' && items[last - 2]?.lower === 'earlier' ? 3 : 2;
  if (last < 0) return null;
  if (items[last]?.lower === ',') return overInsertion(items, last);
  if (items[last]?.lower === ')') {
    const open = lastIndexOf(items, '(', last);
    if (open > 0) last = open - 1;
  }
  if (items[last]?.lower === 'who' || items[last]?.lower === 'which') {
    return null;
  }
  const from = nameStart(items, last);
  if (from <= last && isSpeaker(items, from, last + 1)) return { from, to: last + 1, clause: from };
  return openingRange(items, verb);
}

/** "The Center …, a think tank that monitors the war, in January put …": the name that opens the sentence. */
function openingRange(items: readonly Item[], verb: number): SpeakerRange | null {
  const opens = items[0]?.lower === '"' ? 1 : 0;
  const to = nameEnd(items, opens);
  const after = items[withShortName(items, to)];
  if (to <= opens || to >= verb || after?.lower !== ',' || !isSpeaker(items, opens, to))
    return null;
  return { from: opens, to, clause: opens };
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
  if (
    !next ||
    !(
      next.capital ||
      next.lower === 'the' ||
      next.lower === 'a' ||
      next.lower === 'an' ||
      SPEAKERS.has(next.lower)
    )
  )
    return null;
  const from = skipDeterminer(items, verb + 1);
  const to = nameEnd(items, from);
  if (to <= from || !isSpeaker(items, from, to)) return null;
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

/** "Pakistani official: 126 people dead": a headline names its source at the beginning. */
function readOpeningSource(items: readonly Item[], colon: number): Source | null {
  if (items[colon]?.lower !== ':' || colon < 1 || colon > 6) return null;
  const words = items.slice(0, colon);
  if (!words.every((one) => one.kind === 'word') || !SPEAKERS.has(words.at(-1)?.lower ?? ''))
    return null;
  if (PAPERS.has(words.at(-1)?.lower ?? '')) return null;
  return source(items, {
    from: 0,
    to: colon,
    cue: colon,
    form: 'said',
    scopeFrom: colon,
    scopeTo: items.length,
  });
}

/** "Child among 4 killed in drone barrage: Ukraine": a headline names its source at the end. */
function readHeadlineSource(items: readonly Item[], colon: number): Source | null {
  const opening = readOpeningSource(items, colon);
  if (opening) return opening;
  const from = colon + 1;
  const to = items.length;
  if (to - from < 1 || to - from > 4 || colon < 4 || colon > 30) return null;
  const proper = items
    .slice(from, to)
    .every((one) => one.kind === 'word' && (one.capital || SPEAKERS.has(one.lower)));
  if (!proper || !isSpeaker(items, from, to)) return null;
  return source(items, { from, to, cue: colon, form: 'said', scopeFrom: 0, scopeTo: colon });
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

/** Whether a table's label names somebody who gives numbers ("Western officials (via Bloomberg)"). */
export function isSpeakerLabel(items: readonly Item[]): boolean {
  return items.some((one) => SPEAKERS.has(one.lower)) && items.some((one) => one.capital);
}

/** The name with which a sentence opens, when it can be somebody who speaks; null otherwise. */
export function openingSpeaker(
  items: readonly Item[],
): { readonly from: number; readonly to: number } | null {
  const to = nameEnd(items, 0);
  return to > 0 && isSpeaker(items, 0, to) && !isNameless(items, 0, to) ? { from: 0, to } : null;
}
