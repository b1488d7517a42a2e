import type { ClaimRecord } from '../../src/claims/claim-record';
import type { Claim, Series } from '../../src/claims/record';
import { type Finding, STATUSES } from '../../src/match/finding';
import { readDocument } from '../../src/report/read-document';
import type { Day } from '../../src/text/day';
import { readPlainText } from '../../src/text/plain-text';
import { MEASURES } from '../../src/text/quantity';
import { type SentenceOptions, sentenceOfClaim } from './sentence-of-claim';

/** What became of a claim that was worded and read again. */
export type Outcome =
  | 'itself'
  | 'equal'
  | 'other-claim'
  | 'other-subject'
  | 'not-found'
  | 'not-traced';

/** The outcome with the sentence and what was read of it. */
export interface ClaimTrace {
  readonly outcome: Outcome;
  /** True when the page would say that the number is an agency's own, of whatever group. */
  readonly traced: boolean;
  readonly sentence: string;
  readonly told: string;
}

/** Words the claim as news of its own day and traces it back. `equal`: another claim of its agency with its number. */
export function traceClaim(
  claim: Claim,
  record: ClaimRecord,
  today: Day,
  options: SentenceOptions,
): ClaimTrace {
  const { text, quantity, at } = sentenceOfClaim(claim, record, options);
  const page = { read: readPlainText(text), url: '', title: '', lang: 'en' };
  const { findings } = readDocument(
    { ...page, published: claim.published, publishedFrom: 'given' },
    record,
    { today, disabledAgencies: new Set(), recordVersion: '', markedStatuses: STATUSES },
  );
  const finding = findings.find(
    ({ figure }) => figure.start < at + quantity.length && figure.end > at,
  );
  if (!finding) {
    return { outcome: 'not-found', traced: false, sentence: text, told: 'no figure' };
  }
  return {
    outcome: outcomeOf(finding, claim, record),
    traced: isTraced(finding),
    sentence: text,
    told: tell(finding),
  };
}

/**
 * Whether the number of the claim, changed by the factor, is a number of the record about the same group: then it is
 * another statement and not a changed one.
 */
export function isOnRecord(claim: Claim, factor: number, record: ClaimRecord): boolean {
  const number = Math.round(claim.low * factor);
  return MEASURES.some(
    (measure) =>
      record
        .claimsAbout(claim.subject, measure)
        .some((other) => other.low === number || other.high === number) ||
      record
        .seriesAbout(claim.subject, measure)
        .some(
          (series) =>
            [...record.seriesClaimsWithCount(series, measure, number)].length > 0 ||
            (isOpen(claim) && series.rows.some((row) => isJustPassed(number, row))),
        ),
  );
}

function isOpen({ bound }: Claim): boolean {
  return bound === 'at-least' || bound === 'over';
}

/** A count above an open number by so small a share is what it rounds. */
const JUST_ABOVE = 1.003;

/** "Over 48,500" of a body that counts every day and has just passed it. */
function isJustPassed(number: number, row: Series['rows'][number]): boolean {
  return row.some(
    (count) => typeof count === 'number' && count >= number && count <= number * JUST_ABOVE,
  );
}

/** "At least 113" told as "at least 110": the fewer digits of an open number are an honest rounding, not a change. */
export function isRoundedOpen({ low, bound }: Claim, factor: number): boolean {
  if (factor > 1 || (bound !== 'at-least' && bound !== 'over')) return false;
  return digitsIn(Math.round(low * factor)) < digitsIn(low);
}

/** Digits up to the zeros at the end. */
function digitsIn(number: number): number {
  return String(number).replace(/0+$/, '').length;
}

function isTraced({ status }: Finding): boolean {
  return status === 'traced' || status === 'revised';
}

function outcomeOf(finding: Finding, claim: Claim, record: ClaimRecord): Outcome {
  if (finding.subject !== claim.subject) return 'other-subject';
  if (!isTraced(finding) || finding.claim === null) return 'not-traced';
  if (finding.claim === claim.id) return 'itself';
  const found = record.claim(finding.claim);
  const equal =
    found?.agency === claim.agency && found.measure === claim.measure && found.low === claim.low;
  return equal ? 'equal' : 'other-claim';
}

function tell(finding: Finding): string {
  const { figure } = finding;
  return [
    `${figure.measure} ${figure.bound} ${figure.value ?? `${figure.low}-${figure.high}`} ${figure.kind}`,
    `of “${figure.subject?.text ?? ''}” by “${figure.attribution?.origin?.text ?? ''}” as of ${figure.asOf}`,
    `since ${figure.periodStart}: ${finding.status} ${finding.subject} ${finding.agency} ${finding.claim}`,
    finding.drifts.map((drift) => drift.type).join(),
  ].join(' ');
}
