import type { Draft, PageView } from '../pipeline';
import { readSources } from '../sources';
import { stripArticle } from './attribution-context';
import { tellsOthers, tellsPast } from './attribution-past';
import { giveAttribution } from './give-attribution';

/** Sentences that a source named in the same paragraph still governs. */
const REACH = 3;

/** "There were roughly …" after "According to the centre, …": the source still speaks. */
export function fromSentenceBefore(page: PageView, draft: Draft, index: number): void {
  for (let k = index - 1; k >= 0; k--) {
    const before = page.drafts[k] as Draft;
    if (before.dropped || before.view === draft.view) continue;
    if (before.view.block !== draft.view.block || draft.view.index - before.view.index > REACH)
      return;
    if (!before.attribution?.origin) return;
    if (!carriesOn(page, before, draft)) return;
    giveAttribution(draft, before.attribution, 'named in the sentence before');
    return;
  }
}

function openingOf(page: PageView, draft: Draft): string {
  return page.folded.slice(draft.view.start, draft.view.start + 110).toLowerCase();
}

/** "It treated 17 people", "These included 23 women": what a body did or counted goes on without a figure before it. */
export function fromSpeakerBefore(page: PageView, draft: Draft): void {
  const opening = openingOf(page, draft);
  if (!COUNTS_ON.test(opening) || readSources(draft.view).some((one) => !one.pronoun)) return;
  const before = page.views[draft.view.index - 1];
  if (!before || before.block !== draft.view.block) return;
  const source = readSources(before).findLast(
    (one) => !one.pronoun && !one.relay && one.form !== 'citing',
  );
  const origin = source ? stripArticle(page, before, source) : null;
  if (!origin) return;
  giveAttribution(
    draft,
    { origin, relays: [], doubted: false },
    'who spoke in the sentence before goes on',
  );
}

const COUNTS_ON =
  /^(?:(?:these|those|they|it|the (?:figures?|numbers?|total|toll|death toll|count|tally|dead|wounded|injured|victims)) (?:also |further )?(?:includes?|included|comprises?|comprised|were|are|was)\b|(?:it|they) (?:also |then )?(?:treated|received|recovered|retrieved|counted|buried|admitted|identified|registered|has|had|have)\b)/;

function carriesOn(page: PageView, before: Draft, draft: Draft): boolean {
  if (readSources(draft.view).some((one) => !one.pronoun)) return false;
  const counts = draft.kind !== 'incident' && before.kind !== 'incident';
  const opening = openingOf(page, draft);
  if (LEAVES.test(opening) || tellsOrigin(page, draft)) return false;
  if (tellsPast(page, draft, before)) return false;
  const goesOn = GOES_ON.test(opening) || /\balso\b/.test(opening);
  if (!goesOn && counts && tellsOthers(page, before, draft)) return false;
  return counts || GOES_ON.test(opening) || tellsRest(before, draft);
}

/** "Eight people drowned, the mayor said. At least 12 people were injured.": the other measure of the same event. */
function tellsRest(before: Draft, draft: Draft): boolean {
  const next = draft.view.index - before.view.index === 1;
  return next && draft.at <= 2 && draft.measure !== before.measure && draft.kind === before.kind;
}

const ORIGIN =
  /\b(?:wars?|conflict|offensive|fighting|campaign|hostilities|insurgency|violence|uprising)\b.{0,40}\b(?:began|begun|started|commenced|erupted|broke out|triggered|sparked|followed)\b|\b(?:triggered|sparked|ignited|launched)\b.{0,30}\b(?:war|conflict|offensive|campaign)\b|(?<!since )\boct(?:ober|\.)? 7\b/;

/** A year of long ago dates an event of which today's source did not speak. */
const LONG_AGO = /\b(?:in|since|of) (?:the )?1\d{3}s?\b/;

/** "The war began when raiders killed some 1,200 people": what everybody knows of the beginning is told by nobody. */
export function tellsOrigin(page: PageView, draft: Draft): boolean {
  const { start, end } = draft.view;
  const before = page.folded.slice(Math.max(start, draft.start - 220), draft.start).toLowerCase();
  const after = page.folded.slice(draft.end, Math.min(end, draft.end + 160)).toLowerCase();
  if (LONG_AGO.test(before)) return true;
  return ORIGIN.test(before) || (ORIGIN.test(after) && !/\bsince\b/.test(after));
}

/** Openings that go on about the same event: "Another 12 …", "The dead included …", "Four of them …". */
const GOES_ON =
  /^(?:of (?:those|these|them|that)|among (?:them|the|those)|another|a further|in all|in total|in addition|they|these|the (?:dead|wounded|injured|victims|fatalities|casualties|missing|toll|death toll|remaining)|those (?:killed|who died|injured|wounded)|(?:at least |more than |about |some )?(?:\p{L}+|[\d,]+) (?:others?|more|of (?:them|those|the (?:dead|victims|injured|wounded)))\b)/u;

/** Openings that leave the event which the source spoke of. */
const LEAVES =
  /\bon (?:both|all) sides\b|^(?:meanwhile|separately|elsewhere|in a separate|during the same|in another|earlier|last (?:week|month|year)|in (?:19|20)\d\d, an?|(?:it is|it was|this is) the (?:worst|deadliest|first|second|third))\b/;
