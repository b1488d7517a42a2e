import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DocumentReader, readDocumentText } from '../../../src/page/document-reader';
import { ATTRIBUTE_SIGHT } from '../../../src/page/sight';
import type { TextMap } from '../../../src/page/text-map';
import { openHtml } from './open-html';

const WORDS = [
  '6,000',
  'killed',
  ' ',
  '\n  ',
  'a\u00ADb',
  '12\u200B',
  '\u00A0',
  'über',
  '𝟏𝟐',
  '\t',
];
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

const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 6 }).map((words) => words.join(''));
const html = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 5, depthSize: 'medium' },
    text,
    fc
      .tuple(fc.constantFrom(...NAMES), fc.array(tie('node'), { maxLength: 5 }))
      .map(([name, inner]) => (name === 'br' ? '<br>' : `<${name}>${inner.join('')}</${name}>`)),
  ),
})).node;
const page = fc.array(html, { maxLength: 8 }).map((parts) => parts.join(''));

const withoutSpace = (words: string) => words.replace(/[\s\u00AD\u200B]+/g, '');
const isSpace = (unit: string) => /\s/.test(unit);

function finish(reading: Generator<void, TextMap>): TextMap {
  let step = reading.next();
  while (!step.done) step = reading.next();
  return step.value;
}

describe('the way back to the page', () => {
  it('gives for each character the same character of the page, or white space for white space', () => {
    fc.assert(
      fc.property(page, (markup) => {
        const map = readDocumentText(openHtml(markup), ATTRIBUTE_SIGHT);
        for (let at = 0; at < map.text.length; at++) {
          const unit = map.text.charAt(at);
          for (const { node, start, end } of map.nodesOf({ start: at, end: at + 1 })) {
            const there = node.data.slice(start, end);
            expect(isSpace(unit) && unit !== '\u00A0' ? isSpace(there) : there === unit).toBe(true);
          }
          if (!isSpace(unit)) expect(map.nodesOf({ start: at, end: at + 1 })).toHaveLength(1);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('gives for any stretch the characters of the stretch, up to white space', () => {
    fc.assert(
      fc.property(page, fc.nat(), fc.nat(), (markup, one, other) => {
        const map = readDocumentText(openHtml(markup), ATTRIBUTE_SIGHT);
        const ends = [one % (map.text.length + 1), other % (map.text.length + 1)];
        const span = { start: Math.min(...ends), end: Math.max(...ends) };
        const there = map.nodesOf(span).map(({ node, start, end }) => node.data.slice(start, end));
        expect(withoutSpace(there.join(''))).toBe(
          withoutSpace(map.text.slice(span.start, span.end)),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('has blocks in order, disjoint, joined by line feeds', () => {
    fc.assert(
      fc.property(page, (markup) => {
        const map = readDocumentText(openHtml(markup), ATTRIBUTE_SIGHT);
        const parts = map.blocks.map(({ start, end }) => map.text.slice(start, end));
        expect(parts.join('\n')).toBe(map.text);
        for (const part of parts) expect(part.trim()).not.toBe('');
      }),
      { numRuns: 300 },
    );
  });
});

describe('a page that changes', () => {
  const change = fc.record({
    at: fc.nat(),
    kind: fc.constantFrom('add', 'remove', 'edit', 'move'),
    words: text,
  });

  it('is read as if it were read for the first time', () => {
    fc.assert(
      fc.property(page, fc.array(change, { minLength: 1, maxLength: 6 }), (markup, changes) => {
        const document = openHtml(markup);
        const reader = new DocumentReader(document, ATTRIBUTE_SIGHT);
        finish(reader.read());
        for (const { at, kind, words } of changes) {
          const elements = [...document.body.querySelectorAll('*')];
          const element = elements[at % Math.max(1, elements.length)];
          if (!element) continue;
          const parent = element.parentNode as Node;
          if (kind === 'add') element.append(document.createTextNode(words));
          if (kind === 'edit') element.textContent = words;
          if (kind === 'remove') element.remove();
          if (kind === 'move') document.body.append(element);
          reader.forget([parent]);
          if (kind === 'add' || kind === 'edit') reader.forget([element]);
          if (kind === 'move') reader.forget([document.body]);
          const again = finish(reader.read());
          const fresh = readDocumentText(document, ATTRIBUTE_SIGHT);
          expect(again.text).toBe(fresh.text);
          expect(again.blocks).toEqual(fresh.blocks);
        }
      }),
      { numRuns: 300 },
    );
  });
});
