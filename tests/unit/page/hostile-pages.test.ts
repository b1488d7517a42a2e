import { describe, expect, it } from 'vitest';
import { DocumentReader } from '../../../src/page/document-reader';
import { isFootnoteMark } from '../../../src/page/element-kinds';
import { shortText } from '../../../src/page/short-text';
import { ATTRIBUTE_SIGHT, type Sight } from '../../../src/page/sight';
import { MOST_CELLS, surveyTable, type TablePlace } from '../../../src/page/table-places';
import type { TextMap } from '../../../src/page/text-map';
import { openHtml, readHtml } from './open-html';

// Pages made to be slow. What is asked is how often we pause and how much we look at, never how long it took.

/** Runs the steps; how often they paused, and what they gave. */
function run<Result>(steps: Generator<void, Result>): { pauses: number; result: Result } {
  for (let pauses = 0; ; pauses++) {
    const step = steps.next();
    if (step.done) return { pauses, result: step.value };
  }
}

function readIn(html: string, sight: Sight = ATTRIBUTE_SIGHT): { pauses: number; result: TextMap } {
  return run(new DocumentReader(openHtml(html), sight).read());
}

/** The places of all cells, asked for row by row as a reading does; and how often that paused. */
function placesIn(table: Element): { pauses: number; places: readonly TablePlace[] } {
  const surveyed = run(surveyTable(table));
  let { pauses } = surveyed;
  const places: TablePlace[] = [];
  for (const row of table.querySelectorAll('tr')) {
    const placed = surveyed.result && run(surveyed.result.cellsOf(row));
    pauses += placed?.pauses ?? 0;
    places.push(...(placed?.result?.values() ?? []));
  }
  return { pauses, places };
}

const tableOf = (html: string) => openHtml(html).querySelector('table') as unknown as Element;

describe('a great table', () => {
  it('is not surveyed beyond its first rows where nothing is marked as a header', () => {
    const rows = '<tr><td>Road</td><td>12</td><td>30</td></tr>'.repeat(3_000);
    const { pauses, places } = placesIn(tableOf(`<table>${rows}</table>`));
    expect(places.length).toBe(9_000);
    expect(pauses).toBeLessThan(10);
  });

  it('is surveyed so far where a header stands in a table inside', () => {
    const rows = '<tr><td>Road</td><td>12</td><td>30</td></tr>'.repeat(3_000);
    const inside = '<tr><td><table><tr><th>a</th></tr></table></td></tr>';
    const { pauses } = run(surveyTable(tableOf(`<table>${rows}${inside}</table>`)));
    expect(pauses).toBeGreaterThanOrEqual(Math.floor(9_000 / 256));
  });

  it('pauses every few hundred cells of one row', () => {
    const cells = '<td>12</td>'.repeat(20_000);
    const { pauses, places } = placesIn(tableOf(`<table><tr>${cells}<th>a</th></tr></table>`));
    // What stands farther right than any table of figures goes has no place.
    expect(places.length).toBe(1_000);
    expect(pauses).toBeGreaterThanOrEqual(Math.floor(20_000 / 256));
  });

  it('pauses every few hundred rows that nobody sees', () => {
    const hidden = '<tr hidden></tr>'.repeat(10_000);
    const table = tableOf(`<table>${hidden}<tr><th>a</th><td>3</td></tr></table>`);
    const { result } = run(surveyTable(table));
    const last = [...table.querySelectorAll('tr')].at(-1) as Element;
    const placed = result && run(result.cellsOf(last));
    expect(placed?.pauses).toBeGreaterThanOrEqual(Math.floor(10_000 / 256) - 1);
    expect([...(placed?.result?.values() ?? [])].map(({ row }) => row)).toEqual([10_000, 10_000]);
  });

  it('places no cell of a row that stands in another table or in none', () => {
    const table = tableOf(
      '<table><tr><th>a</th><td><table><tr><td>3</td></tr></table></td></tr><tr><td>4</td></tr></table>',
    );
    const { places } = placesIn(table);
    expect(places.map(({ row, column }) => [row, column])).toEqual([
      [0, 0],
      [0, 1],
      [1, 0],
    ]);
  });

  it('counts no column beyond the thousandth, however wide the cells say they are', () => {
    const cells = '<td colspan="1000" rowspan="1000">12</td>'.repeat(500);
    const { places } = placesIn(tableOf(`<table><tr><th>a</th>${cells}</tr></table>`));
    expect(places.map(({ column }) => column)).toEqual([0, 1]);
  });

  it('is not surveyed for longer than a page could add to it', () => {
    const table = tableOf('<table><tr><td>1</td></tr></table>');
    const cell = table.querySelector('td') as Element;
    // A row whose last cell is always followed by another.
    Object.defineProperty(cell, 'nextElementSibling', { get: () => cell });
    expect(run(surveyTable(table)).pauses).toBeLessThan((2 * MOST_CELLS) / 256);
  });

  it('is read as it was before', () => {
    const { result } = readIn(
      '<table><tr><th>Place</th><th>Dead</th></tr><tr><td rowspan="2">Hill</td><td>3</td></tr><tr><td>4</td></tr></table>',
    );
    expect(result.blocks.map(({ cell }) => [cell?.row, cell?.column, cell?.header])).toEqual([
      [0, 0, true],
      [0, 1, true],
      [1, 0, false],
      [1, 1, false],
      [2, 1, false],
    ]);
  });
});

