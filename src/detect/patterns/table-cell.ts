import { readNounPhrase } from '../noun-phrase';
import type { Pattern, Reading } from '../pipeline';
import type { SentenceView } from '../sentence-view';
import { type CellLabel, labelsOf } from '../tables';
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
    const label = measureIn(labels.row) ?? measureIn(labels.column);
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
      note: `the header of the cell says ${label}`,
    } satisfies Reading;
  },
};

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
      (item) => item.wordClass === 'thing' || item.lower === '%' || item.lower === 'rate',
    ) && !items.some((item) => item.wordClass === 'people')
  );
}

/** "84,300 (with 510 since Friday) 7": what stands outside the brackets is a mark. */
function isInsidePart(view: SentenceView, at: number): boolean {
  let depth = 0;
  for (let k = 0; k < at; k++) {
    if (view.items[k]?.lower === '(') depth += 1;
    if (view.items[k]?.lower === ')') depth -= 1;
  }
  return depth > 0;
}
