import type { ClaimRecord } from '../claims/claim-record';
import type { Agency, Claim } from '../claims/record';
import type { AgencyCard, ClaimCard } from './card';

/** The agency as shown; its stand is that in the conflict, null names no conflict. */
export function agencyCard(agency: Agency, conflict: string | null): AgencyCard {
  const stance = agency.stances.find((one) => one.conflict === conflict);
  return {
    id: agency.id,
    name: agency.name,
    shortName: agency.shortName,
    type: agency.type,
    country: agency.country,
    stance: stance ? { relation: stance.relation, side: stance.side } : null,
    url: agency.url,
    method: agency.method,
  };
}

/** One card a claim: a page's figures share most of them, and a long page has thousands. */
const known = new WeakMap<ClaimRecord, Map<string, ClaimCard | null>>();

/** The claim as shown, whole in itself; null when the record lacks it or its agency. */
export function claimCard(id: string | null, record: ClaimRecord): ClaimCard | null {
  if (id === null) return null;
  const cards = known.get(record) ?? new Map<string, ClaimCard | null>();
  known.set(record, cards);
  let card = cards.get(id);
  if (card === undefined) {
    card = makeCard(id, record);
    cards.set(id, card);
  }
  return card;
}

function makeCard(id: string, record: ClaimRecord): ClaimCard | null {
  const claim = record.claim(id);
  const agency = claim ? record.agency(claim.agency) : null;
  if (!claim || !agency) return null;
  return {
    ...shownFields(claim),
    datePrecision: claim.datePrecision ?? 'day',
    interval: claim.interval ?? null,
    vague: claim.vague ?? false,
    likelihood: claim.likelihood ?? null,
    agency: agencyCard(agency, claim.conflict),
    subjectName: record.subject(claim.subject)?.name ?? claim.subject,
    fromSeries: record.seriesOfClaim(claim.id) !== null,
  };
}

/** The claims as shown, in order, at most `most` of them. */
export function claimCards(
  ids: readonly string[],
  record: ClaimRecord,
  most = Number.POSITIVE_INFINITY,
): ClaimCard[] {
  return ids
    .slice(0, most)
    .map((id) => claimCard(id, record))
    .filter((card) => card !== null);
}

function shownFields(
  claim: Claim,
): Omit<
  ClaimCard,
  'datePrecision' | 'interval' | 'vague' | 'likelihood' | 'agency' | 'subjectName' | 'fromSeries'
> {
  return {
    id: claim.id,
    channel: claim.channel,
    place: claim.place,
    incident: claim.incident,
    measure: claim.measure,
    low: claim.low,
    high: claim.high,
    bound: claim.bound,
    kind: claim.kind,
    periodStart: claim.periodStart,
    asOf: claim.asOf,
    published: claim.published,
    dateBasis: claim.dateBasis,
    method: claim.method,
    url: claim.url,
    urlKind: claim.urlKind,
    readAt: claim.readAt,
    note: claim.note,
    confidence: claim.confidence,
  };
}
