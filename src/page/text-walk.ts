import type { BlockRole } from '../text/read-text';
import { type BlockText, BlockWriter } from './block-text';
import {
  isFootnoteMark,
  isUnread,
  kindOf,
  roleOfAttributes,
  roleOfName,
  TELLING,
} from './element-kinds';
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
const NUMBER = /\p{N}/u;
// Tables of characters are dear to a pattern: most texts are done before one is needed.
const ASCII_DIGIT = /[0-9]/;
// Letters and digits, and beyond the common scripts whatever is no punctuation.
const IN_WORD = /[0-9A-Za-z\u00AA\u00B5\u00BA\u00C0-\u1FFF\u2070-\u218F\u2C00-\u2DFF\u3040-\uFFFF]/;
const FOREIGN = /[^\0-\u024F\u2000-\u206F]|[\u00B2\u00B3\u00B9\u00BC-\u00BE]/;
const BLANK = /^[ \t\n\f\r]*$/;
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
  /** Elements whose attributes matter. */
  private readonly telling = new Set<Element>();
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
    for (const element of root.querySelectorAll(TELLING)) this.telling.add(element);
    if (root.matches(TELLING)) this.telling.add(root);
    this.push(root, root.localName, this.contextIn(root, root.localName, TOP), top, true);
    while (this.stack.length > 0) {
      this.walk(STRIDE);
      yield;
    }
    this.known.set(root, top);
    return top;
  }

  /** Visits so many nodes. */
  private walk(count: number): void {
    const { stack } = this;
    let frame = stack.at(-1);
    for (let left = count; frame && left > 0; left--) {
      const child = nextChild(frame);
      if (child === null) this.leave(frame);
      else if (this.room > 0) {
        const type = child.nodeType;
        if (type === 3) this.addText(child as Text, frame);
        else if (type === 1) this.enter(child as Element, frame);
      }
      frame = stack.at(-1);
    }
  }

  private enter(element: Element, frame: Frame): void {
    const name = element.localName;
    const kind = kindOf(name);
    const telling = this.telling.has(element);
    if (kind === 'sup' && isFootnoteMark(element)) return;
    if (telling && element.getAttribute('role') === 'doc-noteref') return;
    if (kind === 'unread' || (telling && isUnread(element))) {
      if (kind === 'block' || element.shadowRoot) this.flush(frame);
      else this.writer.addGap();
      return;
    }
    if (kind === 'br') {
      if (this.broken && frame.context.role !== 'heading') this.flush(frame);
      this.broken = true;
      return;
    }
    if (kind !== 'block' && !element.shadowRoot) {
      this.cross(element);
      this.push(element, name, frame.context, frame.section, false);
      return;
    }
    this.flush(frame);
    const known = this.known.get(element);
    if (known && isSameAround(known.around, frame.context)) {
      frame.section.parts.push(known);
      return;
    }
    const section: Section = { element, around: frame.context, parts: [] };
    this.push(element, name, this.contextIn(element, name, frame.context), section, true);
  }

  private leave(frame: Frame): void {
    this.stack.pop();
    if (!frame.block) {
      this.cross(frame.element);
      return;
    }
    this.flush(frame);
    const { section } = frame;
    // What holds no text is not worth remembering.
    if (section.parts.length === 0) return;
    this.stack.at(-1)?.section.parts.push(section);
    this.known.set(frame.element, section);
  }

  /** An edge of an element in the line lies between the last word and the next. */
  private cross(element: Element): void {
    if (!this.writer.isEmpty && this.crossed.length < MOST_EDGES) this.crossed.push(element);
  }

  private push(
    element: Element,
    name: string,
    context: Context,
    section: Section,
    block: boolean,
  ): void {
    const slotted = name === 'slot' ? slottedInto(element as HTMLSlotElement) : null;
    const shadow = block ? element.shadowRoot : null;
    if (shadow) {
      this.meet(shadow);
      for (const inside of shadow.querySelectorAll(TELLING)) this.telling.add(inside);
    }
    const child = slotted ? null : (shadow ?? element).firstChild;
    this.stack.push({ child, slotted, visited: 0, context, section, element, block });
  }

  private contextIn(element: Element, name: string, around: Context): Context {
    if (name === 'table') {
      const role = around.place ? 'paragraph' : around.role;
      return { ...around, role, place: null, cells: placeCells(element) };
    }
    const place = around.cells?.get(element);
    if (place) return { ...around, role: 'cell', level: 0, place };
    const role = roleOfName(name) ?? (this.telling.has(element) ? roleOfAttributes(element) : null);
    if (!role || around.place || around.role === 'caption') return around;
    if (role.role === 'byline' && around.role === 'item') return around;
    return { ...around, ...role };
  }

  private addText(node: Text, frame: Frame): void {
    const all = node.data;
    const data = all.length > this.room ? all.slice(0, this.room) : all;
    this.room -= data.length;
    if (BLANK.test(data)) {
      // Between blocks; inside one it parts words.
      if (this.writer.isEmpty || data === '') return;
      this.crossed.length = 0;
      this.writer.addText(node, data);
      return;
    }
    const parent = frame.element;
    if (!frame.block && hasNumber(data) && !this.sight.isVisible(parent)) return;
    if (this.broken && data.trim() !== '') this.breakLine(data, frame);
    if (this.crossed.length > 0) this.keepApart(data, frame);
    this.writer.addText(node, data);
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
    this.crossed = [];
    const before = this.writer.tail;
    if (!IN_WORD.test(next.charAt(0)) || !IN_WORD.test(before.slice(-1))) return;
    const numeric = hasNumber(next.charAt(0)) || hasNumber(before.slice(-1));
    const standings = crossed.map((element) => this.sight.standingOf(element));
    if (standings.includes('block')) this.flush(frame);
    else if (numeric && standings.includes('boxed')) this.writer.addGap();
  }

  private flush(frame: Frame): void {
    this.broken = false;
    if (this.writer.isEmpty) return;
    this.crossed.length = 0;
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

/** What is slotted into the element; null when it shows its own children. */
function slottedInto(slot: HTMLSlotElement): readonly Node[] | null {
  const slotted = slot.assignedNodes?.() ?? [];
  return slotted.length > 0 ? slotted : null;
}

function hasNumber(text: string): boolean {
  return ASCII_DIGIT.test(text) || (FOREIGN.test(text) && NUMBER.test(text));
}
