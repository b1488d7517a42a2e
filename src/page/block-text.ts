import type { BlockRole } from '../text/read-text';
import type { TablePlace } from './table-places';

/** Characters of one text node that went into a block one for one. */
export interface Piece {
  readonly node: Text;
  /** Offset in the node's data. */
  readonly from: number;
  /** Offset in the block's text. */
  readonly at: number;
  length: number;
}

/** One block as read from the page, with the way back to its text nodes. */
export interface BlockText {
  readonly text: string;
  /** A single one stands without a list: hundreds of thousands of blocks of one piece are kept. */
  readonly pieces: Piece | readonly Piece[];
  readonly role: BlockRole;
  readonly level: number;
  readonly place: TablePlace | null;
}

/** The pieces of a block in their order. */
export function piecesOf({ pieces }: BlockText): readonly Piece[] {
  return 'node' in pieces ? [pieces] : pieces;
}

// White space as HTML collapses it; no-break spaces stay.
const COLLAPSED = /[ \t\n\f\r]+/.source;
// Soft hyphen, zero-width space, word joiner, byte order mark, marks of writing direction.
const DROPPED = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/.source;
// Joiners shape other scripts; between ASCII characters they are invisible.
const JOINER = /(?<=[!-~])[\u200C\u200D]/.source;
const INVISIBLE = new RegExp(`${DROPPED}|[\\u200C\\u200D]`);
const UNEVEN = new RegExp(`[\\t\\n\\f\\r]| {2}|${INVISIBLE.source}`);
const BREAKS = /[\t\n\f\r]/g;
const PARTS = new RegExp(`(${COLLAPSED})|${DROPPED}|${JOINER}`, 'g');

// As much of the end as the questions about it need.
const TAIL = 4;
// So many parts are put together at a time: two million of them (a soft hyphen after each letter) at once would
// keep the page waiting.
const MOST_PARTS = 8_192;

/** Writes the text of one block: white space collapsed as a reader sees it, invisible characters dropped. */
export class BlockWriter {
  private length = 0;
  private parts: string[] = [];
  private pieces: Piece[] = [];
  /** What was written before the parts. */
  private done = '';
  /** Where the data that is being added begins in its node. */
  private offset = 0;

  /** Whether nothing was written since the last block. */
  get isEmpty(): boolean {
    return this.length === 0;
  }

  /** The last characters written. The whole text is put together late. */
  get tail(): string {
    const last = this.parts.at(-1) ?? '';
    return last.length >= TAIL ? last.slice(-TAIL) : this.parts.slice(-TAIL).join('').slice(-TAIL);
  }

  /** Adds the data of the node, or a part of it that begins at an offset. */
  addText(node: Text, data: string, offset = 0): void {
    this.offset = offset;
    if (!UNEVEN.test(data)) {
      const from = data.startsWith(' ') && this.endsInSpace() ? 1 : 0;
      this.copy(node, data, from, data.length);
    } else if (INVISIBLE.test(data)) this.addParts(node, data);
    else this.addCollapsed(node, data.replace(BREAKS, ' '));
  }

  /** Adds data whose white space is spaces only; of each run of them one is kept. */
  private addCollapsed(node: Text, data: string): void {
    let from = this.endsInSpace() ? afterSpaces(data, 0) : 0;
    for (let at = data.indexOf('  ', from); at >= 0; at = data.indexOf('  ', from)) {
      this.copy(node, data, from, at + 1);
      from = afterSpaces(data, at + 1);
    }
    this.copy(node, data, from, data.length);
  }

  /** Adds data with characters that nobody sees. */
  private addParts(node: Text, data: string): void {
    let from = 0;
    for (const match of data.matchAll(PARTS)) {
      this.copy(node, data, from, match.index);
      from = match.index + match[0].length;
      if (match[1] === undefined || this.endsInSpace()) continue;
      this.map(node, match.index, 1);
      this.write(' ');
    }
    this.copy(node, data, from, data.length);
  }

  /** Keeps what stands before and after apart; the space stands for no character of the page. */
  addGap(): void {
    if (!this.endsInSpace()) this.write(' ');
  }

  /** The block without white space at its end; null when nothing was written. The writer is empty again. */
  take(role: BlockRole, level: number, place: TablePlace | null): BlockText | null {
    if (this.length === 0) return null;
    const { parts, pieces } = this;
    const written = this.done + (parts.length === 1 ? (parts[0] ?? '') : parts.join(''));
    const text = written.endsWith(' ') ? written.slice(0, -1) : written;
    this.length = 0;
    this.done = '';
    this.parts = [];
    this.pieces = [];
    if (text.trim() === '') return null;
    const last = pieces.at(-1);
    if (last && last.at + last.length > text.length) {
      last.length--;
      if (last.length === 0) pieces.pop();
    }
    const [first] = pieces;
    return { text, pieces: first && pieces.length === 1 ? first : pieces, role, level, place };
  }

  private endsInSpace(): boolean {
    return this.length === 0 || (this.parts.at(-1)?.endsWith(' ') ?? true);
  }

  private copy(node: Text, data: string, from: number, to: number): void {
    if (to <= from) return;
    this.map(node, from, to - from);
    this.write(from === 0 && to === data.length ? data : data.slice(from, to));
  }

  private write(part: string): void {
    if (this.parts.length >= MOST_PARTS)
      this.done += this.parts.splice(0, MOST_PARTS - TAIL).join('');
    this.parts.push(part);
    this.length += part.length;
  }

  private map(node: Text, within: number, length: number): void {
    const from = this.offset + within;
    const last = this.pieces.at(-1);
    const at = this.length;
    if (last?.node === node && last.from + last.length === from && last.at + last.length === at) {
      last.length += length;
    } else {
      this.pieces.push({ node, from, at, length });
    }
  }
}

function afterSpaces(data: string, from: number): number {
  let at = from;
  while (data.charCodeAt(at) === 32) at++;
  return at;
}
