/** A word of at least two letters with the mark behind it that ends a sentence. */
const ENDS = /[a-z]{2}[.?!]["')]?\s*$/;
/** Words of a line that ends so, at least: with fewer it may be a cell or a name with a full stop. */
const LONG_ENOUGH = /^(?:\S+\s+){13}/;

/** Whether a line is plainly a sentence, and so no name of a column or of a list; told without cutting it into items. */
export function isProse(text: string): boolean {
  return ENDS.test(text) && LONG_ENOUGH.test(text) && !text.includes('%');
}
