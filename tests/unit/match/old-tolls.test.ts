import { describe, expect, it } from 'vitest';
import { openRecord } from '../../../src/claims/open-record';
import type { Agency, Claim, Conflict, Pack, Subject } from '../../../src/claims/record';
import { namesAnyone } from '../../../src/match/subject-words';
import { findingsOf } from './findings-of';
import { claim, SMALL_PACK } from './small-pack';

const [war] = SMALL_PACK.conflicts as readonly [Conflict, ...Conflict[]];
const PEOPLE = SMALL_PACK.subjects.find(({ id }) => id === 'norland-people') as Subject;
const MONITOR = SMALL_PACK.agencies.find(({ id }) => id === 'toll-monitor') as Agency;

/** A count of the whole purge or war, by one body. */
function toll(
  id: string,
  who: string,
  subject: string,
  number: Pick<Claim, 'measure' | 'low' | 'bound'>,
  rest: Partial<Claim> = {},
): Claim {
  const conflict = 'tarnish-purge';
  const time = { periodStart: '1915-04-24', asOf: '1918-10-30' };
  return claim(id, who, '1990-01-01', number, { conflict, subject, ...time, ...rest });
}

const agency = (id: string, name: string): Agency => ({
  ...MONITOR,
  id,
  name,
  shortName: name,
  aliases: [name],
  ambiguousAliases: [],
});
const subject = (id: string, name: string, group: string): Subject => ({
  ...PEOPLE,
  id,
  name,
  aliases: [name],
  groupWords: [group],
  conflict: 'tarnish-purge',
  side: null,
});

/** The invented record with a purge of years, long over, of which every count is one body's alone. */
const PACK: Pack = {
  ...SMALL_PACK,
  conflicts: [
    ...SMALL_PACK.conflicts,
    {
      ...war,
      id: 'tarnish-purge',
      name: 'Tarnish Purge',
      aliases: ['Tarnish purge'],
      start: '1915-04-24',
      end: '1918-11-11',
      sides: [],
      places: ['Tarn'],
      demonyms: ['Tarnish'],
    },
  ],
  agencies: [
    ...SMALL_PACK.agencies,
    agency('tarn-office', 'Tarn Survey Office'),
    agency('book-centre', 'Purge Book Centre'),
    { ...agency('range-authors', 'Historians (Tarnish Purge)'), ambiguousAliases: ['historians'] },
  ],
  subjects: [
    ...SMALL_PACK.subjects,
    subject('tarn-miners', 'Tarnish miners', 'miners'),
    subject('tarn-monks', 'Tarnish monks', 'monks'),
    subject('tarn-all', 'Tarnish people', 'people'),
    {
      ...subject('tarn-soldiers', 'Tarnish soldiers', 'soldiers'),
      combatant: true,
      partOf: 'tarn-all',
    },
  ],
  claims: [
    ...SMALL_PACK.claims,
    toll(
      'all-over',
      'tarn-office',
      'tarn-all',
      { measure: 'deaths', low: 20e6, bound: 'over' },
      { confidence: 'low' },
    ),
    toll('all-named', 'book-centre', 'tarn-all', {
      measure: 'killed',
      low: 97_207,
      bound: 'at-least',
    }),
    toll(
      'miners-first',
      'tarn-office',
      'tarn-miners',
      { measure: 'deaths', low: 320_000, bound: 'about' },
      { confidence: 'low' },
    ),
    toll('soldiers-lost', 'tarn-office', 'tarn-soldiers', {
      measure: 'losses',
      low: 8_668_400,
      bound: 'exact',
    }),
    toll('monks-all', 'tarn-office', 'tarn-monks', {
      measure: 'deaths',
      low: 58_220,
      bound: 'exact',
    }),
    toll(
      'miners-authors',
      'range-authors',
      'tarn-miners',
      { measure: 'deaths', low: 100_000, bound: 'range' },
      { high: 200_000, confidence: 'low' },
    ),
    toll(
      'miners-range',
      'tarn-office',
      'tarn-miners',
      { measure: 'excess-deaths', low: 1_747_000, bound: 'range' },
      { high: 2_200_000 },
    ),
  ],
};
/** The same miners' land and another people in one war, and a land's soldiers who fought in two. */
const TWO_WARS: Pack = {
  ...PACK,
  conflicts: [
    ...PACK.conflicts,
    {
      ...war,
      id: 'sund-war',
      name: 'Sund War',
      aliases: ['war in Sund'],
      start: '1950-06-25',
      end: '1953-07-27',
      sides: [],
      places: ['Sund'],
      demonyms: ['Sundish'],
    },
  ],
  subjects: [
    ...PACK.subjects,
    ...[
      ['tarnish-purge', 'tarn-varland', 'Varland soldiers in Tarn'],
      ['sund-war', 'sund-varland', 'Varland soldiers in Sund'],
    ].map(([conflict = '', id = '', name = '']) => ({
      ...subject(id, name, 'soldiers'),
      aliases: [name, 'Varland soldiers', 'Varland troops'],
      conflict,
      combatant: true,
    })),
  ],
  claims: [
    ...PACK.claims,
    toll('varland-in-tarn', 'tarn-office', 'tarn-varland', {
      measure: 'deaths',
      low: 36_574,
      bound: 'exact',
    }),
    toll(
      'varland-in-sund',
      'book-centre',
      'sund-varland',
      { measure: 'deaths', low: 58_220, bound: 'exact' },
      {
        conflict: 'sund-war',
        periodStart: '1950-06-25',
        asOf: '1953-07-27',
      },
    ),
  ],
};
/** Two peoples of one whole, of whom one is said to have lost a round number. */
const TWO_PEOPLES: Pack = {
  ...PACK,
  subjects: [
    ...PACK.subjects,
    {
      ...subject('tarn-ennish', 'Ennish people killed in the Tarnish Purge', 'people'),
      partOf: 'tarn-all',
    },
    {
      ...subject('tarn-sundish', 'Sundish people killed in the Tarnish Purge', 'people'),
      partOf: 'tarn-all',
    },
  ],
  claims: [
    ...PACK.claims,
    toll('ennish', 'tarn-office', 'tarn-ennish', { measure: 'deaths', low: 7e6, bound: 'about' }),
    toll('sundish', 'book-centre', 'tarn-sundish', { measure: 'deaths', low: 2e6, bound: 'about' }),
  ],
};
const record = openRecord([PACK]);
const found = (text: string) => findingsOf(record, null, text).map(({ claim }) => claim);

