import { describe, expect, it } from 'vitest';
import { checkFallingTotals, isLowerTotal } from '../../../src/claims/invariants/falling-totals';
import type { Claim } from '../../../src/claims/record';
import { claim } from '../match/small-pack';

const total = (day: string, low: number, rest: Partial<Claim> = {}): Claim =>
  claim(`total-${day}`, 'toll-monitor', day, { measure: 'killed', low, bound: 'exact' }, rest);

/** Lowered once, with its reason. */
const LOWERED = total('2031-04-01', 1180, { lowerBecause: 'revised' });
const RUN = [total('2031-02-01', 800), total('2031-03-01', 1420), LOWERED];

function complaints(claims: readonly Claim[]): string[] {
  const found: string[] = [];
  const located = claims.map((item) => ({ item, file: 'x.json', lineOf: () => 1 }));
  checkFallingTotals({ claims: located }, (_, message) => found.push(message));
  return found;
}

describe('a total is held against the nearest earlier one of its agency', () => {
  it.each([
    ['grows on from a number that was lowered once', total('2031-05-01', 1250), 0],
    ['stands as it was lowered', total('2031-05-01', 1180), 0],
    ['falls again', total('2031-05-01', 1100), 1],
    ['comes between two earlier ones, in order', total('2031-02-15', 900), 0],
    ['comes between two earlier ones, below the one before it', total('2031-02-15', 700), 1],
    ['comes before all of them', total('2031-01-15', 10), 0],
    ['counts from another day', total('2031-05-01', 40, { periodStart: '2031-04-20' }), 0],
  ] as const)('%s', (_, added, found) => {
    expect(isLowerTotal(added, RUN)).toBe(found > 0);
    expect(complaints([...RUN, added])).toHaveLength(found);
  });

  it('names that one', () => {
    expect(complaints([...RUN, total('2031-05-01', 1100)])[0]).toMatch(
      /^the total falls to 1100 after 1180 \(total-2031-04-01\)/,
    );
  });
});
