import { readNounPhrase } from '../noun-phrase';
import type { PageView, Pattern, Reading } from '../pipeline';
import type { SentenceView } from '../sentence-view';
import { scaleOf } from '../table-scale';
import { type CellLabel, headersOf, labelsOf } from '../tables';
import { joinMeasures } from './measure-group';
import { previousAmount, readingAt } from './neighbours';

/** "Killed | 3,200+": the measure of a bare cell stands in its row's or its column's header. */
export const tableCell: Pattern = {
  name: 'table-cell',
  withoutTrigger: { where: (view, page) => page.read.blocks[view.block]?.role === 'cell' },
  read(view, at, page, wanted) {
    if (page.read.blocks[view.block]?.role !== 'cell') return null;
    const phrase = readNounPhrase(view, at + 1);
    if (phrase.type === 'thing') return null;
    const labels = labelsOf(page, view.block);
    if (countsThings(labels.row) || countsThings(labels.column)) return null;
    const label =
      measureIn(labels.row) ??
      measureIn(labels.column) ??
      totalOf(labels.column, view, page) ??
      sumAbove(view, at, page);
    if (!label || !wanted(label)) return null;
    const previous = previousAmount(view, at);
    const total = previous ? readingAt(page, view, previous.at) : null;
    if (previous && (!total || !isInsidePart(view, at))) return null;
    return {
      pattern: this.name,
      measure: label,
      trigger: null,
      side: 'none',
      phrase,
      bound: null,
      from: previous ? previous.at : null,
      part: previous !== null,
      thing: false,
      times: scaleOf(page, view.block, labels.column?.block ?? null),
      note: `the header of the cell says ${label}`,
    } satisfies Reading;
  },
};

/** The column "Total" beside "Killed" and "Wounded" counts both. */
function totalOf(label: CellLabel | null, view: SentenceView, page: PageView) {
  if (!TOTAL.test(label?.items[0]?.lower ?? '') || (label?.items.length ?? 0) > 2) return null;
  const parts = headersOf(page, view.block).flatMap((head) => measureIn(head) ?? []);
  if (new Set(parts).size < 2) return null;
  // As armies head such a column, with the missing among them.
  return parts.includes('wounded') ? 'casualties' : joinMeasures(parts);
}

const TOTAL = /^(?:totals?|all|sum)$/;

/** "Total | 19" below "Killed | 12" and "Hurt | 7": what the numbers above it in its column come to. */
function sumAbove(view: SentenceView, at: number, page: PageView) {
  const cell = page.read.blocks[view.block]?.cell;
  const label = labelsOf(page, view.block).row?.items[0]?.lower ?? '';
  if (!cell || !TOTAL.test(label)) return null;
  const above = page.drafts.slice(-MOST_ROWS).filter((draft) => {
    const place = page.read.blocks[draft.view.block]?.cell;
    return place?.table === cell.table && place.column === cell.column;
  });
  const sum = above.reduce((all, { value }) => all + (value ?? Number.NaN), 0);
  const { column } = labelsOf(page, view.block);
  const value =
    (view.items[at]?.amount?.value ?? 0) * scaleOf(page, view.block, column?.block ?? null);
  return above.length > 1 && sum === value
    ? joinMeasures(above.map(({ measure }) => measure))
    : null;
}

/** Numbers before a total that may be its parts. */
const MOST_ROWS = 40;

function measureIn(label: CellLabel | null) {
  const triggers = (label?.items ?? []).flatMap((item) => (item.trigger ? [item.trigger] : []));
  const first = triggers[0];
  if (!first) return null;
  if (first.measure === 'casualties' || first.measure === 'losses') return first.measure;
  return joinMeasures(triggers.map((one) => one.measure));
}

/** "Tanks | 9,000", "Share killed (%)": the row or column counts no people. */
function countsThings(label: CellLabel | null): boolean {
  const items = label?.items ?? [];
  return (
    items.some(
      (item) =>
        (item.wordClass === 'thing' && !WHERE.test(item.lower)) ||
        item.lower === '%' ||
        item.lower === 'rate',
    ) && !items.some((item) => item.wordClass === 'people')
  );
}

/** Units, places and times that name a row: their people are counted. */
const WHERE =
  /^(?:corps|divisions?|brigades?|regiments?|battalions?|squadrons?|platoons?|arm(?:y|ies)|fleets?|districts?|regions?|provinces?|states?|countr(?:y|ies)|cit(?:y|ies)|towns?|villages?|islands?|areas?|oblasts?|camps?|zones?|wars?|battles?|attacks?|raids?|years?|months?|days?|weeks?|hospitals?|schools?|floods?|earthquakes?|storms?|fires?)$/;

/** "84,300 (with 510 since Friday) 7": what stands outside the brackets is a mark. */
function isInsidePart(view: SentenceView, at: number): boolean {
  let depth = 0;
  for (let k = 0; k < at; k++) {
    if (view.items[k]?.lower === '(') depth += 1;
    if (view.items[k]?.lower === ')') depth -= 1;
  }
  return depth > 0;
}
