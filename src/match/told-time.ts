import type { Figure } from '../detect/figure';
import type { Day } from '../text/day';
import { type PageSurvey, wordsOf } from './page-survey';

/** The stretch of time in which the harm was done, by the words that stand with the number. */
export interface ToldTime {
  readonly from: Day;
  readonly to: Day;
  /** Whether years are named; else a part of one ("the second quarter of 2031"). */
  readonly years: boolean;
}

const YEAR = String.raw`(?<year>(?:1[89]|20)\d\d)(?!\d|[.,]\d)(?:(?:\s?[-–/]\s?|,? (?:and|to) )(?<last>(?:1[89]|20)\d\d|\d\d)(?![\d,]))?`;
const DATE = String.raw`(?:(?:\d{1,2}(?:st|nd|rd|th)? )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\.? (?:\d{1,2},? )?)?`;
const PART = `(?:the )?(?<which>first|second|third|fourth|last|final) (?:(?<count>two|three|four|six|nine) months|(?<unit>quarter|half)) of (?:the year )?`;
const EVENT = String.raw`\b(?:explosions?|blasts?|earthquakes?|quakes?|floods?|flooding|tsunamis?|storms?|hurricanes?|cyclones?|typhoons?|wars?|uprisings?|revolts?|revolutions?|protests?|unrest|crackdowns?|massacres?|genocides?|famines?|offensives?|invasions?|attacks?|bombings?|raids?|strikes?|clash(?:es)?|fighting|riots?|stampedes?|crush|disasters?|leaks?|pandemics?|epidemics?|outbreaks?|hajj)\b`;
const THEN = String.raw`(?:\b(?:in|during|throughout|on|over|for) (?:all of |the whole of |the year |early |mid-?|late )*(?:${PART})?${DATE}${YEAR}|\b(?<ago>last|this) year\b(?!['’]))`;

/** "In 2031", "on 3 May 2031", "last year", "in the first quarter of 2031". */
const TIME = new RegExp(THEN, 'giu');
const OPENING_TIME = new RegExp(`(?:^|, )\\W*${THEN},?`, 'giu');
/** "The blast of 2031", "the explosion in Harwick in 2031". */
const EVENT_THEN = new RegExp(
  String.raw`${EVENT}(?: [\p{L}-]+){0,2}?(?: (?:in|at|on|near|off|of|across) (?:the )?\p{L}[^,.;:\d]{0,30}?)? (?:of|in|during) ${DATE}${YEAR}`,
  'giu',
);
/** "The 2031 blast", "the 2030-31 Norland war". */
const THEN_EVENT = new RegExp(String.raw`\b${YEAR}(?:['’]s)?(?: [\p{L}-]+){0,3}? ${EVENT}`, 'giu');

/** Words beside which a year is that of the telling, of a comparison or of what came of it. */
const OTHER_YEAR =
  /\b(?:sa(?:id|ys?)|told|put|found|reckon\w*|estimat\w+|report\w*|count\w*|publish\w+|releas\w+|announc\w+|accord\w+|conclu\w+|record\w*|document\w*|confirm\w*|revis\w+|updat\w+|study|survey|inquiry|investigation|census|trial|court|tribunal|convict\w+|sentenc\w+|arrest\w+|than|compar\w+|since|against|versus|before|until|anniversary|marks?|memorial)\b/i;
