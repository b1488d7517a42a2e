import type { FindingCard, PageReport } from '../../src/report/card';
import type { Report } from '../check/core';
import type { SeenDocument, SeenFigure } from './judge';

/** The report of `check` in the judge's words. */
export function seenInReport(report: Report): SeenDocument {
  const { published, publishedFrom } = report;
  const figures = report.figures.map(
    (figure): SeenFigure => ({
      ...figure,
      competing: figure.competing.length,
      relays: figure.attribution?.relays ?? [],
    }),
  );
  return { published, publishedFrom, figures };
}

/** The page's own report in the judge's words. */
export function seenInPage(report: PageReport): SeenDocument {
  const { published, publishedFrom } = report;
  return { published, publishedFrom, figures: report.findings.map(seenCard) };
}

/** One finding in the judge's words. */
export function seenCard(card: FindingCard): SeenFigure {
  return {
    ...card,
    derived: card.derived !== null,
    claim: card.claim?.id ?? null,
    revisedBy: card.revisedBy?.id ?? null,
    competing: card.competing.length,
  };
}
