import { describe, expect, it } from 'vitest';
import { openRecord } from '../../../src/claims/open-record';
import type { Agency, Claim, Conflict, Pack, Subject } from '../../../src/claims/record';
import { findingsOf } from './findings-of';
import { claim, SMALL_PACK } from './small-pack';

const [war] = SMALL_PACK.conflicts as readonly [Conflict, ...Conflict[]];
const PEOPLE = SMALL_PACK.subjects.find(({ id }) => id === 'norland-people') as Subject;
const MONITOR = SMALL_PACK.agencies.find(({ id }) => id === 'toll-monitor') as Agency;

const agency = (id: string, name: string, rest: Partial<Agency> = {}): Agency => ({
  ...MONITOR,
  id,
  name,
  shortName: name,
  aliases: [name],
  ambiguousAliases: [],
  ...rest,
});
const conflict = (id: string, name: string, rest: Partial<Conflict>): Conflict => ({
  ...war,
  id,
  name,
  aliases: [name],
  sides: [],
  places: [],
  demonyms: [],
  ...rest,
});
const subject = (id: string, of: string, words: readonly string[]): Subject => ({
  ...PEOPLE,
  id,
  name: words[0] ?? id,
  aliases: [...words],
  groupWords: ['people', 'victims', 'dead', 'workers'],
  conflict: of,
  side: null,
});

/** A mine disaster of a state that is no more, and a slaughter of years, both long over. */
const PACK: Pack = {
  ...SMALL_PACK,
  conflicts: [
    ...SMALL_PACK.conflicts,
    conflict('quarrel-mine', 'Quarrel mine disaster', {
      kind: 'disaster',
      start: '1986-03-02',
      end: '1986-03-02',
      places: ['Quarrel', 'Ostland'],
      demonyms: ['Ostlandish'],
    }),
    conflict('vale-slaughter', 'Vale slaughter', {
      start: '1994-04-06',
      end: '1994-07-18',
      places: ['Vale'],
      demonyms: ['Valish'],
    }),
  ],
  agencies: [
    ...SMALL_PACK.agencies,
    agency('ostland-old', 'Ostland government (1980-1991)', {
      type: 'government',
      country: 'OS',
      aliases: ['old Ostland government'],
      ambiguousAliases: ['Ostland', 'Ostlandish officials', 'Ostland government'],
      active: { from: '1980-01-01', to: '1991-12-25' },
    }),
    agency('ostland-new', 'Ostland government (since 1992)', {
      type: 'government',
      country: 'OS',
      aliases: ['new Ostland government'],
      ambiguousAliases: ['Ostland', 'Ostlandish officials', 'Ostland government'],
      active: { from: '1992-01-01', to: null },
    }),
    agency('mine-forum', 'Quarrel Mine Forum'),
    agency('vale-government', 'Government of Vale', {
      type: 'government',
      country: 'VA',
      aliases: ['Valish government'],
    }),
    agency('vale-study', 'Vale Study Group'),
    agency('mayor-orr', 'Mayor Orr', { type: 'government' }),
  ],
  subjects: [
    ...SMALL_PACK.subjects,
    subject('quarrel-people', 'quarrel-mine', ['Quarrel dead', 'victims of the Quarrel mine']),
    subject('vale-people', 'vale-slaughter', ['Valish victims', 'victims of the Vale slaughter']),
  ],
  claims: [
    ...SMALL_PACK.claims,
    ...mine('first', 'ostland-old', '1986-03-04', { measure: 'killed', low: 3, bound: 'exact' }),
    ...mine('last', 'ostland-old', '1986-12-31', { measure: 'killed', low: 34, bound: 'exact' }),
    ...mine('forum', 'mine-forum', '2005-09-05', { measure: 'deaths', low: 6000, bound: 'up-to' }),
    ...mine('study', 'vale-study', '2018-08-28', {
      measure: 'excess-deaths',
      low: 2317,
      bound: 'about',
    }),
    slaughter('vale-count', 'vale-government', {
      measure: 'killed',
      low: 1_063_400,
      bound: 'about',
    }),
  ],
};

function mine(
  id: string,
  who: string,
  day: string,
  number: Pick<Claim, 'measure' | 'low' | 'bound'>,
): Claim[] {
  return [
    claim(`mine-${id}`, who, day, number, {
      conflict: 'quarrel-mine',
      subject: 'quarrel-people',
      place: 'Quarrel',
      kind: 'incident',
      incident: 'quarrel-1986-03-02',
      periodStart: null,
    }),
  ];
}

function slaughter(
  id: string,
  who: string,
  number: Pick<Claim, 'measure' | 'low' | 'bound'>,
): Claim {
  const conflict = { conflict: 'vale-slaughter', subject: 'vale-people' };
  return claim(id, who, '2004-04-06', number, { ...conflict, periodStart: '1994-04-06' });
}

const record = openRecord([PACK]);
const found = (text: string, day: string | null = null) =>
  findingsOf(record, day, text).map(({ claim: id }) => id);

