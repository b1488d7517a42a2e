import type { Claim, ClaimReview, CreativeWork, Graph, WebPage } from 'schema-dts';
import type { ClaimCard, FindingCard, PageReport } from '../../report/card';
import { citationText, shownPrecision } from '../words/claim-words';
import { driftSentence } from '../words/drift-words';
import type { Words } from '../words/speak';
import { readingText, revisedSentence, statusSentence } from '../words/status-words';
import { passageLink } from './passage-link';

const DIGITS = { day: 10, month: 7, year: 4 } as const;

/** The day of publication as far as it is known (ISO 8601, also "2025-06" and "2025"); null where a source only looked back. */
function knownDay(claim: ClaimCard): string | null {
  if (claim.dateBasis === 'recalled') return null;
  return claim.published.slice(0, DIGITS[shownPrecision(claim)]);
}

function sourceOf(words: Words, claim: ClaimCard): CreativeWork {
  const day = knownDay(claim);
  return {
    '@type': 'CreativeWork',
    url: claim.url,
    name: citationText(words, claim),
    creator: {
      '@type': 'Organization',
      name: claim.agency.name,
      ...(claim.agency.url ? { url: claim.agency.url } : {}),
    },
    ...(day ? { datePublished: day } : {}),
  };
}

function pageOf(page: PageReport, card: FindingCard): WebPage {
  return {
    '@type': 'WebPage',
    url: passageLink(page.url, card),
    ...(page.title ? { name: page.title } : {}),
    ...(page.published ? { datePublished: page.published } : {}),
    ...(page.lang ? { inLanguage: page.lang } : {}),
  };
}

function claimOf(words: Words, page: PageReport, card: FindingCard): Claim {
  const author = card.agency?.name ?? card.attributionText;
  const day = card.claim && knownDay(card.claim);
  return {
    '@type': 'Claim',
    text: card.sentenceText.trim(),
    appearance: pageOf(page, card),
    ...(author ? { author: { '@type': 'Organization', name: author } } : {}),
    ...(day ? { datePublished: day } : {}),
    ...(card.claim ? { firstAppearance: sourceOf(words, card.claim) } : {}),
  };
}

/** How the figure stands, in whole sentences: no number rates it, because nothing is judged. */
function explanation(words: Words, page: PageReport, card: FindingCard): string {
  return [
    statusSentence(words, card),
    revisedSentence(words, card, page),
    ...card.drifts.map((drift) => driftSentence(words, drift, card)),
  ]
    .filter((sentence) => sentence !== null)
    .join(' ');
}

function reviewOf(words: Words, page: PageReport, card: FindingCard, today: string): ClaimReview {
  const subject = card.subjectName ?? card.subjectText;
  const said = readingText(words, card);
  return {
    '@type': 'ClaimReview',
    url: passageLink(page.url, card),
    claimReviewed: subject ? `${said}, ${subject}` : said,
    datePublished: today,
    inLanguage: words.locale,
    author: { '@type': 'Organization', name: words.say('name') },
    itemReviewed: claimOf(words, page, card),
    reviewRating: {
      '@type': 'Rating',
      alternateName: words.say(`status.${card.status}`),
      ratingExplanation: explanation(words, page, card),
    },
    citation: card.competing.map((claim) => sourceOf(words, claim)),
  };
}

/** Whether the figure was held against the record at all. */
function isCompared(card: FindingCard): boolean {
  return card.status !== 'not-covered' && card.modality === 'stated';
}

/**
 * The compared figures as schema.org ClaimReview in JSON-LD. `today` is the day of the export,
 * `YYYY-MM-DD`.
 */
export function reportClaimReview(
  words: Words,
  reports: readonly PageReport[],
  today: string,
): string {
  const graph: Graph = {
    '@context': 'https://schema.org',
    '@graph': reports.flatMap((page) =>
      page.findings.filter(isCompared).map((card) => reviewOf(words, page, card, today)),
    ),
  };
  return `${JSON.stringify(graph, null, 2)}\n`;
}
