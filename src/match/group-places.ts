import type { ClaimRecord } from '../claims/claim-record';
import { MEASURES } from '../text/quantity';
import { sameStem, tellingWords } from './words';

/** A group of whose claims so large a share is of the place is told by it as a whole. */
export const PLACED_SHARE = 0.25;

interface PlaceCounts {
  readonly all: number;
  readonly at: ReadonlyMap<string, number>;
}

const placeCounts = new WeakMap<ClaimRecord, Map<string, PlaceCounts>>();

/** The share of the record's claims about the group that are of the place with these folded words, from 0 to 1. */
export function shareAt(subject: string, words: readonly string[], record: ClaimRecord): number {
  const { all, at } = countsOfPlaces(subject, record);
  let placed = 0;
  for (const [place, count] of at) {
    if (tellingWords(place).some((name) => words.some((word) => sameStem(name, word))))
      placed += count;
  }
  return all === 0 ? 0 : placed / all;
}

/** How many claims about the group the record has, and how many at each place; counted once a group. */
function countsOfPlaces(subject: string, record: ClaimRecord): PlaceCounts {
  const known = placeCounts.get(record) ?? new Map<string, PlaceCounts>();
  placeCounts.set(record, known);
  const found = known.get(subject);
  if (found) return found;
  const at = new Map<string, number>();
  let all = 0;
  for (const measure of MEASURES) {
    for (const { place } of record.claimsAbout(subject, measure)) {
      all += 1;
      if (place !== null) at.set(place, (at.get(place) ?? 0) + 1);
    }
  }
  const counts = { all, at };
  known.set(subject, counts);
  return counts;
}
