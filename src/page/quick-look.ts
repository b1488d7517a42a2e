import { NUMBER, STEM } from './look-patterns';

// How far a number may stand from a strong word: a table's header row and its first row of numbers, with
// the white space of a template between them. And from a weak one: in the same clause.
const NEAR = 500;
const CLOSE = 60;
// What of the text around the two goes with them: enough for the sentence that they stand in.
const AROUND = 240;
/** More casualty words in a page than it should wait for: each costs it up to a microsecond. */
export const MOST_WORDS = 5_000;
// Characters of a column's head at most.
const LONGEST_HEAD = 40;

/** A casualty word at its beginning; global, so that asking for one and going through all share one compiling. */
const WORD = new RegExp(STEM, 'gi');

// Most numbers have a digit: asking for one spares most pages the compiling of the other pattern.
const DIGIT = /\d/;
const NUMBER_WORD = new RegExp(NUMBER, 'i');

/**
 * Whether the text has a casualty word with a number near it; also true of one with more of those words than are
 * gone through.
 */
export function mayHoldFigures(text: string): boolean {
  if (!mayHold(text)) return false;
  const read = withoutInvisible(text);
  let left = MOST_WORDS;
  WORD.lastIndex = 0;
  for (let hit = WORD.exec(read); hit; hit = WORD.exec(read)) {
    if (--left < 0 || reachOf(hit, read)) return true;
  }
  return false;
}

/** Whether the text has a number and a casualty word at all, or a soft hyphen, which may stand in the word. */
export function mayHold(text: string): boolean {
  return (hasNumber(text) && text.search(WORD) >= 0) || text.includes('\u00AD');
}

/**
 * Whether something in the text may head a column of numbers: a word that speaks of casualties by itself,
 * or any casualty word in a line as short as a column's head.
 */
export function mayHeadNumbers(text: string): boolean {
  if ([...text.matchAll(WORD)].some(([, strong]) => strong)) return true;
  return text
    .split('\n')
    .some((line) => line.trim().length <= LONGEST_HEAD && line.search(WORD) >= 0);
}

/**
 * The passages in which a casualty word has a number near it, in the order of the text; empty: there is
 * none. Takes time in proportion to the text.
 */
export function passagesOf(raw: string): string[] {
  return passagesAmong(raw, Number.POSITIVE_INFINITY) ?? [];
}

/** The same of a text with at most so many casualty words; null for one with more. */
export function passagesAmong(raw: string, most: number): string[] | null {
  const text = withoutInvisible(raw);
  const passages: string[] = [];
  let from = -1;
  let to = 0;
  let left = most;
  WORD.lastIndex = 0;
  for (let hit = WORD.exec(text); hit; hit = WORD.exec(text)) {
    if (--left < 0) return null;
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

/** A number, in digits or in words. */
function hasNumber(text: string): boolean {
  return DIGIT.test(text) || NUMBER_WORD.test(text);
}

/** How many characters from the word a number may stand and stands; 0 where none does. */
function reachOf({ 0: word, 1: strong, index }: RegExpExecArray, text: string): number {
  const end = index + word.length;
  if (hasNumber(text.slice(Math.max(0, index - CLOSE), end + CLOSE))) return CLOSE;
  if (!strong) return 0;
  return hasNumber(text.slice(Math.max(0, index - NEAR), end + NEAR)) ? NEAR : 0;
}

/** A text with soft hyphens without them and without zero-width characters; any other as it is. */
function withoutInvisible(text: string): string {
  if (!text.includes('\u00AD')) return text;
  return text.replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, '');
}
