import type { Draft, PageView } from '../pipeline';
import { readSources } from '../sources';
import { whoSpeaks } from './attribution-who';
import { giveAttribution } from './give-attribution';

/** "6,252" alone on its line above "Total number of people killed, according to the Norland Office": who is named in the line below. */
export function fromCaption(page: PageView): void {
  for (const draft of page.drafts) {
    if (draft.attribution || draft.dropped || !standsAlone(page, draft)) continue;
    const below = page.views[draft.view.index + 1];
    if (below?.block !== draft.view.block + 1) continue;
    const source = readSources(below).find(
      (one) => (one.form === 'according' || one.form === 'by') && !one.relay,
    );
    const origin = source ? whoSpeaks(page, below, source) : null;
    if (origin)
      giveAttribution(
        draft,
        { origin, relays: [], doubted: false },
        'named in the line below the number',
      );
  }
}

function standsAlone({ read, folded }: PageView, { view, start, end }: Draft): boolean {
  const block = read.blocks[view.block];
  if (!block || block.end - block.start > end - start + ROUND) return false;
  const rest = folded.slice(block.start, start) + folded.slice(end, block.end);
  return !/[\p{L}\d]/u.test(rest);
}

/** Characters beside such a number: blanks, a bullet, a plus. */
const ROUND = 6;
