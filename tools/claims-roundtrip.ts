import { openRecord } from '../src/claims/open-record';
import type { Claim } from '../src/claims/record';
import { STATUSES } from '../src/match/finding';
import { readDocument } from '../src/report/read-document';
import { readPlainText } from '../src/text/plain-text';
import { loadPack } from './load-pack';
import { type ClaimSentence, sentenceOfClaim } from './roundtrip/sentence-of-claim';

// Words every claim of the record as one plain sentence of news and traces it back: with its agency,
// without it, and with its number changed by three per cent. Prints the shares; `--show n` adds cases.

const CHANGE = 1.03;
/** Below this a change of three per cent leaves the number as it was. */
const LEAST_CHANGED = 34;

type Outcome = 'itself' | 'equal' | 'other-claim' | 'other-subject' | 'not-found' | 'not-traced';

const pack = loadPack();
const record = openRecord([pack]);
const LATEST =
  pack.claims
    .map((claim) => claim.published)
    .sort()
    .at(-1) ?? '';
const show = Number(process.argv[process.argv.indexOf('--show') + 1] || 0);

function trace(claim: Claim, sentence: ClaimSentence): { outcome: Outcome; told: string } {
  const { findings } = readDocument(
    {
      read: readPlainText(sentence.text),
      url: '',
      title: '',
      lang: 'en',
      published: claim.published,
      publishedFrom: 'given',
    },
    record,
    {
      today: LATEST,
      disabledAgencies: new Set(),
      recordVersion: pack.version,
      markedStatuses: STATUSES,
    },
  );
  const at = sentence.text.indexOf(` ${sentence.quantity} `) + 1;
  const finding = findings.find(
    ({ figure }) => figure.start < at + sentence.quantity.length && figure.end > at,
  );
  if (!finding) return { outcome: 'not-found', told: 'no figure' };
  const { figure } = finding;
  const told = [
    `${figure.measure} ${figure.bound} ${figure.value ?? `${figure.low}-${figure.high}`} ${figure.kind}`,
    `of “${figure.subject?.text ?? ''}” by “${figure.attribution?.origin?.text ?? ''}” as of ${figure.asOf}`,
    `since ${figure.periodStart}: ${finding.status} ${finding.subject} ${finding.agency} ${finding.claim}`,
    finding.drifts.map((drift) => drift.type).join(),
  ].join(' ');
  const traced = finding.status === 'traced' || finding.status === 'revised';
  if (finding.subject !== claim.subject) return { outcome: 'other-subject', told };
  if (!traced || finding.claim === null) return { outcome: 'not-traced', told };
  if (finding.claim === claim.id) return { outcome: 'itself', told };
  const found = record.claim(finding.claim);
  const equal =
    found?.agency === claim.agency && found.measure === claim.measure && found.low === claim.low;
  return { outcome: equal ? 'equal' : 'other-claim', told };
}

function run(name: string, claims: readonly Claim[], withAgency: boolean, factor: number): void {
  const counts = new Map<Outcome, number>();
  const misses: string[] = [];
  const isRight = (outcome: Outcome): boolean =>
    factor === 1
      ? outcome === 'itself' || outcome === 'equal'
      : outcome === 'not-traced' || outcome === 'not-found' || outcome === 'other-subject';
  for (const claim of claims) {
    const sentence = sentenceOfClaim(claim, record, { withAgency, factor });
    const { outcome, told } = trace(claim, sentence);
    counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
    if (!isRight(outcome))
      misses.push(`  ${outcome} ${claim.id}\n    ${sentence.text}\n    ${told}`);
  }
  const right = [...counts].filter(([one]) => isRight(one)).reduce((sum, [, n]) => sum + n, 0);
  const listed = [...counts].map(([outcome, count]) => `${count} ${outcome}`).join(', ');
  console.log(`${name}: ${(right / claims.length).toFixed(4)} of ${claims.length} (${listed})`);
  const step = Math.max(1, Math.floor(misses.length / (show || 1)));
  if (show > 0)
    console.log(
      misses
        .filter((_, at) => at % step === 0)
        .slice(0, show)
        .join('\n'),
    );
}

const worded = pack.claims.filter((claim) => claim.vague !== true);
const firm = worded.filter((claim) => claim.confidence !== 'low');
run('with its agency', worded, true, 1);
run('agency left out, weak records aside', firm, false, 1);
run(
  'number changed by 3 per cent, never traced',
  worded.filter((claim) => claim.low >= LEAST_CHANGED),
  true,
  CHANGE,
);
