import type { Attribution, Mention } from '../figure';
import { mentionOf } from '../mentions';
import type { Draft, PageView, Refiner } from '../pipeline';
import type { SentenceView } from '../sentence-view';
import { isSpeakerLabel } from '../source-papers';
import { readSources } from '../sources';
import { itemsView, labelsOf } from '../tables';

/** Sentences that a source named in the same paragraph still governs. */
const REACH = 3;

/** Where the sentence names nobody: the row's label, the same number elsewhere, the quotation, the sentence before. */
export const inferAttribution: Refiner = {
  name: 'infer-attribution',
  refine(page) {
    for (const draft of page.drafts) {
      if (draft.attribution) continue;
      const found =
        fromRow(page, draft) ?? fromQuotation(page, draft) ?? fromQuotationBefore(page, draft);
      if (found) give(draft, found.attribution, found.why);
    }
    fromSameNumber(page);
    for (const [index, draft] of page.drafts.entries()) {
      if (!draft.attribution) fromSentenceBefore(page, draft, index);
    }
    fromSameNumber(page);
    fromReportLead(page);
    fromOnlySource(page);
  },
};

function give(draft: Draft, attribution: Attribution, why: string): void {
  draft.attribution = attribution;
  draft.inferred.add('attribution');
  draft.trace.push(`infer-attribution: ${attribution.origin?.text ?? 'a relay'}, ${why}`);
}

/** "Western officials | Feb 2026 | 1,200,000": the first cell of the row names the source. */
function fromRow(page: PageView, draft: Draft): { attribution: Attribution; why: string } | null {
  const label = labelsOf(page, draft.view.block).row;
  if (!label || label.items.some((one) => one.trigger !== null) || !isSpeakerLabel(label.items))
    return null;
  const view = itemsView(label);
  const open = label.items.findIndex((one) => one.lower === '(');
  const end = open > 0 && label.items[open + 1]?.lower === 'via' ? open : label.items.length;
  const origin = mentionOf(page, view, 0, end, ['agency']);
  if (!origin) return null;
  const relay =
    end < label.items.length
      ? mentionOf(page, view, open + 2, label.items.length - 1, ['agency'])
      : null;
  return {
    attribution: { origin, relays: relay ? [relay] : [], doubted: false },
    why: 'the label of the row',
  };
}

/** A quotation that began before the number and is closed by "he said" in a later sentence. */
function fromQuotation(
  page: PageView,
  draft: Draft,
): { attribution: Attribution; why: string } | null {
  const { view } = draft;
  if (!insideQuotation(page, draft)) return null;
  for (let index = view.index + 1; index <= view.index + 3; index++) {
    const next = page.views[index];
    if (!next || next.block !== view.block) return null;
    const source = readSources(next).find((one) => one.form === 'said' && one.scopeFrom === 0);
    if (!source || source.relay) continue;
    const origin = source.pronoun
      ? lastNamed(page, view)
      : mentionOf(page, next, source.from, source.to, ['agency']);
    return origin
      ? { attribution: { origin, relays: [], doubted: false }, why: 'who closes the quotation' }
      : null;
  }
  return null;
}

/** '"It was terrible," said the doctor. "We received 20 bodies."': who was quoted goes on. */
function fromQuotationBefore(
  page: PageView,
  draft: Draft,
): { attribution: Attribution; why: string } | null {
  const { view } = draft;
  if (!insideQuotation(page, draft)) return null;
  for (let index = view.index - 1; index >= Math.max(0, view.index - REACH); index--) {
    const before = page.views[index] as SentenceView;
    if (before.block !== view.block) return null;
    const source = readSources(before).findLast((one) => one.form === 'said' && !one.relay);
    if (!source) continue;
    const origin = source.pronoun
      ? lastNamed(page, before)
      : mentionOf(page, before, source.from, source.to, ['agency']);
    return origin
      ? { attribution: { origin, relays: [], doubted: false }, why: 'whose words are quoted on' }
      : null;
  }
  return null;
}

