import { describe, expect, it } from 'vitest';
import { openRecord } from '../../../src/claims/open-record';
import type { Agency, Conflict, Pack, Subject } from '../../../src/claims/record';
import { findingsOf } from './findings-of';
import { claim, SMALL_PACK } from './small-pack';

const [war] = SMALL_PACK.conflicts as readonly [Conflict, ...Conflict[]];
const PEOPLE = SMALL_PACK.subjects.find(({ id }) => id === 'norland-people') as Subject;
const MONITOR = SMALL_PACK.agencies.find(({ id }) => id === 'toll-monitor') as Agency;

/** The invented record with an atomic bombing long ago, counted by one office. */
const PACK: Pack = {
  ...SMALL_PACK,
  conflicts: [
    ...SMALL_PACK.conflicts,
    {
      ...war,
      id: 'tarn-bombing',
      name: 'Atomic bombing of Tarn',
      aliases: ['atomic bombing of Tarn'],
      start: '1999-08-06',
      end: '1999-08-07',
      sides: [],
      places: ['Tarn'],
      demonyms: ['Tarnish'],
    },
  ],
  agencies: [
    ...SMALL_PACK.agencies,
    { ...MONITOR, id: 'tarn-office', name: 'Tarn Survey Office', shortName: 'Tarn Office' },
  ].map((one) =>
    one.id === 'tarn-office' ? { ...one, aliases: [one.name], ambiguousAliases: [] } : one,
  ),
  subjects: [
    ...SMALL_PACK.subjects,
    {
      ...PEOPLE,
      id: 'tarn-people',
      name: 'People killed in Tarn',
      aliases: ['killed in Tarn', 'people killed in Tarn'],
      conflict: 'tarn-bombing',
      side: null,
    },
  ],
  claims: [
    ...SMALL_PACK.claims,
    claim(
      'tarn-count',
      'tarn-office',
      '2000-01-01',
      { measure: 'killed', low: 71_300, bound: 'about' },
      {
        conflict: 'tarn-bombing',
        subject: 'tarn-people',
        place: 'Tarn',
        periodStart: '1999-08-06',
        asOf: '1999-12-31',
      },
    ),
  ],
};
const record = openRecord([PACK]);
const found = (text: string) => findingsOf(record, '2032-06-01', text);

describe('what texts tell of a war long past', () => {
  it('those who died of cancer later are of an atomic bombing', () => {
    const text =
      'The atomic bombing of Tarn ended the war. In Tarn 71,300 people died of burns and cancer.';
    expect(found(text)[0]?.claim).toBe('tarn-count');
  });

  it('historians are nobody in particular', () => {
    const text = 'Historians believe the atomic bombing of Tarn killed about 71,300 people.';
    expect(found(text)[0]?.claim).toBe('tarn-count');
  });

  it.each([
    'The dead of the atomic bombing of Tarn were about 60,000, both civilian and military.',
    'About 60,000 dead, military and civilian, were left by the atomic bombing of Tarn.',
  ])('half of a word for everybody is no group: %s', (text) => {
    expect(found(text)[0]?.subject).toBe('tarn-people');
  });

  it('a number that carries on the words of the one before is of its group', () => {
    const text =
      'Casualties of the Tarnish in the atomic bombing of Tarn numbered over 90,000. The number of 80,000 was considered official.';
    expect(found(text).map(({ subject }) => subject)).toEqual(['tarn-people', 'tarn-people']);
  });
});
