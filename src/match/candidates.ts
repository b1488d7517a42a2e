import type { Claim, Series, Subject } from '../claims/record';
import { addDays, type Day, daysBetween } from '../text/day';
import type { Measure } from '../text/quantity';
import { indexClaims } from './claim-index';
import {
  FLOOR_OF_NEWS,
  floorsOfOldCount,
  isCeilingOfPage,
  isCutShort,
  isFloorOfItsDay,
  isFloorOfNews,
  isFloorOfPage,
} from './cut-short';
import { measuresConfusedWith, measuresLike } from './measure-agreement';
import { compareNumbers, digitsOf, numberReach } from './quantity-agreement';
import type { Question } from './question';
import { wasPublicBy } from './time-agreement';

/** A relay prints the count of the day before or of some days ago. */
const COUNT_REACH_DAYS = 4;

/** The claims about a subject whose number may be the figure's, of its measure and of those it is confused with. */
export function findCandidates(question: Question, subject: Subject): Claim[] {
  const { figure, conflict, wording } = question;
  const measures = [
    ...measuresLike(figure.measure, conflict, wording),
    ...measuresConfusedWith(figure.measure, conflict, wording),
  ];
  const found = new Map<string, Claim>();
  for (const measure of measures) {
    for (const claim of numbersNear(question, subject, measure)) {
      if (compareNumbers(figure, claim) !== 'none' || isCutShort(question, claim))
        found.set(claim.id, claim);
      else if (isFloorOfNews(question, claim)) found.set(claim.id, claim);
    }
    for (const series of question.record.seriesAbout(subject.id, measure)) {
      for (const claim of countsLike(question, series, measure)) found.set(claim.id, claim);
    }
  }
  const isPublic = [...found.values()].some((claim) => wasPublicBy(claim, question.published));
  if (isPublic) return [...found.values()];
  return [
    ...found.values(),
    ...measures.flatMap((measure) => cutShort(question, subject, measure)),
    ...measures.flatMap((measure) => floorsOfOldCount(question, subject.id, measure)),
  ];
}

/** Where nobody gave the figure's number: the claims that the page traces elsewhere and cuts short here. */
function cutShort(question: Question, subject: Subject, measure: Measure): Claim[] {
  return [...question.anchors].flatMap((id) => {
    const claim = question.record.claim(id);
    const fits = claim?.subject === subject.id && claim.measure === measure;
    if (!claim || !fits) return [];
    const short =
      isCutShort(question, claim) ||
      isFloorOfPage(question, claim) ||
      isCeilingOfPage(question, claim);
    return short ? [claim] : [];
  });
}

/** A series' counts that equal the figure, or that it rounds around its day. */
function countsLike(question: Question, series: Series, measure: Measure): Claim[] {
  const { figure, record } = question;
  if (figure.value === null) return [];
  const days = figure.kind === 'daily' ? daysLike(question, series, measure) : [];
  if (days.length > 0) return days;
  const equal = [...record.seriesClaimsWithCount(series, measure, figure.value)];
  const day =
    figure.asOf ?? question.published ?? (question.referenceKnown ? question.reference : null);
  if (figure.kind === 'daily') return equal.filter((claim) => isTotalOfDay(question, claim, day));
  if (equal.length > 0) return equal;
  if (day === null) return nearestRounded(question, series, measure);
  const fits = (claim: Claim): boolean =>
    compareNumbers(figure, claim) !== 'none' || isFloorOfItsDay(question, claim);
  const recent = recentCounts(question, series, measure, day).filter(fits);
  return recent.length > 0 || figure.bound === 'exact'
    ? recent
    : lastLike(question, series, measure, day, fits);
}

/** So many digits are of one count. */
const TELLING_DIGITS = 3;

/** "Rose from 968 to 1,001 a day", of a ministry's totals of these two days: its very counts, told as those of a day. */
function isTotalOfDay({ figure, agency }: Question, claim: Claim, day: Day | null): boolean {
  if (day === null || agency.agency?.id !== claim.agency) return false;
  if (digitsOf(figure) < TELLING_DIGITS) return false;
  return Math.abs(daysBetween(claim.asOf, day)) <= COUNT_REACH_DAYS;
}

/** News of one day prints the number of it or of the day before, and names either. */
const DAY_REACH = 2;

