import type { Day } from '../text/day';
import type { NameScanner } from '../text/names';
import type { Kind, Measure } from '../text/quantity';
import type { ReadText } from '../text/read-text';
import type { Attribution, Derivation, DetectContext, Mention, Modality, Slot } from './figure';
import type { Language } from './lang/language';
import type { NounPhrase } from './noun-phrase';
import type { Amount, OuterBound, SentenceView } from './sentence-view';

/** What a pattern found for one number: its trigger and what they say together. */
export interface Reading {
  readonly pattern: string;
  readonly measure: Measure;
  /** Index of the trigger item in the view; null when the measure came from another number. */
  readonly trigger: number | null;
  /** Whether the trigger stands before or after the number. */
  readonly side: 'left' | 'right' | 'none';
  readonly phrase: NounPhrase;
  /** The bound that the words between trigger and number set ("exceeding"). */
  readonly bound: OuterBound;
  /** Item index of the amount from which the measure was taken, or of the total; null otherwise. */
  readonly from: number | null;
  /** True when this number is a part of that other one. */
  readonly part: boolean;
  /** True when the number counts things that share the trigger ("two tanks"): kept for its neighbours only. */
  readonly thing: boolean;
  /** How many each of the number stands for ("Killed (thousands)"); absent for one. */
  readonly times?: number;
  /** One sentence of plain words for the trace. */
  readonly note: string;
}

/**
 * When a pattern may be the first to answer in a sentence without a trigger phrase: one of `words` (in small letters)
 * stands there, one of `beside` too, and `and` says so; or `where` says so. `and` and `where` are asked of sentences
 * that are not yet cut into items, so they must not look at items.
 */
export interface WithoutTrigger {
  readonly words?: readonly string[];
  readonly beside?: readonly string[];
  readonly and?: (view: SentenceView, page: PageView) => boolean;
  readonly where?: (view: SentenceView, page: PageView) => boolean;
}

/** A pattern marks a number and its trigger in one sentence; null when it does not apply. */
export interface Pattern {
  readonly name: string;
  /** When it may answer in a sentence that has no trigger phrase at all; absent: never. */
  readonly withoutTrigger?: WithoutTrigger;
  read(view: SentenceView, at: number, page: PageView, wanted: MeasureFilter): Reading | null;
}

/** Which measures are asked for: casualties first, deployed and displaced in a second pass. */
export type MeasureFilter = (measure: Measure) => boolean;

/** A figure under construction; refiners fill it in. */
export interface Draft {
  readonly view: SentenceView;
  /** Item index of the number in the view. */
  readonly at: number;
  readonly amount: Amount;
  readonly reading: Reading;
  /** Span of the figure; grows only for shares that take in their base. */
  start: number;
  end: number;
  value: number | null;
  low: number | null;
  high: number | null;
  bound: Amount['bound'];
  vague: boolean;
  measure: Measure;
  kind: Kind;
  /** A running count "since Thursday", "since late May", which no war's beginning begins. */
  lately: boolean;
  periodStart: Day | null;
  rate: 'day' | 'week' | 'month' | 'year' | null;
  subject: Mention | null;
  place: Mention | null;
  attribution: Attribution | null;
  asOf: Day | null;
  asOfMonthDay: string | null;
  periodStartMonthDay: string | null;
  dayAround: Day | null;
  derived: Derivation | null;
  /** The number of which a derived one is a share; null when it is no figure. */
  base: Draft | null;
  modality: Modality;
  partOf: Draft | null;
  /** True when it was found to be no figure after all. */
  dropped: boolean;
  readonly inferred: Set<Slot>;
  readonly trace: string[];
}

/** The whole text with all that refiners look at. */
export interface PageView {
  readonly read: ReadText;
  readonly folded: string;
  readonly views: readonly SentenceView[];
  /** Readings so far, by view index and item index. */
  readonly readings: ReadonlyMap<number, ReadonlyMap<number, Reading>>;
  /** Drafts in reading order; refiners may add derived ones. */
  readonly drafts: Draft[];
  readonly names: NameScanner;
  readonly context: DetectContext;
  readonly language: Language;
  /** What was found once for the page, see `kept.ts`. */
  readonly kept: unknown[];
}

/** A refiner attaches one slot to every draft. */
export interface Refiner {
  readonly name: string;
  refine(page: PageView): void;
}
