import type { BlockRole } from '../text/read-text';
import { type BlockText, BlockWriter } from './block-text';
import { isBlockLevel, isFootnoteMark, isUnread, roleOf } from './element-kinds';
import type { Sight } from './sight';
import { placeCells, type TablePlace } from './table-places';

/** What a block-level element gave: its own blocks and those of the elements inside, in reading order. */
export interface Section {
  readonly element: Element;
  /** What it inherited when it was read: where that differs now, it is read anew. */
  readonly around: Context;
  readonly parts: (BlockText | Section)[];
}

/** What everything inside an element inherits. */
export interface Context {
  readonly role: BlockRole;
  readonly level: number;
  readonly place: TablePlace | null;
  /** Cells of the table around; null outside of data tables. */
  readonly cells: ReadonlyMap<Element, TablePlace> | null;
}

interface Frame {
  /** The child to visit next; null after the last. */
  child: Node | null;
  /** What a slot shows instead of its children; null for every other element. */
  readonly slotted: readonly Node[] | null;
  /** How many of the slotted nodes were visited. */
  visited: number;
  readonly context: Context;
  /** The block-level element that text belongs to. */
  readonly section: Section;
  /** The element whose end closes this frame. */
  readonly element: Element;
  readonly block: boolean;
}

const TOP: Context = { role: 'paragraph', level: 0, place: null, cells: null };
const WORD_AT_END = /[\p{L}\p{N}]$/u;
const WORD_AT_START = /^[\p{L}\p{N}]/u;
const DIGIT = /\p{N}/u;
const ENDS_SENTENCE = /[.!?:;…]["'”’)\]]?$/;
const STARTS_LOWER = /^\s*[\p{Ll}(]/u;
// A pause is offered after so many nodes.
const STRIDE = 256;
// Layout is asked about so many edges between two words at most.
const MOST_EDGES = 16;

/**
 * Reads the elements below a root into sections, in the order in which a reader sees them: open shadow
 * roots in place, slots with what is slotted into them. Sections of `known` are taken as they are.
 */
export class TextWalk {
  readonly hidden = new Set<Element>();
  private readonly writer = new BlockWriter();
  private readonly stack: Frame[] = [];
  private crossed: Element[] = [];
  /** Set by a line break until it is known what follows. */
  private broken = false;
  private room: number;

  constructor(
    private readonly sight: Sight,
    private readonly known: WeakMap<Element, Section>,
    limit: number,
    private readonly meet: (root: ShadowRoot) => void,
  ) {
    this.room = limit;
  }

  /** Reads the root; pauses at every `yield`, and can be left off there. */
  *read(root: Element): Generator<void, Section> {
    const top: Section = { element: root, around: TOP, parts: [] };
    this.push(root, this.contextIn(root, TOP), top, true);
    let count = 0;
    for (let frame = this.stack.at(-1); frame; frame = this.stack.at(-1)) {
      const child = nextChild(frame);
      if (child === null) this.leave(frame);
      else if (this.room > 0) this.visit(child, frame);
      if (++count % STRIDE === 0) yield;
    }
    return top;
  }

  private visit(node: Node, frame: Frame): void {
    if (node.nodeType === 3) this.addText(node as Text, frame);
    else if (node.nodeType === 1) this.enter(node as Element, frame);
  }

  private enter(element: Element, frame: Frame): void {
    if (isFootnoteMark(element)) return;
    const block = isBlockLevel(element);
    if (isUnread(element)) {
      if (block) this.flush(frame);
      else this.writer.addGap();
      return;
    }
    if (element.localName === 'br') {
      if (this.broken && frame.context.role !== 'heading') this.flush(frame);
      this.broken = true;
      return;
    }
    if (!block) {
      this.cross(element);
      this.push(element, frame.context, frame.section, false);
      return;
    }
    this.flush(frame);
    const known = this.known.get(element);
    if (known && isSameAround(known.around, frame.context)) {
      frame.section.parts.push(known);
      return;
    }
    const section: Section = { element, around: frame.context, parts: [] };
    frame.section.parts.push(section);
    this.push(element, this.contextIn(element, frame.context), section, true);
  }

  private leave(frame: Frame): void {
    if (frame.block) {
      this.flush(frame);
      this.known.set(frame.element, frame.section);
    } else this.cross(frame.element);
    this.stack.pop();
  }

  /** An edge of an element in the line lies between the last word and the next. */
  private cross(element: Element): void {
    if (this.crossed.length < MOST_EDGES) this.crossed.push(element);
  }

  private push(element: Element, context: Context, section: Section, block: boolean): void {
    const slotted = slottedInto(element);
    if (element.shadowRoot) this.meet(element.shadowRoot);
    const child = slotted ? null : (element.shadowRoot ?? element).firstChild;
    this.stack.push({ child, slotted, visited: 0, context, section, element, block });
  }

  private contextIn(element: Element, around: Context): Context {
    if (element.localName === 'table') {
      const role = around.place ? 'paragraph' : around.role;
      return { ...around, role, place: null, cells: placeCells(element) };
    }
    const place = around.cells?.get(element);
    if (place) return { ...around, role: 'cell', level: 0, place };
    const role = roleOf(element);
    if (!role || around.place || around.role === 'caption') return around;
    if (role.role === 'byline' && around.role === 'item') return around;
    return { ...around, ...role };
  }

  private addText(node: Text, frame: Frame): void {
    const data = node.data.length > this.room ? node.data.slice(0, this.room) : node.data;
    if (data === '') return;
    const parent = frame.element;
    if (parent !== frame.section.element && DIGIT.test(data) && !this.sight.isVisible(parent)) {
      return;
    }
    if (this.broken && data.trim() !== '') this.breakLine(data, frame);
    this.keepApart(data, frame);
    this.writer.addText(node, data);
    this.room -= data.length;
  }

  /** A break inside a sentence, heading or header cell wraps a line; any other ends the block. */
  private breakLine(next: string, frame: Frame): void {
    this.broken = false;
    const { role, place } = frame.context;
    const before = this.writer.tail;
    const wraps = role === 'heading' || role === 'caption' || place?.header === true;
    if (wraps || (STARTS_LOWER.test(next) && !ENDS_SENTENCE.test(before.trimEnd()))) {
      this.writer.addGap();
    } else this.flush(frame);
  }

  /** Words that touch across an element's edge are parted where the page shows them apart. */
  private keepApart(next: string, frame: Frame): void {
    const crossed = this.crossed;
    if (crossed.length === 0) return;
    this.crossed = [];
    const before = this.writer.tail;
    if (!WORD_AT_START.test(next) || !WORD_AT_END.test(before)) return;
    const numeric = DIGIT.test(next.charAt(0)) || DIGIT.test(before.charAt(before.length - 1));
    const standings = crossed.map((element) => this.sight.standingOf(element));
    if (standings.includes('block')) this.flush(frame);
    else if (numeric && standings.includes('boxed')) this.writer.addGap();
  }

  private flush(frame: Frame): void {
    this.crossed = [];
    this.broken = false;
    const { role, level, place } = frame.context;
    const block = this.writer.take(role, level, place);
    if (!block) return;
    if (this.sight.isVisible(frame.section.element)) frame.section.parts.push(block);
    else this.hidden.add(frame.section.element);
  }
}

/** A cell's place may have changed with the rows before it: what stands in a table is always read anew. */
function isSameAround(one: Context, other: Context): boolean {
  const inTable = one.place ?? one.cells ?? other.place ?? other.cells;
  return inTable === null && one.role === other.role && one.level === other.level;
}

function nextChild(frame: Frame): Node | null {
  if (frame.slotted) return frame.slotted[frame.visited++] ?? null;
  const child = frame.child;
  frame.child = child?.nextSibling ?? null;
  return child;
}

/** What is slotted into the element; null when it is no slot or shows its own children. */
function slottedInto(element: Element): readonly Node[] | null {
  if (element.localName !== 'slot') return null;
  const slotted = (element as HTMLSlotElement).assignedNodes?.() ?? [];
  return slotted.length > 0 ? slotted : null;
}
