import { MORE, NUMBER, OTHER, OWN, OWN_MORE } from './look-patterns';

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
const SOFT_HYPHEN = '\u00AD';

// Patterns are made when they are asked for: a page without a number needs none of them, and one without a common
// word near a number not the one of all words. Those of words are global, so that asking for one and going through all
// share one compiling.
let common: RegExp | undefined;
let word: RegExp | undefined;
let number: RegExp | undefined;
// Most numbers have a digit: asking for one spares most pages the compiling of the other pattern.
const DIGIT = /\d/;

/**
 * Whether the text has a common casualty word with a number near it; also true of one with more of those words than
 * are gone through. What a page is asked first: the other casualty words count where this holds.
 */
export function mayHoldFigures(text: string): boolean {
  return passagesAmong(text, MOST_WORDS, true)?.length !== 0;
}

/**
 * Whether something in the text may head a column of numbers: a word that speaks of casualties by itself,
 * or any casualty word in a line as short as a column's head.
 */
export function mayHeadNumbers(text: string): boolean {
  const pattern = anyWord();
  if ([...text.matchAll(pattern)].some(([, strong]) => strong)) return true;
  return text
    .split('\n')
    .some((line) => line.trim().length <= LONGEST_HEAD && line.search(pattern) >= 0);
}

/**
 * Whether the text has a number, in digits or in words. By itself, because most of the frames of a page have none, and
 * the rest is compiled only after it.
 */
export function hasNumber(text: string): boolean {
  if (text === '') return false;
  if (DIGIT.test(text)) return true;
  number ??= new RegExp(NUMBER, 'i');
  // A soft hyphen may stand in the number.
  return number.test(text) || text.includes(SOFT_HYPHEN);
}

/** The pattern of all casualty words: one that speaks for itself in a group of its own. */
function anyWord(): RegExp {
  word ??= new RegExp(`\\b(?:(${OWN}|${OWN_MORE})|${OTHER}|${MORE})`, 'gi');
  return word;
}

/**
 * The passages in which a casualty word has a number near it, in the order of the text; empty: there is
 * none. Takes time in proportion to the text.
 */
export function passagesOf(raw: string): string[] {
  return passagesAmong(raw, Number.POSITIVE_INFINITY, false) ?? [];
}

/**
 * The same of a text with at most so many casualty words; null for one with more. `first`: of the first common
 * word that has one, and that word alone.
 */
export function passagesAmong(raw: string, most: number, first: boolean): string[] | null {
  // All in one function: an engine takes as long to compile one as to go through a page's text with it.
  if (!hasNumber(raw)) return [];
  if (first) common ??= new RegExp(`\\b(?:(${OWN})|${OTHER})`, 'gi');
  const words = (first && common) || anyWord();
  number ??= new RegExp(NUMBER, 'i');
  const text = raw.includes(SOFT_HYPHEN)
    ? raw.replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, '')
    : raw;
  const passages: string[] = [];
  let from = -1;
  let to = 0;
  let left = most;
  words.lastIndex = 0;
  for (let hit = words.exec(text); hit; hit = words.exec(text)) {
    if (--left < 0) return null;
    const { index } = hit;
    const end = index + hit[0].length;
    let reach = CLOSE;
    if (!number.test(text.slice(Math.max(0, index - CLOSE), end + CLOSE))) {
      reach = NEAR;
      // The first group is a strong word.
      if (!hit[1] || !number.test(text.slice(Math.max(0, index - NEAR), end + NEAR))) continue;
    }
    if (first) return [hit[0]];
    const start = index - reach - AROUND;
    if (from < 0 || start > to) {
      if (from >= 0) passages.push(text.slice(from, to));
      from = Math.max(0, start);
    }
    to = index + reach + AROUND;
  }
  if (from >= 0) passages.push(text.slice(from, to));
  return passages;
}
