import { backIn, besideFootnotes } from './footnotes';
import { PerSentence } from './kept';
import { CUE_WORDS } from './lang/en/source-cues';
import { COUNTS, PAPERS, RAISING, SAYING } from './lang/en/source-words';
import type { Item, SentenceView } from './sentence-view';
import { type Source, source } from './source';
import { speakerBefore } from './source-clause';
import { isCountBy } from './source-count-by';
import {
  citesFigures,
  citesItsOwn,
  deniedBefore,
  isHouseThere,
  numberGivenBy,
} from './source-counted';
import { DEEDS } from './source-deeds';
import { readHeadlineSource } from './source-headlines';
import { compiler } from './source-makers';
import { named, partBefore } from './source-named';
import { nameEnd } from './source-names';
import { readOfficial } from './source-official';
import {
  citingFrom,
  countsOn,
  getsFrom,
  isEstimateOf,
  quotesSomebody,
  quotingAs,
  tellsFrom,
  wasToldBy,
} from './source-origin';
import { claimsOf, givesNumberOf, isToll, readOwner } from './source-owner';
import { isRelay, textOf } from './source-papers';
import { inBracket, isPerSpeaker } from './source-per';
import { isPosting } from './source-posting';
import { isDetailing, isProjecting, presentsCount } from './source-rare-verbs';
import { referredTo } from './source-referring';
import { saysThat } from './source-says-that';
import { readSpeaker } from './source-speakers';
import { maySpeak } from './word-kinds';

const CACHE = new PerSentence<readonly Source[]>();
const NONE: readonly Source[] = [];

/** Every source that a sentence names, in order of their cues; read once a sentence. */
export function readSources(view: SentenceView): readonly Source[] {
  return CACHE.get(view) ?? CACHE.set(view, maySpeak(view) ? sourcesOf(view.items) : NONE);
}

function sourcesOf(items: readonly Item[]): readonly Source[] {
  const kept = besideFootnotes(items);
  if (!kept) return sourcesAt(items);
  const found = sourcesAt(kept.map((k) => items[k] as Item));
  return found.map((one) => backIn(one, kept, items.length));
}

const isCue = ({ kind, lower }: Item) =>
  kind === 'word' ? CUE_WORDS.has(lower) : kind !== 'mark' || isJoint(lower);

/** A colon or a dash. */
const isJoint = (lower: string) => lower === ':' || lower === '\u2013' || lower === '-';

/** The sources of a sentence's items; `mayCue` is asked of each item first, for it costs less. */
export function sourcesAt(items: readonly Item[], mayCue = isCue): readonly Source[] {
  let sources: Source[] | null = null;
  for (let at = 0; at < items.length; at++) {
    const source = mayCue(items[at] as Item) ? sourceAt(items, at) : null;
    if (!source) continue;
    sources ??= [];
    sources.push(source);
  }
  return sources ?? NONE;
}

