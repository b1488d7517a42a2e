import { expect, test } from 'vitest';
import { en } from '../../../src/view/words/en';
import { createWords, type Entry } from '../../../src/view/words/speak';

const JUDGING =
  /\b(true|false|fake|correct|incorrect|accurate|inaccurate|debunk\w*|misinformation|lied|lying|wrongly|verdict)\b/i;

const texts: readonly [string, string][] = Object.entries(en as Record<string, Entry>).flatMap(
  ([key, entry]) =>
    typeof entry === 'string'
      ? [[key, entry] as [string, string]]
      : Object.values(entry).map((text) => [key, text] as [string, string]),
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

test('plural forms follow the language', () => {
  const words = createWords(en, 'en-GB');
  expect(words.say('popup.count', { n: 1 })).toBe('1 figure');
  expect(words.say('popup.count', { n: 1234 })).toBe('1,234 figures');
});

test('a slot that is not given stays visible instead of vanishing', () => {
  expect(createWords(en, 'en-GB').say('popover.label')).toBe('Casualty figure: {figure}');
});
