import { openNames } from '../claims/names';
import { detectFigures } from '../detect/detect-figures';
import { readPlainText } from '../text/plain-text';

// Where a page's blocks meet without white space between them, their texts touch: "Killed12", "saidAt least".
const SEAM =
  /(?<=[\p{Ll}.!?"”’)])(?=[\p{Lu}\p{Nd}])|(?<=\p{Nd})(?=\p{L}{2})|(?<=\p{L}{2})(?=\p{Nd})/gu;
// A number that fills its line is a cell or stands by itself: what it counts is said elsewhere. A list's
// "8.", a time and a date are none.
const ALONE = /(?:^|\n)[^\p{L}\p{Nd}\n]*\p{Nd}[^\p{L}\n:/|\u2502]*(?<!\.\s*)(?:\n|$)/u;
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
    if (ALONE.test(text) && heads(text)) return true;
    const flowing = passage.replace(SEAM, ' ').replace(/\s+/g, ' ');
    return [flowing, text].some(
      (read) =>
        detectFigures(readPlainText(read), NO_NAMES, { published: null, lang: 'en' }).length > 0,
    );
  });
}
