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
const WEAK = every('words').filter((word) => !STRONG.some((strong) => word.startsWith(strong)));

/** A casualty word of any language, at its beginning; one that speaks for itself in a group of its own. */
export const STEM = `\\b(?:(${anyOf(STRONG)})|${anyOf(WEAK)})`;
/** A number, in digits or in words. */
export const NUMBER = `\\d|\\b${anyOf(every('numbers'))}`;
