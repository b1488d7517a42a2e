import { draftsIn } from '../drafts-in';
import type { Draft, PageView } from '../pipeline';
import type { SentenceView } from '../sentence-view';
import type { Source } from '../source';
import { speakerKind } from '../source-person';
import { readSources } from '../sources';
import { isOfficialAfter, isSetAside } from './attribution-aside';
import { isSame } from './attribution-page';
import {
  isHearsay,
  isKnownToAll,
  isReckoned,
  LEAVES,
  tellsBackdrop,
  tellsOldWar,
  tellsOrigin,
  tellsOthers,
  tellsPast,
} from './attribution-past';
import { whoSpeaks } from './attribution-who';
import { giveAttribution } from './give-attribution';

/** Sentences that a source named in the same paragraph still governs. */
const REACH = 3;

/** "There were roughly …" after "According to the centre, …": the source still speaks. */
export function fromSentenceBefore(page: PageView, draft: Draft, index: number): void {
  for (let k = index - 1; k >= 0; k--) {
    const before = page.drafts[k] as Draft;
    if (before.dropped || before.view === draft.view) continue;
    if (!isNear(page, before, draft) || !before.attribution) return;
    if (!carriesOn(page, before, draft)) return;
    giveAttribution(draft, before.attribution, 'named in the sentence before');
    return;
  }
}

/** Whether a number stands in the same paragraph, or opens the next one by going on about the same dead. */
function isNear(page: PageView, before: Draft, draft: Draft): boolean {
  const blocks = draft.view.block - before.view.block;
  if (draft.view.index - before.view.index > REACH) return false;
  if (blocks === 0) return true;
  return (
    blocks === 1 &&
    isParagraph(page, before) &&
    isParagraph(page, draft) &&
    page.views[draft.view.index - 1]?.block === before.view.block &&
    (GOES_FAR.test(openingOf(page, draft)) ||
      AMONG_THEM.test(page.folded.slice(draft.view.start, draft.view.end)))
  );
}

/** "Some 65 Norlanders, 98 Sudlanders and 3 others were among the dead.": the parts of a total just told. */
const AMONG_THEM =
  /\b(?:were|are) (?:all |also )?among (?:the|those) (?:dead|killed|casualties|victims|fatalities|wounded|injured|missing)\b/;

function isParagraph(page: PageView, { view }: Draft): boolean {
  return page.read.blocks[view.block]?.role === 'paragraph';
}

function openingOf(page: PageView, draft: Draft): string {
  return page.folded.slice(draft.view.start, draft.view.start + 110).toLowerCase();
}

/** "It treated 17 people", "Four were also killed in Lund": what a body counted or told goes on without a figure before it. */
export function fromSpeakerBefore(page: PageView, draft: Draft): void {
  const own = readSources(draft.view);
  if (own.some((one) => !one.pronoun) || isSetAside(draft.view, own, draft.at)) return;
  const total = TOTALS.test(openingOf(page, draft));
  const before = speakerView(page, draft, total ? 2 : 1);
  if (!before) return;
  const source = readSources(before).findLast((one) => !one.relay && one.form !== 'citing');
  if (!source || !goesOnTelling(page, draft, source, before)) return;
  const origin = whoSpeaks(page, before, source);
  if (!origin) return;
  giveAttribution(
    draft,
    { origin, relays: [], doubted: false },
    'who spoke in the sentence before goes on',
  );
}

/** "The total number of cases has reached …": the sum of what was told some sentences before. */
const TOTALS = /^the (?:total|cumulative|overall) (?:number|toll|count)\b/;

/** The nearest sentence before in the same paragraph that has a source, over so many sentences; null without one. */
function speakerView(page: PageView, { view }: Draft, reach: number): SentenceView | null {
  for (let back = 1; back <= reach; back++) {
    const before = page.views[view.index - back];
    if (!before || before.block !== view.block) return null;
    if (back === reach || readSources(before).length > 0) return before;
  }
  return null;
}

/** "Raiders burn farms, Norland Watch said. Since May they have killed 128 people.": a count right behind a body that gave none yet. */
function isCountOfBody(
  page: PageView,
  draft: Draft,
  source: Source,
  before: SentenceView,
): boolean {
  return (
    draft.kind !== 'incident' &&
    !draft.vague &&
    !source.pronoun &&
    speakerKind(before.items, source.from, source.to) === 'body' &&
    draftsIn(page, before).length === 0 &&
    !/\b(?:but|while|although)\b/i.test(page.folded.slice(draft.view.start, draft.start))
  );
}

