import { describe, expect, test } from 'vitest';
import { quantityOf, rangeOf, vagueOf } from '../../../src/text/quantity';
import {
  claimQuantityText,
  intervalText,
  measuredText,
  quantityText,
  shareText,
  shownQuantity,
} from '../../../src/view/words/quantity-words';
import { finding } from '../../../tools/gallery/sample-cards';
import { english } from './english';

describe('a quantity keeps its bound in words', () => {
  test.each([
    [quantityOf(6000, 'exact'), '6,000'],
    [quantityOf(4000, 'about'), 'about 4,000'],
    [quantityOf(6000, 'over'), 'over 6,000'],
    [quantityOf(12, 'at-least'), 'at least 12'],
    [quantityOf(1_187_330, 'nearly'), 'nearly 1,187,330'],
    [quantityOf(500, 'up-to'), 'up to 500'],
    [quantityOf(90, 'under'), 'under 90'],
    [rangeOf(900, 600), '600 to 900'],
    [rangeOf(1_250_000, 1_480_000), '1,250,000 to 1,480,000'],
    [vagueOf(24), 'at least 24 (in words, no exact number)'],
    [quantityOf(0, 'exact'), '0'],
  ])('%o', (quantity, text) => {
    expect(quantityText(english, quantity)).toBe(text);
  });

  test('without any number says so instead of showing a zero', () => {
    const empty = { value: null, low: null, high: null, bound: 'exact', vague: false } as const;
    expect(quantityText(english, empty)).toBe('no number');
  });
});

describe('a claim has its one number in low', () => {
  test.each([
    [{ low: 5000, high: null, bound: 'over', vague: false }, 'over 5,000'],
    [{ low: 500, high: null, bound: 'up-to', vague: false }, 'up to 500'],
    [{ low: 600, high: 900, bound: 'range', vague: false }, '600 to 900'],
    [
      { low: 300, high: 900, bound: 'range', vague: true },
      '300 to 900 (in words, no exact number)',
    ],
    [
      { low: 24, high: null, bound: 'at-least', vague: true },
      'at least 24 (in words, no exact number)',
    ],
  ] as const)('%o', (claim, text) => {
    expect(claimQuantityText(english, claim)).toBe(text);
  });
});

test('quantity and measure stand together', () => {
  expect(measuredText(english, 'over 6,000', 'casualties')).toBe('over 6,000 casualties');
  expect(measuredText(english, '600', 'excess-deaths')).toBe('600 excess deaths');
});

test('an interval names its level only where the study did', () => {
  expect(intervalText(english, { low: 4100, high: 5300, level: 95 })).toBe(
    '4,100 to 5,300 (95% interval)',
  );
  expect(intervalText(english, { low: 4100, high: 5300, level: null })).toBe('4,100 to 5,300');
});

test.each([
  [0.5, '½'],
  [1 / 3, '⅓'],
  [0.27, '27%'],
  [0.1, '10%'],
])('the share %d reads %s', (share, text) => {
  expect(shareText(english, share)).toBe(text);
});

test('a number computed from a share claims no more than two digits', () => {
  const derived = { share: 1 / 3, baseText: 'the 11,000 sent' };
  const card = { ...finding({ value: 3667, low: 3667, high: 3667, bound: 'about' }), derived };
  expect(quantityText(english, shownQuantity(card))).toBe('about 3,700');
  expect(quantityText(english, shownQuantity({ ...card, derived: null }))).toBe('about 3,667');
});
