import { PRONOUN_SPEAKERS, SAYING } from '../lang/en/source-words';
import type { Draft, PageView } from '../pipeline';
import type { SentenceView } from '../sentence-view';
import type { Source } from '../source';
import { readSpeaker } from '../source-speakers';
import { readStatedBy } from '../source-stated';
import { readSources } from '../sources';
import { maySpeak } from '../word-kinds';
import { tellsHow } from './attribution-how';
import { stripArticle } from './attribution-mention';
import { whoSpeaks } from './attribution-who';
import { giveAttribution } from './give-attribution';

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
export function speakerOfNext(page: PageView, draft: Draft): void {
  const next = page.views[draft.view.index + 1];
  if (!next || next.block !== draft.view.block) return;
  const sources = readSources(next);
  const teller = sources.find((one) => one.form === 'said' && speaksOfFigures(next, one.cue));
  if (!teller || teller.pronoun) return;
  const by = sources.find((one) => one.form === 'by') ?? briefing(next, teller);
  const speaker = stripArticle(page, next, teller);
  const origin = by ? stripArticle(page, next, by) : null;
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

/** "The news was released by the rebels. Drones hit the town, killing 21.": who gave what a paragraph tells behind it. */
export function statedAbove(page: PageView, draft: Draft): void {
  if (draft.attribution || readSources(draft.view).length > 0) return;
  for (let index = draft.view.index - 1; index >= draft.view.index - NEXT_REACH; index--) {
    const before = page.views[index];
    if (before?.block !== draft.view.block) return;
    if (page.views[index - 1]?.block === before.block || !maySpeak(before)) continue;
    const source = readStatedBy(before.items);
    const origin = source ? stripArticle(page, before, source) : null;
    if (!source || source.relay || !origin) return;
    giveAttribution(draft, { origin, relays: [], doubted: false }, 'whose news the paragraph is');
  }
}

/** "This was reported by the rescue service.", in the next sentence or alone below the paragraph. */
export function statedThis(page: PageView, draft: Draft): void {
  if (draft.attribution?.origin) return;
  for (let index = draft.view.index + 1; index <= draft.view.index + NEXT_REACH; index++) {
    const next = page.views[index];
    if (!next || next.block > draft.view.block + 1) return;
    if (!maySpeak(next)) continue;
    const source = readStatedBy(next.items) ?? readSaidThis(next);
    const origin = source ? stripArticle(page, next, source) : null;
    if (!source || !origin) continue;
    // A label speaks for its own paragraph, not for the title above it.
    if (next.items[1]?.lower === ':' && next.block !== draft.view.block) continue;
    draft.inferred.add('attribution');
    const relays = draft.attribution?.relays ?? [];
    draft.attribution = source.relay
      ? { origin: null, relays: [origin, ...relays], doubted: false }
      : { origin, relays, doubted: false };
    draft.trace.push(`attach-attribution: the next sentence says that ${origin.text} stated this`);
    return;
  }
}

/** "Four deaths were confirmed. The injured are in hospital, he said.": who closes the paragraph's report told all of it. */
export function saidAfter(page: PageView, draft: Draft): void {
  if (draft.attribution || readSources(draft.view).length > 0) return;
  const next = page.views[draft.view.index + 1];
  if (!next || next.block !== draft.view.block || startsLater(page, draft)) return;
  const sources = readSources(next);
  const [source] = sources;
  if (!source || sources.length > 1) return;
  const pronoun =
    source.to === source.from + 1 && PRONOUN_SPEAKERS.has(next.items[source.from]?.lower ?? '');
  const tells = pronoun
    ? source.form === 'said' && source.scopeFrom === 0
    : tellsHow(page, draft, next, source);
  const origin = tells ? whoSpeaks(page, next, source) : null;
  if (origin)
    giveAttribution(
      draft,
      { origin, relays: [], doubted: false },
      'who goes on in the next sentence',
    );
}

/** A second sentence of a paragraph has its own source before it, or none. */
function startsLater(page: PageView, { view }: Draft): boolean {
  return page.views[view.index - 1]?.block === view.block;
}

/** Sentences after the number over which "this was stated by" may follow. */
const NEXT_REACH = 3;

/** "The governor reported this on Telegram." */
function readSaidThis({ items }: SentenceView): Source | null {
  for (let cue = 1; cue < Math.min(items.length, 14); cue++) {
    if (!SAYING.has(items[cue]?.lower ?? '')) continue;
    // "The authors described this as low": a view of the number, not its source
    if (/^describe[sd]?$/.test(items[cue]?.lower ?? '')) continue;
    const at =
      items[cue + 1]?.lower === 'about' || items[cue + 1]?.lower === 'of' ? cue + 2 : cue + 1;
    const after = items[at + 1];
    if (!/^(?:this|it)$/.test(items[at]?.lower ?? '')) continue;
    if (after && after.kind !== 'mark' && after.wordClass !== 'preposition') continue;
    const source = readSpeaker(items, cue);
    if (source && !source.pronoun) return source;
  }
  return null;
}

function speaksOfFigures(view: SentenceView, cue: number): boolean {
  const { items } = view;
  // "One put the toll at 1.5 million" gives a count of its own.
  if (
    /^(?:puts?|putting|plac\w+|rais\w+|revis\w+|lower\w+|updat\w+)$/.test(items[cue]?.lower ?? '')
  )
    return false;
  for (let k = cue + 1; k <= cue + 3; k++) {
    if (!DEMONSTRATIVES.has(items[k]?.lower ?? '')) continue;
    // "gave the final figure"
    const noun = /^(?:final|official)$/.test(items[k + 1]?.lower ?? '') ? k + 2 : k + 1;
    if (NUMBERS.has(items[noun]?.lower ?? '')) return true;
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
