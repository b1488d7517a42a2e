import type { Mention } from '../figure';
import { mentionOf } from '../mentions';
import type { PageView } from '../pipeline';
import type { SentenceView } from '../sentence-view';
import type { Source } from '../source';

/** The source's words as a mention, without a leading article. */
export function stripArticle(
  page: PageView,
  view: SentenceView,
  source: Pick<Source, 'from' | 'to'>,
): Mention | null {
  const lower = view.items[source.from]?.lower;
  const from = lower === 'the' || lower === 'a' || lower === 'an' ? source.from + 1 : source.from;
  return mentionOf(page, view, from, source.to, ['agency']);
}
