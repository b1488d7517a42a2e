import { PerPage } from './kept';
import type { Draft, PageView } from './pipeline';
import type { SentenceView } from './sentence-view';

interface Index {
  readonly count: number;
  readonly byView: ReadonlyMap<number, readonly Draft[]>;
}

const CACHE = new PerPage<Index>();

/** The drafts of one sentence, in order; looked up, so that a page of many numbers stays linear. */
export function draftsIn(page: PageView, view: SentenceView): readonly Draft[] {
  const known = CACHE.get(page);
  const index = known && known.count === page.drafts.length ? known : indexOf(page);
  return index.byView.get(view.index) ?? [];
}

function indexOf(page: PageView): Index {
  const byView = new Map<number, Draft[]>();
  for (const draft of page.drafts) {
    const list = byView.get(draft.view.index);
    if (list) list.push(draft);
    else byView.set(draft.view.index, [draft]);
  }
  const index = { count: page.drafts.length, byView };
  CACHE.set(page, index);
  return index;
}
