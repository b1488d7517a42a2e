import { byIdOf, type Located, type Report } from '../problem';
import type { Claim } from '../record';
import type { LocatedPack } from './located-pack';

/** Each file is named after its conflict, and its claims are sorted, so that a new claim has one place. */
export function checkClaimOrder(pack: LocatedPack, report: Report): void {
  checkClaimFiles(pack, report);
  checkOrder(pack.claims, report);
}

function checkClaimFiles(pack: LocatedPack, report: Report): void {
  const conflicts = byIdOf(pack.conflicts);
  for (const one of pack.claimsFiles) {
    const { conflict } = one.item;
    if (!conflicts.has(conflict))
      report(
        one,
        `there is no conflict "${conflict}": add it to conflicts.json or correct the id`,
        'conflict',
      );
    if (one.file !== `conflicts/${conflict}.json`) {
      report(
        one,
        `a file is named after its conflict: name it ${conflict}.json or correct the id`,
        'conflict',
      );
    }
  }
}

/** A file is sorted by subject, measure, as-of day and id, so that a new claim has one place. */
function checkOrder(claims: readonly Located<Claim>[], report: Report): void {
  let previous: Located<Claim> | null = null;
  for (const one of claims) {
    if (previous?.file === one.file && sortKey(one.item) < sortKey(previous.item)) {
      report(
        one,
        `it belongs before ${previous.item.id}: claims are sorted by subject, measure, asOf, id`,
      );
    }
    previous = one;
  }
}

/**
 * What claims are sorted by: subject, measure, as-of day, id. The separator sorts before every letter, so
 * that the parts are compared one by one.
 */
export function sortKey({
  subject,
  measure,
  asOf,
  id,
}: Pick<Claim, 'subject' | 'measure' | 'asOf' | 'id'>): string {
  return [subject, measure, asOf, id].join('\u0000');
}
