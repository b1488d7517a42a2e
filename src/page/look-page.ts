import { MOST_WORDS, mayHoldFigures, passagesAmong } from './quick-look';

/** A longer text is not asked but read: the reader pauses for the page, one question cannot. Characters. */
export const MOST_TEXT = 1_000_000;
// More elements that may have shadow roots are not asked one after the other: the page is read instead.
const MOST_TOPS = 1_000;
const MOST_HOSTS = 20_000;
// Characters of either end of a script by which it is found in the page's text.
const END = 64;
// A shorter script is left in the text. Characters.
const LEAST_UNREAD = 10;
// Elements whose text is none of the page's.
const UNREAD = 'script,style,noscript,textarea';

/** An XPath of the text of the page's body, empty without one. */
export const TEXT = "string(/*/*[local-name()='body'])";

// Paths are followed by the browser itself, which makes no wrapper of what it passes.
const OWN_NAMES = "descendant::*[contains(name(),'-')]";

/** An XPath of the elements of a long document that may have shadow roots: those with names of their own. */
export const OWN_HOSTS = `/${OWN_NAMES}`;

/**
 * An XPath of the elements of a document that may have shadow roots: those with names of their own, and those at
 * the top of a page of few elements that hold nothing and could be there for a root alone. A page with elements
 * enough of its own is no frame for a root, and half of all pages have such an element at the top, of which nothing
 * can be asked before the browser made all that a script needs of an element. What each step leaves is asked the
 * next.
 */
export const HOSTS =
  `${OWN_HOSTS}|/*/*[local-name()='body'][count(descendant::*)<100]/*[not(*)]` +
  '[string-length()<10][self::div|self::main|self::section|self::article|self::p|self::span]';

/** The same of an element in a shadow root: itself, its children, and all inside that have names of their own. */
const HOSTS_INSIDE = `self::*|*|${OWN_NAMES}`;

/** Changes of a root that are observed. */
export const OBSERVED: MutationObserverInit = {
  childList: true,
  characterData: true,
  subtree: true,
};

/**
 * The passages of a text in which a casualty word has a number near it, without what stands in the unread nodes; none
 * when no common word is there, null when it is too long to be asked. The nodes come in the order in which they stand
 * in the text.
 */
export function passagesIn(text: string, unread: Iterable<Node>): string[] | null {
  if (text.length > MOST_TEXT) return null;
  let rest = '';
  let from = 0;
  for (const node of unread) {
    const inside = node.textContent as string;
    // What is short may stand in the page's own text as well.
    if (inside.length < LEAST_UNREAD) continue;
    // Both ends tell a long text: to compare all of it takes as long as to go through it with a pattern.
    let at = text.indexOf(inside.slice(0, END), from);
    if (at >= 0 && !text.slice(at, at + inside.length).endsWith(inside.slice(-END))) {
      at = text.indexOf(inside, from);
    }
    if (at < 0) continue;
    rest += `${text.slice(from, at)} `;
    from = at + inside.length;
  }
  rest += text.slice(from);
  if (!mayHoldFigures(rest)) return [];
  return passagesAmong(rest, MOST_WORDS);
}

/** The texts of the document's scripts and styles, without the elements around them. */
export function unreadTexts(): Node[] {
  const own = "/*/*[local-name()='body']/descendant::";
  const paths = UNREAD.split(',').map((name) => `${own}${name}/text()`);
  const found = document.evaluate(paths.join('|'), document, null, 7);
  const nodes: Node[] = [];
  for (let at = 0; at < found.snapshotLength; at++) nodes.push(found.snapshotItem(at) as Node);
  return nodes;
}

/** The element's open shadow root. */
export function rootOf({ shadowRoot }: Element): ShadowRoot | null {
  // A form gives its fields of that name.
  return shadowRoot?.nodeType === 11 ? shadowRoot : null;
}

/**
 * Adds what the open shadow roots of the hosts have, and those inside, and the hosts without one to the rootless;
 * false when they are too many to be asked. Changes in the roots are observed.
 */
export function addRoots(
  hosts: XPathResult,
  observer: MutationObserver,
  passages: string[],
  rootless: Element[],
): boolean {
  if (hosts.snapshotLength > MOST_HOSTS) return false;
  for (let at = 0; at < hosts.snapshotLength; at++) {
    const host = hosts.snapshotItem(at) as Element;
    const root = rootOf(host);
    if (!root) {
      rootless.push(host);
      continue;
    }
    observer.observe(root, OBSERVED);
    const text = root.textContent as string;
    if (mayHoldFigures(text)) {
      const own = passagesIn(text, root.querySelectorAll(UNREAD));
      if (!own) return false;
      passages.push(...own);
    }
    if (root.childElementCount > MOST_TOPS) return false;
    for (const top of root.children) {
      const inside = document.evaluate(HOSTS_INSIDE, top, null, 6);
      if (!addRoots(inside, observer, passages, rootless)) return false;
    }
  }
  return true;
}
