import { matches } from '../../text/may-match';
import type { Mention } from '../figure';
import { PAPERS, SPEAKERS } from '../lang/en/source-words';
import { mentionOf } from '../mentions';
import type { PageView } from '../pipeline';
import type { SentenceView } from '../sentence-view';
import type { Source } from '../source';
import { isSpeaker, nameEnd, skipDeterminer } from '../source-names';
import { speakerKind } from '../source-person';
import { readSources } from '../sources';

/** Sentences and paragraphs over which "the report" still means the one named last. */
const PAPER_SENTENCES = 12;
const PAPER_BLOCKS = 8;

const POSTS =
  /^(?:post|posts|update|tweet|message|statement|document|communiqu[eé]|x|twitter|telegram|facebook)$/;

/** "In an update on X, the office said …", "a study by the institute": what is then called "the post", "the report". */
function isSamePaper(one: string, other: string): boolean {
  return (POSTS.test(one) && POSTS.test(other)) || (STUDIES.test(one) && STUDIES.test(other));
}

const STUDIES =
  /^(?:stud(?:y|ies)|report|research|analysis|review|survey|investigation|inquiry|findings|paper)$/;

/** "The report estimated": who was named for a report in the sentences before. */
export function makerBefore(page: PageView, view: SentenceView, source: Source): Mention | null {
  const noun = view.items[source.to - 1]?.lower ?? '';
  const least = Math.max(0, view.index - PAPER_SENTENCES);
  let nameless: Mention | null = null;
  let fresh = false;
  for (let index = view.index - 1; index >= least; index--) {
    const before = page.views[index] as SentenceView;
    if (before.block < view.block - PAPER_BLOCKS) return nameless;
    // "A Sund report spoke of 50. The new report looked at …": the report that is new, not the one it is set beside
    const text = page.folded.slice(before.start, before.end);
    if (OPENS_NEW.test(text)) {
      fresh = true;
      continue;
    }
    if (fresh && !matches(NEW_PAPER, text)) continue;
    if (readSources(before).length === 0 && !mayOwn(page, before, noun)) continue;
    if (!before.items.some(({ lower }) => lower === noun || isSamePaper(lower, noun))) continue;
    const named = readSources(before).filter(
      (one) => !one.pronoun && !/^pe/.test(speakerKind(before.items, one.from, one.to)),
    );
    const near = named.find((one) =>
      before.items.slice(one.from, one.to + 3).some(({ lower }) => lower === noun),
    );
    const owner = near ? null : (ownerBefore(before, noun) ?? presenterOf(before, noun));
    if (owner) return mentionOf(page, before, owner.from, owner.to, ['agency']);
    // "…, an author of the report, said": the report's body was named before
    const maker = near ?? named.find((one) => !isAuthor(before.items, one, noun));
    const name = maker ? nameOf(page, before, maker) : null;
    // "In a report the monitoring group said": its name stands further up, if anywhere
    if (name && /\p{Lu}/u.test(name.text)) return name;
    nameless ??= name;
  }
  return nameless;
}

const OPENS_NEW = /^(?:the|this) new (?:study|report|research|analysis|survey|paper|review)\b/i;
const NEW_PAPER = /\bnew (?:stud(?:y|ies)|report|research|analysis|survey|paper|review)\b/i;

/** "Ole Vale, one of the authors of the report": somebody who wrote the paper for the body whose it is. */
function isAuthor(items: SentenceView['items'], { to }: Source, noun: string): boolean {
  const at = items.findIndex(({ lower }, k) => k >= to && k < to + 9 && AUTHOR.test(lower));
  return at > 0 && items.slice(at, at + 5).some(({ lower }) => lower === noun);
}

const AUTHOR = /^(?:(?:co-?)?authors?|(?:co-?)?writers?)$/;

/** A cheap question before a sentence without a source is cut into items: a capital word right before the paper. */
function mayOwn({ folded }: PageView, { start, end }: SentenceView, noun: string): boolean {
  const at = folded.slice(start, end).indexOf(` ${noun}`);
  if (at <= 0) return false;
  const text = folded.slice(start, start + at);
  return /\p{Lu}[\p{L}.]* \p{Lu}[\p{L}.]*$/u.test(text) || OWN.test(text);
}

