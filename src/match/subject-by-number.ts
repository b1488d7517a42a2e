import type { Claim, Subject } from '../claims/record';
import { findOrigin } from './origin';
import { digitsOf } from './quantity-agreement';
import type { Question } from './question';
import type { SubjectReading } from './resolve-subject';
import { namesScene } from './subject-places';
import { compareDays } from './time-agreement';

/**
 * Where several groups fit the words, the one whose claims alone hold the number is meant. A group for which
 * the words alone say too little needs a telling number on its own day.
 */
export function subjectByNumber(
  reading: SubjectReading,
  ask: (subject: Subject) => Question,
): Subject | null {
  const holding = reading.choices.filter(({ subject, weak }) => {
    const question = ask(subject);
    const origin = faithfulOrigin(question);
    return origin !== null && (!weak || isTelling(question, origin));
  });
  const firm = holding.filter((choice) => !choice.weak);
  if (reading.best && !firm.some((choice) => overrules(ask(choice.subject)))) return null;
  const meant = firm.length > 0 ? firm : holding;
  return meant.length === 1 ? (meant[0]?.subject ?? null) : null;
}

/** Smaller numbers are met by chance even on one day. */
const LEAST_ON_ITS_DAY = 50;

/** Against clear words only a number of many digits, or one under its own agency's name, speaks. */
function overrules(question: Question): boolean {
  const origin = faithfulOrigin(question);
  if (!origin) return false;
  if (origin.agency === question.agency.agency?.id || isTelling(question, origin)) return true;
  const value = question.figure.value ?? question.figure.low ?? 0;
  return value >= LEAST_ON_ITS_DAY && compareDays(question.figure, origin) === 'agrees';
}

/** Whether a claim about the question's group agrees with the figure in everything. */
export function holdsNumber(question: Question): boolean {
  return faithfulOrigin(question) !== null;
}

function faithfulOrigin(question: Question): Claim | null {
  if (question.figure.derived || question.figure.modality !== 'stated') return null;
  const origin = findOrigin(question).origin;
  return origin && origin.drifts.length === 0 ? origin.claim : null;
}

/** Under its own agency's name a number tells with fewer digits, a large round one with its own bound. */
function isOfItsAgency(question: Question, claim: Claim, digits: number): boolean {
  const { agency, figure } = question;
  if (agency.agency?.id !== claim.agency || agency.inferred) return false;
  const large =
    figure.bound === claim.bound &&
    claim.low >=
      (namesScene(question.subject, question.survey, question.record)
        ? LEAST_AT_SCENE
        : LEAST_LARGE);
  return figure.value === claim.low && (digits >= 3 || large);
}

const LEAST_LARGE = 1000;
/** Where the page names the place that only this group has, smaller round numbers tell too. */
const LEAST_AT_SCENE = 100;

/** Digits that are hardly met by chance, or many with the day or the agency beside them. */
function isTelling(question: Question, claim: Claim): boolean {
  const digits = digitsOf(question.figure);
  if (digits >= 5) return true;
  if (isOfItsAgency(question, claim, digits)) return true;
  const dated = compareDays(question.figure, claim) === 'agrees';
  return digits >= 3 && dated;
}