function goesOnTelling(
  page: PageView,
  draft: Draft,
  source: Source,
  before: SentenceView,
): boolean {
  const opening = openingOf(page, draft);
  if ([COUNTS_ON, TOTALS, ANOTHER, NOW].some((one) => one.test(opening))) return !source.pronoun;
  if (source.form !== 'said' && source.form !== 'according') return false;
  // "Norland has blamed the guild for a blast": no number was told
  if (/^(?:blam|accus)/.test(before.items[source.cue]?.lower ?? '')) return false;
  if (LEAVES.test(opening) || tellsOrigin(page, draft) || tellsPast(page, draft, null))
    return false;
  if (isReckoned(page, draft)) return false;
  const sentence = page.folded.slice(draft.view.start, draft.view.end).toLowerCase();
  if (isCountOfBody(page, draft, source, before) && !BEFORE_THAT.test(sentence)) return true;
  return (REFERS.test(sentence) || DEED.test(sentence)) && !BEFORE_THAT.test(sentence);
}

/** "The mill burned down, the mayor said. Another five men died …", "Two of them died later." */
const ANOTHER =
  /^(?:another|a further|an additional) (?:\p{L}+|[\d,]+) |^(?:at least |about |some )?(?:\p{L}+|[\d,]+) of (?:them|those|these) /u;

/** "This was stated by the guard. At the moment there are …", "So far the bodies of 23 have been found": the same event, until now. */
const NOW = /^(?:at the moment|at present|currently|so far)\b/;

/** Words that lean on what was just told ("the fighting there", "in such attacks", "were also killed"). */
const REFERS =
  /\b(?:there|such|also|alone|in the same|at the same|(?:were|was|have been|has been) (?:also )?(?:confirmed|documented|recorded)|in (?:these|those|this|that) (?:incidents?|attacks?|raids?|strikes?|clashes|operations?|events?|cases?|crimes?)|in the (?:attack|ambush|blast|raid|strike|clash|clashes|incident|shooting|explosion))\b/;

/** "The attack claimed three lives": the deed that was just told. */
const DEED =
  /^the (?:attack|strike|airstrike|raid|blast|explosion|shelling|bombing|shooting|ambush|clash)(?:s|es)? (?:also )?(?:killed|left|claimed|injured|wounded|resulted in)\b/;

/** Words that set a number apart as one of an earlier day. */
const BEFORE_THAT = /\b(?:last (?:week|month|year)|previous(?:ly)?|earlier|ago|prior)\b/;

const COUNTS_ON =
  /^(?:(?:these|those|they|it|the (?:figures?|numbers?|total|toll|death toll|count|tally|dead|wounded|injured|victims)) (?:also |further )?(?:includes?|included|comprises?|comprised|were|are|was)\b|in (?:19|20)\d\d,? there (?:were|had been)\b|(?:it|they) (?:also |then )?(?:treated|received|recovered|retrieved|counted|buried|admitted|identified|registered|has|had|have)\b)/;

/** Whether the number's own sentence names somebody else than the source before it. */
function othersSpeak(page: PageView, before: Draft, { view }: Draft): boolean {
  const origin = before.attribution?.origin;
  return readSources(view).some((one) => {
    if (one.pronoun) return false;
    const who = origin ? whoSpeaks(page, view, one) : null;
    return !origin || !who || !isSame(who, origin);
  });
}

function carriesOn(page: PageView, before: Draft, draft: Draft): boolean {
  if (othersSpeak(page, before, draft)) return false;
  if (isSetAside(draft.view, readSources(draft.view), draft.at)) return false;
  const counts = draft.kind !== 'incident' && before.kind !== 'incident';
  const opening = openingOf(page, draft);
  if (LEAVES.test(opening) || tellsOrigin(page, draft) || isKnownToAll(page, draft)) return false;
  if (tellsBackdrop(page, draft) || isReckoned(page, draft)) return false;
  if (isBystander(before) && isHearsay(page, draft)) return false;
  if (isOfficialAfter(opening, before.attribution?.origin?.text ?? '')) return false;
  if (tellsPast(page, draft, before) || tellsOldWar(page, draft)) return false;
  const goesOn =
    GOES_ON.test(opening) ||
    AMONG_THEM.test(page.folded.slice(draft.view.start, draft.view.end)) ||
    /\b(?:also|alone)\b/.test(opening);
  const plain = GOES_ON.test(opening) || /\balone\b/.test(opening);
  if (!plain && counts && tellsOthers(page, before, draft)) return false;
  return (counts && !draft.vague) || goesOn || tellsRest(page, before, draft);
}

