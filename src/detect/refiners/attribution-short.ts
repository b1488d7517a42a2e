import type { Mention } from '../figure';
import { PERSONS } from '../lang/en/source-words';
import type { PageView } from '../pipeline';
import type { SentenceView } from '../sentence-view';
import type { Source } from '../source';
import { readSources } from '../sources';
import { stripArticle } from './attribution-mention';

/** Sentences back over which a short name is looked up. */
const NAME_BACK = 40;

/** "The NRO said" after "the Norland Rights Observatory (NRO)": the full name that the page gave; null without one. */
export function resolveShort(page: PageView, view: SentenceView, source: Source): Mention | null {
  if (!isOneWord(view, source)) return null;
  const own = stripArticle(page, view, source);
  const short = own ? shortName(own) : null;
  if (!own || !short) return null;
  for (let index = view.index - 1; index >= Math.max(0, view.index - NAME_BACK); index--) {
    const before = page.views[index] as SentenceView;
    const named = readSources(before).find(
      (one) => !one.pronoun && standsFor(short, wordsOf(page, before, one)),
    );
    const full = named ? stripArticle(page, before, named) : null;
    // What the short name is known as goes before what the words around the long one say.
    if (full) return own.ids.length > 0 ? { ...full, ids: own.ids } : full;
  }
  return null;
}

/** A cheap question before the mention is made: whether one item with a capital names the source, but for an article before it. */
function isOneWord({ items }: SentenceView, { from, to }: Source): boolean {
  const opens = /^(?:the|an?)$/.test(items[from]?.lower ?? '') ? from + 1 : from;
  const owned = items[to - 1]?.lower === "'s" ? to - 1 : to;
  return owned - opens === 1 && items[opens]?.capital === true;
}

/** The one word of a source, when it is a short name in capitals. */
function shortName({ text }: Mention): string | null {
  return /^\p{Lu}{3,7}$/u.test(text) ? text : null;
}

/** Whether a name gives the short one in brackets or is spelt by its initials. */
function standsFor(short: string, words: readonly string[]): boolean {
  if (words.length < 3) return false;
  if (words.at(-1) === short) return true;
  const initials = words.filter((word) => /^\p{Lu}/u.test(word) && !/^the$/i.test(word));
  return initials.map((word) => word[0]).join('') === short;
}

function wordsOf(page: PageView, view: SentenceView, source: Source): string[] {
  const text = stripArticle(page, view, source)?.text ?? '';
  return text.match(/\p{L}+/gu) ?? [];
}

/** Sentences and paragraphs back over which "the same source" and "the general" are looked up. */
const SAME_BACK = 3;
const TITLE_BACK = 6;

/** "according to the same source": whoever was named last, in this sentence or in those just before. */
export function resolveSame(page: PageView, view: SentenceView, source: Source): Mention | null {
  const words = view.items.slice(source.from, source.to).map(({ lower }) => lower);
  if (!/^(?:the )?same \w+$/.test(words.join(' '))) return null;
  for (let index = view.index; index >= Math.max(0, view.index - SAME_BACK); index--) {
    const before = page.views[index] as SentenceView;
    const last = readSources(before).findLast(
      (one) => !one.pronoun && (before !== view || one.to < source.from),
    );
    if (last) return resolveShort(page, before, last) ?? stripArticle(page, before, last);
  }
  return null;
}

/** "The general said" after "General Ole Vale visited the site": the name that stood beside the title. */
export function resolveTitle(page: PageView, view: SentenceView, source: Source): Mention | null {
  const title = view.items[source.to - 1]?.lower ?? '';
  const definite = view.items[source.to - 2]?.lower === 'the';
  if (!definite || !PERSONS.has(title)) return null;
  for (let index = view.index - 1; index >= Math.max(0, view.index - TITLE_BACK); index--) {
    const { items } = page.views[index] as SentenceView;
    const at = items.findLastIndex((one, k) => one.lower === title && items[k + 1]?.capital);
    if (at < 0 || items[at + 1]?.wordClass === 'time') continue;
    let to = at + 1;
    while (items[to]?.capital && items[to]?.kind === 'word') to++;
    return stripArticle(page, page.views[index] as SentenceView, { from: at, to });
  }
  return null;
}
