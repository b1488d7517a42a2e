/** Short words that tell nothing about which group or place is meant. */
const EMPTY_WORDS = new Set(
  'a an al and as at by el for from in into near of off on or the their to with oblast region province state strip city town governorate district area areas all'.split(
    ' ',
  ),
);

/** Short texts (places, names, sentences) come again and again; so many are kept. */
const MOST_KEPT = 4000;

/** Neither accents nor apostrophes. */
const PLAIN = /^[\0-&(-\x7f]*$/;

/** The text in small letters, without accents, possessive endings cut, apostrophes made plain. */
export function foldWords(text: string): string {
  // Most text has nothing to fold but its capitals.
  if (PLAIN.test(text)) return text.toLowerCase();
  if (text.length > LONGEST_KEPT) return fold(text);
  const known = folded.get(text);
  if (known !== undefined) return known;
  const own = ownCopy(text);
  const made = fold(own);
  if (folded.size >= MOST_KEPT) folded.clear();
  folded.set(own, made);
  return made;
}

/** The same text apart from the page that it was cut out of, which it would keep in memory. */
function ownCopy(text: string): string {
  return text.split('').join('');
}

/** Sentences and names are folded again and again, whole pages once. */
const LONGEST_KEPT = 500;
const folded = new Map<string, string>();

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[’‘ʼ]/g, "'")
    .replace(/'s?(?![\p{L}\p{N}])/gu, '')
    .toLowerCase();
}

const kept = new Map<string, readonly string[]>();

/** The telling words of a text, folded; "Donetsk Oblast" gives only "donetsk". */
export function tellingWords(text: string): readonly string[] {
  const known = kept.get(text);
  if (known) return known;
  const own = ownCopy(text);
  const words = readTellingWords(own);
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(own, words);
  return words;
}

function readTellingWords(text: string): string[] {
  return foldWords(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1 && !EMPTY_WORDS.has(word) && !/^\d+$/.test(word));
}

/**
 * Whether two folded words name the same land or people: equal, or alike in all but their endings
 * ("russia" and "russian", "israel" and "israeli", "ukraine" and "ukrainian").
 */
export function sameStem(one: string, other: string): boolean {
  if (one === other) return true;
  if (one.charCodeAt(0) !== other.charCodeAt(0)) return false;
  const shorter = Math.min(one.length, other.length);
  const longer = Math.max(one.length, other.length);
  if (shorter < 4 || longer - shorter > 4) return false;
  const stem = Math.max(4, shorter - 1);
  return one.startsWith(other.slice(0, stem));
}

/** Words of the same stem have the same key; others may share it too. */
export function stemKey(word: string): string {
  return word.slice(0, 4);
}
