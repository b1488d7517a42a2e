import { digitsEnd } from './digits';
import { INVISIBLE, plainWord } from './folding';
import type { Span } from './span';
import { UNIT, unitClass } from './unit-class';

/** A word, a run of digits or a mark. Offsets count in the text from which it was read. */
export interface Token extends Span {
  readonly kind: 'word' | 'digits' | 'mark';
  /** Lower case, without invisible characters; a possessive "'s" is a token of its own. */
  readonly lower: string;
  /** Whether the first letter is a capital. */
  readonly capital: boolean;
  /** Whether white space (or the beginning) stands before it. */
  readonly spaced: boolean;
}

/** Makes the tokens that a text is read into. */
export interface TokenMaker<T extends Token> {
  /** The word of a stretch of ASCII characters. */
  word(folded: string, start: number, end: number, spaced: boolean): T;
  /** Any other token. */
  token(
    kind: Token['kind'],
    start: number,
    end: number,
    lower: string,
    capital: boolean,
    spaced: boolean,
  ): T;
}

/** Plain tokens. */
const PLAIN: TokenMaker<Token> = {
  word: (folded, start, end, spaced) => ({
    kind: 'word',
    start,
    end,
    lower: folded.slice(start, end).toLowerCase(),
    capital: folded.charCodeAt(start) <= CAPITAL_Z,
    spaced,
  }),
  token: (kind, start, end, lower, capital, spaced) => ({
    kind,
    start,
    end,
    lower,
    capital,
    spaced,
  }),
};

const I = INVISIBLE;
const INVISIBLE_CODE = INVISIBLE.charCodeAt(0);
const CAPITAL_Z = 0x5a;
const [APOSTROPHE, HYPHEN, DOT, COMMA, BLANK] = [0x27, 0x2d, 0x2e, 0x2c, 0x20];
// What the scanner below does, as one expression; it reads the rare texts with characters of two units.
// One alternative a kind, tried at one place, each linear: digits with grouping, words, single marks.
const TOKEN = new RegExp(
  [
    `(\\d(?:[\\d${I}]|[.,' ](?=\\d{3}(?!\\d))|[.,](?=\\d))*)`,
    `([\\p{L}\\p{M}](?:[\\p{L}\\p{M}\\p{N}${I}]|[-'](?=[\\p{L}\\p{N}])|\\.(?=\\p{L}\\.)|(?<=\\.\\p{L})\\.)*)`,
    `([^\\s${I}])`,
  ].join('|'),
  'gu',
);
const POSSESSIVE = /'s$/i;

/** The tokens of a stretch of folded text, in order. White space and invisible marks are none. */
export function readTokens(folded: string, span: Span): Token[] {
  return makeTokens(folded, span, PLAIN);
}

/** As {@link readTokens}, made by `maker`. */
export function makeTokens<T extends Token>(folded: string, span: Span, maker: TokenMaker<T>): T[] {
  const { start, end } = span;
  const tokens: T[] = [];
  let previousEnd = -1;
  for (let at = start; at < end; ) {
    const code = folded.charCodeAt(at);
    const unit = unitClass(code);
    if (unit === UNIT.space || code === INVISIBLE_CODE) {
      at++;
      continue;
    }
    const spaced = at !== previousEnd;
    let to = at + 1;
    const plain = unit === UNIT.letter ? plainEnd(folded, at, end) : -1;
    if (plain > 0) {
      to = plain;
      tokens.push(maker.word(folded, at, to, spaced));
    } else if (unit === UNIT.letter || unit === UNIT.combining) {
      to = wordEnd(folded, start, at, end);
      if (to < 0) return makeByExpression(folded, span, maker);
      pushWord(tokens, folded, at, to, spaced, maker);
    } else if (unit === UNIT.digit) {
      to = digitsEnd(folded, at, end);
      pushNumber(tokens, folded.slice(at, to), at, spaced, folded, to, end, maker);
    } else if (unit === UNIT.surrogate) return makeByExpression(folded, span, maker);
    else tokens.push(maker.token('mark', at, to, markOf(code), false, spaced));
    previousEnd = to;
    at = to;
  }
  return tokens;
}

const MARKS: string[] = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code));

function markOf(code: number): string {
  return MARKS[code] ?? String.fromCharCode(code);
}

/** Where a word of ASCII letters alone ends before a blank or a comma, as most words do; -1 for every other. */
function plainEnd(folded: string, at: number, end: number): number {
  let to = at;
  for (; to < end; to++) {
    const code = folded.charCodeAt(to);
    if (code === BLANK || code === COMMA) return to > at ? to : -1;
    const letter = code | 0x20;
    if (letter < 0x61 || letter > 0x7a) return -1;
  }
  return to;
}

/** Where the word ends that begins at `at`; -1 when a character of two units stands in or behind it. */
function wordEnd(folded: string, start: number, at: number, end: number): number {
  let to = at + 1;
  for (; to < end; to++) {
    const code = folded.charCodeAt(to);
    const unit = unitClass(code);
    if (unit !== UNIT.mark) {
      if (unit === UNIT.surrogate) return -1;
      if (unit === UNIT.space) return to;
      continue;
    }
    if (code === INVISIBLE_CODE) continue;
    const next = to + 1 < end ? unitClass(folded.charCodeAt(to + 1)) : UNIT.space;
    if (next === UNIT.surrogate) return -1;
    if (code === HYPHEN || code === APOSTROPHE) {
      if (next !== UNIT.letter && next !== UNIT.digit && next !== UNIT.number) return to;
    } else if (
      code !== DOT ||
      !(opensInitial(folded, to, end, next) || endsInitial(folded, start, to))
    )
      return to;
  }
  return to;
}

