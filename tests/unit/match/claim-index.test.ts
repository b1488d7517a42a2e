import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../src/claims/record';
import { indexClaims } from '../../../src/match/claim-index';
import { isLater } from '../../../src/match/claim-run';
import { firstIndexWhere } from '../../../src/match/sorted-search';
import { wasPublicBy } from '../../../src/match/time-agreement';
import { addDays } from '../../../src/text/day';
import { SMALL_PACK } from './small-pack';

const SAMPLE = SMALL_PACK.claims[0] as Claim;
const FIRST = '2030-01-01';

const anyClaim = fc
  .record({
    id: fc.uuid(),
    agency: fc.constantFrom('one', 'other'),
    low: fc.integer({ min: 380, max: 400 }),
    day: fc.integer({ min: 0, max: 400 }),
    dateBasis: fc.constantFrom<Claim['dateBasis']>('stated', 'recalled', 'placeholder'),
    datePrecision: fc.constantFrom<Claim['datePrecision']>(undefined, 'month', 'year'),
    kind: fc.constantFrom<Claim['kind']>('cumulative', 'period', 'daily'),
  })
  .map(({ day, ...rest }): Claim => {
    const published = addDays(FIRST, day);
    return { ...SAMPLE, ...rest, high: null, asOf: published, published };
  });

const anyClaims = fc.array(anyClaim, { minLength: 1, maxLength: 400, size: 'max' });
const anyDay = fc.integer({ min: -10, max: 420 }).map((days) => addDays(FIRST, days));

describe('indexClaims', () => {
  it('gives for each run the latest claim that was public, as a look at all of them would', () => {
    fc.assert(
      fc.property(anyClaims, anyDay, (claims, day) => {
        const index = indexClaims(claims);
        for (const run of index.runsBy('one')) {
          const open = run.claims.filter((claim) => wasPublicBy(claim, day));
          const latest = open.reduce<Claim | null>(
            (known, claim) => (known && !isLater(claim, known) ? known : claim),
            null,
          );
          expect(run.latestBy(day)?.id).toBe(latest?.id);
          expect(new Set(run.publicBy(day, claims.length))).toEqual(new Set(open));
        }
      }),
    );
  });

  it('puts every claim into one run, and into the family of its kind', () => {
    fc.assert(
      fc.property(anyClaims, (claims) => {
        const index = indexClaims(claims);
        const families = (['running', 'incident', 'daily'] as const).flatMap((family) =>
          index.runsOf(family).flatMap((run) => run.claims),
        );
        expect(families).toHaveLength(claims.length);
        for (const run of index.runsOf('daily')) expect(run.sample.kind).toBe('daily');
      }),
    );
  });

  it('finds numbers in an interval: all of few, of many those nearest before the day', () => {
    fc.assert(
      fc.property(anyClaims, anyDay, fc.integer({ min: 370, max: 401 }), (claims, day, low) => {
        const interval = { low, high: low * 1.05 };
        const inside = claims.filter((claim) => claim.low >= low && claim.low <= interval.high);
        const found = indexClaims(claims).numbers.within(interval, day);
        expect(new Set(found).size).toBe(found.length);
        for (const claim of found) expect(inside).toContain(claim);
        if (inside.length <= 64) expect(found).toHaveLength(inside.length);
        const before = inside.map((claim) => claim.published).filter((one) => one <= day);
        const nearest = before.sort().at(-1);
        if (nearest) expect(found.map((claim) => claim.published)).toContain(nearest);
      }),
    );
  });

  it('finds a number itself among many others of about its size', () => {
    const day = (at: number) => addDays(FIRST, at);
    const others = Array.from({ length: 900 }, (_, at) => ({
      ...SAMPLE,
      id: `other-${at}`,
      low: 40_001 + (at % 300),
      published: day(at),
    }));
    const wanted = { ...SAMPLE, id: 'wanted', low: 40_000, published: day(-5) };
    const { numbers } = indexClaims([...others, wanted]);
    expect(numbers.within({ low: 40_000, high: 40_000 }, day(800))).toEqual([wanted]);
  });

  it('finds nothing where no claim has the number', () => {
    const { numbers } = indexClaims([SAMPLE]);
    expect(numbers.within({ low: SAMPLE.low + 1, high: SAMPLE.low + 9 }, FIRST)).toEqual([]);
    expect(numbers.withHigh(SAMPLE.low)).toEqual([]);
  });
});

describe('firstIndexWhere', () => {
  const sorted = [1, 3, 3, 7];
  it.each([
    [0, 0],
    [1, 0],
    [2, 1],
    [3, 1],
    [4, 3],
    [8, 4],
  ])('the first number from %i on stands at %i', (least, index) => {
    expect(firstIndexWhere(sorted.length, (at) => (sorted[at] ?? 0) >= least)).toBe(index);
  });
});
