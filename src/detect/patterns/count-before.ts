import type { PageView, Reading } from '../pipeline';
import type { SentenceView } from '../sentence-view';

/** A count told before a number, with its size. */
export interface CountBefore {
  readonly reading: Reading;
  readonly size: number;
}

/** How many times greater or smaller than the count before it another count of the same may be. */
const MOST_APART = 20;

/** Whether both sizes can be counts of the same. */
export function areNear(one: number, other: number): boolean {
  return one <= other * MOST_APART && other <= one * MOST_APART;
}

/** The size of the number at `at`: its value, else the end of it that is known. */
export function sizeAt(view: SentenceView, at: number): number {
  const amount = view.items[at]?.amount;
  return amount?.value ?? amount?.low ?? amount?.high ?? 0;
}

/** The last whole count of a casualty in the sentence before, in this block or the one above; null when there is none. */
export function countBefore(page: PageView, view: SentenceView): CountBefore | null {
  const before = page.views[view.index - 1];
  if (!before || before.block < view.block - 1) return null;
  return lastCountIn(page, before, Number.POSITIVE_INFINITY);
}

/** Whether the sentence before told a number; asks for no items. */
export function followsAnyCount(view: SentenceView, page: PageView): boolean {
  return (page.readings.get(view.index - 1)?.size ?? 0) > 0;
}

/** The last whole count of a sentence before item `at`; of the dead where it counts them beside others. `near`: one that may count the same as so many. */
export function lastCountIn(
  page: PageView,
  view: SentenceView,
  at: number,
  near?: number,
): CountBefore | null {
  const found = [...(page.readings.get(view.index)?.entries() ?? [])].filter(
    ([k, one]) =>
      k < at &&
      !one.thing &&
      !one.part &&
      CASUALTY.test(one.measure) &&
      (near === undefined || areNear(near, sizeAt(view, k))),
  );
  const last = found.findLast(([, one]) => one.measure === 'killed') ?? found.at(-1);
  return last ? { reading: last[1], size: sizeAt(view, last[0]) } : null;
}

const CASUALTY = /^(?:killed|wounded|casualties|losses|missing|excess-deaths|deaths)$/;
