import { describe, expect, it } from 'vitest';
import { sameOrigin } from '../../../src/match/kind-agreement';
import { compareDays } from '../../../src/match/time-agreement';
import { quantityOf } from '../../../src/text/quantity';
import { figureOf, pageOf } from './figure-factory';
import { claim } from './small-pack';

describe('a year instead of a day', () => {
  it('is any beginning within that year, and none of another', () => {
    expect(sameOrigin('2031-01-01', '2031-09-14')).toBe(true);
    expect(sameOrigin('2031-09-14', '2031-01-01')).toBe(true);
    expect(sameOrigin('2030-01-01', '2031-09-14')).toBe(false);
    expect(sameOrigin('2031-02-01', '2031-09-14')).toBe(false);
  });

  it('is any end within that year, where the page names a beginning too', () => {
    const page = pageOf(['From 2028 to 2031 the war took 5,120 lives.']);
    const counted = claim(
      'watch-november',
      'war-watch',
      '2031-11-04',
      { measure: 'killed', low: 5120, bound: 'exact' },
      { published: '2033-02-01' },
    );
    const figure = (periodStart: string | null, asOf: string) =>
      figureOf(
        page,
        {
          text: '5,120',
          quantity: quantityOf(5120, 'exact'),
          measure: 'killed',
          rest: { periodStart, asOf },
        },
        [],
      );
    expect(compareDays(figure('2028-01-01', '2031-12-31'), counted)).not.toBe('differs');
    expect(compareDays(figure('2028-01-01', '2030-12-31'), counted)).toBe('differs');
    expect(compareDays(figure(null, '2030-12-31'), counted)).toBe('differs');
  });
});