/** Where another thought begins: what follows is the number's only with a word of harm in it. */
const TURN =
  /[,;:—–(]|\b(?:and|but|who|whose|whom|which|that|when|where|while|as|because|though|whether|if|is|are|was|has|have|had|were)\b/gi;
const HARM =
  /\b(?:kill(?:ed|ing|s)?|die[ds]?|dead|deaths?|lost|injur\w+|wound\w+|perish\w+|murder\w+|massacred|executed|drowned|hurt|harmed|shot|slain|missing|disappeared|displaced|abducted|kidnapped|captured)\b/i;
const MAY_TELL = /\b(?:1[89]|20)\d\d\b|\b(?:last|this) year\b/i;

/** What leads from the event to its harm: "the blast of 2031, which killed …", "during the flood of 2031, …". */
const OPENS_CLAUSE = /^(?:,? (?:which|that|in which)|,) /;

/** Words further from the number than this are of something else. */
const LONGEST = 130;
const known = new WeakMap<Figure, RegExpMatchArray | null>();

/**
 * The time of the harm as the figure's own clause, or the event before it, tells it; null where they tell none.
 * `page`: the page's day, for "last year".
 */
export function toldTime(figure: Figure, survey: PageSurvey, page: Day | null): ToldTime | null {
  let told = known.get(figure);
  if (told === undefined) {
    told = findTime(figure, survey);
    known.set(figure, told);
  }
  return told && spanOf(told, page);
}

function findTime({ sentence, start, end }: Figure, survey: PageSurvey): RegExpMatchArray | null {
  const first = Math.max(sentence.start, start - LONGEST);
  const before = wordsOf(survey.read, { start: first, end: start });
  const after = wordsOf(survey.read, { start: end, end: Math.min(sentence.end, end + LONGEST) });
  return (
    (MAY_TELL.test(after) ? timeAfter(after) : null) ??
    (MAY_TELL.test(before) ? timeBefore(before) : null)
  );
}

/** "… people were killed by gangs in Harwick in 2031", "… killed in the flood of 2031" */
function timeAfter(after: string): RegExpMatchArray | null {
  for (const pattern of [TIME, EVENT_THEN, THEN_EVENT]) {
    const [match] = after.matchAll(pattern);
    if (match && isOneThought(after.slice(0, match.index))) return match;
  }
  return null;
}

/** "In 2031 gangs killed …", "the 2031 blast killed …", "the flood in Harwick in 2031 killed …" */
function timeBefore(before: string): RegExpMatchArray | null {
  for (const pattern of [EVENT_THEN, THEN_EVENT, OPENING_TIME]) {
    const match = [...before.matchAll(pattern)].at(-1);
    if (!match) continue;
    const rest = before.slice(match.index + match[0].length).replace(OPENS_CLAUSE, ' ');
    if (isOneThought(rest) && !SOME_EVENT.test(rest)) return match;
  }
  return null;
}

/** Whether no other number, teller, comparison or thought stands in the words between the number and its time. */
function isOneThought(between: string): boolean {
  if (/\d/.test(between) || OTHER_YEAR.test(between)) return false;
  const turn = [...between.matchAll(TURN)].at(-1);
  return !turn || HARM.test(between.slice(turn.index));
}

/** "After the 2031 quake, an outbreak killed …": the harm is of what stands nearer. */
const SOME_EVENT = new RegExp(EVENT, 'i');

const ORDER = ['first', 'second', 'third', 'fourth'];
const MONTHS_OF = new Map([
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['six', 6],
  ['nine', 9],
  ['quarter', 3],
  ['half', 6],
]);

function spanOf({ groups = {} }: RegExpMatchArray, page: Day | null): ToldTime | null {
  const { ago, year, last, which, count, unit } = groups;
  if (ago !== undefined) {
    if (page === null) return null;
    const told = String(Number(page.slice(0, 4)) - (ago.toLowerCase() === 'last' ? 1 : 0));
    return { from: `${told}-01-01`, to: `${told}-12-31`, years: true };
  }
  if (year === undefined) return null;
  if (which === undefined || last !== undefined) {
    const end = last === undefined ? year : year.slice(0, 4 - last.length) + last;
    return end < year ? null : { from: `${year}-01-01`, to: `${end}-12-31`, years: true };
  }
  const months = MONTHS_OF.get((count ?? unit ?? '').toLowerCase()) ?? 0;
  const order = ORDER.indexOf(which.toLowerCase());
  // "The second three months" is nobody's word; the last ones end with the year.
  const begin = order < 0 ? 12 - months : order * months;
  if (months === 0 || begin + months > 12) return null;
  return { from: firstOf(year, begin + 1), to: lastOf(year, begin + months), years: false };
}

function firstOf(year: string, month: number): Day {
  return `${year}-${String(month).padStart(2, '0')}-01`;
}

function lastOf(year: string, month: number): Day {
  return new Date(Date.UTC(Number(year), month, 0)).toISOString().slice(0, 10);
}
