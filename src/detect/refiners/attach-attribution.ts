import type { Attribution, Mention } from '../figure';
import { PAPERS, PRONOUN_SPEAKERS } from '../lang/en/source-words';
import { mentionOf } from '../mentions';
import type { Draft, PageView, Refiner } from '../pipeline';
import type { SentenceView } from '../sentence-view';
import type { Source } from '../source';
import { readSources } from '../sources';
import { isSetAgainst, isSetAgainstEarlier } from './attribution-against';
import { isAside, isStateBody } from './attribution-aside';
import { resolvePronoun } from './attribution-context';
import { speakerOfNext, statedThis } from './attribution-next';
import { isBroadcast } from './attribution-outlet';
import { isBasis } from './attribution-paper';
import { isPlaceCount } from './attribution-place';
import { insideQuotation } from './attribution-quoted';
import { announcesToll } from './attribution-toll';
import { fullNameOf, makerBelow } from './attribution-who';

/** "Norlandic officials told the Star that 70 had been killed": origin and relays, apart. */
export const attachAttribution: Refiner = {
  name: 'attach-attribution',
  refine(page) {
    for (const draft of page.drafts) attach(page, draft);
  },
};

function attach(page: PageView, draft: Draft) {
  const { view } = draft;
  const covering = readSources(view).filter(
    (one) =>
      (one.scopeFrom <= draft.at &&
        draft.at < one.scopeTo &&
        !isAside(view, one, draft.at) &&
        !(isSetAgainst(view, draft.at) && !isOwnCount(view, one)) &&
        !isSetAgainstEarlier(view, draft.at) &&
        !isPlaceCount(page, view, one)) ||
      announcesToll(view, one, draft.at),
  );
  if (covering.length > 0) stated(page, draft, covering);
  speakerOfNext(page, draft);
  statedThis(page, draft);
}

/** "The ministry set its 40 against the reported 12": a body of the state speaks of its own count. */
function isOwnCount({ items }: SentenceView, { from, to }: Source): boolean {
  return items.slice(from, to).some(({ lower }) => isStateBody(lower));
}

/** "Ole Vale, spokesman for the guild, told us that his office's count was 40": the house of whoever says so. */
function isOwnHouse({ items }: SentenceView, { from, to }: Source): boolean {
  return /^(?:his|her|its|their)$/.test(items[from]?.lower ?? '') && to - from <= 3;
}

/** "Our review shows that 40 died, the spokesman said": the paper of whoever says so, where no body before has one. */
function isOurs({ items }: SentenceView, { from }: Source): boolean {
  return /^(?:our|my)$/.test(items[from]?.lower ?? '');
}

