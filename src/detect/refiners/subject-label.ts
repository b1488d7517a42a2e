import type { Mention } from '../figure';
import { LANDS } from '../lang/en/lands';
import { mentionOf } from '../mentions';
import type { Draft, PageView } from '../pipeline';
import type { Item, SentenceView } from '../sentence-view';
import { isSpeakerLabel } from '../source-papers';
import { itemsView, labelsOf } from '../tables';
import { BODIES, isNaming, isSide, nounsFrom, TYPES } from './subject-words';

const JOINT = /^[–—:,-]$/;
const OPENS = /^[;:•*(]$/;

/** After the number of a sentence. */
const GOES_ON =
  /^(?:said|says?|feared|reported|have|has|had|were|are|is|was|be|people|persons|believed|confirmed|may|could)$/;
const PLACES = /^(?:county|counties|province|state|district|city|town|village|sources?|police)$/;

/** Words in a label at most ("Royal Fleet Auxiliary"). */
const MOST_WORDS = 5;

/**
 * The label of a row or list item: "Norland – 75", "Killed: Norland, 410; Sudria, 265", "NORLAND: Engaged,
 * 4,100; Casualties, 620". Null where the words before the number are a sentence.
 */
export function fromLabel(page: PageView, draft: Draft): Mention | null {
  const { view } = draft;
  if (draft.reading.pattern === 'flat-table') return ofTableRow(page, view);
  return (
    beforeNumber(page, view, draft.at) ??
    afterLosses(page, view, draft.at) ??
    ofRow(page, view, draft.at)
  );
}

function beforeNumber(page: PageView, view: SentenceView, at: number): Mention | null {
  const { items } = view;
  let to = at;
  while (to > 0 && /^(?:total|of|a|at|least|about|approximately)$/.test(items[to - 1]?.lower ?? ''))
    to--;
  if (!JOINT.test(items[to - 1]?.lower ?? '')) return null;
  to--;
  // "Human Rights Watch: at least 302 have died", "Council: 61 dead in May 3 raid" name a speaker.
  if (goesOn(items, at) || (items[to]?.lower === ':' && /^[a-z]/.test(items[at + 1]?.lower ?? '')))
    return null;
  let from = to;
  while (from > 0 && to - from < MOST_WORDS && isLabelWord(items[from - 1] as Item)) from--;
  const opener = items[from - 1];
  if (from === to || (opener && !OPENS.test(opener.lower))) return null;
  // After a comma only a list of such pairs tells labels from a sentence.
  if (items[to]?.lower === ',' && !opener) return null;
  return named(page, view, from, to);
}

/** "Losses: Norland 2 killed, 11 wounded; Sudria 4 killed": the side right before its number. */
function afterLosses(page: PageView, view: SentenceView, at: number): Mention | null {
  const { items } = view;
  let from = at;
  while (from > 0 && at - from < MOST_WORDS && isLabelWord(items[from - 1] as Item)) from--;
  if (from === at || items[at + 1]?.kind !== 'trigger') return null;
  if (!/^[:;]$/.test(items[from - 1]?.lower ?? '')) return null;
  const colon = items.findIndex(({ lower }) => lower === ':');
  const opened = colon > 0 && colon < from && items[colon - 1]?.trigger?.role === 'count';
  return opened ? named(page, view, from, at) : null;
}

/** Names of a side in lists of a war's dead; other names of rows are places, months or years. */
const SIDES =
  /^(?:union|confederates?|confederacy|federals?|allie[sd]|axis|ranks|army|navy|corps|forces?|military)$/;
/** Lines of lone cells above which the row's name is sought. */
const MOST_CELLS = 12;

/** "Union 12 40", or the name in a line above its cells. */
function ofTableRow(page: PageView, view: SentenceView): Mention | null {
  const { items } = view;
  const first = items.findIndex(({ amount }) => amount !== null);
  if (first > 0) return ofSide(page, view, first);
  for (let index = view.index - 1; index >= Math.max(0, view.index - MOST_CELLS); index--) {
    const above = page.views[index] as SentenceView;
    if (above.items.some(({ amount }) => amount !== null)) continue;
    // "Union casualties by corps" above lines of corps and lines of numbers
    const counted = above.items.findIndex(({ trigger }) => trigger?.role === 'count');
    const to = counted > 0 ? counted : above.items.length;
    if (counted > 0 || items.length === 1) return ofSide(page, above, to);
  }
  return null;
}

/** The first `to` words where they name a side or people. */
function ofSide(page: PageView, view: SentenceView, to: number): Mention | null {
  const words = view.items.slice(0, to);
  if (words.length > MOST_WORDS || words.some(({ kind }) => kind !== 'word')) return null;
  const isOne = words.some(({ wordClass, lower }) => wordClass === 'people' || SIDES.test(lower));
  return isOne ? mentionOf(page, view, 0, to, TYPES) : null;
}

/** The label that opens a row whose cells stand between semicolons. */
function ofRow(page: PageView, view: SentenceView, at: number): Mention | null {
  const { items } = view;
  const colon = items.findIndex((item) => item.lower === ':');
  if (colon <= 0 || colon >= at || colon > MOST_WORDS) return null;
  if (!items.slice(0, colon).every(isLabelWord)) return null;
  if (items.slice(colon, at).some((item) => item.lower === ';')) return named(page, view, 0, colon);
  // "Norland: killed, including 1,310 …"
  const label = page.folded.slice(view.start, items[colon]?.start).trim().toLowerCase();
  const harm = items[colon + 1]?.trigger && items[colon + 2]?.lower === ',';
  return harm && LANDS.has(label) ? named(page, view, 0, colon) : null;
}

function goesOn(items: readonly Item[], at: number): boolean {
  return items.slice(at + 1, at + 3).some((item) => GOES_ON.test(item.lower));
}

function isLabelWord(item: Item): boolean {
  return (
    item.kind === 'word' &&
    (item.capital || item.wordClass === 'people' || item.lower === 'and' || BODIES.test(item.lower))
  );
}

function named(page: PageView, view: SentenceView, from: number, to: number): Mention | null {
  const words = view.items.slice(from, to);
  if (!words.some(isNaming) || words.some((word) => PLACES.test(word.lower))) return null;
  return mentionOf(page, view, from, to, TYPES);
}

/** "Estimated Russian casualties" above a column of numbers. */
export function fromColumn(page: PageView, draft: Draft): Mention | null {
  if (page.read.blocks[draft.view.block]?.role !== 'cell') return null;
  const { column, row } = labelsOf(page, draft.view.block);
  for (const label of [column, row]) {
    if (!label || isSpeakerLabel(label.items)) continue;
    const { items } = label;
    for (let from = 0; from < items.length; from++) {
      if (!isSide(items[from])) continue;
      let to = from + 1;
      while (isSide(items[to])) to++;
      const counted = items[to]?.wordClass === 'people' ? to + 1 : items[to]?.trigger ? to : -1;
      if (counted > 0) return mentionOf(page, itemsView(label), from, counted, TYPES);
      from = to;
    }
  }
  return null;
}

const CIVIL = /^(?:civilian|military|combatant)$/;
const TOLL = /^(?:death toll|toll|deaths?|dead|casualt(?:y|ies)|loss|losses|fatalities)$/;

/** "Of the two the civilian toll is worse: 9,200 dead": whose toll the clause before the number tells. */
export function fromCivilToll(page: PageView, { view, at }: Draft): Mention | null {
  const { items } = view;
  for (let k = at - 1; k > 0; k--) {
    const item = items[k] as Item;
    if (item.kind === 'amount' || item.lower === ';' || item.lower === 'than') return null;
    if (CIVIL.test(items[k - 1]?.lower ?? '') && TOLL.test(item.lower))
      return mentionOf(page, view, k - 1, k, TYPES);
  }
  return null;
}

/** Rows of a list below the line that opens it, at most. */
const MOST_ROWS = 40;

/** "Number of Norlanders killed" above a list of estimates: whom the line counts. */
export function fromLeadIn(page: PageView, draft: Draft): Mention | null {
  if (draft.reading.pattern !== 'lead-in') return null;
  for (
    let index = draft.view.index - 1;
    index >= Math.max(0, draft.view.index - MOST_ROWS);
    index--
  ) {
    const above = page.views[index] as SentenceView;
    if (above.items.some(({ amount }) => amount !== null)) continue;
    if (!above.items.some(({ trigger }) => trigger !== null)) continue;
    const of = above.items.findIndex(({ lower }) => lower === 'of' || lower === 'among');
    return of > 0 ? nounsFrom(page, above, of + 1) : null;
  }
  return null;
}

/** What opens a row of a list in plain text. */
const ROW = /^\s*(?:\d{1,2}[.)]|[•*–-])\s/;

/** "Estimates of Norlander soldiers killed and hurt:" above rows that name nobody: whom the line counts, in rows below no other line. */
export function listHead(page: PageView, { view }: Draft): Mention | null {
  const { blocks, text } = page.read;
  const isRow = (block: number) => {
    const { start, end, role } = blocks[block] ?? { start: 0, end: 0, role: null };
    return role === 'item' || ROW.test(text.slice(start, Math.min(end, start + 8)));
  };
  if (!isRow(view.block)) return null;
  for (let index = view.index - 1; index >= Math.max(0, view.index - MOST_ROWS); index--) {
    const above = page.views[index] as SentenceView;
    const isLine = /:\s*$/.test(text.slice(above.start, above.end)) && above.block !== view.block;
    if (!isLine) {
      if (!isRow(above.block)) return null;
      continue;
    }
    const { items } = above;
    if (!items.some(({ trigger }) => trigger !== null)) return null;
    const head = items.findIndex(
      ({ wordClass }, k) => wordClass === 'people' && isSide(items[k - 1]),
    );
    let from = head;
    while (from > 0 && isSide(items[from - 1])) from--;
    return head > 0 ? mentionOf(page, above, from, head + 1, TYPES) : null;
  }
  return null;
}
