/**
 * One text with the figures that must be read from it, as "surface | value | measure | bound" (value
 * "4000-5000" for a span, ">200" for a vague word, bound left out for exact), and the numbers that are
 * rightly ignored. Every number of the text must stand in one of the two lists.
 */
export interface DetectCase {
  readonly text: string;
  readonly figures: readonly string[];
  readonly ignored: readonly string[];
}

/** A case with figures; `ignored` numbers after a "!" item. */
export function read(text: string, ...expected: string[]): DetectCase {
  return {
    text,
    figures: expected.filter((one) => !one.startsWith('!')),
    ignored: expected.filter((one) => one.startsWith('!')).map((one) => one.slice(1).trim()),
  };
}
