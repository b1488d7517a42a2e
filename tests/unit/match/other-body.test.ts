import { describe, expect, it } from 'vitest';
import { openRecord } from '../../../src/claims/open-record';
import type { Conflict, Pack, Subject } from '../../../src/claims/record';
import { findingsOf } from './findings-of';
import { claim, SMALL_PACK } from './small-pack';

const QUAKE = 'tessia-quake';
const DAY = '2033-03-04';

const people = (id: string, place: string): Subject => ({
  ...(SMALL_PACK.subjects[0] as Subject),
  id,
  name: `People in ${place} hit by the quake`,
  aliases: [`killed in ${place}`, `people killed in ${place}`],
  groupWords: ['people', 'lives'],
  conflict: QUAKE,
  side: null,
  combatant: false,
});

/** A quake that struck one land and a town of another, with a count of each of which neither is a part. */
const PACK: Pack = {
  ...SMALL_PACK,
  conflicts: [
    ...SMALL_PACK.conflicts,
    {
      ...(SMALL_PACK.conflicts[0] as Conflict),
      id: QUAKE,
      kind: 'disaster',
      name: 'Tessia earthquake',
      aliases: ['Tessia earthquake', 'earthquake in Tessia'],
      places: ['Tessia', 'Marsk'],
      demonyms: ['Tessian', 'Ulmian'],
      sides: [],
      start: DAY,
      end: DAY,
    },
  ],
  subjects: [
    ...SMALL_PACK.subjects,
    people('tessia-people', 'Tessia'),
    people('marsk-people', 'Marsk'),
  ],
  claims: [
    ...SMALL_PACK.claims,
    ...(
      [
        ['tessia-people', 3145],
        ['marsk-people', 22],
      ] as const
    ).map(([subject, low]) =>
      claim(
        subject,
        'toll-monitor',
        '2033-03-07',
        { measure: 'killed', low, bound: 'exact' },
        {
          conflict: QUAKE,
          subject,
          kind: 'incident',
          incident: `${QUAKE}-${DAY}`,
          periodStart: null,
        },
      ),
    ),
  ],
};
const record = openRecord([PACK]);
const claimOf = (text: string) => findingsOf(record, '2033-03-08', text)[0]?.claim ?? null;

describe('another body of the same disaster', () => {
  it.each([
    'In Marsk the earthquake killed 3,145 people.',
    'The Tessia earthquake killed 3,145 people in Marsk.',
    'The Tessia earthquake claimed 3,145 lives in Marsk, officials said.',
  ])('%s', (text) => {
    expect(claimOf(text)).toBeNull();
  });

  it.each([
    'In Tessia the earthquake killed 3,145 people.',
    'The earthquake killed 3,145 people in Tessia, officials in Marsk said.',
    'The earthquake that shook Marsk killed 3,145 people in Tessia.',
    'In Lower Karn, the north of Tessia, the earthquake killed 3,145 people.',
  ])('%s', (text) => {
    expect(claimOf(text)).toBe('tessia-people');
  });
});
