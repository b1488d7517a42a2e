import type { Draft, PageView } from '../pipeline';
import { isHearsay, tellsOthers, tellsPast } from './attribution-past';
import { giveAttribution } from './give-attribution';

/** A page that gives the same number twice names its source once. */
export function fromSameNumber(page: PageView): void {
  const known = new Map<string, Draft>();
  for (const draft of page.drafts) {
    // "unofficial reports" of one number are none of another.
    if (
      draft.attribution?.origin &&
      !draft.dropped &&
      !/reports$/.test(draft.attribution.origin.text)
    )
      known.set(keyOf(draft), known.get(keyOf(draft)) ?? draft);
  }
  for (const draft of page.drafts) {
    const twin = draft.attribution ? undefined : known.get(keyOf(draft));
    if (!twin?.attribution) continue;
    if (isHeading(page, draft) && !isAbove(page, draft, twin)) continue;
    if (isHearsay(page, draft)) continue;
    const told = isHeading(page, draft) || isTelling(draft);
    if (told && !tellsPast(page, draft, twin) && !tellsOthers(page, twin, draft))
      giveAttribution(draft, twin.attribution, 'named where the page gives the same number');
  }
}

/** Blocks below a title in which its number must be told. */
const BELOW_TITLE = 5;

/** "Toll rises to 40" above "Forty people were killed, officials said": the page's own title and its first paragraphs, when they name a body or a person. */
function isAbove(page: PageView, { view }: Draft, twin: Draft): boolean {
  const blocks = twin.view.block - view.block;
  const top = view.block <= 1 && blocks > 0 && blocks <= BELOW_TITLE;
  const named = /\p{Lu}/u.test(twin.attribution?.origin?.text ?? '');
  return top && named && page.read.blocks[view.block]?.role === 'title';
}

function keyOf(draft: Draft): string {
  return `${draft.measure}/${draft.value ?? `${draft.low}-${draft.high}`}`;
}

/** Small round counts repeat by chance; they are not taken for the same number. */
export function isTelling(draft: Draft): boolean {
  const size = draft.value ?? draft.low ?? 0;
  return !draft.vague && size >= 100;
}

/** A headline that names nobody says by itself what it says. */
function isHeading(page: PageView, { view }: Draft): boolean {
  return /^(?:title|heading)$/.test(page.read.blocks[view.block]?.role ?? '');
}