/** Before "S." of "U.S." */
function opensInitial(folded: string, dot: number, end: number, next: number): boolean {
  return next === UNIT.letter && dot + 2 < end && folded.charCodeAt(dot + 2) === DOT;
}

/** Behind "S" of "U.S." */
function endsInitial(folded: string, start: number, dot: number): boolean {
  if (dot - 2 < start || folded.charCodeAt(dot - 2) !== DOT) return false;
  return unitClass(folded.charCodeAt(dot - 1)) === UNIT.letter;
}

function pushWord<T extends Token>(
  tokens: T[],
  folded: string,
  start: number,
  end: number,
  spaced: boolean,
  maker: TokenMaker<T>,
): void {
  for (let at = start; at < end; at++) {
    if (folded.charCodeAt(at) < 128) continue;
    pushPlainWord(tokens, folded.slice(start, end), start, end, spaced, maker);
    return;
  }
  const owner =
    end - start > 2 &&
    folded.charCodeAt(end - 2) === APOSTROPHE &&
    (folded.charCodeAt(end - 1) | 32) === 0x73;
  const to = owner ? end - 2 : end;
  tokens.push(maker.word(folded, start, to, spaced));
  if (owner) tokens.push(maker.token('mark', to, end, "'s", false, false));
}

/** A word with other characters than ASCII's. */
function pushPlainWord<T extends Token>(
  tokens: T[],
  raw: string,
  start: number,
  end: number,
  spaced: boolean,
  maker: TokenMaker<T>,
): void {
  const lower = plainWord(raw);
  const first = raw.charAt(0);
  const capital = first !== first.toLowerCase();
  if (POSSESSIVE.test(lower) && lower.length > 2) {
    const cut = end - 2;
    tokens.push(maker.token('word', start, cut, lower.slice(0, -2), capital, spaced));
    tokens.push(maker.token('mark', cut, end, "'s", false, false));
    return;
  }
  tokens.push(maker.token('word', start, end, lower, capital, spaced));
}

/** The same tokens by one expression, for text with characters of two units. */
export function readByExpression(folded: string, span: Span): Token[] {
  return makeByExpression(folded, span, PLAIN);
}

function makeByExpression<T extends Token>(folded: string, span: Span, maker: TokenMaker<T>): T[] {
  const tokens: T[] = [];
  const part = folded.slice(span.start, span.end);
  let previousEnd = -1;
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(part); match; match = TOKEN.exec(part)) {
    const raw = match[0];
    const start = span.start + match.index;
    const end = start + raw.length;
    const spaced = match.index !== previousEnd;
    previousEnd = match.index + raw.length;
    if (match[1] !== undefined)
      pushNumber(tokens, raw, start, spaced, part, previousEnd, part.length, maker);
    else if (match[2] !== undefined) pushPlainWord(tokens, raw, start, end, spaced, maker);
    else tokens.push(maker.token('mark', start, end, raw, false, spaced));
  }
  return tokens;
}

const FOOTNOTED = /^\d{1,3}(?:,\d{3})+(?=\.\d{1,3}$)/;

/** Digits, and the footnote mark that may be glued to them; `text` goes on behind them from `to` to `end`. */
function pushNumber<T extends Token>(
  tokens: T[],
  raw: string,
  start: number,
  spaced: boolean,
  text: string,
  to: number,
  end: number,
  maker: TokenMaker<T>,
): void {
  const dotted = raw.includes('.');
  const mark = dotted ? footnoteIn(raw, text.slice(to, Math.min(to + 3, end))) : raw.length;
  pushDigits(tokens, raw.slice(0, mark), start, spaced, maker);
  if (mark === raw.length) return;
  const dot = start + mark;
  tokens.push(maker.token('mark', dot, dot + 1, '.', false, false));
  pushPlainDigits(tokens, raw.slice(mark + 1), dot + 1, false, maker);
}

/** Where a footnote mark begins that is glued to the last number of a sentence ("fell to 465,000.74 The next"). */
function footnoteIn(raw: string, after: string): number {
  const number = /^(?:\s+\p{Lu}|\s*$)/u.test(after) ? FOOTNOTED.exec(raw)?.[0] : undefined;
  return number?.length ?? raw.length;
}

const SPACE_GROUPS = /^(?:\d{1,3}(?: \d{3})+|\d{1,3}, 000)$/;

const MONTH =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december)$/;

/** "Jan 27 242 people died": the day of a month, then a count. */
function isDayAndCount(raw: string, before: Token | undefined): boolean {
  return (
    before?.capital === true &&
    MONTH.test(before.lower) &&
    /^(?:[1-9]|[12]\d|3[01]) \d{3}$/.test(raw)
  );
}

/** Digits with blanks inside are one number only when the groups are right ("122 883"). */
function pushDigits<T extends Token>(
  tokens: T[],
  raw: string,
  start: number,
  spaced: boolean,
  maker: TokenMaker<T>,
): void {
  if (!raw.includes(' ') || (SPACE_GROUPS.test(raw) && !isDayAndCount(raw, tokens.at(-1)))) {
    pushPlainDigits(tokens, raw, start, spaced, maker);
    return;
  }
  let at = 0;
  for (const part of raw.split(' ')) {
    pushPlainDigits(tokens, part, start + at, at === 0 ? spaced : true, maker);
    at += part.length + 1;
  }
}

function pushPlainDigits<T extends Token>(
  tokens: T[],
  raw: string,
  start: number,
  spaced: boolean,
  maker: TokenMaker<T>,
): void {
  const lower = raw.includes(I) ? raw.replaceAll(I, '') : raw;
  tokens.push(maker.token('digits', start, start + raw.length, lower, false, spaced));
}
