import { INVISIBLE } from './folding';

const INVISIBLE_CODE = INVISIBLE.charCodeAt(0);
const [APOSTROPHE, DOT, COMMA, BLANK] = [0x27, 0x2e, 0x2c, 0x20];

/** The value of digits with any grouping; a fraction only where the mark cannot be a grouping. */
export function digitsValue(digits: string): number {
  const plainly = groupedValue(digits);
  if (plainly >= 0) return plainly;
  const plain = digits.replace(/[ ']/g, '');
  if (/^\d{1,3}(?:,\d{3})+$/.test(plain)) return Number(plain.replaceAll(',', ''));
  if (/^[1-9]\d{0,2}(?:\.\d{3})+$/.test(plain)) return Number(plain.replaceAll('.', ''));
  if (/^\d{1,3}(?:,\d{3})+\.\d+$/.test(plain)) return Number(plain.replaceAll(',', ''));
  if (/^\d{1,3}(?:,\d{2})*,\d{3}$/.test(plain)) return Number(plain.replaceAll(',', ''));
  if (/^\d+,\d{1,2}$/.test(plain)) return Number(plain.replace(',', '.'));
  return /^\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : Number.NaN;
}

/** More digits are left to the reader of numbers. */
const EXACT = 15;

/** The value of digits without a mark, or with commas before each three of them, as most numbers are; -1 for others. */
function groupedValue(text: string): number {
  let value = 0;
  let digits = 0;
  let comma = -1;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) {
      value = value * 10 + code - 48;
      digits += 1;
      continue;
    }
    // one to three digits before the first comma, three between two
    const fits = comma < 0 ? digits > 0 && at <= 3 : at - comma === 4;
    if (code !== 0x2c || !fits) return -1;
    comma = at;
  }
  if (digits === 0 || digits > EXACT) return -1;
  return comma < 0 || text.length - comma === 4 ? value : -1;
}

/** Where a run of digits and the marks that group them ends. */
export function digitsEnd(folded: string, at: number, end: number): number {
  let to = at + 1;
  for (; to < end; to++) {
    const code = folded.charCodeAt(to);
    if (isDigit(code) || code === INVISIBLE_CODE) continue;
    const decimal = code === DOT || code === COMMA;
    if (!decimal && code !== APOSTROPHE && code !== BLANK) return to;
    if (decimal && to + 1 < end && isDigit(folded.charCodeAt(to + 1))) continue;
    if (code === COMMA && isSpacedThousand(folded, to + 1, end)) {
      to += 1;
      continue;
    }
    if (!isGroup(folded, to + 1, end)) return to;
  }
  return to;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** "12, 000": no number is three noughts, so a slip of the typist parts them. */
function isSpacedThousand(folded: string, blank: number, end: number): boolean {
  return (
    folded.charCodeAt(blank) === BLANK &&
    folded.startsWith('000', blank + 1) &&
    isGroup(folded, blank + 1, end)
  );
}

/** Three digits and no fourth. */
function isGroup(folded: string, from: number, end: number): boolean {
  if (from + 3 > end) return false;
  for (let at = from; at < from + 3; at++) if (!isDigit(folded.charCodeAt(at))) return false;
  return from + 3 >= end || !isDigit(folded.charCodeAt(from + 3));
}
