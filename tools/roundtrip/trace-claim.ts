import type { ClaimRecord } from '../../src/claims/claim-record';
import type { Claim } from '../../src/claims/record';
import { type Finding, STATUSES } from '../../src/match/finding';
import { readDocument } from '../../src/report/read-document';
import type { Day } from '../../src/text/day';
import { readPlainText } from '../../src/text/plain-text';
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
  const { text, quantity } = sentenceOfClaim(claim, record, options);
  const page = { read: readPlainText(text), url: '', title: '', lang: 'en' };
  const { findings } = readDocument(
    { ...page, published: claim.published, publishedFrom: 'given' },
    record,
    { today, disabledAgencies: new Set(), recordVersion: '', markedStatuses: STATUSES },
  );
  const at = text.indexOf(` ${quantity} `) + 1;
  const finding = findings.find(
    ({ figure }) => figure.start < at + quantity.length && figure.end > at,
  );
  if (!finding) return { outcome: 'not-found', sentence: text, told: 'no figure' };
  return { outcome: outcomeOf(finding, claim, record), sentence: text, told: tell(finding) };
}

function outcomeOf(finding: Finding, claim: Claim, record: ClaimRecord): Outcome {
  if (finding.subject !== claim.subject) return 'other-subject';
  const traced = finding.status === 'traced' || finding.status === 'revised';
  if (!traced || finding.claim === null) return 'not-traced';
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
