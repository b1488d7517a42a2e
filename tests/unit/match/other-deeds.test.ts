import { describe, expect, it } from 'vitest';
import { openRecord } from '../../../src/claims/open-record';
import type { Conflict, Pack, Subject } from '../../../src/claims/record';
import { findingsOf } from './findings-of';
import { claim, SMALL_PACK } from './small-pack';

interface Toll {
  readonly id: string;
  readonly names: readonly string[];
  readonly place: string;
  readonly day: string;
  readonly low: number;
}

/** A crush, a harbour that blew up, a flood and a quake, each with one count. */
const TOLLS: readonly Toll[] = [
  {
    id: 'ennis-crush',
    names: ['Ennis stampede of 2033', 'stampede in Ennis', 'crush in Ennis'],
    place: 'Ennis',
    day: '2033-03-04',
    low: 769,
  },
  {
    id: 'orlo-blast',
    names: ['Orlo harbour explosion', 'Orlo blast', 'explosion in Orlo'],
    place: 'Orlo',
    day: '2033-03-04',
    low: 191,
  },
  {
    id: 'dalm-flood',
    names: ['Dalm dam collapses', 'flood in Dalm', 'floods in Dalm'],
    place: 'Dalm',
    day: '2033-03-04',
    low: 11_320,
  },
  {
    id: 'tessia-quake',
    names: ['Tessia earthquake of 2033', 'earthquake in Tessia', 'quake in Tessia'],
    place: 'Tessia',
    day: '2033-03-04',
    low: 3145,
  },
];

const conflicts = TOLLS.map(
  ({ id, names, place, day }): Conflict => ({
    ...(SMALL_PACK.conflicts[0] as Conflict),
    id,
    kind: 'disaster',
    name: names[0] as string,
    aliases: names,
    places: [place],
    demonyms: [],
    sides: [],
    start: day,
    end: day,
  }),
);

const subjects = TOLLS.map(
  ({ id, place }): Subject => ({
    ...(SMALL_PACK.subjects[0] as Subject),
    id: `${id}-people`,
    name: `People killed in ${place}`,
    aliases: [`people in ${place}`],
    groupWords: ['people', 'victims'],
    conflict: id,
    side: null,
    combatant: false,
  }),
);

const claims = TOLLS.map(({ id, place, day, low }) =>
  claim(
    id,
    'toll-monitor',
    '2033-03-07',
    { measure: 'killed', low, bound: 'exact' },
    {
      conflict: id,
      subject: `${id}-people`,
      place,
      kind: 'incident',
      incident: `${id}-${day}`,
      periodStart: null,
    },
  ),
);

const PACK: Pack = {
  ...SMALL_PACK,
  conflicts: [...SMALL_PACK.conflicts, ...conflicts],
  subjects: [...SMALL_PACK.subjects, ...subjects],
  claims: [...SMALL_PACK.claims, ...claims],
};
const record = openRecord([PACK]);
const first = (text: string) => findingsOf(record, '2033-03-08', text)[0];

describe('a deed or mishap at the place of a disaster that is not the disaster', () => {
  it.each([
    'A crane collapse in Ennis killed 769 people.',
    'In all 769 people were killed in Ennis when a crane toppled.',
    'A footbridge fell, and the collapse of the roof in Ennis killed 769 people.',
    'A suicide bombing in Ennis killed 769 people.',
    'Weeks after a crane collapse in Ennis killed 769 people, pilgrims stayed away.',
    'A bus crash in Ennis killed 769 people.',
    'A stand collapsed in Ennis, killing 769 people.',
    'A car bomb in Orlo killed 191 people.',
    'A truck bomb went off in Orlo, killing 191 people.',
    'The blast of a car bomb in Orlo killed 191 people.',
    'A suicide blast in Orlo killed 191 people.',
    'Shelling in Orlo killed 191 people.',
    'Some 191 people were killed in Orlo by gunmen.',
    'Militia clashes killed 11,320 people in Dalm.',
    'Clashes between militias in Dalm have killed 11,320 people.',
    'Gunmen killed 11,320 people in Dalm.',
    'A bridge collapse in Dalm killed 11,320 people.',
    'A stampede in Tessia killed 3,145 people.',
    'An explosion in Tessia killed 3,145 people.',
    'Clashes after the earthquake in Tessia killed 3,145 people.',
    'An air strike on Tessia killed 3,145 people.',
  ])('%s', (text) => {
    const found = first(text);
    expect(found?.figure.measure).toBe('killed');
    expect(found?.claim).toBeNull();
    expect(['untraced', 'not-covered']).toContain(found?.status);
  });
});

describe('a disaster told by its own deed, or with another one beside it', () => {
  it.each([
    ['The stampede in Ennis killed 769 people.', 'ennis-crush'],
    ['The crush in Ennis killed 769 people, weeks after a crane collapse there.', 'ennis-crush'],
    ['The blast in Orlo killed 191 people.', 'orlo-blast'],
    ['The explosion tore through Orlo, killing 191 people.', 'orlo-blast'],
    ['The explosion in Orlo killed 191 people in a land torn by fighting.', 'orlo-blast'],
    ['Floods in Dalm killed 11,320 people in a town divided by militias.', 'dalm-flood'],
    ['The flood in Dalm killed 11,320 people, long after the clashes of 2031.', 'dalm-flood'],
    ['Floods amid the fighting in Dalm killed 11,320 people.', 'dalm-flood'],
    ['The earthquake in Tessia killed 3,145 people when buildings collapsed.', 'tessia-quake'],
    ['The quake brought down a bridge in Tessia, killing 3,145 people.', 'tessia-quake'],
    ['The earthquake in Tessia killed 3,145 people when a bridge collapsed.', 'tessia-quake'],
  ])('%s', (text, id) => {
    expect(first(text)?.claim).toBe(id);
  });
});
