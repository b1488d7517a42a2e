import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import en from '../../../locales/en.json';
import { LANGUAGES } from '../../../src/bridge/settings';
import { type LocaleFile, messagesOf } from '../../../src/view/words/messages';
import { createWords } from '../../../src/view/words/speak';

const FOLDER = join(import.meta.dirname, '../../../locales');
const EN: LocaleFile = en;

function read(language: string): LocaleFile {
  return JSON.parse(readFileSync(join(FOLDER, `${language}.json`), 'utf8'));
}

type Entry = LocaleFile[string];

const formsOf = (entry: Entry): readonly string[] =>
  typeof entry === 'string' ? [entry] : Object.values(entry);

function slotsOf(entry: Entry): readonly string[] {
  const names = formsOf(entry).flatMap((text) =>
    [...text.matchAll(/\{(\w+)\}/g)].map(([, n]) => n),
  );
  return [...new Set(names.filter((name) => name !== undefined))].sort();
}

/** The categories that more than one number takes: their texts must say which number it is. */
function manyNumbered(rules: Intl.PluralRules): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const n of [...Array(200).keys(), 1_000_000, 2_000_000, 1.5]) {
    counts.set(rules.select(n), (counts.get(rules.select(n)) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count > 1).map(([category]) => category));
}

/** What is wrong with a language's file; the English one is the measure. */
function faultsOf(file: LocaleFile): readonly string[] {
  const rules = new Intl.PluralRules(String(file.locale));
  const categories = [...rules.resolvedOptions().pluralCategories].sort();
  const numbered = manyNumbered(rules);
  return Object.entries(EN).flatMap(([name, english]) => {
    const entry = file[name];
    if (entry === undefined) return [`${name} lacks`];
    if (typeof entry !== typeof english) return [`${name} has forms in one language only`];
    const faults: string[] = [];
    if (formsOf(entry).some((text) => text.trim() === '')) faults.push(`${name} is empty`);
    const allowed = slotsOf(english);
    const used = slotsOf(entry);
    if (typeof entry === 'string' && used.join() !== allowed.join()) {
      faults.push(`${name} fills ${used.join() || 'nothing'}, not ${allowed.join() || 'nothing'}`);
    }
    if (typeof entry === 'object') {
      if (Object.keys(entry).sort().join() !== categories.join()) {
        faults.push(
          `${name} has the forms ${Object.keys(entry)}, the language needs ${categories}`,
        );
      }
      const unknown = used.filter((slot) => !allowed.includes(slot));
      if (unknown.length > 0) faults.push(`${name} fills ${unknown}, which nobody gives`);
      for (const [category, text] of Object.entries(entry)) {
        if (numbered.has(category) && !text.includes('{n}')) {
          faults.push(`${name} does not say its number in the form ${category}`);
        }
      }
    }
    return faults;
  });
}

const JUDGING: Readonly<Record<string, RegExp>> = {
  uk: /правдив|неправд|брехн|фейк|дезінформац/i,
  ru: /правдив|неправд|ложь|ложн|фейк|дезинформац/i,
  ko: /거짓|가짜|진실|허위/,
  de: /\b(wahr(?!schein)|falsch|gelogen|lüge|fake)/i,
  fr: /\b(vrai|faux|fausse|mensong|infox)/i,
  es: /\b(verdader|fals|mentir|bulo)/i,
  ar: /كاذب|كذب|زائف|مضلل/,
};

