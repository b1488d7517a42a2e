import type { Kind } from '../../text/quantity';

/** A kind with one sentence of plain words for the trace. */
export interface Verdict {
  readonly kind: Kind;
  readonly why: string;
  /** For a span with two ends: the month after which it ended, counted from the year 0; the year alone is its last month. */
  readonly until?: number | undefined;
  /** "since October": the month of which no day is named. */
  readonly sinceMonth?: string | undefined;
  /** "since the beginning of 2031": the year at whose start a count begins. */
  readonly sinceYear?: number | undefined;
  /** "since the early hours of Sunday": the day of the week at whose dawn a count begins. */
  readonly sinceDawn?: string | undefined;
  /** "since Thursday": a running count that no war's beginning begins. */
  readonly lately?: boolean | undefined;
}
