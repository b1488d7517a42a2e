import { useCallback, useEffect, useState } from 'preact/hooks';
import { NOWHERE, type Place, readPlace, writePlace } from './place';
import type { ExplorerPort, ExplorerRecord } from './port';

/** The place with a subject: the one named, that of the claim named, or the first of all. */
function settle(place: Place, record: ExplorerRecord): Place {
  const known = (subject: string | null) =>
    record.conflicts.some(({ subjects }) => subjects.some(({ id }) => id === subject));
  const ofClaim = place.claim === null ? null : record.subjectOf(place.claim);
  const subject = [ofClaim, place.subject].find(known) ?? null;
  const first = [...record.conflicts]
    .flatMap(({ subjects }) => subjects)
    .sort((a, b) => b.count - a.count)[0];
  return {
    ...place,
    subject: subject ?? first?.id ?? null,
    claim: ofClaim === null ? null : place.claim,
  };
}

/** What the address names and the record has not. */
export interface Unknown {
  readonly what: 'claim' | 'subject';
  readonly id: string;
}

function unknownOf(said: Place, settled: Place): Unknown | null {
  if (said.claim !== null && settled.claim === null) return { what: 'claim', id: said.claim };
  if (said.claim === null && said.subject !== null && settled.subject !== said.subject) {
    return { what: 'subject', id: said.subject };
  }
  return null;
}

/**
 * What is shown, kept in the page's address; `go` changes it, as a step that "back" undoes. `unknown` is null
 * where the record has all that the address names.
 */
export function usePlace(
  port: ExplorerPort,
  record: ExplorerRecord | null,
): { readonly place: Place; go(change: Partial<Place>): void; readonly unknown: Unknown | null } {
  const [said, setSaid] = useState<Place>(() => readPlace(port.place()));
  useEffect(() => port.onPlace(() => setSaid(readPlace(port.place()))), [port]);
  const place = record ? settle(said, record) : NOWHERE;
  const go = useCallback(
    (change: Partial<Place>) => {
      if (!record) return;
      const next = { ...settle(readPlace(port.place()), record), ...change };
      port.setPlace(writePlace(next), true);
      setSaid(next);
    },
    [port, record],
  );
  return { place, go, unknown: record && unknownOf(said, place) };
}
