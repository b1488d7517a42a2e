import type { ClaimRecord } from '../claims/claim-record';
import type { Conflict, Pack } from '../claims/record';
import { MEASURES } from '../text/quantity';
import type { ClaimCard } from './card';
import { claimCard } from './claim-cards';

/** A subject as the explorer offers it. */
export interface ExplorerSubject {
  readonly id: string;
  readonly name: string;
  /** Claims about it, rows of series included. */
  readonly count: number;
}

/** A conflict or disaster with the subjects that have claims. */
export interface ExplorerConflict extends Pick<Conflict, 'id' | 'name' | 'kind' | 'start' | 'end'> {
  readonly subjects: readonly ExplorerSubject[];
}

/** Conflicts, the latest first, each with its subjects, those with most claims first. */
export function conflictsToExplore(pack: Pack): ExplorerConflict[] {
  const counts = new Map<string, number>();
  const add = (subject: string, n: number) => counts.set(subject, (counts.get(subject) ?? 0) + n);
  for (const claim of pack.claims) add(claim.subject, 1);
  for (const series of pack.series)
    add(series.subject, series.rows.length * series.measures.length);
  return pack.conflicts
    .map(({ id, name, kind, start, end }) => ({
      id,
      name,
      kind,
      start,
      end,
      subjects: pack.subjects
        .filter((subject) => subject.conflict === id && counts.has(subject.id))
        .map((subject) => ({
          id: subject.id,
          name: subject.name,
          count: counts.get(subject.id) ?? 0,
        }))
        .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1)),
    }))
    .filter(({ subjects }) => subjects.length > 0)
    .sort((a, b) => (a.start < b.start ? 1 : a.start > b.start ? -1 : a.name < b.name ? -1 : 1));
}

/** Every claim about the subject, of all measures, each day of a series as a claim; by as-of day. */
export function claimsToExplore(subject: string, record: ClaimRecord): ClaimCard[] {
  const ids = new Set<string>();
  for (const measure of MEASURES) {
    for (const { id } of record.claimsAbout(subject, measure)) ids.add(id);
    for (const series of record.seriesAbout(subject, measure)) {
      const column = series.measures.indexOf(measure) + 1;
      for (const row of series.rows) {
        if (row[column] === null) continue;
        const claim = record.seriesClaimOn(series, measure, row[0]);
        if (claim) ids.add(claim.id);
      }
    }
  }
  return [...ids]
    .map((id) => claimCard(id, record))
    .filter((card) => card !== null)
    .sort((a, b) => (a.asOf < b.asOf ? -1 : a.asOf > b.asOf ? 1 : a.id < b.id ? -1 : 1));
}
