import type { Day } from '../../../../src/text/day';

/** A figure of a page and the claim that it repeats; null: nothing of the record. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  /** Beginning of the claim's id. */
  readonly claim: string | null;
}

/** A page with what each of its marked figures must trace to. */
export interface MarkedPage {
  readonly name: string;
  readonly day: Day | null;
  readonly text: string;
  readonly marks: readonly Mark[];
}

const MARK = /\{([^|{}]+)\|([^{}]+)\}/g;

/**
 * Reads a page whose figures are written `{40|toll-monitor-2031-05}`: the words, and the beginning of the id
 * of their claim, or `-` where nothing may be traced.
 */
export function markedPage(name: string, day: Day | null, written: string): MarkedPage {
  const marks: Mark[] = [];
  let text = '';
  let from = 0;
  for (const match of written.matchAll(MARK)) {
    const [whole, words = '', claim = ''] = match;
    text += written.slice(from, match.index);
    marks.push({
      start: text.length,
      end: text.length + words.length,
      claim: claim === '-' ? null : claim,
    });
    text += words;
    from = match.index + whole.length;
  }
  return { name, day, text: text + written.slice(from), marks };
}
