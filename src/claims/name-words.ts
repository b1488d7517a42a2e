/**
 * What stands between two words of a name or text. A name matches only where the gaps are alike, so
 * "in Iran. Red Crescent" is not "Iran Red Crescent".
 */
export const GAP = {
  /** Nothing crosses: sentence ends, quotes, brackets, a dash with spaces around it, an empty line. */
  edge: 0,
  /** White space, a hyphen or dash between two words, or the apostrophe of a plural ("Soldiers' Mothers"). */
  space: 1,
  /** "3.11" */
  dot: 2,
  /** "Gen. Smith" */
  dotSpace: 3,
  slash: 4,
  comma: 5,
  ampersand: 6,
  bracket: 7,
} as const;

/** Words of a text by number: where each starts and ends; how it folds and the gap before it are found when asked for. */
export interface Words {
  count: number;
  text: string;
  /** Offset of the first unit. */
  starts: Int32Array;
  /** Offset after the last unit; a possessive 's is left out. */
  ends: Int32Array;
  /** Hash of a plain word (ASCII letters and digits) in small letters; 0 for a word with other characters. */
  hashes: Int32Array;
  /** Asked by {@link foldedAt}. */
  folded: (string | null)[];
  /** Asked by {@link gapAt}; {@link UNKNOWN} where nobody did. */
  gaps: Uint8Array;
}

const UNKNOWN = 255;

/** The word folded. */
export function foldedAt(words: Words, index: number): string {
  const known = words.folded[index];
  if (known) return known;
  const folded = foldWord(words.text.slice(words.starts[index], words.ends[index]));
  words.folded[index] = folded;
  return folded;
}

/** The gap before the word, by {@link GAP}. */
export function gapAt(words: Words, index: number): number {
  const known = words.gaps[index] ?? GAP.edge;
  if (known !== UNKNOWN) return known;
  const { text } = words;
  const end = words.ends[index - 1] ?? 0;
  const from = isPossessive(text, end) ? end + 2 : end;
  const gap = index === 0 ? GAP.edge : gapOf(text, from, words.starts[index] ?? 0);
  words.gaps[index] = gap;
  return gap;
}

const APOSTROPHES = new Set(["'", '’', '‘', 'ʼ', '＇', '`', '´']);
const NOT_IN_WORD = /['’‘ʼ＇`´"״.\u00AD]/g;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const MARK_OR_SOFT_HYPHEN = /[\p{M}\u00AD]/u;
const HEBREW = /\p{Script=Hebrew}/u;
const LETTER = /\p{L}/u;
const DASH = /^[-\u2010-\u2015\u2212]$/;

/** Per UTF-16 unit: 0 not asked yet, 1 no part of a word, 2 part of a word, 3 also its start. Filled as texts need it. */
const UNIT_CLASS = new Uint8Array(65_536);

function unitClass(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (Number.isNaN(code)) return 1;
  const known = UNIT_CLASS[code];
  if (known) return known;
  const unit = text[at] ?? '';
  const found = LETTER_OR_DIGIT.test(unit) ? 3 : MARK_OR_SOFT_HYPHEN.test(unit) ? 2 : 1;
  UNIT_CLASS[code] = found;
  return found;
}

function isWordUnit(text: string, at: number): boolean {
  return unitClass(text, at) >= 2;
}

function isWordStart(text: string, at: number): boolean {
  return unitClass(text, at) === 3;
}

function isApostrophe(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  // Hebrew writes its acronyms with a double mark before the last letter.
  if (code === 0x22 || code === 0x5f4) return HEBREW.test(text[at - 1] ?? '');
  return (code === 0x27 || code === 0x60 || code > 0x7f) && APOSTROPHES.has(text[at] ?? '');
}

/** American spellings, folded, and the British one under which they count as the same word. */
const SPELLINGS = new Map([
  ['defense', 'defence'],
  ['center', 'centre'],
  ['centers', 'centres'],
  ['organization', 'organisation'],
  ['organizations', 'organisations'],
  ['mobilization', 'mobilisation'],
  ['labor', 'labour'],
  ['program', 'programme'],
]);

/** Letters a to z only: 1; A to Z and a to z only: 2; anything else: 0. */
function asciiLetters(word: string): 0 | 1 | 2 {
  let kind: 1 | 2 = 1;
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    if (code >= 0x61 && code <= 0x7a) continue;
    if (code < 0x41 || code > 0x5a) return 0;
    kind = 2;
  }
  return kind;
}

/** The word without apostrophes, dots and soft hyphens, in its own case ("U.N." gives "UN"). */
export function bareWord(word: string): string {
  return asciiLetters(word) ? word : word.replace(NOT_IN_WORD, '');
}

/** Folded for comparing: bare, lower case, without diacritics, British spelling. */
function foldWord(word: string): string {
  const folded = foldLetters(word);
  return SPELLINGS.get(folded) ?? folded;
}

function foldLetters(word: string): string {
  const letters = asciiLetters(word);
  if (letters) return letters === 1 ? word : word.toLowerCase();
  const bare = bareWord(word).toLowerCase();
  return /^[a-z0-9]*$/.test(bare) ? bare : bare.normalize('NFD').replace(/\p{M}/gu, '');
}

/** End of an initialism with dots ("U.N.", "W.H.O") that starts here; -1 when there is none. */
function initialismEnd(text: string, start: number): number {
  if (text[start + 1] !== '.' || !LETTER.test(text[start + 2] ?? '')) return -1;
  let at = start;
  while (LETTER.test(text[at] ?? '') && text[at + 1] === '.') at += 2;
  if (isWordUnit(text, at)) {
    // "U.S" has no last dot; "U.Suffix" is no initialism.
    if (isWordUnit(text, at + 1)) return -1;
    return at + 1;
  }
  return at - start >= 4 ? at : -1;
}

