import { type Allowance, include } from './allowance';
import { BlockWriter } from './block-text';
import {
  isFootnoteMark,
  isUnread,
  kindOf,
  mayGetRoot,
  roleOfAttributes,
  roleOfName,
  TELLING,
} from './element-kinds';
import type { RootTalk } from './late-roots';
import { attributeOf, matches, nameOf, nodeTypeOf, openRootOf } from './plain-dom';
import { type Context, isInTable, isSameAround, type Section, sectionOf, TOP } from './section';
import type { Sight } from './sight';
import { surveyTable } from './table-places';
import { goesOn, hasNumber, isBlank, isInWord } from './text-signs';
import { childrenOf, type Frame, isElsewhere, nextChild } from './walk-frame';

// A pause is offered after so many nodes, and each node counts for one more with so many characters.
const STRIDE = 128;
const CHARACTERS_A_NODE = 64;
// A longer text node is read in parts with pauses between them.
const PART = 2 * STRIDE * CHARACTERS_A_NODE;
// The browser finds the elements whose attributes matter all at once: in so great a page one after the other.
const GREAT_PAGE = 20_000;
// Layout is asked about so many edges between two words at most.
const MOST_EDGES = 16;

/**
 * Reads the elements below a root into sections, in the order in which a reader sees them: open shadow
 * roots in place, slots with what is slotted into them. Sections of `known` are taken as they are.
 */
export class TextWalk {
  readonly hidden = new Set<Element>();
  private readonly writer = new BlockWriter();
  /** Elements whose attributes matter; null in a page too great to have them found at once. */
  private telling: Set<Element> | null = new Set();
  private readonly stack: Frame[] = [];
  private crossed: Element[] = [];
  /** Set by a line break until it is known what follows. */
  private broken = false;
  /** Goes on with what is too long for one step; true when it is done. */
  private unfinished: (() => boolean) | null = null;

  constructor(
    private readonly sight: Sight,
    private readonly known: WeakMap<Node, Section>,
    private readonly allowance: Allowance,
    private readonly roots: RootTalk,
  ) {}

  /** Reads the root; pauses at every `yield`, and can be left off there. */
  *read(root: Element): Generator<void, Section> {
    const top = sectionOf(root, TOP);
    if (root.getElementsByTagName('*').length > GREAT_PAGE) this.telling = null;
    this.findTelling(root);
    if (root.matches(TELLING)) this.telling?.add(root);
    this.push(root, root.localName, this.contextIn(root, root.localName, TOP), top, true);
    while (this.stack.length > 0) {
      this.walk(STRIDE);
      yield;
    }
    return top;
  }

  /** Visits so many nodes, fewer where they are long; or goes on with one that is longer than a step. */
  private walk(count: number): void {
    const { stack, unfinished } = this;
    if (unfinished) {
      if (unfinished()) this.unfinished = null;
      return;
    }
    let frame = stack.at(-1);
    for (let left = count; frame && left > 0 && !this.unfinished; left--) {
      const child = nextChild(frame);
      if (child === null) this.leave(frame);
      else if (this.allowance.isSpent) {
        this.allowance.exceeded = true;
        frame.child = null;
      } else {
        const type = nodeTypeOf(child);
        if (isElsewhere(child, frame)) continue;
        if (type === 3) left -= this.addText(child as Text, frame);
        else if (type === 1) this.enter(child as Element, frame);
      }
      frame = stack.at(-1);
    }
  }

  private findTelling(root: ParentNode): void {
    if (this.telling === null) return;
    for (const element of root.querySelectorAll(TELLING)) this.telling.add(element);
  }

  private isTelling(element: Element): boolean {
    return this.telling?.has(element) ?? matches(element, TELLING);
  }

  private enter(element: Element, frame: Frame): void {
    const name = nameOf(element);
    const kind = kindOf(name);
    const telling = this.isTelling(element);
    if (kind === 'sup' && isFootnoteMark(element)) return;
    if (telling && attributeOf(element, 'role') === 'doc-noteref') return;
    if (kind === 'unread' || (telling && isUnread(element))) {
      if (kind === 'block' || openRootOf(element)) this.flush(frame);
      else this.writer.addGap();
      return;
    }
    if (kind === 'br') {
      if (this.broken && frame.context.role !== 'heading') this.flush(frame);
      this.broken = true;
      return;
    }
    if (kind !== 'block' && !openRootOf(element)) {
      this.cross(element);
      this.push(element, name, frame.context, frame.section, false);
      return;
    }
    this.flush(frame);
    const known = this.known.get(element);
    if (known && isSameAround(known.around, frame.context)) {
      this.allowance.takeKnown(known, frame.section);
      frame.section.parts.push(known);
      return;
    }
    const section = sectionOf(element, frame.context);
    if (name === 'table') this.survey(element, section);
    else if (name === 'tr' && frame.context.table) this.enterRow(element, section);
    else this.push(element, name, this.contextIn(element, name, frame.context), section, true);
  }

