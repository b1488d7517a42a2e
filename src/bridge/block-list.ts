import type { Block, BlockRole, CellPlace } from '../text/read-text';

/** The roles by their sign in the list. */
const ROLES: ReadonlyMap<string, BlockRole> = new Map<string, BlockRole>([
  ['t', 'title'],
  ['h', 'heading'],
  ['p', 'paragraph'],
  ['i', 'item'],
  ['c', 'cell'],
  ['a', 'caption'],
  ['q', 'quote'],
  ['b', 'byline'],
]);
const SIGNS = new Map([...ROLES].map(([sign, role]) => [role, sign]));

// A pause is offered after so many blocks.
const STRIDE = 256;
const NUMBER_BASE = 36;
// The sign of the role, the level, the length; of a cell its table, row, column and whether it is a header.
const ENTRY =
  /^([thpicaqb])([0-6])([0-9a-z]{1,6})(?:,([0-9a-z]{1,5}),([0-9a-z]{1,5}),([0-9a-z]{1,5}),([01]))?$/;

/**
 * The blocks of a text as one string: the browsers take hundred thousands of objects apart in one piece while
 * they send them, and a string at once. Blocks are joined by one character each. Pauses at every `yield`.
 */
export function* writeBlocks(blocks: Iterable<Block>): Generator<void, string> {
  const lists: string[] = [];
  let part: string[] = [];
  for (const block of blocks) {
    if (part.length === STRIDE) {
      // Put together here: one string of all that was added to it would be so at the end, in one piece.
      lists.push(part.join(';'));
      part = [];
      yield;
    }
    part.push(entryOf(block));
  }
  if (part.length > 0) lists.push(part.join(';'));
  return lists.join(';');
}

function entryOf({ start, end, role, level, cell }: Block): string {
  const entry = `${SIGNS.get(role)}${level}${written(end - start)}`;
  if (cell === null) return entry;
  const { table, row, column, header } = cell;
  return `${entry},${written(table)},${written(row)},${written(column)},${header ? 1 : 0}`;
}

/**
 * The blocks that a page sent: in order and disjoint by their form. Null for anything that is no list of at
 * most so many blocks inside a text of this length.
 */
export function readBlocks(list: unknown, length: number, most: number): Block[] | null {
  if (typeof list !== 'string') return null;
  const blocks: Block[] = [];
  let at = 0;
  for (let from = 0; from < list.length; ) {
    const next = list.indexOf(';', from);
    const to = next < 0 ? list.length : next;
    const block = readBlock(list.slice(from, to), at);
    if (block === null || block.end > length || blocks.length >= most) return null;
    blocks.push(block);
    at = block.end + 1;
    from = to + 1;
  }
  return blocks;
}

function readBlock(entry: string, start: number): Block | null {
  const [, sign = '', level, length, table, row, column, header] = ENTRY.exec(entry) ?? [];
  const role = ROLES.get(sign);
  if (role === undefined) return null;
  const cell: CellPlace | null =
    header === undefined
      ? null
      : { table: value(table), row: value(row), column: value(column), header: header === '1' };
  return { start, end: start + value(length), role, level: Number(level), cell };
}

function written(number: number): string {
  return number.toString(NUMBER_BASE);
}

function value(number = '0'): number {
  return Number.parseInt(number, NUMBER_BASE);
}
