import type { Figure, Mention } from '../detect/figure';
import type { NameHit } from '../text/names';
import type { Block } from '../text/read-text';
import type { Span } from '../text/span';
import { hitsIn, type PageSurvey, wordsOf } from './page-survey';

/** A heading or caption further from its table than this many blocks belongs to something else. */
const NEAR_BLOCKS = 3;

/**
 * A table says itself whom it counts: a header cell ("Palestinians in Gaza"), its caption, or the heading
 * right above it go before a group that the text named earlier. Figures outside tables, and cells with a
 * group of their own, are left as they are.
 */
export function withTableSubject(figure: Figure, survey: PageSurvey): Figure {
  const { blocks } = survey.read;
  const cell = blocks[figure.block]?.cell;
  if (!cell || (figure.subject !== null && !figure.inferred.includes('subject'))) return figure;
  const subject = subjectOfTable(cell.table, figure.block, survey);
  if (!subject) return figure;
  return {
    ...figure,
    subject,
    inferred: [...new Set([...figure.inferred, 'subject' as const])],
    trace: [...figure.trace, `table-subject: the table speaks of "${subject.text}"`],
  };
}

const KNOWN = new WeakMap<PageSurvey, Map<number, Mention | null>>();

/** Whom the table speaks of that has a cell at the block `inside`; looked for once a table. */
function subjectOfTable(table: number, inside: number, survey: PageSurvey): Mention | null {
  const known = KNOWN.get(survey) ?? new Map<number, Mention | null>();
  KNOWN.set(survey, known);
  const before = known.get(table);
  if (before !== undefined) return before;
  const found = findSubject(table, inside, survey);
  known.set(table, found);
  return found;
}

function findSubject(table: number, inside: number, survey: PageSurvey): Mention | null {
  const { blocks } = survey.read;
  const cells = blocks.flatMap((block, index) => (block.cell?.table === table ? [index] : []));
  const first = cells[0] ?? inside;
  const last = cells.at(-1) ?? inside;
  const headers = blocks.slice(first, last + 1).filter(isLabel);
  const around = [
    ...blocks.slice(last + 1, last + 1 + NEAR_BLOCKS).filter(({ role }) => role === 'caption'),
    ...blocks
      .slice(Math.max(0, first - NEAR_BLOCKS), first)
      .reverse()
      .filter(({ role }) => role === 'caption' || role === 'heading'),
  ];
  const groups = [...headers, ...around].map((block) => groupIn(block, survey));
  return groups.find((mention) => mention !== null) ?? null;
}

/** Header cells, and cells that hold words for a whole column. */
function isLabel(block: Block): boolean {
  return block.cell?.header === true || block.cell?.row === 0;
}

/** The group that the words of a block name; null when they name none. */
function groupIn(block: Block, survey: PageSurvey): Mention | null {
  const hits = hitsIn(survey.hits, block).filter(namesGroup);
  const [hit] = [...hits].sort((a, b) => length(b) - length(a));
  if (!hit) return null;
  const ids = [...new Set(hits.filter((other) => sameSpan(other, hit)).flatMap((h) => h.ids))];
  return { start: hit.start, end: hit.end, text: wordsOf(survey.read, hit), ids };
}

/** Plain names of groups only: "soldiers" or a land alone would be a guess. */
function namesGroup(hit: NameHit): boolean {
  return hit.type === 'subject' && !hit.ambiguous;
}

function sameSpan(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

function length(span: Span): number {
  return span.end - span.start;
}
