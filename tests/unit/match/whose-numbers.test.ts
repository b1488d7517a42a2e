import { describe, expect, it } from 'vitest';
import { openRecord } from '../../../src/claims/open-record';
import type { Conflict, Pack, Subject } from '../../../src/claims/record';
import { STATUSES } from '../../../src/match/finding';
import { readDocument } from '../../../src/report/read-document';
import { readPlainText } from '../../../src/text/plain-text';
import { SMALL_PACK } from './small-pack';

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
  ],
  subjects: [
    ...SMALL_PACK.subjects,
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
const record = openRecord([PACK]);

function subjectsOf(published: string | null, text: string) {
  const page = {
    read: readPlainText(text),
    url: '',
    title: '',
    lang: 'en',
    published,
    publishedFrom: null,
  };
  const { findings } = readDocument(page, record, {
    today: '2034-01-01',
    disabledAgencies: new Set(),
    recordVersion: '1',
    markedStatuses: STATUSES,
  });
  return findings.map(({ subject }) => subject);
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
    ['2033-02-01', 'Floods in Vessia killed 72 people on Monday.'],
    ['2033-02-01', 'Long after the Vessian terror, a bus crash in Oxmoor killed 72 people.'],
    [null, 'Some 72,000 people were killed in Vessia.'],
  ])('%s: not %s', (day, text) => {
    expect(subjectsOf(day, text)).toEqual([null]);
  });
});
