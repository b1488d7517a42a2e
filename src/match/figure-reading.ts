import type { ClaimRecord } from '../claims/claim-record';
import type { Subject } from '../claims/record';
import type { Figure } from '../detect/figure';
import type { Day } from '../text/day';
import { withCountingOrigin } from './counting-origin';
import type { MatchContext } from './finding';
import { besideExcess, deathWording } from './measure-agreement';
import { type PageSurvey, wordsOf } from './page-survey';
import type { Question } from './question';
import { resolveAgency } from './resolve-agency';
import { resolveSubject, type SubjectReading } from './resolve-subject';
import { withOwnLand } from './second-of-pair';
import { subjectByAgency } from './subject-by-agency';
import { holdsNumber, subjectByNumber } from './subject-by-number';
import { subjectByRecord } from './subject-by-record';
import { withTableSubject } from './table-subject';

/** A figure with what its words and its surroundings told. */
export interface Reading {
  readonly figure: Figure;
  readonly subjects: SubjectReading;
  /** Null when no group of the record is meant. */
  readonly question: Question | null;
  /** Asks about another subject, with the same page around. */
  ask(subject: Subject): Question;
}

/** Reads whom a figure is about and who is named for it. `inferredDay`: the page's day, or that of its origins. */
export function readFigure(
  found: Figure,
  survey: PageSurvey,
  record: ClaimRecord,
  context: MatchContext,
  inferredDay: Day | null,
): Reading {
  const { read } = survey;
  const own = withOwnLand(withCountingOrigin(found, survey, record, context.published), survey);
  const figure = withTableSubject(own, survey);
  const day = figure.asOf ?? context.published ?? inferredDay;
  const subjects = resolveSubject(figure, survey, record, day);
  const asked = new Map<string, Question>();
  const ask = (subject: Subject): Question => {
    const question = asked.get(subject.id) ?? makeQuestion(subject);
    asked.set(subject.id, question);
    return question;
  };
  const wording = deathWording(wordsOf(read, figure.sentence), {
    start: figure.start - figure.sentence.start,
    end: figure.end - figure.sentence.start,
  });
  const makeQuestion = (subject: Subject): Question => ({
    figure,
    subject,
    conflict: record.conflict(subject.conflict),
    agency: resolveAgency(figure, subject, day, survey, record),
    subjectInherited: false,
    wording: besideExcess(wording, read, record.conflict(subject.conflict)),
    published: context.published,
    reference: inferredDay ?? context.today,
    referenceKnown: inferredDay !== null,
    today: context.today,
    disabledAgencies: context.disabledAgencies,
    anchors: new Set(),
    statements: new Set(),
    asked: {},
    survey,
    record,
  });
  const best = subjects.best?.subject ?? null;
  const byNumber = best && holdsNumber(ask(best)) ? null : subjectByNumber(subjects, ask);
  const worded = byNumber ?? best;
  const holds = worded !== null && holdsNumber(ask(worded));
  const byRecord = holds ? null : subjectByRecord(figure, record, subjects, ask);
  const byAgency = (byRecord ?? worded) ? null : subjectByAgency(figure, day, survey, record);
  const told = byRecord ?? byAgency;
  const subject = told ?? worded;
  return {
    figure,
    subjects: told ? toldByNumber(subjects, told) : subjects,
    question: subject ? ask(subject) : null,
    ask,
  };
}

/** The choices with the group that the number alone tells, and the reason for it. */
function toldByNumber(subjects: SubjectReading, subject: Subject): SubjectReading {
  if (subjects.choices.some((choice) => choice.subject === subject)) return subjects;
  const told = { subject, score: 0, evidence: [{ say: 'by-number' } as const], weak: false };
  return { ...subjects, choices: [...subjects.choices, told] };
}
