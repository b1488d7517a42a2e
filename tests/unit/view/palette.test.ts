import { describe, expect, test } from 'vitest';
import { palettes } from '../../../src/view/style/palette';

/** Relative luminance of `#rrggbb` as WCAG 2.2 defines it. */
function luminance(hex: string): number {
  const parts = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  const [r = 0, g = 0, b = 0] = parts.map((c) =>
    c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const TEXT = [
  'ink',
  'soft',
  'link',
  'traced',
  'revised',
  'altered',
  'within',
  'outside',
  'untraced',
  'not-covered',
] as const;

test('the measure itself: black on white is 21', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
});

describe.each(['light', 'dark'] as const)('%s', (theme) => {
  const colours = palettes[theme];
  test.each(TEXT)('text in %s is readable on every ground', (name) => {
    for (const ground of ['paper', 'raised', 'sunken'] as const) {
      expect(contrast(colours[name], colours[ground]), ground).toBeGreaterThanOrEqual(4.5);
    }
  });
  test.each(['edge', 'focus'] as const)('the edge %s of a control is seen', (name) => {
    expect(contrast(colours[name], colours.paper)).toBeGreaterThanOrEqual(3);
  });
});
