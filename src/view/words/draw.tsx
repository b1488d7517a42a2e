import { type ComponentChild, render } from 'preact';
import type { Words } from './speak';
import { WordsContext } from './use-words';

/** Draws a page of the extension with its voice; the document says language, direction and title too. */
export function drawPage(
  document: Document,
  words: Words,
  page: { readonly title: string; readonly body: ComponentChild },
): void {
  document.documentElement.lang = words.locale;
  document.documentElement.dir = words.direction;
  document.title = page.title;
  render(<WordsContext.Provider value={words}>{page.body}</WordsContext.Provider>, document.body);
}
