import { describe, expect, it } from 'vitest';
import { TRIGGERS } from '../../../src/detect/lang/en/triggers';
import { LOOK_WORDS } from '../../../src/page/look-words';
import { mayHoldFigures } from '../../../src/page/quick-look';

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
    'The 2024 season had 12 matches.',
    'He was injured.',
    `killed ${'x'.repeat(600)} 12`,
    'skilled tollbooth 1234'.replace('tollbooth', 'atoll'),
  ]) {
    it(`holds back: ${text.slice(0, 30)}`, () => expect(mayHoldFigures(text)).toBe(false));
  }

  it('knows every word that detection takes for a casualty', () => {
    const unknown = TRIGGERS.filter(([, { measure }]) => measure !== 'deployed')
      .map(([phrase]) => phrase)
      .filter((phrase) => !mayHoldFigures(`12 people ${phrase}`));
    expect(unknown).toEqual([]);
  });

  it('has its words sorted, the strong ones among them', () => {
    for (const { words, strong } of LOOK_WORDS) {
      const list = words.split('|');
      expect(list).toEqual([...list].sort());
      expect(strong.split('|').filter((word) => !list.includes(word))).toEqual([]);
    }
  });
});
