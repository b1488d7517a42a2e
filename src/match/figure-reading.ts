import type { ClaimRecord } from '../claims/claim-record';
import type { Subject } from '../claims/record';
import type { Figure } from '../detect/figure';
import type { Day } from '../text/day';
import { withCountingOrigin } from './counting-origin';
import type { MatchContext } from './finding';
import { deathWording } from './measure-agreement';
import { type PageSurvey, wordsOf } from './page-survey';
import type { Question } from './question';
import { resolveAgency } from './resolve-agency';
import { resolveSubject, type SubjectReading } from './resolve-subject';
import { holdsNumber, subjectByNumber } from './subject-by-number';
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
  const figure = withTableSubject(withCountingOrigin(found, survey, record), survey);
  const day = figure.asOf ?? context.published ?? inferredDay;
  const subjects = resolveSubject(figure, survey, record, day);
  const asked = new Map<string, Question>();
  const ask = (subject: Subject): Question => {
    const question = asked.get(subject.id) ?? makeQuestion(subject);
    asked.set(subject.id, question);
    return question;
  };
  const makeQuestion = (subject: Subject): Question => ({
    figure,
    subject,
    conflict: record.conflict(subject.conflict),
    agency: resolveAgency(figure, subject, day, survey, record),
    subjectInherited: false,
    wording: deathWording(wordsOf(read, figure.sentence), {
      start: figure.start - figure.sentence.start,
      end: figure.end - figure.sentence.start,
    }),
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
