import type { AgencyType } from '../../claims/record';
import type { ClaimCard } from '../../report/card';
import { KINDS, type Kind, MEASURES, type Measure } from '../../text/quantity';
import { AGENCY_TYPE_ORDER } from '../words/orders';
import type { Place } from './place';

/** A value of a filter and how many claims it would show. */
export interface Choice<Value extends string> {
  readonly value: Value;
  readonly count: number;
}

/** The claims that are shown, and what each filter offers while the others stand. */
export interface Chosen {
  readonly measure: Measure;
  readonly kind: Kind | 'all';
  readonly claims: readonly ClaimCard[];
  readonly measures: readonly Choice<Measure>[];
  readonly kinds: readonly Choice<Kind | 'all'>[];
  readonly types: readonly Choice<AgencyType>[];
  readonly sides: readonly Choice<string>[];
}

/** Agencies without a stand in the conflict. */
export const INDEPENDENT = 'independent';

const sideOf = (claim: ClaimCard) => claim.agency.stance?.side ?? INDEPENDENT;

function count<Value extends string>(
  claims: readonly ClaimCard[],
  read: (claim: ClaimCard) => Value,
): Map<Value, number> {
  const counts = new Map<Value, number>();
  for (const claim of claims) counts.set(read(claim), (counts.get(read(claim)) ?? 0) + 1);
  return counts;
}

function inOrder<Value extends string>(
  order: readonly Value[],
  counts: ReadonlyMap<Value, number>,
): Choice<Value>[] {
  return order
    .filter((value) => counts.has(value))
    .map((value) => ({ value, count: counts.get(value) ?? 0 }));
}

/** Fewer cumulative claims than this are no run, and all kinds are shown. */
const LEAST_RUN = 3;

/**
 * The claims of a subject that the place shows. Only one measure is ever shown at a time: killed and
 * casualties do not compare. Without a choice it is the measure with most claims, and totals since the
 * beginning where there are some.
 */
export function chooseClaims(all: readonly ClaimCard[], place: Place): Chosen {
  const measures = inOrder(
    MEASURES,
    count(all, (claim) => claim.measure),
  );
  const most = [...measures].sort((a, b) => b.count - a.count)[0]?.value ?? 'killed';
  const asked = measures.find(({ value }) => value === place.measure)?.value;
  const measure = asked ?? most;
  const measured = all.filter((claim) => claim.measure === measure);
  const byKind = count(measured, (claim) => claim.kind);
  const usual = (byKind.get('cumulative') ?? 0) >= LEAST_RUN ? 'cumulative' : 'all';
  const kind =
    place.kind !== null && (place.kind === 'all' || byKind.has(place.kind)) ? place.kind : usual;
  const ofKind = kind === 'all' ? measured : measured.filter((claim) => claim.kind === kind);
  const bySide = count(ofKind, sideOf);
  const claims = ofKind.filter(
    (claim) =>
      (place.type === null || claim.agency.type === place.type) &&
      (place.side === null || sideOf(claim) === place.side),
  );
  return {
    measure,
    kind,
    claims,
    measures,
    kinds: [{ value: 'all', count: measured.length }, ...inOrder(KINDS, byKind)],
    types: inOrder(
      AGENCY_TYPE_ORDER,
      count(ofKind, (claim) => claim.agency.type),
    ),
    sides: inOrder([...bySide.keys()].sort(), bySide),
  };
}