  /** Enters a table once it is known to be one of data or none. */
  private survey(element: Element, section: Section): void {
    const { around } = section;
    this.goOn(surveyTable(element), (table) => {
      const role = around.place ? 'paragraph' : around.role;
      const context = { ...around, role, place: null, table, cells: null } as const;
      this.push(element, 'table', context, section, true);
    });
  }

  /** Enters a row once the places of its cells are known. */
  private enterRow(row: Element, section: Section): void {
    const context = this.contextIn(row, 'tr', section.around);
    const enter = (cells: Context['cells']) =>
      this.push(row, 'tr', { ...context, cells }, section, true);
    const { table } = context;
    if (table) this.goOn(table.cellsOf(row), enter);
    else enter(null);
  }

  /** Does what is next with the result of the steps, at once where they need no pause. */
  private goOn<Result>(steps: Generator<void, Result>, next: (result: Result) => void): void {
    const goOn = () => {
      const step = steps.next();
      if (step.done) next(step.value);
      return step.done === true;
    };
    if (!goOn()) this.unfinished = goOn;
  }

  private leave(frame: Frame): void {
    this.stack.pop();
    if (!frame.block) {
      this.cross(frame.element);
      return;
    }
    this.flush(frame);
    const { section } = frame;
    const outer = this.stack.at(-1)?.section;
    if (outer) include(outer, section);
    // What holds no text is not worth remembering.
    if (section.parts.length === 0) return;
    const parts = outer?.parts;
    // What is always read anew need not be remembered: a great table has hundreds of thousands of cells.
    if (parts && isInTable(section.around)) {
      for (const part of section.parts) parts.push(part);
      return;
    }
    parts?.push(section);
    // What was cut is read again once there is room.
    if (!this.allowance.isSpent) this.known.set(frame.element, section);
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
    const shadow = block ? openRootOf(element) : null;
    if (shadow) {
      this.roots.meet(shadow);
      this.findTelling(shadow);
    }
    const inside = childrenOf(element, name, shadow);
    if (!shadow && mayGetRoot(name)) this.roots.lacks(element);
    this.stack.push({ ...inside, visited: 0, context, section, element, block });
  }

  private contextIn(element: Element, name: string, around: Context): Context {
    const place = around.cells?.get(element);
    if (place) return { ...around, role: 'cell', level: 0, place };
    const role = roleOfName(name) ?? (this.isTelling(element) ? roleOfAttributes(element) : null);
    if (!role || around.place || around.role === 'caption') return around;
    if (role.role === 'byline' && around.role === 'item') return around;
    return { ...around, ...role };
  }

  /** Reads a text; gives for how many nodes more than one it counts. */
  private addText(node: Text, frame: Frame): number {
    const data = this.allowance.takeText(node.data, frame.section);
    const weight = data.length / CHARACTERS_A_NODE;
    if (isBlank(data)) {
      // Between blocks; inside one it parts words.
      if (this.writer.isEmpty || data === '') return weight;
      this.crossed.length = 0;
      this.writer.addText(node, data.length > PART ? data.slice(0, 1) : data);
      return weight;
    }
    const parent = frame.element;
    const matters = !frame.block && (data.length > PART || hasNumber(data));
    if (matters && !this.sight.isVisible(parent)) return weight;
    if (this.broken && data.trim() !== '') this.breakLine(data, frame);
    if (this.crossed.length > 0) this.keepApart(data, frame);
    if (data.length > PART) this.addParts(node, data);
    else this.writer.addText(node, data);
    return weight;
  }

  /** Reads a long text in parts that end between two words. */
  private addParts(node: Text, data: string): void {
    let from = 0;
    const goOn = () => {
      const space = data.lastIndexOf(' ', from + PART);
      const to = space > from + PART / 2 ? space : from + PART;
      this.writer.addText(node, data.slice(from, to), from);
      from = to;
      return from >= data.length;
    };
    if (!goOn()) this.unfinished = goOn;
  }

  /** A break inside a sentence, heading or header cell wraps a line; any other ends the block. */
  private breakLine(next: string, frame: Frame): void {
    this.broken = false;
    const { role, place } = frame.context;
    const before = this.writer.tail;
    const wraps = role === 'heading' || role === 'caption' || place?.header === true;
    if (wraps || goesOn(before, next)) {
      this.writer.addGap();
    } else this.flush(frame);
  }

  /** Words that touch across an element's edge are parted where the page shows them apart. */
  private keepApart(next: string, frame: Frame): void {
    const crossed = this.crossed;
    this.crossed = [];
    const before = this.writer.tail;
    if (!isInWord(next.charAt(0)) || !isInWord(before.slice(-1))) return;
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
    this.allowance.takeBlock(frame.section);
    if (this.sight.isVisible(frame.section.element)) frame.section.parts.push(block);
    else this.hidden.add(frame.section.element);
  }
}
