import { describe, expect, it } from 'vitest';
import { openRecord } from '../../../src/claims/open-record';
import type { Conflict, Pack, Subject } from '../../../src/claims/record';
import { loadPack } from '../../../tools/load-pack';
import { findingsOf } from './findings-of';
import { claim, SMALL_PACK } from './small-pack';

const [first, ...others] = SMALL_PACK.conflicts as readonly [Conflict, ...Conflict[]];

/** The invented record with a second war of the same land, and a group of the same names in it. */
const TWO_WARS: Pack = {
  ...SMALL_PACK,
  conflicts: [
    { ...first, aliases: ['Norland harbour war'], end: '2032-12-20' },
    {
      ...first,
      id: 'later-war',
      name: 'Second harbour war',
      start: '2033-01-10',
      aliases: ['Second harbour war'],
    },
    ...others,
  ],
  subjects: SMALL_PACK.subjects.flatMap((one) =>
    one.id === 'norland-people'
      ? [one, { ...one, id: 'later-people', conflict: 'later-war' }]
      : [one],
  ),
};
const record = openRecord([TWO_WARS]);

function subjectOn(published: string | null, text: string) {
  return findingsOf(record, published, text)[0]?.subject ?? null;
}

describe('two wars of one land whose people bear one name', () => {
  const news = 'Some 12 people in Norland were killed by shells on Monday.';

  it.each([
    ['2032-12-24', 'norland-people'],
    ['2033-01-24', 'later-people'],
  ])('news of %s is of the war that goes on', (day, subject) => {
    expect(subjectOn(day, news)).toBe(subject);
  });

  it('without a day the war of which the page tells more decides', () => {
    expect(subjectOn(null, `The Second harbour war goes on.\n\n${news}`)).toBe('later-people');
    expect(subjectOn(null, `The Norland harbour war is over.\n\n${news}`)).toBe('norland-people');
  });
});

describe('a war long over, fought by the soldiers of another land', () => {
  const over = openRecord([
    {
      ...SMALL_PACK,
      conflicts: [
        ...SMALL_PACK.conflicts,
        {
          ...first,
          id: 'westmark-war',
          name: 'Hill war',
          aliases: ['Hill war'],
          start: '1961-02-01',
          end: '1964-08-01',
          places: ['Tarnland'],
          demonyms: ['Tarner', 'Alban'],
        },
      ],
      subjects: [
        ...SMALL_PACK.subjects,
        {
          ...(SMALL_PACK.subjects[0] as Subject),
          id: 'albans-in-tarnland',
          name: 'Alban soldiers in Tarnland',
          aliases: ['Alban soldiers', 'Alban troops'],
          conflict: 'westmark-war',
        },
      ],
      claims: [
        ...SMALL_PACK.claims,
        claim(
          'albans-dead',
          'alba-mod',
          '1964-09-01',
          { measure: 'killed', low: 15051, bound: 'exact' },
          { subject: 'albans-in-tarnland', conflict: 'westmark-war', periodStart: null },
        ),
      ],
    },
  ]);
  const subjectOf = (text: string) => findingsOf(over, null, text)[0]?.subject ?? null;

  it('is told by where they died, whatever the page calls it', () => {
    expect(subjectOf('The Albans lost about 15,000 men in Tarnland.')).toBe('albans-in-tarnland');
  });

  it.each(['The Albans lost 15 men in Tarnland.', 'The Albans lost about 15,000 men.'])(
    'is not meant by few of them, or without its place: %s',
    (text) => {
      expect(subjectOf(text)).toBeNull();
    },
  );
});

describe('soldiers of a land of whose wars the record knows one', () => {
  const known = openRecord([loadPack()]);

  it.each([
    ['the Falklands', 'british-falklands'],
    ['Iraq', undefined],
    ['Afghanistan', undefined],
  ])('killed in %s', (land, subject) => {
    const text = `Some 255 British soldiers lost their lives in ${land}, according to the Ministry of Defence.`;
    expect(findingsOf(known, '2012-02-01', text)[0]?.subject ?? undefined).toBe(subject);
  });
});
