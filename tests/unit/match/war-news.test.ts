import { describe, expect, it } from 'vitest';
import { openRecord } from '../../../src/claims/open-record';
import type { Agency, Claim, Conflict, Pack, Subject } from '../../../src/claims/record';
import { findingsOf } from './findings-of';
import { claim, SMALL_PACK } from './small-pack';

const [war, ...others] = SMALL_PACK.conflicts as readonly [Conflict, ...Conflict[]];
const SOME = SMALL_PACK.subjects.find(({ id }) => id === 'norland-people') as Subject;
const MONITOR = SMALL_PACK.agencies.find(({ id }) => id === 'toll-monitor') as Agency;
const group = (id: string, rest: Partial<Subject>): Subject => ({
  ...SOME,
  id,
  name: id,
  side: null,
  ...rest,
});
const killed = (low: number, bound: Claim['bound'] = 'exact') =>
  ({ measure: 'killed', low, bound }) as const;
const union = (id: string, name: string): Agency => ({
  ...MONITOR,
  id,
  name,
  shortName: name,
  aliases: [name],
  ambiguousAliases: ['the Union', 'Union'],
});

/** The invented record with a town and those who seek bread, hostages of the war's first day, and two bodies of one name. */
const PACK: Pack = {
  ...SMALL_PACK,
  conflicts: [{ ...war, places: [...war.places, 'Tarnby'] }, ...others],
  agencies: [
    ...SMALL_PACK.agencies,
    union('union-rights', 'Union Rights Desk'),
    union('union-aid', 'Union Aid Desk'),
  ],
  subjects: [
    ...SMALL_PACK.subjects,
    group('tarnby-people', {
      aliases: ['people in Tarnby', 'killed in Tarnby', 'dead in Tarnby'],
      partOf: 'norland-people',
    }),
    group('bread-seekers', {
      aliases: ['people seeking bread in Norland', 'people queuing for bread'],
      groupWords: ['people'],
      side: 'norland',
      partOf: 'norland-people',
    }),
    group('norland-hostages', {
      aliases: ['hostages', 'people taken hostage', 'captives'],
      groupWords: ['hostages', 'captives'],
      side: 'norland',
    }),
    group('sudria-civilians', {
      aliases: ['Sudria civilians', 'civilians in Sudria', 'civilians killed in Sudria'],
      groupWords: ['civilians'],
      side: 'sudria',
    }),
    group('first-day-dead', {
      aliases: ['people killed in the attack of 10 January', 'killed on 10 January'],
      groupWords: ['people', 'victims'],
      side: 'norland',
    }),
  ],
  claims: [
    ...SMALL_PACK.claims,
    claim('tarnby-june', 'toll-monitor', '2031-06-10', killed(1960, 'about'), {
      subject: 'tarnby-people',
      place: 'Tarnby',
      method: 'count',
    }),
    claim(
      'hostages',
      'toll-monitor',
      '2031-02-02',
      { ...killed(137), measure: 'captured' },
      {
        subject: 'norland-hostages',
        asOf: '2031-01-10',
        method: 'count',
      },
    ),
    claim('civilians-june', 'toll-monitor', '2031-06-12', killed(2417, 'at-least'), {
      subject: 'norland-civilians',
      method: 'count',
    }),
    claim('first-day', 'norland-health', '2031-01-20', killed(700, 'about'), {
      subject: 'first-day-dead',
      kind: 'incident',
      incident: 'first-day-2031-01-10',
      place: 'Norland',
      periodStart: null,
      asOf: '2031-01-10',
    }),
  ],
};
const record = openRecord([PACK]);
const read = (day: string | null, text: string) => findingsOf(record, day, text);

describe('a part at its own place', () => {
  it.each([
    'Nearly 2,000 people were killed in the town of Tarnby in eastern Norland, the Toll Monitor said.',
    'Nearly 2,000 people lost their lives in clashes between rebels and the Norland army over the eastern town of Tarnby in Norland.',
  ])('is meant before its whole: %s', (text) => {
    const [finding] = read('2031-06-11', text);
    expect([finding?.subject, finding?.claim]).toEqual(['tarnby-people', 'tarnby-june']);
  });

  it.each([
    'Across Norland 2,101 people have been killed, the Norland Health Ministry said.',
    'The Norland Health Ministry said 2,101 people had been killed in Norland. Fighting went on in Tarnby.',
  ])('is not meant where the land is the place: %s', (text) => {
    expect(read('2031-04-05', text)[0]?.subject).toBe('norland-people');
  });

  it('people of the land are no part of them that bears the land in its names', () => {
    const text = 'The war in Norland has killed nearly 40,000 people, its enemies say.';
    expect(read('2031-06-11', text)[0]?.subject).toBe('norland-people');
  });
});

