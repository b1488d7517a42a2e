import type { Claim } from '../claims/record';
import type { Bound, Quantity } from '../text/quantity';

const BOUND_WORDS: Readonly<Record<Exclude<Bound, 'range'>, string>> = {
  exact: '',
  about: 'about ',
  over: 'over ',
  'at-least': 'at least ',
  nearly: 'nearly ',
  'up-to': 'up to ',
  under: 'under ',
};

/** A whole number with commas ("1,187,330"). */
export function groupDigits(value: number): string {
  return String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** A quantity in short words: "over 6,000", "4,000 to 5,000". */
export function quantityWords(
  quantity: Pick<Quantity, 'value' | 'low' | 'high' | 'bound'>,
): string {
  const { value, low, high, bound } = quantity;
  if (bound === 'range') return `${groupDigits(low ?? 0)} to ${groupDigits(high ?? 0)}`;
  return `${BOUND_WORDS[bound]}${groupDigits(value ?? low ?? high ?? 0)}`;
}

/** A claim's number in short words. */
export function claimWords(claim: Claim): string {
  return quantityWords({
    value: claim.bound === 'range' ? null : claim.low,
    low: claim.low,
    high: claim.high,
    bound: claim.bound,
  });
}
