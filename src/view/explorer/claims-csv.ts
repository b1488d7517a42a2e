import type { ClaimCard } from '../../report/card';
import { type Cell, csvText } from '../exports/csv';

const COLUMNS: readonly (readonly [string, (claim: ClaimCard) => Cell])[] = [
  ['claim', (claim) => claim.id],
  ['agency', (claim) => claim.agency.name],
  ['agency_id', (claim) => claim.agency.id],
  ['agency_type', (claim) => claim.agency.type],
  ['stance', (claim) => claim.agency.stance?.relation ?? 'independent'],
  ['side', (claim) => claim.agency.stance?.side ?? null],
  ['subject', (claim) => claim.subjectName],
  ['measure', (claim) => claim.measure],
  ['kind', (claim) => claim.kind],
  ['low', (claim) => claim.low],
  ['high', (claim) => claim.high],
  ['bound', (claim) => claim.bound],
  ['vague', (claim) => claim.vague],
  ['interval_low', (claim) => claim.interval?.low ?? null],
  ['interval_high', (claim) => claim.interval?.high ?? null],
  ['interval_level', (claim) => claim.interval?.level ?? null],
  ['place', (claim) => claim.place],
  ['incident', (claim) => claim.incident],
  ['period_start', (claim) => claim.periodStart],
  ['as_of', (claim) => claim.asOf],
  ['published', (claim) => claim.published],
  ['date_basis', (claim) => claim.dateBasis],
  ['date_precision', (claim) => claim.datePrecision],
  ['from_series', (claim) => claim.fromSeries],
  ['channel', (claim) => claim.channel],
  ['method', (claim) => claim.method],
  ['likelihood', (claim) => claim.likelihood],
  ['confidence', (claim) => claim.confidence],
  ['url', (claim) => claim.url],
  ['url_kind', (claim) => claim.urlKind],
  ['note', (claim) => claim.note],
];

/** The claims as CSV (RFC 4180), names in the first row, one claim a line. */
export function claimsCsv(claims: readonly ClaimCard[]): string {
  return csvText([
    COLUMNS.map(([name]) => name),
    ...claims.map((claim) => COLUMNS.map(([, cell]) => cell(claim))),
  ]);
}
