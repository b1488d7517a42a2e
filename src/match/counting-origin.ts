import type { ClaimRecord } from '../claims/claim-record';
import type { Figure } from '../detect/figure';
import { type Day, daysBetween } from '../text/day';
import { type PageSurvey, wordsOf } from './page-survey';

/** News may date the first day one off, by the place where it is read. */
const START_SLACK_DAYS = 1;
/** Only a count that has run for a while can be told by its first day. */
const LEAST_RUN_DAYS = 3;
/** Words that tell of a beginning ("since the war broke out on 7 October"). */
const BEGINNING =
  /\b(?:since|began|begun|beginning|start(?:ed|ing)?|erupt\w*|broke out|outbreak|from|after|following)\b/i;
/** "Since the war began on 7 October, 10,022 …"; without a comma the day is that of the event itself. */
const OPENING = /\bsince\b[^,]*,/i;

/**
 * A day in the sentence on which a conflict of the page began is where the count begins, and not the day up to
 * which it runs: "10,022 deaths since the fighting started on 7 October".
 */
export function withCountingOrigin(
  figure: Figure,
  survey: PageSurvey,
  record: ClaimRecord,
): Figure {
  const { asOf } = figure;
  if (asOf === null || figure.kind === 'incident') return figure;
  if (!tellsBeginning(figure, survey)) return figure;
  const start = [...survey.votes.keys()]
    .map((id) => record.conflict(id))
    .find((conflict) => conflict && isStart(conflict.start, conflict.end, asOf));
  if (!start) return figure;
  return { ...figure, asOf: null, asOfMonthDay: null, periodStart: figure.periodStart ?? asOf };
}

function isStart(start: Day, end: Day | null, day: Day): boolean {
  const lasted = end === null || daysBetween(start, end) >= LEAST_RUN_DAYS;
  return lasted && Math.abs(daysBetween(start, day)) <= START_SLACK_DAYS;
}

function tellsBeginning(figure: Figure, survey: PageSurvey): boolean {
  const { start, end } = figure.sentence;
  const before = wordsOf(survey.read, { start, end: figure.start });
  const after = wordsOf(survey.read, { start: figure.end, end });
  return BEGINNING.test(after) || OPENING.test(before);
}
