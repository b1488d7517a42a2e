import { describe, expect, test } from 'vitest';
import { NUMBER_WORDS } from '../../../src/detect/lang/en/number-words';
import { digitsValue } from '../../../src/text/digits';
import { foldText } from '../../../src/text/folding';
import { readNumeral } from '../../../src/text/numerals';
import { readTokens } from '../../../src/text/tokens';

function numeral(text: string) {
  const folded = foldText(text);
  return readNumeral(readTokens(folded, { start: 0, end: folded.length }), 0, NUMBER_WORDS);
}

describe('readNumeral', () => {
  test.each([
    ['6,000', 6000],
    ['122 883', 122883],
    ['1\u202f234\u202f567', 1234567],
    ["12'500", 12500],
    ['6k', 6000],
    ['518K', 518000],
    ['1.2m', 1200000],
    ['1.2 million', 1200000],
    ['300 thousand', 300000],
    ['2.500', 2500],
    ['twenty-seven', 27],
    ['twenty-seven hundred', 2700],
    ['two hundred and six', 206],
    ['six thousand five hundred', 6500],
    ['half a million', 500000],
    ['one and a half million', 1500000],
    ['half a hundred', 50],
    ['a half-million', 500000],
    ['half-a-million', 500000],
    ['a quarter million', 250000],
    ['a quarter-million', 250000],
    ['a quarter of a million', 250000],
    ['three quarters of a million', 750000],
    ['three-quarters of a million', 750000],
    ['one and a quarter million', 1250000],
    ['one and three quarter million', 1750000],
    ['a million and a half', 1500000],
    ['a hundred', 100],
    ['a dozen', 12],
    ['two dozen', 24],
    ['half-dozen', 6],
    ['four-thousand-100', 4100],
  ])('%s is %d', (text, value) => {
    expect(numeral(text)).toMatchObject({ value, vague: false });
  });

  test.each([
    ['several', 3],
    ['dozens', 24],
    ['scores', 40],
    ['hundreds', 200],
    ['thousands', 2000],
    ['several hundred', 300],
    ['tens of thousands', 20000],
    ['hundreds of thousands', 200000],
  ])('%s admits %d at the least', (text, value) => {
    expect(numeral(text)).toMatchObject({ value, vague: true });
  });

  test.each([
    'soldiers',
    'a soldier',
    'hundred',
    'and five',
    'two-year',
    'a quarter',
    'a half of',
    'quarter million',
    'half-hour',
    '',
  ])('"%s" begins no number', (text) => {
    expect(numeral(text)).toBeNull();
  });

  test('a unit glued to the digits is told', () => {
    expect(numeral('120mm')).toMatchObject({ glued: 'mm' });
    expect(numeral('7pm')).toMatchObject({ glued: 'pm' });
  });
});

test('digitsValue keeps decimals apart from groupings', () => {
  expect(digitsValue('1.5')).toBe(1.5);
  expect(digitsValue('1,234.5')).toBe(1234.5);
  expect(digitsValue('2,465')).toBe(2465);
  expect(digitsValue('12,50')).toBe(12.5);
});
