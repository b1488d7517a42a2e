import type { Figure } from '../detect/figure';
import type { ReadText } from '../text/read-text';
import type { Inconsistency } from './finding';
import { HOLDS, joinedParts } from './joined-parts';

/** Rounded words ("half", "a third") reach this far either way; "nearly" reaches as far below. */
const SHARE_SLACK = 0.2;
/** "More than half" of a rounded base may fall short by this much. */
const FLOOR_SLACK = 0.03;

/** For each figure the contradiction in which it takes part on this page, or null. */
export function findInconsistencies(
  figures: readonly Figure[],
  subjects: readonly (string | null)[],
  read: ReadText,
): (Inconsistency | null)[] {
  const sums = findSumsBeyond(figures, read);
  return figures.map((figure, index) => {
    if (figure.modality !== 'stated') return null;
    if (figure.derived) return findShareMisfit(figures, subjects, index);
    return findExcess(figures, index) ?? sums.get(index) ?? null;
  });
}

/** A part greater than a total that is bounded above. */
function findExcess(figures: readonly Figure[], index: number): Inconsistency | null {
  const part = figures[index];
  const total = part?.partOf === null || !part ? undefined : figures[part.partOf];
  if (!part || !total || part.partOf === null) return null;
  const most = mostOf(total);
  if (most === null || !HOLDS[total.measure]?.includes(part.measure)) return null;
  const least = part.low ?? 0;
  if (least <= most) return null;
  return { type: 'parts-exceed-total', parts: [index], total: part.partOf, sum: least };
}

/** The greatest number that the total admits; null when it is open or only a share or a word. */
function mostOf(total: Figure): number | null {
  if (total.derived || total.vague || total.high === null) return null;
  return total.bound === 'about' ? total.high * (1 + SHARE_SLACK) : total.high;
}

/** Parts that one list joins and that together are more than its total, by part. */
function findSumsBeyond(
  figures: readonly Figure[],
  read: ReadText,
): ReadonlyMap<number, Inconsistency> {
  const found = new Map<number, Inconsistency>();
  figures.forEach((total, index) => {
    const most = total.modality === 'stated' ? mostOf(total) : null;
    if (most === null) return;
    const parts = joinedParts(figures, index, read);
    const sum = parts.reduce((all, part) => all + (figures[part]?.low ?? 0), 0);
    if (parts.length === 0 || sum <= most) return;
    for (const part of parts)
      found.set(part, { type: 'parts-exceed-total', parts, total: index, sum });
  });
  return found;
}

/** "6,000 casualties, a third of the 11,000": the number that the share explains stands just before it. */
function findShareMisfit(
  figures: readonly Figure[],
  subjects: readonly (string | null)[],
  index: number,
): Inconsistency | null {
  const share = figures[index];
  const whole = share?.derived?.base.value ?? null;
  if (!share?.derived || whole === null) return null;
  const explained = findExplained(figures, subjects, index);
  const number = figures[explained];
  if (!number || number.value === null) return null;
  const expected = share.derived.share * whole;
  if (fits(number, share, expected)) return null;
  return {
    type: 'share-does-not-fit',
    parts: [explained],
    total: index,
    sum: Math.round(expected),
  };
}

function findExplained(
  figures: readonly Figure[],
  subjects: readonly (string | null)[],
  index: number,
): number {
  const share = figures[index];
  if (!share) return -1;
  for (let at = index - 1; at >= 0; at--) {
    const other = figures[at];
    if (!other || other.block !== share.block || share.start - other.end > 250) return -1;
    const same = other.measure === share.measure && subjects[at] === subjects[index];
    if (same && !other.derived && other.modality === 'stated' && !isBase(other, share)) return at;
  }
  return -1;
}

function isBase(figure: Figure, share: Figure): boolean {
  return figure.value === share.derived?.base.value;
}

function fits(number: Figure, share: Figure, expected: number): boolean {
  const value = number.value ?? 0;
  const floor = number.bound === 'over' || number.bound === 'at-least';
  const ceiling = number.bound === 'up-to' || number.bound === 'under';
  const tooLow = value < expected * (1 - SHARE_SLACK) && !floor;
  const tooHigh = value > expected * (1 + SHARE_SLACK) && !ceiling;
  switch (share.bound) {
    case 'over':
    case 'at-least':
      return floor || value >= expected * (1 - FLOOR_SLACK);
    case 'nearly':
    case 'under':
    case 'up-to':
      return (
        ceiling || value <= expected * (1 + FLOOR_SLACK + (share.bound === 'nearly' ? 0.05 : 0))
      );
    default:
      return !tooLow && !tooHigh;
  }
}
