import { describe, expect, it } from 'vitest';
import { openRecord } from '../../../src/claims/open-record';
import type { Claim, Pack } from '../../../src/claims/record';
import { findingsOf } from './findings-of';
import { claim, SMALL_PACK } from './small-pack';

const killed = (low: number, bound: Claim['bound'] = 'exact') =>
  ({ measure: 'killed', low, bound }) as const;
const EVENT = {
  kind: 'incident',
  incident: 'ridge-raid-2033-10-11',
  periodStart: null,
  asOf: '2033-10-12',
} as const;

/** The invented record with two statements of one ministry, a list of names beside an estimate, and a raid. */
const PACK: Pack = {
  ...SMALL_PACK,
  claims: [
    ...SMALL_PACK.claims,
    claim('alba-hurt-spring', 'alba-mod', '2033-03-20', {
      measure: 'casualties',
      low: 90000,
      bound: 'about',
    }),
    claim('alba-dead-spring', 'alba-mod', '2033-03-20', killed(20000, 'range'), { high: 25000 }),
    claim('alba-dead-summer', 'alba-mod', '2033-06-12', killed(25000, 'about')),
    claim('monitor-reckons', 'toll-monitor', '2032-06-02', killed(45000, 'about'), {
      method: 'estimate',
    }),
    claim('monitor-names', 'toll-monitor', '2033-02-22', killed(45123), { method: 'named-list' }),
    claim('watch-people', 'war-watch', '2033-09-01', killed(897000, 'range'), {
      subject: 'norland-people',
      high: 929000,
    }),
    claim('raid', 'sudria-staff', '2033-10-12', killed(200, 'over'), EVENT),
    claim('alba-million', 'alba-mod', '2033-06-24', {
      measure: 'casualties',
      low: 1000000,
      bound: 'over',
    }),
    claim('staff-losses', 'sudria-staff', '2031-08-22', {
      measure: 'losses',
      low: 61400,
      bound: 'about',
    }),
  ],
};
const record = openRecord([PACK]);
const found = (published: string | null, text: string) =>
  findingsOf(record, published, text, '2034-06-01').map(({ claim: id }) => id);

describe('two numbers of one statement', () => {
  const lead =
    'The Alban Defence Ministry said that Norland forces had suffered about 90,000 casualties.';
  it.each([
    [`${lead} Of these up to 25,000 had been killed, it said.`, 'alba-dead-spring'],
    [`${lead} Of these 25,000 had been killed, it said.`, 'alba-dead-spring'],
    [
      'The Alban Defence Ministry said that about 25,000 Norland soldiers had been killed.',
      'alba-dead-summer',
    ],
  ])('%s', (text, id) => {
    expect(found(null, text).at(-1)).toBe(id);
  });
});

describe('people known by name', () => {
  it.each([
    [
      'Toll Monitor has confirmed the identity of around 45,000 Norland soldiers who were killed.',
      'monitor-names',
    ],
    [
      'Toll Monitor has identified by name 45,000 Norland soldiers who were killed.',
      'monitor-names',
    ],
    ['Toll Monitor estimates that about 45,000 Norland soldiers were killed.', 'monitor-reckons'],
  ])('%s', (text, id) => {
    expect(found(null, text)).toEqual([id]);
  });
});

describe('a round number over the upper end that its page gives', () => {
  const below =
    'The War Watch Institute says that 897,000 to 929,000 people in Norland have been killed in the war.';
  it.each([
    ['Nearly 1 million people killed in Norland', 'watch-people'],
    ['Nearly 2 million people killed in Norland', null],
    ['Over 1 million people killed in Norland', null],
  ])('%s', (title, id) => {
    expect(found(null, `${title}\n\n${below}`)).toEqual([id, 'watch-people']);
  });
});

describe('the dead of an event under a heading', () => {
  const below =
    'The Sudria General Staff said on 12 October 2033 that the raid had killed over 200 Norland soldiers.';
  it.each([
    ['200 Norland soldiers killed', 'raid'],
    ['300 Norland soldiers killed', null],
  ])('%s', (title, id) => {
    expect(found('2033-10-13', `${title}\n\n${below}`)[0]).toBe(id);
  });
});

describe('whose and when right before or behind the number', () => {
  it.each([
    [
      '“Ten thousand a week fall on all sides in Westmark. Over a million casualties since the war began,” the Alban Defence Ministry said.',
      null,
    ],
    [
      '“Ten thousand a week fall in Westmark. Over a million casualties among Norland forces,” the Alban Defence Ministry said.',
      'alba-million',
    ],
    [
      'The Sudria General Staff says Norland losses exceeded 61,000 troops in November alone.',
      null,
    ],
    ['The Sudria General Staff says Norland losses exceeded 61,000 troops.', 'staff-losses'],
  ])('%s', (text, id) => {
    expect(found(null, text).at(-1)).toBe(id);
  });
});

describe('a war of years in another land', () => {
  it.each([
    ['By comparison, Norland lost about 61,000 troops over 10 years in Afghanistan.', null],
    ['Norland lost about 61,000 troops in nine years of fighting in Afghanistan.', null],
    ['Norland has lost about 61,000 troops in the war.', 'staff-losses'],
    ['Norland has lost about 61,000 troops in half a year of war.', 'staff-losses'],
  ])('%s', (text, id) => {
    const lead = 'The Norland war goes on. Norland troops hold Harwick.';
    expect(found('2031-08-23', `${lead}\n\n${text}`).at(-1)).toBe(id);
  });
});
