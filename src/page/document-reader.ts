import { READ_LIMIT, type ReadLimit } from '../text/read-text';
import { Allowance } from './allowance';
import type { BlockText } from './block-text';
import { isUnread } from './element-kinds';
import type { RootTalk } from './late-roots';
import { isConnected, nodeTypeOf, parentOf, slotAround } from './plain-dom';
import type { Section } from './section';
import type { Sight } from './sight';
import { EMPTY_MAP, mapOf, type TextMap } from './text-map';
import { TextWalk } from './text-walk';
import { titleBeside } from './title-beside';

// A pause is offered after so many blocks, and after so many elements of which the style is asked.
const BLOCKS = 512;
const ELEMENTS = 256;

const NOBODY: RootTalk = { meet() {}, lacks() {} };

/**
 * Reads a document again and again. What was read of a block-level element stays known until `forget`
 * says that it changed.
 */
export class DocumentReader {
  private known = new WeakMap<Node, Section>();
  private hidden = new Set<Element>();
  /** Nodes that changed during a reading; what was read of them before the change must not stay. */
  private late = new Set<Node>();
  private reading = false;

  constructor(
    private readonly document: Document,
    private readonly sight: Sight,
    private readonly roots: RootTalk = NOBODY,
    private readonly limit: ReadLimit = READ_LIMIT,
  ) {}

  /** Reads what is not known yet; pauses at every `yield`. Changes that are told meanwhile are kept for the next reading. */
  *read(): Generator<void, TextMap> {
    const { body } = this.document;
    if (!body || this.sight.isEdited(this.document) || isUnreadAround(body)) return EMPTY_MAP;
    const allowance = new Allowance(this.limit);
    const walk = new TextWalk(this.sight, this.known, allowance, this.roots);
    this.reading = true;
    const section = this.known.get(body) ?? (yield* walk.read(body));
    this.reading = false;
    this.forget([...this.late]);
    this.late.clear();
    for (const element of walk.hidden) this.hidden.add(element);
    yield* this.dropGone();
    const blocks = yield* flatten(section);
    const title = yield* titleBeside(this.document.title, blocks);
    return yield* mapOf(title, blocks, this.limit, allowance.exceeded);
  }

  /** The nodes or something inside them changed: they and everything around them are read anew. */
  forget(nodes: readonly Node[]): void {
    const met = new Set<Node>();
    for (const node of nodes) {
      if (this.reading) this.late.add(node);
      // What is around a node that was met is forgotten already.
      for (let at: Node | null = node; at && !met.has(at); at = flatParent(at)) {
        met.add(at);
        this.known.delete(at);
      }
    }
  }

  /** Everything is read anew. */
  forgetAll(): void {
    if (this.reading) this.late.add(this.document.body);
    this.known = new WeakMap();
    this.hidden.clear();
  }

  /** Forgets what was hidden inside these elements and can be seen now; whether there is any. */
  *forgetShown(changed: readonly Node[]): Generator<void, boolean> {
    const inside = new Map<Node, boolean>(changed.map((node) => [node, true]));
    const shown: Element[] = [];
    let left = ELEMENTS;
    for (const element of this.hidden) {
      if (isInside(element, inside) && this.sight.isVisible(element)) shown.push(element);
      if (--left > 0) continue;
      left = ELEMENTS;
      yield;
    }
    for (const element of shown) this.hidden.delete(element);
    this.forget(shown);
    return shown.length > 0;
  }

  private *dropGone(): Generator<void, void> {
    let left = BLOCKS;
    for (const element of this.hidden) {
      if (!isConnected(element)) this.hidden.delete(element);
      if (--left > 0) continue;
      left = BLOCKS;
      yield;
    }
  }
}

/** Reads a document at once. */
export function readDocumentText(document: Document, sight: Sight): TextMap {
  const reading = new DocumentReader(document, sight).read();
  for (;;) {
    const step = reading.next();
    if (step.done) return step.value;
  }
}

/** Whether the body or the root around it says of itself that nothing inside is read: a page of an editor, an opt-out. */
function isUnreadAround(body: Element): boolean {
  const around = parentOf(body);
  return isUnread(body) || (nodeTypeOf(around ?? body) === 1 && isUnread(around as Element));
}

function* flatten(top: Section): Generator<void, BlockText[]> {
  const blocks: BlockText[] = [];
  const stack: { parts: Section['parts']; next: number }[] = [{ parts: top.parts, next: 0 }];
  let left = BLOCKS;
  for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
    const part = frame.parts[frame.next++];
    if (part === undefined) stack.pop();
    else if ('element' in part) stack.push({ parts: part.parts, next: 0 });
    else blocks.push(part);
    if (--left > 0) continue;
    left = BLOCKS;
    yield;
  }
  return blocks;
}

/** Whether the node stands in one of those known to be inside; what was asked on the way is known afterwards. */
function isInside(node: Node, known: Map<Node, boolean>): boolean {
  const way: Node[] = [];
  let at: Node | null = node;
  while (at && !known.has(at)) {
    way.push(at);
    at = parentOf(at);
  }
  const inside = at !== null && known.get(at) === true;
  for (const passed of way) known.set(passed, inside);
  return inside;
}

function flatParent(node: Node): Node | null {
  const around = slotAround(node) ?? parentOf(node);
  return around ?? (nodeTypeOf(node) === 11 ? (node as ShadowRoot).host : null) ?? null;
}
