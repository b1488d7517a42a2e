import type { ClaimRecord } from '../claims/claim-record';
import type { Claim, Subject } from '../claims/record';
import type { Figure } from '../detect/figure';
import type { Day } from '../text/day';
import type { NameHit } from '../text/names';
import type { ReadText } from '../text/read-text';
import { findSums } from './adds-up';
import { assessFigure, type FigureFinding } from './assess-figure';
import type { Finding, MatchContext } from './finding';
import { findInconsistencies } from './inconsistent';
import { deathWording } from './measure-agreement';
import { findOrigin } from './origin';
import { type PageSurvey, surveyPage, wordsOf } from './page-survey';
import { tellingDigits } from './quantity-agreement';
import type { Question } from './question';
import { findRepeats } from './repeats';
import { resolveAgency } from './resolve-agency';
import { resolveSubject, type SubjectReading } from './resolve-subject';
import { namesAnyone } from './subject-words';
import { compareDays } from './time-agreement';

/** A figure with what its words and its surroundings told. */
interface Reading {
  readonly figure: Figure;
  readonly subjects: SubjectReading;
  readonly question: Question | null;
  /** Asks about another subject, with the same page around. */
  ask(subject: Subject): Question;
}

/**
 * Holds every figure of a page against the record. Findings come in the order of the figures. `hits` are
 * all known names of `read.text`.
 */
export function traceFigures(
  read: ReadText,
  figures: readonly Figure[],
  hits: readonly NameHit[],
  record: ClaimRecord,
  context: MatchContext,
): Finding[] {
  const survey = surveyPage(read, hits, record);
  const first = figures.map((figure) => readFigure(figure, survey, record, context, null));
  const inferred = context.published ?? dayOfOrigins(first);
  const anchors = anchorsOf(first);
  const readings = figures.map((figure) => readFigure(figure, survey, record, context, inferred));
  const findings = inheritSubjects(readings).map(({ figure, question, subjects }) =>
    question
      ? assessFigure({ ...question, anchors: anchorsFor(anchors, figure) }, subjects)
      : notCovered(figure, agencyOf(figure, survey, record, context)),
  );
  return withPage(findings, read);
}

/** Adds what only the page as a whole shows: repeats, sums, contradictions. */
function withPage(findings: readonly FigureFinding[], read: ReadText): Finding[] {
  const figures = findings.map((finding) => finding.figure);
  const subjects = findings.map((finding) => finding.subject);
  const repeats = findRepeats(figures, subjects);
  const sums = findSums(findings, read);
  const inconsistencies = findInconsistencies(figures, subjects);
  return findings.map((finding, index) => ({
    ...finding,
    inconsistent: inconsistencies[index] ?? null,
    addsUp: sums[index] ?? null,
    repeats: repeats[index] ?? [],
  }));
}

function readFigure(
  figure: Figure,
  survey: PageSurvey,
  record: ClaimRecord,
  context: MatchContext,
  inferredDay: Day | null,
): Reading {
  const { read } = survey;
  const day = figure.asOf ?? context.published ?? inferredDay;
  const subjects = resolveSubject(figure, survey, record, day);
  const ask = (subject: Subject): Question => ({
    figure,
    subject,
    conflict: record.conflict(subject.conflict),
    agency: resolveAgency(figure, subject, day, survey, record),
    subjectInherited: false,
    wording: deathWording(wordsOf(read, figure.sentence)),
    published: context.published,
    reference: inferredDay ?? context.today,
    referenceKnown: inferredDay !== null,
    today: context.today,
    disabledAgencies: context.disabledAgencies,
    anchors: new Set(),
    survey,
    record,
  });
  const best = subjects.best?.subject ?? null;
  const byNumber = best && holdsNumber(ask(best)) ? null : subjectByNumber(subjects, ask);
  const subject = byNumber ?? best;
  return { figure, subjects, question: subject ? ask(subject) : null, ask };
}

/**
 * A cell or a bare number without words for its group is about the group of the figure before it (or the
 * next one), if nothing in its own words points elsewhere.
 */
