import type { ReadLimit } from '../text/read-text';
import type { Section } from './section';

/** How much of a page may still be read. */
export class Allowance {
  /** Whether something was left unread. */
  exceeded = false;
  private characters: number;
  private blocks: number;

  constructor({ characters, blocks }: ReadLimit) {
    this.characters = characters;
    this.blocks = blocks;
  }

  get isSpent(): boolean {
    return this.characters <= 0 || this.blocks <= 0;
  }

  /** What may be read of a text of the section. */
  takeText(text: string, section: Section): string {
    const taken = text.length > this.characters ? text.slice(0, this.characters) : text;
    if (taken.length < text.length) this.exceeded = true;
    this.characters -= taken.length;
    section.characters += taken.length;
    return taken;
  }

  /** One more block of the section. */
  takeBlock(section: Section): void {
    this.blocks--;
    section.blocks++;
  }

  /** What was read before of a part of the section. */
  takeKnown(part: Section, section: Section): void {
    this.characters -= part.characters;
    this.blocks -= part.blocks;
    include(section, part);
  }
}

/** Counts what the inner section took with the outer one. */
export function include(outer: Section, inner: Section): void {
  outer.characters += inner.characters;
  outer.blocks += inner.blocks;
}
