import { expect, test } from 'vitest';
import en from '../../../locales/en.json';
import type { LocaleFile } from '../../../src/view/words/messages';

const JUDGING =
  /\b(true|false|fake|correct|incorrect|accurate|inaccurate|debunk\w*|misinformation|lied|lying|wrongly|verdict)\b/i;

const texts: readonly (readonly [string, string])[] = Object.entries(en as LocaleFile).flatMap(
  ([name, entry]) =>
    typeof entry === 'string'
      ? [[name, entry] as const]
      : Object.values(entry).map((text) => [name, text] as const),
);

test('no text of the interface judges', () => {
  expect(texts.length).toBeGreaterThan(150);
  expect(texts.filter(([, text]) => JUDGING.test(text))).toEqual([]);
});

test('the guard itself would see a judging word', () => {
  expect(JUDGING.test('This number is false.')).toBe(true);
  expect(JUDGING.test('The figure lies inside what agencies estimated.')).toBe(false);
});

test('every text is filled in: quotes and apostrophes are typographic, no slot is nameless', () => {
  expect(texts.filter(([, text]) => /['"]|\{\}|\s\s|\s$/.test(text))).toEqual([]);
});
