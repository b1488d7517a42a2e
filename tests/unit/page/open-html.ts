import { parseHTML } from 'linkedom';
import { readDocumentText } from '../../../src/page/document-reader';
import { ATTRIBUTE_SIGHT, type Sight } from '../../../src/page/sight';
import type { TextMap } from '../../../src/page/text-map';

/** A document without a browser. */
export function openHtml(html: string): Document {
  const whole = html.includes('<html') ? html : `<!doctype html><html><body>${html}</body></html>`;
  return parseHTML(whole).document as unknown as Document;
}

/** The text map of a piece of HTML. */
export function readHtml(html: string, sight: Sight = ATTRIBUTE_SIGHT): TextMap {
  return readDocumentText(openHtml(html), sight);
}
