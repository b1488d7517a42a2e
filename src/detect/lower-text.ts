import { INVISIBLE } from '../text/folding';
import { PerSentence } from './kept';
import type { PageView } from './pipeline';
import type { SentenceView } from './sentence-view';

const CACHE = new PerSentence<string>();

/** The folded text of a sentence in small letters, made once a sentence; a few letters change their length with their size. */
export function lowerText({ folded }: PageView, view: SentenceView): string {
  return CACHE.get(view) ?? CACHE.set(view, folded.slice(view.start, view.end).toLowerCase());
}

/** A cheap question before more is read of a sentence: whether it holds all of the words, in small letters. */
export function mayHold(page: PageView, view: SentenceView, words: readonly string[]): boolean {
  const text = lowerText(page, view);
  return text.includes(INVISIBLE) || words.every((word) => text.includes(word));
}
