import { LOOK_WORDS } from './look-words';

const all = (pick: (words: (typeof LOOK_WORDS)[number]) => readonly string[]) =>
  // Sorted: engines share the beginnings of neighbours, which halves the time.
  LOOK_WORDS.flatMap(pick).sort().join('|');
const STEM = new RegExp(`\\b(?:${all(({ strong, weak }) => [...strong, ...weak])})`, 'gi');
const STRONG = new RegExp(`^(?:${all(({ strong }) => strong)})`, 'i');
const NUMBER = new RegExp(`\\d+|\\b(?:${all(({ numbers }) => numbers)})`, 'gi');
// How far a number may stand from a strong word: a table's header row and its first row of numbers, with
// the white space of a template between them. And from a weak one: in the same clause.
const NEAR = 500;
const CLOSE = 60;
const CHUNK = 16_384;
// A longer text is not asked but read: the reader pauses for the page, one question cannot.
const MOST_TEXT = 1_000_000;
// So many text nodes are looked at for what is no script, and so many elements for shadow roots.
const MOST_NODES = 3_000;
const MOST_ELEMENTS = 30_000;
// Soft hyphens and zero-width characters inside words.
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;
const UNREAD = /^(?:script|style|noscript|template|textarea|svg)$/i;

/** Whether the text has a casualty word with a number near it. Takes time in proportion to the text. */
export function mayHoldFigures(text: string): boolean {
  const plain = text.includes('\u00AD') ? text.replace(INVISIBLE, '') : text;
  let before = Number.NEGATIVE_INFINITY;
  let after = before;
  STEM.lastIndex = 0;
  NUMBER.lastIndex = 0;
  for (let hit = STEM.exec(plain); hit; hit = STEM.exec(plain)) {
    const reach = STRONG.test(hit[0]) ? NEAR : CLOSE;
    while (after < hit.index) {
      before = after;
      after = NUMBER.exec(plain)?.index ?? Number.POSITIVE_INFINITY;
    }
    if (hit.index - before <= reach || after - hit.index <= reach) return true;
  }
  return false;
}

/** Whether added text is worth another look at the page: it has a casualty word, or a number for one. */
export function mayMatter(text: string): boolean {
  STEM.lastIndex = 0;
  return /\d/.test(text) || STEM.test(text);
}

/**
 * Whether the page or one of its open shadow roots may hold figures. The native text of the whole body
 * answers for most pages; only where it hits, the same is asked of what is no script. Shadow roots met
 * on the way are handed to `meet`.
 */
export function lookAt(body: ParentNode & Node, meet: (root: ShadowRoot) => void): boolean {
  const text = body.textContent ?? '';
  if (text.length > MOST_TEXT || (mayHoldFigures(text) && mayHoldVisibly(body))) return true;
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_ELEMENT);
  for (let count = 0; count < MOST_ELEMENTS && walker.nextNode(); count++) {
    const root = (walker.currentNode as Element).shadowRoot;
    if (!root) continue;
    meet(root);
    if (lookAt(root, meet)) return true;
  }
  return false;
}

/** The same question without scripts and styles; ends at the first yes, and with a yes where it gets long. */
function mayHoldVisibly(body: Node): boolean {
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  let text = '';
  for (let count = 0; walker.nextNode(); count++) {
    const node = walker.currentNode as Text;
    if (count > MOST_NODES) return true;
    if (UNREAD.test(node.parentElement?.localName ?? '')) continue;
    text += node.data;
    if (text.length < CHUNK) continue;
    if (mayHoldFigures(text)) return true;
    text = text.slice(-2 * NEAR);
  }
  return mayHoldFigures(text);
}
