import type { Claim } from '../claims/record';
import { isHonestRounding, tellingDigits } from './quantity-agreement';
import type { Question } from './question';

/** A headline that cuts a number short shows at least so many digits of it. */
const LEAST_CUT_DIGITS = 2;
/** Smaller ones are met by chance. */
const LEAST_CUT = 1000;

/** Whether the page's number is the other one with its last digits cut off: 38,000 of 38,715. */
export function cutsShort(page: number, whole: number): boolean {
  if (page < LEAST_CUT || tellingDigits(page) < LEAST_CUT_DIGITS) return false;
  return isHonestRounding(page, 'over', whole);
}

/** "38,000 missing" above, where the page gives the claim's 38,715 under its agency's name. */
export function isCutShort({ figure, anchors }: Question, claim: Claim): boolean {
  if (figure.value === null || figure.bound !== 'exact' || !anchors.has(claim.id)) return false;
  return claim.bound === 'exact' && cutsShort(figure.value, claim.low);
}