function sourceAt(items: readonly Item[], at: number): Source | null {
  const item = items[at] as Item;
  const { lower } = item;
  if (lower === 'according' && items[at + 1]?.lower === 'to') {
    const told = named(items, at + 2, at, 'according');
    // "The state counts 40, but according to the guild 900 died"
    const against = /^(?:but|while|whereas|although|though)$/.test(items[at - 1]?.lower ?? '');
    return told && { ...told, scopeFrom: against ? at : conceded(items, at) };
  }
  // "a total of 40 dead, based on figures of the General Staff"
  if (lower === 'based' && items[at + 1]?.lower === 'on') return basedOn(items, at);
  // "not 40 as being reported by the media"
  if (lower === 'being' && items[at - 1]?.lower === 'as' && deniedBefore(items, at - 1) >= 0) {
    const teller = items[at + 2]?.lower === 'by' ? named(items, at + 3, at, 'by') : null;
    return teller && { ...teller, scopeFrom: deniedBefore(items, at - 1), scopeTo: at };
  }
  // "As shown in the report of the mission"
  if (lower === 'as' && SHOWN.test(items[at + 1]?.lower ?? '')) {
    const by = items[at + 2]?.lower;
    const denied = deniedBefore(items, at);
    if (denied >= 0 && by === 'by') {
      const teller = named(items, at + 3, at, 'by');
      return teller && { ...teller, scopeFrom: denied, scopeTo: at };
    }
    const shown = by === 'in' || by === 'by' ? named(items, at + 3, at, 'according') : null;
    return shown && { ...shown, scopeFrom: partBefore(items, at) };
  }
  // "as per the ministry", ", per police"
  if (lower === 'per' && isPerSpeaker(items, at)) {
    const per = named(items, at + 1, at, 'according');
    return per && items[at - 1]?.lower === '(' ? inBracket(items, per) : per;
  }
  if (lower === 'via' && !isViaOutlet(items, at)) return null;
  if (
    lower === 'citing' ||
    lower === 'quoting' ||
    lower === 'referencing' ||
    lower === 'via' ||
    lower === 'cited'
  ) {
    // "The rebels cited figures of 400 dead", "cited its own scouts to give a count": who cites its own tells it.
    if (lower === 'cited' && citesFigures(items, at)) return readSpeaker(items, at);
    if (citesItsOwn(items, at)) return null;
    // "It also cited raids in two towns"
    if (lower === 'cited' && DEEDS.test(items[at + 1]?.lower ?? '')) return readSpeaker(items, at);
    if (lower !== 'cited' || items[at + 1]?.lower !== 'by') {
      const citing = named(items, at + 1, at, 'citing');
      return citing && { ...citing, scopeFrom: citingFrom(items, at) };
    }
    // "a statement of the army, cited by foreign media": who cites passes it on.
    const citing = named(items, at + 2, at, 'according');
    return citing && { ...citing, relay: true };
  }
  if (wasToldBy(items, at)) return named(items, at + 1, at, 'citing');
  const referred = referredTo(items, at);
  if (referred > 0) return named(items, referred, at, 'citing');
  if (lower === 'from' && tellsFrom(items, at)) return named(items, at + 1, at, 'by');
  // "the office, which got its numbers from the guard", "the agency, which quoted a spokesman"
  if (getsFrom(items, at)) return named(items, at + 1, at, 'citing');
  if (lower === 'official') {
    const official = readOfficial(items, at);
    if (official) return official;
  }
  const given = lower === 'by' ? numberGivenBy(items, at) : -1;
  if (given >= 0) {
    const giver = named(items, at + 1, at, 'by');
    return giver && { ...giver, scopeFrom: given, scopeTo: at };
  }
  // "the earlier figures given by the guild of 300 deaths"
  const told = lower === 'by' ? givesNumberOf(items, at) : -1;
  if (told >= 0) {
    const giver = named(items, at + 1, at, 'by');
    return giver && { ...giver, scopeFrom: told, scopeTo: items.length };
  }
  // "figures from 12 sources": nobody in particular
  const sources =
    (items[at + 1]?.kind === 'amount' && items[at + 2]?.lower === 'sources') ||
    (lower === 'from' && isHouseThere(items, at + 1));
  if ((lower === 'by' || lower === 'from') && !sources && isCountBy(items, at))
    return lower === 'from' && (compiler(items, at) > 0 || isFromDeed(items, at))
      ? null
      : named(items, at + 1, at, 'by');
  // "quoted a rescue official as saying": the quoted one here, the quoting one at "saying".
  const verbs = lower === 'as' ? quotingAs(items[at + 1]?.lower ?? '') : null;
  if (verbs) {
    const quoting = backTo(items, at, verbs);
    if (quoting > 0 && BE.test(items[quoting - 1]?.lower ?? '')) return wasQuoted(items, quoting);
    return quoting < 0 ? null : readSpeaker(items, quoting);
  }
  const saying = /^quote[ds]$/.test(lower) ? quotesSomebody(items, at) : 0;
  if (saying > 0) {
    const quoted = named(items, at + 1, at, 'citing');
    // "…, the radio quoted a guard as saying.", but "the radio quoted a guard as saying 12 had died" tells what follows
    const after = items[saying + 1];
    const closes =
      !after || after.kind === 'mark' || after.lower === 'by' || !countsOn(items, saying);
    return quoted && !closes ? { ...quoted, scopeFrom: at } : quoted;
  }
  const claimed = claimsOf(items, at);
  if (claimed) return claimed;
  // "by the estimate of the historian Ole Vale"
  if (isEstimateOf(items, at)) return named(items, at + 2, at, 'by');
  if (item.kind === 'word' ? COUNTS.has(lower) : isToll(items, at)) {
    const owner = readOwner(items, at);
    if (owner) return owner;
  }
  if (lower === 'through' && REPORTED.test(items[at - 1]?.lower ?? ''))
    return named(items, at + 1, at, 'by');
  // '"…," he continued': only right behind a quotation.
  if (lower === 'continued' && items[at + 1]?.lower === 'to') return null;
  if (lower === 'continued' && items[at - 2]?.lower !== '"' && items[at - 1]?.lower !== '"')
    return null;
  // "the Abu Said family"
  if (lower === 'said' && item.capital && at > 0 && items[at - 1]?.capital) return null;
  if (lower === 'states' && items[at - 1]?.lower === 'united') return null;
  // "the Harbour Report |", "in Upper State,": a noun by its capital
  if (item.capital && at > 0 && NOUNS.test(lower) && items[at + 1]?.kind !== 'amount') return null;
  if (presentsCount(items, at)) {
    const bringer = readSpeaker(items, at);
    const comma = items.findIndex((one, k) => k > at && one.lower === ',');
    return bringer && comma > 0 && bringer.scopeFrom > 0 ? { ...bringer, scopeTo: comma } : bringer;
  }
  if (
    (SAYING.has(lower) ||
      RAISING.has(lower) ||
      saysThat(items, at) ||
      isPosting(items, at) ||
      isProjecting(items, at) ||
      isDetailing(items, at)) &&
    !(
      item.capital &&
      at > 0 &&
      /s$/.test(lower) &&
      !/^(?:says|claims|puts|confirms|warns|admits|denies)$/.test(lower) &&
      items[at + 1] !== undefined &&
      items[at + 1]?.kind !== 'amount'
    )
  )
    return readSpeaker(items, at);
  if (isJoint(lower) && (lower !== '-' || item.spaced)) return readHeadlineSource(items, at);
  return null;
}

