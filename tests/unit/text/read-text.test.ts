import { describe, expect, it } from 'vitest';
import { readPlainText } from '../../../src/text/plain-text';
import { blockHolding } from '../../../src/text/read-text';

const TEXT = 'The mill stood empty.\n\nNobody came in spring.\n\nThe river rose.';

describe('blockHolding', () => {
  const read = readPlainText(TEXT);

  it('finds the block of every word', () => {
    for (const { index, 0: word } of read.text.matchAll(/\S+/g)) {
      const span = { start: index, end: index + word.length };
      const expected = read.blocks.find((one) => one.start <= span.start && span.end <= one.end);
      expect(expected, word).toBeDefined();
      expect(blockHolding(read, span), word).toBe(expected);
    }
  });

  it('answers null for a span that crosses an edge or stands between blocks', () => {
    const [first, second] = read.blocks;
    expect(first && second).toBeTruthy();
    if (!first || !second) return;
    expect(blockHolding(read, { start: first.start, end: second.end })).toBeNull();
    expect(blockHolding(read, { start: first.end, end: second.start })).toBeNull();
    expect(blockHolding({ text: '', blocks: [] }, { start: 0, end: 1 })).toBeNull();
  });
});
