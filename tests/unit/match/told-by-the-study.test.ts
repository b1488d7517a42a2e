import { describe, expect, it } from 'vitest';
import { openRecord } from '../../../src/claims/open-record';
import type { Claim, Pack } from '../../../src/claims/record';
import { findingsOf } from './findings-of';
import { claim, SMALL_PACK } from './small-pack';

const killed = (low: number, bound: Claim['bound'] = 'exact') =>
  ({ measure: 'killed', low, bound }) as const;
/** The invented record with a study and an event. */
const PACK: Pack = {
  ...SMALL_PACK,
  claims: [
    ...SMALL_PACK.claims,
    claim(
      'watch-excess',
      'war-watch',
      '2033-05-05',
      { measure: 'deaths', low: 14900, bound: 'about' },
      { subject: 'norland-people', method: 'model' },
    ),
    claim('harwick-raid', 'norland-health', '2033-10-02', killed(14), {
      subject: 'norland-children',
      kind: 'incident',
      incident: 'harwick-raid-2033-10-01',
      place: 'Harwick',
      periodStart: null,
      asOf: '2033-10-01',
    }),
  ],
};
const record = openRecord([PACK]);
const found = (published: string, text: string) =>
  findingsOf(record, published, text, '2034-06-01').map(({ claim: id }) => id);

describe('how sure a study is of its number', () => {
  const lead = 'The War Watch Institute said that 14,900 people died in Norland';
  it.each([
    [`${lead} (within a range of 13,300 to 16,600).`, 'watch-excess'],
    [`${lead} (the 95 per cent confidence interval is 13,300 to 16,600).`, 'watch-excess'],
    // Of others.
    [`${lead}, and 13,300 to 16,600 were hurt.`, null],
  ])('%s', (text, id) => {
    expect(found('2033-05-06', text).at(-1)).toBe(id);
  });
});

describe('a small number of an event that its sentence places', () => {
  it.each([
    [
      'The Norland Health Ministry says it found 14 bodies of civilians in Harwick.',
      'harwick-raid',
    ],
    ['The Norland Health Ministry says it found 14 bodies of civilians in Eastvale.', null],
    ['Toll Monitor says it found 14 bodies of civilians in Harwick.', null],
  ])('%s', (text, id) => {
    expect(found('2033-10-03', text)).toEqual([id]);
  });
});

describe('research that nobody is named for', () => {
  it.each([
    ['14,900 people died in Norland, research shows.', 'watch-excess'],
    ['Toll Monitor research shows that 14,900 people died in Norland.', null],
  ])('%s', (text, id) => {
    expect(found('2033-05-06', text)).toEqual([id]);
  });
});