describe('a long text', () => {
  const line = 'The ferry was late, and 3 carts  stood on the pier.\n';

  it('is read in parts, as if it were short', () => {
    const short = readHtml(`<p>${line.repeat(100)}</p>`).text;
    const { pauses, result } = readIn(`<p>${line.repeat(10_000)}</p>`);
    expect(result.text).toBe(Array(100).fill(short).join(' '));
    expect(pauses).toBeGreaterThanOrEqual(Math.floor(result.text.length / 16_384));
    for (const [start, end] of [
      [0, 20],
      [200_000, 200_030],
      [result.text.length - 9, result.text.length],
    ] as const) {
      const words = result
        .nodesOf({ start, end })
        .map(({ node, start, end }) => node.data.slice(start, end))
        .join('')
        .replace(/\s+/g, ' ');
      expect(words).toBe(result.text.slice(start, end));
    }
  });

  it('is read so where something that nobody sees stands after each letter', () => {
    const hidden = 'f\u00ADe\u00ADr\u00ADr\u00ADy\u00AD '.repeat(20_000);
    const { pauses, result } = readIn(`<p>${hidden}</p>`);
    expect(result.text).toBe('ferry '.repeat(20_000).trim());
    expect(pauses).toBeGreaterThanOrEqual(Math.floor(hidden.length / 16_384));
  });

  it('is read so where it is many texts', () => {
    const { pauses } = readIn(`<p>${line.repeat(40)}</p>`.repeat(300));
    expect(pauses).toBeGreaterThanOrEqual(Math.floor((line.length * 12_000) / 16_384));
  });
});

describe('a text of one character a node', () => {
  it('is found again without counting from its start', () => {
    const { result } = readIn(`<p>${'<i>a</i>'.repeat(5_000)}</p>`);
    const [, block] = [result, result.blocks[0]];
    expect(block?.end).toBe(5_000);
    expect(result.nodesOf({ start: 4_990, end: 4_993 })).toHaveLength(3);
    let asked = 0;
    const read = (result as unknown as { read: { pieces: object[] }[] }).read[0];
    const pieces = read?.pieces ?? [];
    (read as { pieces: object[] }).pieces = new Proxy(pieces, {
      get(target, name, receiver) {
        if (typeof name === 'string' && /^\d+$/.test(name)) asked++;
        return Reflect.get(target, name, receiver);
      },
    });
    expect(result.nodesOf({ start: 4_990, end: 4_993 })).toHaveLength(3);
    expect(asked).toBeLessThan(30);
  });
});

describe('what is asked of an element', () => {
  it('is no more of its text than is needed', () => {
    const [long, short, empty] = [
      '<p>123456</p>',
      '<p>12<b>34</b></p>',
      '<p><i></i><i></i></p>',
    ].map((html) => openHtml(html).querySelector('p') as unknown as Element);
    expect(shortText(long as Element, 5)).toBeNull();
    expect(shortText(short as Element, 4)).toBe('1234');
    expect(shortText(empty as Element, 0)).toBeNull();
    expect(shortText(empty as Element, 1)).toBe('');
  });

  it('is a little of what is raised', () => {
    const sup = (text: string) =>
      openHtml(`<p>12<sup>${text}</sup></p>`).querySelector('sup') as unknown as Element;
    expect(isFootnoteMark(sup(' [3] '))).toBe(true);
    expect(isFootnoteMark(sup(`${' '.repeat(300)}[3]`))).toBe(false);
    // White space with something after it made a pattern try every length of it.
    expect(isFootnoteMark(sup(`${' '.repeat(200_000)}a b`))).toBe(false);
  });
});

describe('what is hidden', () => {
  it('is asked about once, and only inside what was restyled', () => {
    const cards = Array.from(
      { length: 600 },
      (_, at) => `<section id="s${at % 2}-${at}"><p style="display:none">${at} dead</p></section>`,
    ).join('');
    const document = openHtml(`<main>${cards}</main>`);
    let asked = 0;
    const sight: Sight = {
      ...ATTRIBUTE_SIGHT,
      isVisible(element) {
        asked++;
        return ATTRIBUTE_SIGHT.isVisible(element);
      },
    };
    const reader = new DocumentReader(document, sight);
    run(reader.read());
    asked = 0;
    const restyled = [...document.querySelectorAll('section[id^="s0"]')];
    const first = restyled[0]?.querySelector('p');
    first?.removeAttribute('style');
    const { pauses, result } = run(reader.forgetShown(restyled as unknown as Node[]));
    expect(result).toBe(true);
    expect(asked).toBe(300);
    expect(pauses).toBe(Math.floor(600 / 256));
    expect(run(reader.read()).result.text).toBe('0 dead');
    expect(run(reader.forgetShown(restyled as unknown as Node[])).result).toBe(false);
  });
});
