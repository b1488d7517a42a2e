import type { Claim, Conflict } from '../claims/record';
import { type Day, daysBetween } from '../text/day';
import { MONTH_NAMES } from './lang/en/months';
import { isOnlyEvent, namesItsEvent } from './other-event';
import { wordsOf } from './page-survey';
import type { Question } from './question';
import { daysFromClaim } from './time-agreement';

/** News tells of one event, and of its toll, for so many days. */
const NEWS_DAYS = 45;
/** Characters before the sentence within which the day of what it tells stands. */
const REACH = 400;

/** Words that go back to what was before. */
const BACK =
  /\b(?:last (?:year|spring|summer|autumn|fall|winter|week of)|(?:months?|years?) (?:ago|earlier|before)|previous(?:ly)?|earlier (?:clash|fight|attack|round|this year)\w*|anniversary|at the time|back then|deadliest|worst)\b/i;

/** "… were killed on Monday", "overnight": the harm is the news of these days. */
const JUST_NOW =
  /^[^.;:]{0,90}?\b(?:on (?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|overnight|last night|early today|in the (?:past|last) (?:day|24 hours))\b/i;

/**
 * Whether the page tells of an event of its own days, while the claim is of one months before: "200 fighters were killed
 * in border clashes" of a war in which the same was said of other clashes in another season. Where a
 * claim has a place the words must say that it was just now, or name nothing of the event; one without any goes by its
 * days alone.
 */
export function isOfNewerEvent(question: Question, claim: Claim): boolean {
  const { figure, survey, published, conflict } = question;
  if (claim.kind !== 'incident' || conflict?.kind !== 'war' || published === null) return false;
  if (daysFromClaim(claim, published) <= NEWS_DAYS) return false;
  const { asOf, inferred, sentence, end } = figure;
  if (asOf !== null && !inferred.includes('asOf') && daysFromClaim(claim, asOf) <= NEWS_DAYS) {
    return false;
  }
  const after = wordsOf(survey.read, { start: end, end: sentence.end });
  const isNews = JUST_NOW.test(after);
  if (!isNews && !isUnnamed(question, claim)) return false;
  const block = survey.read.blocks[figure.block];
  const from = Math.max(block?.start ?? 0, sentence.start - REACH);
  return !tellsItsTime(wordsOf(survey.read, { start: from, end: sentence.end }), claim);
}

/** Without any word for its own days the page may only mean the event where it names it, or where its group had but one. */
function isUnnamed(question: Question, claim: Claim): boolean {
  if (claim.place === null) return question.conflict?.end === null;
  return !isOnlyEvent(question, claim) && !namesItsEvent(question, claim);
}

/** Whether the words name the month or year of the event, or go back in time. */
function tellsItsTime(words: string, { asOf }: Claim): boolean {
  const month = (MONTH_NAMES[Number(asOf.slice(5, 7)) - 1] ?? '').toLowerCase();
  const folded = words.toLowerCase();
  return (
    folded.includes(asOf.slice(0, 4)) ||
    new RegExp(`\\b${month.slice(0, 3)}(?:${month.slice(3)}|\\.|\\b)`).test(folded) ||
    BACK.test(words)
  );
}

const BLOWS =
  'earthquakes?|quakes?|tremors?|aftershocks?|floods?|flooding|storms?|cyclones?|typhoons?|hurricanes?|tsunamis?|landslides?';
const STRUCK =
  'struck|hit|hits|strikes|shook|shakes|jolted|rattled|rocked|swept|slammed|lashed|battered';
const THAT_DAY =
  '(?:on|early|late|overnight|before dawn on) (?:\\p{L}+ )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|overnight|today';
/** "A quake struck the north on Monday": a blow of the page's own days. */
const NEW_BLOW = new RegExp(
  `\\b(?:${BLOWS})\\b(?:(?!\\bsaid\\b)[^.;]){0,60}?\\b(?:${STRUCK})\\b(?:(?!\\b(?:said|since|after|when)\\b)[^.;]){0,80}?\\b(?:${THAT_DAY})\\b`,
  'iu',
);
/** Days after a disaster within which another blow is still of it. */
const SAME_BLOW_DAYS = 14;

/**
 * Whether the sentence tells of a blow of these days, `day`, long after the disaster: another quake of the same land.
 */
export function isOfNewerBlow(conflict: Conflict, day: Day | null, sentence: string): boolean {
  if (conflict.kind !== 'disaster' || day === null) return false;
  if (daysBetween(conflict.end ?? conflict.start, day) <= SAME_BLOW_DAYS) return false;
  return NEW_BLOW.test(sentence);
}
