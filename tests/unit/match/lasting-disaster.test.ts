import { describe, expect, it } from 'vitest';
import { openRecord } from '../../../src/claims/open-record';
import type { Conflict, Pack, Subject } from '../../../src/claims/record';
import { findingsOf } from './findings-of';
import { SMALL_PACK } from './small-pack';

const [CONFLICT] = SMALL_PACK.conflicts as readonly [Conflict, ...Conflict[]];
const [SUBJECT] = SMALL_PACK.subjects as readonly [Subject, ...Subject[]];

/** The invented record with people who die on one sea route, year after year until `end`. */
function recordUntil(end: Conflict['end']) {
  const pack: Pack = {
    ...SMALL_PACK,
    conflicts: [
      ...SMALL_PACK.conflicts,
      {
        ...CONFLICT,
        id: 'strait-crossings',
        name: 'Strait crossings',
        kind: 'disaster',
        aliases: ['Strait crossings', 'crossing the Strait'],
        start: '2028-01-01',
        end,
        sides: [],
        places: ['Strait of Tarn'],
        demonyms: [],
      },
    ],
    subjects: [
      ...SMALL_PACK.subjects,
      {
        ...SUBJECT,
        id: 'strait-people',
        name: 'People who died crossing the Strait of Tarn',
        aliases: ['people crossing the Strait of Tarn'],
        groupWords: ['people', 'boat people'],
        conflict: 'strait-crossings',
        side: null,
        combatant: false,
        partOf: null,
      },
    ],
  };
  return openRecord([pack]);
}

const subjectOf = (end: Conflict['end'], text: string) =>
  findingsOf(recordUntil(end), '2033-01-24', text)[0]?.subject ?? null;

describe('a disaster that goes on', () => {
  const sentences = [
    'At least 812 people died on the Strait crossings in 2031.',
    'In 2030 the Strait crossings cost the lives of 640 people.',
  ];

  it.each(sentences)('has dead in any of its years: %s', (sentence) => {
    expect(subjectOf(null, sentence)).toBe('strait-people');
  });

  it.each(sentences)('has none long after it was over: %s', (sentence) => {
    expect(subjectOf('2028-01-03', sentence)).toBeNull();
  });

  it('has none before it began', () => {
    expect(subjectOf(null, 'At least 812 people died on the Strait crossings in 2024.')).toBeNull();
  });
});
