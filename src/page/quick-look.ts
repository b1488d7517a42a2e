import { LOOK_WORDS, type LookWords } from './look-words';

// How far a number may stand from a strong word: a table's header row and its first row of numbers, with
// the white space of a template between them. And from a weak one: in the same clause.
const NEAR = 500;
const CLOSE = 60;
// What of the text around the two goes with them: enough for the sentence that they stand in.
const AROUND = 240;
// A longer text is not asked but read: the reader pauses for the page, one question cannot.
const MOST_TEXT = 1_000_000;
// Elements with names of their own, the ones that may have a shadow root. Of all ways to find them the path
// costs least: no script sees an element that is not one of them.
const OWN_NAMES = "descendant-or-self::*[contains(name(),'-')]";

// Most of what a small page pays is what the engine compiles, and it compiles a pattern or a function when
// it is first needed: so few of them are on the way of a page without figures.
let stem: RegExp | undefined;
let number: RegExp | undefined;
let strong: RegExp | undefined;

function pattern(before: string, name: keyof LookWords, flags: string): RegExp {
  return new RegExp(`${before}(?:${LOOK_WORDS.map((words) => words[name]).join('|')})`, flags);
}

/** Whether the text has a casualty word with a number near it. Takes time in proportion to the text. */
export function mayHoldFigures(text: string): boolean {
  return passagesOf(text).length > 0;
}

/**
 * The passages in which a casualty word has a number near it, in the order of the text; empty: there is
 * none. Takes time in proportion to the text.
 */
export function passagesOf(text: string): string[] {
  if (text.includes('\u00AD')) return passagesOf(withoutInvisible(text));
  const passages: string[] = [];
  let from = -1;
  let to = 0;
  for (let hit = firstWord(text); hit; hit = stem?.exec(text) ?? null) {
    const reach = reachOf(hit, text);
    if (reach === 0) continue;
    const start = hit.index - reach - AROUND;
    if (from < 0 || start > to) {
      if (from >= 0) passages.push(text.slice(from, to));
      from = Math.max(0, start);
    }
    to = hit.index + reach + AROUND;
  }
  if (from >= 0) passages.push(text.slice(from, to));
  return passages;
}

/** The first casualty word of a text with a number; null without one. Those after it are the pattern's next. */
function firstWord(text: string): RegExpExecArray | null {
  // A text without any number is done with the shorter pattern.
  if (!/\d/.test(text) && !numbers().test(text)) return null;
  stem ??= pattern('\\b', 'words', 'gi');
  stem.lastIndex = 0;
  return stem.exec(text);
}

/** How many characters from the word a number may stand and stands; 0 where none does. */
function reachOf({ 0: word, index }: RegExpExecArray, text: string): number {
  const end = index + word.length;
  if (numbers().test(text.slice(Math.max(0, index - CLOSE), end + CLOSE))) return CLOSE;
  strong ??= pattern('^', 'strong', 'i');
  if (!strong.test(word)) return 0;
  return numbers().test(text.slice(Math.max(0, index - NEAR), end + NEAR)) ? NEAR : 0;
}

function numbers(): RegExp {
  number ??= pattern('\\d|\\b', 'numbers', 'i');
  return number;
}

/** Without soft hyphens and zero-width characters inside words. */
function withoutInvisible(text: string): string {
  return text.replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, '');
}

/** Whether added text is worth another look at the page: it has a casualty word, or a number for one. */
export function mayMatter(text: string): boolean {
  stem ??= pattern('\\b', 'words', 'gi');
  stem.lastIndex = 0;
  return /\d/.test(text) || stem.test(text);
}

/**
 * The passages of the page and of its open shadow roots that may hold figures; empty: it holds none; null:
 * it is too long to be asked and has to be read. The native text of the whole body answers for most pages;
 * only where it hits, the same is asked of what is no script. Shadow roots met on the way are handed to
 * `meet`.
 */
export function lookAt(
  body: Element | ShadowRoot,
  meet: (root: ShadowRoot) => void,
): string[] | null {
  const text = body.textContent ?? '';
  if (text.length > MOST_TEXT) return null;
  const worth = firstWord(text) !== null || text.includes('\u00AD');
  const passages = worth ? passagesOf(withoutScripts(body, text)) : [];
  for (let top = body.firstElementChild; top; top = top.nextElementSibling) {
    if (top.shadowRoot && !lookInto(top.shadowRoot, meet, passages)) return null;
  }
  if (body instanceof Element && !hasOwnName(body)) return passages;
  for (const { shadowRoot } of ownNamesIn(body)) {
    if (shadowRoot && !lookInto(shadowRoot, meet, passages)) return null;
  }
  return passages;
}

/** Adds the passages of the root to those found; false when it is too long to be asked. */
function lookInto(root: ShadowRoot, meet: (root: ShadowRoot) => void, passages: string[]): boolean {
  meet(root);
  const inside = lookAt(root, meet);
  if (inside) passages.push(...inside);
  return inside !== null;
}

function hasOwnName(body: Element): boolean {
  return document.evaluate(`boolean(${OWN_NAMES})`, body, null, 3).booleanValue;
}

/** Whether something in the node has an open shadow root. */
export function hasShadow(node: Element): boolean {
  return node.shadowRoot !== null || ownNamesIn(node).some((host) => host.shadowRoot);
}

/** Elements with names of their own. */
function ownNamesIn(body: Element | ShadowRoot): Element[] {
  const named: Element[] = [];
  for (const top of body instanceof Element ? [body] : body.children) {
    const found = document.evaluate(OWN_NAMES, top, null, 7);
    for (let at = 0; at < found.snapshotLength; at++) named.push(found.snapshotItem(at) as Element);
  }
  return named;
}

/** The text without that of scripts, styles and pictures, whose elements stand in it one after the other. */
function withoutScripts(body: Element | ShadowRoot, text: string): string {
  let rest = '';
  let from = 0;
  for (const { textContent } of body.querySelectorAll('script,style,noscript,textarea,svg')) {
    const at = textContent ? text.indexOf(textContent, from) : -1;
    if (!textContent || at < 0) continue;
    rest += `${text.slice(from, at)} `;
    from = at + textContent.length;
  }
  return rest + text.slice(from);
}
