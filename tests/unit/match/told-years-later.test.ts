import { describe, expect, it } from 'vitest';
import { openRecord } from '../../../src/claims/open-record';
import type { Claim, Conflict, Pack, Subject } from '../../../src/claims/record';
import { loadPack } from '../../../tools/load-pack';
import { findingsOf } from './findings-of';
import { claim, SMALL_PACK } from './small-pack';

const [war] = SMALL_PACK.conflicts as readonly [Conflict, ...Conflict[]];

function recordWith(claims: readonly Claim[], over: Partial<Conflict> = {}) {
  const pack: Pack = {
    ...SMALL_PACK,
    conflicts: SMALL_PACK.conflicts.map((one) => (one === war ? { ...one, ...over } : one)),
    claims: [...SMALL_PACK.claims, ...claims],
  };
  return openRecord([pack]);
}

const SOLDIERS = { subject: 'norland-soldiers' } as const;

describe('a war long over', () => {
  const record = recordWith(
    [
      claim('staff-all', 'norland-staff', '2031-12-30', {
        measure: 'killed',
        low: 3255,
        bound: 'exact',
      }),
      claim(
        'watch-people',
        'war-watch',
        '2032-02-01',
        { measure: 'killed', low: 640_000, bound: 'about' },
        { subject: 'norland-people' },
      ),
      claim(
        'desk-least',
        'alba-mod',
        '2033-02-01',
        { measure: 'killed', low: 300_000, bound: 'over' },
        { subject: 'norland-people' },
      ),
      claim(
        'monitor-most',
        'toll-monitor',
        '2034-02-01',
        { measure: 'killed', low: 300_000, bound: 'nearly' },
        { subject: 'norland-people' },
      ),
    ],
    { end: '2031-12-20' },
  );
  const first = (text: string) => findingsOf(record, '2039-06-01', text)[0];

  it('its losses are the dead where the wounded stand apart', () => {
    const text = 'By the end of the Norland war the Norland forces suffered 3,255 losses';
    expect(first(`${text}, 7,750 were wounded.`)?.claim).toBe('staff-all');
    expect(first(`${text}, and 115 tanks were burnt.`)?.claim).toBeNull();
  });

  it('the day on which it was set off is no day of the count', () => {
    const text =
      'While nobody has counted the dead of the Norland war, it is estimated that 640,000 people in Norland lost their lives in the massacre that began after a plane was shot down over Harwick on Jan. 9, 2031.';
    expect(first(text)?.claim).toBe('watch-people');
  });

  it.each([
    'The Norland war killed 640,000 people on both sides.',
    'In the Norland war some 640,000 people of both countries were killed.',
  ])('who fell on both sides are not those of one: %s', (text) => {
    expect(first(text)?.claim).toBeNull();
  });

  it('a body that the page names is meant by its round number and word', () => {
    const text =
      'The Alban Defence Ministry studied the Norland war. The verdict: the number of people killed in Norland was over 300,000.';
    expect(first(text)?.claim).toBe('desk-least');
  });

  it('who puts a number aside for his own is not its source', () => {
    const text =
      '“It was not 640,000 people who died in the Norland war in Norland, but 9,140,” the Norland General Staff said.';
    expect(first(text)?.claim).toBe('watch-people');
    expect(first(text.replace('not ', '').replace(', but 9,140', ''))?.claim).not.toBe(
      'watch-people',
    );
  });

  it('who fell on one side are, whatever both sides say further on', () => {
    const text = 'The Norland war killed 640,000 people in Norland, as both sides admit.';
    expect(first(text)?.claim).toBe('watch-people');
  });
});

describe('a war that goes on', () => {
  const record = recordWith([
    claim(
      'staff-grown',
      'norland-staff',
      '2032-03-02',
      { measure: 'losses', low: 254_380, bound: 'about' },
      SOLDIERS,
    ),
    claim(
      'staff-year',
      'norland-staff',
      '2034-01-05',
      { measure: 'losses', low: 253_290, bound: 'exact' },
      { ...SOLDIERS, kind: 'period', periodStart: '2032-01-01', asOf: '2032-12-31' },
    ),
    claim(
      'market',
      'norland-health',
      '2032-06-28',
      { measure: 'killed', low: 21, bound: 'exact' },
      {
        subject: 'norland-people',
        kind: 'incident',
        incident: 'harwick-market',
        place: 'Harwick',
        periodStart: null,
      },
    ),
  ]);
  const first = (day: string, text: string) => findingsOf(record, day, text)[0];

  it('a rounded number without a source is no count of years before, nor one of a single year', () => {
    const text =
      'Observers think that about 250,000 Norland soldiers were killed or went missing since the Norland war began.';
    expect(first('2034-02-10', text)?.claim).toBeNull();
    expect(first('2032-03-20', text)?.claim).toBe('staff-grown');
  });

  it('an event is told years later with its year', () => {
    const text = (year: string) =>
      `Norland war: in June ${year} a missile struck the market of Harwick and 21 people were killed.`;
    expect(first('2034-02-10', text('2032'))?.claim).toBe('market');
    expect(first('2034-02-10', text('2033'))?.claim).toBeNull();
  });
});

