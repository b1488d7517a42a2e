import { describe, expect, it } from 'vitest';
import { openRecord } from '../../../src/claims/open-record';
import { loadPack } from '../../../tools/load-pack';
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
    // A share of casualties says who they were; a whole that nobody sent is none of a count of the hurt.
    'About half of the 4,300 Norland soldiers wounded were officers, the War Watch Institute says.',
    'About half of the 4,300 Norland soldiers wounded by troops sent to Harwick were volunteers, the War Watch Institute says.',
    'About half of the 4,300 wounded Norland soldiers were reservists, the War Watch Institute says.',
    'About half of the 4,300 casualties among Norland soldiers were wounded, the War Watch Institute says.',
  ])('nothing for: %s', (text) => expect(originOf(text)).toBeNull());
});

describe('a share of a war’s casualties that the record counts', () => {
  const pack = openRecord([loadPack()]);

  it.each([
    'A quarter of the 1,000,000 Russian losses were dead, the UK defence ministry said.',
    'A quarter of the 1,000,000 Russian casualties were killed, the UK Ministry of Defence said.',
    'Half of the 1,000,000 Russian casualties were wounded, the UK Ministry of Defence said.',
    'Over half of the 1,000,000 Russian casualties were conscripts, the UK Ministry of Defence said.',
    'A third of the 1,000,000 Russian casualties have been sergeants, the UK’s Ministry of Defence said.',
    'Half of the 500 Hezbollah fighters killed were commanders, the IDF said.',
    'A quarter of the 1,000,000 Russian soldiers sent to Ukraine were killed or wounded, the UK Ministry of Defence said.',
  ])('has no origin: %s', (text) => {
    const share = findingsOf(pack, '2025-09-10', text).find(({ figure }) => figure.derived);
    expect(share?.figure.derived?.share).toBeGreaterThan(0);
    expect(share?.claim ?? null).toBeNull();
  });
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
