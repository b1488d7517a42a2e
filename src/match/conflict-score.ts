import type { Reason } from './reason';

/** How strongly a figure's surroundings speak for a conflict. */
export interface ConflictScore {
  /** 0 or less: nothing speaks for it. */
  readonly value: number;
  /** True when the number's day lies before it. */
  readonly impossible: boolean;
  /** True when it is past, or a single event, and the page has no word for it. */
  readonly unnamed: boolean;
  /** True when it was over long before the number's day, or the day is unknown and it is over. */
  readonly past: boolean;
  /** True when the whole page is about it, and the sentence tells of no other cause of death. */
  readonly topic: boolean;
  /** True when the sentence has a word of its event ("the earthquake"). */
  readonly told: boolean;
  /** True for the one event of which the number is plainly told, by its name or by a place and its year. */
  readonly event: boolean;
  /** True when the sentence tells of another cause of death ("bus crash"). */
  readonly otherCause: boolean;
  readonly evidence: readonly Reason[];
}
