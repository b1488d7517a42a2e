import { describe, expect, it } from 'vitest';
import { openRecord } from '../../../src/claims/open-record';
import type { Conflict, Subject } from '../../../src/claims/record';
import { loadPack } from '../../../tools/load-pack';
import { findingsOf } from './findings-of';
import { SMALL_PACK } from './small-pack';

const [WAR] = SMALL_PACK.conflicts as readonly [Conflict, ...Conflict[]];
const [SOLDIERS] = SMALL_PACK.subjects as readonly [Subject, ...Subject[]];

describe('soldiers of a half of a land that the war does not know', () => {
  const war: Conflict = {
    ...WAR,
    id: 'merland-war',
    name: 'Merland War',
    aliases: ['Merland War', 'war in Merland'],
    start: '1961-03-01',
    end: '1969-05-30',
    sides: ['north-merland', 'south-merland'],
    places: ['Merland', 'North Merland', 'South Merland', 'Saltby'],
    demonyms: ['Merlandese'],
  };
  const rebels: Subject = {
    ...SOLDIERS,
    id: 'north-merland-fighters',
    name: 'North Merlandese soldiers',
    aliases: ['North Merlandese soldiers', 'North Merlandese troops', 'red fighters'],
    groupWords: ['soldiers', 'troops', 'fighters', 'forces'],
    conflict: 'merland-war',
    side: 'north-merland',
  };
  const record = openRecord([
    {
      ...SMALL_PACK,
      conflicts: [...SMALL_PACK.conflicts, war],
      subjects: [...SMALL_PACK.subjects, rebels],
    },
  ]);

  it.each([
    ['South Tarnish troops lost 5,120 in the Merland War.', null],
    ['North Tarnish soldiers lost 310 in the Merland War.', null],
    ['Some 5,120 South Tarnish soldiers were killed in the Merland War.', null],
    ['North Merlandese troops lost 84,000 in the Merland War.', 'north-merland-fighters'],
    ['The Northern troops lost 84,000 in the Merland War.', 'north-merland-fighters'],
    ['The troops lost 84,000 in the Merland War.', 'north-merland-fighters'],
  ])('%s', (text, subject) => {
    const [finding] = findingsOf(record, null, text);
    expect(finding?.figure.value).toBeGreaterThan(300);
    expect(finding?.subject ?? null).toBe(subject);
  });
});

describe('those whom the one who speaks, or who killed, has lost', () => {
  const record = openRecord([SMALL_PACK]);
  const last = (text: string, value: number) => {
    const found = findingsOf(record, '2031-06-20', text).findLast(
      ({ figure }) => figure.value === value,
    );
    expect(found?.figure.text).toBeDefined();
    return found?.subject ?? null;
  };

  it.each([
    [
      'Sudria says it killed 140 Norland soldiers, and lost 31 members of its own armed forces.',
      'sudria-soldiers',
    ],
    [
      'Norland said it had killed 140 Sudria soldiers and lost 31 soldiers from its own ranks.',
      'norland-soldiers',
    ],
    ['Sudria says it killed 140 Norland soldiers, and lost 31 soldiers.', 'sudria-soldiers'],
    [
      'Norland said on Monday that its forces had killed at least 140 Sudria soldiers for the loss of 31 soldiers.',
      'norland-soldiers',
    ],
    ['Sudria killed 140 Norland soldiers at the cost of 31 dead.', 'sudria-soldiers'],
    [
      'Sudria said 140 Norland soldiers were killed and that it had lost 31 soldiers.',
      'sudria-soldiers',
    ],
    [
      'Sudria said 140 Norland soldiers were killed and that it had lost 52 soldiers, with 31 wounded.',
      'sudria-soldiers',
    ],
    ['The Norland General Staff said that it had lost 31 soldiers.', 'norland-soldiers'],
  ])('%s', (text, subject) => {
    expect(last(text, 31)).toBe(subject);
  });

  it.each([
    // Another name stands between: the loser is the last who killed.
    ['Norland said Sudria killed 140 people and lost 31 soldiers.', 'sudria-soldiers'],
    ['Norland killed 140 Sudria soldiers, and Sudria lost 31 soldiers.', 'sudria-soldiers'],
    ['Norland says it killed 140 people and lost 31 Sudria soldiers.', 'sudria-soldiers'],
    [
      'In Norland, 140 soldiers were killed by Sudria troops and 31 Norland soldiers lost.',
      'norland-soldiers',
    ],
    ['Norland said it had killed 140 Sudria soldiers, 31 of them officers.', 'sudria-soldiers'],
  ])('nor another: %s', (text, subject) => {
    expect(last(text, 31)).toBe(subject);
  });

  it.each([
    ['Norland killed 31 in Eastvale.', false],
    ['On Monday the staff said that Norland killed 31 in Eastvale.', false],
    ['A mine killed 31 in Eastvale.', true],
    ['Norland killed 31 of its own in Eastvale.', true],
  ])('below the dead of Norland, who kill nobody of their own: %s', (text, own) => {
    const page = `Norland's war dead\n\nSome 6,000 Norland soldiers were killed in the Norland war, and 5,100 Norland soldiers wounded.\n\n${text}`;
    expect(last(page, 31) === 'norland-soldiers').toBe(own);
  });
});

