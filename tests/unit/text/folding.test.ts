import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText, INVISIBLE, plainWord } from '../../../src/text/folding';

describe('foldText', () => {
  test('brings quotes, dashes and blanks to one form', () => {
    expect(foldText('\u201c6\u00a0000\u201d \u2013 Kyiv\u2019s')).toBe('"6 000" \u2013 Kyiv\'s');
  });

  test('keeps one unit for one, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(foldText(text)).toHaveLength(text.length);
      }),
    );
  });

  test('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const folded = foldText(text);
        expect(foldText(folded)).toBe(folded);
      }),
    );
  });
});

test('plainWord drops invisible characters inside a word', () => {
  expect(plainWord(`Sol${INVISIBLE}diers`)).toBe('soldiers');
});