describe('a part that a body has counted once', () => {
  const record = openRecord([loadPack()]);
  const text =
    'Since the ceasefire took hold in Gaza, crews have dug through the rubble of Khan Younis. More than 600 bodies have been recovered, the Gaza Civil Defence said.';

  it.each(['2026-01-20', '2025-11-25', null])('is not what it found long after: %s', (day) => {
    expect(findingsOf(record, day, text, '2026-06-01')[0]?.claim).toBeNull();
  });
});

describe('a ceiling told with a word that rounds', () => {
  const record = recordWith([
    claim(
      'poll',
      'war-watch',
      '2031-09-14',
      { measure: 'killed', low: 1_330_470, bound: 'about' },
      { subject: 'norland-people' },
    ),
  ]);

  it('is of the number that it shortens, though this lies a little above it', () => {
    const text =
      'Up to 1.3m people in Norland were killed in the Norland war, War Watch Institute said.';
    const [finding] = findingsOf(record, '2031-09-16', text);
    expect(finding?.claim).toBe('poll');
    expect(finding?.status).toBe('altered');
  });
});

describe('another blow of the same land', () => {
  const record = openRecord([SMALL_PACK]);
  const subject = (day: string, text: string) => findingsOf(record, day, text)[0]?.subject ?? null;

  it('is not the disaster of months before', () => {
    const text = 'An earthquake struck the north of Meridia on Monday, killing at least 27 people.';
    expect(subject('2032-08-05', text)).toBeNull();
    expect(subject('2032-05-06', text)).toBe('meridia-quake-people');
  });

  it('what is said on a day of the first one is of that one', () => {
    const text =
      'The Meridia earthquake killed 812 people, the Meridia Rescue Service said on Monday.';
    expect(subject('2032-08-05', text)).toBe('meridia-quake-people');
  });
});

describe('one blow to two towns, whose dead are counted apart and together', () => {
  const [quake] = SMALL_PACK.conflicts.filter(({ kind }) => kind === 'disaster');
  const [people] = SMALL_PACK.subjects.filter(({ conflict }) => conflict === 'meridia-quake');
  const conflict = 'twin-bombing';
  const group = (id: string, place: string, partOf: string | null) => ({
    ...(people as Subject),
    id,
    conflict,
    partOf,
    name: `People killed at ${place}`,
    aliases: [`killed in ${place}`, `people killed in ${place}`],
  });
  const record = openRecord([
    {
      ...SMALL_PACK,
      conflicts: [
        ...SMALL_PACK.conflicts,
        {
          ...(quake as Conflict),
          id: conflict,
          name: 'Bombings of Tarn and Dale',
          kind: 'attack',
          aliases: ['bombings of Tarn and Dale', 'twin bombs'],
          start: '2001-03-11',
          end: '2001-03-14',
          places: ['Tarn', 'Dale'],
          demonyms: [],
        },
      ],
      subjects: [
        ...SMALL_PACK.subjects,
        group('both-dead', 'Tarn and Dale', null),
        group('tarn-dead', 'Tarn', 'both-dead'),
        group('dale-dead', 'Dale', 'both-dead'),
      ],
      claims: [
        ...SMALL_PACK.claims,
        ...(['both-dead', 'tarn-dead', 'dale-dead'] as const).map((subject, index) =>
          claim(
            `${subject}-count`,
            'war-watch',
            '2002-01-01',
            { measure: 'killed', low: 9_000 - 3_000 * index, bound: 'about' },
            { conflict, subject, periodStart: '2001-03-11', asOf: '2001-12-31' },
          ),
        ),
      ],
    },
  ]);
  const subjects = (text: string) =>
    findingsOf(record, '2020-03-11', text).map((finding) => finding.subject);

  it('each number is of the town behind it', () => {
    const text =
      'The twin bombs fell at dawn. About 5,600 people were killed in Tarn and 2,700 in Dale.';
    expect(subjects(text)).toEqual(['tarn-dead', 'dale-dead']);
  });

  it('a number of both is of both', () => {
    const text = 'The twin bombs dropped on Tarn and Dale killed more than 8,000 people.';
    expect(subjects(text)).toEqual(['both-dead']);
  });
});
