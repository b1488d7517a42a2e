import type { NameHit, NameType } from '../text/names';
import type { Mention } from './figure';
import type { PageView } from './pipeline';
import type { SentenceView } from './sentence-view';

const CACHE = new WeakMap<PageView, Map<number, NameHit[]>>();

/** The known names of one sentence, with offsets into the text as read; scanned once. */
export function namesIn(page: PageView, view: SentenceView): readonly NameHit[] {
  const byView = CACHE.get(page) ?? new Map<number, NameHit[]>();
  CACHE.set(page, byView);
  const known = byView.get(view.index);
  if (known) return known;
  const hits = page.names.scan(page.read.text.slice(view.start, view.end)).map((hit) => ({
    ...hit,
    start: hit.start + view.start,
    end: hit.end + view.start,
  }));
  byView.set(view.index, hits);
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
  const ids = new Set<string>();
  for (const hit of namesIn(page, view)) {
    if (types.includes(hit.type) && hit.start < end && hit.end > start) {
      for (const id of hit.ids) ids.add(id);
    }
  }
  return { start, end, text: page.read.text.slice(start, end), ids: [...ids] };
}
