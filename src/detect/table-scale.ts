import type { Block } from '../text/read-text';
import { PerPage } from './kept';
import type { PageView } from './pipeline';

/** "Killed (thousands)", "in millions", "(000s)" at the end of a name or a title. */
const SCALED =
  /(?:\((?:in )?|\bin |, )(?:(thousands?|'?000s?)|millions?)(?: of (?:people|men|persons))?\)?\s*$/;

/** Characters of a title or of a column's name, at most. */
const LONGEST_TITLE = 120;

const CACHE = new PerPage<Map<number, number>>();

/** What a cell's number is to be multiplied by, as its column's name or the table's title says; 1 for most. */
export function scaleOf(page: PageView, block: number, column: Block | null): number {
  const own = scaleIn(page, column);
  return own === 1 ? scaleOfTable(page, block) : own;
}

/** As the block before a table says; asked of its first cell and kept. */
function scaleOfTable(page: PageView, block: number): number {
  const table = page.read.blocks[block]?.cell?.table ?? -1;
  const known = CACHE.get(page) ?? CACHE.set(page, new Map());
  const scale = known.get(table);
  if (scale !== undefined) return scale;
  let at = block;
  while (at >= 0 && page.read.blocks[at]?.cell?.table === table) at -= 1;
  const found = scaleIn(page, page.read.blocks[at] ?? null);
  known.set(table, found);
  return found;
}

function scaleIn({ folded }: PageView, block: Block | null): number {
  if (!block || block.end - block.start > LONGEST_TITLE) return 1;
  const match = SCALED.exec(folded.slice(block.start, block.end).toLowerCase());
  if (!match) return 1;
  return match[1] ? 1000 : 1_000_000;
}
