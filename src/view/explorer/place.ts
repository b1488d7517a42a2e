import type { AgencyType } from '../../claims/record';
import { KINDS, type Kind, MEASURES, type Measure } from '../../text/quantity';
import { AGENCY_TYPE_ORDER } from '../words/orders';

/** What the explorer shows; null in a filter means all. */
export interface Place {
  readonly subject: string | null;
  /** Null: the measure with most claims. */
  readonly measure: Measure | null;
  /** Null: cumulative claims where there are some. */
  readonly kind: Kind | 'all' | null;
  readonly type: AgencyType | null;
  /** A side's slug, or `independent` for agencies that are no party and no ally. */
  readonly side: string | null;
  readonly scale: 'linear' | 'log';
  /** The claim that is shown in full. */
  readonly claim: string | null;
}

/** Nothing chosen yet. */
export const NOWHERE: Place = {
  subject: null,
  measure: null,
  kind: null,
  type: null,
  side: null,
  scale: 'linear',
  claim: null,
};

function oneOf<Value extends string>(values: readonly Value[], value: string | null): Value | null {
  return values.find((known) => known === value) ?? null;
}

/** The place that an address names (`claim=ID`, `subject=ID&measure=killed`); unknown values count as not said. */
export function readPlace(text: string): Place {
  const said = new URLSearchParams(text.replace(/^#/, ''));
  return {
    subject: said.get('subject') || null,
    measure: oneOf(MEASURES, said.get('measure')),
    kind: oneOf(['all', ...KINDS], said.get('kind')),
    type: oneOf(AGENCY_TYPE_ORDER, said.get('type')),
    side: said.get('side') || null,
    scale: said.get('scale') === 'log' ? 'log' : 'linear',
    claim: said.get('claim') || null,
  };
}

/** The place as a part of an address, without what is not chosen. */
export function writePlace(place: Place): string {
  const said = new URLSearchParams();
  for (const name of ['subject', 'measure', 'kind', 'type', 'side', 'claim'] as const) {
    const value = place[name];
    if (value !== null) said.set(name, value);
  }
  if (place.scale === 'log') said.set('scale', 'log');
  return said.toString();
}
