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
 * next: the cheap questions come first.
 */
export const HOSTS =
  `${OWN_HOSTS}|/*/*[local-name()='body'][count(*)<100][count(descendant::*)<100]/*[not(*)]` +
  '[not(text()[string-length()>9])][self::div|self::main|self::section|self::article|self::p|self::span]';

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
export function passagesIn(text: string, unread: ArrayLike<Node>): string[] | null {
  if (text.length > MOST_TEXT) return null;
  let rest = '';
  let from = 0;
  for (let index = 0; index < unread.length; index++) {
    const inside = (unread[index] as Node).textContent as string;
    // What is short may stand in the page's own text as well.
    if (inside.length < LEAST_UNREAD) continue;
    // Both ends tell a long text: to compare all of it takes as long as to go through it with a pattern.
    let at = text.indexOf(inside.slice(0, END), from);
    if (at >= 0 && !text.startsWith(inside.slice(-END), at + Math.max(0, inside.length - END))) {
      at = text.indexOf(inside, from);
    }
    if (at < 0) continue;
    rest += `${text.slice(from, at)} `;
    from = at + inside.length;
  }
  rest += text.slice(from);
  if (!mayHoldFigures(rest)) return [];
  return passagesAmong(rest, MOST_WORDS, false);
}

/** The texts of the document's scripts and styles, without the elements around them. */
export function unreadTexts(): Node[] {
  const own = "/*/*[local-name()='body']/descendant::";
  const text = `text()[string-length()>=${LEAST_UNREAD}]`;
  const path = `${own}script/${text}|${own}style/${text}|${own}noscript/${text}|${own}textarea/${text}`;
  const found = document.evaluate(path, document, null, 7);
  const nodes: Node[] = [];
  for (let at = 0; at < found.snapshotLength; at++) nodes.push(found.snapshotItem(at) as Node);
  return nodes;
}

/**
 * Adds what the open shadow roots of the hosts have, and those inside; false when they are too many to be asked.
 * Changes in them are observed.
 */
export function addRoots(
  hosts: XPathResult,
  observer: MutationObserver,
  passages: string[],
): boolean {
  if (hosts.snapshotLength > MOST_HOSTS) return false;
  for (let at = 0; at < hosts.snapshotLength; at++) {
    const root = (hosts.snapshotItem(at) as Element).shadowRoot;
    // A form gives its fields of that name.
    if (root?.nodeType !== 11) continue;
    observer.observe(root, OBSERVED);
    const text = root.textContent as string;
    if (mayHoldFigures(text)) {
      const own = passagesIn(text, root.querySelectorAll(UNREAD));
      if (own === null) return false;
      passages.push(...own);
    }
    if (root.childElementCount > MOST_TOPS) return false;
    for (const top of root.children) {
      const inside = document.evaluate(HOSTS_INSIDE, top, null, 6);
      if (!addRoots(inside, observer, passages)) return false;
    }
  }
  return true;
}
