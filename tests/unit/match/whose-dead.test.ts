import { describe, expect, it } from 'vitest';
import { openRecord } from '../../../src/claims/open-record';
import type { Conflict, Subject } from '../../../src/claims/record';
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
