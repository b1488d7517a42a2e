import type { ClaimRecord } from '../claims/claim-record';
import type { Conflict, Subject } from '../claims/record';
import type { Figure } from '../detect/figure';
import type { Day } from '../text/day';
import type { DeathWording } from './measure-agreement';
import type { PageSurvey } from './page-survey';
import type { AgencyReading } from './resolve-agency';

/** A figure whose subject is resolved, with all that the search for its claims needs. */
export interface Question {
  readonly figure: Figure;
  readonly subject: Subject;
  readonly conflict: Conflict | null;
  readonly agency: AgencyReading;
  /** True when the group was taken over from the figure beside it. */
  readonly subjectInherited: boolean;
  /** Whether the sentence says "killed" or only "died". */
  readonly wording: DeathWording;
  /** The page's day; null when unknown. */
  readonly published: Day | null;
  /** The day up to which estimates are compared: the number's own, the page's, or one inferred. */
  readonly reference: Day;
  /** False when `reference` is only the reader's day. */
  readonly referenceKnown: boolean;
  readonly today: Day;
  readonly disabledAgencies: ReadonlySet<string>;
  /** Claims to which other figures of the page with the same number trace. */
  readonly anchors: ReadonlySet<string>;
  /** The statements (`statementOf`) to which figures of the page with other numbers trace under their agency's name. */
  readonly statements: ReadonlySet<string>;
  /** One for all copies that differ in nothing but anchors: what does not hang on these is kept by it. */
  readonly asked: object;
  readonly survey: PageSurvey;
  readonly record: ClaimRecord;
}

const NO_STATEMENTS: ReadonlySet<string> = new Set();

/** The question with the claims and statements to which other figures trace; itself where there are none. */
export function withAnchors(
  question: Question,
  anchors: ReadonlySet<string>,
  statements = NO_STATEMENTS,
): Question {
  const same = question.anchors.size + question.statements.size === 0;
  return same && anchors.size + statements.size === 0
    ? question
    : { ...question, anchors, statements };
}

/** The question asked of another group, as if the page told of that. */
export function askedOf(question: Question, subject: Subject): Question {
  return { ...question, subject, asked: {} };
}
