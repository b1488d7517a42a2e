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
  const words = [...short].map((letter) => `${letter}[\\p{Ll}'\\u2019-]{2,}`);
  const match = new RegExp(`(?<!\\p{L})${words.join(`(?: ${SMALL}){0,2} `)}(?!\\p{L})`, 'u').exec(
    page.folded,
  );
  // two letters stand for too much: only for an outlet
  if (!match || (short.length === 2 && !isRelay(match[0].toLowerCase()))) return null;
  return mention(page, match.index, match.index + match[0].length);
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

function firstNaming(page: PageView, surname: string): Mention | null {
  const match = new RegExp(
    `(?<!\\p{L})((?:\\p{Lu}[\\p{L}'-]+ ){1,3})${surname}(?![\\p{L}-])`,
    'u',
  ).exec(page.folded);
  if (!match?.[1]) return null;
  const words = match[1].trim().split(' ');
  const first = words.findLastIndex((word) => HEADS.test(word)) + 1;
  if (first >= words.length) return null;
  const start = match.index + words.slice(0, first).join(' ').length + (first > 0 ? 1 : 0);
  return mention(page, start, match.index + match[0].length);
}
