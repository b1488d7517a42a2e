import { describe, expect, test } from 'vitest';
import { excerpt } from '../../../src/view/popup/figure-row';
import { countStatuses, groupFindings } from '../../../src/view/popup/group-findings';

import { finding } from '../../../tools/gallery/sample-cards';

describe('the popup’s groups', () => {
  const rows = [
    finding({ text: '1' }),
    finding({ text: '2', status: 'not-covered', subject: null, conflict: null }),
    finding({ text: '3', subject: 'dockers', subjectName: 'Dockers' }),
    finding({ text: '4', measure: 'deployed', status: 'untraced' }),
    finding({ text: '5' }),
    finding({ text: '6', conflict: 'great-storm', conflictName: 'Great storm' }),
  ].map((card) => ({ frameId: 0, published: null, card }));
  const grouped = groupFindings(rows);
  const texts = (list: readonly { card: { text: string } }[]) => list.map(({ card }) => card.text);

  test('figures stand by conflict and subject in reading order', () => {
    expect(
      grouped.conflicts.map((conflict) => [
        conflict.title,
        conflict.subjects.map((subject) => [subject.title, texts(subject.rows)]),
      ]),
    ).toEqual([
      [
        'War of the Straits',
        [
          ['Harbour guard', ['1', '5']],
          ['Dockers', ['3']],
        ],
      ],
      ['Great storm', [['Harbour guard', ['6']]]],
    ]);
  });

  test('what the database lacks and what is no casualty stand apart', () => {
    expect(texts(grouped.notCovered)).toEqual(['2']);
    expect(texts(grouped.notCasualties)).toEqual(['4']);
  });

  test('counts leave out what is no casualty', () => {
    expect(countStatuses(rows)).toEqual([
      { status: 'traced', count: 4 },
      { status: 'not-covered', count: 1 },
    ]);
  });
});

test('an excerpt keeps whole words around the figure and marks what was cut', () => {
  const long = `${'before '.repeat(20)}over 6,000 ${'after '.repeat(20)}`.trim();
  const [before, figure, after] = excerpt(long, long.indexOf('over'), 'over 6,000'.length);
  expect(figure).toBe('over 6,000');
  expect(before).toMatch(/^… before( before)* $/);
  expect(after).toMatch(/^( after)+ …$/);
  expect(before.length).toBeLessThan(80);
  expect(excerpt('At least 12 died.', 0, 11)).toEqual(['', 'At least 12', ' died.']);
});
