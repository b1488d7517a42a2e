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
    if (twin?.attribution && isTelling(draft))
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
