import type { Mention } from '../figure';
import { PAPERS, SPEAKERS } from '../lang/en/source-words';
import type { Draft, PageView } from '../pipeline';
import type { SentenceView } from '../sentence-view';
import { openingSpeaker } from '../source';
import { readSources } from '../sources';
import { stripArticle } from './attribution-mention';
import { giveAttribution } from './give-attribution';

/** List items over which a lead-in or an earlier item still speaks. */
const ITEMS_BACK = 12;

/** "The ministry counts:" above a list, or the item before it: the source of an item that names nobody. */
export function fromList(page: PageView, draft: Draft, index: number): void {
  const { blocks } = page.read;
  const { block } = draft.view;
  if (readSources(draft.view).some((one) => !one.pronoun)) return;
  if (blocks[block]?.role !== 'item') {
    fromLinesAbove(page, draft);
    return;
  }
  let lead = block;
  while (
    lead >= 0 &&
    block - lead < ITEMS_BACK &&
    blocks[lead]?.role === 'item' &&
    (lead === block || !opensList(page, lead))
  )
    lead--;
  if (leadSpeaks(page, draft, lead) || draft.kind === 'incident') return;
  const before = draftBefore(page, index, block, lead);
  if (!before?.attribution?.origin || before.kind === 'incident') return;
  giveAttribution(draft, before.attribution, 'named in the item before');
}

/** The last number above this item and below the lead-in; near by, so that a long list stays linear. */
function draftBefore(page: PageView, index: number, block: number, lead: number): Draft | null {
  for (let at = index - 1; at >= 0; at--) {
    const one = page.drafts[at] as Draft;
    if (one.view.block <= lead) return null;
    if (!one.dropped && one.view.block < block) return one;
  }
  return null;
}

/** The last sentence of a block not far above this view. */
function lastViewOf(page: PageView, from: number, block: number): SentenceView | null {
  for (let index = from; index >= 0; index--) {
    const view = page.views[index] as SentenceView;
    if (view.block === block) return view;
    if (view.block < block) return null;
  }
  return null;
}

/** Whether a block ends with a colon, as a line above a list does. */
function opensList(page: PageView, index: number): boolean {
  const block = page.read.blocks[index];
  return block ? page.folded.slice(block.start, block.end).trimEnd().endsWith(':') : false;
}

function leadSpeaks(page: PageView, draft: Draft, lead: number): boolean {
  if (!opensList(page, lead)) return false;
  const view = lastViewOf(page, draft.view.index, lead);
  const source = view ? readSources(view).findLast((one) => !one.pronoun && !one.relay) : undefined;
  const origin = view && source ? stripArticle(page, view, source) : openingBody(page, view);
  if (!origin) return false;
  giveAttribution(draft, { origin, relays: [], doubted: false }, 'named above the list');
  return true;
}

/** "Norland police with some updates:": a body that opens the line above a list, though no verb makes it speak. */
function openingBody(page: PageView, view: SentenceView | null): Mention | null {
  const opening = view ? openingSpeaker(view.items) : null;
  if (!view || !opening || view.items.length - opening.to > OPENING) return null;
  const last = view.items[opening.to - 1]?.lower ?? '';
  return SPEAKERS.has(last) && !PAPERS.has(last) ? stripArticle(page, view, opening) : null;
}

/** Words after the body's name in a line that only leads to a list. */
const OPENING = 6;

/** Short lines without a full stop over which a sentence that leads to numbers still speaks. */
const LINES_BACK = 16;
const SHORT_LINE = 110;

/** "The records give these numbers:" above bare lines ("Killed: 2,100", "TOTAL: 3,650"): who gives them. */
function fromLinesAbove(page: PageView, draft: Draft): void {
  const { block } = draft.view;
  if (!isBareLine(page, block)) return;
  let lead = block - 1;
  while (lead >= 0 && block - lead <= LINES_BACK && isBareLine(page, lead)) lead--;
  if (lead < 0 || block - lead > LINES_BACK) return;
  const view = lastViewOf(page, draft.view.index, lead);
  if (!view) return;
  const text = page.folded.slice(view.start, view.end).toLowerCase();
  if (!THESE.test(text) && !text.trimEnd().endsWith(':')) return;
  const source = readSources(view).findLast((one) => !one.pronoun && !one.relay);
  const origin = source ? stripArticle(page, view, source) : null;
  // "official and estimated losses" name nobody.
  if (origin && /\p{Lu}/u.test(origin.text))
    giveAttribution(draft, { origin, relays: [], doubted: false }, 'who gives the lines below');
}

const THESE =
  /\b(?:these|the following) (?:\p{L}+ )?(?:numbers|figures|totals|losses|casualties|data)\b/u;

function isBareLine(page: PageView, index: number): boolean {
  const block = page.read.blocks[index];
  if (!block || block.end - block.start > SHORT_LINE) return false;
  return !/[.!?:]["')]*$/.test(page.folded.slice(block.start, block.end).trimEnd());
}
