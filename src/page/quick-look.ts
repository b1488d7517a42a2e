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

// Patterns are made when they are asked for: most pages need that of the common words alone. The one of digits would be
// asked first, but nearly every page has a digit. Those of words are global, so that asking for one and going through
// all share one compiling.
let common: RegExp | undefined;
let word: RegExp | undefined;
let number: RegExp | undefined;
// Most numbers near a word have a digit: asking for one spares most pages the compiling of the other pattern.
const DIGIT = /\d/;

/**
 * Whether the text has a common casualty word with a number near it; also true of one with more of those words than
 * are gone through. What a page is asked first: the other casualty words count where this holds.
 */
export function mayHoldFigures(raw: string): boolean {
  common ??= new RegExp(`\\b(?:(${OWN})|${OTHER})`, 'gi');
  const text = withoutHyphens(raw);
  let left = MOST_WORDS;
  common.lastIndex = 0;
  for (;;) {
    const hit = common.exec(text);
    if (!hit) return false;
    if (--left < 0 || reachOf(hit)) return true;
  }
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

/** The pattern of a number, in digits or in words. */
function anyNumber(): RegExp {
  number ??= new RegExp(NUMBER, 'i');
  return number;
}

/** The pattern of all casualty words: one that speaks for itself in a group of its own. */
function anyWord(): RegExp {
  word ??= new RegExp(`\\b(?:(${OWN}|${OWN_MORE})|${OTHER}|${MORE})`, 'gi');
  return word;
}

/** The text without characters that show nothing and stand in words. */
function withoutHyphens(raw: string): string {
  return raw.includes(SOFT_HYPHEN) ? raw.replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, '') : raw;
}

/** How far from the word a number may stand, if one stands there; nothing where none does. */
function reachOf(word: RegExpExecArray): number | undefined {
  const { index, input } = word;
  const reachTo = (number: RegExp) =>
    // The first group is a strong word.
    [CLOSE, word[1] ? NEAR : CLOSE].find((reach) =>
      number.test(input.slice(Math.max(0, index - reach), index + word[0].length + reach)),
    );
  return reachTo(DIGIT) || reachTo(anyNumber());
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
  const text = withoutHyphens(raw);
  const passages: string[] = [];
  let from = 0;
  let to = 0;
  let left = most;
  for (const hit of text.matchAll(anyWord())) {
    if (--left < 0) return null;
    const reach = reachOf(hit);
    if (!reach) continue;
    const start = hit.index - reach - AROUND;
    if (start > to) {
      if (to) passages.push(text.slice(from, to));
      from = start;
    }
    to = hit.index + hit[0].length + reach + AROUND;
  }
  if (to) passages.push(text.slice(from, to));
  return passages;
}
