import type { Claim } from '../claims/record';
import type { Figure } from '../detect/figure';
import { addDays, type Day, daysBetween } from '../text/day';
import { ANY_MONTH, MONTH_NAMES } from './lang/en/months';
import { type PageSurvey, wordsOf } from './page-survey';
import type { Question } from './question';
import { isOneThought, LINK } from './told-time';

/** The month or year of the harm, first day to last, as the words that stand with the number name it. */
export interface ToldSpan {
  readonly from: Day;
  readonly to: Day;
}

/** Words further from the number than this are of something else. */
const LONGEST = 130;
/** "574 wounded" of "129 were killed and 574 wounded in May": a number joined to this one shares its time. */
const JOINED = /\band (?:(?:at least|about|some|nearly|over|more than|another) )?\d[\d,.]*\b/g;
/** The time of another number, or of what came before the harm ("killed after the war broke out in May"). */
const SET_BESIDE =
  /\b(?:up|down|from|follow(?:ed|ing)|after|outbreak|broke out|began|begun|started|erupted|launched)\b/i;
/** "The toll of May 2031": as "in May 2031", letter for letter. */
const OF_MONTH = new RegExp(
  `(?<=\\b(?:deaths?|dead|tolls?|casualties|losses|fatalities|killed|wounded|injured) )of(?= (?:the month of )?(?:${ANY_MONTH})\\b)`,
  'g',
);

/** "In May 2031, …", "It said that in May 2031 …", "The toll in May 2031 stood at …". */
const OPENS =
  /(?:^|, |\bthat |\b(?:tolls?|deaths|casualties|losses|average)(?: (?:among|of|in|for) [^,;.\d]{1,30})?)\W*$/i;
/** "Its figures for May 2031 show that …", "its report for May says …". */
const FIGURES_FOR =
  /\b(?:figures?|data|counts?|tall(?:y|ies)|reports?|updates?|bulletins?|numbers) for [^,;.]*$/i;

const MONTHS = MONTH_NAMES.map((name) => name.slice(0, 3).toLowerCase());
const MONTH = `(?:${ANY_MONTH}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)`;
const YEAR = '(?:1[5-9]|20)\\d\\d(?!,\\d|\\d)';
/** "In May", "during May 2031", "for the month of May last year", "in 2031", "last month"; no day, no span of several, no "in the May rising". */
const SPAN = new RegExp(
  `\\b(?:[Ii]n|[Dd]uring|[Ff]or|[Tt]hroughout)(?: all of| the whole of)?(?: the (?:months? of|year))? (?:(?<month>${MONTH})(?:,? (?:of )?(?<year>${YEAR}|this year|last year))?|(?<bare>${YEAR}))(?![\\w'’-]| \\d{1,2}\\b(?!,\\d{3})| ?[-–/] ?\\d| (?:and|to|until|through) (?:${MONTH}|${YEAR}))|\\b(?<which>[Ll]ast|[Tt]his) (?<unit>month|year)\\b(?!['’])`,
  'gu',
);

const known = new WeakMap<Figure, ToldSpan | null>();

/** The month or year in which the figure's clause puts the harm; null where it names none. `page`: the page's day. */
export function toldSpan(figure: Figure, survey: PageSurvey, page: Day | null): ToldSpan | null {
  let told = known.get(figure);
  if (told === undefined) {
    told = findSpan(figure, survey, page);
    known.set(figure, told);
  }
  return told;
}

function findSpan(
  { sentence, start, end }: Figure,
  survey: PageSurvey,
  page: Day | null,
): ToldSpan | null {
  const words = wordsOf(survey.read, sentence).replace(OF_MONTH, 'in');
  const spans = [...words.matchAll(SPAN)];
  if (spans.length === 0) return null;
  const [from, to] = [start - sentence.start, end - sentence.start];
  const next = spans.find((one) => one.index >= to && one.index - to <= LONGEST);
  if (next && isSpanOf(words.slice(to, next.index).replace(JOINED, 'and '))) {
    return spanOf(next, page);
  }
  const last = spans.findLast(({ index }) => index < from && from - index <= LONGEST);
  if (!last) return null;
  const told = last.index + last[0].length;
  if (FIGURES_FOR.test(words.slice(0, told))) return spanOf(last, page);
  const opens = OPENS.test(words.slice(0, last.index));
  const between = words.slice(told, from).replace(LINK, ' ');
  return opens && isOneThought(between) ? spanOf(last, page) : null;
}

function isSpanOf(between: string): boolean {
  return !SET_BESIDE.test(between) && isOneThought(between);
}

/** First and last day, none beyond the page's own; a month without its year is the latest before the page's day. */
function spanOf({ groups = {} }: RegExpMatchArray, page: Day | null): ToldSpan | null {
  const { month, bare, which, unit } = groups;
  const own = page === null ? null : Number(page.slice(0, 4));
  if (which !== undefined) {
    const back = which.toLowerCase() === 'last';
    if (own === null || page === null) return null;
    if (unit === 'year') return ofYear(back ? own - 1 : own, page);
    return ofMonth(back ? addDays(`${page.slice(0, 7)}-01`, -1) : page, page);
  }
  if (bare !== undefined) return ofYear(Number(bare), page);
  const at = MONTHS.indexOf((month ?? '').slice(0, 3).toLowerCase()) + 1;
  const year = yearOf(groups.year, at, page);
  return year === null || at === 0
    ? null
    : ofMonth(`${year}-${String(at).padStart(2, '0')}-01`, page);
}

