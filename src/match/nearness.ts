import type { Comparison } from './comparability';
import type { Question } from './question';

/** What the nearest number is worth before one at the end of the rounding's reach. */
const NEAREST = 4;
/** The same on a page with a day, where it only tells apart counts that lie hours from each other. */
const NEARER = 0.6;
/** The reach of any rounding, as a share of the page's number. */
const ROUNDING_REACH = 0.05;

/**
 * Without any day a rounded number may be of many claims: the nearer to it, the likelier it was meant. 0 for the number
 * itself and less the further off; on a page with a day 0 for the named agency's claims too, whose last count is meant, if the words
 * say that they round ("the 25,000 whom the Desk has named" do not).
 */
export function nearness(question: Question, { numbers, agency, claim }: Comparison): number {
  const { figure, published, referenceKnown } = question;
  const { value, asOf } = figure;
  const rounds = numbers === 'rounded' || numbers === 'rounded-unsaid';
  if (value === null || !rounds) return 0;
  const dated = published !== null || asOf !== null || referenceKnown;
  if (dated && agency === 'same' && numbers === 'rounded') return 0;
  const worth = dated ? NEARER : NEAREST;
  return -worth * Math.min(1, Math.abs(claim.low - value) / (ROUNDING_REACH * value));
}
