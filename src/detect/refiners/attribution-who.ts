import type { Mention } from '../figure';
import type { PageView } from '../pipeline';
import type { SentenceView } from '../sentence-view';
import type { Source } from '../source';
import { readSources } from '../sources';
import {
  resolveDefinite,
  resolvePronoun,
  type SourcesOf,
  stripArticle,
} from './attribution-context';
import { resolveSame, resolveShort, resolveTitle } from './attribution-short';

/** The full name of "the ministry", "the same source", "the general" or a short name, also behind "said he thought". */
export function fullNameOf(
  page: PageView,
  view: SentenceView,
  origin: Source,
  sourcesOf: SourcesOf,
): Mention | null {
  const spoken = origin.pronoun
    ? sourcesOf(view).findLast((one) => !one.pronoun && one.to <= origin.from)
    : origin;
  if (!spoken) return null;
  return (
    resolveDefinite(page, view, spoken, sourcesOf) ??
    resolveSame(page, view, spoken, sourcesOf) ??
    resolveTitle(page, view, spoken) ??
    resolveShort(page, view, spoken, sourcesOf)
  );
}

/** Whoever a sentence's source is, by the fullest name that the page gives; null for a pronoun that nobody fits. */
export function whoSpeaks(page: PageView, view: SentenceView, source: Source): Mention | null {
  const full = fullNameOf(page, view, source, readSources);
  if (full) return full;
  return source.pronoun
    ? resolvePronoun(page, view, source, readSources)
    : stripArticle(page, view, source);
}
