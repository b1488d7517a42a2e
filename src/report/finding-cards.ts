import type { ClaimRecord } from '../claims/claim-record';
import type { Figure } from '../detect/figure';
import type { Finding, Status } from '../match/finding';
import { quantityWords } from '../match/quantity-words';
import type { Measure } from '../text/quantity';
import type { ReadText } from '../text/read-text';
import type { FindingCard } from './card';
import { agencyCard, claimCard, claimCards } from './claim-cards';
import { sayOrigin } from './say-origin';

/** A popover shows no more competing claims than this; the explorer shows all. */
const MOST_COMPETING = 12;
/** Later estimates are a note, not a list. */
const MOST_LATER = 5;

/** Measures that count no casualty; they explain shares and are never marked. */
const NO_CASUALTY: ReadonlySet<Measure> = new Set<Measure>(['deployed', 'displaced']);

/** What the cards of one page are made from. */
export interface CardSource {
  readonly read: ReadText;
  readonly findings: readonly Finding[];
  readonly record: ClaimRecord;
  /** Statuses that the reader wants marked. */
  readonly markedStatuses: readonly Status[];
}

/** The findings as the interface shows them, in order. */
export function findingCards(source: CardSource): FindingCard[] {
  return source.findings.map((finding) => findingCard(finding, source));
}

/** Stable while the page's words stay. */
export function figureKey(figure: Figure): string {
  return `${figure.start}-${figure.end}-${figure.text}`;
}

function findingCard(finding: Finding, source: CardSource): FindingCard {
  return {
    ...figurePart(finding.figure, source),
    ...matchPart(finding, source),
    ...pagePart(finding, source),
  };
}

type FigurePart = Pick<
  FindingCard,
  | 'key'
  | 'span'
  | 'text'
  | 'sentence'
  | 'sentenceText'
  | 'value'
  | 'low'
  | 'high'
  | 'bound'
  | 'vague'
  | 'measure'
  | 'kind'
  | 'rate'
  | 'modality'
  | 'derived'
  | 'subjectText'
  | 'placeText'
  | 'asOf'
  | 'attributionText'
  | 'relays'
  | 'inferred'
>;

function figurePart(figure: Figure, source: CardSource): FigurePart {
  const { derived, attribution } = figure;
  const { start, end } = figure.sentence;
  return {
    key: figureKey(figure),
    span: { start: figure.start, end: figure.end },
    text: figure.text,
    sentence: { start, end },
    sentenceText: source.read.text.slice(start, end),
    value: figure.value,
    low: figure.low,
    high: figure.high,
    bound: figure.bound,
    vague: figure.vague,
    measure: figure.measure,
    kind: figure.kind,
    rate: figure.rate,
    modality: figure.modality,
    derived: derived ? { share: derived.share, baseText: derived.baseText } : null,
    subjectText: figure.subject?.text ?? null,
    placeText: figure.place?.text ?? null,
    asOf: figure.asOf,
    attributionText: attribution ? sayOrigin(attribution) : null,
    relays: attribution?.relays.map((relay) => relay.text) ?? [],
    inferred: figure.inferred,
  };
}

type MatchPart = Omit<FindingCard, keyof FigurePart | keyof PagePart>;

function matchPart(finding: Finding, source: CardSource): MatchPart {
  const { record } = source;
  const agency = finding.agency === null ? null : record.agency(finding.agency);
  return {
    subject: finding.subject,
    subjectName: finding.subject === null ? null : (record.subject(finding.subject)?.name ?? null),
    conflict: finding.conflict,
    conflictName:
      finding.conflict === null ? null : (record.conflict(finding.conflict)?.name ?? null),
    agency: agency ? agencyCard(agency, finding.conflict) : null,
    status: finding.status,
    marked: isMarked(finding, source.markedStatuses),
    claim: claimCard(finding.claim, record),
    revisedBy: claimCard(finding.revisedBy, record),
    revisedWhen: finding.revisedWhen,
    drifts: finding.drifts,
    ends: finding.ends && {
      low: claimCard(finding.ends.low, record),
      high: claimCard(finding.ends.high, record),
    },
    // Later estimates are shown apart.
    competing: claimCards(
      finding.competing.filter((id) => !finding.later.includes(id)),
      record,
      MOST_COMPETING,
    ),
    otherMeasures: finding.otherMeasures.map(({ measure, claims }) => ({
      measure,
      claims: claimCards(claims, record),
    })),
    later: claimCards(finding.later, record, MOST_LATER),
    why: finding.why,
  };
}

function isMarked(finding: Finding, statuses: readonly Status[]): boolean {
  const { figure, status } = finding;
  if (status === 'not-covered' || !statuses.includes(status)) return false;
  return figure.modality === 'stated' && !NO_CASUALTY.has(figure.measure);
}

type PagePart = Pick<FindingCard, 'inconsistent' | 'addsUp' | 'repeats'>;

function pagePart(finding: Finding, source: CardSource): PagePart {
  const figureAt = (index: number): Figure | undefined => source.findings[index]?.figure;
  const textAt = (index: number): string => figureAt(index)?.text ?? '';
  const { inconsistent, addsUp } = finding;
  return {
    inconsistent: inconsistent && {
      type: inconsistent.type,
      parts: inconsistent.parts.map(textAt),
      total: totalText(finding, figureAt(inconsistent.total)),
      sum: inconsistent.sum,
    },
    addsUp: addsUp && {
      parts: addsUp.parts.flatMap((index) => {
        const part = figureAt(index);
        return part ? [{ text: part.text, measure: part.measure }] : [];
      }),
      total: textAt(addsUp.total),
      sum: addsUp.sum,
      splitPublished: addsUp.splitPublished,
    },
    // A count: the others' keys in each of them would grow with the square of their number.
    repeats: finding.repeats.length,
  };
}

/** A share's whole is its base, any other total its own words. */
function totalText(finding: Finding, total: Figure | undefined): string {
  if (finding.inconsistent?.type !== 'share-does-not-fit' || !total?.derived)
    return total?.text ?? '';
  return `${total.text} (${quantityWords(total.derived.base)})`;
}
