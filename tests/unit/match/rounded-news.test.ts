import { describe, expect, it } from 'vitest';
import { openRecord } from '../../../src/claims/open-record';
import type { Claim, Pack, Subject } from '../../../src/claims/record';
import { findingsOf } from './findings-of';
import { claim, SMALL_PACK } from './small-pack';

const killed = (low: number, bound: Claim['bound'] = 'exact') =>
  ({ measure: 'killed', low, bound }) as const;

/** The invented record with counts of its land and of a town that news rounds, and a staff that counts each day. */
const PACK: Pack = {
  ...SMALL_PACK,
  subjects: [
    ...SMALL_PACK.subjects,
    {
      ...(SMALL_PACK.subjects.find(({ id }) => id === 'norland-people') as Subject),
      id: 'harwick-people',
      name: 'People in the fighting for Harwick',
      aliases: ['people killed in Harwick', 'killed in Harwick'],
      partOf: 'norland-people',
    },
  ],
  claims: [
    ...SMALL_PACK.claims,
    claim('year-so-far', 'toll-monitor', '2033-12-09', killed(5000, 'about'), {
      subject: 'norland-people',
      kind: 'period',
      periodStart: '2033-01-01',
    }),
    claim('town-toll', 'toll-monitor', '2033-02-05', killed(2900, 'about'), {
      subject: 'harwick-people',
      kind: 'period',
      place: 'Harwick',
      periodStart: '2033-01-26',
    }),
    claim('watch-report', 'war-watch', '2033-04-11', killed(6337), {
      subject: 'norland-people',
      kind: 'period',
      periodStart: '2031-01-10',
      asOf: '2032-09-30',
      method: 'count',
    }),
    claim('staff-hurt-first', 'sudria-staff', '2031-09-15', {
      measure: 'wounded',
      low: 40900,
      bound: 'exact',
    }),
    claim('staff-hurt-second', 'sudria-staff', '2033-12-15', {
      measure: 'wounded',
      low: 169780,
      bound: 'exact',
    }),
    claim(
      'watch-missing-first',
      'war-watch',
      '2033-12-01',
      { measure: 'missing', low: 14534, bound: 'exact' },
      { subject: 'norland-people' },
    ),
    claim(
      'watch-missing-second',
      'war-watch',
      '2033-12-15',
      { measure: 'missing', low: 14999, bound: 'at-least' },
      { subject: 'norland-people' },
    ),
    claim('blasts', 'norland-health', '2032-10-19', killed(12), {
      subject: 'norland-people',
      kind: 'incident',
      incident: 'radio-explosions-2032-10-17',
      place: 'Norland',
      periodStart: null,
    }),
    claim('border-dead', 'norland-health', '2033-03-12', killed(37), {
      subject: 'norland-people',
      kind: 'period',
      periodStart: '2033-03-01',
      confidence: 'low',
    }),
    claim('list-first', 'toll-monitor', '2033-06-02', killed(24470), { method: 'named-list' }),
    claim('watch-june', 'war-watch', '2033-06-08', killed(25240, 'about')),
    claim('list-second', 'toll-monitor', '2033-06-09', killed(25218), { method: 'named-list' }),
  ],
  series: [
    ...SMALL_PACK.series,
    {
      ...SMALL_PACK.series[0],
      id: 'sudria-staff--norland-soldiers',
      agency: 'sudria-staff',
      subject: 'norland-soldiers',
      measures: ['losses'],
      bound: 'about',
      rows: [
        ['2033-08-07', 1060310],
        ['2033-08-08', 1061350],
        ['2033-11-08', 1301350],
      ],
    } as Pack['series'][number],
  ],
};
const record = openRecord([PACK]);

const read = (published: string, text: string) => findingsOf(record, published, text, '2034-06-01');

/** The claims that the page repeats faithfully. */
function claimsOf(published: string, text: string) {
  return read(published, text).map(({ claim: id, status }) => (status === 'altered' ? null : id));
}

