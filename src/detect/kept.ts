import type { PageView } from './pipeline';
import type { SentenceView } from './sentence-view';

/**
 * What is found once for a sentence and kept with it. It goes when the sentence goes: a WeakMap by sentence costs
 * more to ask, and what is young in an old one is carried along by every collection.
 */
export class PerSentence<T> {
  static #slots = 0;
  readonly #slot = PerSentence.#slots++;

  /** Room for all that may be kept with one sentence. */
  static room(): unknown[] {
    return new Array(PerSentence.#slots);
  }

  /** What was kept; undefined when nothing was. */
  get(view: SentenceView): T | undefined {
    return view.kept[this.#slot] as T | undefined;
  }

  /** Keeps it, and gives it back. */
  set(view: SentenceView, found: T): T {
    view.kept[this.#slot] = found;
    return found;
  }
}

/** What is found once for a page and kept with it, as {@link PerSentence} does for a sentence. */
export class PerPage<T> {
  static #slots = 0;
  readonly #slot = PerPage.#slots++;

  /** What was kept; undefined when nothing was. */
  get(page: PageView): T | undefined {
    return page.kept[this.#slot] as T | undefined;
  }

  /** Keeps it, and gives it back. */
  set(page: PageView, found: T): T {
    page.kept[this.#slot] = found;
    return found;
  }
}
