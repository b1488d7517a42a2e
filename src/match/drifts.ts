import type { Day } from '../text/day';
import { isNamedNear } from './claim-evidence';
import type { Comparison } from './comparability';
import type { Drift } from './finding';
import { isDiedOfExcess, isLostOfKilled, MEASURE_WORDS, tellsViolence } from './measure-agreement';
import { isOfOtherPeople } from './other-people';
import { wordsOf } from './page-survey';
import { crossesBoundClass, digitsOf } from './quantity-agreement';
import { claimWords, quantityWords } from './quantity-words';
import type { Question } from './question';
import { strangeSource } from './strange-body';
import { daysFromClaim } from './time-agreement';
import { isOfOtherSpan, toldSpan } from './told-span';

/** So many digits of a toll are of one statement. */
const PLAIN_DIGITS = 4;

/** A stated day this far from the claim's own days puts the number into another time. */
const DATE_DRIFT_DAYS = 7;

/** Every way in which the page departs from the claim; empty when it repeats it faithfully. */
export function assessDrifts(question: Question, comparison: Comparison): Drift[] {
  const { figure } = question;
  const { claim } = comparison;
  const drifts: Drift[] = [];
  if (comparison.measure === 'drifts' && !isOtherWord(question, comparison)) {
    drifts.push({
      type: 'measure',
      page: MEASURE_WORDS[figure.measure],
      claim: MEASURE_WORDS[claim.measure],
    });
  }
  if (comparison.numbers === 'rounded-unsaid') {
    drifts.push({ type: 'value', page: quantityWords(figure), claim: claimWords(claim) });
  }
  if (crossesBoundClass(figure, claim, comparison.numbers)) {
    drifts.push({ type: 'bound', page: pageBoundWords(question), claim: claimWords(claim) });
  }
  if (comparison.agency === 'other') drifts.push(attributionDrift(question, comparison));
  if (claim.subject !== question.subject.id || isOfOtherPeople(question)) {
    const name = question.record.subject(claim.subject)?.name ?? claim.subject;
    drifts.push({ type: 'subject', page: pageGroup(question, name), claim: name });
  }
  if (comparison.place === 'differs') {
    drifts.push({ type: 'place', page: figure.place?.text ?? '', claim: claim.place ?? '' });
  }
  if (driftsInTime(question, comparison)) {
    drifts.push({
      type: 'date',
      page: dayTold(question, comparison) ?? figure.asOfMonthDay ?? '',
      claim: claim.asOf,
    });
  }
  return drifts;
}

/** Whether the page's word for the dead is a fair one for what the claim counts. */
function isOtherWord(question: Question, { claim, agency, numbers }: Comparison): boolean {
  const { figure, wording, survey } = question;
  const conflict = tellsViolence(wordsOf(survey.read, figure.sentence)) ? null : question.conflict;
  if (isLostOfKilled(figure.measure, claim.measure, wording)) return true;
  if (!isDiedOfExcess(figure.measure, claim.measure, wording, conflict)) return false;
  if (agency === 'same' || agency === 'nearby') return true;
  if (agency !== 'unnamed' || numbers !== 'equal') return false;
  // So many digits of a blow of nature go round without their body.
  if (conflict?.kind === 'disaster' && digitsOf(figure) >= PLAIN_DIGITS) return true;
  // A name that others bear, too, tells only with the very number.
  return isNamedNear(question, claim);
}

/** The page's group by its name in the record, or in the page's own words where it is of none. */
function pageGroup({ subject, figure }: Question, claimed: string): string {
  return subject.name === claimed ? (figure.subject?.text ?? subject.name) : subject.name;
}

function pageBoundWords(question: Question): string {
  const { figure } = question;
  return figure.bound === 'exact' ? `just ${quantityWords(figure)}` : quantityWords(figure);
}

function attributionDrift(question: Question, comparison: Comparison): Drift {
  const { agency, figure, record } = question;
  const claimed = record.agency(comparison.claim.agency);
  return {
    type: 'attribution',
    page: strangeSource(figure)?.text ?? agency.agency?.name ?? '',
    claim: claimed?.name ?? comparison.claim.agency,
  };
}

/** The last day of another month or year that the page tells, else the day up to which its number counts. */
function dayTold(question: Question, { claim }: Comparison): Day | null {
  const { figure, survey, published } = question;
  const other = isOfOtherSpan(question, claim) ? toldSpan(figure, survey, published) : null;
  return other?.to ?? figure.asOf;
}

/** Only a day that the page states, and not one that it inferred, can move a number in time. */
function driftsInTime(question: Question, comparison: Comparison): boolean {
  const { figure } = question;
  if (isOfOtherSpan(question, comparison.claim)) return true;
  if (comparison.days !== 'near' || figure.inferred.includes('asOf')) return false;
  if (figure.asOf === null) return false;
  return daysFromClaim(comparison.claim, figure.asOf) > DATE_DRIFT_DAYS;
}