describe('a count from New Year on', () => {
  it.each([
    [
      'Toll Monitor says about 5,000 people in Norland have been killed since January.',
      'year-so-far',
    ],
    ['Toll Monitor says about 5,000 people in Norland have been killed since October.', null],
    ['Toll Monitor says about 5,000 people in Norland have been killed since June 2033.', null],
  ])('%s', (text, id) => {
    expect(claimsOf('2033-12-10', text)).toEqual([id]);
  });
});

describe('the city that is the place of the count', () => {
  it.each([
    ['Nearly 3,000 people were killed in the city of Harwick, Toll Monitor says.', 'town-toll'],
    ['Nearly 3,000 people were killed in the city of Eastvale, Toll Monitor says.', null],
    ['Nearly 3,000 people were killed in the north of Harwick, Toll Monitor says.', null],
  ])('%s', (text, id) => {
    expect(claimsOf('2033-02-07', text)).toEqual([id]);
  });
});

describe('a title above the number of its text', () => {
  const below = 'Toll Monitor says nearly 3,000 people were killed in Harwick in Norland.';
  it.each([
    [
      'Nearly 3,000 dead in eastern Norland as rebels seize Harwick',
      below,
      ['town-toll', 'town-toll'],
    ],
    ['Nearly 3,000 dead in Westmark, aid workers say', below, [null, 'town-toll']],
    ['Nearly 3,000 wounded in Norland as rebels seize Harwick', below, [null, 'town-toll']],
    ['Nearly 3,000 dead in Meridia quake', below, [null, 'town-toll']],
  ])('%s', (title, text, ids) => {
    expect(claimsOf('2033-02-07', `${title}\n\n${text}`)).toEqual(ids);
  });

  const exact = 'On its list, Toll Monitor has 25,218 Norland soldiers who were killed.';
  it.each([
    ['Over 25,200 Norland soldiers killed', ['list-second', 'list-second']],
    ['Almost 25,100 Norland soldiers killed', [null, 'list-second']],
  ])('rounded: %s', (title, ids) => {
    expect(claimsOf('2033-06-12', `${title}\n\n${exact}`)).toEqual(ids);
  });
});

describe('a title above a number of a weak record', () => {
  const below =
    'Clashes at the border have killed 37 people in Norland since March 1, the Norland health ministry said.';
  it.each([
    ['Death toll in Norland climbs to 37 in border clashes', ['border-dead', 'border-dead']],
    ['Death toll in Norland climbs to 39 in border clashes', [null, 'border-dead']],
  ])('%s', (title, ids) => {
    expect(read('2033-03-13', `${title}\n\n${below}`).map(({ claim: id }) => id)).toEqual(ids);
  });
});

describe('the last of two lists', () => {
  it.each([
    ['2033-06-12', 'list-second'],
    ['2033-06-04', 'list-first'],
  ])('%s', (day, id) => {
    const text = 'They are among the 25,000 Norland soldiers killed whom Toll Monitor has named.';
    expect(read(day, text).map((finding) => finding.claim)).toEqual([id]);
  });
});

describe('a floor under the count of its day', () => {
  it.each([
    [
      'As of August 8, Norland forces had lost over a million troops, the Sudria General Staff said.',
      'sudria-staff-2033-08-08-norland-soldiers-losses',
    ],
    // Of another body, of a day that has no count, and far below the count.
    ['As of August 8, Norland forces had lost over a million troops, Toll Monitor said.', null],
    [
      'As of October 8, Norland forces had lost over a million troops, the Sudria General Staff said.',
      null,
    ],
    [
      'As of November 8, Norland forces had lost over a million troops, the Sudria General Staff said.',
      null,
    ],
  ])('%s', (text, id) => {
    expect(claimsOf('2033-11-09', text)).toEqual([id]);
  });
});

