import { writeBlocks } from '../../src/bridge/block-list';
import type { PageAnswer, SentPage } from '../../src/bridge/messages';
import type { MarkLook } from '../../src/bridge/settings';
import { type ArticleDate, articleDate } from '../../src/page/article-date';
import type { ExtensionPort } from '../../src/page/extension-port';
import { giveWay, runInSlices } from '../../src/page/slices';
import type { TextMap } from '../../src/page/text-map';
import type { FindingCard } from '../../src/report/card';

// The background may be killed while it reads; it is asked again after these pauses.
const PAUSES_MS = [400, 2_500];

/** The background's answer to the page's text. */
export async function askBackground(
  port: ExtensionPort,
  document: Document,
  map: TextMap,
  signal: AbortSignal,
  how: { readonly forced: boolean; readonly dressed: MarkLook | null },
): Promise<PageAnswer> {
  const blocks = await runInSlices(writeBlocks(map.eachBlock()), signal);
  if (blocks === null) return { state: 'failed' };
  const page = pageOf(document, map, blocks.result);
  // Seeking the day in 200,000 elements and sending four million characters are two tasks of the page.
  await giveWay();
  for (const pause of [...PAUSES_MS, null]) {
    const answer = (await port.send({ type: 'read', page, ...how })) as PageAnswer | null;
    if (answer || pause === null || !port.isAlive()) return answer ?? { state: 'failed' };
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  return { state: 'failed' };
}

let dated: { readonly of: string; readonly date: ArticleDate } | null = null;

/** The page's day, sought again when another page is shown under the same document. */
function dateOf(document: Document, url: string): ArticleDate {
  const of = `${url} ${document.head?.childElementCount} ${document.title}`;
  if (dated?.of !== of) dated = { of, date: articleDate(document, url) };
  return dated.date;
}

function pageOf(document: Document, { text, cut }: TextMap, blocks: string): SentPage {
  const { href } = document.location;
  const url = /^https?:|^file:/.test(href) ? href : document.baseURI;
  const lang = document.documentElement.lang || languageMeta(document);
  return { text, blocks, cut, url, title: document.title, lang, ...dateOf(document, url) };
}

function languageMeta(document: Document): string {
  const meta = document.querySelector('meta[http-equiv="content-language" i]');
  return meta?.getAttribute('content')?.split(',')[0]?.trim() ?? '';
}

/** Whether the toolbar's badge counts the finding: something happened to the figure on the way. */
export function needsAttention(card: FindingCard): boolean {
  if (card.inconsistent) return true;
  return card.marked && ['revised', 'altered', 'outside'].includes(card.status);
}