describe('who spoke of an event long over', () => {
  const event = 'The Quarrel mine disaster of 1986 is not forgotten. ';

  it.each([
    ['Ostlandish officials said that 3 workers were killed.', ['mine-first']],
    [
      "At first Ostland's toll had only 3 workers killed; later Ostland put the toll at 34.",
      ['mine-first', 'mine-last'],
    ],
  ])('a state of that time is meant, not the one of today: %s', (text, ids) => {
    expect(found(event + text)).toEqual(ids);
    expect(found(event + text, '2016-03-02')).toEqual(ids);
  });

  it('its words with their bound are telling without its name', () => {
    const text = (least: string) =>
      `${event}About 30 people died in the first days. There is debate about later years; long-term death estimates range from ${least} for the most exposed people of Ostland and Norland to 16,000 in all.`;
    expect(found(text('up to 6,000'))[1]).toBe('mine-forum');
    expect(found(text('up to 7,000'))[1]).toBe(null);
  });

  it('a count of one body is its own when somebody who counted nothing takes it up', () => {
    const told = `${event}The Vale Study Group found that 2,317 people died of it.\n\n`;
    const taken = 'Mayor Orr said the toll was raised to 2,317 dead to hurt him.';
    expect(found(told + taken, '2018-09-13')).toEqual(['mine-study', 'mine-study']);
    expect(found(`${told}Mayor Orr said 2,319 were dead.`, '2018-09-13')).toEqual([
      'mine-study',
      null,
    ]);
  });

  it.each([
    ['The Valish government says that more than one million people were killed.', ['vale-count']],
    ['The Vale Study Group says that more than one million people were killed.', [null]],
    ['More than one million people were killed.', [null]],
    ['The Valish government says that more than 900,000 people were killed.', [null]],
  ])('a million is a floor of the one count that the named body gave: %s', (text, ids) => {
    expect(found(`The Vale slaughter of 1994. ${text}`)).toEqual(ids);
  });
});

it('a land’s number is no number of a person', () => {
  const both = (whose: string) =>
    findingsOf(
      record,
      null,
      `Orr wrote that 4.8 million people died of hunger. Some doubt ${whose} 4.8 million.`,
    ).length;
  expect([both('Orr’s'), both('Norland’s')]).toEqual([2, 1]);
});

describe('a body of the record alone in the bracket behind a number', () => {
  const said = (text: string) =>
    findingsOf(record, null, `The Quarrel mine disaster of 1986. ${text}`).map(
      ({ agency: id }) => id,
    );

  it.each([
    [
      'Estimates of the death toll vary: 34 (Toll Monitor), 6,000 (the Quarrel Mine Forum, 2005) and 9,000 (Lund School).',
      ['toll-monitor', 'mine-forum', null],
    ],
    [
      'In the mine 34 people died (Quarrel Mine Forum); other estimates are higher.',
      ['mine-forum'],
    ],
    // Whose people died, as well.
    ['In the mine 34 people died (Quarrel Mine Forum).', [null]],
    ['In the mine 34 people died (Quarrel).', [null]],
  ])('gives it: %s', (text, ids) => {
    expect(said(text)).toEqual(ids);
  });
});

describe('a number before a "but"', () => {
  const lead = 'Soldiers of Norland and Sudria fought on. ';

  it.each([
    ['It was put at 1,247 Norland soldiers killed, but the War Watch Institute says fewer.', true],
    ['It was put at 1,247 Norland soldiers killed; the War Watch Institute says so.', false],
  ])('is not of who speaks behind it: %s', (text, isFree) => {
    const [finding] = findingsOf(record, '2031-03-22', lead + text);
    expect(finding?.claim === 'staff-march' && finding.drifts.length === 0).toBe(isFree);
  });
});

describe('a count of the killed and wounded of one clash', () => {
  const CLASH: Pack = {
    ...PACK,
    conflicts: [
      ...PACK.conflicts,
      conflict('ridge-clash', 'Ridge Pass clash', {
        start: '2031-06-15',
        end: '2031-06-16',
        places: ['Ridge Pass'],
      }),
    ],
    subjects: [
      ...PACK.subjects,
      {
        ...subject('ridge-soldiers', 'ridge-clash', ['Sundish soldiers at Ridge Pass']),
        combatant: true,
      },
    ],
    claims: [
      ...PACK.claims,
      claim(
        'ridge-hurt',
        'toll-monitor',
        '2031-06-16',
        { measure: 'casualties', low: 47, bound: 'about' },
        {
          conflict: 'ridge-clash',
          subject: 'ridge-soldiers',
          place: 'Ridge Pass',
          kind: 'incident',
          incident: 'ridge-2031-06-15',
          periodStart: null,
          confidence: 'high',
        },
      ),
    ],
  };
  const told = (text: string, day: string) =>
    findingsOf(openRecord([CLASH]), day, `Ridge Pass clash: ${text}`).map(({ claim: id }) => id);

  it.each([
    [
      'The War Watch Institute said that the deaths of Sundish soldiers are 12. Earlier reports had said that the deaths stood at 47.',
      '2031-06-17',
      'ridge-hurt',
    ],
    [
      '47 Sundish soldiers at Ridge Pass were killed, the War Watch Institute said.',
      '2031-06-17',
      null,
    ],
  ])('is told as its dead in the days of its news alone: %s', (text, day, id) => {
    expect(told(text, day).at(-1)).toBe(id);
  });
});
