import type { Day } from '../text/day';
import type { Kind, Measure, Quantity } from '../text/quantity';
import type { Span } from '../text/span';

/** Slots of a figure that may be inferred from afar instead of stated in the sentence. */
export type Slot = 'measure' | 'subject' | 'place' | 'attribution' | 'asOf' | 'kind';

/** Words of the page with their place in the text and the known records that bear them. */
export interface Mention extends Span {
  /** The page's own words. */
  readonly text: string;
  /** Records of the database with this name, unresolved; empty when it knows none. */
  readonly ids: readonly string[];
}

/** Whom the page names for a figure; the origin apart from those who passed it on. */
export interface Attribution {
  /** Who is named as the origin; null when only relays are named. */
  readonly origin: Mention | null;
  /** The origin's other name: where the sentence only says what it is ("a monitor") the one that stands further down, where the sentence has a short one ("the NRO") that. */
  readonly byName?: Mention;
  /** Those who passed it on, nearest to the origin first ("Lee Seong-kweun", "The Kyiv Independent"). */
  readonly relays: readonly Mention[];
  /** True when the attribution is denied or doubted by the page ("denied that 200 were killed"). */
  readonly doubted: boolean;
}

/** How a derived figure came about: a share of a stated number. */
export interface Derivation {
  /** The share as a number: 0.5 for "half", 1/3 for "one-third". */
  readonly share: number;
  /** The words of the base ("the approximately 11,000 troops"). */
  readonly baseText: string;
  /** The base's quantity. */
  readonly base: Quantity;
  /** What the base counts; null when its words do not say. */
  readonly baseMeasure: Measure | null;
}

/** Whether the page states the number, or imagines, forecasts or denies it. Only `stated` is matched. */
export type Modality = 'stated' | 'hypothetical' | 'forecast' | 'denied';

/** Our reading of a casualty number that a page states. Spans are offsets into the text as read. */
export interface Figure extends Span, Quantity {
  /** The characters from start to end: the number with the qualifiers that touch it ("over 6,000"). */
  readonly text: string;
  /** The sentence (or cell, or heading) in which it stands. */
  readonly sentence: Span;
  /** Index of the block in `ReadText.blocks`. */
  readonly block: number;
  readonly measure: Measure;
  readonly kind: Kind;
  /** A running count "since Thursday", "since late May", "since the truce collapsed": no count of a whole war. */
  readonly lately: boolean;
  /** First day counted, where the text names one ("since Oct. 7"); else null. */
  readonly periodStart: Day | null;
  /** The rate's unit when the number is a rate ("1,000 a day"); else null. A rate a day has kind `daily`, others `period`. */
  readonly rate: 'day' | 'week' | 'month' | 'year' | null;
  /** Who suffered it, in the page's words; null when nothing tells. */
  readonly subject: Mention | null;
  readonly place: Mention | null;
  /** True when the place is a land, state, wide region or sea by the language's list; false for towns and the unknown. */
  readonly placeIsLand: boolean;
  readonly attribution: Attribution | null;
  /** Up to which day the number counts; null when the text does not say. */
  readonly asOf: Day | null;
  /** Month and day when the text names a day without a year ("June 15"): `MM-DD`; else null. */
  readonly asOfMonthDay: string | null;
  /**
   * `MM-DD` of the first day where the text names it without a year ("since Oct. 7"); `periodStart` is then the last
   * such day before the page's own. Null otherwise.
   */
  readonly periodStartMonthDay: string | null;
  /**
   * The day that the text before, or the page's own date, tells where the number's words tell none; null otherwise. It
   * dates the number for the reader; the record is asked by the stated day and the page's.
   */
  readonly dayAround: Day | null;
  readonly derived: Derivation | null;
  readonly modality: Modality;
  /** Index (in the list of figures) of the total of which this one is a part ("including 5 children"); else null. */
  readonly partOf: number | null;
  /** Slots that were inferred from afar (paragraph, heading, title, page). */
  readonly inferred: readonly Slot[];
  /** What each step did to this reading, in order, in plain words. */
  readonly trace: readonly string[];
}

/** What detection is told beside the text. */
export interface DetectContext {
  /** The page's day; relative days ("on Tuesday") are resolved against it. Null: they stay unknown. */
  readonly published: Day | null;
  /** Language of the text as BCP 47 ("en"). */
  readonly lang: string;
}
