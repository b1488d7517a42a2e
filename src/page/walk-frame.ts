import { firstChildOf, firstOfMany, nextSiblingOf, slotAround, slottedInto } from './plain-dom';
import type { Context, Section } from './section';

/** An element that is being read, and how far. */
export interface Frame {
  /** The child to visit next; null after the last. */
  child: Node | null;
  /** What a slot shows instead of its children; null for every other element, and for one that shows very many. */
  readonly slotted: readonly Node[] | null;
  /** Whether the children are those of a slot's host: what another slot shows, or none, is passed over. */
  readonly many: boolean;
  /** How many of the slotted nodes were visited. */
  visited: number;
  readonly context: Context;
  /** The block-level element that text belongs to. */
  readonly section: Section;
  /** The element whose end closes this frame. */
  readonly element: Element;
  readonly block: boolean;
}

/** What is to be visited inside an element: of its open root, if it has one, or what it shows as a slot. */
export function childrenOf(
  element: Element,
  name: string,
  shadow: ShadowRoot | null,
): Pick<Frame, 'child' | 'slotted' | 'many'> {
  const slot = name === 'slot' ? (element as HTMLSlotElement) : null;
  const first = slot && firstOfMany(slot);
  const slotted = slot && !first ? slottedInto(slot) : null;
  const child = slotted ? null : (first ?? firstChildOf(shadow ?? element));
  return { child, slotted, many: first !== null };
}

/** Whether the child of a slot's host is shown by another slot, or by none. */
export function isElsewhere(child: Node, { many, element }: Frame): boolean {
  return many && slotAround(child) !== element;
}

/** The child to visit next, which then counts as visited; null after the last. */
export function nextChild(frame: Frame): Node | null {
  if (frame.slotted) return frame.slotted[frame.visited++] ?? null;
  const child = frame.child;
  frame.child = child && nextSiblingOf(child);
  return child;
}
