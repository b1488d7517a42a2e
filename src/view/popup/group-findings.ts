import type { Status } from '../../match/finding';
import type { FindingCard, PageReport } from '../../report/card';
import { STATUS_ORDER } from '../words/orders';
import type { FrameReport } from './port';

/** A finding with the frame it stands in, and that frame's day; null when it is not known. */
export interface Row extends Pick<PageReport, 'published'> {
  readonly frameId: number;
  readonly card: FindingCard;
}

/** The figures of one subject, in reading order. `title` null when the page does not say who it was. */
export interface SubjectGroup {
  readonly id: string;
  readonly title: string | null;
  readonly rows: readonly Row[];
}

/** The figures of one conflict; `title` null for figures whose subject belongs to none. */
export interface ConflictGroup {
  readonly id: string;
  readonly title: string | null;
  readonly subjects: readonly SubjectGroup[];
}

/** A page's figures in the order of the popup. */
export interface Grouped {
  readonly conflicts: readonly ConflictGroup[];
  readonly notCovered: readonly Row[];
  /** Deployed and displaced: no casualties, but shares refer to them. */
  readonly notCasualties: readonly Row[];
}

/** Whether the figure counts something that is no casualty. */
export function isNoCasualty(card: FindingCard): boolean {
  return card.measure === 'deployed' || card.measure === 'displaced';
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** All rows of all frames, in reading order within a frame. */
export function rowsOf(frames: readonly FrameReport[]): Row[] {
  return frames.flatMap(({ frameId, report }) =>
    report.findings.map((card) => ({ frameId, published: report.published, card })),
  );
}

function conflictGroups(rows: readonly Row[]): ConflictGroup[] {
  return [...groupBy(rows, ({ card }) => card.conflict ?? '')].map(([id, inConflict]) => ({
    id,
    title: inConflict[0]?.card.conflictName ?? null,
    subjects: [...groupBy(inConflict, ({ card }) => card.subject ?? '')].map(
      ([subject, ofSubject]) => ({
        id: subject,
        title: ofSubject[0]?.card.subjectName ?? ofSubject[0]?.card.subjectText ?? null,
        rows: ofSubject,
      }),
    ),
  }));
}

/** Sorts a page's figures into conflicts and subjects; what is not in the database stands apart, and what is no casualty at the end. */
export function groupFindings(rows: readonly Row[]): Grouped {
  const casualties = rows.filter(({ card }) => !isNoCasualty(card));
  return {
    conflicts: conflictGroups(casualties.filter(({ card }) => card.status !== 'not-covered')),
    notCovered: casualties.filter(({ card }) => card.status === 'not-covered'),
    notCasualties: rows.filter(({ card }) => isNoCasualty(card)),
  };
}

/** How many casualties have each status, in the order of `STATUS_ORDER`, those without any left out. */
export function countStatuses(rows: readonly Row[]): { status: Status; count: number }[] {
  return STATUS_ORDER.map((status) => ({
    status,
    count: rows.filter(({ card }) => !isNoCasualty(card) && card.status === status).length,
  })).filter(({ count }) => count > 0);
}
