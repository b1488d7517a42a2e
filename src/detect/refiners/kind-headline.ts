import type { Draft, PageView } from '../pipeline';
import { byTime, lowered } from './kind-when';

/** Blocks from the top among which a headline and its line below stand. */
const HEAD_BLOCKS = 3;

/** "More than 600" may stand over a text that says 606. */
const ROUNDED = 0.06;

/** Whether the number stands in a headline: at the top, in a line without an end mark, without words of time. */
export function inHeadline(page: PageView, draft: Draft): boolean {
  const { view } = draft;
  if (view.block >= HEAD_BLOCKS) return false;
  const block = page.read.blocks[view.block];
  if (!block || block.end - block.start > 160 || block.role === 'cell') return false;
  if (/[.!?;:"”]\s*$/.test(page.folded.slice(block.start, block.end))) return false;
  return byTime(lowered(page, block.start, block.end)) === null;
}

/** The number of the text below that a headline tells: the same measure, the same value or one it rounds. */
export function toldBelow(page: PageView, headline: Draft): Draft | null {
  const value = sizeOf(headline);
  const rounds = headline.bound !== 'exact';
  return (
    page.drafts.find((draft) => {
      if (draft.view.block <= headline.view.block || draft.measure !== headline.measure)
        return false;
      if (inHeadline(page, draft)) return false;
      const size = sizeOf(draft);
      return size === value || (rounds && Math.abs(size - value) <= value * ROUNDED);
    }) ?? null
  );
}

/** How many a number counts, whichever of its ends is known. */
export function sizeOf(draft: Draft): number {
  return draft.value ?? draft.low ?? draft.high ?? 0;
}
