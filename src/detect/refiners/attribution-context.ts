import type { Mention } from '../figure';
import { mentionOf } from '../mentions';
import type { PageView } from '../pipeline';
import type { SentenceView } from '../sentence-view';
import { openingSpeaker, type Source } from '../source';
import { pronounFits, speakerKind } from '../source-person';

/** The sources of a sentence, read once. */
export type SourcesOf = (view: SentenceView) => readonly Source[];

const SENTENCES_BACK = 3;

/** Sentences and paragraphs over which a pronoun still means the one who spoke last. */
const PRONOUN_SENTENCES = 6;
const PRONOUN_BLOCKS = 4;

/** Whom "he", "it" or "they" means: the last one named in the sentences just before. */
export function resolvePronoun(
  page: PageView,
  view: SentenceView,
  source: Source,
  sourcesOf: SourcesOf,
): Mention | null {
  const word = view.items[source.from]?.lower ?? '';
  const nearest = sourcesOf(view).findLast((one) => !one.pronoun && one.to <= source.from);
  if (nearest) return stripArticle(page, view, nearest);
  const opening = openingName(view);
  if (opening && opening.to <= source.from && source.cue > opening.to + 1)
    return stripArticle(page, view, opening);
  const pronoun = view.items[source.from]?.wordClass === 'pronoun' && source.to === source.from + 1;
  if (!pronoun) return makerBefore(page, view, source, sourcesOf);
  return fittingBefore(page, view, word, sourcesOf) ?? anyBefore(page, view, sourcesOf);
}

/** "The report estimated": who was named for a report in the sentences before. */
function makerBefore(
  page: PageView,
  view: SentenceView,
  source: Source,
  sourcesOf: SourcesOf,
): Mention | null {
  const noun = view.items[source.to - 1]?.lower ?? '';
  const least = Math.max(0, view.index - PRONOUN_SENTENCES);
  for (let index = view.index - 1; index >= least; index--) {
    const before = page.views[index] as SentenceView;
    if (before.block < view.block - PRONOUN_BLOCKS) return null;
    if (!before.items.some(({ lower }) => lower === noun)) continue;
    const named = sourcesOf(before).filter(
      (one) => !one.pronoun && !/^pe/.test(speakerKind(before.items, one.from, one.to)),
    );
    const near = named.find((one) =>
      before.items.slice(one.from, one.to + 3).some(({ lower }) => lower === noun),
    );
    const maker = near ?? named.at(0);
    if (maker) return stripArticle(page, before, maker);
  }
  return null;
}

/** The last source that the pronoun may mean: "he" a person, "it" a body. */
function fittingBefore(
  page: PageView,
  view: SentenceView,
  word: string,
  sourcesOf: SourcesOf,
): Mention | null {
  const least = Math.max(0, view.index - PRONOUN_SENTENCES);
  for (let index = view.index - 1; index >= least; index--) {
    const before = page.views[index] as SentenceView;
    if (before.block < view.block - PRONOUN_BLOCKS) return null;
    const fitting = sourcesOf(before).filter(
      (one) =>
        !one.pronoun &&
        !one.relay &&
        one.form !== 'citing' &&
        one.form !== 'owner' &&
        before.items[one.cue - 1]?.wordClass !== 'relative' &&
        pronounFits(word, speakerKind(before.items, one.from, one.to)),
    );
    const last = fitting.findLast((one) => one.form === 'said') ?? fitting.at(-1);
    if (last) return stripArticle(page, before, last);
  }
  return null;
}

/** Whoever spoke last, when nobody fits. */
function anyBefore(page: PageView, view: SentenceView, sourcesOf: SourcesOf): Mention | null {
  for (let index = view.index - 1; index >= Math.max(0, view.index - SENTENCES_BACK); index--) {
    const before = page.views[index] as SentenceView;
    if (before.block < view.block - 1) return null;
    const named = sourcesOf(before).filter((one) => !one.pronoun && one.form !== 'citing');
    const last = named.find((one) => one.form === 'said') ?? named.at(-1);
    if (last) return stripArticle(page, before, last);
  }
  return null;
}

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

/** The name that opens the sentence: "Russia last published …, when it said …". */
function openingName(view: SentenceView): Pick<Source, 'from' | 'to'> | null {
  return openingSpeaker(view.items);
}

/** "the think tank", "the ministry": who was called so in the sentences just before; null when nobody was. */
export function resolveDefinite(
  page: PageView,
  view: SentenceView,
  source: Source,
  sourcesOf: SourcesOf,
): Mention | null {
  const { items } = view;
  // "the think tank", "the two organizations"
  const before = items[source.from - 1]?.kind === 'amount' ? source.from - 2 : source.from - 1;
  const opens = items[source.from]?.lower === 'the' || items[before]?.lower === 'the';
  const own = items.slice(source.from, source.to).filter((one) => one.lower !== 'the');
  if (!opens || own.length === 0 || own.some((one) => one.capital)) return null;
  const counted = items[source.from - 1]?.kind === 'amount';
  const noun = own.map((one) => one.lower).join(' ');
  for (let index = view.index - 1; index >= Math.max(0, view.index - SENTENCES_BACK); index--) {
    const before = page.views[index] as SentenceView;
    if (before.block < view.block - 1) return null;
    const said = page.folded.slice(before.start, before.end).toLowerCase();
    if (!counted && !said.includes(noun)) continue;
    const named = sourcesOf(before).find(
      (one) => !one.pronoun && before.items.slice(one.from, one.to).some((item) => item.capital),
    );
    if (named) return stripArticle(page, before, named);
  }
  return null;
}
