import type { Claim } from '../claims/record';
import type { Figure } from '../detect/figure';
import { MEASURE_WORDS } from './measure-agreement';
import type { OriginSearch } from './origin';
import { claimWords, quantityWords } from './quantity-words';
import type { Question } from './question';
import type { Refusal } from './refusal';
import type { SubjectReading } from './resolve-subject';
import type { Revision } from './revision';
import type { Standing } from './status';
import { WHY } from './why-words';

/** How many claims that fell out are named one by one. */
const NAMED_REFUSALS = 4;

/** What in the text gave the group, the measure, the agency and the day. */
export function explainReading(question: Question, reading: SubjectReading): string[] {
  const { figure, agency, subject, wording, published } = question;
  const chosen = reading.choices.find((choice) => choice.subject === subject)?.evidence ?? [];
  const counts = figure.measure === 'killed' || figure.measure === 'deaths';
  return [
    WHY.about(subject.name, chosen.length > 0 ? chosen : [WHY.beside]),
    WHY.read(quantityWords(figure), MEASURE_WORDS[figure.measure], scopeWords(figure)),
    ...(counts && wording === 'excess' ? [WHY.excess] : []),
    ...(counts && wording === 'died' ? [WHY.onlyDied] : []),
    ...(figure.inferred.length > 0 ? [WHY.inferred(figure.inferred.map(slotWords))] : []),
    ...(agency.evidence.length > 0 ? agency.evidence.map(WHY.agency) : [WHY.noAgency]),
    ...(figure.asOf === null ? [] : [WHY.ownDay(figure.asOf)]),
    published === null ? WHY.noPageDay : WHY.pageDay(published),
  ];
}

/** Which claim was found, and why others with this number fell out. */
export function explainOrigin(question: Question, search: OriginSearch): string[] {
  const lines: string[] = [];
  if (search.origin) {
    const { claim, drifts } = search.origin;
    const said = describe(question, claim);
    const types = drifts.map((drift) => drift.type);
    lines.push(types.length === 0 ? WHY.agrees(said) : WHY.departs(said, types));
  }
  for (const { claim, refusal } of search.refused.slice(0, NAMED_REFUSALS)) {
    lines.push(WHY.refused(describe(question, claim), refusal));
  }
  const rest = search.refused.slice(NAMED_REFUSALS).map((refused) => refused.refusal);
  if (rest.length > 0) lines.push(WHY.moreRefused(countReasons(rest)));
  if (!search.origin && search.refused.length === 0) lines.push(WHY.noNumber);
  return lines;
}

/** Where the figure lies among the estimates. */
export function explainStanding(question: Question, standing: Standing): string[] {
  const { record, reference, referenceKnown } = question;
  if (!standing.ends) return [WHY.nothingComparable];
  const ends = [standing.ends.low, standing.ends.high]
    .map((id) => (id === null ? null : record.claim(id)))
    .filter((claim) => claim !== null);
  const names = [...new Set(ends.map((claim) => describe(question, claim)))];
  const until = referenceKnown ? reference : null;
  return [standing.status === 'within' ? WHY.within(names, until) : WHY.outside(names, until)];
}

/** What the same agency said afterwards. */
export function explainRevision(question: Question, revision: Revision): string[] {
  if (!revision.revisedBy) return [];
  const said = describe(question, revision.revisedBy);
  return [revision.revisedWhen === 'before' ? WHY.revisedBefore(said) : WHY.revisedSince(said)];
}

/** Why no origin was looked for; null when one was. */
export function explainNoSearch({ figure }: { readonly figure: Figure }): string | null {
  if (figure.modality === 'hypothetical') return WHY.imagined;
  if (figure.modality === 'denied') return WHY.denied;
  if (figure.derived) return WHY.share(quantityWords(figure.derived.base));
  return figure.vague ? WHY.vague : null;
}

/** Said of a figure whose group the record lacks. */
export function explainNoGroup(figure: Figure): string {
  return WHY.noGroup(figure.subject ? `“${figure.subject.text}”` : WHY.unnamedGroup);
}

function scopeWords(figure: Figure): string {
  const since = figure.periodStart === null ? '' : ` since ${figure.periodStart}`;
  if (figure.rate !== null) return `a ${figure.rate}`;
  switch (figure.kind) {
    case 'incident':
      return 'in one event';
    case 'period':
      return `in a stretch of time${figure.periodStart === null ? '' : ` from ${figure.periodStart}`}`;
    case 'daily':
      return 'in a day';
    default:
      return `as a running count${since}`;
  }
}

function slotWords(slot: Figure['inferred'][number]): string {
  return slot === 'asOf' ? 'day' : slot;
}

function describe(question: Question, claim: Claim): string {
  const agency = question.record.agency(claim.agency)?.shortName ?? claim.agency;
  return `${agency}, ${claim.published}: ${claimWords(claim)} ${MEASURE_WORDS[claim.measure]}`;
}

function countReasons(refusals: readonly Refusal[]): [Refusal, number][] {
  const counts = new Map<Refusal, number>();
  for (const refusal of refusals) counts.set(refusal, (counts.get(refusal) ?? 0) + 1);
  return [...counts];
}