function yearOf(told: string | undefined, month: number, page: Day | null): number | null {
  if (told !== undefined && /^\d/.test(told)) return Number(told);
  if (page === null) return null;
  const own = Number(page.slice(0, 4));
  if (told !== undefined) return told === 'this year' ? own : own - 1;
  return month <= Number(page.slice(5, 7)) ? own : own - 1;
}

function ofYear(year: number, page: Day | null): ToldSpan {
  return { from: `${year}-01-01`, to: upTo(`${year}-12-31`, page) };
}

function ofMonth(day: Day, page: Day | null): ToldSpan {
  const from = `${day.slice(0, 7)}-01`;
  const next = `${addDays(from, 31).slice(0, 7)}-01`;
  return { from, to: upTo(addDays(next, -1), page) };
}

function upTo(day: Day, page: Day | null): Day {
  return page !== null && page < day ? page : day;
}

/** A count of a month may begin and end so many days off the calendar's, one of a year so many. */
const MONTH_SLACK_DAYS = 15;
const YEAR_SLACK_DAYS = 75;

/**
 * Whether the words with the number put the harm into a month or year other than the one that the claim counts: when
 * the claim was published ("129 in April", told on 10 May) says nothing of the harm.
 */
export function isOfOtherSpan(question: Question, claim: Claim): boolean {
  const { figure, survey, published, conflict } = question;
  const begin = claim.periodStart;
  if (begin === null || begin === claim.asOf) return false;
  // A year or month only dates an event.
  if (claim.kind === 'incident' || claim.incident !== null) return false;
  // A total may be what is told of its last month or year, above all of a war long over; other rules look at that.
  if (claim.kind === 'cumulative' && conflict?.end !== null) return false;
  const told = toldSpan(figure, survey, published);
  if (told === null || isWithin(conflict, told)) return false;
  const counted = { from: begin, to: claim.asOf };
  const isMonth = told.from.slice(0, 7) === told.to.slice(0, 7);
  // "In 2031", on a page of its January.
  const isYoung = told.from.endsWith('-01-01') && told.to === published;
  if (isMonth && !isYoung) {
    return claim.kind !== 'cumulative' && !isAbout(told, counted, MONTH_SLACK_DAYS, published);
  }
  if (claim.kind === 'daily') return false;
  if (daysBetween(begin, told.from) > YEAR_SLACK_DAYS) return true;
  // A war that broke out in the year has no other dead of it.
  const outbreak = conflict !== null && isNear(conflict.start, begin, YEAR_SLACK_DAYS);
  const own = outbreak && begin <= told.to ? { ...counted, from: told.from } : counted;
  return claim.kind === 'period' && !isAbout(told, own, YEAR_SLACK_DAYS, published);
}

/** "Killed in the unrest in Harwick in 2031": of what was over within that year or month the year is a date only. */
function isWithin(conflict: Question['conflict'], { from, to }: ToldSpan): boolean {
  return conflict?.end != null && conflict.start >= from && conflict.end <= to;
}

function isNear(one: Day, other: Day, slack: number): boolean {
  return Math.abs(daysBetween(one, other)) <= slack;
}

/** Whether both ends are about the same; what is not over on the page's day may have been counted up to any day of it. */
function isAbout(told: ToldSpan, counted: ToldSpan, slack: number, page: Day | null): boolean {
  if (!isNear(told.from, counted.from, slack)) return false;
  if (daysBetween(told.to, counted.to) > slack) return false;
  const isOver = page !== null && page > told.to;
  return !isOver || daysBetween(counted.to, told.to) <= slack;
}

/** "In 2031", told in its November of a count up to September: the time that goes on is the one that the claim counts. */
export function isOfSpanSoFar({ figure, survey, published }: Question, claim: Claim): boolean {
  const told = toldSpan(figure, survey, published);
  if (told === null || told.to !== published || claim.kind !== 'period') return false;
  if (claim.periodStart === null || !isNear(told.from, claim.periodStart, MONTH_SLACK_DAYS))
    return false;
  return claim.asOf <= told.to;
}

/** A month or year told so near to the counted one may have been taken for it. */
const NEXT_DAYS = 31;

/** Whether the told month or year lies within, around or right beside the time that the claim counts. */
export function isBesideSpan({ figure, survey, published }: Question, claim: Claim): boolean {
  const told = toldSpan(figure, survey, published);
  if (told === null || claim.periodStart === null) return false;
  return (
    daysBetween(claim.asOf, told.from) <= NEXT_DAYS &&
    daysBetween(told.to, claim.periodStart) <= NEXT_DAYS
  );
}
