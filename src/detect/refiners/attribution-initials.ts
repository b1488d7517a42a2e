import type { Mention } from '../figure';
import { PerPage } from '../kept';
import type { PageView } from '../pipeline';
import { isRelay } from '../source-papers';

/** Full names found so far, by page and short name; null when the page gives none. */
const CACHE = new PerPage<Map<string, Mention | null>>();

/** Words inside a name that give no initial. */
const SMALL = "(?:of|for|the|and|on|in|to|at|de|du|des|la|&|'s)";
const SHORT = /^\p{Lu}[\p{L}]{1,11}$/u;
const CAPITALS = /\p{Lu}/gu;

/** "the NRO" on a page that says "the Norland Rights Observatory (NRO)" or spells its initials out: that full name; null without one. */
export function spelledOut(page: PageView, { text, ids }: Mention): Mention | null {
  if (!SHORT.test(text) || (text.match(CAPITALS)?.length ?? 0) < 2) return null;
  const known = CACHE.get(page) ?? new Map<string, Mention | null>();
  CACHE.set(page, known);
  if (!known.has(text) && known.size >= MOST) return null;
  const found = known.has(text) ? (known.get(text) ?? null) : find(page, text);
  known.set(text, found);
  return found && ids.length > 0 ? { ...found, ids } : found;
}

/** So many short names of one page are looked up, so that a page full of them stays linear. */
const MOST = 40;

function find(page: PageView, short: string): Mention | null {
  return inBrackets(page, short) ?? byInitials(page, short);
}

/** "Norland Rights Observatory (NRO)": the capitalised words before the bracket, and the bracket. */
function inBrackets(page: PageView, short: string): Mention | null {
  const at = page.folded.indexOf(`(${short})`);
  if (at < 0) return null;
  const before = page.folded.slice(Math.max(0, at - NAME_REACH), at);
  const name = NAME.exec(before)?.[1];
  if (!name || name.length < short.length) return null;
  // "NEW LUND (AP)" is a dateline
  if (short.length === 2 && initialsOf(name.replace(/^the /i, '')) !== short) return null;
  const article = /^the /i.test(name) ? 4 : 0;
  const start = at - (before.length - before.lastIndexOf(name)) + article;
  return mention(page, start, at + short.length + 2);
}

/** Characters before a bracket in which the full name stands. */
const NAME_REACH = 120;
const NAME = new RegExp(
  `((?:\\p{Lu}[\\p{L}.'\\u2019-]*)(?: (?:\\p{Lu}[\\p{L}.'\\u2019-]*|${SMALL}))+) ?$`,
  'u',
);

function initialsOf(name: string): string {
  return (name.match(/(?<!\p{L})\p{Lu}/gu) ?? []).join('');
}

function byInitials(page: PageView, short: string): Mention | null {
  if (!/^\p{Lu}{2,7}$/u.test(short)) return null;
  const { folded } = page;
  const letters = [...short];
  const [first = ''] = letters;
  for (let at = folded.indexOf(first); at >= 0; at = folded.indexOf(first, at + 1)) {
    const end = initialsEnd(folded, at, letters);
    if (end < 0) continue;
    // two letters stand for too much: only for an outlet
    const known = short.length > 2 || isRelay(folded.slice(at, end).toLowerCase());
    return known ? mention(page, at, end) : null;
  }
  return null;
}

/** A letter stands right before. */
const IN_WORD = /(?<=\p{L})/uy;
/** The rest of a word of a name, with the small words that may follow it; of the last one alone. */
const NEXT_REST = new RegExp(`[\\p{Ll}'\\u2019-]{2,}(?: ${SMALL}){0,2} `, 'uy');
const LAST_REST = /[\p{Ll}'\u2019-]{2,}(?!\p{L})/uy;

/** Where the name ends whose words begin with the letters; -1 when none stands there. */
function initialsEnd(folded: string, at: number, letters: readonly string[]): number {
  IN_WORD.lastIndex = at;
  if (IN_WORD.test(folded)) return -1;
  let end = at;
  for (const [index, letter] of letters.entries()) {
    if (!folded.startsWith(letter, end)) return -1;
    const rest = index === letters.length - 1 ? LAST_REST : NEXT_REST;
    rest.lastIndex = end + letter.length;
    if (!rest.test(folded)) return -1;
    end = rest.lastIndex;
  }
  return end;
}

function mention(page: PageView, start: number, end: number): Mention {
  return { start, end, text: page.read.text.slice(start, end), ids: [] };
}

/** Words with a capital at the head of a sentence that are no part of a person's name. */
const HEADS =
  /^(?:the|in|on|at|by|for|from|with|and|but|as|when|while|after|before|according|however|meanwhile|since|to|of|that|this|said|says|mr|mrs|ms)$/i;

/** "Vale said" on a page that named "Ole Vale" first: the full name; null without one. */
export function fullPerson(page: PageView, { text, start, ids }: Mention): Mention | null {
  if (ids.length > 0 || !/^\p{Lu}[\p{Ll}'-]{2,}$/u.test(text)) return null;
  const known = CACHE.get(page) ?? new Map<string, Mention | null>();
  CACHE.set(page, known);
  const key = ` ${text}`;
  if (!known.has(key)) {
    if (known.size >= MOST) return null;
    known.set(key, firstNaming(page, text));
  }
  const full = known.get(key) ?? null;
  return full && full.end <= start ? full : null;
}

/** Up to three words with a capital that end where it is asked. */
const NAMES_BEFORE = /(?<=(?<!\p{L})((?:\p{Lu}[\p{L}'-]+ ){1,3}))/uy;
const NAME_WORD = /\p{Lu}[\p{L}'-]+ /uy;
const GOES_ON = /[\p{L}-]/uy;

/** The first place where names stand before the surname: sought by the surname, which is rare. */
function firstNaming(page: PageView, surname: string): Mention | null {
  const { folded } = page;
  for (let at = folded.indexOf(surname); at >= 0; at = folded.indexOf(surname, at + 1)) {
    const names = isWholeAt(folded, at, surname) ? namesBefore(folded, at) : null;
    if (names === null) continue;
    const start = at - names.length;
    const from = lastNaming(folded, start, surname);
    const words = folded.slice(start, from).trim().split(' ');
    const first = words.findLastIndex((word) => HEADS.test(word)) + 1;
    if (first >= words.length) return null;
    const head = words.slice(0, first).join(' ').length + (first > 0 ? 1 : 0);
    return mention(page, start + head, from + surname.length);
  }
  return null;
}

function namesBefore(folded: string, at: number): string | null {
  NAMES_BEFORE.lastIndex = at;
  return NAMES_BEFORE.exec(folded)?.[1] ?? null;
}

/** Where the surname stands last behind one to three words from `start`: a first name may be spelled as the surname is. */
function lastNaming(folded: string, start: number, surname: string): number {
  let found = start;
  let end = start;
  for (let words = 0; words < 3; words++) {
    NAME_WORD.lastIndex = end;
    if (!NAME_WORD.test(folded)) break;
    end = NAME_WORD.lastIndex;
    if (folded.startsWith(surname, end) && isWholeAt(folded, end, surname)) found = end;
  }
  return found;
}

/** Whether the surname that stands there ends there. */
function isWholeAt(folded: string, at: number, surname: string): boolean {
  GOES_ON.lastIndex = at + surname.length;
  return !GOES_ON.test(folded);
}
