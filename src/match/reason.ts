import type { Slot } from '../detect/figure';
import type { Day } from '../text/day';
import type { Measure, Quantity } from '../text/quantity';
import type { DriftType } from './finding';
import type { Refusal } from './refusal';

/** Why a figure is held against nothing; the claims of `others` are what the record has instead. */
export type Apart =
  | 'nothing-comparable'
  | 'other-cause'
  | 'of-other-time'
  | 'may-be-of-other-time'
  | 'too-far-off'
  | 'group-not-its-own'
  | 'too-weak'
  | 'only-later';

/** A reason by its name; `why-words.ts` has the English sentence of each, the interface's locales all of them. */
export type ReasonKey =
  // What was read.
  | 'about'
  | 'beside'
  | 'conflict'
  | 'neighbour'
  | 'by-number'
  | 'name-of'
  | 'can-mean'
  | 'sentence-names'
  | 'no-group'
  | 'this-group'
  | 'read'
  | `scope-${'day' | 'week' | 'month' | 'year' | 'event' | 'stretch' | 'stretch-from' | 'one-day' | 'running' | 'running-since'}`
  | 'excess'
  | 'only-died'
  | 'inferred'
  | 'agency'
  | 'named-is'
  | 'named-speaks'
  | 'named-passed-on'
  | 'named-unknown'
  | 'named-several'
  | 'named-unclear'
  | 'no-agency'
  | 'own-day'
  | 'own-day-around'
  | 'up-to-day'
  | 'up-to-page-day'
  | 'page-day'
  | 'no-page-day'
  // What was found.
  | 'agrees'
  | 'departs'
  | 'refused'
  | `refused-${Refusal}`
  | 'refused-count'
  | 'no-number'
  // How it stands where no origin was found.
  | 'within'
  | 'within-until'
  | 'outside'
  | 'outside-until'
  | 'between-counts'
  | Apart
  // What the same agency said afterwards.
  | 'revised-before'
  | 'revised-since'
  // Why no origin was looked for.
  | 'imagined'
  | 'denied'
  | 'share'
  | 'vague';

/** A claim as a reason names it. */
export interface NamedClaim {
  /** Short name of the agency. */
  readonly agency: string;
  readonly published: Day;
  /** How well that day is known, where it lies after the page's and yet may have been before it; else absent. */
  readonly dayKnown?: 'latest' | 'month' | 'year';
  readonly measure: Measure;
  readonly quantity: ReasonQuantity;
}

/** A number as a reason says it. */
export type ReasonQuantity = Pick<Quantity, 'value' | 'low' | 'high' | 'bound' | 'vague'>;

/** What fills a slot: words of the page or the record as they stand, or what each language writes its own way. */
export type Fill =
  | { readonly text: string }
  | { readonly quoted: string }
  | { readonly day: Day }
  | { readonly number: number }
  | { readonly quantity: ReasonQuantity }
  | { readonly measure: Measure }
  | { readonly slot: Slot }
  | { readonly drift: DriftType }
  | { readonly claim: NamedClaim }
  | { readonly reason: Reason }
  /** "a, b and c". */
  | { readonly all: readonly Fill[] }
  /** "a; b; c". */
  | { readonly each: readonly Reason[] };

/** One step of "why this?": a sentence or a part of one, in no language yet. */
export type Reason =
  | { readonly say: ReasonKey; readonly fill?: Readonly<Record<string, Fill>> }
  /** How many claims more fell out; `n` chooses the plural form. */
  | { readonly say: 'more-refused'; readonly n: number; readonly reasons: readonly Reason[] };
