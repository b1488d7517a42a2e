import { describe, expect, it } from 'vitest';
import { openRecord } from '../../../src/claims/open-record';
import type { Conflict, Pack, Subject } from '../../../src/claims/record';
import { isOfOtherHalf } from '../../../src/match/mention-shape';
import { findingsOf } from './findings-of';
import { SMALL_PACK } from './small-pack';

const war = SMALL_PACK.conflicts[0] as Conflict;
const people = SMALL_PACK.subjects.find(({ id }) => id === 'norland-people') as Subject;
const civilians = SMALL_PACK.subjects.find(({ id }) => id === 'norland-civilians') as Subject;
const soldiers = SMALL_PACK.subjects.find(({ id }) => id === 'sudria-soldiers') as Subject;

/** The invented record, and a second war, of which the record knows civilians of both sides and an army from abroad. */
const PACK: Pack = {
  ...SMALL_PACK,
  conflicts: [
    ...SMALL_PACK.conflicts,
    {
      ...war,
      id: 'ostra-war',
      name: 'Ostra war',
      aliases: ['Ostra war', 'war in Ostra', 'Ostra-Kesh war'],
      sides: ['ostra', 'kesh'],
      places: ['Ostra', 'Kesh'],
      demonyms: ['Ostra', 'Ostran', 'Keshi'],
    },
  ],
  subjects: [
    ...SMALL_PACK.subjects,
    ...['Ostra', 'Kesh'].flatMap((land) => {
      const side = land.toLowerCase();
      const of = { conflict: 'ostra-war', side };
      const aliases = [`people in ${land}`];
      const own = [`civilians in ${land}`, `${land} civilians`];
      const wholes = land === 'Ostra';
      return [
        ...(wholes
          ? [{ ...people, ...of, id: `${side}-people`, name: `${land} people`, aliases }]
          : []),
        {
          ...civilians,
          ...of,
          id: `${side}-civilians`,
          name: `Civilians in ${land}`,
          aliases: own,
          partOf: wholes ? `${side}-people` : null,
        },
      ];
    }),
    ...(['Ostra', 'Sudria'] as const).map((land) => ({
      ...soldiers,
      conflict: 'ostra-war',
      id: `ostra-war-${land.toLowerCase()}-soldiers`,
      name: `${land} soldiers in Ostra`,
      aliases: land === 'Ostra' ? ['Ostra soldiers', 'Ostra troops'] : ['Sudria troops in Ostra'],
      side: land === 'Ostra' ? 'ostra' : 'kesh',
    })),
  ],
};
const RECORD = openRecord([PACK]);
const groupOf = (text: string) => findingsOf(RECORD, '2031-06-16', text)[0]?.subject ?? null;

describe('a war’s name before what it tells', () => {
  it('does not make the land the one that struck', () => {
    expect(groupOf('Ostra war: Seven civilians killed in shelling')).toBe('ostra-civilians');
  });

  it('leaves civilians of either side unsaid where it names both, though one’s are a part of all its people', () => {
    expect(groupOf('Ostra-Kesh war: 20 civilians killed in strike')).toBeNull();
  });
});

describe('an army that fights in another’s land', () => {
  it('is not meant by a page that never names it', () => {
    const text = 'The Ostra war\n\nIn Ostra 640 soldiers were killed in June.';
    expect(groupOf(text)).toBe('ostra-war-ostra-soldiers');
  });

  it('is not meant by that land’s name before the word for soldiers', () => {
    const subjects = PACK.subjects.filter(({ id }) => id !== 'ostra-war-ostra-soldiers');
    const alone = openRecord([{ ...PACK, subjects }]);
    const of = (group: string) =>
      findingsOf(
        alone,
        '2031-06-16',
        `The Ostra war\n\nSudria has sent troops. In June 640 ${group} were killed.`,
      )[0]?.subject ?? null;
    expect(of('Ostran soldiers')).toBeNull();
    expect(of('Sudrian soldiers in Ostra')).toBe('ostra-war-sudria-soldiers');
  });
});

it('of the people of two places in one unrest those whose place alone the page names are meant', () => {
  const place = (town: string): Subject => ({
    ...people,
    conflict: 'vale-unrest',
    side: null,
    id: `${town.toLowerCase()}-dead`,
    name: `People killed in ${town}, Vale`,
    aliases: [`people killed in ${town}`, `Vale people killed in ${town}`],
  });
  const unrest: Conflict = {
    ...war,
    id: 'vale-unrest',
    name: 'Vale unrest',
    aliases: ['Vale unrest'],
    sides: [],
    places: ['Vale', 'Lorn', 'Amber'],
    demonyms: ['Valer'],
  };
  const both = openRecord([
    {
      ...PACK,
      conflicts: [...PACK.conflicts, unrest],
      subjects: [...PACK.subjects, place('Lorn'), place('Amber')],
    },
  ]);
  const of = (places: string) =>
    findingsOf(
      both,
      '2031-06-16',
      `Vale unrest\n\nThe Vale unrest has come to ${places}.\n\nThe council in Vale recorded 194 summary executions.`,
    ).at(-1)?.subject;
  expect(of('Lorn')).toBe('lorn-dead');
  expect(of('Amber')).toBe('amber-dead');
  expect(of('Lorn and to Amber')).toBeNull();
});

it.each([
  ['south ostra', ['north ostran soldiers', 'soldiers of north ostra'], true],
  ['south ostra', ['north ostran soldiers', 'south ostran soldiers'], false],
  ['south ostra', ['ostran soldiers'], false],
  ['south kesh', ['north ostran soldiers'], false],
  ['southern ostra', ['soldiers of north ostra'], true],
])('%s is the other half than %s: %s', (words, names, other) => {
  expect(isOfOtherHalf(words, names)).toBe(other);
});
