import { foldText } from './folding';
import { rewritePipeTables } from './pipe-table';
import type { Block, BlockRole, ReadText } from './read-text';
import { UNIT, unitClass } from './unit-class';

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
  const small = isSmall(folded, line.start);
  if (!small) return false;
  const from = folded.lastIndexOf('\n', last.end - 1) + 1;
  const width = last.end - Math.max(from, last.start);
  if (BROKEN_WORD.test(folded.slice(last.end - 3, last.end))) return true;
  if (width < SHORTEST_WRAPPED) return false;
  const end = folded.slice(last.end - 3, last.end);
  return !FINAL.test(end) || end.endsWith(',');
}

/** Whether a small letter stands there. */
function isSmall(folded: string, at: number): boolean {
  const code = folded.charCodeAt(at);
  return code < 128 ? code >= 97 && code <= 122 : /\p{Ll}/u.test(folded.charAt(at));
}

/** Whether it is a letter a to z, with which no item of a list is marked. */
function isLetter(code: number): boolean {
  const letter = code | 32;
  return letter >= 97 && letter <= 122;
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
  while (start < end && unitClass(text.charCodeAt(start)) === UNIT.space) start++;
  while (end > start && unitClass(text.charCodeAt(end - 1)) === UNIT.space) end--;
  return end > start ? { start, end } : null;
}

function guessRole(
  folded: string,
  line: { start: number; end: number },
  next: { start: number; end: number } | undefined,
  titled: boolean,
): BlockRole {
  const length = line.end - line.start;
  if (length > LONGEST_HEADING && isLetter(folded.charCodeAt(line.start))) return 'paragraph';
  const text = folded.slice(line.start, Math.min(line.end, line.start + LONGEST_HEADING + 1));
  if (ITEM.test(text)) return 'item';
  if (length > LONGEST_HEADING || FINAL.test(text) || text.includes('|')) return 'paragraph';
  if (!next || next.end - next.start < length || !/^["'(\p{Lu}\p{N}]/u.test(text))
    return 'paragraph';
  return titled ? 'heading' : 'title';
}