const OWN = / (?:its|their)(?: \p{L}+){0,2}$/u;

/** "The Norland Commission made news by handing over its final report": the body that opens a sentence on a paper of its own; null without one. */
export function presenterOf(
  { items }: SentenceView,
  noun: string,
): { readonly from: number; readonly to: number } | null {
  if (!STUDIES.test(noun)) return null;
  const paper = items.findIndex(
    ({ lower }, k) =>
      lower === noun &&
      items.slice(Math.max(0, k - 3), k).some((one) => /^(?:its|their)$/.test(one.lower)),
  );
  const from = skipDeterminer(items, items[0]?.lower === 'the' ? 1 : 0);
  const to = nameEnd(items, from);
  if (paper < to || to <= from || !items[from]?.capital || !isSpeaker(items, from, to)) return null;
  const body = items.slice(from, to).some(({ lower }) => SPEAKERS.has(lower));
  return body && !/^pe/.test(speakerKind(items, from, to)) ? { from, to } : null;
}

/** "The Lund University study looked at three wars": the body whose name stands right before its paper; null without one. */
function ownerBefore({ items }: SentenceView, noun: string): { from: number; to: number } | null {
  for (let to = 1; to < items.length; to++) {
    if (items[to]?.lower !== noun || !STUDIES.test(noun) || !items[to - 1]?.capital) continue;
    let from = to;
    while (from > 0 && items[from - 1]?.capital && items[from - 1]?.kind === 'word') from--;
    if (items[from]?.wordClass === 'determiner') from++;
    const body = items.slice(from, to).some(({ lower }) => SPEAKERS.has(lower));
    if (body && to - from >= 2) return { from, to };
  }
  return null;
}

/** Sentences and paragraphs over which "the report" is of the body that spoke last. */
const BODY_SENTENCES = 5;
const BODY_BLOCKS = 3;

/** "The report stated" after "the office gave another tally": the body that spoke last, when no paper of its is named. */
export function bodyBefore(page: PageView, view: SentenceView, source: Source): Mention | null {
  const noun = view.items[source.to - 1]?.lower ?? '';
  const definite = /^(?:the|this|these|its|their)$/;
  // "Last year's survey", "our earlier survey"
  const opens =
    [view.items[source.from], view.items[source.from - 1]].some((one) =>
      definite.test(one?.lower ?? ''),
    ) || /^(?:year|month|week|our)$/.test(view.items[source.from]?.lower ?? '');
  if (!opens || !PAPERS.has(noun) || noun === 'media') return null;
  for (let index = view.index - 1; index >= Math.max(0, view.index - BODY_SENTENCES); index--) {
    const before = page.views[index] as SentenceView;
    if (before.block < view.block - BODY_BLOCKS) return null;
    const body = readSources(before).findLast(
      (one) =>
        !one.pronoun &&
        !one.relay &&
        one.form !== 'citing' &&
        before.items.slice(one.from, one.to).some(({ capital }) => capital) &&
        !/^pe/.test(speakerKind(before.items, one.from, one.to)) &&
        // "without the data from Sund": a place from which it came
        (one.form !== 'by' || speakerKind(before.items, one.from, one.to) === 'body'),
    );
    if (body) return nameOf(page, before, body);
  }
  return null;
}

/** "Based on research by the academy, …": what the speaker's count rests on. */
export function isBasis({ items }: SentenceView, { cue }: Source): boolean {
  return items
    .slice(Math.max(0, cue - 4), cue)
    .some(({ lower }, k, part) => lower === 'on' && /^based$/.test(part[k - 1]?.lower ?? ''));
}

function nameOf(page: PageView, view: SentenceView, { from, to }: Source): Mention | null {
  const article = /^(?:the|an?)$/.test(view.items[from]?.lower ?? '');
  return mentionOf(page, view, article ? from + 1 : from, to, ['agency']);
}
