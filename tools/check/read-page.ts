import { parseHTML } from 'linkedom';
import { articleDate } from '../../src/page/article-date';
import { readDocumentText } from '../../src/page/document-reader';
import { ATTRIBUTE_SIGHT } from '../../src/page/sight';
import type { DocumentPage } from '../../src/report/read-document';
import type { Given } from './core';

/** Reads HTML as the reader in the page does, as far as that is possible without a layout. */
export function readPage(html: string, given: Given): DocumentPage {
  const { document } = parseHTML(whole(html)) as unknown as { document: Document };
  const url = given.url ?? '';
  const found = articleDate(document, url);
  return {
    read: readDocumentText(document, ATTRIBUTE_SIGHT),
    url,
    title: document.title,
    lang: given.lang ?? document.documentElement.getAttribute('lang') ?? '',
    published: given.date ?? found.published,
    publishedFrom: given.date === null ? found.publishedFrom : 'given',
  };
}

/** The parser makes no body where the markup has none, as browsers do. */
function whole(html: string): string {
  if (/<body[\s>]/i.test(html)) return html;
  const head = /^[\s\S]*?<\/head\s*>/i.exec(html)?.[0];
  if (head === undefined) return `<!doctype html><html><head></head><body>${html}</body></html>`;
  return `${head}<body>${html.slice(head.length)}</body>`;
}
