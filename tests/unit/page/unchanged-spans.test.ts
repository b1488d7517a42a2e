import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unchangedSpans } from '../../../src/page/follow-page';

const BEFORE = 'First 12 carts. Then 30 carts. Last 7 carts.';

/** The spans of these words in the text. */
function marked(text: string, ...words: readonly string[]) {
  return words.map((word) => {
    const start = text.indexOf(word);
    return { key: word, group: 'g', span: { start, end: start + word.length } };
  });
}

describe('marks of a text that nobody answered about', () => {
  it('stay on their words when a paragraph above grows, and leave what was rewritten', () => {
    const after = 'First a dozen carts or more. Then 30 carts. Last 7 carts.';
    const kept = unchangedSpans(marked(BEFORE, '12', '30', '7'), BEFORE, after);
    expect(kept).toEqual(marked(after, '30', '7'));
  });

  it('stay where they are when nothing changed', () => {
    const spans = marked(BEFORE, '12', '7');
    expect(unchangedSpans(spans, BEFORE, BEFORE)).toBe(spans);
  });

  it('never stand on other words', () => {
    const word = fc.constantFrom('12', '30', ' ', 'a', 'carts');
    const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(''));
    fc.assert(
      fc.property(text, text, fc.nat(30), fc.nat(30), (before, after, from, length) => {
        const span = { start: Math.min(from, before.length), end: 0 };
        span.end = Math.min(before.length, span.start + length);
        const words = before.slice(span.start, span.end);
        for (const one of unchangedSpans([{ key: '', group: '', span }], before, after)) {
          expect(after.slice(one.span.start, one.span.end)).toBe(words);
        }
      }),
    );
  });
});
