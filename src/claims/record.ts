import type { Day } from '../text/day';
import type { Bound, Kind, Measure } from '../text/quantity';

/** What an agency is; the README of the bundled record tells what belongs to each. */
export const AGENCY_TYPES = [
  'government',
  'military',
  'intelligence',
  'un',
  'igo',
  'ngo',
  'media-count',
  'academic',
  'health-ministry',
  'rescue-service',
  'belligerent',
  'monitor',
  'commission',
] as const;
/** One of `AGENCY_TYPES`. */
export type AgencyType = (typeof AGENCY_TYPES)[number];

/** Where an agency is itself a party to a conflict, or an ally of a side; none means independent. */
export interface Stance {
  readonly conflict: string;
  readonly side: string;
  readonly relation: 'party' | 'ally';
}

/** Who stands behind a claim. */
export interface Agency {
  readonly id: string;
  readonly name: string;
  /** For small labels: "UK MoD". */
  readonly shortName: string;
  readonly aliases: readonly string[];
  /** Forms that need context ("the ministry", "Seoul"), or outlets that mostly relay. */
  readonly ambiguousAliases: readonly string[];
  /** ISO 3166 two-letter code; null for bodies without one. */
  readonly country: string | null;
  readonly type: AgencyType;
  readonly stances: readonly Stance[];
  readonly url: string | null;
  readonly method: string | null;
  /** The names hold only in this period; absent: always. */
  readonly active?: { readonly from: Day | null; readonly to: Day | null } | undefined;
}

/** What happened: `war` also means mass violence by armed forces, `attack` a single act. */
export const CONFLICT_KINDS = ['war', 'unrest', 'disaster', 'attack', 'epidemic'] as const;

/** A war, unrest, disaster, attack or epidemic. */
export interface Conflict {
  readonly id: string;
  readonly name: string;
  readonly kind: (typeof CONFLICT_KINDS)[number];
  readonly aliases: readonly string[];
  readonly start: Day;
  /** Null while it lasts. */
  readonly end: Day | null;
  readonly sides: readonly string[];
  readonly places: readonly string[];
  readonly demonyms: readonly string[];
}

/** Who suffered it. */
export interface Subject {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Single words that mean this group once the conflict is known ("soldiers"). */
  readonly groupWords: readonly string[];
  readonly conflict: string;
  readonly side: string | null;
  readonly combatant: boolean;
  /** A wider subject of the same conflict; null at the top. */
  readonly partOf: string | null;
}

/** How an agency comes to a number; `claim` is a party's word with nothing shown. */
export const METHODS = [
  'claim',
  'count',
  'named-list',
  'estimate',
  'survey',
  'model',
  'intelligence-assessment',
] as const;

/**
 * Why a running total lies below an earlier one of its agency: `revised`, the agency took its number back
 * or reckoned anew; `narrower`, it counts less (a part, the documented, a stricter kind); `momentary`, it
 * tells those who are there at that moment (still held, still present), which may fall.
 */
export const LOWER_REASONS = ['revised', 'narrower', 'momentary'] as const;
/** One of `LOWER_REASONS`. */
export type LowerReason = (typeof LOWER_REASONS)[number];

/** A figure that an agency published. Numbers: `range` has both ends, every other bound its one number in `low`. */
export interface Claim {
  readonly id: string;
  readonly agency: string;
  /** The agency that the id names, where the statement turned out to be of another. */
  readonly idAgency?: string | undefined;
  /** How it was said (briefing, post, report); null when unknown. */
  readonly channel: string | null;
  readonly conflict: string;
  readonly subject: string;
  readonly place: string | null;
  /** Slug of a single event; null otherwise. */
  readonly incident: string | null;
  readonly measure: Measure;
  readonly low: number;
  readonly high: number | null;
  readonly bound: Bound;
  readonly kind: Kind;
  readonly periodStart: Day | null;
  readonly asOf: Day;
  readonly published: Day;
  /** `stated`: the day is known; `recalled`: true day may lie earlier; `placeholder`: see datePrecision. */
  readonly dateBasis: 'stated' | 'recalled' | 'placeholder';
  readonly datePrecision?: 'day' | 'month' | 'year' | undefined;
  readonly method: (typeof METHODS)[number] | null;
  /** The uncertainty that a study printed around `low`; level in per cent, null if not named. */
  readonly interval?:
    | { readonly low: number; readonly high: number; readonly level: number | null }
    | undefined;
  readonly vague?: boolean | undefined;
  /** An intelligence service's own word of probability ("highly likely"). */
  readonly likelihood?: string | undefined;
  /** The number is about a day after its publication. */
  readonly projection?: boolean | undefined;
  /** Stated where a running total falls; the note tells more. */
  readonly lowerBecause?: LowerReason | undefined;
  readonly url: string;
  readonly urlKind: 'primary' | 'secondary';
  readonly readAt: readonly string[];
  readonly note: string;
  readonly confidence: 'high' | 'medium' | 'low';
}

/** A dated run of counts by one agency on one subject; each row is read as claims of its day. */
export interface Series {
  readonly id: string;
  readonly agency: string;
  readonly conflict: string;
  readonly subject: string;
  /** The place in words; absent or null: wherever the subject is. */
  readonly place?: string | null | undefined;
  readonly measures: readonly Measure[];
  readonly bound: Exclude<Bound, 'range'>;
  /** First day counted. */
  readonly countedFrom: Day;
  /** From this day on the rows come from a second compilation and may carry the date of the day after. */
  readonly tailFrom?: Day | undefined;
  /** The agency prints the number of each day beside the total, so that the difference of two rows is its own. */
  readonly daily?: true | undefined;
  readonly channel: string;
  readonly method: (typeof METHODS)[number];
  readonly url: string;
  readonly urlKind: 'primary' | 'secondary';
  readonly readAt: readonly string[];
  readonly licence: string;
  readonly compiledBy: string;
  readonly note: string;
  /** Days on which the agency itself took a count back; no other count may fall. */
  readonly revisions?: readonly { readonly day: Day; readonly why: string }[] | undefined;
  /** `[asOf, …one count a measure, null where the day has none]`, sorted by day. */
  readonly rows: readonly (readonly [Day, ...(number | null)[]])[];
}

/** An outlet or wire service that passes on what agencies say; never the origin of a claim. */
export interface Relay {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Forms that are also ordinary words or another thing's name ("The Independent", "Time"). */
  readonly ambiguousAliases: readonly string[];
}

/** A known name that is also an ordinary word or means other things too; a hit needs context. */
export interface AmbiguousForm {
  readonly form: string;
  /** What else it means. */
  readonly why: string;
}

/** Agencies, subjects, conflicts, claims and series with a version and a licence. */
export interface Pack {
  readonly id: string;
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** The first version of Toll Trace that can read this pack; absent: any. */
  readonly minimumAppVersion?: string | undefined;
  readonly agencies: readonly Agency[];
  readonly conflicts: readonly Conflict[];
  readonly subjects: readonly Subject[];
  readonly claims: readonly Claim[];
  readonly series: readonly Series[];
  /** Outlets that relay; absent in packs that name none. */
  readonly relays?: readonly Relay[] | undefined;
  readonly ambiguousForms?: readonly AmbiguousForm[] | undefined;
}