function stated(page: PageView, draft: Draft, covering: readonly Source[]): void {
  const { view } = draft;
  const near = [...covering].sort((a, b) => rank(view, a, draft.at) - rank(view, b, draft.at));
  const heard = near.find(
    (one) => !one.relay && !one.pronoun && one.form === 'said' && !isOurs(view, one),
  );
  const spoke = heard ?? near.find((one) => !one.relay && one.form === 'said');
  // "The minister disputed the 2,000 deaths published by the Watch": who made the count, not who disputes it.
  const made = near.some((one) => one.form === 'by' && !one.denies);
  const direct = near.filter(
    (one) => !one.relay && !(made && one.denies) && !(spoke && isBroadcast(view, one)),
  );
  // "According to intelligence estimates, …, the army said", "the mission said, citing survivors": what nobody signs is told by who says it.
  const leans = direct[0] && (isHearsay(view, direct[0]) || isOwnHouse(view, direct[0]));
  const first = (heard && leans ? heard : direct[0]) ?? null;
  // "says a report by scholars": its makers go before the paper.
  // "Based on research by the academy, the guild's report says": what it rests on is no maker of it.
  // "According to early data, 74 died. We search on," the ministry said: who closes the quotation
  if (first?.pronoun && isHearsay(view, first) && insideQuotation(page, draft)) return;
  const maker = first?.pronoun
    ? near.find((one) => one.form === 'by' && !one.pronoun && !isBasis(view, one))
    : undefined;
  const origin = maker ?? first;
  const relays = near.filter((one) => one !== origin && passesOn(one, origin));
  const mentions = relays.map((one) => toMention(page, view, one.from, one.to));
  if (origin?.told) mentions.unshift(toMention(page, view, origin.told.from, origin.told.to));
  let originMention = origin ? toMention(page, view, origin.from, origin.to) : null;
  if (origin?.pronoun) {
    const signed =
      heard && isOurs(view, origin) ? toMention(page, view, heard.from, heard.to) : null;
    originMention =
      resolvePronoun(page, view, origin) ??
      signed ??
      unresolved(page, view, origin) ??
      outerSpeaker(page, view, origin, near);
    if (originMention && originMention.start < view.start) draft.inferred.add('attribution');
  }
  const named = origin ? fullNameOf(page, view, origin) : null;
  if (named) {
    originMention = named;
    draft.inferred.add('attribution');
  }
  const kept = mentions.filter(
    (one, k): one is Mention =>
      one !== null &&
      !sameWords(one, originMention) &&
      !mentions.slice(0, k).some((other) => other !== null && other.text === one.text),
  );
  if (!originMention && kept.length === 0) return;
  draft.attribution = {
    origin: originMention,
    relays: kept,
    doubted: near.some((one) => one.denies),
  } satisfies Attribution;
  draft.trace.push(
    `attach-attribution: the sentence names ${originMention?.text ?? 'only relays'}${kept.length > 0 ? `, passed on by ${kept.map((one) => one.text).join(', ')}` : ''}`,
  );
}

/** "according to unconfirmed intelligence assessments", "according to initial information": no one stands behind it. */
function isHearsay({ items }: SentenceView, source: Source): boolean {
  if (source.form === 'citing')
    return items
      .slice(source.from, source.to)
      .every(({ capital, lower }) => !capital && (BYSTANDERS.test(lower) || HEARSAY.test(lower)));
  if (source.form !== 'according') return false;
  return items
    .slice(source.from, source.to)
    .every(
      ({ capital, lower, wordClass }) =>
        !capital && (HEARSAY.test(lower) || wordClass === 'determiner'),
    );
}

const BYSTANDERS =
  /^(?:survivors?|witness(?:es)?|eyewitness(?:es)?|residents|relatives|local|media|press|testimony|'|'s)$/;

const HEARSAY =
  /^(?:credible|reliable|preliminary|initial|available|early|latest|first|unconfirmed|confirmed|intelligence|information|estimates?|reports?|data|figures|assessments?|inputs)$/;

/** Works that speak for themselves: "a survey has concluded". */
const STUDIES = new Set([
  'study',
  'survey',
  'report',
  'research',
  'investigation',
  'review',
  'inquiry',
]);

/** "Media reports said", "according to initial reports": nobody in particular, as far as the text says. */
function isVague({ lower }: { readonly lower: string }): boolean {
  return /^(?:reports|preliminary|initial|early|first|recent|unconfirmed|official|unofficial|media|press|and|some|several|various|multiple|latest|other|many)$/.test(
    lower,
  );
}

/** Reports of which more is told than when they came. */
function isOfSome({ lower }: { readonly lower: string }): boolean {
  return /^(?:unconfirmed|official|unofficial|media|press)$/.test(lower);
}

/** "the statement added", "according to the source": a paper or a voice that only leans on somebody, of whom the text says nothing. */
const LEANING = /^(?:statement|update|source|message|announcement|communiqu[eé]|release|post)$/;

/** "according to new figures", "estimates suggest": numbers of nobody. */
const BARE =
  /^(?:the|these|figures|data|estimates|reports|numbers|accounts|statistics|new|latest|recent|current|lowest|highest|compiled|available|some)$/;

