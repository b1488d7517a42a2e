import type { Claim } from '../claims/record';
import { REFUSAL_WORDS, type Refusal } from './comparability';
import type { Finding } from './finding';
import { MEASURE_WORDS } from './measure-agreement';
import type { OriginSearch } from './origin';
import { claimWords, quantityWords } from './quantity-words';
import type { Question } from './question';
import type { SubjectReading } from './resolve-subject';
import type { Revision } from './revision';
import type { Standing } from './status';

/** How many claims that fell out are named one by one. */
const NAMED_REFUSALS = 4;

/** Said where a figure took its group from another one and its own words told nothing. */
const BESIDE = 'the figures beside it are about this group';

/** What in the text gave the group, the measure and the agency. */
export function explainReading(question: Question, reading: SubjectReading): string[] {
  const { figure, agency } = question;
  const evidence = reading.choices.find((choice) => choice.subject === question.subject)?.evidence;
  return [
    `About ${question.subject.name}: ${(evidence ?? []).join('; ') || BESIDE}.`,
    `Read as ${quantityWords(figure)}, ${MEASURE_WORDS[figure.measure]}.`,
    ...agency.evidence.map((line) => `Agency: ${line}.`),
    question.published
      ? `Claims published after the page’s day, ${question.published}, cannot be its origin.`
      : 'The page’s day is unknown, so every claim may be its origin.',
  ];
}

/** Which claim was found, and why others with this number fell out. */
export function explainOrigin(question: Question, search: OriginSearch): string[] {
  const lines: string[] = [];
  if (search.origin) {
    const { claim, drifts } = search.origin;
    const fit = drifts.length === 0 ? 'agrees with' : 'is plainly the origin, but departs from';
    lines.push(
      drifts.length === 0
        ? `The page ${fit} ${describe(question, claim)}.`
        : `${describe(question, claim)} ${fit.replace(', but departs from', '')}; the page departs from it in ${listed(drifts.map((drift) => drift.type))}.`,
    );
  }
  for (const { claim, refusal } of search.refused.slice(0, NAMED_REFUSALS)) {
    lines.push(`Not ${describe(question, claim)}: ${REFUSAL_WORDS[refusal]}.`);
  }
  const rest = search.refused.slice(NAMED_REFUSALS).map((refused) => refused.refusal);
  if (rest.length > 0) lines.push(`${rest.length} more fell out: ${countReasons(rest)}.`);
  if (!search.origin && search.refused.length === 0) {
    lines.push('No claim about this group has this number.');
  }
  return lines;
}

/** Where the figure lies among the estimates. */
export function explainStanding(question: Question, standing: Standing): string[] {
  const { record, reference, referenceKnown } = question;
  if (!standing.ends) return ['Nothing comparable in measure, kind and time is in the record.'];
  const [low, high] = [standing.ends.low, standing.ends.high].map((id) =>
    id === null ? null : record.claim(id),
  );
  const where = standing.status === 'within' ? 'within' : 'outside';
  const ends = [low, high].filter((claim) => claim !== null && claim !== undefined);
  const names = [...new Set(ends.map((claim) => describe(question, claim)))];
  const until = referenceKnown ? ` up to ${reference}` : '';
  return [`It lies ${where} what agencies estimated${until}: ${names.join(' and ')}.`];
}

/** What the same agency said afterwards. */
export function explainRevision(question: Question, revision: Revision): string[] {
  if (!revision.revisedBy) return [];
  const when = revision.revisedWhen === 'before' ? 'Since revised' : 'After the page’s day';
  return [`${when}: ${describe(question, revision.revisedBy)}.`];
}

/** Why no origin was looked for; null when one was. */
export function explainNoSearch(finding: Pick<Finding, 'figure'>): string | null {
  const { figure } = finding;
  if (figure.modality === 'hypothetical')
    return 'The page imagines this number; no origin is sought.';
  if (figure.modality === 'denied')
    return 'The page says that this number is denied; no origin is sought.';
  if (figure.derived) {
    return `A share of ${quantityWords(figure.derived.base)} that the page reckoned; no origin is sought.`;
  }
  if (figure.vague) return 'A word without a number; no origin is sought.';
  return null;
}

function describe(question: Question, claim: Claim): string {
  const agency = question.record.agency(claim.agency)?.shortName ?? claim.agency;
  return `${agency}, ${claim.published}: ${claimWords(claim)} ${MEASURE_WORDS[claim.measure]}`;
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

function countReasons(refusals: readonly Refusal[]): string {
  const counts = new Map<Refusal, number>();
  for (const refusal of refusals) counts.set(refusal, (counts.get(refusal) ?? 0) + 1);
  return [...counts].map(([refusal, count]) => `${count} ${REFUSAL_WORDS[refusal]}`).join(', ');
}
