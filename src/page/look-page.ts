import { NUMBER, STEM } from './look-patterns';

/** A longer text is not asked but read: the reader pauses for the page, one question cannot. Characters. */
export const MOST_TEXT = 1_000_000;
// So many children, or elements with names of their own, are asked one after the other; where there are more, and
// some that may have roots, the page is read instead.
const MOST_TOPS = 1_000;
const MOST_HOSTS = 20_000;
// A word and its number may lie half as many characters apart (NEAR of quick-look.ts).
const ENOUGH = 1_000;
// Elements whose text is none of the page's.
const UNREAD = 'script,style,noscript,textarea,svg';
const OWN_NAMES = "descendant-or-self::*[contains(name(),'-')]";
/** An XPath that tells whether there are elements with names of their own, the ones that have shadow roots. */
export const HAS_OWN_NAMES = `boolean(${OWN_NAMES})`;

/** A number, in digits or in words. */
export const A_NUMBER = new RegExp(NUMBER, 'i');
let word: RegExp | undefined;

/** A casualty word at its beginning; made at the first need, which most small pages do not have. */
export function aWord(): RegExp {
  word ??= new RegExp(STEM, 'i');
  return word;
}

/**
 * Adds the text of the root and of the open shadow roots inside to `texts`, where it has both a casualty
 * word and a number. False when one is too long to be asked. Roots are told to `meet`; those for which it
 * gives false are passed over. `text`: the root's own, where it is known.
 */
export function addTexts(
  root: Element | ShadowRoot,
  meet: (root: ShadowRoot) => boolean,
  texts: string[],
  text = root.textContent ?? '',
): boolean {
  if (text.length > MOST_TEXT) return false;
  if (hasBoth(text)) {
    const read = withoutUnread(root, text);
    if (read === text || hasBoth(read)) texts.push(read);
  }
  return addRoots(root, meet, texts);
}

/** As `addTexts`, for the open shadow roots inside alone; false also where too many elements may have one. */
export function addRoots(
  root: Element | ShadowRoot,
  meet: (root: ShadowRoot) => boolean,
  texts: string[],
): boolean {
  const inside = (host: Element) =>
    !host.shadowRoot || !meet(host.shadowRoot) || addTexts(host.shadowRoot, meet, texts);
  if (root.childElementCount > MOST_TOPS) {
    const isElement = root instanceof Element;
    if (!isElement || document.evaluate(HAS_OWN_NAMES, root, null, 3).booleanValue) return false;
  }
  for (let top = root.firstElementChild; top; top = top.nextElementSibling) {
    if (!inside(top)) return false;
    if (root.childElementCount > MOST_TOPS) continue;
    if (!document.evaluate(HAS_OWN_NAMES, top, null, 3).booleanValue) continue;
    const found = document.evaluate(OWN_NAMES, top, null, 7);
    if (found.snapshotLength > MOST_HOSTS) return false;
    for (let at = 0; at < found.snapshotLength; at++) {
      const host = found.snapshotItem(at) as Element;
      if (host !== top && !inside(host)) return false;
    }
  }
  return true;
}

/**
 * The element around a changed node in which a word and its number stand together, if at all; null for a
 * node that brought neither. `lengths` keeps how long the texts met on the way are, for the next node.
 */
export function partAround(node: Node, lengths: Map<Node, number>): Element | ShadowRoot | null {
  const own = node.textContent ?? '';
  const element = node instanceof Element ? node : node.parentElement;
  if (!(A_NUMBER.test(own) || aWord().test(own) || own.includes('\u00AD'))) return null;
  if (element?.closest(UNREAD)) return null;
  let part: Node = node;
  let length = 0;
  while (length < ENOUGH && part.parentNode && part.parentNode !== document) {
    length = lengths.get(part) ?? part.textContent?.length ?? 0;
    lengths.set(part, length);
    part = part.parentNode;
  }
  return part as Element | ShadowRoot;
}

function hasBoth(text: string): boolean {
  // A soft hyphen may stand in the word.
  return (A_NUMBER.test(text) && aWord().test(text)) || text.includes('\u00AD');
}

/** The text without that of scripts, styles and pictures, whose elements stand in it one after the other. */
function withoutUnread(root: Element | ShadowRoot, text: string): string {
  let rest = '';
  let from = 0;
  for (const element of root.querySelectorAll(UNREAD)) {
    const { firstChild } = element;
    // The data of a single text is not copied, the text of an element is.
    const single = firstChild?.nodeType === 3 && !firstChild.nextSibling;
    const inside = (single ? firstChild.nodeValue : element.textContent) ?? '';
    const at = inside ? text.indexOf(inside, from) : -1;
    if (at < 0) continue;
    rest += `${text.slice(from, at)} `;
    from = at + inside.length;
  }
  return rest + text.slice(from);
}
