import type { Agency, Claim, Conflict, Pack, Subject } from '../../src/claims/record';

/** A claim as it stands in the file of its conflict. */
export type ClaimRow = Omit<Claim, 'conflict'>;

/** What is to be added: a claim, and before it the records that it needs and the pack has not. */
export interface Draft {
  readonly newConflict?: Conflict | undefined;
  readonly newAgency?: Agency | undefined;
  readonly newSubject?: Subject | undefined;
  readonly claim: ClaimRow;
}

/** What of a claim is known so far. */
export type PartialClaim = Partial<ClaimRow>;

/** What must be told; all else has a default. */
export const NEEDED = [
  'subject',
  'agency',
  'measure',
  'low',
  'published',
  'url',
  'note',
] as const satisfies readonly (keyof ClaimRow)[];

/** The keys that nobody told yet and that have no default. */
export function missingKeys(claim: PartialClaim): readonly string[] {
  return NEEDED.filter((key) => claim[key] === undefined);
}

/**
 * The whole claim from what was told: defaults for the rest, the id from its parts, with a number at its end
 * where the pack has that id already. Only call it when `missingKeys` is empty.
 */
export function completeClaim(told: PartialClaim, pack: Pack): ClaimRow {
  const { agency = '', subject = '', measure = 'killed', low = 0, published = '', url = '' } = told;
  const habits = habitsOf(pack, agency, subject);
  const readAt = told.readAt ?? [url];
  const isPrimary = isOwnPage(url, agency, pack) || !readAt.includes(url);
  const urlKind = told.urlKind ?? (isPrimary ? 'primary' : 'secondary');
  const kind = told.kind ?? (told.incident ? 'incident' : 'cumulative');
  return {
    ...told,
    id: told.id ?? freeId([agency, published, subject, measure].join('-'), pack),
    agency,
    channel: told.channel ?? null,
    subject,
    place: told.place ?? null,
    incident: told.incident ?? null,
    measure,
    low,
    high: told.high ?? null,
    bound: told.bound ?? (told.high === undefined || told.high === null ? 'exact' : 'range'),
    kind,
    periodStart: told.periodStart ?? (kind === 'cumulative' ? habits.periodStart : null),
    asOf: told.asOf ?? published,
    published,
    dateBasis: told.dateBasis ?? 'stated',
    method: told.method ?? habits.method,
    url,
    urlKind,
    readAt,
    note: told.note ?? '',
    confidence: told.confidence ?? defaultConfidence(url, urlKind, readAt),
  };
}

/** What the agency's claims so far have in common: the method it uses, the first day it counts for the subject. */
export function habitsOf(
  pack: Pack,
  agency: string,
  subject: string,
): Pick<Claim, 'method' | 'periodStart' | 'channel'> {
  const own = pack.claims.filter((claim) => claim.agency === agency);
  const totals = pack.claims.filter((one) => one.subject === subject && one.kind === 'cumulative');
  return {
    method: mostFrequent(own.map((claim) => claim.method)) ?? null,
    channel: mostFrequent(own.map((claim) => claim.channel)) ?? null,
    periodStart: mostFrequent(totals.map((claim) => claim.periodStart)) ?? null,
  };
}

function mostFrequent<Value>(values: readonly Value[]): Value | undefined {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** The best that the addresses allow: high for the agency's own page or two hosts, else medium. */
export function defaultConfidence(
  url: string,
  urlKind: Claim['urlKind'],
  readAt: readonly string[],
): Claim['confidence'] {
  if (urlKind === 'primary' && readAt.includes(url)) return 'high';
  return new Set(readAt.map(hostOf)).size > 1 ? 'high' : 'medium';
}

/** Whether the address is on the agency's own site. */
export function isOwnPage(url: string, agency: string, pack: Pack): boolean {
  const own = pack.agencies.find((one) => one.id === agency)?.url;
  return own !== undefined && own !== null && hostOf(own) === hostOf(url);
}

function hostOf(address: string): string {
  const host = /^https?:\/\/([^/?#:]+)/.exec(address.toLowerCase())?.[1] ?? address;
  return host.replace(/^(?:www|m|amp|mobile)\./, '');
}

function freeId(start: string, pack: Pack): string {
  const taken = new Set(pack.claims.map((claim) => claim.id));
  let id = start;
  for (let number = 2; taken.has(id); number += 1) id = `${start}-${number}`;
  return id;
}

/** "River Ministry of Health" -> "river-ministry-of-health"; letters lose their accents. */
export function slugOf(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
