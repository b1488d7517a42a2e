import { quantityOf } from '../../text/quantity';
import type { Draft, PageView, Refiner } from '../pipeline';

/** Characters over which "at least" reaches to the next number of its coordination. */
const REACH = 70;
const JOINED = /^[^;:.]*(?:\band\b|,)[^;:.]*$/;
const BREAKS =
  /\b(?:while|with|but|including|says?|said|after|when|where|among|which|than|since|whereabouts|fate|exactly|precisely)\b|[()]/;

/** "at least 300 killed and another 2,700 wounded": the bound holds for both. */
export const shareBound: Refiner = {
  name: 'share-bound',
  refine(page) {
    for (const [index, draft] of page.drafts.entries()) {
      const before = page.drafts[index - 1];
      if (before && shares(page, before, draft)) take(draft);
    }
  },
};

function shares(page: PageView, before: Draft, draft: Draft): boolean {
  if (before.view !== draft.view || before.dropped || before.bound !== 'at-least' || before.vague)
    return false;
  if (draft.bound !== 'exact' || draft.amount.qualified || draft.reading.part || draft.derived)
    return false;
  if (draft.measure === before.measure) return false;
  // "at least 11 were shot, three of them killed"
  if (draft.view.items[draft.at + 1]?.lower === 'of') return false;
  const between = page.folded.slice(before.end, draft.start).toLowerCase();
  return between.length < REACH && JOINED.test(between) && !BREAKS.test(between);
}

function take(draft: Draft): void {
  if (draft.value === null) return;
  Object.assign(draft, quantityOf(draft.value, 'at-least'));
  draft.trace.push('share-bound: "at least" of the number before holds here, too');
}