describe('a round floor of one digit', () => {
  const exact =
    'Up to September 2032 the report has 6,337 people killed in Norland, a co-author said.';
  const lead =
    'More than 6,000 people have been killed in Norland, a report of the War Watch Institute says.';
  it.each([
    ['the page has the count itself', `${lead}\n\n${exact}`, ['watch-report', 'watch-report']],
    [
      'the count is much larger',
      `${lead.replace('6,000', '4,000')}\n\n${exact}`,
      [null, 'watch-report'],
    ],
    [
      'a ceiling',
      `${lead.replace('More than 6,000', 'Up to 6,000')}\n\n${exact}`,
      [null, 'watch-report'],
    ],
  ])('%s', (_, text, ids) => {
    expect(claimsOf('2033-04-12', text)).toEqual(ids);
  });

  it.each([
    ['news of the count', '2033-04-12', lead, 'watch-report'],
    ['told long after it', '2033-07-12', lead, null],
    ['news of a much larger count', '2033-04-12', lead.replace('6,000', '5,000'), null],
  ])('alone on its page: %s', (_, day, text, id) => {
    expect(claimsOf(day, text)).toEqual([id]);
  });

  it('is a bare number in a title, and departs from the count', () => {
    const found = read('2033-04-12', `6,000 killed in Norland: report\n\n${lead}\n\n${exact}`);
    expect(found.map(({ claim: id, status }) => [id, status])).toEqual([
      ['watch-report', 'altered'],
      ['watch-report', 'traced'],
      ['watch-report', 'traced'],
    ]);
  });
});

describe('an event of a whole land', () => {
  it.each([
    [
      'The Norland Health Ministry says 12 people were killed in the radio explosions in Norland.',
      'blasts',
    ],
    [
      'The Norland Health Ministry says 12 people were killed in the raids on eastern Norland.',
      null,
    ],
  ])('%s', (text, id) => {
    expect(claimsOf('2032-11-25', text)).toEqual([id]);
  });
});

describe('a body that has counted on since', () => {
  it.each([
    // Its older count is outgrown, and no part of the newer one.
    [
      '2033-12-20',
      'The Sudria General Staff says over 40,000 Norland soldiers have been wounded.',
      null,
    ],
    [
      '2031-09-20',
      'The Sudria General Staff says over 40,000 Norland soldiers have been wounded.',
      'staff-hurt-first',
    ],
    // Of two counts the nearer, though the later one is a floor.
    [
      '2033-12-20',
      'The War Watch Institute says almost 15,000 people in Norland are missing.',
      'watch-missing-second',
    ],
    [
      '2033-12-04',
      'The War Watch Institute says almost 15,000 people in Norland are missing.',
      'watch-missing-first',
    ],
  ])('%s: %s', (day, text, id) => {
    expect(read(day, text).map((finding) => finding.claim)).toEqual([id]);
  });
});

describe('a count told with its own day', () => {
  it.each([
    [
      'By August 8 the losses of Norland forces stood at 1,061,350.',
      'sudria-staff-2033-08-08-norland-soldiers-losses',
    ],
    ['By October 8 the losses of Norland forces stood at 1,061,351.', null],
  ])('%s', (text, id) => {
    expect(claimsOf('2033-12-20', text)).toEqual([id]);
  });

  it.each([
    ['The October 17 radio explosions in Norland themselves killed 12 people.', 'blasts'],
    ['The October 21 raids in Norland themselves killed 12 people.', null],
  ])('%s', (text, id) => {
    expect(claimsOf('2032-11-25', text)).toEqual([id]);
  });
});

describe('a page without a day that names the day on which a count began', () => {
  const truce = openRecord([
    {
      ...PACK,
      claims: [
        ...PACK.claims,
        claim('since-truce', 'norland-health', '2033-11-29', killed(354), {
          subject: 'norland-people',
          kind: 'period',
          periodStart: '2033-10-10',
        }),
      ],
    },
  ]);
  const claimOf = (text: string) => findingsOf(truce, null, text)[0]?.claim ?? null;

  it('does not hold it for the day up to which the count runs', () => {
    const count = 'The Norland Health Ministry says 354 people have been killed in Norland';
    expect(claimOf(`${count} since the October 10 truce.`)).toBe('since-truce');
    expect(claimOf(`${count} as of October 10.`)).toBeNull();
  });
});