describe('those whom somebody carried off', () => {
  it.each([
    'Raiders from Sudria stormed Norland on 10 January 2031, killing some 700 people and taking 137 hostage.',
    'Raiders from Sudria killed some 700 people in Norland and abducted 137.',
    'Gunmen killed 700 people in Norland and took about 140 people hostage on 10 January 2031.',
  ])('are the hostages whom the record knows: %s', (text) => {
    const finding = read('2031-06-11', text).at(-1);
    expect([finding?.figure.measure, finding?.subject, finding?.claim]).toEqual([
      'captured',
      'norland-hostages',
      'hostages',
    ]);
  });

  it('soldiers taken prisoner are none', () => {
    const text = 'Some 137 Norland soldiers were captured on Monday.';
    expect(read('2031-06-11', text)[0]?.subject).toBe('norland-soldiers');
  });
});

describe('a day without its year', () => {
  it('that names the attack with which a war began is of that year, long after', () => {
    const text = 'About 700 people were killed in Norland during the January 10 attack.';
    expect(read('2033-06-11', text)[0]?.figure.asOf).toBe('2031-01-10');
    expect(read('2032-01-12', text)[0]?.figure.asOf).toBe('2031-01-10');
  });

  it('is that of the news where it is fresh', () => {
    const text = 'A blast killed 12 people in Norland on January 10.';
    expect(read('2032-01-12', text)[0]?.figure.asOf).toBe('2032-01-10');
  });
});

describe('whose number it is', () => {
  it('one name of several bodies is none of a third one', () => {
    const text = 'Some 3,000 people have been killed in Norland, a number confirmed by the Union.';
    expect(read('2031-06-17', text)[0]?.claim).toBeNull();
    const other = 'Some 3,000 people have been killed in Norland, a monitor says.';
    expect(read('2031-06-17', other)[0]?.claim).toContain('norland-people');
  });

  it('the name of a war of two lands says of neither that it struck', () => {
    const text =
      'The Toll Monitor said at least 2,417 civilians have been killed since the start of the Sudria-Norland war.';
    const own = openRecord([
      {
        ...PACK,
        conflicts: PACK.conflicts.map((one) =>
          one.id === 'norland-war'
            ? { ...one, aliases: [...one.aliases, 'Sudria-Norland war'] }
            : one,
        ),
      },
    ]);
    expect(findingsOf(own, '2031-06-14', text)[0]?.claim).toBe('civilians-june');
  });

  it('a round number without a source is that of the one body near it in these months', () => {
    const text = 'More than 2,000 people have been killed in Norland since the war began.';
    expect(read('2031-04-04', text)[0]?.claim).toContain('norland-people');
    // War Watch put it at about 2,380 by June, and the ministry at 2,958.
    const later = 'Nearly 3,000 people have been killed in Norland since the war began.';
    const near = openRecord([
      {
        ...PACK,
        claims: [
          ...PACK.claims,
          claim('watch-june', 'war-watch', '2031-06-10', killed(3100, 'about'), {
            subject: 'norland-people',
          }),
        ],
      },
    ]);
    expect(findingsOf(near, '2031-06-17', later)[0]?.claim).toBeNull();
  });
});

describe('the last count of those who give one every day', () => {
  const [daily] = SMALL_PACK.series as readonly [Pack['series'][number]];
  const large = openRecord([
    {
      ...PACK,
      series: [
        ...PACK.series,
        {
          ...daily,
          id: 'norland-health--norland-civilians',
          subject: 'norland-civilians',
          measures: ['killed'],
          rows: [['2031-06-15', 58310]],
        },
      ],
    },
  ]);
  const count = 'More than 58,000 Norland civilians have been killed since the war began.';
  const claimOf = (text: string) => findingsOf(large, '2031-06-17', text).at(-1)?.claim ?? null;

  it('is meant below what another body said of another matter', () => {
    expect(claimOf(`The War Watch Institute said food had run out. ${count}`)).toContain(
      'norland-civilians',
    );
  });

  it.each([
    `The Toll Monitor said food had run out. ${count}`,
    'The War Watch Institute said more than 58,000 Norland civilians have been killed since the war began.',
  ])('is not that of a body which counts them, or to which the sentence gives it: %s', (text) => {
    expect(claimOf(text)).toBeNull();
  });
});
