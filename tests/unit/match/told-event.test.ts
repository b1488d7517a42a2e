import { describe, expect, it } from 'vitest';
import { openRecord } from '../../../src/claims/open-record';
import type { Claim, Conflict, Pack, Subject } from '../../../src/claims/record';
import { findingsOf } from './findings-of';
import { claim, SMALL_PACK } from './small-pack';

const SOME_CONFLICT = SMALL_PACK.conflicts[0] as Conflict;
const SOME_SUBJECT = SMALL_PACK.subjects[0] as Subject;

/** The day of each event, or the first of it. */
const DAYS: Readonly<Record<string, string>> = {
  ada: '2017-09-20',
  bella: '2005-08-25',
  'tessia-quake': '2010-01-12',
  'karsh-quake': '1976-07-28',
  'dorn-slaughter': '1994-04-07',
};

const event = (id: string, rest: Partial<Conflict>): Conflict => ({
  ...SOME_CONFLICT,
  id,
  kind: 'disaster',
  start: DAYS[id] as string,
  end: DAYS[id] as string,
  sides: [],
  ...rest,
});

const people = (conflict: string, names: readonly string[]): Subject => ({
  ...SOME_SUBJECT,
  id: `${conflict}-people`,
  name: names[0] as string,
  aliases: names,
  groupWords: ['people', 'victims'],
  conflict,
  side: null,
  combatant: false,
});

const toll = (
  conflict: string,
  published: string,
  low: number,
  bound: Claim['bound'],
  rest: Partial<Claim> = {},
) =>
  claim(
    `${conflict}-${low}`,
    'toll-monitor',
    published,
    { measure: 'killed', low, bound },
    {
      conflict,
      subject: `${conflict}-people`,
      kind: 'incident',
      incident: `${conflict}-${DAYS[conflict]}`,
      periodStart: null,
      ...rest,
    },
  );

/** Two hurricanes, two quakes, a flood and a massacre of one land each, all long over. */
const PACK: Pack = {
  ...SMALL_PACK,
  conflicts: [
    ...SMALL_PACK.conflicts,
    event('ada', {
      name: 'Hurricane Ada',
      aliases: ['Hurricane Ada'],
      places: ['Isle of Corva'],
      demonyms: ['Corvan'],
    }),
    event('bella', {
      name: 'Hurricane Bella',
      aliases: ['Hurricane Bella'],
      places: ['Port Ennis'],
      demonyms: ['Ennisian'],
    }),
    event('tessia-quake', {
      name: 'Tessia earthquake of 2010',
      aliases: ['Tessian earthquake', 'earthquake in Tessia'],
      places: ['Tessia'],
      demonyms: ['Tessian'],
    }),
    event('karsh-quake', {
      name: 'Karsh earthquake',
      aliases: ['Karsh earthquake', 'quake in Karsh'],
      places: ['Karsh', 'Ulmia'],
      demonyms: ['Ulmian'],
    }),
    event('dorn-slaughter', {
      kind: 'war',
      name: 'Dornish slaughter',
      aliases: ['Dornish slaughter'],
      end: '1994-07-15',
      places: ['Dornia'],
      demonyms: ['Dornian'],
    }),
  ],
  subjects: [
    ...SMALL_PACK.subjects,
    people('ada', ['People killed by Hurricane Ada']),
    people('bella', ['People killed by Hurricane Bella']),
    people('tessia-quake', ['People killed in the Tessian earthquake']),
    people('karsh-quake', ['People killed in the Karsh earthquake']),
    { ...people('dorn-slaughter', ['Dornians killed']), groupWords: ['people', 'Dornians'] },
  ],
  claims: [
    ...SMALL_PACK.claims,
    toll('ada', '2018-08-28', 2975, 'about'),
    toll('bella', '2011-09-14', 1833, 'exact'),
    toll('tessia-quake', '2011-01-12', 316_000, 'about'),
    toll('karsh-quake', '1979-11-23', 242_769, 'exact', { confidence: 'low' }),
    toll('karsh-quake', '1980-11-23', 227_898, 'exact', { measure: 'losses' }),
    toll('dorn-slaughter', '1999-12-15', 800_000, 'about', {
      kind: 'cumulative',
      incident: null,
      periodStart: '1994-04-06',
      asOf: '1994-07-15',
    }),
  ],
};
const record = openRecord([PACK]);

