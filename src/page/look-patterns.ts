import { LOOK_WORDS, type LookWords } from './look-words';

/**
 * One pattern for any of the words: beginnings that words share are said once, which the engine compiles in
 * half the time of a plain list. What follows the letters and spaces of a word (`s?\b`) is kept as it is.
 */
export function anyOf(words: readonly string[]): string {
  const wanted = [...new Set(words)];
  const enough = wanted.filter((word) => !wanted.some((o) => o !== word && word.startsWith(o)));
  return branch(
    enough.map((word) => [...word.matchAll(/[a-z -](?!\?)|.+/g)].map(([part]) => part)),
  );
}

function branch(words: readonly (readonly string[])[]): string {
  const tails = new Map<string, (readonly string[])[]>();
  for (const [first = '', ...rest] of words) tails.set(first, [...(tails.get(first) ?? []), rest]);
  const parts = [...tails].map(([first, rest]) => first + (first ? branch(rest) : ''));
  return parts.length === 1 ? (parts[0] ?? '') : `(?:${parts.join('|')})`;
}

function every(name: keyof LookWords): readonly string[] {
  return LOOK_WORDS.flatMap((words) => words[name].split('|'));
}

// The build puts what these are in their place (modules/bare-script.ts): no page puts them together.

const STRONG = every('strong');
const COMMON = every('common');

/** Whether a word begins with one of the list. */
function isOf(word: string, list: readonly string[]): boolean {
  return list.some((one) => word.startsWith(one));
}

const OWN_WORDS = COMMON.filter((word) => isOf(word, STRONG));
const OTHER_WORDS = COMMON.filter((word) => !isOf(word, STRONG));

// Patterns of the beginnings of casualty words, of any language.

/** Of the common ones that speak for themselves. */
export const OWN = anyOf(OWN_WORDS);
/** Of the others that speak for themselves. */
export const OWN_MORE = anyOf(STRONG.filter((word) => !isOf(word, OWN_WORDS)));
/** Of the common ones that need a number close by. */
export const OTHER = anyOf(OTHER_WORDS);
/** Of the others that need one. */
export const MORE = anyOf(every('words').filter((word) => !isOf(word, [...STRONG, ...COMMON])));
/** A number, in digits or in words. */
export const NUMBER = `\\d|\\b${anyOf(every('numbers'))}`;
