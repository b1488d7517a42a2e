import type { NameHit, NameType } from '../text/names';
import type { Mention } from './figure';
import { PerSentence } from './kept';
import type { PageView } from './pipeline';
import type { SentenceView } from './sentence-view';

const NONE: readonly string[] = [];
const CACHE = new PerSentence<readonly NameHit[]>();

/** The known names of one sentence, with offsets into the text as read; scanned once. */
export function namesIn(page: PageView, view: SentenceView): readonly NameHit[] {
  const known = CACHE.get(view);
  if (known) return known;
  const hits = page.names.scan(page.read.text.slice(view.start, view.end)).map((hit) => ({
    ...hit,
    start: hit.start + view.start,
    end: hit.end + view.start,
  }));
  CACHE.set(view, hits);
  return hits;
}

/** The page's words from item `from` to `to` (half-open) as a mention, with the records that bear them. */
export function mentionOf(
  page: PageView,
  view: SentenceView,
  from: number,
  to: number,
  types: readonly NameType[],
): Mention | null {
  const first = view.items[from];
  const owner = view.items[to - 1]?.lower === "'s";
  const last = view.items[owner ? to - 2 : to - 1];
  if (!first || !last || to <= from) return null;
  const [start, end] = [first.start, last.end];
  let ids: readonly string[] = NONE;
  for (const hit of namesIn(page, view)) {
    if (hit.start >= end || hit.end <= start || !types.includes(hit.type)) continue;
    // Some names are borne by hundreds: one alone is taken as it is.
    ids = ids.length === 0 ? hit.ids : [...new Set([...ids, ...hit.ids])];
  }
  return { start, end, text: page.read.text.slice(start, end), ids };
}
