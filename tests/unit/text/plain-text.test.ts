import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPlainText } from '../../../src/text/plain-text';

function shown(text: string): string[] {
  const read = readPlainText(text);
  return read.blocks.map(({ role, start, end }) => `${role}: ${text.slice(start, end)}`);
}

describe('readPlainText', () => {
  test('guesses title, headings, items and paragraphs', () => {
    expect(
      shown(
        'Bridge collapse\n\nFive people died when a bridge fell on Monday, police said.\nWhat we know\nThe bridge was built in 1960 and was to be closed next year.\n- Five dead\n1. Two hurt',
      ),
    ).toEqual([
      'title: Bridge collapse',
      'paragraph: Five people died when a bridge fell on Monday, police said.',
      'heading: What we know',
      'paragraph: The bridge was built in 1960 and was to be closed next year.',
      'item: - Five dead',
      'item: 1. Two hurt',
    ]);
  });

  test('cuts pipe rows into cells and knows the header', () => {
    const read = readPlainText('Type | Number |\n---|---|\nKilled | 3,200+ |\nWounded | 40');
    expect(read.blocks.map((block) => read.text.slice(block.start, block.end))).toEqual([
      'Type',
      'Number',
      'Killed',
      '3,200+',
      'Wounded',
      '40',
    ]);
    expect(read.blocks.map(({ cell }) => cell && [cell.row, cell.column, cell.header])).toEqual([
      [0, 0, true],
      [0, 1, true],
      [1, 0, false],
      [1, 1, false],
      [2, 0, false],
      [2, 1, false],
    ]);
  });

  test('takes the first row for the header where no rule of dashes stands', () => {
    const read = readPlainText('Side | Killed\nArmy | 120\nRebels | 45');
    expect(read.blocks.filter(({ cell }) => cell?.header)).toHaveLength(2);
  });

  test('a lone pipe is no table', () => {
    expect(
      shown('Ukraine frontline update | Daily news\nThe army said that five men had died.')[0],
    ).toMatch(/^paragraph/);
  });

  test('blocks are in bounds, disjoint and sorted; the text stays as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const read = readPlainText(text);
        expect(read.text).toBe(text);
        let last = 0;
        for (const { start, end } of read.blocks) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