/** An odd count of quotation marks between the paragraph's beginning and the number: it is quoted. */
function insideQuotation(page: PageView, draft: Draft): boolean {
  const from = Math.max(page.read.blocks[draft.view.block]?.start ?? 0, draft.start - 2_000);
  return (page.folded.slice(from, draft.start).match(/"/g)?.length ?? 0) % 2 === 1;
}

function lastNamed(page: PageView, view: SentenceView) {
  for (let index = view.index - 1; index >= Math.max(0, view.index - 4); index--) {
    const before = page.views[index] as SentenceView;
    const source = readSources(before).find(
      (one) => !one.pronoun && !one.relay && one.form !== 'citing',
    );
    if (source) return mentionOf(page, before, source.from, source.to, ['agency']);
  }
  return null;
}

/** A page that gives the same number twice names its source once. */
function fromSameNumber(page: PageView): void {
  const known = new Map<string, Draft>();
  for (const draft of page.drafts) {
    if (draft.attribution?.origin && !draft.dropped)
      known.set(keyOf(draft), known.get(keyOf(draft)) ?? draft);
  }
  for (const draft of page.drafts) {
    const twin = draft.attribution ? undefined : known.get(keyOf(draft));
    if (twin?.attribution && (isTelling(draft) || isHeadingOf(page, draft, twin)))
      give(draft, twin.attribution, 'named where the page gives the same number');
  }
}

function keyOf(draft: Draft): string {
  return `${draft.measure}/${draft.value ?? `${draft.low}-${draft.high}`}`;
}

/** Small round counts repeat by chance; they are not taken for the same number. */
function isTelling(draft: Draft): boolean {
  const size = draft.value ?? draft.low ?? 0;
  return !draft.vague && size >= 100;
}

/** Blocks between a heading and the paragraph that tells the same. */
const HEADING_REACH = 4;

/** "Thirteen officers shot dead" above "Thirteen officers died …, the department said". */
function isHeadingOf(page: PageView, draft: Draft, twin: Draft): boolean {
  const apart = twin.view.block - draft.view.block;
  if (apart < 1 || apart > HEADING_REACH || draft.vague || (draft.value ?? 0) < 2) return false;
  const block = page.read.blocks[draft.view.block];
  if (!block || block.end - block.start > 160) return false;
  return (
    block.role === 'heading' || !/[.!?]["')\]]*\s*$/.test(page.folded.slice(block.start, block.end))
  );
}

/** "There were roughly …" after "According to the centre, …": the source still speaks. */
function fromSentenceBefore(page: PageView, draft: Draft, index: number): void {
  for (let k = index - 1; k >= 0; k--) {
    const before = page.drafts[k] as Draft;
    if (before.dropped || before.view === draft.view) continue;
    if (before.view.block !== draft.view.block || draft.view.index - before.view.index > REACH)
      return;
    if (!before.attribution?.origin) return;
    if (!carriesOn(page, before, draft)) return;
    give(draft, before.attribution, 'named in the sentence before');
    return;
  }
}

function carriesOn(page: PageView, before: Draft, draft: Draft): boolean {
  if (readSources(draft.view).some((one) => !one.pronoun)) return false;
  const counts = draft.kind !== 'incident' && before.kind !== 'incident';
  const opening = page.folded.slice(draft.view.start, draft.view.start + 60).toLowerCase();
  if (LEAVES.test(opening)) return false;
  return counts || GOES_ON.test(opening);
}

/** Openings that go on about the same event: "Another 12 …", "The dead included …", "Four of them …". */
const GOES_ON =
  /^(?:of (?:those|these|them|that)|among (?:them|the|those)|another|a further|in all|in total|in addition|they|these|the (?:dead|wounded|injured|victims|fatalities|casualties|missing|toll|death toll|remaining)|those (?:killed|who died|injured|wounded)|(?:at least |more than |about |some )?(?:\p{L}+|[\d,]+) (?:others?|more|of (?:them|those|the (?:dead|victims|injured|wounded)))\b)/u;

/** Openings that leave the event which the source spoke of. */
const LEAVES =
  /^(?:meanwhile|separately|elsewhere|in a separate|during the same|in another|earlier|last (?:week|month|year)|in (?:19|20)\d\d, an?|(?:it is|it was|this is) the (?:worst|deadliest|first|second|third))\b/;

const REPORTERS =
  /\b(?:ministry|staff|command|military|army|forces|service|office|authority|agency|observatory|mission)\b/i;
/** Blocks over which the source that opens a report is taken to go on. */
const LEAD_REACH = 12;

/** "The ministry reported that …", then a paragraph a front: nobody else speaks in between. */
function fromReportLead(page: PageView): void {
  for (const draft of page.drafts) {
    if (draft.attribution || (draft.measure !== 'losses' && draft.measure !== 'captured')) continue;
    for (let index = draft.view.index - 1; index >= 0; index--) {
      const view = page.views[index] as SentenceView;
      if (draft.view.block - view.block > LEAD_REACH) break;
      const source = readSources(view).find(
        (one) => one.form === 'said' || one.form === 'according',
      );
      if (!source) continue;
      const origin =
        source.pronoun || source.relay
          ? null
          : mentionOf(page, view, source.from, source.to, ['agency']);
      if (origin && REPORTERS.test(origin.text)) {
        give(
          draft,
          { origin, relays: [], doubted: false },
          'the report that this paragraph belongs to',
        );
      }
      break;
    }
  }
}

/** A page on which one source alone gives running counts: the counts that name nobody are its own. */
function fromOnlySource(page: PageView): void {
  const head = letterhead(page);
  const kept = page.drafts.filter((one) => !one.dropped);
  const counts = head ? kept : kept.filter((one) => one.kind !== 'incident' && isTelling(one));
  const named = counts.filter((one) => one.attribution !== null);
  const first = named[0]?.attribution;
  const spread = new Set(named.map((one) => one.view.index)).size;
  const covers = counts.every((one) => named.some(({ measure }) => measure === one.measure));
  const enough = spread >= LEAST_NAMED || (named.length >= LEAST_NAMED && covers);
  const origin = head ?? (enough ? first?.origin : null);
  if (!origin) return;
  if (!head && named.some((one) => first && !sameSource(one.attribution, first))) return;
  for (const draft of counts) {
    if (draft.attribution || (!head && !sameSide(draft, named))) continue;
    // A bare table may come from anywhere.
    if (!head && draft.reading.pattern === 'table-cell') continue;
    give(
      draft,
      { origin, relays: [], doubted: false },
      head
        ? 'the name at the head of this bulletin'
        : 'the only source of running counts on this page',
    );
  }
}

/** So many sentences must name the one source before it is taken to speak for the silent ones. */
const LEAST_NAMED = 2;

function sameSource(one: Attribution | null, other: Attribution): boolean {
  const [a, b] = [one?.origin, other.origin];
  if (!a || !b) return a === b;
  if (a.ids.some((id) => b.ids.includes(id))) return true;
  return (
    a.text.toLowerCase().includes(b.text.toLowerCase()) ||
    b.text.toLowerCase().includes(a.text.toLowerCase())
  );
}

/** Whether the number speaks of those whom the source spoke of, as far as the words tell. */
function sameSide(draft: Draft, named: readonly Draft[]): boolean {
  const side = capitals(draft);
  if (side.length === 0) return true;
  return (
    named.length === 0 || named.some((one) => capitals(one).some((word) => side.includes(word)))
  );
}

function capitals(draft: Draft): string[] {
  return (draft.subject?.text.match(/\p{Lu}[\p{L}.]+/gu) ?? []).map((word) => word.slice(0, 5));
}

/** Short lines at the top or the end of a bulletin that are a body's name and nothing else. */
const LETTERHEAD_LINES = 2;
const LETTERHEAD =
  /^[^\p{L}]*((?:the )?(?:[\p{Lu}][\p{L}'-]*|of|for|and|the|in|\u2013|-| )+)[^\p{L}]*$/u;

function letterhead(page: PageView): Mention | null {
  const { blocks } = page.read;
  const lines = [...blocks.slice(0, LETTERHEAD_LINES), ...blocks.slice(-LETTERHEAD_LINES)];
  for (const block of lines) {
    const text = page.folded.slice(block.start, Math.min(block.end, block.start + 90));
    const match = LETTERHEAD.exec(text);
    const name = match?.[1]?.trim();
    if (
      !name ||
      !/\b(?:Ministry|Command|General Staff|Army|Directorate|Observatory|Authority|Agency|Office|Department|Centre|Center)\b/.test(
        name,
      )
    )
      continue;
    const start = block.start + text.indexOf(name);
    return {
      start,
      end: start + name.length,
      text: page.read.text.slice(start, start + name.length),
      ids: [],
    };
  }
  return null;
}
