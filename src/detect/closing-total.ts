import type { Figure } from './figure';

const NUMBER = '(?:\\d[\\d,]*|[a-z]+(?:-[a-z]+)?)';
const NOUN = '(?:fatalit(?:y|ies)|deaths?)';
/** "1 fatality.", "Coded as 2 fatalities", "Fatalities: 3", "3 reported fatalities in total, 2 injured". */
const CLOSING = new RegExp(
  `^[("[]?(?:(?:(?:coded|recorded|listed|counted|reported|entered)(?: here)? (?:as|with|at)|total(?: of)?:?|in total,?|overall,?) )?(?:(?:${NUMBER}) (?:(?:reported|confirmed|total|known|coded|recorded) )?${NOUN}|(?:total )?(?:reported )?fatalities:? (?:(?:are |were )?(?:coded|recorded) (?:as|at) )?${NUMBER})` +
    `(?: (?:in total|overall|reported|recorded|coded|confirmed|(?:was|were) (?:coded|recorded|reported)))?(?:(?:,| and|;) ${NUMBER} (?:injur(?:y|ies)|injured|wounded))?[.;)\\]"]*$`,
  'i',
);

/**
 * The number of a closing sentence that only sums the event up ("1 fatality.", "Coded as 2 fatalities."); null without
 * one. It stands for all who were told of before it, and is never one more of them.
 */
export function closingTotal(figures: readonly Figure[], folded: string): number | null {
  const last = figures.findLast(({ measure }) => measure === 'killed');
  if (!last || folded.slice(0, last.sentence.start).trim() === '') return null;
  const sentence = folded.slice(last.sentence.start, last.sentence.end).trim();
  return CLOSING.test(sentence) ? last.value : null;
}
