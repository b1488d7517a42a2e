import type { NumberWords } from '../../text/numerals';
import type { Bound, Measure } from '../../text/quantity';
import type { Pattern, Refiner } from '../pipeline';
import type { PhraseTable } from './phrase-table';

/** Where a trigger takes its number; see the trigger lists of each language. */
export type TriggerRole = 'either' | 'before' | 'after' | 'count' | 'label';

/** What a word or phrase says of a number near it. */
export interface Trigger {
  readonly measure: Measure;
  readonly role: TriggerRole;
  /** True when it counts only beside a people noun ("lost 12 troops", not "lost 12 tanks"). */
  readonly needsPeople: boolean;
}

/** What a word is to the grammar; a word without an entry is `other`. */
export type WordClass =
  | 'people'
  | 'thing'
  | 'pronoun'
  | 'preposition'
  | 'auxiliary'
  | 'conjunction'
  | 'relative'
  | 'determiner'
  | 'adverb'
  | 'verb'
  | 'raising'
  | 'time'
  | 'other';

/** The word lists of one language. */
export interface Lexicon {
  readonly numberWords: NumberWords;
  /** Qualifiers before a number; null bound: part of the surface, but says nothing. */
  readonly qualifiersBefore: PhraseTable<Bound | null>;
  readonly qualifiersAfter: PhraseTable<Bound>;
  /** Verbs and prepositions between a label and its number, with the bound they set. */
  readonly links: PhraseTable<Bound | null>;
  /** Verbs of change: "rose", "climbed". */
  readonly changes: ReadonlySet<string>;
  readonly triggers: PhraseTable<Trigger>;
  readonly classes: ReadonlyMap<string, WordClass>;
  /** Words that name a people with a capital alone ("Poles"); in small letters they are things ("poles"). */
  readonly capitalPeoples: ReadonlySet<string>;
  /** Words of shares ("half", "two-thirds"). */
  readonly shares: PhraseTable<number>;
  /** Words, and pairs of words, of which one stands in every text that speaks of how many died. */
  readonly deathWords: ReadonlySet<string>;
  /** Words of which one stands in every sentence that names a source without a colon or a dash. */
  readonly sourceCues: ReadonlySet<string>;
  /** Words of which one stands in every sentence that names a place by its first word alone. */
  readonly placeWords: ReadonlySet<string>;
  /** Nouns for the men of one side. */
  readonly groupWords: ReadonlySet<string>;
  /** Verbs by which a body brings out details of the dead, and verbs for keeping a record of them. */
  readonly givingWords: ReadonlySet<string>;
  readonly keepingWords: ReadonlySet<string>;
}

/** One language: its words, and its grammar as three ordered lists. */
export interface Language {
  /** BCP 47 primary subtag ("en"). */
  readonly tag: string;
  readonly lexicon: Lexicon;
  /** A cheap question: can a stretch with these characters hold a casualty number at all? */
  readonly mayHoldFigure: RegExp;
  readonly patterns: readonly Pattern[];
  /** Refiners that add numbers and drop those that count no casualties: what they leave is a figure. */
  readonly sifters: readonly Refiner[];
  /** Those that fill the slots of what is left; they neither add nor drop. */
  readonly refiners: readonly Refiner[];
}
