import { describe, expect, it } from 'vitest';
import { writeBlocks } from '../../../src/bridge/block-list';
import { readRequest } from '../../../src/bridge/request-guard';
import type { BlockText } from '../../../src/page/block-text';
import { DocumentReader } from '../../../src/page/document-reader';
import { ATTRIBUTE_SIGHT } from '../../../src/page/sight';
import { mapOf, type TextMap } from '../../../src/page/text-map';
import { READ_LIMIT, type ReadLimit } from '../../../src/text/read-text';
import { openHtml, readHtml } from './open-html';

// Of a page that is too long the first is read, and nothing that our own reader makes of a page is refused.

const LARGE: ReadLimit = { characters: 1_000, blocks: 1_000 };

function resultOf<Result>(steps: Generator<void, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

function readerOf(html: string, limit: Partial<ReadLimit>) {
  const document = openHtml(html);
  const talk = { meet() {}, lacks() {} };
  const reader = new DocumentReader(document, ATTRIBUTE_SIGHT, talk, { ...LARGE, ...limit });
  return { document, reader, read: () => resultOf(reader.read()) };
}

/** Whether the background takes what would be sent of the text. */
function isTaken({ text, blocks, cut }: TextMap): boolean {
  const sent = {
    ...{ text, cut, blocks: resultOf(writeBlocks(blocks)), url: '', title: '', lang: '' },
    ...{ published: null, publishedFrom: null },
  };
  const request = readRequest({ type: 'read', page: sent });
  if (request?.type !== 'read') return false;
  expect(request.page.blocks.length).toBe(blocks.length);
  expect(request.page.cut).toBe(cut);
  return true;
}

describe('a page that is longer than is read', () => {
  /** [what it has too much of, page, limit, what is read, whether there was more] */
  const PAGES: readonly (readonly [string, string, Partial<ReadLimit>, string, boolean])[] = [
    ['blocks', '<p>a</p><p>b</p><p>c</p>', { blocks: 2 }, 'a\nb', true],
    ['blocks, one inside the other', '<div>a<p>b</p>c</div>', { blocks: 2 }, 'a\nb', true],
    [
      'cells',
      '<table><tr><th>a<th>b<tr><td>1<td>2<tr><td>3<td>4</table>',
      { blocks: 3 },
      'a\nb\n1',
      true,
    ],
    ['characters in a node', '<p>abcdef</p>', { characters: 4 }, 'abcd', true],
    ['characters', '<p>abc</p><p>def</p>', { characters: 5 }, 'abc\nd', true],
    ['nothing', '<p>abc</p><p>def</p>', { characters: 7, blocks: 3 }, 'abc\ndef', false],
    // The title is a block too, and its characters count.
    ['blocks with its title', '<title>T</title><p>a</p><p>b</p>', { blocks: 2 }, 'T\na', true],
    [
      'characters with its title',
      '<title>Tt</title><p>abc</p><p>d</p>',
      { characters: 5 },
      'Tt\nab',
      true,
    ],
  ];

  for (const [what, html, limit, text, cut] of PAGES) {
    it(`is read as far as it may be, with too much of: ${what}`, () => {
      const whole = html.includes('<title>')
        ? `<html><head>${html.slice(0, html.indexOf('<p>'))}</head><body>${html.slice(html.indexOf('<p>'))}</body></html>`
        : html;
      const map = readerOf(whole, limit).read();
      expect(map.text).toBe(text);
      expect(map.cut).toBe(cut);
      expect(map.blocks.at(-1)?.end).toBe(text.length);
      const last = map.nodesOf({ start: text.length - 1, end: text.length });
      expect(last.map(({ node, start, end }) => node.data.slice(start, end))).toEqual([
        text.slice(-1),
      ]);
    });
  }

  it('is read no further when it is read again', () => {
    const { document, reader, read } = readerOf(
      '<p id="first">ab</p><div><p>cd</p><p>ef</p></div><p>gh</p>',
      { characters: 8 },
    );
    expect(read().text).toBe('ab\ncd\nef');
    const first = document.querySelector('#first') as unknown as Element;
    const change = (text: string) => {
      first.textContent = text;
      reader.forget([first]);
      return read();
    };
    expect(change('xy')).toMatchObject({ text: 'xy\ncd\nef', cut: true });
    expect(change('xyz')).toMatchObject({ text: 'xyz\ncd\ne', cut: true });
    expect(change('x')).toMatchObject({ text: 'x\ncd\nef', cut: true });
  });

  it('is read to its end once there is room', () => {
    const { document, reader, read } = readerOf(
      '<p id="first">abcdef</p><div><p>gh<i>ij</i></p></div>',
      { characters: 9 },
    );
    expect(read()).toMatchObject({ text: 'abcdef\ngh', cut: true });
    const first = document.querySelector('#first') as unknown as Element;
    first.textContent = 'a';
    reader.forget([first]);
    expect(read()).toMatchObject({ text: 'a\nghij', cut: false });
  });

  it('is cut where what was known before leaves no room for what came', () => {
    const { document, reader, read } = readerOf('<p>abcd</p>', { characters: 7, blocks: 2 });
    expect(read().cut).toBe(false);
    for (const text of ['ef', 'gh']) {
      const entry = document.createElement('p');
      entry.textContent = text;
      document.body.append(entry);
      reader.forget([document.body]);
    }
    expect(read()).toMatchObject({ text: 'abcd\nef', cut: true });
  });
});

describe('what the reader makes of a page at its limit', () => {
  const of = (text: string): BlockText => ({
    text,
    pieces: [],
    role: 'paragraph',
    level: 0,
    place: null,
  });

  it('is taken by the background: blocks', () => {
    const read = Array<BlockText>(READ_LIMIT.blocks + 10).fill(of('a'));
    const map = resultOf(mapOf('Title', read, READ_LIMIT, false));
    expect(map.blocks.length).toBe(READ_LIMIT.blocks);
    expect(map.cut).toBe(true);
    expect(isTaken(map)).toBe(true);
    expect(isTaken(resultOf(mapOf('', read.slice(10), READ_LIMIT, false)))).toBe(true);
  });

  it('is taken by the background: characters, and the line feeds between them', () => {
    const read = Array<BlockText>(READ_LIMIT.blocks - 10).fill(of('a road and'));
    const map = resultOf(mapOf('Title', read, READ_LIMIT, false));
    expect(map.text.length).toBeLessThanOrEqual(READ_LIMIT.characters);
    expect(map.text.length).toBeGreaterThan(READ_LIMIT.characters - 20);
    expect(map.cut).toBe(true);
    expect(isTaken(map)).toBe(true);
  });

  it('is taken by the background: one block that is longer than all', () => {
    const map = resultOf(
      mapOf('Title', [of('a'.repeat(READ_LIMIT.characters + 7))], READ_LIMIT, false),
    );
    expect(map.text.length).toBe(READ_LIMIT.characters);
    expect(isTaken(map)).toBe(true);
  });

  it.each(['0', '2.5', '1e-1', '7', '-1', 'NaN', '  '])(
    'is taken by the background: a heading that says it is of level %s',
    (level) => {
      const map = readHtml(`<div role="heading" aria-level="${level}">Toll</div><p>12 dead</p>`);
      expect(map.blocks).toHaveLength(2);
      expect(isTaken(map)).toBe(true);
    },
  );
});
