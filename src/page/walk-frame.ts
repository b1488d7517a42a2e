import { nextSiblingOf } from './plain-dom';
import type { Context, Section } from './section';

/** An element that is being read, and how far. */
export interface Frame {
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

/** The child to visit next, which then counts as visited; null after the last. */
export function nextChild(frame: Frame): Node | null {
  if (frame.slotted) return frame.slotted[frame.visited++] ?? null;
  const child = frame.child;
  frame.child = child && nextSiblingOf(child);
  return child;
}
