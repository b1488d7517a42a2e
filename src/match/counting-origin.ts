import type { ClaimRecord } from '../claims/claim-record';
import type { Conflict } from '../claims/record';
import type { Figure } from '../detect/figure';
import { type Day, daysBetween } from '../text/day';
import { type PageSurvey, wordsOf } from './page-survey';

/** News may date the first day one off, by the place where it is read. */
const START_SLACK_DAYS = 1;
/** Only a count that has run for a while can be told by its first day. */
const LEAST_RUN_DAYS = 3;
/** Words that tell of a beginning ("since the war broke out on 3 May"). */
const BEGINNING =
  /\b(?:since|began|begun|beginning|start(?:ed|ing)?|erupt\w*|broke out|outbreak|from|after|following)\b/i;
/** "Since the war began on 3 May, 9,480 …"; without a comma the day is that of the event itself. */
const OPENING = /\bsince\b[^,]*,/i;

/**
 * A day in the sentence on which a conflict of the page began is where the count begins, and not the day up to
 * which it runs: "9,480 deaths since the fighting started on 3 May".
 */
export function withCountingOrigin(
  figure: Figure,
  survey: PageSurvey,
  record: ClaimRecord,
  published: Day | null,
): Figure {
  const { asOf, asOfMonthDay, periodStartMonthDay } = figure;
  if (isTimeOfEstimate(figure, survey)) return { ...figure, periodStart: null };
  const conflicts = [...survey.votes.keys()].flatMap((id) => record.conflict(id) ?? []);
  if (periodStartMonthDay !== null) {
    const start = startOn(periodStartMonthDay, figure.periodStart, conflicts);
    return start === null ? figure : { ...figure, periodStart: start };
  }
  if (asOf !== null && figure.kind === 'incident') {
    return ofYearlessAttack(figure, survey, conflicts, published);
  }
  if (asOf === null) return withoutBeginning(figure, conflicts, survey);
  const begun = asOfMonthDay === null ? null : startOn(asOfMonthDay, asOf, conflicts);
  if (isSince(asOf.slice(5), asOf.slice(0, 4), figure, survey)) {
    return countedFrom(begun ?? asOf, figure);
  }
  if (!tellsBeginning(figure, survey)) return figure;
  const starts = (day: Day) => conflicts.some(({ start, end }) => isStart(start, end, day));
  if (begun === null && !starts(asOf)) return figure;
  // "By 8 May, 12 have died since 7 May": its own beginning is told, the day after it is up to when.
  const { periodStart } = figure;
  if (periodStart !== null && periodStart < asOf && starts(periodStart)) return figure;
  return countedFrom(begun ?? asOf, figure);
}

/** "354 since the October 10 truce" on a page without a day: no day up to which it counts, and the year unknown. */
function withoutBeginning(
  figure: Figure,
  conflicts: readonly Conflict[],
  survey: PageSurvey,
): Figure {
  const { asOfMonthDay, kind, periodStart } = figure;
  if (asOfMonthDay === null || kind === 'incident') return figure;
  if (!isSince(asOfMonthDay, null, figure, survey)) return figure;
  const start = startOn(asOfMonthDay, null, conflicts);
  return { ...figure, asOfMonthDay: null, periodStart: periodStart ?? start };
}

/** News of the day itself comes within so many days; later a day without its year may be that of a war's beginning. */
const NEWS_DAYS = 30;
/** "The May 3 attack": the day is the name of the blow that began the war. */
const NAMED_BY_DAY =
  /\b(?:\d{1,2} \p{L}{3,9}|\p{L}{3,9}\.? \d{1,2})(?: \p{Ll}[\p{Ll}-]*)? (?:attacks?|assault|massacre|raid|rampage|onslaught)\b/u;

/** "Killed 640 on May 3", years after: the day on which a conflict of the page began, not the last one of that name. */
function ofYearlessAttack(
  figure: Figure,
  survey: PageSurvey,
  conflicts: readonly Conflict[],
  published: Day | null,
): Figure {
  const { asOf, asOfMonthDay } = figure;
  if (asOf === null || asOfMonthDay === null) return figure;
  const start = startOn(asOfMonthDay, asOf, conflicts);
  if (start === null || start === asOf) return figure;
  const fresh = published !== null && Math.abs(daysBetween(asOf, published)) <= NEWS_DAYS;
  if (fresh && !NAMED_BY_DAY.test(wordsOf(survey.read, figure.sentence))) return figure;
  return { ...figure, asOf: start };
}

