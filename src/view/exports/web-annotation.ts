import type { FindingCard, PageReport } from '../../report/card';
import { citationText } from '../words/claim-words';
import type { Words } from '../words/speak';
import { readingText, revisedSentence, statusSentence } from '../words/status-words';
import { quoteAround } from './quote-around';

/** What an export is told of the world outside. */
export interface ExportMoment {
  readonly now: Date;
  /** A new identifier as an address (`urn:uuid:…`). */
  newId(): string;
}

function textBody(words: Words, purpose: 'commenting' | 'tagging', value: string) {
  return { type: 'TextualBody', purpose, format: 'text/plain', language: words.locale, value };
}

function bodiesOf(words: Words, page: PageReport, card: FindingCard) {
  const said = [statusSentence(words, card), revisedSentence(words, card, page)];
  const comment = [`${readingText(words, card)}.`, ...said].filter((part) => part !== null);
  return [
    textBody(words, 'tagging', words.say(`status.${card.status}`)),
    textBody(words, 'commenting', comment.join(' ')),
    ...(card.claim
      ? [
          textBody(words, 'commenting', citationText(words, card.claim)),
          { type: 'SpecificResource', purpose: 'linking', source: card.claim.url },
        ]
      : []),
  ];
}

function annotationOf(words: Words, page: PageReport, card: FindingCard, moment: ExportMoment) {
  return {
    id: moment.newId(),
    type: 'Annotation',
    motivation: card.claim ? ['commenting', 'linking'] : ['commenting'],
    created: moment.now.toISOString(),
    generator: { type: 'Software', name: words.say('name') },
    body: bodiesOf(words, page, card),
    target: {
      source: page.url,
      selector: { type: 'TextQuoteSelector', ...quoteAround(card) },
    },
  };
}

/**
 * All figures as a W3C Web Annotation collection in JSON-LD, one annotation a figure, bound to the page by
 * its words and those around it.
 */
export function reportAnnotations(
  words: Words,
  reports: readonly PageReport[],
  moment: ExportMoment,
): string {
  const items = reports.flatMap((page) =>
    page.findings.map((card) => annotationOf(words, page, card, moment)),
  );
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: moment.newId(),
    type: 'AnnotationCollection',
    label: `${words.say('name')}: ${reports[0]?.title ?? ''}`,
    total: items.length,
    first: { id: moment.newId(), type: 'AnnotationPage', startIndex: 0, items },
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}
