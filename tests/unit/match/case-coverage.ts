import { STATUSES } from '../../../src/match/finding';
import type { TraceCase } from './trace-cases';

const DRIFTS = ['measure', 'bound', 'value', 'attribution', 'subject', 'place', 'date'];

/** Statuses that no case expects. */
export function statusesWithoutCase(cases: readonly TraceCase[]): string[] {
  const seen = cases.flatMap((one) => one.figures.map(([, expected]) => expected.status));
  return STATUSES.filter((status) => !seen.includes(status));
}

/** Drifts that no case expects. */
export function driftsWithoutCase(cases: readonly TraceCase[]): string[] {
  const seen = cases.flatMap((one) => one.figures.flatMap(([, expected]) => expected.drifts ?? []));
  return DRIFTS.filter((drift) => !seen.includes(drift));
}
