import { INVERTED, PAPERS, SAYING, SPEAKERS } from './lang/en/source-words';
import type { Item } from './sentence-view';
import { type Source, source } from './source';
import type { SpeakerRange } from './source-apposition';
import { speakerBefore } from './source-clause';
import { knownAs, numberBeforeAs } from './source-counted';
import { claimsNothing, DEEDS, isDeed, isFate, isNounAtEnd, isPlaceOf } from './source-deeds';
import { givesNothing, opensInfinitive } from './source-gives';
import { namedOffice } from './source-named';
import { isSpeaker, nameEnd, skipDeterminer } from './source-names';
import { isNoVerb } from './source-no-verb';
import { isNameless, isRelay, MADE, textOf } from './source-papers';

/** The one who says it: before the verb, over an insertion, or after it. */
export function readSpeaker(items: readonly Item[], verb: number): Source | null {
  if (isNoVerb(items, verb)) return null;
  const inverted = readInverted(items, verb);
  if (inverted) return inverted;
  // "SUND, Norland (UPDATED) - …"
  if (items[verb - 1]?.lower === '(') return null;
  const range = speakerBefore(items, verb);
  if (!range) return null;
  const { from, to, clause } = pastAlias(items, range, verb);
  // "One source put the toll at 1.5 million": nobody in particular.
  if (items[from]?.lower === 'source' && items[from - 1]?.kind === 'amount') return null;
  // "We've counted 27 bodies": whoever is quoted, not "we".
  if ([from, to - 1].some((at) => /^(?:we|i|you)(?:'|$)/.test(items[at]?.lower ?? ''))) return null;
  if (!range.anyone && !isSpeaker(items, from, to)) return null;
  // "in what opponents call a raid", "cases of fever reported in five towns"
  if (/^(?:what|whatever)$/.test(items[from]?.lower ?? '') || isCases(items, from, to)) return null;
  // "according to intelligence estimates, 12 died": a noun after all.
  if (items[from - 1]?.lower === 'to' && items[from - 2]?.lower === 'according') return null;
  const lower = items[verb]?.lower ?? '';
  // "Gunmen believed to be smugglers kill two": of whom it is believed
  if (PASSIVE_TO.test(lower) && opensInfinitive(items, verb + 1)) return null;
  const maker = isEstimateThat(items, from) ? from : pastFigure(items, from, to);
  if (maker > from || isEstimateThat(items, from))
    return source(items, { from: maker, to, cue: verb, form: 'said', scopeFrom: 0, scopeTo: verb });
  if (givesNothing(items, from, to, verb)) return null;
  if (isFate(items, verb)) return null;
  if (/^claim(?:s|ed|ing)?$/.test(lower) && claimsNothing(items, verb)) return null;
  if (isDeed(items, to)) return null;
  if (isPlaceOf(items, to, verb) || isNounAtEnd(items, clause, verb)) return null;
  const before = numberBeforeAs(items, from, verb);
  if (before >= 0)
    return source(items, { from, to, cue: verb, form: 'said', scopeFrom: before, scopeTo: verb });
  const owned = numberOwned(items, from, verb);
  if (owned >= 0)
    return source(items, { from, to, cue: verb, form: 'said', scopeFrom: owned, scopeTo: verb });
  const told = toldOf(items, from, verb);
  if (told >= 0)
    return source(items, {
      from,
      to,
      cue: verb,
      form: 'said',
      scopeFrom: told,
      scopeTo: items.length,
    });
  const trailing = isTrailing(items, clause, verb) || opensWithPart(items, clause);
  const scope = trailing
    ? { scopeFrom: 0, scopeTo: items.length }
    : { scopeFrom: verb, scopeTo: asideEnd(items, clause, verb) ?? scopeEnd(items, verb) };
  const speaker = source(
    items,
    { from, to, cue: verb, form: 'said', ...scope },
    toldTo(items, verb),
  );
  return range.anyone ? { ...speaker, pronoun: false } : speaker;
}

const PASSIVE_TO = /^(?:believed|thought|estimated|reported|alleged|confirmed|said)$/;

/** "suspected cases of Sund fever reported in": what was reported, not who. */
function isCases(items: readonly Item[], from: number, to: number): boolean {
  const of = items.findIndex(({ lower }, k) => k > from && k < to && lower === 'of');
  return (
    of > from && /^(?:cases?|infections|incidents|instances)$/.test(items[of - 1]?.lower ?? '')
  );
}

/** "The project, known as the Norland Book of Names, lists": the name goes before the description. */
function pastAlias(items: readonly Item[], range: SpeakerRange, verb: number): SpeakerRange {
  // "the biweekly Harbour Report published by the guard said"
  if (
    PAPERS.has(items[range.to - 1]?.lower ?? '') &&
    MADE.has(items[range.to]?.lower ?? '') &&
    items[range.to + 1]?.lower === 'by'
  ) {
    const from = skipDeterminer(items, range.to + 2);
    const to = nameEnd(items, from);
    if (to > from && to <= verb && isSpeaker(items, from, to)) return { ...range, from, to };
  }
  const alias = knownAs(items, range.to);
  if (alias === 0 || alias >= verb) return range;
  const from = items[alias]?.lower === 'the' ? alias + 1 : alias;
  return { ...range, from, to: Math.min(verb, nameEnd(items, from)) };
}

/** "the 3,100 deaths Ole Vale reported in May", "the 25 dead that Norland has acknowledged": item index of the number that a name and its verb tell the maker of; -1 without one. */
function numberOwned(items: readonly Item[], from: number, verb: number): number {
  const next = items[verb + 1];
  if (!OWNING.test(items[verb]?.lower ?? '')) return -1;
  if (next && next.kind !== 'mark' && !/^(?:preposition|auxiliary)$/.test(next.wordClass))
    return -1;
  const article = items[from - 1]?.lower === 'the' ? 1 : 0;
  const linked = items[from - 1 - article]?.wordClass === 'relative' ? 1 + article : 0;
  const last = from - 1 - linked;
  const noun = items[last];
  if (noun?.kind !== 'trigger' && noun?.wordClass !== 'people') return -1;
  const at = [last - 1, last - 2].find((k) => items[k]?.amount?.aside === null);
  // "for nine deaths the commission documented on Monday": the relative left out
  const short =
    (article === 1 || items[from]?.lower === 'the') && linked === 0 && noun.kind === 'trigger';
  return at !== undefined && (short || items[at - 1]?.lower === 'the') ? at : -1;
}

const OWNING =
  /^(?:reported|claims?|claimed|alleges?|alleged|announced|cited|gave|acknowledged|confirmed|admitted|estimated|counted|documented|recorded|verified|conceded)$/;

/** "900, the highest estimate that officials have given": a count that a relative gives to its maker. */
function isEstimateThat(items: readonly Item[], from: number): boolean {
  const at = items[from - 1]?.lower === 'the' ? from - 2 : from - 1;
  // "824, a figure the guild gave": the relative left out
  if (FIGURE.test(items[at]?.lower ?? ''))
    return items[at - 1]?.wordClass === 'determiner' && items[at - 2]?.lower === ',';
  return /^(?:that|which)$/.test(items[at]?.lower ?? '') && FIGURE.test(items[at - 1]?.lower ?? '');
}

const FIGURE = /^(?:estimate|figure|toll|count|number|total|tally)$/;

/** "824 a day, a figure the guild determined": past the noun after which the relative is left out; the same beginning elsewhere. */
function pastFigure(items: readonly Item[], from: number, to: number): number {
  const led = items[from]?.wordClass === 'determiner' ? from + 1 : from;
  if (led === from && items[from - 1]?.wordClass !== 'determiner') return from;
  if (items[led - 2]?.lower !== ',' || !FIGURE.test(items[led]?.lower ?? '')) return from;
  return led + 1 < to && (items[led + 1]?.capital || items[led + 1]?.lower === 'the')
    ? led + 1
    : from;
}

/** "two guards whom the army said were killed": item index of the number before the relative; -1 without one. */
function toldOf(items: readonly Item[], from: number, verb: number): number {
  const at = items[from - 1]?.lower === 'the' ? from - 2 : from - 1;
  if (items[at]?.wordClass !== 'relative' || items[verb + 1]?.wordClass !== 'auxiliary') return -1;
  for (let k = at - 1; k >= Math.max(0, at - 4); k--) {
    if (items[k]?.amount?.aside === null) return k;
    if (items[k]?.kind !== 'word') return -1;
  }
  return -1;
}

/** "Including 70 lost at sea, the agency believes the toll is …": a part stands before who tells the whole. */
function opensWithPart(items: readonly Item[], clause: number): boolean {
  const opens = items[0]?.lower === '"' ? 1 : 0;
  if (!/^(?:including|of|among)$/.test(items[opens]?.lower ?? '')) return false;
  return (
    items[clause - 1]?.lower === ',' && items.slice(0, clause).some(({ kind }) => kind === 'amount')
  );
}

/** Items behind the verb in which its clause must end, and where a place or time follows it. */
const REACH = 12;
const PLACED_REACH = 20;

/** ", the governor said on Wednesday." closes the sentence: what it says stands before it. */
function isTrailing(items: readonly Item[], clause: number, verb: number): boolean {
  // ", six local residents said"
  const counted = items[clause - 1]?.kind === 'amount' ? clause - 1 : clause;
  // '"…," the then ambassador said'
  const then = items[counted - 1]?.lower === 'then' ? counted - 2 : counted;
  const before = items[then - 1]?.lower;
  if (before !== ',' && before !== '"' && before !== '\u2013' && before !== ')') return false;
  // '…," the governor said in a long post on the raids of the day before': a quotation is closed.
  if (before === '"' && then > 2 && items[verb + 1]?.lower !== 'that') return true;
  // "…, the guild said, raising the toll from 300": what it did to the number told before
  if (/^(?:raising|bringing|taking|pushing)$/.test(items[verb + 1]?.lower ?? '')) return true;
  // "…, the governor said at a press conference on Sunday in the town of Harwick": where and when go on for long
  const reach = verb + (items[verb + 1]?.wordClass === 'preposition' ? PLACED_REACH : REACH);
  for (let k = verb + 1; k < Math.min(items.length, reach); k++) {
    const item = items[k] as Item;
    if (item.lower === '.' || item.lower === ',' || item.lower === '"' || item.lower === '\u2013')
      return true;
    // "…, police said as they closed the road": the statement is over.
    if (/^(?:as|after|while|when|before|following|because|amid)$/.test(item.lower))
      return k <= verb + 4;
    // "…, the guild says in its first death toll since May."
    const itsToll = /\btoll$/.test(item.lower) && items[verb + 1]?.wordClass === 'preposition';
    if ((item.kind === 'trigger' && !itsToll) || item.lower === 'that') return false;
    if (item.wordClass === 'pronoun') return false;
    if (item.kind === 'amount' && item.amount?.aside === null) return false;
  }
  return reach >= items.length;
}

/** "The strike, which the army said hit a post, killed 12": where a clause beside the sentence closes; null without one. */
function asideEnd(items: readonly Item[], clause: number, verb: number): number | null {
  const opens = items[clause - 1]?.wordClass === 'determiner' ? clause - 2 : clause - 1;
  if (items[opens]?.wordClass !== 'relative' || items[opens - 1]?.lower !== ',') return null;
  for (let k = verb + 1; k < items.length; k++) {
    const next = items[k + 1];
    if (items[k]?.lower === ',') return next?.kind === 'trigger' || isVerbLike(next) ? k : null;
  }
  return null;
}

/** "…, marched into Sund": a word that goes on from the noun before the clause. */
function isVerbLike(next: Item | undefined): boolean {
  if (/^(?:auxiliary|verb)$/.test(next?.wordClass ?? '')) return true;
  return next?.kind === 'word' && !next.capital && /[a-z]{2}ed$/.test(next.lower);
}

function scopeEnd(items: readonly Item[], verb: number): number {
  const end = items.findIndex(
    ({ lower }, k) => (k > verb + 1 && lower === ';') || (k > verb + 3 && lower === 'despite'),
  );
  // "detailed the losses: in the north, 8 died; the south …": a list of one teller
  const listed = items.slice(verb, Math.max(verb, end)).some(({ lower }) => lower === ':');
  const over = items[end]?.lower === ';' && (listed || !speaksAfter(items, end));
  return end < 0 || over ? items.length : end;
}

/** Whether somebody speaks behind a semicolon; if not, who spoke before it goes on ("; a total of 316 for the year"). */
function speaksAfter(items: readonly Item[], semicolon: number): boolean {
  return items.slice(semicolon + 1).some(
    ({ lower, kind }) =>
      // "; the hill district saw 3 deaths"
      kind === 'word' && lower !== 'saw' && (SAYING.has(lower) || lower === 'according'),
  );
}

/** Whether nothing but the final mark stands from an item on. */
function isLast(items: readonly Item[], at: number): boolean {
  return at === items.length || (at === items.length - 1 && items[at]?.lower === '.');
}

function readInverted(items: readonly Item[], verb: number): Source | null {
  const lower = items[verb]?.lower ?? '';
  const before = items[verb - 1]?.lower;
  // "Report blames army" is no inversion, "Said the governor" is one.
  const opens = before === undefined && /^sa(?:id|ys)$/.test(lower);
  const closes = lower === 'says' && verb > 3 && isLast(items, nameEnd(items, verb + 1));
  if (!INVERTED.has(lower) || !(before === ',' || before === '"' || opens || closes)) return null;
  const next = items[verb + 1];
  if (!next || !opensName(next)) return null;
  let from = skipDeterminer(items, verb + 1);
  const counted = items[from]?.kind === 'amount' && items[from]?.amount?.aside === null;
  if (counted) from++;
  // "…, said the regional governor, Ole Vale."
  const to = namedOffice(items, from, nameEnd(items, from));
  // "…, said one resident." but not "…, said six soldiers were killed"
  if (counted && items[to] && items[to]?.kind !== 'mark' && items[to]?.wordClass !== 'preposition')
    return null;
  if (to <= from || !isSpeaker(items, from, to)) return null;
  // "in a briefing on Monday, said the estimate of 300 dead was old"
  if (isNameless(items, from, to) && items[to] && items[to]?.kind !== 'mark') return null;
  // "the director, said reports of the raid were untrue"
  if (!closes && !next.capital && next.wordClass !== 'determiner' && isNameless(items, from, to))
    return null;
  const after = items[to];
  // "Ole Vale, governor of Lund, said Sundish shelling killed two": an adjective before what the clause tells
  if (
    before === ',' &&
    to === from + 1 &&
    after?.kind === 'word' &&
    /^(?:other|thing)$/.test(after.wordClass)
  )
    return null;
  if (
    after?.wordClass === 'auxiliary' ||
    after?.wordClass === 'verb' ||
    // "Ole Vale, the former governor, said the truce largely stopped the raids"
    (before === ',' && /ly$/.test(after?.lower ?? '') && after?.wordClass === 'adverb') ||
    // "Police, however, said a second Norlandic raid killed 14"
    DEEDS.test(after?.lower ?? '') ||
    after?.kind === 'trigger' ||
    SAYING.has(after?.lower ?? '')
  )
    return null;
  const scope = { scopeFrom: 0, scopeTo: scopeEnd(items, verb) };
  return source(items, { from, to, cue: verb, form: 'said', ...scope });
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
