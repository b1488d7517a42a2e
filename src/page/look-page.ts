import { MOST_WORDS, mayHoldFigures, passagesAmong } from './quick-look';

/** A longer text is not asked but read: the reader pauses for the page, one question cannot. Characters. */
export const MOST_TEXT = 1_000_000;
/** What it takes to ask an element for its root: as much as to ask a text of so many characters. */
export const HOST = 50;
/** What it takes to find who may have a root inside of an element at the top of one. Characters. */
export const TOP = 100;
/** After as much the page has its turn: some milliseconds. Characters. */
export const PIECE = 50_000;
// As many hosts are asked: what they take comes to the longest text.
const MOST_NODES = 20_000;
// Characters of either end of a script by which it is found in the page's text.
const END = 64;
// A shorter script is left in the text. Characters.
const LEAST_UNREAD = 10;
/** Elements whose text is none of the page's. */
export const UNREAD = 'script,style,noscript,textarea';

/** An XPath of the text of the page's body, empty without one. */
export const TEXT = "string(/*/*[local-name()='body'])";

// Paths are followed by the browser itself, which makes no wrapper of what it passes. The signs of a formula that
// MathJax sets are elements by the thousand whose names have a hyphen; none of them ever has a root.
const OWN_NAMES = "descendant::*[contains(local-name(),'-')][not(starts-with(local-name(),'mjx'))]";

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
  "[string-length()<10][contains('div main section article p span',local-name())]";

/** The same of an element in a shadow root: itself, its children, and all inside that have names of their own. */
export const HOSTS_INSIDE = `self::*|*|${OWN_NAMES}`;

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

/**
 * The nodes of a path, as many as may be asked and one more; `type`: whether they come in the order of the document
 * (7) or in any (6).
 */
export function nodesAt<Kind extends Node>(path: string, from: Node, type: number): Kind[] {
  const found = document.evaluate(path, from, null, type);
  const nodes: Kind[] = [];
  for (let at = 0; at < found.snapshotLength && at <= MOST_NODES; at++) {
    nodes.push(found.snapshotItem(at) as Kind);
  }
  return nodes;
}

/** The texts of the document's scripts and styles, without the elements around them. */
export function unreadTexts(): Node[] {
  const own = "/*/*[local-name()='body']/descendant::";
  const paths = UNREAD.split(',').map((name) => `${own}${name}/text()`);
  return nodesAt(paths.join('|'), document, 7);
}

/** The element's open shadow root; nothing or false without one. */
export function rootOf({ shadowRoot }: Element): ShadowRoot | false | undefined {
  // A form gives its fields of that name.
  return shadowRoot?.nodeType === 11 && shadowRoot;
}
