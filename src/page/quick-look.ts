import { LOOK_WORDS, type LookWords } from './look-words';

// How far a number may stand from a strong word: a table's header row and its first row of numbers, with
// the white space of a template between them. And from a weak one: in the same clause.
const NEAR = 500;
const CLOSE = 60;
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
  if (text.includes('\u00AD')) return mayHoldFigures(withoutInvisible(text));
  // A text without any number is done with the shorter pattern.
  if (!/\d/.test(text) && !startNumbers().test(text)) return false;
  stem ??= pattern('\\b', 'words', 'gi');
  stem.lastIndex = 0;
  const hit = stem.exec(text);
  return hit !== null && hasNumberNear(hit, text);
}

/** Whether a number stands near the hit or one of those after it. */
function hasNumberNear(first: RegExpExecArray, text: string): boolean {
  const numbers = startNumbers();
  let before = Number.NEGATIVE_INFINITY;
  let after = before;
  for (let hit: RegExpExecArray | null = first; hit; hit = stem?.exec(text) ?? null) {
    while (after < hit.index) {
      before = after;
      after = numbers.exec(text)?.index ?? Number.POSITIVE_INFINITY;
    }
    const distance = Math.min(hit.index - before, after - hit.index);
    if (distance <= CLOSE) return true;
    strong ??= pattern('^', 'strong', 'i');
    if (distance <= NEAR && strong.test(hit[0])) return true;
  }
  return false;
}

function startNumbers(): RegExp {
  number ??= pattern('\\d+|\\b', 'numbers', 'gi');
  number.lastIndex = 0;
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
 * Whether the page or one of its open shadow roots may hold figures. The native text of the whole body
 * answers for most pages; only where it hits, the same is asked of what is no script. Shadow roots met
 * on the way are handed to `meet`.
 */
export function lookAt(body: Element | ShadowRoot, meet: (root: ShadowRoot) => void): boolean {
  const text = body.textContent ?? '';
  if (text.length > MOST_TEXT) return true;
  if (mayHoldFigures(text) && mayHoldFigures(withoutScripts(body, text))) return true;
  for (let top = body.firstElementChild; top; top = top.nextElementSibling) {
    if (top.shadowRoot && lookInto(top.shadowRoot, meet)) return true;
  }
  // A shadow root is no node that a path may begin at; what stands inside is looked at one by one.
  return body instanceof Element &&
    !document.evaluate(`boolean(${OWN_NAMES})`, body, null, 3).booleanValue
    ? false
    : ownNamesIn(body).some((host) => host.shadowRoot && lookInto(host.shadowRoot, meet));
}

function lookInto(root: ShadowRoot, meet: (root: ShadowRoot) => void): boolean {
  meet(root);
  return lookAt(root, meet);
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
