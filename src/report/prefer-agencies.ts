import type { ClaimCard, PageReport } from './card';

/**
 * The report with the claims of the reader's preferred agencies first in every list of estimates, the
 * foremost agency first; the others keep their order. Which claim a figure is traced to does not change.
 */
export function preferAgencies(report: PageReport, preferred: readonly string[]): PageReport {
  if (preferred.length === 0) return report;
  const ranks = new Map(preferred.map((id, rank) => [id, rank]));
  const rank = ({ agency }: ClaimCard) => ranks.get(agency.id) ?? preferred.length;
  const inOrder = (claims: readonly ClaimCard[]) =>
    [...claims].sort((one, other) => rank(one) - rank(other));
  return {
    ...report,
    findings: report.findings.map((card) => ({
      ...card,
      competing: inOrder(card.competing),
      later: inOrder(card.later),
      otherMeasures: card.otherMeasures.map((group) => ({
        ...group,
        claims: inOrder(group.claims),
      })),
    })),
  };
}
