import type { Span } from './span';
import { UNIT, unitClass } from './unit-class';

const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof sen rep gov gen lt col maj capt cmdr adm sgt cpl pvt brig st no nos vs etc inc ltd co corp ' +
    'jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun ' +
    'dept est approx fig ca cf al e.g i.e u.s u.k u.n u.s.a d.c a.m p.m ave blvd rd mt ft sq pres supt hon rev insp det'
  ).split(' '),
);
// Titles and months go before a name or a day: a capital or a digit after them ends nothing.
const BREAK =
  /[.!?\u2026]+["')\]]*(?:\d{1,3}(?!\d)|\[[^\]\s]{1,12}\])*(?=\s|$)|[.!?]["')\]]*\[\[/uy;
// A small letter, a dot, a capital word: the blank was lost ("were hurt.Officials said").
const LOST_BLANK = /(?<=\p{Ll}{3})[.!?](?=\p{Lu}\p{Ll}+[ ,])/uy;
const LAST_WORD = /[\p{L}.]+$/u;
const NEXT_OPENS = /^\s*["'([\u2022*-]*[\p{Lu}\p{N}]/u;
/** "wrote on X. In Norland": a network, no initial. */
const ON_X = /\b(?:on|via|to) X$/;
/** Characters behind a mark in which the next sentence must open, and before it in which its word stands. */
const AFTER = 12;
const BEFORE = 16;

/**
 * The sentences inside one stretch of folded text, half-open, in order, without the white space
 * between them. Abbreviations ("Lt. Gen.", "Feb. 26"), initials ("A. Smith", "U.S.") and decimals
 * end none; closing quotes and footnote marks belong to the sentence before them.
 */
export function readSentences(folded: string, span: Span): Span[] {
  const sentences: Span[] = [];
  let from = span.start;
  for (let at = span.start; at < span.end; ) {
    if (!isFinal(folded.charCodeAt(at))) {
      at++;
      continue;
    }
    const end = markEnd(folded, at, span);
    if (end < 0) {
      // What holds of the first of several marks in a row holds of all but the last.
      at = Math.max(at + 1, lastFinal(folded, at, span.end));
      continue;
    }
    if (endsSentence(folded, at, end, span)) {
      pushTrimmed(sentences, folded, from, end);
      from = end;
    }
    at = end;
  }
  pushTrimmed(sentences, folded, from, span.end);
  return sentences;
}

function isFinal(code: number): boolean {
  return code === 0x2e || code === 0x21 || code === 0x3f || code === 0x2026;
}

function lastFinal(folded: string, at: number, end: number): number {
  let last = at;
  while (last + 1 < end && isFinal(folded.charCodeAt(last + 1))) last++;
  return last;
}

/** Closing quotes and brackets. */
function isCloser(code: number): boolean {
  return code === 0x22 || code === 0x27 || code === 0x29 || code === 0x5d;
}

/** Where the marks end that may end a sentence, with what closes behind them; -1 when the text goes on at once. */
function markEnd(folded: string, at: number, { start, end }: Span): number {
  let to = at + 1;
  while (to < end && isFinal(folded.charCodeAt(to))) to++;
  while (to < end && isCloser(folded.charCodeAt(to))) to++;
  if (to >= end) return end;
  const code = folded.charCodeAt(to);
  if (unitClass(code) === UNIT.space) return to;
  // Footnote marks and lost blanks are rare, and their expressions know them.
  const noted = code === 0x5b || (code >= 48 && code <= 57);
  const lost = to === at + 1 && (code > 127 || (code >= 65 && code <= 90));
  if (!noted && !lost) return -1;
  const expression = noted ? BREAK : LOST_BLANK;
  expression.lastIndex = at - start;
  return expression.test(folded.slice(start, end)) ? start + expression.lastIndex : -1;
}

function endsSentence(folded: string, dot: number, end: number, span: Span): boolean {
  if (folded.charCodeAt(end - 1) === 0x5b && folded.charCodeAt(end - 2) === 0x5b) return true;
  const after = folded.slice(end, Math.min(span.end, end + AFTER));
  const last = isBlank(after);
  if (!last && !opensSentence(after)) return false;
  if (folded.charCodeAt(dot) !== 0x2e) return true;
  if (end - dot > 1) return !(SCALED.test(after) && isDigit(folded.charCodeAt(dot - 1)));
  const word = lastWord(folded, Math.max(span.start, dot - BEFORE), dot);
  if (word.length === 1) {
    const before = folded.slice(Math.max(span.start, dot - 5), dot);
    return FOLLOWS_DIGIT.test(before) || ON_X.test(before) || DECADE.test(before);
  }
  return ABBREVIATIONS.has(word) ? last : true;
}

/** "Suffers 1.4 Million Casualties", "6.2 MILLION DEAD", "a 7.1 Magnitude Quake" of a headline: a decimal, and no footnote mark. */
const SCALED =
  /^\s*(?:Hundred|Thousand|Lakh|Million|Crore|Billion|Trillion|Percent|Per Cent|Magnitude)\b/i;

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

const FOLLOWS_DIGIT = /\d\s*$/;
/** "in the 1990s.": the letter is no initial. */
const DECADE = /\d0s$/i;

function isBlank(text: string): boolean {
  return text.trim() === '';
}

/** Whether the next sentence may open so: with a capital or a number, behind opening marks. */
function opensSentence(after: string): boolean {
  const second = after.charCodeAt(1);
  if (after.charCodeAt(0) === 0x20 && second < 128) {
    if (second >= 97 && second <= 122) return false;
    if ((second >= 65 && second <= 90) || (second >= 48 && second <= 57)) return true;
  }
  return NEXT_OPENS.test(after);
}

/** The letters and dots right before a mark, in small letters. */
function lastWord(folded: string, from: number, dot: number): string {
  let at = dot;
  while (at > from) {
    const code = folded.charCodeAt(at - 1);
    if (code >= 128) return LAST_WORD.exec(folded.slice(from, dot))?.[0]?.toLowerCase() ?? '';
    const letter = code | 32;
    if (code !== 0x2e && (letter < 97 || letter > 122)) break;
    at--;
  }
  return folded.slice(at, dot).toLowerCase();
}

function pushTrimmed(out: Span[], folded: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && isSpace(folded, start)) start++;
  while (end > start && isSpace(folded, end - 1)) end--;
  if (end > start) out.push({ start, end });
}

function isSpace(folded: string, at: number): boolean {
  return unitClass(folded.charCodeAt(at)) === UNIT.space;
}