/** End of the word that starts here, apostrophes inside included, a possessive 's left out. */
function wordEnd(text: string, start: number): number {
  const initialism = initialismEnd(text, start);
  if (initialism > 0) return initialism;
  let at = start + 1;
  for (;;) {
    while (isWordUnit(text, at)) at += 1;
    if (!isApostrophe(text, at) || !isWordUnit(text, at + 1) || isPossessive(text, at)) return at;
    at += 2;
  }
}

/** Whether "'s" stands here and ends a word. */
function isPossessive(text: string, at: number): boolean {
  if (!isApostrophe(text, at)) return false;
  const letter = text.charCodeAt(at + 1) | 0x20;
  return letter === 0x73 && !isWordUnit(text, at + 2) && !isApostrophe(text, at + 2);
}

/** Class of what stands between two words. */
function gapOf(text: string, from: number, to: number): number {
  const first = text.charCodeAt(from);
  if (to - from === 1) {
    if (first === 0x20 || first === 0xa0 || first === 0x2d) return GAP.space;
    if (first === 0x2e) return GAP.dot;
    if (first === 0x2f) return GAP.slash;
  }
  if (to === from) return GAP.space;
  const between = text.slice(from, to);
  const mark = between.trim();
  if (mark === '') return /\n\s*\n/.test(between) ? GAP.edge : GAP.space;
  if (mark === between)
    return DASH.test(mark) ? GAP.space : mark === '&' ? GAP.ampersand : GAP.edge;
  if (/\n\s*\n/.test(between) || mark.length !== 1) return GAP.edge;
  switch (mark) {
    case '&':
      return GAP.ampersand;
    case '(':
      return GAP.bracket;
    case '.':
      return between.startsWith('.') ? GAP.dotSpace : GAP.edge;
    case '-':
      // A hanging hyphen: "Inlichtingen- en Veiligheidsdienst".
      return between.startsWith('-') ? GAP.space : GAP.edge;
    case ',':
      return between.startsWith(',') ? GAP.comma : GAP.edge;
    default:
      return APOSTROPHES.has(mark) && between.startsWith(mark) ? GAP.space : GAP.edge;
  }
}

/** The first word of a form, folded; empty when it has none. */
export function firstWord(form: string): string {
  let at = 0;
  while (at < form.length && !isWordStart(form, at)) at += 1;
  return at < form.length ? foldWord(form.slice(at, wordEnd(form, at))) : '';
}

/** Room for the words of a text of this many units; `readWords` makes more when it is short. */
export function roomFor(units: number): Words {
  const room = Math.max(16, units >> 2);
  return {
    count: 0,
    text: '',
    starts: new Int32Array(room),
    ends: new Int32Array(room),
    hashes: new Int32Array(room),
    folded: [],
    gaps: new Uint8Array(room),
  };
}

/** The hash of a folded word as {@link Words} has it; 0 for one that is no plain word. */
export function hashOfWord(folded: string): number {
  return /^[a-z0-9]*$/.test(folded) ? hashBetween(folded, 0, folded.length) : 0;
}

function hashBetween(text: string, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at += 1)
    hash = (Math.imul(hash, 31) + (text.charCodeAt(at) | 0x20)) | 0;
  return hash;
}

/** The folded words that texts write as this one: itself, and its American spelling. */
export function spellingsOf(folded: string): readonly string[] {
  return [folded, ...[...SPELLINGS].flatMap(([one, other]) => (other === folded ? [one] : []))];
}

/**
 * Cuts a text into words. Linear in the text. `words` is filled anew and returned; passing the same again
 * saves making it for many short texts.
 */
export function readWords(text: string, words: Words): Words {
  let room = words.starts.length;
  words.count = 0;
  words.text = text;
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (code < 128 ? !isPlain(code) : !isWordStart(text, at)) {
      at += 1;
      continue;
    }
    if (words.count === room) room = grow(words);
    const { count } = words;
    words.count = count + 1;
    words.folded[count] = null;
    words.gaps[count] = UNKNOWN;
    words.starts[count] = at;
    let hash = code | 0x20;
    let end = at + 1;
    for (; isPlain(text.charCodeAt(end)); end += 1)
      hash = (Math.imul(hash, 31) + (text.charCodeAt(end) | 0x20)) | 0;
    const plain = endsPlain(text, at, end);
    if (!plain) end = wordEnd(text, at);
    words.hashes[count] = plain ? hash : 0;
    words.ends[count] = end;
    at = !plain && isPossessive(text, end) ? end + 2 : end;
  }
  return words;
}

function isPlain(code: number): boolean {
  const letter = code | 0x20;
  return (letter >= 0x61 && letter <= 0x7a) || (code >= 0x30 && code <= 0x39);
}

/** Whether the letters and digits up to `end` are a whole word: what stands behind them neither is nor may be part of it. */
function endsPlain(text: string, start: number, end: number): boolean {
  const code = text.charCodeAt(end);
  if (code === 0x22 || code === 0x27 || code === 0x60 || code > 127) return false;
  return code !== 0x2e || end > start + 1;
}

function grow(words: Words): number {
  const room = words.starts.length * 2;
  const copy = (old: Int32Array): Int32Array => {
    const bigger = new Int32Array(room);
    bigger.set(old);
    return bigger;
  };
  words.starts = copy(words.starts);
  words.ends = copy(words.ends);
  words.hashes = copy(words.hashes);
  const gaps = new Uint8Array(room);
  gaps.set(words.gaps);
  words.gaps = gaps;
  return room;
}
