import { LOOK_WORDS, type LookWords } from './look-words';

const all = (name: keyof LookWords) => LOOK_WORDS.map((words) => words[name]).join('|');
const STEM = new RegExp(`\\b(?:${all('words')})`, 'gi');
const STRONG = new RegExp(`^(?:${all('strong')})`, 'i');
const NUMBER = new RegExp(`\\d+|\\b(?:${all('numbers')})`, 'gi');
// How far a number may stand from a strong word: a table's header row and its first row of numbers, with
// the white space of a template between them. And from a weak one: in the same clause.
const NEAR = 500;
const CLOSE = 60;
const CHUNK = 16_384;
// A longer text is not asked but read: the reader pauses for the page, one question cannot.
const MOST_TEXT = 1_000_000;
// So many text nodes are looked at for what is no script.
const MOST_NODES = 3_000;
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
  for (const host of shadowHosts(body)) {
    const root = host.shadowRoot;
    if (!root) continue;
    meet(root);
    if (lookAt(root, meet)) return true;
  }
  return false;
}

// Of the elements that HTML names, the frequent first: the browser's own selector passes them by in a
// tenth of the time that a script takes to ask each for its root.
const NAMED =
  'div,a,span,p,li,img,td,tr,b,i,em,br,h1,h2,h3,h4,h5,h6,ul,ol,strong,script,style,link,meta,section,article,' +
  'button,input,label,svg,svg *,path,figure,figcaption,time,table,tbody,thead,th,dl,dt,dd,sup,sub,small,code,pre,' +
  'option,select,form,nav,header,footer,main,aside,iframe,noscript,hr,blockquote,cite,source,picture,video,font,u';

/** Elements that may have a shadow root: those with names of their own, and what stands at the top. */
export function shadowHosts(root: ParentNode): Element[] {
  return [...root.children, ...root.querySelectorAll(`:not(${NAMED})`)];
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
