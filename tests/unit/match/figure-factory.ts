import type { Figure, Mention } from '../../../src/detect/figure';
import type { NameHit } from '../../../src/text/names';
import { type Quantity, quantityOf } from '../../../src/text/quantity';
import type { Block, BlockRole, ReadText } from '../../../src/text/read-text';
import type { Span } from '../../../src/text/span';

/** What a case says of one figure; texts are looked up in the page. */
export interface FigureSketch {
  /** The figure's characters, as they stand in the page. */
  readonly text: string;
  readonly quantity: Quantity;
  readonly measure: Figure['measure'];
  readonly subject?: string;
  readonly origin?: string;
  readonly relays?: readonly string[];
  readonly place?: string;
  readonly rest?: Partial<Figure>;
}

/** A page from lines: "# " makes a heading, "| " a table cell (one row of one column each), else a paragraph. */
export function pageOf(lines: readonly string[]): ReadText {
  const blocks: Block[] = [];
  let text = '';
  for (const [row, line] of lines.entries()) {
    const role: BlockRole = line.startsWith('# ')
      ? 'heading'
      : line.startsWith('| ')
        ? 'cell'
        : 'paragraph';
    const words = role === 'paragraph' ? line : line.slice(2);
    const cell = role === 'cell' ? { table: 0, row, column: 0, header: false } : null;
    blocks.push({
      role,
      level: role === 'heading' ? 1 : 0,
      cell,
      start: text.length,
      end: text.length + words.length,
    });
    text += `${words}\n`;
  }
  return { text, blocks };
}

/** A figure as detection would read it, placed at the first unused occurrence of its text. */
export function figureOf(
  page: ReadText,
  sketch: FigureSketch,
  hits: readonly NameHit[],
  from = 0,
): Figure {
  const at = spanOf(page, sketch.text, { start: from, end: page.text.length });
  const block = page.blocks.findIndex((one) => one.start <= at.start && at.end <= one.end);
  const sentence = page.blocks[block] ?? at;
  const mention = (text: string | undefined): Mention | null => {
    if (text === undefined) return null;
    const span = spanOf(page, text, sentence);
    const ids = hits
      .filter((hit) => hit.start < span.end && hit.end > span.start)
      .flatMap((hit) => hit.ids);
    return { ...span, text, ids };
  };
  const origin = mention(sketch.origin);
  const relays = (sketch.relays ?? []).map(mention).filter((relay) => relay !== null);
  return {
    ...at,
    ...sketch.quantity,
    text: sketch.text,
    sentence,
    block,
    measure: sketch.measure,
    kind: 'cumulative',
    periodStart: null,
    rate: null,
    subject: mention(sketch.subject),
    place: mention(sketch.place),
    attribution: origin || relays.length > 0 ? { origin, relays, doubted: false } : null,
    asOf: null,
    asOfMonthDay: null,
    periodStartMonthDay: null,
    placeIsLand: false,
    lately: false,
    dayAround: null,
    derived: null,
    modality: 'stated',
    partOf: null,
    inferred: [],
    trace: [],
    ...sketch.rest,
  };
}

/** Shorthand for a plain number with its bound. */
export const number = quantityOf;

function spanOf(page: ReadText, text: string, within: Span): Span {
  const first = page.text.indexOf(text, within.start);
  const start = first >= 0 && first < within.end ? first : page.text.indexOf(text);
  if (start < 0) throw new Error(`the page does not hold "${text}"`);
  return { start, end: start + text.length };
}
