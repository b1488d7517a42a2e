import { describe, expect, test } from 'vitest';
import { detectFigures } from '../../../src/detect/detect-figures';
import { NO_NAMES } from '../../../src/text/names';
import { readPlainText } from '../../../src/text/plain-text';

const figures = (text: string) =>
  detectFigures(readPlainText(text), NO_NAMES, { published: '2025-06-16', lang: 'en' });

describe('a share of a number is of the people whom that number counts', () => {
  test.each([
    [
      'Nearly a third of the estimated 9,000 Norlander guards posted beside Sudrian troops have been killed.',
      'Norlander guards',
    ],
    [
      'Nearly a third of the estimated 9,000 Sudrian guards posted beside Norlander troops have been killed.',
      'Sudrian guards',
    ],
    ['Half of the 900 sailors sent out with the marines were killed.', 'sailors'],
    ['The marines said that half of their 900 men were killed.', 'men'],
  ])('%s', (text, found) => {
    expect(figures(text)[0]?.derived ?? null).not.toBeNull();
    expect(figures(text)[0]?.subject?.text ?? null).toBe(found);
  });
});

describe('a part of dead whom no number tells', () => {
  const HARWICK = 'Harwick counted 40 deaths on Monday.';
  const parts = (text: string) => figures(`${HARWICK} ${text}`).map(({ partOf }) => partOf);

  test.each([
    ['Other towns have reported deaths too, including six sailors.', [null, null]],
    ['There were deaths in Dale as well, including six sailors.', [null, null]],
    // The dead of the number before, which no other word counts.
    ['Those deaths were of port hands, including six women.', [null, 0]],
    ['All the deaths were at the port, including six sailors.', [null, 0]],
  ])('%s', (text, found) => expect(parts(text)).toEqual(found));
});

describe('a number from which the count has risen', () => {
  const COUNT = 'Some 4,300 Norlander soldiers have been killed since May, the envoy wrote.\n\n';
  const last = (text: string) => figures(COUNT + text).at(-1)?.subject?.text ?? null;

  test.each([
    [
      'The news marks an increase from the 3,100 deaths that he told in April.',
      'Norlander soldiers',
    ],
    ['That is up from the 3,100 dead whom he told in April.', 'Norlander soldiers'],
    ['The increase from one ferry to two cost 31 lives on the river.', null],
  ])('%s', (text, found) => expect(last(text)).toBe(found));
});
