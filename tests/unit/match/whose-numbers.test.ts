import { describe, expect, it } from 'vitest';
import { openRecord } from '../../../src/claims/open-record';
import type { Conflict, Pack, Subject } from '../../../src/claims/record';
import { findingsOf } from './findings-of';
import { claim, SMALL_PACK } from './small-pack';

const [war, ...others] = SMALL_PACK.conflicts as readonly [Conflict, ...Conflict[]];
const SOME = SMALL_PACK.subjects[0] as Subject;
const group = (id: string, rest: Partial<Subject>): Subject => ({
  ...SOME,
  id,
  name: id,
  conflict: 'vessia-terror',
  side: null,
  combatant: false,
  ...rest,
});

/** The invented record with a terror of another land, whose victims are a part of all who died in those months. */
const PACK: Pack = {
  ...SMALL_PACK,
  conflicts: [
    war,
    ...others,
    {
      ...war,
      id: 'vessia-terror',
      name: 'Vessian terror',
      aliases: ['Vessian terror', 'terror in Vessia'],
      start: '1991-02-01',
      end: '1991-06-30',
      sides: [],
      places: ['Vessia'],
      demonyms: ['Vessian'],
    },
    // One of a season with nobody else in it, and one of two days.
    {
      ...war,
      id: 'town-fires',
      name: 'Tarn fires',
      aliases: ['Tarn fires'],
      start: '2001-01-04',
      end: '2001-05-20',
      sides: [],
      places: ['Tarn'],
      demonyms: ['Tarner'],
    },
    {
      ...war,
      id: 'ford-clash',
      name: 'Rell killings',
      aliases: ['Rell killings'],
      start: '2004-08-11',
      end: '2004-08-12',
      sides: [],
      places: ['Rell'],
      demonyms: ['Rellian'],
    },
  ],
  subjects: [
    ...SMALL_PACK.subjects,
    ...(['town-fires', 'ford-clash'] as const).map((conflict) =>
      group(`${conflict}-people`, {
        aliases: [
          `people killed in the ${conflict === 'town-fires' ? 'Tarn fires' : 'Rell killings'}`,
        ],
        groupWords: ['people', 'dead'],
        conflict,
      }),
    ),
    group('ford-clash-guards', {
      aliases: ['Rell guards'],
      groupWords: ['guards'],
      conflict: 'ford-clash',
      combatant: true,
    }),
    group('vessia-all-deaths', {
      aliases: ['Vessians who died in 1991', 'all Vessians who died in 1991'],
      groupWords: ['Vessians'],
    }),
    group('vessia-victims', {
      aliases: ['Vessians killed', 'people killed in the Vessian terror'],
      groupWords: ['people', 'victims'],
      partOf: 'vessia-all-deaths',
    }),
  ],
};

/**
 * Two peoples of one war, whose names are group words of an older strife at a border town too; and a second war of
 * theirs, which later days call the war with Sudria.
 */
const PEOPLES: Pack = {
  ...SMALL_PACK,
  conflicts: [
    war,
    ...others,
    {
      ...war,
      id: 'border-strife',
      name: 'Oxmoor border strife',
      aliases: ['Oxmoor border strife'],
      start: '2030-11-01',
      places: ['Norland', 'Sudria', 'Oxmoor'],
    },
    {
      ...war,
      id: 'later-war',
      name: 'Second strait war',
      aliases: ['war with Sudria', 'Second strait war'],
      start: '2033-03-01',
    },
  ],
  subjects: [
    ...SMALL_PACK.subjects.filter(({ id }) => !id.endsWith('-people')),
    ...['Norland', 'Sudria'].flatMap((land) => {
      const people = land === 'Norland' ? 'Norlanders' : 'Sudrians';
      const side = land.toLowerCase();
      return [
        group(`${side}-people`, {
          aliases: [people, `people in ${land}`, `people killed in ${land}`],
          groupWords: [people, 'people', 'dead'],
          conflict: 'norland-war',
          side,
        }),
        group(`${side}-people-of-oxmoor`, {
          aliases: [`${people} of Oxmoor`, `${people} killed in Oxmoor`],
          groupWords: [people],
          conflict: 'border-strife',
          side,
        }),
      ];
    }),
    ...SMALL_PACK.subjects.filter(({ id }) => id === 'meridia-quake-people'),
  ],
  series: [],
  claims: SMALL_PACK.claims.flatMap((one) =>
    one.subject !== 'norland-people'
      ? [one]
      : [
          'norland-people',
          'sudria-people',
          'norland-people-of-oxmoor',
          'sudria-people-of-oxmoor',
        ].map((subject) => ({
          ...one,
          id: `${one.id}-${subject}`,
          subject,
          conflict: subject.endsWith('oxmoor') ? 'border-strife' : 'norland-war',
        })),
  ),
};
const record = openRecord([
  {
    ...PACK,
    claims: [
      ...PACK.claims,
      ...[
        ['town-fires', '2001-05-20', 412],
        ['ford-clash', '2004-08-14', 187],
      ].map(([conflict, day, low]) =>
        claim(
          `${conflict}-toll`,
          'toll-monitor',
          `${day}`,
          { measure: 'killed', low: Number(low), bound: 'about' },
          {
            conflict: `${conflict}`,
            subject: `${conflict}-people`,
            kind: 'incident',
            incident: `${conflict}-days`,
            periodStart: null,
          },
        ),
      ),
    ],
  },
]);
const peoples = openRecord([PEOPLES]);

