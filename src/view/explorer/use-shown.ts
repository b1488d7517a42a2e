import { useMemo } from 'preact/hooks';
import type { ClaimCard } from '../../report/card';
import { useWords } from '../words/use-words';
import { type Chosen, chooseClaims } from './choose-claims';
import type { Place } from './place';
import type { ExplorerRecord } from './port';
import { summaryText } from './summary-words';

/** What the explorer shows at a place. */
export interface Shown {
  /** Names as the record has them; empty where it has none. */
  readonly subject: string;
  readonly conflict: string;
  readonly chosen: Chosen;
  /** The chosen claims without the agencies taken out. */
  readonly claims: readonly ClaimCard[];
  readonly summary: string;
}

/** The claims of a place, without those of the agencies that the reader took out. */
export function useShown(record: ExplorerRecord, place: Place, hidden: ReadonlySet<string>): Shown {
  const words = useWords();
  const all = useMemo(
    () => (place.subject === null ? [] : record.claimsAbout(place.subject)),
    [record, place.subject],
  );
  const named = all.find(({ id }) => id === place.claim);
  // A claim's address shows its own measure and kind, whatever else was chosen.
  const measure = named?.measure ?? place.measure;
  const kind = named && named.kind !== place.kind && place.kind !== 'all' ? null : place.kind;
  const { type, side } = place;
  const chosen = useMemo(() => {
    const first = chooseClaims(all, { ...place, measure, kind, type, side });
    const seen = !named || first.claims.some(({ id }) => id === named.id);
    return seen
      ? first
      : chooseClaims(all, { ...place, measure, kind: 'all', type: null, side: null });
  }, [all, place, measure, kind, type, side, named]);
  const claims = useMemo(
    () => chosen.claims.filter(({ agency }) => !hidden.has(agency.id)),
    [chosen, hidden],
  );
  const conflict = record.conflicts.find(({ subjects }) =>
    subjects.some(({ id }) => id === place.subject),
  );
  const subject = conflict?.subjects.find(({ id }) => id === place.subject);
  return {
    subject: subject?.name ?? '',
    conflict: conflict?.name ?? '',
    chosen,
    claims,
    summary: summaryText(words, claims),
  };
}
