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
  const wounded = firstBy(placed, (part) =>
    part.figure.measure === PARTS[1] && canAdd(part) ? nearbyKeys(part, read, 0) : [],
  );
  const totals = firstBy(placed, (part) =>
    isTotal(part) ? [totalKey(part.subject, part.figure.value ?? 0)] : [],
  );
  placed.forEach((killed, index) => {
    if (killed.figure.measure !== PARTS[0] || !canAdd(killed)) return;
    const near = nearbyKeys(killed, read, ITEM_REACH).map((key) => wounded.get(key));
    const partner = Math.min(...near.map((found) => found ?? Number.POSITIVE_INFINITY));
    const other = placed[partner];
    if (!other) return;
    const sum = (killed.figure.value ?? 0) + (other.figure.value ?? 0);
    const total = totals.get(totalKey(killed.subject, sum));
    if (total === undefined) return;
    const splitPublished = killed.claim !== null && other.claim !== null;
    const found: AddsUp = { parts: [index, partner], total, sum, splitPublished };
    for (const part of found.parts) sums[part] = found;
  });
  return sums;
}

/** The first figure under each of its keys. */
function firstBy(
  placed: readonly PlacedFigure[],
  keysOf: (part: PlacedFigure) => readonly string[],
): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  placed.forEach((part, index) => {
    for (const key of keysOf(part)) if (!first.has(key)) first.set(key, index);
  });
  return first;
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

function isTotal(part: PlacedFigure): boolean {
  const { measure } = part.figure;
  return (measure === 'casualties' || measure === 'losses') && canAdd(part);
}

function totalKey(subject: string | null, value: number): string {
  return `${value} ${subject}`;
}

/** Items of a list stand together over so many blocks. */
const ITEM_REACH = 3;

/**
 * Where a part of the group stands: figures of one sentence, paragraph or table share a key; items of a list
 * share one when they are looked for at most `reach` blocks away.
 */
function nearbyKeys({ figure, subject }: PlacedFigure, read: ReadText, reach: number): string[] {
  const block = read.blocks[figure.block];
  const keys = [`block ${figure.block} ${subject}`];
  if (block?.cell) keys.push(`table ${block.cell.table} ${subject}`);
  if (block?.role !== 'item') return keys;
  for (let away = -reach; away <= reach; away++) {
    keys.push(`item ${figure.block + away} ${subject}`);
  }
  return keys;
}
