import { describe, expect, it } from 'vitest';
import { openRecord } from '../../../src/claims/open-record';
import type { Conflict, Subject } from '../../../src/claims/record';
import { findingsOf } from './findings-of';
import { claim, SMALL_PACK } from './small-pack';

/** The invented record with a blast at a named clinic, and a storm whose dead one study reckoned. */
const record = openRecord([
  {
    ...SMALL_PACK,
    conflicts: [
      ...SMALL_PACK.conflicts.map((one) =>
        one.id === 'norland-war' ? { ...one, places: [...one.places, 'Osric Clinic'] } : one,
      ),
      {
        ...(SMALL_PACK.conflicts[0] as Conflict),
        id: 'storm-ada',
        name: 'Hurricane Ada',
        kind: 'disaster',
        aliases: ['Hurricane Ada'],
        start: '2031-03-01',
        end: '2031-03-01',
        sides: [],
        places: ['Corva'],
        demonyms: ['Corvan'],
      },
    ],
    subjects: [
      ...SMALL_PACK.subjects,
      {
        ...(SMALL_PACK.subjects[0] as Subject),
        id: 'ada-dead',
        name: 'People killed by Hurricane Ada',
        aliases: ['People killed by Hurricane Ada'],
        groupWords: ['people', 'victims'],
        conflict: 'storm-ada',
        side: null,
        combatant: false,
        partOf: null,
      },
    ],
    claims: [
      ...SMALL_PACK.claims,
      claim(
        'clinic',
        'norland-health',
        '2031-05-04',
        { measure: 'killed', low: 471, bound: 'exact' },
        {
          subject: 'norland-people',
          kind: 'incident',
          incident: 'osric-clinic-2031-05-03',
          place: 'Harwick',
          periodStart: null,
          asOf: '2031-05-03',
        },
      ),
      claim(
        'ada-study',
        'toll-monitor',
        '2031-05-20',
        { measure: 'excess-deaths', low: 2975, bound: 'about' },
        {
          conflict: 'storm-ada',
          subject: 'ada-dead',
          kind: 'period',
          periodStart: '2031-03-01',
          method: 'model',
        },
      ),
    ],
  },
]);

const told = (published: string, text: string) => {
  const [finding] = findingsOf(record, published, text);
  return [finding?.claim, finding?.drifts.map(({ type }) => type)];
};

describe('what departs from no claim', () => {
  it('is an event by the very spot that its name bears', () => {
    const blast = (place: string) =>
      told('2031-05-04', `The blast at ${place} in the Norland war killed 471 people.`);
    expect(blast('Osric Clinic')).toEqual(['clinic', []]);
    expect(blast('Eastvale')).not.toEqual(['clinic', []]);
  });

  it('is a storm that killed those whom a study reckoned, by the number itself', () => {
    expect(told('2031-06-01', 'Hurricane Ada killed 2,975 people in Corva.')).toEqual([
      'ada-study',
      [],
    ]);
    expect(told('2031-06-01', 'After Hurricane Ada 2,975 people were murdered in Corva.')).toEqual([
      'ada-study',
      ['measure'],
    ]);
    expect(told('2031-06-01', 'Hurricane Ada injured 2,975 people in Corva.')).not.toEqual([
      'ada-study',
      [],
    ]);
  });
});