function inheritSubjects(readings: readonly Reading[]): Reading[] {
  return readings.map((reading, index) => {
    const whole = wholeOf(reading, readings.slice(0, index));
    if (whole) return { ...reading, question: reading.ask(whole.subject) };
    const mention = reading.figure.subject?.text ?? null;
    if (reading.question || !namesAnyone(mention)) return reading;
    if (reading.subjects.choices.some((choice) => !choice.weak)) return reading;
    const before = readings.slice(0, index).reverse();
    const neighbour = [...before, ...readings.slice(index + 1)].find((other) => other.question);
    const subject = neighbour?.question?.subject;
    if (!subject) return reading;
    const evidence = ['its own words name no group; the figure next to it is about this one'];
    const choices = [{ subject, score: 0, evidence, weak: false }];
    return {
      ...reading,
      subjects: { best: null, choices },
      question: { ...reading.ask(subject), subjectInherited: true },
    };
  });
}

/** A share without a group of its own is of those whom its base counts ("a third of these 5,000"). */
function wholeOf(reading: Reading, before: readonly Reading[]): Question | null {
  const { derived, inferred, subject } = reading.figure;
  if (!derived || (subject !== null && !inferred.includes('subject'))) return null;
  const base = before.findLast((other) => other.figure.value === derived.base.value);
  return base?.question ?? null;
}

/**
 * Where several groups fit the words, the one whose claims alone hold the number is meant. A group for which
 * the words alone say too little needs a telling number on its own day.
 */
function subjectByNumber(
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

function holdsNumber(question: Question): boolean {
  return faithfulOrigin(question) !== null;
}

function faithfulOrigin(question: Question): Claim | null {
  if (question.figure.derived || question.figure.modality !== 'stated') return null;
  const origin = findOrigin(question).origin;
  return origin && origin.drifts.length === 0 ? origin.claim : null;
}

/** Digits that are hardly met by chance, or many with the day beside them. */
function isTelling(question: Question, claim: Claim): boolean {
  const digits = tellingDigits(question.figure.value ?? question.figure.low ?? 0);
  if (digits >= 5) return true;
  const dated = compareDays(question.figure, claim) === 'agrees';
  return digits >= 3 && dated;
}

/** The latest day on which a claim was published to which a figure under its agency's name traces. */
function dayOfOrigins(readings: readonly Reading[]): Day | null {
  const days = readings.flatMap((reading) => {
    const claim = attributedOrigin(reading);
    return claim ? [claim.published] : [];
  });
  return days.sort().at(-1) ?? null;
}

function attributedOrigin({ question }: Reading): { id: string; published: Day } | null {
  if (question?.agency.type !== 'known' || question.figure.derived) return null;
  if (question.figure.modality !== 'stated') return null;
  const origin = findOrigin(question).origin;
  return origin && origin.claim.agency === question.agency.agency?.id ? origin.claim : null;
}

/** The claims to which figures under their agency's name trace faithfully, by number. */
function anchorsOf(readings: readonly Reading[]): Map<number, Set<string>> {
  const anchors = new Map<number, Set<string>>();
  for (const reading of readings) {
    const claim = attributedOrigin(reading);
    const value = reading.figure.value;
    if (!claim || value === null) continue;
    anchors.set(value, (anchors.get(value) ?? new Set()).add(claim.id));
  }
  return anchors;
}

function anchorsFor(
  anchors: ReadonlyMap<number, ReadonlySet<string>>,
  figure: Figure,
): ReadonlySet<string> {
  return (figure.value !== null ? anchors.get(figure.value) : undefined) ?? new Set();
}

function agencyOf(
  figure: Figure,
  survey: PageSurvey,
  record: ClaimRecord,
  context: MatchContext,
): string | null {
  const day = figure.asOf ?? context.published;
  return resolveAgency(figure, null, day, survey, record).agency?.id ?? null;
}

function notCovered(figure: Figure, agency: string | null): FigureFinding {
  const about = figure.subject ? `“${figure.subject.text}”` : 'this group';
  return {
    figure,
    subject: null,
    conflict: null,
    agency,
    status: 'not-covered',
    claim: null,
    revisedBy: null,
    revisedWhen: null,
    drifts: [],
    ends: null,
    competing: [],
    otherMeasures: [],
    later: [],
    why: [`The record has no group that the text plainly means by ${about}.`],
  };
}
