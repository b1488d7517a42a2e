import { describe, expect, it } from 'vitest';
import { openRecord } from '../../../src/claims/open-record';
import type { Conflict, Pack, Subject } from '../../../src/claims/record';
import { loadPack } from '../../../tools/load-pack';
import { findingsOf } from './findings-of';
import { SMALL_PACK } from './small-pack';

const [WAR] = SMALL_PACK.conflicts as readonly [Conflict, ...Conflict[]];
const [SUBJECT] = SMALL_PACK.subjects as readonly [Subject, ...Subject[]];

const soldiers = (rest: Partial<Subject> & Pick<Subject, 'id' | 'aliases'>): Subject => ({
  ...SUBJECT,
  name: rest.id,
  groupWords: [],
  conflict: WAR.id,
  side: null,
  combatant: true,
  partOf: null,
  ...rest,
});

describe('soldiers of both armies as one group', () => {
  const record = openRecord([
    {
      ...SMALL_PACK,
      subjects: [
        ...SMALL_PACK.subjects,
        soldiers({
          id: 'both-armies',
          aliases: [
            'Norlander and Sudrian soldiers',
            'Norlander and Sudrian troops',
            'Sudrian and Norlander soldiers',
            'Norlanders and Sudrians',
          ],
        }),
      ],
    },
  ]);
  const subjectOf = (text: string) => findingsOf(record, '2033-01-24', text)[0]?.subject ?? null;

  it.each([
    'Nearly 500,000 Norlander and Sudrian soldiers have been killed or wounded in the Norland war.',
    'Some 40 Norlander and Sudrian soldiers died near Harwick on Monday.',
    'The Norland war has killed 64,000 Sudrian and Norlander soldiers.',
  ])('%s', (text) => {
    expect(subjectOf(text)).toBe('both-armies');
  });

  it.each([
    'The minister put the losses in the Norland war at more than 40,000 casualties on both sides.',
    'Over 900 soldiers are killed or wounded on all sides in the Norland war.',
    'Some 40,000 people were killed or wounded on either side in the Norland war.',
  ])('of both sides: %s', (text) => {
    expect(subjectOf(text)).toBe('both-armies');
  });

  it.each([
    ['Sudria has suffered losses of about 12,400 soldiers in the Norland war.', 'sudria-soldiers'],
    ['Norland lost 12,400 soldiers in the Norland war.', 'norland-soldiers'],
    ['Some 40 Norland soldiers were killed on both sides of the river.', 'norland-soldiers'],
    ['Some 40 Norland children were killed on both sides of the front.', 'norland-children'],
  ])('one land alone: %s', (text, subject) => {
    expect(subjectOf(text)).toBe(subject);
  });

  const bundled = openRecord([loadPack()]);

  it.each([
    'At least 12 people were killed in fighting between Russian and Ukrainian troops in Bakhmut on Tuesday.',
    'Nine people were wounded as Ukrainian and Russian soldiers fought near Pokrovsk.',
  ])('they fight, and others die: %s', (text) => {
    const [finding] = findingsOf(bundled, '2026-02-02', text);
    expect(finding?.figure.value).toBeGreaterThan(8);
    expect(finding?.subject).not.toBe('russian-ukrainian-forces');
  });
});

describe('soldiers of one name in two wars', () => {
  const hills: Conflict = {
    ...WAR,
    id: 'hill-war',
    name: 'Hill war',
    aliases: ['Hill war', 'war in Tarnland'],
    start: '2030-02-01',
    end: null,
    sides: ['alba'],
    places: ['Tarnland', 'Holm'],
    demonyms: ['Tarner'],
  };
  const coast: Conflict = {
    ...hills,
    id: 'coast-war',
    name: 'Coast war',
    aliases: ['Coast war', 'war in Merland'],
    places: ['Merland', 'Saltby'],
    demonyms: ['Merlander'],
  };
  const albans = (id: string, conflict: string): Subject =>
    soldiers({
      id,
      conflict,
      side: 'alba',
      aliases: ['Alban soldiers', 'Alban troops'],
      groupWords: ['soldiers', 'troops'],
    });
  const pack: Pack = {
    ...SMALL_PACK,
    conflicts: [...SMALL_PACK.conflicts, hills, coast],
    subjects: [
      ...SMALL_PACK.subjects,
      albans('albans-hills', 'hill-war'),
      albans('albans-coast', 'coast-war'),
    ],
  };
  const record = openRecord([pack]);
  const page = [
    'Alba to leave Merland',
    'The war in Merland has cost Alba dear, and Merlander towns such as Saltby lie in ruins. The Coast war began in 2030.',
  ];

  it.each([
    ['Two Alban soldiers were killed in Holm in Tarnland on Monday.', 'albans-hills'],
    ['Two Alban soldiers were killed in Saltby in Merland on Monday.', 'albans-coast'],
    ['Two Alban soldiers were killed on Monday.', 'albans-coast'],
  ])('the place that the sentence states tells which: %s', (sentence, subject) => {
    const findings = findingsOf(record, '2033-01-24', [...page, sentence].join('\n\n'));
    expect(findings.at(-1)?.subject).toBe(subject);
  });
});

describe('groups of one name in a war that goes on and in one that is over', () => {
  const page = [
    'Israel strikes Gaza',
    'Israeli strikes killed at least 30 people across Gaza on Sunday, health officials said. Among the dead were nine children.',
    'An Israeli soldier was killed in Rafah. Two Israelis were killed in a shooting in the West Bank, and seven Palestinians were killed in Jenin.',
    'More than 400 Israeli soldiers have been killed since the ground offensive began.',
  ].join('\n\n');

  it('are those of the war that the page names, where its day is unknown', () => {
    const findings = findingsOf(openRecord([loadPack()]), null, page);
    expect(findings.map(({ subject }) => subject)).toEqual([
      'gaza-palestinians',
      'gaza-children',
      'israelis-in-west-bank',
      'west-bank-palestinians',
      'israeli-soldiers',
    ]);
  });
});
