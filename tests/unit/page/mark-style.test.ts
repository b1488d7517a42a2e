import { describe, expect, it } from 'vitest';
import { STATUSES } from '../../../src/match/finding';
import { MARK_GROUPS, markStyle } from '../../../src/page/mark-style';

const MARK_STYLE = markStyle('plain');

/** Relative luminance as WCAG computes it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = colour.split(' ').map((part) => {
    const share = Number(part) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const LINES = [
  ...MARK_STYLE.matchAll(/\((toll-trace-\w+)\)\{[^}]*underline ([a-z ]+) \S+ rgb\(([\d ]+)\)/g),
];

describe('the style of the marks', () => {
  it('has a look for every status that can be marked', () => {
    const marked = STATUSES.filter((status) => status !== 'not-covered');
    expect([...MARK_GROUPS].sort()).toEqual([...marked].sort());
  });

  it('never rests on colour alone, nor on thickness: each line has another form', () => {
    const lines = LINES.map(([, , line]) => line);
    expect(lines).toHaveLength(MARK_GROUPS.length);
    expect(new Set(lines).size).toBe(lines.length);
  });

  it('has lines that show on black and on white', () => {
    for (const [, name, , colour = ''] of LINES) {
      const light = luminance(colour);
      expect(1.05 / (light + 0.05), `${name} on white`).toBeGreaterThanOrEqual(3);
      expect((light + 0.05) / 0.05, `${name} on black`).toBeGreaterThanOrEqual(3);
    }
  });

  it('differs between looks by the tint alone', () => {
    const bare = (look: 'quiet' | 'plain' | 'strong') => markStyle(look).replace(/\/\d+%/g, '');
    expect(markStyle('quiet')).not.toBe(markStyle('strong'));
    expect(bare('quiet')).toBe(bare('plain'));
    expect(bare('strong')).toBe(bare('plain'));
  });

  it('styles nothing of the page', () => {
    const selectors = [...MARK_STYLE.matchAll(/([^{}]+)\{/g)].map(([, selector]) => selector);
    for (const selector of selectors) {
      expect(selector).toMatch(/^(?:::highlight\(toll-trace-[a-z]+\)|@media .+)$/);
    }
  });
});
