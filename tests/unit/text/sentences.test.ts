import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText } from '../../../src/text/folding';
import { readSentences } from '../../../src/text/sentences';

function sentences(text: string): string[] {
  const folded = foldText(text);
  return readSentences(folded, { start: 0, end: text.length }).map(({ start, end }) =>
    text.slice(start, end),
  );
}

describe('readSentences', () => {
  test('ends at full stops before a capital', () => {
    expect(sentences('Two died. Five were hurt.')).toEqual(['Two died.', 'Five were hurt.']);
  });

  test.each([
    'Lt. Gen. A. Brown said 5 died on Feb. 26 in the U.S. state of Ohio.',
    'Losses rose 3.5 per cent, i.e. by 40 men.',
    'He spoke with Dr. Lee at 5 p.m. on Monday.',
  ])('keeps abbreviations inside: %s', (text) => {
    expect(sentences(text)).toEqual([text]);
  });

  test('takes a network for no initial', () => {
    expect(sentences('The spokesman wrote on X. In Norland 12 died.')).toEqual([
      'The spokesman wrote on X.',
      'In Norland 12 died.',
    ]);
    expect(sentences('He spoke of Malcolm X. Brown of the army.')).toHaveLength(1);
    expect(sentences('They studied the 1980s and 1990s. The panel counted 12 dead.')).toHaveLength(
      2,
    );
  });

  test('gives a closing quote to the sentence before it', () => {
    expect(sentences('"We lost five men." He wept.')).toEqual(['"We lost five men."', 'He wept.']);
  });

  test('reads footnote marks glued to the full stop as its end', () => {
    expect(sentences('It lost 500 a month.16 In all, 9 died.')).toEqual([
      'It lost 500 a month.16',
      'In all, 9 died.',
    ]);
  });

  test('spans are in bounds, disjoint and sorted, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let last = 0;
        for (const { start, end } of readSentences(foldText(text), {
          start: 0,
          end: text.length,
        })) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
