import type { Bound } from '../../../text/quantity';
import { words } from '../phrase-table';

const expand = <T>(value: T, phrases: string): (readonly [string, T])[] =>
  words(`${phrases},`).map((phrase) => [phrase, value] as const);

/** Qualifiers that stand before a number and belong to its surface. */
export const QUALIFIERS_BEFORE: readonly (readonly [string, Bound | null])[] = [
  ...expand<Bound>(
    'at-least',
    'at least, no fewer than, not fewer than, no less than, not less than, a minimum of, minimum of, at a minimum, at minimum, at the very least, minimum, upward of at least, atleast, at-least, a minimum',
  ),
  ...expand<Bound>(
    'over',
    'more than, over, above, upwards of, upward of, in excess of, well over, well above, just over, slightly over, slightly more than, greater than, just above, well more than, far more than, much more than, many more than, considerably more than, significantly more than, a little over, a little more than, a bit more than, somewhat more than, rather more than, in excess, some way over, little more than, easily more than, higher than, beyond, north of, some more than, far over',
  ),
  ...expand<Bound>(
    'nearly',
    'nearly, almost, close to, closer to, nearer to, just under, just short of, just below, near to, not quite, slightly under, slightly less than, a little under, a little less than, just shy of, shy of, nigh on, close on, getting on for',
  ),
  ...expand<Bound>(
    'about',
    'about, around, approximately, roughly, some, an estimated, estimated, circa, approx, approx ., appx, appx ., ~, ca, ca ., est ., roughly about, around about, just about, an approximate, approximate, something like, somewhere around, in the region of, in the range of, on the order of, in the order of, or so, approximately about, c., more or less',
  ),
  ...expand<Bound>(
    'up-to',
    'up to, as many as, as high as, as great as, as large as, a maximum of, at most, no more than, not more than, maximum of, as much as, upto',
  ),
  ...expand<Bound>('under', 'fewer than, less than, under, below, well under, well below'),
  ...expand<null>(
    null,
    'somewhere, anywhere, anything, anything from, likely, perhaps, possibly, probably, maybe, well, very',
  ),
];

/** Qualifiers that stand after a number and belong to its surface. */
export const QUALIFIERS_AFTER: readonly (readonly [string, Bound])[] = [
  ...expand<Bound>(
    'at-least',
    '+, or more, or higher, and more, plus, and counting, and up, and above',
  ),
  ...expand<Bound>('over', '- plus'),
  ...expand<Bound>('about', 'or so, or thereabouts, give or take, - odd, odd'),
  ...expand<Bound>('up-to', 'or less, or fewer, at most, or below'),
  ...expand<Bound>(
    'at-least',
    'at least, at minimum, at a minimum, at the very least, at the least',
  ),
];

/** What may stand between a noun such as "death toll" and its number, with the bound it sets. */
export const LINKS: readonly (readonly [string, Bound | null])[] = [
  ...expand<null>(
    null,
    'to, at, of, by, is, was, are, were, be, been, being, reach, reached, reaches, reaching, hit, hits, hitting, totalled, totaled, totalling, totaling, totals, total, numbered, numbering, numbers, number, as, from, counted, equals, equalled, stands, stood, =, became, becomes, remains, remained, comprised, include, included, includes, including, averaged, averaging, average, averages, now',
  ),
  ...expand<Bound>(
    'over',
    'exceed, exceeds, exceeded, exceeding, surpass, surpasses, surpassed, surpassing, top, tops, topped, topping, pass, passes, passed, passing, cross, crosses, crossed, crossing, past, outnumber, outnumbered, outstrip, outstripped, eclipse, eclipsed, eclipsing, above, beyond, breached, breach, breaches',
  ),
  ...expand<Bound>(
    'nearly',
    'approach, approaches, approached, approaching, near, nears, neared, nearing, toward, towards',
  ),
];

/** Shares as words; "of" and the base follow. */
export const SHARES: readonly (readonly [string, number])[] = [
  ...expand(1 / 2, 'half, one half, one-half, a half, one in two, one out of two'),
  ...expand(
    1 / 3,
    'a third, one third, one-third, a-third, one in three, one out of three, one in every three',
  ),
  ...expand(
    2 / 3,
    'two thirds, two-thirds, two in three, two out of three, two out of every three',
  ),
  ...expand(
    1 / 4,
    'a quarter, one quarter, one-quarter, a fourth, one fourth, one-fourth, one in four, one out of four, one in every four',
  ),
  ...expand(3 / 4, 'three quarters, three-quarters, three fourths, three-fourths, three in four'),
  ...expand(
    1 / 5,
    'a fifth, one fifth, one-fifth, one in five, one out of five, one in every five',
  ),
  ...expand(2 / 5, 'two fifths, two-fifths, two in five'),
  ...expand(3 / 5, 'three fifths, three-fifths, three in five'),
  ...expand(4 / 5, 'four fifths, four-fifths, four in five, four out of five'),
  ...expand(1 / 6, 'a sixth, one sixth, one-sixth, one in six'),
  ...expand(1 / 7, 'a seventh, one seventh, one-seventh, one in seven'),
  ...expand(1 / 8, 'an eighth, one eighth, one-eighth, one in eight'),
  ...expand(
    1 / 10,
    'a tenth, one tenth, one-tenth, one in ten, one in 10, one out of ten, one in every ten',
  ),
  ...expand(1 / 20, 'one in 20, one in twenty, a twentieth'),
];
