import type { Figure } from '../detect/figure';
import type { ReadText } from '../text/read-text';
import type { AddsUp } from './finding';

/** A figure with the subject and the claim that were found for it. */
export interface PlacedFigure {
  readonly figure: Figure;
  readonly subject: string | null;
  readonly claim: string | null;
}

/** The two parts that casualties are made of. */
const PARTS = ['killed', 'wounded'] as const;

/**
 * Figures of one table, list or paragraph that add up to a total that the page states for the same group:
 * "3,100 killed, 2,900 wounded" under 6,000 casualties. For each figure its sum, or null.
 */
export function findSums(placed: readonly PlacedFigure[], read: ReadText): (AddsUp | null)[] {
  const sums: (AddsUp | null)[] = placed.map(() => null);
  placed.forEach((killed, index) => {
    if (killed.figure.measure !== PARTS[0] || !canAdd(killed)) return;
    const partner = placed.findIndex(
      (other) =>
        other.figure.measure === PARTS[1] &&
        canAdd(other) &&
        other.subject === killed.subject &&
        standTogether(killed.figure, other.figure, read),
    );
    const wounded = placed[partner];
    if (!wounded) return;
    const sum = (killed.figure.value ?? 0) + (wounded.figure.value ?? 0);
    const total = placed.findIndex((other) => isTotal(other, killed.subject, sum));
    if (total < 0) return;
    const splitPublished = killed.claim !== null && wounded.claim !== null;
    const found: AddsUp = { parts: [index, partner], total, sum, splitPublished };
    for (const part of found.parts) sums[part] = found;
  });
  return sums;
}

function canAdd(part: PlacedFigure): boolean {
  const { figure } = part;
  return (
    figure.value !== null &&
    figure.derived === null &&
    figure.modality === 'stated' &&
    figure.rate === null
  );
}

function isTotal(other: PlacedFigure, subject: string | null, sum: number): boolean {
  const { measure, value } = other.figure;
  if (measure !== 'casualties' && measure !== 'losses') return false;
  return canAdd(other) && value === sum && other.subject === subject;
}

/** Whether two figures stand in one sentence, paragraph or table. */
function standTogether(one: Figure, other: Figure, read: ReadText): boolean {
  if (one.block === other.block) return true;
  const [first, second] = [read.blocks[one.block], read.blocks[other.block]];
  if (first?.cell && second?.cell) return first.cell.table === second.cell.table;
  return (
    first?.role === 'item' && second?.role === 'item' && Math.abs(one.block - other.block) <= 3
  );
}
