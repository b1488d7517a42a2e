import { PerSentence } from './kept';
import type { PageView } from './pipeline';
import type { SentenceView } from './sentence-view';

const CACHE = new PerSentence<string>();

/** The folded text of a sentence in small letters, made once a sentence; a few letters change their length with their size. */
export function lowerText({ folded }: PageView, view: SentenceView): string {
  return CACHE.get(view) ?? CACHE.set(view, folded.slice(view.start, view.end).toLowerCase());
}
