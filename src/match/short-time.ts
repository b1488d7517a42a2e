import type { Claim } from '../claims/record';
import { daysBetween } from '../text/day';
import { ANY_MONTH } from './lang/en/months';
import { wordsOf } from './page-survey';
import type { Question } from './question';
import { toldTime } from './told-time';

/** A count over fewer days may be told of a month of its event. */
const LONG_DAYS = 75;
/** A count over fewer days may be told of the day on which most of them died. */
const SOME_DAYS = 10;
/** A count over fewer days may be told of its last year. */
const YEARS_DAYS = 400;

const WEEKDAY = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday';
const HARMED = '(?:killed|died|lost|wounded|injured|men|soldiers|troops|people|civilians)';
const THEN = `\\b${HARMED} (?:\\p{L}+ ){0,2}?`;
/** "… were killed on Monday", "killed in a single day", "in the past 24 hours". */
const OF_A_DAY = new RegExp(
  `${THEN}(?:on (?:${WEEKDAY})\\b|yesterday\\b|overnight\\b|last night\\b|(?:in|within|during|over) (?:a|one|the (?:past|last|previous)) (?:single )?(?:day|night|24 hours)\\b)`,
  'u',
);
/** "… lost 300 men in November", "were killed last week". */
const OF_A_MONTH = new RegExp(
  // Who is dead in May died before.
  `${THEN.replace('|dead', '')}(?:(?:last|this) (?:week|month)\\b|(?:in|during|over) (?:(?:${ANY_MONTH})(?=[,.;]|$| alone| and )|(?:a|one|the (?:past|last|previous)) (?:single )?(?:week|month)\\b))`,
  'u',
);

/**
 * Whether the words right behind the number tell of a day, a week or a month, while the claim counts what a long war
 * has cost so far: "4,120 people were killed on Monday" of a total of two years.
 */
export function isOfShortTime(question: Question, claim: Claim): boolean {
  const { figure, conflict, survey } = question;
  if (conflict === null || (claim.kind !== 'cumulative' && claim.kind !== 'period')) return false;
  const begin = claim.periodStart ?? conflict.start;
  const days = daysBetween(begin, claim.asOf);
  if (days < SOME_DAYS) return false;
  if (days >= YEARS_DAYS && isOfLaterYear(question, begin, claim.asOf)) return true;
  const { start, end, sentence } = figure;
  const after = wordsOf(survey.read, { start, end: Math.min(sentence.end, end + REACH) });
  const words = after.replace(/[,;:.](?=\s).*$/s, '');
  return OF_A_DAY.test(words) || (days >= LONG_DAYS && OF_A_MONTH.test(words));
}

/** Characters behind the number within which its time stands. */
const REACH = 90;

/** "In 2033" of a count that began years before and was never of that year alone. */
function isOfLaterYear(
  { figure, survey, published }: Question,
  begin: string,
  asOf: string,
): boolean {
  const told = toldTime(figure, survey, published);
  if (told === null || !told.years || told.until) return false;
  const year = told.from.slice(0, 4);
  if (year !== told.to.slice(0, 4) || year <= begin.slice(0, 4)) return false;
  // What somebody admitted in a later year was counted before.
  return year <= asOf.slice(0, 4);
}