function subjectsOf(published: string | null, text: string, known = record) {
  return findingsOf(known, published, text).map(({ subject }) => subject);
}

describe("a speaker's own people", () => {
  const [norland, sudria] = ['norland-soldiers', 'sudria-soldiers'];

  it.each([
    [
      'The Norland General Staff reports 1,810 of its troops dead in Sudria and 4,410 hurt.',
      [norland, norland],
    ],
    [
      'The Sudria General Staff reports 1,810 of its troops dead in Norland and 4,410 hurt.',
      [sudria, sudria],
    ],
    [
      'The Norland General Staff admits that its own troops suffered 1,810 dead and 4,410 hurt in Sudria.',
      [norland, norland],
    ],
    [
      'The Sudria General Staff admits that its own troops suffered 1,810 dead and 4,410 hurt in Norland.',
      [sudria, sudria],
    ],
    // Whose dead the other side's staff tells of, in the same breath.
    [
      'The Norland General Staff reports 1,810 of its troops dead, with 4,410 Sudria troops hurt.',
      [norland, sudria],
    ],
    [
      'The Sudria General Staff reports 1,810 of its troops dead, with 4,410 Norland troops hurt.',
      [sudria, norland],
    ],
  ])('%s', (text, groups) => {
    expect(subjectsOf('2031-06-03', text)).toEqual(groups);
  });

  it.each([
    [
      'The Norland General Staff says its guns killed 90 Sudria troops in Eastvale and admits to losing nine of its own men.',
      [sudria, norland],
    ],
    [
      'The Sudria General Staff says its guns killed 90 Norland troops in Eastvale and admits to losing nine of its own men.',
      [norland, sudria],
    ],
  ])('its own men: %s', (text, groups) => {
    expect(subjectsOf('2031-06-03', text)).toEqual(groups);
  });

  it.each([
    [
      'The Toll Monitor counts 6,247 Norland soldiers killed. It says that Sudria had 4,410 dead and wounded in that time.',
      sudria,
      norland,
    ],
    [
      'The Toll Monitor counts 6,247 Sudria soldiers killed. It says that Norland had 4,410 dead and wounded in that time.',
      norland,
      sudria,
    ],
  ])('a land that had them: %s', (text, group, other) => {
    const [first, second] = subjectsOf('2031-06-03', text);
    expect(first).toBe(other);
    expect([group, null]).toContain(second);
  });

  it.each([
    ['The Norland General Staff boasts that its guns killed 4,410 troops in Sudria.', sudria],
    ['The Sudria General Staff boasts that its guns killed 4,410 troops in Norland.', norland],
  ])('guns of its own are no people: %s', (text, group) => {
    expect(subjectsOf('2031-06-03', text)).toEqual([group]);
  });
});

describe('people of an event that its name alone tells', () => {
  it.each([
    [null, 'Some 72,000 people were killed in the Vessian terror.'],
    ['2033-02-01', 'The Vessian terror killed 72,000 people within a spring.'],
    ['2033-02-01', 'Some 72,000 people were killed in the Vessian terror.'],
  ])('%s: %s', (day, text) => {
    expect(subjectsOf(day, text)).toEqual(['vessia-victims']);
  });

  it.each([
    ['The Tarn fires took the lives of 530 people.', 'town-fires-people'],
    ['In the Rell killings 240 people lost their lives.', 'ford-clash-people'],
    ['Widows of the Tarn fires prayed for 530 people drowned in a ferry.', null],
    ['In Tarn a blaze took the lives of 530 people.', null],
    ['In Rell gunmen took the lives of 240 people.', null],
  ])('told long after: %s', (text, subject) => {
    expect(subjectsOf('2033-02-01', text)).toEqual([subject]);
  });

  it.each([
    ['2033-02-01', 'Floods in Vessia killed 72 people on Monday.'],
    ['2033-02-01', 'Long after the Vessian terror, a bus crash in Oxmoor killed 72 people.'],
    [null, 'Some 72,000 people were killed in Vessia.'],
  ])('%s: not %s', (day, text) => {
    expect(subjectsOf(day, text)).toEqual([null]);
  });
});

describe('peoples whose names another strife has as group words', () => {
  it.each([
    ['Norland counts 31 Sudrians hurt as Eastvale burns.', 'sudria-people'],
    ['Sudria counts 31 Norlanders hurt as Eastvale burns.', 'norland-people'],
    ['On Friday 31 Sudrians were killed in Oxmoor.', 'sudria-people-of-oxmoor'],
    ['On Friday 31 Norlanders were killed in Oxmoor.', 'norland-people-of-oxmoor'],
  ])('%s', (text, subject) => {
    expect(subjectsOf('2031-06-03', text, peoples)).toEqual([subject]);
  });

  it('a name of a war that had not begun is said of the one that went on', () => {
    const text = 'So far 31 Norlanders were killed near Eastvale in the war with Sudria.';
    expect(subjectsOf('2031-06-03', text, peoples)).toEqual(['norland-people']);
    expect(subjectsOf('2033-06-03', text, peoples)).not.toEqual(['norland-people']);
  });
});
