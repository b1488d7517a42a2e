import type { Draft, PageView } from '../pipeline';
import type { SentenceView } from '../sentence-view';
import { readSources } from '../sources';
import { stripArticle } from './attribution-context';
import { giveAttribution } from './give-attribution';

/** List items over which a lead-in or an earlier item still speaks. */
const ITEMS_BACK = 12;

/** "The ministry counts:" above a list, or the item before it: the source of an item that names nobody. */
export function fromList(page: PageView, draft: Draft, index: number): void {
  const { blocks } = page.read;
  const { block } = draft.view;
  if (blocks[block]?.role !== 'item' || readSources(draft.view).some((one) => !one.pronoun)) return;
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
  const origin = view && source ? stripArticle(page, view, source) : null;
  if (!origin) return false;
  giveAttribution(draft, { origin, relays: [], doubted: false }, 'named above the list');
  return true;
}
