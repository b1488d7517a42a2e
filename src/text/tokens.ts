import { INVISIBLE, plainWord } from './folding';
import type { Span } from './span';

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

const I = INVISIBLE;
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
  const tokens: Token[] = [];
  const part = folded.slice(span.start, span.end);
  let previousEnd = -1;
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(part); match; match = TOKEN.exec(part)) {
    const raw = match[0];
    const start = span.start + match.index;
    const end = start + raw.length;
    const spaced = match.index !== previousEnd;
    previousEnd = match.index + raw.length;
    if (match[1] !== undefined) {
      const mark = footnoteIn(raw, part.slice(previousEnd, previousEnd + 3));
      pushDigits(tokens, raw.slice(0, mark), start, spaced);
      if (mark < raw.length) pushFootnote(tokens, raw, start, mark);
    } else if (match[2] !== undefined) pushWord(tokens, raw, start, end, spaced);
    else tokens.push({ kind: 'mark', start, end, lower: raw, capital: false, spaced });
  }
  return tokens;
}

function pushWord(tokens: Token[], raw: string, start: number, end: number, spaced: boolean) {
  const lower = plainWord(raw);
  const first = raw.charAt(0);
  const capital = first !== first.toLowerCase();
  if (POSSESSIVE.test(lower) && lower.length > 2) {
    const cut = end - 2;
    tokens.push({ kind: 'word', start, end: cut, lower: lower.slice(0, -2), capital, spaced });
    tokens.push({ kind: 'mark', start: cut, end, lower: "'s", capital: false, spaced: false });
    return;
  }
  tokens.push({ kind: 'word', start, end, lower, capital, spaced });
}

const FOOTNOTED = /^\d{1,3}(?:,\d{3})+(?=\.\d{1,3}$)/;

/** Where a footnote mark begins that is glued to the last number of a sentence ("fell to 465,000.74 The next"). */
function footnoteIn(raw: string, after: string): number {
  const number = /^(?:\s+\p{Lu}|\s*$)/u.test(after) ? FOOTNOTED.exec(raw)?.[0] : undefined;
  return number?.length ?? raw.length;
}

function pushFootnote(tokens: Token[], raw: string, start: number, at: number): void {
  const dot = start + at;
  const mark = { kind: 'mark', lower: '.', capital: false, spaced: false } as const;
  tokens.push({ ...mark, start: dot, end: dot + 1 });
  pushPlainDigits(tokens, raw.slice(at + 1), dot + 1, false);
}

const SPACE_GROUPS = /^\d{1,3}(?: \d{3})+$/;

/** Digits with blanks inside are one number only when the groups are right ("122 883"). */
function pushDigits(tokens: Token[], raw: string, start: number, spaced: boolean): void {
  if (!raw.includes(' ') || SPACE_GROUPS.test(raw)) {
    pushPlainDigits(tokens, raw, start, spaced);
    return;
  }
  let at = 0;
  for (const part of raw.split(' ')) {
    pushPlainDigits(tokens, part, start + at, at === 0 ? spaced : true);
    at += part.length + 1;
  }
}

function pushPlainDigits(tokens: Token[], raw: string, start: number, spaced: boolean): void {
  const lower = raw.replaceAll(I, '');
  tokens.push({ kind: 'digits', start, end: start + raw.length, lower, capital: false, spaced });
}