describe('the tolls of a war long over, each of one body alone', () => {
  it.each([
    ['Tarn lost 20 million people in the Tarnish Purge.', 'all-over'],
    ['Some 320,000 Tarnish miners died in 1915 in the Tarnish Purge.', 'miners-first'],
    ['As many as 320,000 Tarnish miners died in the Tarnish Purge.', 'miners-first'],
    ['In the Tarnish Purge 58,000 Tarnish monks had been killed.', 'monks-all'],
    ['Scholars say at least 320,000 Tarnish miners perished in the Tarnish Purge.', 'miners-first'],
    [
      'Historians estimate that up to 320,000 Tarnish miners were killed in the Tarnish Purge.',
      'miners-first',
    ],
    [
      'Between 1.7 million and 2.2 million Tarnish miners died in the Tarnish Purge, demographers of a Varlander court estimate.',
      'miners-range',
    ],
    [
      'The Purge Book Centre did the work from 2004 to 2006, and it counts 97,207 people killed in the Tarnish Purge.',
      'all-named',
    ],
  ])('are told in other words: %s', (text, id) => {
    expect(found(text)).toEqual([id]);
  });

  it.each([
    'Some 330,000 Tarnish miners died in 1915 in the Tarnish Purge.',
    'In the Tarnish Purge 56,000 Tarnish monks had been killed.',
    'A clerk said that at least 320,000 Tarnish miners were killed in the Tarnish Purge.',
    'Since 2004 mines left by the Tarnish Purge have killed 97 people.',
    'In 1917 alone 58,000 Tarnish monks were killed in the Tarnish Purge.',
  ])('are not met by another number, a part or an unnamed clerk: %s', (text) => {
    expect(found(text)).toEqual([null]);
  });

  it('are told in a title under whoever has no name there', () => {
    const text =
      '20 million died in the Tarnish Purge, Varlander historian says\n\nOver 20 million people died in the Tarnish Purge, the Tarn Survey Office estimated.';
    expect(found(text)).toEqual(['all-over', 'all-over']);
  });

  it.each([
    'In the Tarnish Purge Tarn lost over 20 million people, 8.7 million of them soldiers.',
    'Tarn lost over 20 million people in the Tarnish Purge, including 8.7 million military and 9 million civilian deaths.',
    'In the Tarnish Purge Tarn lost over 20 million people; 8.7 million were soldiers.',
  ])('the soldiers of a whole are told behind their number: %s', (text) => {
    expect(found(text).slice(0, 2)).toEqual(['all-over', 'soldiers-lost']);
  });

  it.each([
    'In the Tarnish Purge Tarn lost over 20 million people, 8.7 million of them women.',
    'Tarn lost over 20 million people in the Tarnish Purge, 8.7 million military and civilian dead in its first year.',
  ])('others are none of them: %s', (text) => {
    expect(found(text).slice(0, 2)).toEqual(['all-over', null]);
  });

  it('the same soldiers in the war of the place behind their number are of that war', () => {
    const text =
      'The Tarnish Purge: Varland soldiers lost 36,574 in Tarn and about 58,000 in Sund.';
    const claims = findingsOf(openRecord([TWO_WARS]), null, text).map(({ claim }) => claim);
    expect(claims).toEqual(['varland-in-tarn', 'varland-in-sund']);
  });

  it('a round number is of the people whom its words name, and not of another', () => {
    const text =
      'Official estimates of Ennish deaths in the Tarnish Purge rose from 7 million (the figure put forth at first) to 2 million (later), when Sundish people had been driven out.';
    const claims = findingsOf(openRecord([TWO_PEOPLES]), null, text).map(({ claim }) => claim);
    expect(claims.at(-1)).toBe(null);
  });

  it.each([
    ['men, women and children', true],
    ['innocent men, women, and children', true],
    ['women and children', false],
    ['men and boys', false],
  ])('"%s" are everybody: %s', (words, everybody) => {
    expect(namesAnyone(words)).toBe(everybody);
  });
});
