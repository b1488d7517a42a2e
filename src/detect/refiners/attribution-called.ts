import type { Mention } from '../figure';
import { SPEAKERS } from '../lang/en/source-words';
import { lowerText, mayHold } from '../lower-text';
import type { PageView } from '../pipeline';
import type { SentenceView } from '../sentence-view';
import type { Source } from '../source';
import { nameEnd, nameStart } from '../source-names';
import { speakerKind } from '../source-person';
import { readSources } from '../sources';
import { stripArticle } from './attribution-mention';

/** Sentences over which a noun that was just said means who was named beside it. */
const SENTENCES_BACK = 3;
/** Sentences over which "the ministry" still means the one named in full. */
const NAME_SENTENCES = 12;

/** Bodies that are called by their last word alone. */
export const CALLED =
  /^(?:ministry|department|agency|army|command|commission|office|observatory|authority|committee|centre|center|council)$/;

/** "the office" after "the sheriff's office": the last body whose longer name ends so, though nothing in it has a capital. */
export function longerBefore(page: PageView, view: SentenceView, noun: string): Mention | null {
  if (!CALLED.test(noun)) return null;
  for (let index = view.index - 1; index >= Math.max(0, view.index - NAME_SENTENCES); index--) {
    const before = page.views[index] as SentenceView;
    if (before.block < view.block - 1) return null;
    if (!mayHold(page, before, [`'s ${noun}`])) continue;
    const named = readSources(before).findLast(
      (one) => before.items[one.to - 1]?.lower === noun && before.items[one.to - 2]?.lower === "'s",
    );
    if (named) return stripArticle(page, before, named);
  }
  return null;
}

/** "the ministry" after "The health ministry in Lund has given details of the dead": the last body so called, though it did not speak; null without more than the noun. */
export function bodyCalled(page: PageView, view: SentenceView, noun: string): Mention | null {
  if (!CALLED.test(noun)) return null;
  for (let index = view.index - 1; index >= Math.max(0, view.index - NAME_SENTENCES); index--) {
    const before = page.views[index] as SentenceView;
    if (before.block < view.block - BODY_BLOCKS) return null;
    if (!mayHold(page, before, [noun])) continue;
    const { items } = before;
    const at = items.findLastIndex(({ lower }) => lower === noun);
    const from = at < 0 ? at : nameStart(items, at);
    const first = items[from];
    const led = first?.wordClass === 'determiner' ? from + 1 : from;
    if (at > led && items.slice(led, at).every(({ kind }) => kind === 'word'))
      return stripArticle(page, before, { from: led, to: Math.max(at + 1, nameEnd(items, led)) });
  }
  return null;
}

/** Paragraphs over which a body that did not speak is called by its noun. */
const BODY_BLOCKS = 4;

/** Who was named in a sentence just before that says the same noun. */
export function calledBefore(
  page: PageView,
  view: SentenceView,
  noun: string,
  counted: boolean,
): Mention | null {
  for (let index = view.index - 1; index >= Math.max(0, view.index - SENTENCES_BACK); index--) {
    const before = page.views[index] as SentenceView;
    if (before.block < view.block - 1) return null;
    if (!counted && !lowerText(page, before).includes(noun)) continue;
    const named = readSources(before).find(
      (one) => !one.pronoun && before.items.slice(one.from, one.to).some((item) => item.capital),
    );
    if (named) return stripArticle(page, before, named);
  }
  return null;
}

/** Sentences and paragraphs over which "the official" means the person who spoke last. */
const PERSON_SENTENCES = 8;
const PERSON_BLOCKS = 4;

/** "the official said": the last person with a name who spoke; null when a body or nobody did. */
export function personBefore(page: PageView, view: SentenceView, noun: string): Mention | null {
  for (let index = view.index - 1; index >= Math.max(0, view.index - PERSON_SENTENCES); index--) {
    const before = page.views[index] as SentenceView;
    if (before.block < view.block - PERSON_BLOCKS) return null;
    const last = readSources(before).findLast(
      (one) =>
        !one.pronoun &&
        !one.relay &&
        (isIntroduced(before, one, noun) ||
          before.items.slice(one.from, one.to).some(({ capital }) => capital)),
    );
    if (last && isIntroduced(before, last, noun)) return stripArticle(page, before, last);
    if (last)
      return /^(?:person|name)$/.test(speakerKind(before.items, last.from, last.to)) ||
        endsInName(before, last.to)
        ? stripArticle(page, before, last)
        : null;
  }
  return null;
}

/** "A harbour official … said": a person whom an article introduces and whom the noun then means. */
function isIntroduced({ items }: SentenceView, { from, to }: Source, noun: string): boolean {
  const article = /^(?:an?|another|one)$/;
  const led = article.test(items[from]?.lower ?? '') || article.test(items[from - 1]?.lower ?? '');
  return led && items.slice(from, to).some(({ lower }) => lower === noun);
}

/** "police station in-charge Ole Vale": a person's name behind words for a body. */
function endsInName({ items }: SentenceView, to: number): boolean {
  return items
    .slice(to - 2, to)
    .every(
      ({ capital, wordClass, lower }) => capital && wordClass === 'other' && !SPEAKERS.has(lower),
    );
}
