/** The bounds that a casualty number can carry, as PRODUCT.md names them. */
export const BOUNDS = [
  'exact',
  'about',
  'over',
  'at-least',
  'nearly',
  'up-to',
  'under',
  'range',
] as const;
export type Bound = (typeof BOUNDS)[number];

/** What is counted. `deployed` is the denominator of shares, never a casualty; `displaced` is none either. */
export const MEASURES = [
  'killed',
  'wounded',
  'casualties',
  'losses',
  'missing',
  'captured',
  'deaths',
  'excess-deaths',
  'displaced',
  'deployed',
] as const;
export type Measure = (typeof MEASURES)[number];

/** How a number relates to time: since a counting origin, over a period, of one event, of one day. */
export const KINDS = ['cumulative', 'period', 'incident', 'daily'] as const;
export type Kind = (typeof KINDS)[number];

/**
 * An interval and the number named. exact, about, nearly: `low` = `high` = `value`; over, at-least:
 * `low` = `value`, `high` null; up-to, under: `high` = `value`, `low` null; range: both ends, `value`
 * null; vague words ("dozens"): `low` is the least the word admits, `value` and `high` null, `vague` true.
 */
export interface Quantity {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly bound: Bound;
  readonly vague: boolean;
}

/** The quantity that a plain number with a bound stands for. `bound` must not be `range`. */
export function quantityOf(value: number, bound: Exclude<Bound, 'range'>): Quantity {
  switch (bound) {
    case 'over':
    case 'at-least':
      return { value, low: value, high: null, bound, vague: false };
    case 'up-to':
    case 'under':
      return { value, low: null, high: value, bound, vague: false };
    default:
      return { value, low: value, high: value, bound, vague: false };
  }
}

/** The quantity of a span with both ends named ("4,000 to 5,000"); the ends may come in either order. */
export function rangeOf(one: number, other: number): Quantity {
  const low = Math.min(one, other);
  const high = Math.max(one, other);
  return { value: null, low, high, bound: 'range', vague: false };
}

/** The quantity of a vague word: at least `low`, nothing more is known. */
export function vagueOf(low: number): Quantity {
  return { value: null, low, high: null, bound: 'at-least', vague: true };
}
