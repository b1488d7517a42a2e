import type { Day } from '../text/day';
import type { NameScanner } from '../text/names';
import type { Measure } from '../text/quantity';
import type { Agency, Claim, Conflict, Series, Subject } from './record';

/**
 * The database as matching sees it: all packs together, indexed once. Series rows are read as claims of
 * their day with the id `<agency>-<asOf>-<subject>-<measure>`; where a claim of the same agency, subject,
 * measure and day stands in a claims file, that one is given instead.
 */
export interface ClaimRecord {
  agency(id: string): Agency | null;
  conflict(id: string): Conflict | null;
  subject(id: string): Subject | null;
  /** Also finds claims of a series' day. Null when there is none with this id. */
  claim(id: string): Claim | null;
  /** The series that this claim is a row of; null for claims that stand by themselves. */
  seriesOfClaim(id: string): Series | null;
  /** The conflicts of which the agency has published numbers, series among them; empty when there are none. */
  conflictsCountedBy(agency: string): ReadonlySet<string>;
  subjectsOfConflict(conflict: string): readonly Subject[];
  /** Claims about exactly this subject and measure, without series rows, sorted by `asOf`, then `published`. */
  claimsAbout(subject: string, measure: Measure): readonly Claim[];
  /** Every series about the subject with this measure. */
  seriesAbout(subject: string, measure: Measure): readonly Series[];
  /** The series' claim whose day is the latest on or before `day`; null before its first. */
  seriesClaimOn(series: Series, measure: Measure, day: Day): Claim | null;
  /** The series' claims with exactly this count, sorted by day; a count may stand on several days. */
  seriesClaimsWithCount(series: Series, measure: Measure, count: number): readonly Claim[];
  /**
   * What a series whose agency prints the number of each day gave for this one, with the id of the day's claim
   * and `-daily`; null for other series, and where the day or the one before has no row.
   */
  seriesDayOn(series: Series, measure: Measure, day: Day): Claim | null;
  readonly names: NameScanner;
}
