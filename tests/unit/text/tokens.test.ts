import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText } from '../../../src/text/folding';
import { readByExpression, readTokens } from '../../../src/text/tokens';
import { WordMarks } from '../../../src/text/word-marks';

/** Characters at which words, numbers and marks begin, end or go on. */
const TRICKY = [
  ...[
    'a',
    'S',
    's',
    'é',
    'É',
    'U',
    '.',
    ',',
    "'",
    '’',
    '-',
    ' ',
    '  ',
    '1',
    '23',
    '456',
    '7890',
    '½',
    '²',
  ],
  ...[
    '\u00ad',
    '\u0301',
    '\u212a',
    '𝒜',
    '🙂',
    'ß',
    'İ',
    '(',
    '"',
    '%',
    '\n',
    '\u00a0',
    'U.S.',
    "'s",
    'killed',
    '१',
  ],
];
const texts = fc
  .array(fc.constantFrom(...TRICKY), { maxLength: 24 })
  .map((parts) => foldText(parts.join('')));

describe('tokens', () => {
  test('are the same by the scanner and by the expression', () => {
    fc.assert(
      fc.property(texts, fc.nat(6), fc.nat(6), (text, from, less) => {
        const span = {
          start: Math.min(from, text.length),
          end: Math.max(from, text.length - less),
        };
        if (span.end > text.length) return;
        const expected = readByExpression(text, span);
        expect(readTokens(text, span)).toEqual(expected);
      }),
      { numRuns: 3_000, seed: 1 },
    );
  });
});

describe('word marks', () => {
  const WORDS = ['killed', 'died', 'ill'];
  const marks = new WordMarks([[1, new Set(WORDS)]], { digits: 2, joints: 4, capitals: 8 });

  test('never miss a word of their list', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(...WORDS), texts, (before, word, after) => {
        const text = `${before} ${word} ${after}`;
        const held = readTokens(text, { start: 0, end: text.length }).some(
          ({ lower }) => lower === word,
        );
        expect(held && (marks.between(text, 0, text.length) & 1) === 0).toBe(false);
      }),
      { numRuns: 2_000, seed: 2 },
    );
  });

  test('tell apart what a text does not hold', () => {
    const text = 'The hills are still green, 12 of them.';
    expect(marks.between(text, 0, text.length)).toBe(2);
    expect(marks.between(text, 0, 26)).toBe(0);
  });

  test('tell colons, dashes, hyphens between blanks, and capitals behind the first word', () => {
    for (const [text, bits] of [
      ['Rain: none', 4],
      ['rain \u2013 none', 4],
      ['rain - none', 4],
      ['rain--none', 4],
      ['half-timbered', 0],
      ['Rain in Norland', 8],
      ['Rain', 0],
      ['caf\u00e9', 8],
    ] as const)
      expect([text, marks.between(text, 0, text.length)]).toEqual([text, bits]);
  });

  test('knows a pair of words by its place', () => {
    const pairs = new WordMarks([[1, new Set(['fell ill'])]], {
      digits: 2,
      joints: 4,
      capitals: 8,
    });
    const told = (text: string) => pairs.between(text, 0, text.length) & 1;
    expect(['They fell ill.', 'FELL, ILL', 'ill fell', 'fell very ill', 'ill'].map(told)).toEqual([
      1, 1, 0, 0, 0,
    ]);
  });

  test('see through small and capital letters, soft hyphens and the sign of the kelvin', () => {
    for (const text of ['KILLED', 'kil\u00adled', '\u212ailled']) {
      expect(marks.between(text, 0, text.length) & 1).toBe(1);
    }
  });
});