const claimsOf = (published: string, text: string) =>
  findingsOf(record, published, text).map((one) => one.claim);
const subjectsOf = (published: string, text: string) =>
  findingsOf(record, published, text).map((one) => one.subject);

describe('another named event beside the one of the page', () => {
  const lead = 'Hurricane Ada killed 2,975 people on the Isle of Corva, a study found.';
  it.each([
    'Hurricane Ada was thus twice as deadly as Hurricane Bella, which killed 1,833 people.',
    'Hurricane Ada far outdid the 1,833 people who died in Hurricane Bella in 2005.',
    'The toll of Hurricane Ada is beyond that of Hurricane Bella, which claimed 1,833 lives.',
  ])('%s', (text) => {
    expect(claimsOf('2019-05-31', `${lead}\n\n${text}`)).toEqual(['ada-2975', 'bella-1833']);
  });

  it.each([
    // It is only compared with.
    'On the Isle of Corva it was the worst storm since Hurricane Bella: 64 people died.',
    // News of the day goes back to its own event.
    'Hurricane Bella is still remembered. On Monday 64 more people were found dead on the Isle of Corva.',
  ])('%s', (text) => {
    expect(subjectsOf('2019-05-31', `${lead}\n\n${text}`)[1]).not.toBe('bella-people');
  });
});

describe('a storm of another name', () => {
  it.each([
    ['Hurricane Otto has killed 14 people on the Isle of Corva.', null],
    ['Typhoon Otto tore over the Isle of Corva. Officials said 14 people were killed.', null],
    ['Hurricane Ada has killed 14 people on the Isle of Corva.', 'ada-people'],
    ['Cyclone Ada has killed 14 people on the Isle of Corva.', 'ada-people'],
  ])('%s', (text, subject) => {
    const lead = 'Hurricane Ada devastated the Isle of Corva in 2017.';
    expect(subjectsOf('2019-05-31', `${text}\n\n${lead}`)).toEqual([subject]);
  });
});

describe('an event told by its land and year', () => {
  const lead = 'The Karsh earthquake killed more people than any other of its century.';
  it.each([
    'In January 2010 the ground shook in Tessia. The number of dead was put at 316,000 by the government.',
    '2010: Tessia\n\nThe quake cut off the capital and killed 316,000 people.',
    '2. 2010: 316,000 dead, Tessia',
  ])('%s', (text) => {
    expect(claimsOf('2023-02-16', `${lead}\n\n${text}`)).toEqual(['tessia-quake-316000']);
  });

  it.each([
    'In 2012 a ferry sank off Tessia. The number of dead was put at 160 by the government.',
    'In January 2010 the ground shook in Tessia. In Oxmoor the number of dead was put at 160.',
  ])('another year or place: %s', (text) => {
    expect(subjectsOf('2023-02-16', text)).toEqual([null]);
  });

  it('a war that began and ended in the year told', () => {
    const text = (year: number) => `In ${year}, 800,000 Dornians were slaughtered by neighbours.`;
    expect(claimsOf('2016-01-01', text(1994))).toEqual(['dorn-slaughter-800000']);
    expect(claimsOf('2016-01-01', text(1991))).toEqual([null]);
  });
});

describe('a toll long known by the digits that it shows', () => {
  const say = (words: string) => `The Karsh earthquake struck at night: ${words}.`;
  it.each([
    [say('the official death toll is given as 242,000'), 'karsh-quake-242769', 'altered'],
    [say('it killed 243,000 people'), 'karsh-quake-242769', 'altered'],
    [say('it killed an estimated 228,000 people'), 'karsh-quake-227898', 'altered'],
    [say('it killed 240,000 people'), null, null],
    [say('it killed 255,000 people'), null, null],
    [say('it left 242,000 people wounded'), null, null],
  ])('%s', (text, id, status) => {
    const [found] = findingsOf(record, '2013-02-07', text);
    expect(found?.claim ?? null).toBe(id);
    if (status) expect(found?.status).toBe(status);
  });
});
