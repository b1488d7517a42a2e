import type { Attribution } from '../figure';
import type { Draft, PageView } from '../pipeline';
import type { SentenceView } from '../sentence-view';
import { readSources } from '../sources';
import { whoSpeaks } from './attribution-who';

/** Sentences over which a quotation goes on. */
const REACH = 8;

/** A quotation that began before the number and is closed by "he said" in a later sentence. */
export function fromQuotation(
  page: PageView,
  draft: Draft,
): { attribution: Attribution; why: string } | null {
  const { view } = draft;
  if (!insideQuotation(page, draft)) return null;
  for (let index = view.index + 1; index <= view.index + 3; index++) {
    const next = page.views[index];
    if (!next || next.block !== view.block) return null;
    const source = readSources(next).find((one) => one.form === 'said' && one.scopeFrom === 0);
    if (!source || source.relay) continue;
    const origin = source.pronoun ? lastNamed(page, view) : whoSpeaks(page, next, source);
    return origin
      ? { attribution: { origin, relays: [], doubted: false }, why: 'who closes the quotation' }
      : null;
  }
  return null;
}

/** '"It was terrible," said the doctor. "We received 20 bodies."': who was quoted goes on. */
export function fromQuotationBefore(
  page: PageView,
  draft: Draft,
): { attribution: Attribution; why: string } | null {
  const { view } = draft;
  if (!insideQuotation(page, draft)) return null;
  for (let index = view.index - 1; index >= Math.max(0, view.index - REACH); index--) {
    const before = page.views[index] as SentenceView;
    // A new paragraph that opens with a quotation mark goes on quoting.
    if (before.block < view.block - 1) return null;
    if (before.block !== view.block && !opensQuoting(page, view)) return null;
    const source = readSources(before).findLast((one) => one.form === 'said' && !one.relay);
    if (!source) continue;
    const origin = source.pronoun ? lastNamed(page, before) : whoSpeaks(page, before, source);
    return origin
      ? { attribution: { origin, relays: [], doubted: false }, why: 'whose words are quoted on' }
      : null;
  }
  return null;
}

function opensQuoting(page: PageView, view: SentenceView): boolean {
  const start = page.read.blocks[view.block]?.start ?? 0;
  return page.folded[start] === '"';
}

/** An odd count of quotation marks between the paragraph's beginning and the number: it is quoted. */
export function insideQuotation(page: PageView, draft: Draft): boolean {
  const from = Math.max(page.read.blocks[draft.view.block]?.start ?? 0, draft.start - 2_000);
  return (page.folded.slice(from, draft.start).match(/"/g)?.length ?? 0) % 2 === 1;
}

function lastNamed(page: PageView, view: SentenceView) {
  for (let index = view.index - 1; index >= Math.max(0, view.index - 4); index--) {
    const before = page.views[index] as SentenceView;
    const source = readSources(before).find(
      (one) => !one.pronoun && !one.relay && one.form !== 'citing',
    );
    if (source) return whoSpeaks(page, before, source);
  }
  return null;
}
