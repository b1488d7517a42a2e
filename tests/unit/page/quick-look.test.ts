import { describe, expect, it } from 'vitest';
import { TRIGGERS } from '../../../src/detect/lang/en/triggers';
import { spelledOut } from '../../../src/detect/lang/factored';
import { passagesIn } from '../../../src/page/look-page';
import { LOOK_WORDS } from '../../../src/page/look-words';
import {
  MOST_WORDS,
  mayHeadNumbers,
  mayHoldFigures,
  passagesAmong,
  passagesOf,
} from '../../../src/page/quick-look';

describe('the quick look', () => {
  for (const text of [
    'At least 40 people were killed.',
    'Dozens of soldiers died.',
    'The toll stands at half a million.',
    'DEATHS: 12',
    'ca\u00ADsual\u00ADties: over 6,000',
    `Killed${' '.repeat(300)}12`,
    `${'nothing here. '.repeat(500)}Wounded 30`,
  ]) {
    it(`lets through: ${text.slice(0, 30).trim()}`, () => expect(mayHoldFigures(text)).toBe(true));
  }

  for (const text of [
    '',
    'The heatstroke ward has 12 beds.',
    'The 2024 season had 12 matches.',
    'He was injured.',
    `killed ${'x'.repeat(600)} 12`,
    'skilled tollbooth 1234'.replace('tollbooth', 'atoll'),
  ]) {
    it(`holds back: ${text.slice(0, 30)}`, () => expect(mayHoldFigures(text)).toBe(false));
  }

  it('cuts out what stands around each word and its number, touching passages together', () => {
    const gap = 'nothing here. '.repeat(200);
    const text = `12 killed. ${gap}30 wounded, 40 dead. ${gap}`;
    const passages = passagesOf(text);
    expect(passages.map((passage) => passage.match(/\d+/g))).toEqual([['12'], ['30', '40']]);
    for (const passage of passages) expect(text).toContain(passage);
    expect(Math.max(...passages.map(({ length }) => length))).toBeLessThan(700);
  });

  it('goes through no more words than a page should wait for, and lets longer rows of them through', () => {
    const far = 'x'.repeat(600);
    const few = `7 ${far} ${'perished alone. '.repeat(MOST_WORDS)}`;
    expect(mayHoldFigures(few)).toBe(false);
    expect(passagesAmong(few, MOST_WORDS)).toEqual([]);
    const many = `${few}perished`;
    expect(mayHoldFigures(many)).toBe(true);
    expect(passagesAmong(many, MOST_WORDS)).toBeNull();
  });

  it('reads any casualty word where a common one let the page through', () => {
    const text = `12 died. ${'nothing here. '.repeat(200)}40 succumbed, and heatstroke felled 3.`;
    const [first, second] = passagesOf(text);
    expect(mayHoldFigures(text)).toBe(true);
    expect(first).toContain('12 died');
    expect(second).toContain('heatstroke felled 3');
    expect(passagesIn(text, [])).toEqual(passagesOf(text));
    expect(passagesOf('Heatstroke: 3')).toHaveLength(1);
    expect(passagesIn('Heatstroke: 3', [])).toEqual([]);
  });

  it('finds the same on every call', () => {
    const text = 'The flood killed 9 in the valley.';
    expect([mayHoldFigures(text), mayHoldFigures(text)]).toEqual([true, true]);
    expect(passagesOf(text)).toEqual(passagesOf(text));
  });

  for (const [text, may] of [
    ['Region\nCaptured\n30', true],
    ['Those who were killed, by region and year of the long war in the north\n30', true],
    ['The village was captured by the other side late in the evening of that day\n30', false],
    ['Region\nVotes\n30', false],
  ] as const) {
    it(`${may ? 'sees' : 'sees no'} head of a column in: ${text.slice(0, 30)}`, () =>
      expect(mayHeadNumbers(text)).toBe(may));
  }

  it('knows every word that detection takes for a casualty', () => {
    const unknown = TRIGGERS.filter(([, { measure }]) => measure !== 'deployed')
      .flatMap(([phrase]) => spelledOut(phrase))
      .filter((phrase) => passagesOf(`12 people ${phrase}`).length === 0);
    expect(unknown).toEqual([]);
  });

  it('has its words sorted, the strong and the common ones among them', () => {
    for (const { words, strong, common } of LOOK_WORDS) {
      const list = words.split('|');
      expect(list).toEqual([...list].sort());
      expect(common.split('|')).toEqual(common.split('|').sort());
      const known = [...strong.split('|'), ...common.split('|')];
      expect(known.filter((word) => !list.includes(word))).toEqual([]);
    }
  });
});
