import { matches } from '../../text/may-match';
import { OF_DIGS, OF_VIOLENCE, REMAINS_DUG } from '../lang/en/ancient-words';
import type { Draft, PageView, Refiner } from '../pipeline';

/** "18 skeletons in a medieval cemetery": those whom a dig finds were counted by no agency; the fallen of a battle are. */
export const dropAncient: Refiner = {
  name: 'drop-ancient',
  refine(page) {
    for (const draft of page.drafts) {
      if (draft.measure !== 'killed' || !isDug(page, draft)) continue;
      draft.dropped = true;
      draft.trace.push('drop-ancient: the passage tells of a dig');
    }
  },
};

function isDug(page: PageView, { view }: Draft): boolean {
  const own = textOf(page, view.block);
  if (!matches(REMAINS_DUG, own)) return false;
  const around = `${textOf(page, view.block - 1)}\n${own}\n${textOf(page, view.block + 1)}`;
  return matches(OF_DIGS, around) && !matches(OF_VIOLENCE, around);
}

/** The words of a paragraph, of a long one its beginning. */
function textOf(page: PageView, block: number): string {
  const found = page.read.blocks[block];
  return found ? page.folded.slice(found.start, Math.min(found.end, found.start + LONGEST)) : '';
}

const LONGEST = 2_000;
