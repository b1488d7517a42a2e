import type { Mention } from '../figure';
import { mentionOf } from '../mentions';
import type { Draft, PageView } from '../pipeline';
import type { SentenceView } from '../sentence-view';
import { openingSpeaker, type Source } from '../source';

type SourcesOf = (view: SentenceView) => readonly Source[];

const SENTENCES_BACK = 3;

/** Whom "he", "it" or "they" means: the last one named in the sentences just before. */
export function resolvePronoun(
  page: PageView,
  view: SentenceView,
  source: Source,
  sourcesOf: SourcesOf,
): Mention | null {
  const own = sourcesOf(view).filter((one) => !one.pronoun && one.to <= source.from);
  const nearest = own.at(-1);
  if (nearest) return strip(page, view, nearest);
  const opening = openingName(view);
  if (opening && opening.to <= source.from && source.cue > opening.to + 1)
    return strip(page, view, opening);
  for (let index = view.index - 1; index >= Math.max(0, view.index - SENTENCES_BACK); index--) {
    const before = page.views[index] as SentenceView;
    if (before.block < view.block - 1) return null;
    const named = sourcesOf(before).filter((one) => !one.pronoun && one.form !== 'citing');
    const last = named.find((one) => one.form === 'said') ?? named.at(-1);
    if (last) return strip(page, before, last);
  }
  return null;
}

function strip(
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
    if (named) return strip(page, before, named);
  }
  return null;
}

const DEMONSTRATIVES = new Set(['these', 'those', 'this', 'the']);
const NUMBERS = new Set([
  'figures',
  'figure',
  'numbers',
  'number',
  'toll',
  'estimate',
  'estimates',
  'data',
  'losses',
]);

/** "A lawmaker disclosed these figures after a briefing by the agency": said of the sentence before. */
export function speakerOfNext(page: PageView, draft: Draft, sourcesOf: SourcesOf): void {
  const next = page.views[draft.view.index + 1];
  if (!next || next.block !== draft.view.block) return;
  const sources = sourcesOf(next);
  const teller = sources.find((one) => one.form === 'said' && speaksOfFigures(next, one.cue));
  if (!teller || teller.pronoun) return;
  const by = sources.find((one) => one.form === 'by') ?? briefing(next, teller);
  const speaker = strip(page, next, teller);
  const origin = by ? strip(page, next, by) : null;
  const known = draft.attribution?.origin ?? null;
  if (!speaker) return;
  draft.inferred.add('attribution');
  draft.attribution =
    known || origin
      ? {
          origin: known ?? origin,
          relays: [...(draft.attribution?.relays ?? []), speaker],
          doubted: draft.attribution?.doubted ?? false,
        }
      : { origin: speaker, relays: [], doubted: false };
  draft.trace.push(
    `attach-attribution: the next sentence says that ${speaker.text} gave these figures`,
  );
}

function speaksOfFigures(view: SentenceView, cue: number): boolean {
  const { items } = view;
  for (let k = cue + 1; k <= cue + 3; k++) {
    if (DEMONSTRATIVES.has(items[k]?.lower ?? '') && NUMBERS.has(items[k + 1]?.lower ?? ''))
      return true;
  }
  return false;
}

const HANDED = new Set([
  'briefing',
  'report',
  'statement',
  'hearing',
  'testimony',
  'document',
  'documents',
]);

/** "following a briefing by the agency": who stands behind the teller. */
function briefing(view: SentenceView, teller: Source): Pick<Source, 'from' | 'to'> | null {
  const { items } = view;
  for (let k = teller.cue; k < items.length; k++) {
    if (!HANDED.has(items[k]?.lower ?? '')) continue;
    const by = items[k + 1]?.lower;
    if (by !== 'by' && by !== 'from') continue;
    let to = k + 2;
    while (
      items[to] &&
      (items[to]?.capital ||
        items[to]?.lower === 'the' ||
        items[to]?.lower === 'of' ||
        items[to]?.lower === "'s")
    )
      to++;
    if (to > k + 2) return { from: k + 2, to };
  }
  return null;
}
