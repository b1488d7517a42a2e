import { foldText } from './folding';
import { rewritePipeTables } from './pipe-table';
import type { Block, BlockRole, ReadText } from './read-text';

const ITEM = /^\s*(?:[-\u2022*\u25e6\u25aa\u2013]\s|\d{1,2}[.)]\s)/u;
const LONGEST_HEADING = 140;
const FINAL = /[.!?:;,]["')\]]*$/;

/** Blanks at the end of a line before the next one. */
const TRAILING = 3;
/** A line is not broken before this many characters for want of room. */
const SHORTEST_WRAPPED = 45;

/** "civil-" at the end of a line, "ians" in the next. */
const BROKEN_WORD = /\p{Ll}{2}-$/u;

/** "over 600" at the end of a line, "people were killed" in the next: a sentence that a narrow column broke. */
function isWrapped(folded: string, last: Line, line: Line): boolean {
  const from = folded.lastIndexOf('\n', last.end - 1) + 1;
  const width = last.end - Math.max(from, last.start);
  const small = /\p{Ll}/u.test(folded.charAt(line.start));
  if (small && BROKEN_WORD.test(folded.slice(last.end - 3, last.end))) return true;
  if (width < SHORTEST_WRAPPED || !small) return false;
  const end = folded.slice(last.end - 3, last.end);
  return !FINAL.test(end) || end.endsWith(',');
}

interface Line {
  start: number;
  end: number;
}

/**
 * Reads a plain text: a block a line (lines that a narrow column broke inside a sentence are one), the text unchanged. Roles are guessed: items by their mark,
 * headings as short lines without a final mark before longer text (the first of them the title), and
 * runs of pipe rows as cells.
 */
export function readPlainText(text: string): ReadText {
  const folded = foldText(text);
  const lines: Line[] = [];
  let from = 0;
  while (from <= folded.length) {
    let to = folded.indexOf('\n', from);
    if (to < 0) to = folded.length;
    const line = trimmed(folded, from, to);
    const last = lines.at(-1);
    if (line && last && last.end >= from - TRAILING && isWrapped(folded, last, line))
      last.end = line.end;
    else if (line) lines.push(line);
    from = to + 1;
  }
  let titled = false;
  const blocks = lines.map((line, index): Block => {
    const role = guessRole(folded, line, lines[index + 1], titled);
    if (role === 'title') titled = true;
    return { ...line, role, level: role === 'title' ? 1 : role === 'heading' ? 2 : 0, cell: null };
  });
  return rewritePipeTables({ text, blocks });
}

function trimmed(text: string, from: number, to: number): Line | null {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return end > start ? { start, end } : null;
}

function guessRole(
  folded: string,
  line: { start: number; end: number },
  next: { start: number; end: number } | undefined,
  titled: boolean,
): BlockRole {
  const length = line.end - line.start;
  const text = folded.slice(line.start, Math.min(line.end, line.start + LONGEST_HEADING + 1));
  if (ITEM.test(text)) return 'item';
  if (length > LONGEST_HEADING || FINAL.test(text) || text.includes('|')) return 'paragraph';
  if (!next || next.end - next.start < length || !/^["'(\p{Lu}\p{N}]/u.test(text))
    return 'paragraph';
  return titled ? 'heading' : 'title';
}
