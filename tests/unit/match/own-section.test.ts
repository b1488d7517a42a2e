import { describe, expect, it } from 'vitest';
import { openRecord } from '../../../src/claims/open-record';
import type { Conflict, Pack, Subject } from '../../../src/claims/record';
import { STATUSES } from '../../../src/match/finding';
import { readDocument } from '../../../src/report/read-document';
import { readPlainText } from '../../../src/text/plain-text';
import type { Span } from '../../../src/text/span';
import { SMALL_PACK } from './small-pack';

const war = SMALL_PACK.conflicts[0] as Conflict;
const civilians = SMALL_PACK.subjects.find(({ id }) => id === 'norland-civilians') as Subject;

/** The invented record, and a second war with civilians of its own. */
const PACK: Pack = {
  ...SMALL_PACK,
  conflicts: [
    ...SMALL_PACK.conflicts,
    {
      ...war,
      id: 'orvane-war',
      name: 'Orvane war',
      aliases: ['Orvane war'],
      sides: [],
      places: ['Orvane', 'Lissen'],
      demonyms: ['Orvanese'],
    },
  ],
  subjects: [
    ...SMALL_PACK.subjects,
    {
      ...civilians,
      conflict: 'orvane-war',
      id: 'orvane-civilians',
      name: 'Civilians in Orvane',
      aliases: ['Orvane civilians', 'civilians in Orvane'],
      side: null,
      partOf: null,
    },
  ],
};
const RECORD = openRecord([PACK]);
const SENTENCE = 'More than 640 civilians have been killed since the spring.';
/** Whom the last number of a page of these blocks is about; those without a full stop are its headings. */
function lastOf(...blocks: string[]) {
  const plain = readPlainText(blocks.join('\n\n'));
  const role = ({ start, end }: Span) =>
    plain.text.slice(start, end).endsWith('.') ? 'paragraph' : 'heading';
  const read = {
    ...plain,
    blocks: plain.blocks.map((one) => ({ ...one, role: role(one) }) as const),
  };
  const page = {
    read,
    url: '',
    title: '',
    lang: 'en',
    published: '2031-06-16',
    publishedFrom: null,
  };
  const context = {
    today: '2034-01-01',
    disabledAgencies: new Set<string>(),
    recordVersion: '1',
    markedStatuses: STATUSES,
  };
  return readDocument(page, RECORD, context).findings.at(-1)?.subject;
}

describe('a briefing of several wars', () => {
  it('is read by sections: the heading above a number tells its war', () => {
    const norland = ['Norland war', 'Some 77 civilians died in Norland, a body said.'];
    expect(lastOf('War briefing', ...norland, 'Orvane', SENTENCE)).toBe('orvane-civilians');
    expect(
      lastOf('War briefing', 'Orvane war', 'Shells fell on Lissen.', 'Norland', SENTENCE),
    ).toBe('norland-civilians');
  });

  it('is the title’s and the nearest named heading’s where a heading names none', () => {
    expect(lastOf('The Orvane war', 'What is known', SENTENCE)).toBe('orvane-civilians');
  });
});
