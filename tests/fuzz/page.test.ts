import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { readDocumentText } from '../../src/page/document-reader';
import { ATTRIBUTE_SIGHT } from '../../src/page/sight';
import { fuzz } from './runs';
import { newsLike } from './texts';

const NAMES = [
  'p',
  'b',
  'span',
  'div',
  'td',
  'tr',
  'table',
  'ul',
  'li',
  'h1',
  'sup',
  'br',
  'code',
  'nav',
];

const markup = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    newsLike,
    fc
      .tuple(fc.constantFrom(...NAMES), fc.array(tie('node'), { maxLength: 4 }))
      .map(([name, inner]) => (name === 'br' ? '<br>' : `<${name}>${inner.join('')}</${name}>`)),
  ),
})).node;

/** Without white space, which is collapsed and put between words, and without what nobody sees. */
function visible(text: string): string {
  return text.replace(/[\s\p{Cf}]/gu, '');
}

test('text map', () => {
  fuzz(
    'text map',
    fc.property(markup, fc.nat(), fc.nat(), (html, one, other) => {
      const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
      const map = readDocumentText(document as unknown as Document, ATTRIBUTE_SIGHT);
      const ends = [one % (map.text.length + 1), other % (map.text.length + 1)];
      const span = { start: Math.min(...ends), end: Math.max(...ends) };
      const nodes = map.nodesOf(span);
      for (const { node, start, end } of nodes) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(node.data.length);
        expect(end).toBeGreaterThan(start);
      }
      // What the offsets lead back to is what was read there.
      const behind = nodes.map(({ node, start, end }) => node.data.slice(start, end)).join('');
      expect(visible(behind)).toBe(visible(map.text.slice(span.start, span.end)));
    }),
  );
});
