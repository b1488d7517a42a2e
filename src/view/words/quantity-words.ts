import type { Measure, Quantity } from '../../text/quantity';
import type { Words } from './speak';

/** A claim's numbers: every bound but `range` has its one number in `low`. */
export interface ClaimNumbers {
  readonly low: number;
  readonly high: number | null;
  readonly bound: Quantity['bound'];
  readonly vague: boolean;
}

/** A quantity in words, with its bound: "over 6,000", "600 to 900", "in words, at least 24". */
export function quantityText(words: Words, quantity: Quantity): string {
  const { value, low, high, bound, vague } = quantity;
  if (bound === 'range' || (value === null && low !== null && high !== null)) {
    if (low === null || high === null) return words.say('quantity.none');
    const slots = { low: words.number(low), high: words.number(high) };
    return words.say(vague ? 'quantity.vague.range' : 'quantity.range', slots);
  }
  const n = value ?? low ?? high;
  if (n === null) return words.say('quantity.none');
  return words.say(vague ? 'quantity.vague' : `quantity.${bound}`, { n: words.number(n) });
}

/** Digits that a number computed from a share may claim to know. */
const KNOWN_DIGITS = 2;

/** The page's number as it is shown: one that was computed from a share, rounded to what is known of it. */
export function shownQuantity(card: Quantity & { readonly derived: unknown }): Quantity {
  if (card.derived === null) return card;
  const round = (n: number | null) => (n === null ? null : Number(n.toPrecision(KNOWN_DIGITS)));
  const { value, low, high, bound, vague } = card;
  return { value: round(value), low: round(low), high: round(high), bound, vague };
}

/** A claim's number in words. */
export function claimQuantityText(words: Words, claim: ClaimNumbers): string {
  if (claim.high !== null && (claim.bound === 'range' || claim.vague)) {
    const slots = { low: words.number(claim.low), high: words.number(claim.high) };
    return words.say(claim.vague ? 'quantity.vague.range' : 'quantity.range', slots);
  }
  const n = words.number(claim.low);
  return words.say(claim.vague ? 'quantity.vague' : `quantity.${claim.bound}`, { n });
}

/** Quantity and measure together: "over 6,000 casualties". */
export function measuredText(words: Words, quantity: string, measure: Measure): string {
  return words.say('measured', { quantity, measure: words.say(`measure.${measure}`) });
}

/** The uncertainty that a study printed: "4,100 to 5,300 (95 % interval)". */
export function intervalText(
  words: Words,
  interval: { readonly low: number; readonly high: number; readonly level: number | null },
): string {
  const slots = { low: words.number(interval.low), high: words.number(interval.high) };
  return interval.level === null
    ? words.say('quantity.interval', slots)
    : words.say('quantity.interval.level', {
        ...slots,
        level: words.percent(interval.level / 100),
      });
}

const FRACTIONS: readonly (readonly [number, string])[] = [
  [1 / 2, '½'],
  [1 / 3, '⅓'],
  [2 / 3, '⅔'],
  [1 / 4, '¼'],
  [3 / 4, '¾'],
  [1 / 5, '⅕'],
  [1 / 6, '⅙'],
  [1 / 8, '⅛'],
];

/** A share as the reader knows it: a plain fraction where it is one, else per cent. */
export function shareText(words: Words, share: number): string {
  const fraction = FRACTIONS.find(([value]) => Math.abs(value - share) < 0.001);
  return fraction ? fraction[1] : words.percent(share);
}