/**
 * The first day of a conflict of the page that is this day of some year ("since Oct. 7", three years on), of those
 * before `day` the latest; null when none began on it.
 */
function startOn(monthDay: string, day: Day | null, conflicts: readonly Conflict[]): Day | null {
  const starts = conflicts
    .filter(({ start, end }) => {
      const same = `${start.slice(0, 4)}-${monthDay === '02-29' ? '02-28' : monthDay}`;
      return isStart(start, end, same) && (day === null || start <= day);
    })
    .map(({ start }) => start);
  const exact = starts.filter((start) => start.endsWith(monthDay));
  return (exact.length > 0 ? exact : starts).sort().at(-1) ?? null;
}

/** "Estimates from mid-2031 put the dead at 400", "data from August": the time of the estimate, not a first day. */
const ESTIMATE_FROM =
  /\b(?:estimates?|figures|numbers|data|assessments?|reports?|studies|study|surveys?|tall(?:y|ies)|documents?|files|cables?|records|papers)\s+(?:made |dating |released |published )?from\s+(?:(?:early|mid|late)[\s-])?(?:(\p{Lu}\p{L}{2,8})\b\.?\s*)?((?:1[89]|20)\d\d)?\b/iu;

function isTimeOfEstimate({ periodStart, sentence }: Figure, survey: PageSurvey): boolean {
  if (periodStart === null) return false;
  const [, month, year] = ESTIMATE_FROM.exec(wordsOf(survey.read, sentence)) ?? [];
  if (year !== undefined) return periodStart.startsWith(year);
  const named = MONTHS.indexOf(month?.slice(0, 3).toLowerCase() ?? '');
  return named >= 0 && Number(periodStart.slice(5, 7)) === named + 1;
}

function countedFrom(day: Day, figure: Figure): Figure {
  return { ...figure, asOf: null, asOfMonthDay: null, periodStart: figure.periodStart ?? day };
}

/** "Since the truce announced on October 11, 2025, 591 people": up to the next clause, the day included. */
const SINCE = /\bsince\b[^.;:]{0,80}/gi;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Whether the day (`MM-DD`) is the one that a "since" of the sentence names; `ofYear`: null when unknown. */
function isSince(
  monthDay: string,
  ofYear: string | null,
  figure: Figure,
  survey: PageSurvey,
): boolean {
  const { start, end } = figure.sentence;
  const after = wordsOf(survey.read, { start: figure.end, end }).match(SINCE) ?? [];
  // Before the number the clause must end: "since the 3 May attack that killed 640" counts the attack.
  const since = wordsOf(survey.read, { start, end: figure.start }).match(SINCE)?.at(-1) ?? '';
  if (after.length === 0 && since === '') return false;
  const month = MONTHS[Number(monthDay.slice(0, 2)) - 1] ?? '';
  const date = Number(monthDay.slice(3));
  // A date with the year of another time is another day.
  const year = ofYear === null ? '' : `(?!,?\\s+(?!${ofYear})(?:1[89]|20)\\d\\d\\b)`;
  const named = new RegExp(
    `\\b${month}[a-z]*\\.?\\s+${date}\\b(?!:)${year}|\\b${date}\\s+${month}[a-z]*\\b${year}`,
    'i',
  );
  if (after.some((phrase) => named.test(beginningOf(phrase)))) return true;
  const before = beginningOf(since);
  const found = named.exec(before);
  return found !== null && /,/.test(before.slice(found.index + found[0].length).replace(YEAR, ''));
}

/** "Since 3 March and up to 9 April, 200 people": the second day is the one up to which it counts. */
const UP_TO = /\b(?:as of|as at|up to|until|till|through|to|by)\b/i;

function beginningOf(since: string): string {
  const end = since.search(UP_TO);
  return end < 0 ? since : since.slice(0, end);
}

/** A year belongs to its day, comma and all. */
const YEAR = /^,?\s+\d{4}\b/;

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