/** A witness speaks of what he saw, not of a toll that "was reported". */
function isBystander({ attribution }: Draft): boolean {
  return BYSTANDER.test(attribution?.origin?.text ?? '');
}

const BYSTANDER =
  /\b(?:eye)?witness(?:es)?\b|\b(?:resident|survivor|neighbou?r|bystander|passer-by)s?\b/i;

/** "Eight people drowned, the mayor said. At least 12 people were injured.": the other measure of the same event, of which nothing was told. */
function tellsRest(page: PageView, before: Draft, draft: Draft): boolean {
  const next = draft.view.index - before.view.index === 1;
  if (draftsIn(page, before.view).some((one) => !one.dropped && one.measure === draft.measure))
    return false;
  // "The office counted 688 casualties. At least 180 killed and 508 injured."
  const parts = before.measure === 'casualties' && /^(?:killed|wounded)$/.test(draft.measure);
  if (next && parts && draft.at <= 2 && !draft.vague) return true;
  return next && draft.at <= 2 && draft.measure !== before.measure && draft.kind === before.kind;
}

/** Openings that go on about the same event: "Another 12 …", "The dead included …", "Four of them …". */
const GOES_ON =
  /^(?:(?:at the moment|at present|currently|so far),? (?:there (?:are|were)|the)\b|(?:furthermore|moreover|additionally|besides|in addition),? (?:at least |more than |about |some |over |nearly )?(?:\p{L}+|[\d,]+) |of (?:those|these|them|that)|still missing|the (?:total )?number of (?:those |the |people )?(?:listed as |reported |still )?(?:injured|wounded|missing|dead|killed|casualties|victims)|among (?:them|the|those)|compared (?:to|with)|the (?:\p{L}+ )?(?:losses|casualties) (?:also )?included?|another|a further|in all|in total|in addition|they|these|(?:this|that) (?:(?:figure|number|total|toll|count) )?(?:also )?includes?|the (?:[\p{L}-]+ )?(?:death )?toll|the (?:dead|wounded|injured|victims|fatalities|casualties|missing|remaining)|those (?:killed|who died|injured|wounded)|(?:at least |more than |about |some |around |nearly |almost |over )?(?:\p{L}+|[\d,]+) (?:others?|more|of (?:them|those|the (?:dead|victims|injured|wounded)))\b|(?:\p{L}+|[\d,]+) (?:more )?(?:deaths|killings|fatalities|casualties|injuries) (?:was|were|have been) (?:also )?(?:recorded|counted|documented|registered|logged)\b)/u;

/** Openings that go on so plainly that a new paragraph does not end the source. */
const GOES_FAR =
  /^(?:the number of (?:those |the |people )?(?:listed as |reported |still )?(?:injured|wounded|missing) |of (?:those|these|them|(?:that|this) (?:number|total)|the (?:[\d,]+ |total )?(?:fatalities|dead|victims|deaths|casualties))|out of (?:the|those|these)\b|an additional\b|others include|in the (?:past|last) (?:\p{L}+ )?(?:day|week|month|year|hours|days|weeks|months) alone\b|among (?:them|the (?:[\d,]+ )?(?:dead|victims|injured|wounded|killed|missing|casualties|fatalities)|those)|another (?:\p{L}+|[\d,]+)|a further|the (?:dead|victims|fatalities|casualties|toll|death toll) (?:also )?(?:includes?|included)|those (?:killed|injured|wounded)|compared (?:to|with)|(?:these|they|the figures?|this|(?:this|that) (?:figure|number|total|toll|count)) (?:also )?includes?|still missing|(?:at least |more than |about |some |nearly |almost |around |over )?(?:\p{L}+|[\d,]+) (?:others|of (?:them|those|the (?:dead|deaths|victims|injured|wounded|casualties|fatalities|killed)))|(?:\p{L}+|[\d,]+) (?:more )?(?:deaths|killings|fatalities|casualties|injuries) (?:was|were|have been) (?:also )?(?:recorded|counted|documented|registered|logged)\b)/u;
