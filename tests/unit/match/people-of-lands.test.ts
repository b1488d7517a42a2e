import { describe, expect, it } from 'vitest';
import { openRecord } from '../../../src/claims/open-record';
import type { Conflict, Pack, Subject } from '../../../src/claims/record';
import { findingsOf } from './findings-of';
import { SMALL_PACK } from './small-pack';

const [war, ...others] = SMALL_PACK.conflicts as readonly [Conflict, ...Conflict[]];
const SOLDIERS = SMALL_PACK.subjects.find(({ id }) => id === 'norland-soldiers') as Subject;

/** The invented record, where Norland's war is fought by Americans as well. */
const PACK: Pack = {
  ...SMALL_PACK,
  conflicts: [
    { ...war, sides: [...war.sides, 'us'], demonyms: [...war.demonyms, 'American'] },
    ...others,
  ],
  subjects: [
    ...SMALL_PACK.subjects,
    {
      ...SOLDIERS,
      id: 'american-soldiers',
      name: 'American soldiers in Norland',
      aliases: ['American soldiers', 'American troops'],
      groupWords: ['Americans', 'soldiers', 'troops'],
      side: 'us',
    },
  ],
};
const record = openRecord([PACK]);
const subjectIn = (sentence: string): string | null =>
  findingsOf(record, '2032-06-01', `The Norland war goes on.\n\n${sentence}`)[0]?.subject ?? null;

describe('a land whose people bear a name of another stem', () => {
  it.each([
    'The United States lost 3,650 in the Norland war.',
    'In the Norland war the U.S. lost 3,650 soldiers.',
    'The USA suffered 3,650 dead in the Norland war.',
  ])('%s', (sentence) => {
    expect(subjectIn(sentence)).toBe('american-soldiers');
  });

  it('another land is not meant', () => {
    expect(subjectIn('The United Emirates lost 3,650 in the Norland war.')).not.toBe(
      'american-soldiers',
    );
  });
});
