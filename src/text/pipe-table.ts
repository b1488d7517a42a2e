import type { Block, ReadText } from './read-text';

const RULE = /^[\s|:+-]*-{2,}[\s|:+-]*$/;
const MOST_PIPES = 40;

/**
 * Rewrites runs of pipe-row paragraphs ("Killed | 3,200+ |") into cell blocks. The row above a rule of
 * dashes is the header; without a rule the first row of a run is, when its own cells hold no digits.
 */
export function rewritePipeTables(read: ReadText): ReadText {
  if (!read.text.includes('|')) return read;
  const blocks: Block[] = [];
  let table = read.blocks.reduce((most, block) => Math.max(most, block.cell?.table ?? -1), -1) + 1;
  for (let at = 0; at < read.blocks.length; ) {
    const run = runLength(read, at);
    if (run < 2) {
      blocks.push(read.blocks[at] as Block);
      at += 1;
      continue;
    }
    pushTable(read, read.blocks.slice(at, at + run), table, blocks);
    table += 1;
    at += run;
  }
  return { text: read.text, blocks };
}

function isRow(read: ReadText, block: Block | undefined): boolean {
  if (block?.role !== 'paragraph' && block?.role !== 'heading' && block?.role !== 'title')
    return false;
  const text = read.text.slice(block.start, block.end);
  if (!text.includes('|')) return false;
  const pipes = text.split('|').length - 1;
  return pipes <= MOST_PIPES && (RULE.test(text) || text.length / pipes < 240);
}

function runLength(read: ReadText, from: number): number {
  let at = from;
  while (isRow(read, read.blocks[at])) at += 1;
  return at - from;
}

function pushTable(read: ReadText, rows: readonly Block[], table: number, out: Block[]): void {
  const isRule = (block: Block | undefined) =>
    block !== undefined && RULE.test(read.text.slice(block.start, block.end));
  const ruled = rows.some((row) => isRule(row));
  const firstRow = rows[0] as Block;
  const firstDigits = /\d{2}/.test(read.text.slice(firstRow.start, firstRow.end));
  let row = 0;
  for (const [index, block] of rows.entries()) {
    if (isRule(block)) continue;
    const header = ruled ? isRule(rows[index + 1]) : index === 0 && !firstDigits;
    const first = header && leavesOutFirst(read, rows, index) ? 1 : 0;
    pushCells(read, block, { table, row, header, first }, out);
    row += 1;
  }
}

/** Whether every row below has one cell more: the header names no column for the names of the rows. */
function leavesOutFirst(read: ReadText, rows: readonly Block[], index: number): boolean {
  const cells = (block: Block) =>
    read.text
      .slice(block.start, block.end)
      .replace(/^\||\|\s*$/g, '')
      .split('|').length;
  const below = rows
    .slice(index + 1)
    .filter((block) => !RULE.test(read.text.slice(block.start, block.end)));
  const own = cells(rows[index] as Block);
  return below.length > 0 && below.every((block) => cells(block) === own + 1);
}

function pushCells(
  read: ReadText,
  block: Block,
  {
    first,
    ...place
  }: {
    readonly table: number;
    readonly row: number;
    readonly header: boolean;
    readonly first: number;
  },
  out: Block[],
): void {
  const text = read.text.slice(block.start, block.end);
  let from = text.startsWith('|') ? 1 : 0;
  let column = first;
  while (from <= text.length) {
    let to = text.indexOf('|', from);
    if (to < 0) to = text.length;
    let start = from;
    let end = to;
    while (start < end && /\s/.test(text.charAt(start))) start++;
    while (end > start && /\s/.test(text.charAt(end - 1))) end--;
    if (end > start) {
      out.push({
        start: block.start + start,
        end: block.start + end,
        role: 'cell',
        level: 0,
        cell: { ...place, column },
      });
    }
    column += 1;
    from = to + 1;
  }
}
