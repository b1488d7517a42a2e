import type { Mention } from '../figure';
import type { PageView } from '../pipeline';
import type { SentenceView } from '../sentence-view';
import { openingSpeaker, type Source } from '../source';
import { readSources } from '../sources';
import { stripArticle } from './attribution-mention';

/** "Norland lost 40 guards, its defence ministry said": whose ministry, spokesman or office speaks; null without "its" or when a name stands there. */
export function resolveOwned(page: PageView, view: SentenceView, source: Source): Mention | null {
  const owner = source.from < source.to ? view.items[source.from]?.lower : undefined;
  if (owner !== 'its' && owner !== 'their') return null;
  if (view.items.slice(source.from, source.to).some(({ capital }) => capital)) return null;
  const opening = openingSpeaker(view.items);
  const placed = view.items[0]?.wordClass === 'preposition';
  if (opening && !placed && opening.to <= source.from) return stripArticle(page, view, opening);
  const before = page.views[view.index - 1];
  if (!before || before.block < view.block - 1) return null;
  const named = readSources(before).findLast(
    (one) => !one.pronoun && before.items.slice(one.from, one.to).some(({ capital }) => capital),
  );
  return named ? stripArticle(page, before, named) : null;
}
