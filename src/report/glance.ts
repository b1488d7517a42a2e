import { openNames } from '../claims/names';
import { holdsFigures } from '../detect/detect-figures';
import { readPlainText } from '../text/plain-text';

// Where a page's blocks meet without white space between them, their texts touch: "Killed12", "saidAt least". No
// user's name "jt12" is taken apart, and no "3.6".
const SEAM =
  /(?<=[\p{Ll}.!?"”’)])(?=\p{Lu})|(?<=\p{L}{3}|[!?"”’)]|(?<!\p{Nd})\.)(?=\p{Nd})|(?<=\p{Nd})(?=\p{L}{2})/gu;
// The same for cells: no "2nd" is taken apart either.
const CELL_SEAM = /(?<=\p{L}{3}|[!?"”’)]|(?<!\p{Nd})\.)(?=\p{Nd})|(?<=\p{Nd})(?=\p{Lu}\p{L})/gu;
// A number that fills its line is a cell or stands by itself: what it counts is said elsewhere. A list's
// "8.", a time, a date, a share and money are none; nor are "3, 4" and a year.
const ALONE = /^[^\p{L}\p{Nd}$£€¥₹]*\p{Nd}[^\p{L}:/|\u2502%$£€¥₹"”’;]*(?<![.,]\s*)$/u;
const NO_COUNT = /,\s|^[^\p{L}\p{Nd}]*(?:19|20)\d\d\P{Nd}*$/u;
// A longer passage was cut out of the middle of a text: the ends of its first and last line are no edges.
const UNCUT = 600;
const NO_NAMES = openNames([]);

/**
 * Whether passages cut out of a page's raw text may hold a casualty figure. Wide on purpose: what is let
 * through costs one reading, what is missing costs the reader a figure. Passages with numbers that stand
 * alone are let through where a word `heads` them, because a table tells its measure in another place.
 */
export function glance(
  passages: readonly string[],
  heads: (text: string) => boolean = () => true,
): boolean {
  return passages.some((passage) => {
    const text = passage.replace(SEAM, '\n');
    if (linesOf(passage).some(isCell) && heads(text)) return true;
    const flowing = passage.replace(SEAM, ' ').replace(/\s+/g, ' ');
    return [flowing, text].some((read) =>
      holdsFigures(readPlainText(read), NO_NAMES, { published: null, lang: 'en' }),
    );
  });
}

/** The whole lines of the passage, cells that touch apart. */
function linesOf(passage: string): string[] {
  const lines = passage.replace(CELL_SEAM, '\n').split('\n');
  return passage.length < UNCUT ? lines : lines.slice(1, -1);
}

function isCell(line: string): boolean {
  return ALONE.test(line) && !NO_COUNT.test(line.trim());
}
