import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyOf, MORE, NUMBER, OTHER, OWN, OWN_MORE } from '../../../src/page/look-patterns';
import { LOOK_WORDS } from '../../../src/page/look-words';

/** Where the pattern hits in the text. */
function hits(pattern: string, text: string): readonly number[] {
  return [...text.matchAll(new RegExp(pattern, 'gi'))].map(({ index }) => index);
}

describe('patterns of many words', () => {
  const lists = { words: '\\b', common: '\\b', numbers: '\\d|\\b' } as const;
  const patterns = {
    words: `\\b(?:(${OWN}|${OWN_MORE})|${OTHER}|${MORE})`,
    common: `\\b(?:(${OWN})|${OTHER})`,
    numbers: NUMBER,
  } as const;
  for (const [name, before] of Object.entries(lists)) {
    it(`hit where the plain list of ${name} hits`, () => {
      const list = LOOK_WORDS.flatMap((words) => words[name as 'words'].split('|'));
      const made = patterns[name as 'words'];
      const word = fc.constantFrom(...list.map((one) => one.replace(/\?|\\b/g, '')));
      const text = fc.array(
        fc.tuple(word, fc.nat(12), fc.constantFrom('', 's', 'ing', ' ', '. ', '\n', '7')),
      );
      fc.assert(
        fc.property(text, (parts) => {
          // Cut words are near misses.
          const read = parts.map(
            ([one, cut, after]) => `${one.slice(0, -cut || undefined)}${after}`,
          );
          const all = read.join(' ');
          expect(hits(made, all)).toEqual(hits(`${before}(?:${list.join('|')})`, all));
        }),
      );
    });
  }

  it('tell a strong word from the others, where it begins with a common one too', () => {
    const strong = LOOK_WORDS.flatMap((words) => words.strong.split('|'));
    const asWeak = (pattern: string): string[] =>
      strong.filter((word) => {
        const hit = new RegExp(pattern, 'i').exec(word.replace('?', ''));
        return hit !== null && hit[1] === undefined;
      });
    expect(asWeak(patterns.words)).toEqual([]);
    expect(asWeak(patterns.common)).toEqual([]);
    expect(new RegExp(patterns.words, 'i').exec('loss')?.[1]).toBeUndefined();
  });

  it('say shared beginnings once, and drop words that begin with another', () => {
    expect(anyOf(['kill', 'killed', 'kin', 'mia\\b', 'mias?\\b'])).toBe(
      '(?:ki(?:ll|n)|mia(?:\\b|s?\\b))',
    );
  });
});
