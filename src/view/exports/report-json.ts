import type { ClaimCard, FindingCard, PageReport } from '../../report/card';
import { reasonText } from '../words/reason-words';
import type { Words } from '../words/speak';

/** A claim in an exported report: whole, with its agency. */
function exportedClaim(claim: ClaimCard) {
  const { agency, ...rest } = claim;
  return {
    ...rest,
    agency: { id: agency.id, name: agency.name, type: agency.type, stance: agency.stance },
  };
}

function exportedFigure(words: Words, card: FindingCard) {
  return {
    text: card.text,
    start: card.span.start,
    end: card.span.end,
    sentence: card.sentenceText,
    value: card.value,
    low: card.low,
    high: card.high,
    bound: card.bound,
    vague: card.vague,
    derived: card.derived,
    measure: card.measure,
    kind: card.kind,
    modality: card.modality,
    subject: card.subject,
    subjectName: card.subjectName,
    subjectText: card.subjectText,
    conflict: card.conflict,
    place: card.placeText,
    asOf: card.asOf,
    attribution: {
      agency: card.agency?.id ?? null,
      text: card.attributionText,
      relays: card.relays,
    },
    inferred: card.inferred,
    status: card.status,
    claim: card.claim && exportedClaim(card.claim),
    revisedBy: card.revisedBy && exportedClaim(card.revisedBy),
    revisedWhen: card.revisedWhen,
    drifts: card.drifts,
    competing: card.competing.map(exportedClaim),
    otherMeasures: card.otherMeasures.map(({ measure, claims }) => ({
      measure,
      claims: claims.map(exportedClaim),
    })),
    later: card.later.map(exportedClaim),
    inconsistent: card.inconsistent,
    addsUp: card.addsUp,
    why: card.why.map((reason) => reasonText(words, reason)),
  };
}

/**
 * The reports of a page's frames as indented JSON; figures carry the names of the `check` contract, and their
 * evidence is in the interface's language.
 */
export function reportJson(words: Words, reports: readonly PageReport[]): string {
  const pages = reports.map(({ findings, ...page }) => ({
    ...page,
    figures: findings.map((card) => exportedFigure(words, card)),
  }));
  return `${JSON.stringify({ generator: 'Toll Trace', pages }, null, 2)}\n`;
}
