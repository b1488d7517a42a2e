import { NUMBER, STEM, STRONG } from './look-patterns';

// How far a number may stand from a strong word: a table's header row and its first row of numbers, with
// the white space of a template between them. And from a weak one: in the same clause.
const NEAR = 500;
const CLOSE = 60;
// What of the text around the two goes with them: enough for the sentence that they stand in.
const AROUND = 240;
// Characters of a column's head at most.
const LONGEST_HEAD = 40;

const number = new RegExp(NUMBER, 'i');
const stem = new RegExp(STEM, 'gi');
const strong = new RegExp(`^${STRONG}`, 'i');
const strongInText = new RegExp(`\\b${STRONG}`, 'i');

/** Whether the text has a casualty word with a number near it. Takes time in proportion to the text. */
export function mayHoldFigures(text: string): boolean {
  return passagesOf(text).length > 0;
}

/**
 * Whether something in the text may head a column of numbers: a word that speaks of casualties by itself,
 * or any casualty word in a line as short as a column's head.
 */
export function mayHeadNumbers(text: string): boolean {
  if (strongInText.test(text)) return true;
  return text
    .split('\n')
    .some((line) => line.trim().length <= LONGEST_HEAD && line.search(stem) >= 0);
}

/**
 * The passages in which a casualty word has a number near it, in the order of the text; empty: there is
 * none. Takes time in proportion to the text.
 */
export function passagesOf(text: string): string[] {
  if (text.includes('\u00AD')) return passagesOf(withoutInvisible(text));
  const passages: string[] = [];
  let from = -1;
  let to = 0;
  for (const hit of text.matchAll(stem)) {
    const reach = reachOf(hit, text);
    if (reach === 0) continue;
    const start = hit.index - reach - AROUND;
    if (from < 0 || start > to) {
      if (from >= 0) passages.push(text.slice(from, to));
      from = Math.max(0, start);
    }
    to = hit.index + reach + AROUND;
  }
  if (from >= 0) passages.push(text.slice(from, to));
  return passages;
}

/** How many characters from the word a number may stand and stands; 0 where none does. */
function reachOf({ 0: word, index }: RegExpExecArray, text: string): number {
  const end = index + word.length;
  if (number.test(text.slice(Math.max(0, index - CLOSE), end + CLOSE))) return CLOSE;
  if (!strong.test(word)) return 0;
  return number.test(text.slice(Math.max(0, index - NEAR), end + NEAR)) ? NEAR : 0;
}

/** Without soft hyphens and zero-width characters inside words. */
function withoutInvisible(text: string): string {
  return text.replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, '');
}
