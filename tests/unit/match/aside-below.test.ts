import { describe, expect, it } from 'vitest';
import { openRecord } from '../../../src/claims/open-record';
import { loadPack } from '../../../tools/load-pack';
import { findingsOf } from './findings-of';

const record = openRecord([loadPack()]);

/** A page about something that the record lacks. */
const FERRY = `Ferry sinks off Oxby; dozens feared dead

At least 47 people drowned and 30 are missing after an overloaded ferry capsized.

Nineteen people were injured. In 1994 an accident there killed 272 people.

The Northern Star sank in 2002 with 1,863 dead, and the Harwick Queen in 1987 with more than 4,300 dead.`;

describe('what an aside below tells of another matter', () => {
  it.each([
    [
      'Elsewhere: Gaza’s health ministry says 48,467 Palestinians have been killed since the war began.',
      'gaza-palestinians',
    ],
    [
      'Elsewhere: Ukraine says Russia has lost 920,000 soldiers since the invasion.',
      'russian-forces',
    ],
  ])('lends its people to no number above it: %s', (aside, subject) => {
    const subjects = findingsOf(record, '2025-03-11', `${FERRY}\n\n${aside}`).map(
      (one) => one.subject,
    );
    expect(subjects.at(-1)).toBe(subject);
    expect(subjects.length).toBeGreaterThan(5);
    expect(subjects.slice(0, -1).filter((one) => one !== null)).toEqual([]);
  });

  it('but the text below a headline does', () => {
    const [headline] = findingsOf(
      record,
      '2025-03-11',
      'At least 61 dead\n\nGaza’s health ministry says 61 Palestinians were killed in the past day.',
    );
    expect(headline?.subject).toBe('gaza-palestinians');
  });
});