describe('whose soldiers a land, a side or a sum tells', () => {
  const record = openRecord([SMALL_PACK]);
  const subjectOf = (text: string, value: number) => {
    const found = findingsOf(record, '2031-06-20', text).findLast(
      ({ figure }) => figure.value === value,
    );
    expect(found?.figure.text).toBeDefined();
    return found?.subject ?? null;
  };

  it.each([
    [
      'Norland has suffered losses of about 12,400 soldiers with 3,150 killed, while on the Sudrian side 5,900 soldiers were killed or wounded.',
      5900,
      'sudria-soldiers',
    ],
    [
      'Norland has suffered losses of about 12,400 soldiers with 3,150 killed, while on the Sudrian side 5,900 soldiers were killed or wounded.',
      3150,
      'norland-soldiers',
    ],
    [
      'Two Norland soldiers were killed, and 240 Sudria soldiers died in the offensive.',
      240,
      'sudria-soldiers',
    ],
  ])('%s %d', (text, value, subject) => {
    expect(subjectOf(text, value)).toBe(subject);
  });
});

describe('people of another time, place or side than the record counts', () => {
  const record = openRecord([loadPack()]);
  const last = (day: string, text: string) => findingsOf(record, day, text).at(-1)?.subject ?? null;

  it.each([
    [
      '2015-10-20',
      'The stampede at the Hajj killed at least 1,399 pilgrims in Mina. A stampede in a tunnel there in 1990 killed 1,426 people.',
      null,
    ],
    [
      '2015-10-20',
      'The stampede at the Hajj killed at least 1,399 pilgrims. It began near a camp in Mina, where hundreds were killed and injured.',
      'mina-2015-pilgrims',
    ],
    [
      '2022-04-01',
      'NATO believes that 7,000 Russian soldiers have been killed in Ukraine. By comparison, Russia lost about 15,000 troops in Afghanistan.',
      'soviet-troops-afghanistan',
    ],
    [
      '2022-04-01',
      'NATO believes that 7,000 Russian soldiers have been killed in Ukraine. By then Russia had lost about 15,000 troops in Ukraine, others say.',
      'russian-forces',
    ],
    [
      '2024-02-10',
      'The war in Gaza was sparked by an incursion of Hamas into Israel that left about 1,200 people dead.',
      'people-killed-7-october',
    ],
    [
      '2023-01-04',
      'Hundreds of Russian draftees were killed in a strike on Makiivka.',
      'russian-forces',
    ],
    [
      '2025-11-02',
      'The Gaza war goes on. More than 1,000 men of Gaza’s security forces were killed as they guarded aid.',
      'gaza-palestinians',
    ],
    [
      '2025-11-02',
      'The Gaza war goes on. Some 1,000 members of Israel’s security forces were killed in it.',
      'israeli-security-forces',
    ],
  ])('%s: %s', (day, text, subject) => {
    expect(last(day, text)).toBe(subject);
  });
});
