import { isDay } from '../text/day';
import { READ_LIMIT } from '../text/read-text';
import { readBlocks } from './block-list';
import type { ReadPage, Request } from './messages';
import type { MarkLook } from './settings';

// More text or blocks than a page is read of come from no reader of ours: the text map cuts them off.
const MOST_URL = 8_192;
const MOST_TITLE = 2_000;
const MOST_COUNT = 5_000_000;
// A page with more is read at once: a closer look at so much would cost as much as reading.
const MOST_TEXTS = 2_000;
const MOST_ASKED = 1_200_000;

/** What the explorer's address may hold: names and values without anything that leads elsewhere. */
const PLACE = /^[\w.%=&-]{1,500}$/;

const ORIGINS: ReadonlySet<unknown> = new Set<ReadPage['publishedFrom']>([
  'given',
  'meta',
  'json-ld',
  'time',
  'url',
  'text',
  null,
]);

const LOOKS: ReadonlySet<unknown> = new Set<MarkLook>(['quiet', 'plain', 'strong']);

type Fields = Readonly<Record<string, unknown>>;

/**
 * The request that a content script sent, checked throughout; null for anything else. A page that breaks
 * into its renderer can send what it likes: nothing here is believed.
 */
export function readRequest(message: unknown): Request | null {
  if (!isFields(message)) return null;
  switch (message.type) {
    case 'look':
      return { type: 'look', texts: readTexts(message.texts) };
    case 'popover':
      return { type: 'popover' };
    case 'explore': {
      const { place } = message;
      return typeof place === 'string' && PLACE.test(place) ? { type: 'explore', place } : null;
    }
    case 'counted': {
      const { attention, marked } = message;
      return isCount(attention) && isCount(marked) ? { type: 'counted', attention, marked } : null;
    }
    case 'read': {
      const page = readPage(message.page);
      const dressed = LOOKS.has(message.dressed) ? (message.dressed as MarkLook) : null;
      return page && { type: 'read', page, forced: message.forced === true, dressed };
    }
    default:
      return null;
  }
}

function readPage(page: unknown): ReadPage | null {
  if (!isFields(page)) return null;
  const { text, url, title, lang, published, publishedFrom } = page;
  if (typeof text !== 'string' || text.length > READ_LIMIT.characters) return null;
  if (typeof url !== 'string' || typeof title !== 'string' || typeof lang !== 'string') return null;
  if (published !== null && !(typeof published === 'string' && isDay(published))) return null;
  if (!ORIGINS.has(publishedFrom)) return null;
  const blocks = readBlocks(page.blocks, text.length, READ_LIMIT.blocks);
  if (blocks === null) return null;
  return {
    text,
    blocks,
    url: url.slice(0, MOST_URL),
    title: title.slice(0, MOST_TITLE),
    lang: /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/.test(lang) ? lang : '',
    published,
    publishedFrom: publishedFrom as ReadPage['publishedFrom'],
    cut: page.cut === true,
  };
}

/** The texts; null, which has the page read without a closer look, where they are no list of short texts. */
function readTexts(texts: unknown): readonly string[] | null {
  if (!Array.isArray(texts) || texts.length > MOST_TEXTS) return null;
  let length = 0;
  for (const text of texts as unknown[]) {
    if (typeof text !== 'string') return null;
    length += text.length;
  }
  return length > MOST_ASKED ? null : (texts as string[]);
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isCount(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= MOST_COUNT;
}
