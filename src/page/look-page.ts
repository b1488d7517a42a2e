import { MOST_WORDS, mayHoldFigures, passagesAmong } from './quick-look';

// A longer text is not asked but read: the reader pauses for the page, one question cannot. Characters.
const MOST_TEXT = 1_000_000;
// More elements that may have shadow roots are not asked one after the other: the page is read instead.
const MOST_TOPS = 1_000;
const MOST_HOSTS = 20_000;
// Elements whose text is none of the page's.
const UNREAD = 'script,style,noscript,textarea,svg';

/** An XPath of the text of the page's body, empty without one. */
export const TEXT = "string(/*/*[local-name()='body'])";

// Paths are followed by the browser itself, which makes no wrapper of what it passes.
const OWN_NAMES = "descendant::*[contains(name(),'-')]";

/**
 * An XPath of the elements of a document that may have shadow roots: those with names of their own, and those at
 * the top of the page that hold nothing and could be there for a root alone.
 */
export const HOSTS =
  `/${OWN_NAMES}|/*/*/*[self::div|self::main|self::section|self::article|self::p|self::span]` +
  '[not(*)][not(text()[string-length()>9])]';

/** The same of an element in a shadow root: itself, its children, and all inside that have names of their own. */
const HOSTS_INSIDE = `self::*|*|${OWN_NAMES}`;

/** Changes of a root that are observed. */
export const OBSERVED: MutationObserverInit = {
  childList: true,
  characterData: true,
  subtree: true,
};

/**
 * The passages of the page, its open shadow roots included, in which a casualty word has a number near it; null
 * when it is too long or has too many roots to be asked. `text`: its body's. Changes in roots are observed.
 */
export function lookCloser(
  text: string,
  hosts: XPathResult,
  observer: MutationObserver,
): string[] | null {
  const passages: string[] = [];
  const inBody = text.length <= MOST_TEXT && addText(document.body, text, passages);
  return inBody && addRoots(hosts, observer, passages) ? passages : null;
}

/** Adds what the text of the root has; false when it is too much to be gone through. */
function addText(root: Element | ShadowRoot, text: string, passages: string[]): boolean {
  if (!mayHoldFigures(text)) return true;
  const own = passagesAmong(withoutUnread(root, text), MOST_WORDS);
  if (own) passages.push(...own);
  return own !== null;
}

/** Adds what the shadow roots of the hosts have, and those inside; false when they are too many to be asked. */
function addRoots(hosts: XPathResult, observer: MutationObserver, passages: string[]): boolean {
  if (hosts.snapshotLength > MOST_HOSTS) return false;
  for (let at = 0; at < hosts.snapshotLength; at++) {
    const { shadowRoot: root } = hosts.snapshotItem(at) as Element;
    if (!root) continue;
    observer.observe(root, OBSERVED);
    const text = root.textContent ?? '';
    if (text.length > MOST_TEXT || !addText(root, text, passages)) return false;
    if (root.childElementCount > MOST_TOPS) return false;
    for (let top = root.firstElementChild; top; top = top.nextElementSibling) {
      const inside = document.evaluate(HOSTS_INSIDE, top, null, 6);
      if (!addRoots(inside, observer, passages)) return false;
    }
  }
  return true;
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
