import type { Mention } from '../figure';
import type { PageView } from '../pipeline';
import type { Item, SentenceView } from '../sentence-view';
import type { Source } from '../source';
import { nameEnd, withShortName } from '../source-names';
import { readSources } from '../sources';
import { stripArticle } from './attribution-mention';

/** "the agency's office for the islands": the body whose office, head or spokesman speaks; the same words without one. */
export function ownerOf(own: readonly Item[]): readonly Item[] {
  const owner = own.findIndex(({ lower }) => lower === "'s");
  if (owner < 1 || own.slice(0, owner).some(({ capital }) => capital)) return own;
  if (!OFFICE.test(own[owner + 1]?.lower ?? '') || own.at(-1)?.capital) return own;
  return own.slice(0, owner);
}

const OFFICE =
  /^(?:office|offices|branch|bureau|arm|wing|spokes\w+|head|chief|director|team|staff|mission)$/;

/** "A Norland officer says the alliance estimates …": who speaks earlier in the sentence, by name. */
export function inSentence(page: PageView, view: SentenceView, source: Source): Mention | null {
  const before = readSources(view).findLast(
    (one) =>
      !one.pronoun &&
      !one.relay &&
      one.cue < source.from &&
      view.items.slice(one.from, one.to).some(({ capital }) => capital),
  );
  return before ? stripArticle(page, view, before) : null;
}

/** "the organisation" right after "The Norland Agency for Graves (NAG) seems to doubt it": the body that opened the sentence before. */
export function nameWithShort(page: PageView, view: SentenceView): Mention | null {
  const before = page.views[view.index - 1];
  if (!before || before.block !== view.block) return null;
  const from = before.items[0]?.lower === 'the' ? 1 : 0;
  const end = nameEnd(before.items, from);
  const to = withShortName(before.items, end);
  const dateline = /^[-\u2013\u2014:]$/.test(before.items[to]?.lower ?? '-');
  return to > end && end > from && !dateline ? stripArticle(page, before, { from, to }) : null;
}
