import type { Mention } from '../figure';
import type { PageView } from '../pipeline';
import type { SentenceView } from '../sentence-view';
import { openingSpeaker } from '../source';
import { readSources } from '../sources';
import { stripArticle } from './attribution-context';
import { tellsOrigin } from './attribution-past';
import { giveAttribution } from './give-attribution';

const GIVES =
  /^(?:given|gave|gives|released|releases|provided|provides|issued|issues|published|shared|offered)$/;
const DETAILS =
  /^(?:details?|breakdown|information|account|summary|list|figures|update|tally|toll|updates)$/;
const DEAD =
  /\b(?:fatalities|casualties|dead|deaths?|victims|killed|injured|wounded|tolls?|losses|attacks?|strikes|raids?)\b/;

/** Words between the verb and the details, and blocks below over which they are told. */
const DETAIL_REACH = 6;
const BLOCKS_BELOW = 10;

/** "The army has given more details on the dead.", then a paragraph a town: whoever announced them, until somebody else speaks. */
export function fromDetails(page: PageView): void {
  for (const view of page.views) {
    const origin = announcerOf(page, view);
    if (!origin) continue;
    const end = lastViewOf(page, view);
    for (const draft of page.drafts) {
      const { index } = draft.view;
      if (index <= view.index || index > end || draft.attribution || draft.dropped) continue;
      if (tellsOrigin(page, draft)) continue;
      giveAttribution(draft, { origin, relays: [], doubted: false }, 'who gave these details');
    }
  }
}

function announcerOf(page: PageView, view: SentenceView): Mention | null {
  const { items } = view;
  const verb = items.findIndex(({ lower, kind }) => kind === 'word' && GIVES.test(lower));
  if (verb < 1 || items.some(({ kind }) => kind === 'amount')) return null;
  const details = items
    .slice(verb + 1, verb + 1 + DETAIL_REACH)
    .findIndex(({ lower, wordClass }) => DETAILS.test(lower) && wordClass !== 'preposition');
  if (details < 0) return null;
  const after = items.slice(verb + 1 + details).map(({ lower }) => lower);
  if (!DEAD.test(after.join(' '))) return null;
  const opening = openingSpeaker(items);
  if (!opening || opening.to > verb || verb - opening.to > 2) return null;
  return stripArticle(page, view, opening);
}

/** The last sentence before somebody else speaks, a heading stands or the details have gone on for long. */
function lastViewOf(page: PageView, from: SentenceView): number {
  let last = from.index;
  for (const view of page.views.slice(from.index + 1)) {
    if (view.block - from.block > BLOCKS_BELOW) break;
    if (/^(?:title|heading)$/.test(page.read.blocks[view.block]?.role ?? '')) break;
    if (readSources(view).some((one) => !one.pronoun)) break;
    last = view.index;
  }
  return last;
}