/** "12 were hurt, although at least 41 were according to the guild": where the clause begins of which alone the source tells; 0 without one. */
function conceded(items: readonly Item[], according: number): number {
  const counts = ({ amount }: Item) => amount !== null && amount.aside === null;
  for (let k = according - 1; k > 0; k--) {
    const lower = items[k]?.lower ?? '';
    // "Norland says 400 died, while 50 are dead in Sund, according to the guild"
    const beside = lower === 'while' && items[k - 1]?.lower === ',' && toldBefore(items, k);
    if (beside || /^(?:although|though|whereas)$/.test(lower))
      return items.slice(k, according).some(counts) && items.slice(0, k).some(counts) ? k : 0;
  }
  return 0;
}

/** Whether somebody speaks before the clause that is set beside it. */
function toldBefore(items: readonly Item[], clause: number): boolean {
  return items
    .slice(0, clause)
    .some(({ lower, capital }) => (SAYING.has(lower) && !capital) || lower === 'according');
}

/** "Death toll from Norland truck bomb rises": what killed them, though a land stands before it. */
function isFromDeed(items: readonly Item[], from: number): boolean {
  return items
    .slice(from + 1, nameEnd(items, from + 1) + 2)
    .some(
      ({ kind, lower }) =>
        (kind === 'trigger' && /\bbomb/.test(lower)) ||
        DEEDS.test(lower) ||
        /^(?:bombs?|war|stampede|crush|collapse|typhoon|hurricane|cyclone|storm|tornado|disaster|tragedy|covid-19|ebola)$/.test(
          lower,
        ),
    );
}

/** "based on data from the Norland Office": the body whose papers a count rests on; nobody without a name. */
function basedOn(items: readonly Item[], at: number): Source | null {
  const base = named(items, at + 2, at, 'according');
  if (!base || base.pronoun) return null;
  const papers = items.slice(at + 2, at + 12).some(({ lower }) => PAPERS.has(lower));
  const name = items.slice(base.from, base.to);
  return papers && name.some(({ capital, wordClass }) => capital && wordClass === 'other')
    ? base
    : null;
}

const SHOWN =
  /^(?:shown|stated|noted|reported|documented|indicated|detailed|recorded|announced|confirmed|revealed|published)$/;

/** "Ole Vale was quoted as saying by the Times": who was quoted stands before the passive. */
function wasQuoted(items: readonly Item[], quoted: number): Source | null {
  const range = speakerBefore(items, quoted - 1);
  if (!range) return null;
  const { from, to } = range;
  return source(items, {
    from,
    to,
    cue: quoted,
    form: 'said',
    scopeFrom: 0,
    scopeTo: items.length,
  });
}

/** "via Bloomberg", "(via AFP)", but not "via Telegram", "via the central route". */
function isViaOutlet(items: readonly Item[], at: number): boolean {
  const from = items[at + 1]?.lower === 'the' ? at + 2 : at + 1;
  return [1, 2, 3].some((count) => isRelay(textOf(items, from, from + count)));
}

const QUOTE_REACH = 14;

function backTo(items: readonly Item[], at: number, word: RegExp): number {
  for (let k = at - 1; k >= Math.max(0, at - QUOTE_REACH); k--)
    if (word.test(items[k]?.lower ?? '')) return k;
  return -1;
}

const BE = /^(?:is|are|was|were|be|been|being)$/;

const NOUNS =
  /^(?:state|report|count|estimate|claim|note|update|record|document|project|list|share)$/;

const REPORTED = /^(?:reported|recorded|registered|notified|captured|collected)$/;
