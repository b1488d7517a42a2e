import type { AgencyType, Claim } from '../claims/record';
import type { Slot } from '../detect/figure';
import type { Drift, Status } from '../match/finding';
import type { Reason } from '../match/reason';
import type { Day } from '../text/day';
import type { Bound, Kind, Measure } from '../text/quantity';
import type { Span } from '../text/span';

/** An agency as the interface shows it. */
export interface AgencyCard {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly type: AgencyType;
  readonly country: string | null;
  /** Its stand in the claim's conflict; null for an independent body. */
  readonly stance: { readonly relation: 'party' | 'ally'; readonly side: string } | null;
  readonly url: string | null;
  readonly method: string | null;
}

/** A claim as the interface shows it: self-contained, so that no surface needs the database. */
export interface ClaimCard
  extends Pick<
    Claim,
    | 'id'
    | 'channel'
    | 'place'
    | 'incident'
    | 'measure'
    | 'low'
    | 'high'
    | 'bound'
    | 'kind'
    | 'periodStart'
    | 'asOf'
    | 'published'
    | 'dateBasis'
    | 'method'
    | 'url'
    | 'urlKind'
    | 'readAt'
    | 'note'
    | 'confidence'
  > {
  readonly datePrecision: 'day' | 'month' | 'year';
  readonly interval: {
    readonly low: number;
    readonly high: number;
    readonly level: number | null;
  } | null;
  readonly vague: boolean;
  readonly likelihood: string | null;
  readonly agency: AgencyCard;
  readonly subjectName: string;
  /** True when the claim is one day of a dated series. */
  readonly fromSeries: boolean;
}

/** A finding as the interface shows it. Plain data; crosses from the background to the page. */
export interface FindingCard {
  /** Stable while the page's words stay: start offset, end offset and text. */
  readonly key: string;
  readonly span: Span;
  readonly text: string;
  /** The sentence around it, for lists and for the link to the passage. */
  readonly sentence: Span;
  readonly sentenceText: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly bound: Bound;
  readonly vague: boolean;
  readonly measure: Measure;
  readonly kind: Kind;
  readonly rate: 'day' | 'week' | 'month' | 'year' | null;
  readonly modality: 'stated' | 'hypothetical' | 'forecast' | 'denied';
  readonly derived: { readonly share: number; readonly baseText: string } | null;
  readonly subject: string | null;
  /** The record's name of the subject; null when not covered. */
  readonly subjectName: string | null;
  /** The page's words for it. */
  readonly subjectText: string | null;
  readonly conflict: string | null;
  readonly conflictName: string | null;
  readonly placeText: string | null;
  readonly asOf: Day | null;
  readonly attributionText: string | null;
  readonly agency: AgencyCard | null;
  readonly relays: readonly string[];
  readonly inferred: readonly Slot[];
  readonly status: Status;
  /** Whether the page shows a mark for it (covered, a casualty, not switched off). */
  readonly marked: boolean;
  readonly claim: ClaimCard | null;
  readonly revisedBy: ClaimCard | null;
  readonly revisedWhen: 'before' | 'since' | null;
  readonly drifts: readonly Drift[];
  readonly ends: { readonly low: ClaimCard | null; readonly high: ClaimCard | null } | null;
  /** Published by the page's day; what came afterwards is in `later`. */
  readonly competing: readonly ClaimCard[];
  readonly otherMeasures: readonly {
    readonly measure: Measure;
    readonly claims: readonly ClaimCard[];
  }[];
  readonly later: readonly ClaimCard[];
  readonly inconsistent: {
    readonly type: 'parts-exceed-total' | 'share-does-not-fit';
    readonly parts: readonly string[];
    readonly total: string;
    readonly sum: number;
  } | null;
  /** Figures of the page that add up to a total of the page. */
  readonly addsUp: {
    readonly parts: readonly { readonly text: string; readonly measure: Measure }[];
    readonly total: string;
    readonly sum: number;
    readonly splitPublished: boolean;
  } | null;
  /** How many other figures of the page say the same; counted up to a hundred. */
  readonly repeats: number;
  readonly why: readonly Reason[];
}

/** Where the page's day was found. */
export type PublishedFrom = 'given' | 'meta' | 'json-ld' | 'time' | 'url' | 'text';

/** What is known of one document (a page, or a frame in it). */
export interface PageReport {
  readonly url: string;
  readonly title: string;
  readonly lang: string;
  readonly published: Day | null;
  readonly publishedFrom: PublishedFrom | null;
  /** The record's version that was used. */
  readonly recordVersion: string;
  /** So many figures were read of a page that has more; null: all were. */
  readonly cutAfter: number | null;
  /** Whether the page goes on after the text that was read of it. */
  readonly cut: boolean;
  readonly findings: readonly FindingCard[];
}

/** What is known of the document itself, without its findings. */
export type PageFacts = Omit<PageReport, 'findings'>;