describe.each(LANGUAGES.filter((language) => language !== 'en'))('locales/%s.json', (language) => {
  const file = read(language);

  it('has every text, with the same slots and all plural forms of the language', () => {
    expect(faultsOf(file)).toEqual([]);
  });

  it('has no text that nobody asks for', () => {
    expect(Object.keys(file).filter((name) => !(name in EN))).toEqual([]);
  });

  it('leaves no sentence in English', () => {
    const left = Object.entries(EN).filter(([name, english]) => {
      const text = formsOf(english).at(-1) ?? '';
      const words = text.replace(/\{\w+\}/g, '').match(/\p{L}{2,}/gu) ?? [];
      return words.length > 3 && formsOf(file[name] ?? '').includes(text);
    });
    expect(left.map(([name]) => name)).toEqual([]);
  });

  it('judges nothing and quotes as print does', () => {
    const texts = Object.values(file).flatMap(formsOf);
    expect(texts.filter((text) => JUDGING[language]?.test(text))).toEqual([]);
    expect(texts.filter((text) => /["']|\{\}|^\s|\s$| {2}/.test(text))).toEqual([]);
  });
});

test('every file is a language that can be chosen, and every language has its file', () => {
  const files = readdirSync(FOLDER).map((name) => name.replace(/\.json$/, ''));
  expect(files.sort()).toEqual([...LANGUAGES].sort());
});

test.each(LANGUAGES)('%s: name and description fit both stores', (language) => {
  const { name = '', description = '' } = read(language);
  // Chrome's store takes 75 and 132 characters, Mozilla's 50 and 250.
  expect(String(name).length).toBeLessThanOrEqual(50);
  expect(String(description).length).toBeLessThanOrEqual(132);
});

test.each([
  ['en', '15 June 2025', '1,234,567'],
  ['uk', '15 червня 2025 року', '1\u00a0234\u00a0567'],
  ['ru', '15 июня 2025 года', '1\u00a0234\u00a0567'],
  ['ko', '2025년 6월 15일', '1,234,567'],
  ['de', '15. Juni 2025', '1.234.567'],
  ['fr', '15 juin 2025', '1\u202f234\u202f567'],
  ['es', '15 de junio de 2025', '1.234.567'],
  ['ar', '15 يونيو 2025', '1,234,567'],
])('%s: days and numbers are the language’s own', (language, day, number) => {
  const words = createWords(messagesOf(read(language)));
  // Spaces differ between versions of the tables behind Intl.
  const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
  expect(plain(words.day('2025-06-15'))).toBe(plain(day));
  expect(plain(words.number(1234567))).toBe(plain(number));
});

test('fr: the first of a month is an ordinal, no other day is', () => {
  const words = createWords(messagesOf(read('fr')));
  expect(words.day('2024-10-01')).toBe('1er octobre 2024');
  expect(words.shortDay('2024-10-01')).toBe('1er oct. 2024');
  expect(words.day('2024-10-11')).toBe('11 octobre 2024');
  expect(words.day('2024-10-01', 'month')).toBe('octobre 2024');
});

test.each([
  [
    'ru',
    [1, 2, 5, 21, 22, 25],
    [
      '1 утверждение',
      '2 утверждения',
      '5 утверждений',
      '21 утверждение',
      '22 утверждения',
      '25 утверждений',
    ],
  ],
  ['ar', [0, 1, 2, 3, 11, 100], ['لا أقوال', 'قول واحد', 'قولان', '3 أقوال', '11 قولًا', '100 قول']],
  ['fr', [0, 1, 2], ['0 déclaration', '1 déclaration', '2 déclarations']],
  ['ko', [1, 7], ['발표 1건', '발표 7건']],
])('%s: plural forms by number', (language, numbers, texts) => {
  const words = createWords(messagesOf(read(language)));
  expect(numbers.map((n) => words.count('explorer.claims', n))).toEqual(texts);
});

test('in Arabic what is filled in keeps its own direction', () => {
  const words = createWords(messagesOf(read('ar')));
  expect(words.say('popup.site', { host: 'news.example' })).toBe('قراءة \u2066news.example\u2069');
  expect(words.say('popup.site', { host: 'موقع' })).toBe('قراءة موقع');
  expect(words.direction).toBe('rtl');
});

describe('the guard', () => {
  const russian = read('ru');
  const cases: readonly (readonly [string, LocaleFile, RegExp])[] = [
    [
      'a text that lacks',
      { ...russian, popup_site: undefined as unknown as string },
      /popup_site lacks/,
    ],
    ['a slot that lacks', { ...russian, popup_site: 'Читать' }, /popup_site fills nothing/],
    [
      'a form that lacks',
      { ...russian, repeats: { one: '{n}', other: '{n}' } },
      /repeats has the forms/,
    ],
    [
      'a slot of nobody',
      { ...russian, repeats: { one: '{n}', few: '{n}', many: '{m} {n}', other: '{n}' } },
      /fills m/,
    ],
    [
      '“one” that also means 21',
      { ...russian, repeats: { one: 'раз', few: '{n}', many: '{n}', other: '{n}' } },
      /form one/,
    ],
  ];
  for (const [what, file, fault] of cases) {
    it(`sees ${what}`, () => expect(faultsOf(file).join('\n')).toMatch(fault));
  }
});
