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
  while (lead >= 0 && block - lead < ITEMS_BACK && blocks[lead]?.role === 'item') lead--;
  if (leadSpeaks(page, draft, lead) || draft.kind === 'incident') return;
  const before = page.drafts
    .slice(0, index)
    .findLast((one) => !one.dropped && one.view.block < block);
  if (!before?.attribution?.origin || before.view.block <= lead || before.kind === 'incident')
    return;
  giveAttribution(draft, before.attribution, 'named in the item before');
}

function leadSpeaks(page: PageView, draft: Draft, lead: number): boolean {
  const block = page.read.blocks[lead];
  if (!block || block.role === 'item') return false;
  if (!page.folded.slice(block.start, block.end).trimEnd().endsWith(':')) return false;
  const view = page.views.findLast((one: SentenceView) => one.block === lead);
  const source = view ? readSources(view).findLast((one) => !one.pronoun && !one.relay) : undefined;
  const origin = view && source ? stripArticle(page, view, source) : null;
  if (!origin) return false;
  giveAttribution(draft, { origin, relays: [], doubted: false }, 'named above the list');
  return true;
}