/** "according to local reports", "the report adds": papers that nothing names stay as they are called. */
function unresolved(page: PageView, view: SentenceView, source: Source): Mention | null {
  const definite =
    view.items[source.from]?.lower === 'the' || view.items[source.from - 1]?.lower === 'the';
  const pronoun = source.to === source.from + 1 && view.items[source.from]?.wordClass === 'pronoun';
  const words = view.items.slice(source.from, source.to);
  if (pronoun || PRONOUN_SPEAKERS.has(words[0]?.lower ?? '')) return null;
  // "according to our estimate": of whoever speaks on the page or in the quotation
  if (/^(?:our|my)$/.test(words[0]?.lower ?? '')) return null;
  if (words.every(({ lower }) => BARE.test(lower))) return null;
  const official = words.some(({ lower }) => /^(?:un)?official$/.test(lower));
  if (official && words.length > 1 && PAPERS.has(words.at(-1)?.lower ?? ''))
    return toMention(page, view, source.from, source.to);
  if (words.at(-1)?.lower === 'reports' && words.every(isVague))
    return source.form === 'according' || words.some(isOfSome)
      ? toMention(page, view, source.from, source.to)
      : null;
  if (
    words.every(
      ({ lower, wordClass }) =>
        wordClass === 'determiner' || LEANING.test(lower) || /^(?:new|latest)$/.test(lower),
    )
  )
    return null;
  const studied = words.some(({ lower }) => STUDIES.has(lower));
  if (!(source.form === 'according' || definite || studied)) return null;
  return (studied ? makerBelow(page, view) : null) ?? toMention(page, view, source.from, source.to);
}

/** "He said that reports showed 12 dead": who passes on what nobody signs; null when nobody does. */
function outerSpeaker(
  page: PageView,
  view: SentenceView,
  origin: Source,
  near: readonly Source[],
): Mention | null {
  const outer = near.find(
    (one) => one !== origin && one.form === 'said' && one.cue < origin.from && !one.relay,
  );
  if (!outer || origin.form !== 'said') return null;
  return outer.pronoun
    ? resolvePronoun(page, view, outer)
    : toMention(page, view, outer.from, outer.to);
}

/** "According to CSIS estimates": the paper of a source is no relay of it. */
function sameWords(one: Mention, origin: Mention | null): boolean {
  if (!origin) return false;
  const [a, b] = [one.text.toLowerCase(), origin.text.toLowerCase()];
  return a.includes(b) || b.includes(a);
}

/** Nearer cues first; what is cited goes before who cites it. */
function rank(view: SentenceView, source: Source, at: number): number {
  if (source.form === 'citing') return -1;
  // "listed 75 dead, more than the 31 deaths reported by the army": the number alone is theirs.
  if (/^(?:by|said)$/.test(source.form) && source.scopeFrom === at && source.scopeTo === source.cue)
    return 0;
  // "Norland says 400 died, while 50 are dead in Sund, according to the guild"
  if (source.form === 'according' && source.scopeFrom > 0 && source.cue > at) return 0;
  // "… would rise further, with 1,200 missing, according to the Red Cross"
  if (source.form === 'according' && !source.relay && addsByComma(view, at, source.cue)) return 0;
  const distance = Math.abs(source.cue - at);
  return source.cue < at && source.form === 'said' ? distance : distance + 4;
}

/** Whether a number stands in a clause that "with" adds behind a comma and that its own source closes. */
function addsByComma({ items }: SentenceView, at: number, cue: number): boolean {
  if (cue < at) return false;
  for (let k = at - 1; k > Math.max(0, at - 4); k--)
    if (items[k]?.lower === 'with') return items[k - 1]?.lower === ',';
  return false;
}

/** Whether the other source passed the number on; a rival of another clause did not. */
function passesOn(other: Source, origin: Source | null): boolean {
  if (other.relay) return true;
  if (origin === null || other.pronoun) return false;
  return other.form === 'according' || (other.scopeFrom === 0 && other.form === 'said');
}

/** The source's words as a mention, without a leading article. */
function toMention(page: PageView, view: SentenceView, from: number, to: number): Mention | null {
  const lower = view.items[from]?.lower;
  const start = lower === 'the' || lower === 'a' || lower === 'an' ? from + 1 : from;
  return mentionOf(page, view, start, to, ['agency']);
}
