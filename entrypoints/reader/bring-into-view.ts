import { type Mark, rectsOf } from '../../src/page/marks';

// Room for the popover below or above the figure.
const EDGE = 80;

/** Scrolls until the mark stands in the view; leaves the page alone when it does already. */
export function bringIntoView(mark: Mark): void {
  if (isInView(mark)) return;
  mark.nodes[0]?.node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const rect = rectsOf(mark)[0];
  // A paragraph higher than the view was centred, not the figure.
  if (rect && !isInView(mark)) scrollBy({ top: rect.top - innerHeight / 2, behavior: 'instant' });
}

/** Where stepping begins: at the first mark in or below the view, or at the last in or above it; -1: none. */
export function indexInView(marks: readonly Mark[], by: 1 | -1): number {
  const tops = marks.map((mark) => rectsOf(mark)[0]?.top ?? Number.NaN);
  if (by > 0) {
    const at = tops.findIndex((top) => top >= 0);
    return at < 0 ? marks.length - 1 : at;
  }
  return tops.findLastIndex((top) => top <= innerHeight);
}

function isInView(mark: Mark): boolean {
  const rect = rectsOf(mark)[0];
  return rect !== undefined && rect.top >= EDGE && rect.bottom <= innerHeight - EDGE;
}
