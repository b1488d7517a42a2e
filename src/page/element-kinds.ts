import type { BlockRole } from '../text/read-text';

const setOf = (names: string) => new Set(names.split(' '));

/** Elements that stand by themselves: text before, inside and after them never runs together. */
const BLOCK_LEVEL = setOf(
  'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset ' +
    'figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu ' +
    'ol p section summary table tbody td tfoot th thead tr ul search',
);

/** Elements whose text is no prose of the page: code, controls, pictures, embedded documents. */
const UNREAD = setOf(
  'script style noscript template code pre kbd samp var nav input textarea select datalist option optgroup ' +
    'svg math canvas iframe frame object embed video audio map picture img rt rp head title meter progress',
);

const UNREAD_ROLES = setOf(
  'navigation menu menubar toolbar tablist textbox searchbox combobox listbox img math code',
);

// A footnote mark: a few digits or letters, a symbol, or anything short in brackets.
const FOOTNOTE = /^\s*(?:\[[^\]]{1,12}\]|\(?[\d,\s]{1,6}\)?|[a-z]|[*†‡§¶#]+)\s*$/i;
const BYLINE_CLASS = /(?:^|[\s_-])by-?line(?:$|[\s_-])/i;
const CAPTION_CLASS = /(?:^|[\s_-])caption(?:$|[\s_-])/i;

/** Whether the element breaks the text before and after it. Elements with a shadow root do. */
export function isBlockLevel(element: Element): boolean {
  return BLOCK_LEVEL.has(element.localName) || Boolean(element.shadowRoot);
}

/**
 * Whether nothing inside is read: code, navigation, editable and hidden parts, and what opted out. A
 * `translate="no"` on the root or body stands there to keep translators from editing a web app's nodes;
 * it says nothing about a part of the text and is passed over.
 */
export function isUnread(element: Element): boolean {
  const name = element.localName;
  if (UNREAD.has(name)) return true;
  if (!element.hasAttributes()) return false;
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  if (element.getAttribute('data-toll-trace') === 'off') return true;
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable !== 'false' && editable !== 'inherit') return true;
  const role = element.getAttribute('role');
  if (role !== null && UNREAD_ROLES.has(role)) return true;
  if (name === 'html' || name === 'body') return false;
  if (element.getAttribute('translate') === 'no') return true;
  return element.classList.contains('notranslate');
}

/** Whether the element is a footnote's mark, which must not run into the number before it. */
export function isFootnoteMark(element: Element): boolean {
  if (element.getAttribute('role') === 'doc-noteref') return true;
  if (element.localName !== 'sup') return false;
  const text = element.textContent ?? '';
  return (
    FOOTNOTE.test(text) || (text.length <= 24 && element.querySelector('a[href^="#"]') !== null)
  );
}

/** What the block is; null: what its surroundings are. Level: of a heading, else 0. */
export function roleOf(element: Element): { role: BlockRole; level: number } | null {
  const name = element.localName;
  const heading = /^h([1-6])$/.exec(name);
  if (heading) return { role: 'heading', level: Number(heading[1]) };
  if (name === 'li' || name === 'dd' || name === 'dt') return { role: 'item', level: 0 };
  if (name === 'blockquote') return { role: 'quote', level: 0 };
  if (name === 'caption' || name === 'figcaption') return { role: 'caption', level: 0 };
  if (name === 'address') return { role: 'byline', level: 0 };
  if (!element.hasAttributes()) return null;
  if (element.getAttribute('role') === 'heading') {
    const level = Number(element.getAttribute('aria-level') ?? 2);
    return { role: 'heading', level: level >= 1 && level <= 6 ? level : 2 };
  }
  const classes = element.getAttribute('class') ?? '';
  if (BYLINE_CLASS.test(classes) || element.getAttribute('itemprop') === 'author') {
    return { role: 'byline', level: 0 };
  }
  return CAPTION_CLASS.test(classes) ? { role: 'caption', level: 0 } : null;
}
