import type { Draft, PageView } from '../pipeline';
import { giveAttribution } from './give-attribution';

/** A page that gives the same number twice names its source once. */
export function fromSameNumber(page: PageView): void {
  const known = new Map<string, Draft>();
  for (const draft of page.drafts) {
    if (draft.attribution?.origin && !draft.dropped)
      known.set(keyOf(draft), known.get(keyOf(draft)) ?? draft);
  }
  for (const draft of page.drafts) {
    const twin = draft.attribution ? undefined : known.get(keyOf(draft));
    if (twin?.attribution && (isTelling(draft) || isHeadingOf(page, draft, twin)))
      giveAttribution(draft, twin.attribution, 'named where the page gives the same number');
  }
}

function keyOf(draft: Draft): string {
  return `${draft.measure}/${draft.value ?? `${draft.low}-${draft.high}`}`;
}

/** Small round counts repeat by chance; they are not taken for the same number. */
export function isTelling(draft: Draft): boolean {
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
