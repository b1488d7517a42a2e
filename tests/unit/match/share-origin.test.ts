import { describe, expect, it } from 'vitest';
import { openRecord } from '../../../src/claims/open-record';
import { findingsOf } from './findings-of';
import { claim, SMALL_PACK } from './small-pack';

/** The invented war, with a body that counted 2,150 wounded, and its neighbour's two counts near each other. */
const record = openRecord([
  {
    ...SMALL_PACK,
    claims: [
      ...SMALL_PACK.claims,
      claim('watch-wounded', 'war-watch', '2031-06-02', {
        measure: 'wounded',
        low: 2150,
        bound: 'exact',
      }),
      claim('staff-hurt', 'norland-staff', '2031-06-02', {
        measure: 'wounded',
        low: 1900,
        bound: 'exact',
      }),
      claim('staff-hurt-later', 'norland-staff', '2031-06-05', {
        measure: 'wounded',
        low: 1960,
        bound: 'exact',
      }),
    ],
  },
]);
const originOf = (text: string) => {
  const finding = findingsOf(record, '2031-06-08', text).find(({ figure }) => figure.derived);
  expect(finding?.figure.derived?.share).toBeGreaterThan(0);
  return finding?.claim ?? null;
};

describe('a share of a body’s total, of which it gave the count', () => {
  it.each([
    [
      'About half of the 4,300 Norland soldiers sent to Harwick were wounded, the War Watch Institute says.',
      'watch-wounded',
    ],
    [
      'Over a third of the 4,300 Norland soldiers sent to Harwick were wounded, the War Watch Institute says.',
      'watch-wounded',
    ],
    [
      'Nearly two-thirds of the 3,300 Norland soldiers sent to Harwick were wounded, the War Watch Institute says.',
      'watch-wounded',
    ],
  ])('%s', (text, id) => expect(originOf(text)).toBe(id));

  it.each([
    // Too far off, another body, another group, another measure, no body, two counts of one body.
    'About a third of the 4,300 Norland soldiers sent to Harwick were wounded, the War Watch Institute says.',
    'Over two-thirds of the 4,300 Norland soldiers sent to Harwick were wounded, the War Watch Institute says.',
    'About half of the 4,300 Norland soldiers sent to Harwick were wounded, the Toll Monitor says.',
    'About half of the 4,300 Sudria soldiers sent to Harwick were wounded, the War Watch Institute says.',
    'About half of the 4,300 Norland soldiers sent to Harwick were captured, the War Watch Institute says.',
    'About half of the 4,300 Norland soldiers sent to Harwick were wounded.',
    'About half of the 3,860 Norland soldiers sent to Harwick were wounded, the Norland General Staff says.',
  ])('nothing for: %s', (text) => expect(originOf(text)).toBeNull());
});

describe('a count of one day', () => {
  const day = claim('staff-day', 'norland-staff', '2031-06-02', {
    measure: 'killed',
    low: 23,
    bound: 'exact',
  });
  const found = (periodStart: string) => {
    const period = { ...day, kind: 'period' as const, periodStart };
    const own = openRecord([{ ...SMALL_PACK, claims: [...SMALL_PACK.claims, period] }]);
    const text = 'The shelling of Harwick on June 2 killed 23 Norland soldiers.';
    return findingsOf(own, '2031-06-09', text)[0]?.claim ?? null;
  };

  it('is of what happened on that day', () => expect(found('2031-06-02')).toBe('staff-day'));
  it('one of weeks is not', () => expect(found('2031-05-02')).toBeNull());
});
