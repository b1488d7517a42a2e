import { expect, test } from 'vitest';
import { ENGLISH } from '../../../src/detect/lang/en/english';
import { TRIGGERS } from '../../../src/detect/lang/en/triggers';
import { phrasesOf, spelledOut } from '../../../src/detect/lang/factored';
import { PhraseTable } from '../../../src/detect/lang/phrase-table';
import { KIND, wordKinds } from '../../../src/detect/word-kinds';
import { readTokens } from '../../../src/text/tokens';

const tokensOf = (text: string) => readTokens(text, { start: 0, end: text.length });

const FACTORED = [
  [phrasesOf('barely|just', '|still', 'afloat|above water'), 'floats'],
  [phrasesOf('|half|quite', 'sunk|run aground'), 'sunk'],
  ['just afloat', 'never reached'],
  ['sunk', 'never reached either'],
  ['barely still', 'listing'],
] as const;

test('a factored phrase is every phrase made of one of each part', () => {
  expect(spelledOut(FACTORED[0][0])).toEqual([
    'barely afloat',
    'barely above water',
    'barely still afloat',
    'barely still above water',
    'just afloat',
    'just above water',
    'just still afloat',
    'just still above water',
  ]);
  expect(spelledOut(FACTORED[1][0])).toContain('run aground');
  expect(spelledOut('as it is')).toEqual(['as it is']);
});

test('a table finds factored phrases as it finds them spelled out', () => {
  const factored = new PhraseTable<string>(FACTORED);
  const plain = new PhraseTable<string>(
    FACTORED.flatMap(([phrase, value]) => spelledOut(phrase).map((one) => [one, value] as const)),
  );
  const text =
    'barely still above water half sunk sunk just afloat barely still here quite run aground just run';
  const tokens = tokensOf(text);
  for (const at of tokens.keys()) {
    expect(factored.at(tokens, at)).toEqual(plain.at(tokens, at));
    expect(factored.endsWith(tokens[at])).toBe(plain.endsWith(tokens[at]));
  }
  expect([...factored.firstWords()].sort()).toEqual([...plain.firstWords()].sort());
});

test('every trigger phrase is found whole, means what its first entry says, and is told by its words', () => {
  const first = new Map<string, unknown>();
  for (const [phrase, trigger] of TRIGGERS) {
    for (const one of spelledOut(phrase)) if (!first.has(one)) first.set(one, trigger);
  }
  const kinds = wordKinds(ENGLISH);
  const wrong = [...first].filter(([phrase, trigger]) => {
    const hit = ENGLISH.lexicon.triggers.at(tokensOf(phrase), 0);
    const told = (kinds.between(phrase, 0, phrase.length) & KIND.trigger) !== 0;
    return hit?.phrase !== phrase || hit.value !== trigger || !told;
  });
  expect(wrong.slice(0, 5)).toEqual([]);
  expect(first.size).toBeGreaterThan(20_000);
});
