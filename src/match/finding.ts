import type { Figure } from '../detect/figure';
import type { Day } from '../text/day';
import type { Measure } from '../text/quantity';
import type { Reason } from './reason';

/** How a figure stands to the record. Never a verdict. */
export const STATUSES = [
  'traced',
  'revised',
  'altered',
  'within',
  'outside',
  'untraced',
  'not-covered',
] as const;
export type Status = (typeof STATUSES)[number];

/** One way in which the page departs from the claim. */
export type DriftType =
  | 'measure'
  | 'bound'
  | 'value'
  | 'attribution'
  | 'subject'
  | 'place'
  | 'date';

/** A departure with the page's words beside the record's. */
export interface Drift {
  readonly type: DriftType;
  /** What the page says, short ("killed", "6,000 without “over”"). */
  readonly page: string;
  /** What the claim says ("casualties (killed and wounded)", "over 6,000"). */
  readonly claim: string;
}

/** A contradiction on the page: parts beyond their total, or a share that does not fit its whole. */
export interface Inconsistency {
  readonly type: 'parts-exceed-total' | 'share-does-not-fit';
  /** Indexes of the figures that were added or divided. */
  readonly parts: readonly number[];
  /** Index of the total, or of the base. */
  readonly total: number;
  readonly sum: number;
}

/** Figures of the page that add up to a total of the page, of which no agency gave the split. */
export interface AddsUp {
  readonly parts: readonly number[];
  readonly total: number;
  readonly sum: number;
  /** True when some agency of the record published parts of this kind for the subject and number. */
  readonly splitPublished: boolean;
}

/** A figure with its status, the claim it traces to, the drifts, and the competing claims. Claim ids throughout. */
export interface Finding {
  readonly figure: Figure;
  /** Resolved subject; null when the database has none. */
  readonly subject: string | null;
  readonly conflict: string | null;
  /** Resolved agency that the page names; null when it names none or the database lacks it. */
  readonly agency: string | null;
  readonly status: Status;
  readonly claim: string | null;
  /** A later figure of the same agency; see `revisedWhen`. */
  readonly revisedBy: string | null;
  /** `before`: published before the page's day (or that day is unknown); `since`: after it. */
  readonly revisedWhen: 'before' | 'since' | null;
  readonly drifts: readonly Drift[];
  /** For `within` and `outside`: the claims that mark the low and the high end (one may be null when open). */
  readonly ends: { readonly low: string | null; readonly high: string | null } | null;
  /**
   * Other agencies' comparable claims, same measure, one an agency: first those published by the page's
   * day, latest first, then those of agencies that spoke only afterwards (they stand in `later` too).
   */
  readonly competing: readonly string[];
  /** Comparable claims of another measure, shown apart and labelled. */
  readonly otherMeasures: readonly {
    readonly measure: Measure;
    readonly claims: readonly string[];
  }[];
  /** Comparable claims published after the page's day. */
  readonly later: readonly string[];
  readonly inconsistent: Inconsistency | null;
  readonly addsUp: AddsUp | null;
  /** Indexes of the other figures of the page that say the same. */
  readonly repeats: readonly number[];
  /** The evidence, step by step; each language says it in its own words. */
  readonly why: readonly Reason[];
}

/** What matching is told beside the figures. */
export interface MatchContext {
  /** The page's day; null when unknown. */
  readonly published: Day | null;
  /** The reader's day. */
  readonly today: Day;
  /** Agencies that the reader switched off: they take no part. */
  readonly disabledAgencies: ReadonlySet<string>;
}
