import type { BlockRole } from '../text/read-text';
import { attributeOf, nameOf } from './plain-dom';
import { shortText } from './short-text';

/** What an element is by its name alone. */
export type ElementKind = 'block' | 'unread' | 'br' | 'sup' | 'slot';

/** Elements that stand by themselves: text before, inside and after them never runs together. */
const BLOCK_LEVEL =
  'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset ' +
  'figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu ' +
  'ol p section summary table tbody td tfoot th thead tr ul search';

/** Elements whose text is no prose of the page: code, controls, pictures, embedded documents. */
const UNREAD =
  'script style noscript template code pre kbd samp var nav input textarea select datalist option optgroup ' +
  'svg math canvas iframe frame object embed video audio map picture img rt rp head title meter progress';

const KINDS = new Map<string, ElementKind>([
  ['br', 'br'],
  ['sup', 'sup'],
  ['slot', 'slot'],
  ...namesOf(BLOCK_LEVEL, 'block'),
  ...namesOf(UNREAD, 'unread'),
]);

function namesOf(names: string, kind: ElementKind): [string, ElementKind][] {
  return names.split(' ').map((name) => [name, kind]);
}

// Elements without names of their own that can have shadow roots.
const HOSTS: ReadonlySet<string> = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(
    ' ',
  ),
);

const UNREAD_ROLES =
  /^(?:navigation|menu|menubar|toolbar|tablist|textbox|searchbox|combobox|listbox|img|math|code)$/;

// A footnote mark: a few digits or letters, a symbol, or anything short in brackets.
const FOOTNOTE = /^\s*(?:\[[^\]]{1,12}\]|\(?[\d,\s]{1,6}\)?|[a-z]|[*†‡§¶#]+)\s*$/i;
// With the white space of a template around the mark.
const LONGEST_MARK = 200;
const OPTED_OUT = /(?:^|\s)notranslate(?:\s|$)/;
const BYLINE_CLASS = /(?:^|[\s_-])by-?line(?:$|[\s_-])/i;
const CAPTION_CLASS = /(?:^|[\s_-])caption(?:$|[\s_-])/i;

/** The kind that an element's local name gives it; undefined: it stands in the line. */
export function kindOf(name: string): ElementKind | undefined {
  return KINDS.get(name);
}

/**
 * Whether an element of this name may get a shadow root later: one with a name of its own, for which a definition may
 * come, and any other that can have a root at all.
 */
export function mayGetRoot(name: string): boolean {
  return HOSTS.has(name) || name.includes('-');
}

/**
 * Elements of which an attribute says something about reading. The browser finds them all at once, in a
 * fraction of the time that a script takes to ask each element for each attribute.
 */
export const TELLING =
  '[hidden],[role],[aria-hidden="true"],[contenteditable],[translate="no"],[data-toll-trace],' +
  '[itemprop="author"],.notranslate,[class*="line" i],[class*="caption" i]';

/**
 * Whether the attributes of the element say that nothing inside is read: navigation, editable and hidden
 * parts, and what opted out. A `translate="no"` on the root or body stands there to keep translators from
 * editing a web app's nodes; it says nothing about a part of the text and is passed over.
 */
export function isUnread(element: Element): boolean {
  const asked = (attribute: string) => attributeOf(element, attribute);
  if (asked('hidden') !== null || asked('aria-hidden') === 'true') return true;
  if (asked('data-toll-trace') === 'off') return true;
  const editable = asked('contenteditable');
  if (editable !== null && editable !== 'false' && editable !== 'inherit') return true;
  if (UNREAD_ROLES.test(asked('role') ?? '')) return true;
  const name = nameOf(element);
  if (name === 'html' || name === 'body') return false;
  return asked('translate') === 'no' || OPTED_OUT.test(asked('class') ?? '');
}

/** Whether a raised element is a footnote's mark, which must not run into the number before it. */
export function isFootnoteMark(sup: Element): boolean {
  const text = shortText(sup, LONGEST_MARK);
  if (text === null) return false;
  return FOOTNOTE.test(text) || (text.length <= 24 && sup.querySelector('a[href^="#"]') !== null);
}

/** What the block is; null: what its surroundings are. Level: of a heading, else 0. */
export interface RoleOfBlock {
  readonly role: BlockRole;
  readonly level: number;
}

const ROLES = new Map<string, RoleOfBlock>([
  ...[1, 2, 3, 4, 5, 6].map((level): [string, RoleOfBlock] => [
    `h${level}`,
    { role: 'heading', level },
  ]),
  ['li', { role: 'item', level: 0 }],
  ['dd', { role: 'item', level: 0 }],
  ['dt', { role: 'item', level: 0 }],
  ['blockquote', { role: 'quote', level: 0 }],
  ['caption', { role: 'caption', level: 0 }],
  ['figcaption', { role: 'caption', level: 0 }],
  ['address', { role: 'byline', level: 0 }],
]);

/** What the element's name makes of a block; null: nothing. */
export function roleOfName(name: string): RoleOfBlock | null {
  return ROLES.get(name) ?? null;
}

/** What the element's attributes make of a block; null: nothing. */
export function roleOfAttributes(element: Element): RoleOfBlock | null {
  if (attributeOf(element, 'role') === 'heading') {
    const level = Number(attributeOf(element, 'aria-level') ?? 2);
    return { role: 'heading', level: [1, 2, 3, 4, 5, 6].includes(level) ? level : 2 };
  }
  const classes = attributeOf(element, 'class') ?? '';
  if (BYLINE_CLASS.test(classes) || attributeOf(element, 'itemprop') === 'author') {
    return { role: 'byline', level: 0 };
  }
  return CAPTION_CLASS.test(classes) ? { role: 'caption', level: 0 } : null;
}
