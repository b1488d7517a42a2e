import type { Span } from './span';

const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof sen rep gov gen lt col maj capt cmdr adm sgt cpl pvt brig st no nos vs etc inc ltd co corp ' +
    'jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun ' +
    'dept est approx fig ca cf al e.g i.e u.s u.k u.n u.s.a d.c a.m p.m ave blvd rd mt ft sq pres supt hon rev insp det'
  ).split(' '),
);
// Titles and months go before a name or a day: a capital or a digit after them ends nothing.
// A small letter, a dot, a capital word: the blank was lost ("were hurt.Officials said").
const BREAK =
  /[.!?\u2026]+["')\]]*(?:\d{1,3}(?!\d)|\[[^\]\s]{1,12}\])*(?=\s|$)|[.!?]["')\]]*\[\[|(?<=\p{Ll}{3})[.!?](?=\p{Lu}\p{Ll}+[ ,])/gu;
const LAST_WORD = /[\p{L}.]+$/u;
const NEXT_OPENS = /^\s*["'([\u2022*-]*[\p{Lu}\p{N}]/u;

/** "wrote on X. In Norland": a network, no initial. */
const ON_X = /\b(?:on|via|to) X$/;

/**
 * The sentences inside one stretch of folded text, half-open, in order, without the white space
 * between them. Abbreviations ("Lt. Gen.", "Feb. 26"), initials ("A. Smith", "U.S.") and decimals
 * end none; closing quotes and footnote marks belong to the sentence before them.
 */
export function readSentences(folded: string, span: Span): Span[] {
  const part = folded.slice(span.start, span.end);
  const sentences: Span[] = [];
  let from = 0;
  for (const match of part.matchAll(BREAK)) {
    const end = match.index + match[0].length;
    if (!endsSentence(part, match.index, end, match[0])) continue;
    pushTrimmed(sentences, part, from, end, span.start);
    from = end;
  }
  pushTrimmed(sentences, part, from, part.length, span.start);
  return sentences;
}

function endsSentence(part: string, dot: number, end: number, mark: string): boolean {
  const after = part.slice(end, end + 12);
  if (mark.endsWith('[[')) return true;
  if (after.trim() !== '' && !NEXT_OPENS.test(after)) return false;
  if (!mark.startsWith('.') || mark.startsWith('..')) return true;
  const word = LAST_WORD.exec(part.slice(Math.max(0, dot - 16), dot))?.[0]?.toLowerCase() ?? '';
  if (word.length === 1 && mark === '.') {
    const before = part.slice(Math.max(0, dot - 5), dot);
    return /\d\s*$/.test(before) || ON_X.test(before);
  }
  if (mark !== '.') return true;
  if (ABBREVIATIONS.has(word)) return after.trim() === '';
  return true;
}

function pushTrimmed(out: Span[], part: string, from: number, to: number, base: number): void {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(part.charAt(start))) start++;
  while (end > start && /\s/.test(part.charAt(end - 1))) end--;
  if (end > start) out.push({ start: base + start, end: base + end });
}
