import type { Claim, Conflict } from '../claims/record';
import { addDays, type Day, daysBetween } from '../text/day';
import type { Question } from './question';

/** So many days after a war's end its dead are counted; few are found later. */
const AFTER_WAR = 31;
/** The missing of a disaster and the dead of an uprising are counted for half a year. */
const AFTER_OTHERS = 183;

/** The day after which the counts of a conflict no longer grow; null while it goes on. */
function settledBy({ kind, end }: Conflict): Day | null {
  if (end === null) return null;
  return addDays(end, kind === 'war' || kind === 'attack' ? AFTER_WAR : AFTER_OTHERS);
}

/**
 * Days for which the dead may have become more since the last of the estimates (not empty) until the day. No more do
 * after a conflict's end and some time: a count of all of it that is given later knows them all.
 */
export function growingDays(
  conflict: Conflict | null,
  estimates: readonly Claim[],
  day: Day,
): number {
  const end = conflict?.end ?? null;
  const known = estimates.map(({ asOf, published }) =>
    end !== null && asOf >= end && published > asOf ? published : asOf,
  );
  const last = known.reduce((late, one) => (one > late ? one : late));
  const settled = conflict && settledBy(conflict);
  return daysBetween(last, settled !== null && settled < day ? settled : day);
}

/** "Between 1979 and 1989": the first and the last year of a conflict of several years stand for all of it. */
export function spansItsYears(
  conflict: Conflict | null,
  from: Day | null,
  until: Day | null,
): boolean {
  if (!conflict?.end || from === null || !until?.endsWith('-12-31')) return false;
  const [first, last] = [conflict.start.slice(0, 4), conflict.end.slice(0, 4)];
  return first !== last && from.startsWith(first) && until.startsWith(last);
}

/**
 * The day by which a figure's counts are compared: its own, else the page's. What counts all years of a conflict, or
 * until long after its end, is compared with all that was said of the whole until the page's day.
 */
export function dayOfCounts({ figure, reference, conflict }: Question): Day {
  const { asOf, periodStart } = figure;
  if (asOf === null) return reference;
  const settled = conflict && settledBy(conflict);
  const isWhole =
    spansItsYears(conflict, periodStart, asOf) || (settled !== null && asOf > settled);
  return isWhole && reference > asOf ? reference : asOf;
}
