import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ExpressionList } from '../../../src/text/expression-list';
import { literalsOf } from '../../../src/text/expression-literals';
import { matches, mayMatch } from '../../../src/text/may-match';

const literals = (expression: RegExp) => [...(literalsOf(expression)[0] ?? ['(none)'])].sort();

describe('literals of an expression', () => {
  test.each([
    [/\bsince \w+/, ['since ']],
    [/\b(?:mon|tues)days?\b/, ['monday', 'tuesday']],
    [/(?:in|on) the (?:\w+ ){0,2}(?:war|siege)/, ['siege', 'war']],
    [/a{3}bc|[^x]yzz+/i, ['aaabc', 'yzz']],
    [/(?<!not )killed|(?=x)died/i, ['died', 'killed']],
    [/[Bb]attle of \p{Lu}/u, ['battle of ']],
    [/\d+ (?:dead)?/, ['0 ']],
    [/(?:19|20)\d\d|[0-9]{1,2}[./]\d{4}/, ['0000']],
    [/\d*x|(?:ab){2,}c/, ['(none)']],
    [/x(?:ab){2,}c|\w{3}/, ['(none)']],
    [/(?:ab){2,}cd/, ['ababcd']],
    [/^.$/, ['(none)']],
    [/to(?:wn|p)s?\./, ['top.', 'tops.', 'town.', 'towns.']],
  ] as [RegExp, string[]][])('%s', (expression, expected) => {
    expect(literals(expression)).toEqual(expected);
  });

  test.each([
    [/said \w+ in (?:may|june)/, [['said '], [' in june', ' in may']]],
    [/(?:said|told) .* on [a-z]+day/, [['said ', 'told '], ['day']]],
    [/(?<=the )toll(?= rises)/, [['toll'], [' rises']]],
    [
      /war .* (?:19|20)\d\d|siege of \w+ in may/,
      [
        [' 0000', 'siege of '],
        [' in may', 'war '],
      ],
    ],
  ] as [RegExp, string[][]][])('of %s: two sets', (expression, expected) => {
    expect(literalsOf(expression).map((set) => [...set].sort())).toEqual(expected);
  });

  test('asks for nothing where it does not understand', () => {
    for (const source of ['(?<a>kill)\\k<a>', '\\x41bc', 'kill\\u0041']) {
      const asked = literalsOf(new RegExp(source));
      if (source.startsWith('kill')) expect(asked).toEqual([['kill']]);
      else expect(asked).toEqual([]);
    }
  });
});

describe('mayMatch', () => {
  test('says no only where the expression finds nothing', async () => {
    const expressions = await expressionsOfLanguage();
    const texts = await textsOfCases();
    expect(expressions.length).toBeGreaterThan(50);
    let spared = 0;
    for (const text of texts) {
      for (const given of [text, text.toLowerCase()]) {
        for (const expression of expressions) {
          if (mayMatch(expression, given)) continue;
          spared += 1;
          expect(given.search(expression), `${expression} in "${given}"`).toBe(-1);
        }
      }
    }
    expect(spared).toBeGreaterThan(texts.length * expressions.length);
  });

  test('knows letters that an expression takes for ASCII ones', () => {
    expect(matches(/kiss/iu, '\u212ai\u017fs')).toBe(true);
    expect(matches(/since/, 'Nothing of the kind.')).toBe(false);
    expect(matches(/x/, 'xyz')).toBe(true);
  });
});

describe('a list of expressions', () => {
  test('leaves those that may match, in their order', async () => {
    const expressions = await expressionsOfLanguage();
    const list = new ExpressionList(expressions.map((one, at) => [one, at] as const));
    expect(expressions.length).toBeGreaterThan(64);
    for (const text of [...(await textsOfCases()), '', '\u212ai\u017fs']) {
      const asked = expressions.filter((one) => mayMatch(one, text));
      expect(
        list.in(text).map(([one]) => one),
        text,
      ).toEqual(asked);
    }
  });

  test('goes on from any number, and asks of a changed text anew', () => {
    const one = [/since/, 1] as const;
    const list = new ExpressionList(Array.from({ length: 70 }, () => one));
    const numbers = [0, 31, 32, 63, 64, 69, 70].map((from) => list.next('ever since', from));
    expect(numbers).toEqual([0, 31, 32, 63, 64, 69, -1]);
    expect(list.next('never before', 0)).toBe(-1);
    expect(list.meaning(69)).toBe(1);
  });
});

async function modulesIn(folder: string): Promise<unknown[]> {
  const url = new URL(folder, import.meta.url);
  const files = readdirSync(url).filter((file) => file.endsWith('.ts'));
  const modules = await Promise.all(files.map((file) => import(new URL(file, url).pathname)));
  return modules.flatMap((one) => Object.values(one)).flat();
}

async function expressionsOfLanguage(): Promise<RegExp[]> {
  const values = await modulesIn('../../../src/detect/lang/en/');
  return values.filter((one) => one instanceof RegExp);
}

async function textsOfCases(): Promise<string[]> {
  const cases = await modulesIn('../detect/cases/');
  return cases.flatMap((one) =>
    typeof one === 'object' && one !== null && 'text' in one ? [String(one.text)] : [],
  );
}
