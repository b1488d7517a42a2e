/** A word of at least two letters with the mark behind it that ends a sentence. */
const ENDS = /[a-z]{2}[.?!]["')]?\s*$/;
/** Words of a line that ends so, at least: with fewer it may be a cell or a name with a full stop. */
const LONG_ENOUGH = /^(?:\S+\s+){13}/;

/** Whether a line is plainly a sentence, and so no name of a column or of a list; told without cutting it into items. */
export function isProse(text: string): boolean {
  return endsPlainly(text) && LONG_ENOUGH.test(text) && !text.includes('%');
}

/** As {@link ENDS} tells it; asked of its end alone, where the text has one. */
function endsPlainly(text: string): boolean {
  const at = text.length - 1;
  const code = text.charCodeAt(at);
  if (code === 0x2e) return isSmall(text.charCodeAt(at - 1)) && isSmall(text.charCodeAt(at - 2));
  return ENDS.test(text);
}

function isSmall(code: number): boolean {
  return code >= 97 && code <= 122;
}