/** The numbers of single days around the figure's that equal it; a series without such numbers keeps its totals. */
function daysLike(question: Question, series: Series, measure: Measure): Claim[] {
  const { figure, record } = question;
  const day =
    figure.asOf ?? question.published ?? (question.referenceKnown ? question.reference : null);
  if (day === null) return [];
  const around = Array.from({ length: DAY_REACH * 2 }, (_, i) => addDays(day, 1 - i));
  return around
    .flatMap((one) => record.seriesDayOn(series, measure, one) ?? [])
    .filter((claim) => claim.low === figure.value);
}

/** Steps back from the day for a count that rounds to the figure where those of these days have passed it. */
const MOST_STEPS = 21;

/** "Nearly 750,000" told some days after the count had passed it: the last that fits. */
function lastLike(
  { record }: Question,
  series: Series,
  measure: Measure,
  day: Day,
  fits: (claim: Claim) => boolean,
): Claim[] {
  let at = day;
  for (let step = 0; step < MOST_STEPS; step++) {
    const claim = record.seriesClaimOn(series, measure, at);
    if (!claim || claim.asOf < addDays(day, -MOST_STEPS)) break;
    if (fits(claim)) return [claim];
    at = addDays(claim.asOf, -1);
  }
  return [];
}

function recentCounts(question: Question, series: Series, measure: Measure, day: Day): Claim[] {
  const found: Claim[] = [];
  let at = day;
  for (let step = 0; step < COUNT_REACH_DAYS; step++) {
    const claim = question.record.seriesClaimOn(series, measure, at);
    if (!claim || claim.asOf < addDays(day, -2 * COUNT_REACH_DAYS)) break;
    found.push(claim);
    at = addDays(claim.asOf, -1);
  }
  return found;
}

/** Without any day: of the counts that the figure rounds ("more than 45,000") the nearest, of equally near ones the first. */
function nearestRounded(question: Question, series: Series, measure: Measure): Claim[] {
  const { figure, record } = question;
  const { value } = figure;
  if (figure.bound === 'exact' || value === null) return [];
  if (question.agency.agency?.id !== series.agency) return [];
  const column = series.measures.indexOf(measure) + 1;
  const off = (count: unknown): number =>
    typeof count === 'number' ? Math.abs(count - value) : Number.POSITIVE_INFINITY;
  const near = series.rows
    .filter((row) => off(row[column]) <= value * ROUNDING_REACH)
    .sort((a, b) => off(a[column]) - off(b[column]));
  for (const [day] of near) {
    const claim = record.seriesClaimOn(series, measure, day);
    if (claim && compareNumbers(figure, claim) === 'rounded') return [claim];
  }
  return [];
}

/** No rounding reaches further than this share of the page's number. */
const ROUNDING_REACH = 0.06;

/** The claims whose numbers may be the figure's, without a look at the others. */
function numbersNear(question: Question, subject: Subject, measure: Measure): readonly Claim[] {
  const { figure, record } = question;
  const { numbers } = indexClaims(record.claimsAbout(subject.id, measure));
  const day = figure.asOf ?? question.reference;
  const reach = reachOfNews(question);
  const rounded = reach === null ? [] : numbers.within(reach, day);
  const value = figure.value ?? figure.low;
  const equal = value === null ? [] : numbers.within({ low: value, high: value }, day);
  const high = figure.value ?? figure.high;
  // Of many claims `within` gives those nearest to the day; without one the nearest numbers count.
  if (value !== null && rounded.length > 0 && figure.asOf === null && !question.referenceKnown) {
    const close = { low: value * (1 - CLOSE), high: value * (1 + CLOSE) };
    return [
      ...equal,
      ...numbers.within(close, day),
      ...rounded,
      ...numbers.withHigh(high ?? value),
    ];
  }
  return [...equal, ...rounded, ...(high === null ? [] : numbers.withHigh(high))];
}

/** What the number may round, and for a round floor told as news what lies a little above. */
function reachOfNews({ figure, published }: Question): ReturnType<typeof numberReach> {
  const reach = numberReach(figure);
  const { value, bound } = figure;
  if (reach === null || value === null || bound !== 'over' || published === null) return reach;
  return { low: reach.low, high: Math.max(reach.high, value * (1 + FLOOR_OF_NEWS)) };
}

/** So near a share of the number, the claims are few enough to be looked at one by one. */
const CLOSE = 0.003;
