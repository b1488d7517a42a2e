import type { Bound, Quantity } from '../text/quantity';
import type { Span } from '../text/span';
import type { Trigger, WordClass } from './lang/language';

/** A number with the qualifiers that touch it, as one item of a sentence. */
export interface Amount extends Span, Quantity {
  /** Where the number itself begins and ends, without qualifiers. */
  readonly number: Span;
  /** Whether a qualifier set the bound (a verb may set it otherwise). */
  readonly qualified: boolean;
  /** Why this number counts nobody ("a year", "money"); null while it may count people. */
  readonly aside: string | null;
  /** A share such as "half" or "27 per cent", waiting for its base; null for a plain number. */
  readonly share: number | null;
}

/** A word, mark, number or trigger phrase of a sentence; offsets count in the text as read. */
export interface Item extends Span {
  readonly kind: 'word' | 'mark' | 'amount' | 'trigger';
  /** Lower case; a trigger phrase keeps its blanks. */
  readonly lower: string;
  readonly capital: boolean;
  /** Whether white space stands before it. */
  readonly spaced: boolean;
  readonly wordClass: WordClass;
  readonly amount: Amount | null;
  readonly trigger: Trigger | null;
}

/** A sentence, heading, item or cell as the patterns see it. */
export interface SentenceView extends Span {
  /** Index of its block in the text as read. */
  readonly block: number;
  /** Its number among all views of the text, in reading order. */
  readonly index: number;
  /** What kinds of words may stand in it, as bits of `KIND`: a bit that is not set is certain. */
  readonly kinds: number;
  readonly items: readonly Item[];
  /** What was found once for the sentence, see `kept.ts`. */
  readonly kept: unknown[];
}

/** The bound that a phrase around the number sets, when the number carries none of its own. */
export type OuterBound = Exclude<Bound, 'range'> | null;
