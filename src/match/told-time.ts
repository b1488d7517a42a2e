import type { Figure } from '../detect/figure';
import type { Day } from '../text/day';
import { type PageSurvey, wordsOf } from './page-survey';

/** The stretch of time in which the harm was done, by the words that stand with the number. */
export interface ToldTime {
  readonly from: Day;
  readonly to: Day;
  /** Whether years are named; else a part of one ("the second quarter of 2031"). */
  readonly years: boolean;
  /** Whether the number counts up to then, from whenever. */
  readonly until: boolean;
}

const YEAR = String.raw`(?<year>(?:1[89]|20)\d\d)(?!\d|[.,]\d)(?:(?:\s?[-–/]\s?|,? (?:and|to) )(?<last>(?:1[89]|20)\d\d|\d\d)(?!\d|,\d))?`;
const DATE = String.raw`(?:(?:\d{1,2}(?:st|nd|rd|th)? )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\.? (?:\d{1,2},? )?)?`;
const PART =
  '(?:the )?(?:(?<which>first|second|third|fourth|last|final) (?:(?<count>two|three|four|six|nine) months|(?<unit>quarter|half)) of|q(?<quarter>[1-4])(?: of)?) (?:the year )?';
const EVENT = String.raw`\b(?:explosions?|blasts?|earthquakes?|quakes?|floods?|flooding|tsunamis?|storms?|hurricanes?|cyclones?|typhoons?|wars?|violence|uprisings?|revolts?|revolutions?|protests?|unrest|crackdowns?|massacres?|genocides?|famines?|offensives?|invasions?|attacks?|bombings?|bombs?|shootings?|shelling|raids?|strikes?|clash(?:es)?|fighting|riots?|stampedes?|crush|disasters?|leaks?|pandemics?|epidemics?|outbreaks?|hajj)\b`;
const THEN = String.raw`(?:\b(?:in|during|throughout|on|over|for|(?<until>(?:by|until|up to|as of)(?: the (?:end|close) of)?)) (?:all of |the whole of |the year |early |mid-?|late |the (?:spring|summer|autumn|fall|winter) of )*(?:${PART})?(?:${DATE}${YEAR}|(?<partAgo>last|this) year)\b(?!['’])|\b(?<ago>last|this) year\b(?!['’]))`;

/** "In 2031", "on 3 May 2031", "last year", "in the first quarter of 2031". */
const TIME = new RegExp(THEN, 'giu');
const OPENING_TIME = new RegExp(`(?:^|, |\\bthat )\\W*${THEN},?`, 'giu');
/** "The blast of 2031", "the explosion in Harwick in 2031", "a blast tore through Harwick on 4 May 2031". */
const EVENT_THEN = new RegExp(
  String.raw`${EVENT}(?<between>[^,.;:()\d]{0,50}?) (?:of|in|during|on) ${DATE}${YEAR}`,
  'giu',
);
const TOLL = String.raw`\b(?:tolls?|deaths|dead|killings|murders|homicides|casualties|losses)\b`;
/** "The 2031 blast", "the 2030-31 Norland war", "the 2031 toll", "last year's death toll". */
const THEN_EVENT = new RegExp(
  String.raw`\b(?:${YEAR}(?:['’]s)?|(?<ago>last|this) year['’]s)(?: (?!(?:the|an?|this|that|its|their|in|of|after|when|and|saw) )[\p{L}-]+){0,3}? (?:${EVENT}|${TOLL})`,
  'giu',
);
/** "2031 saw …", "The year 2031 was the worst in Harwick: …" */
const YEAR_SAW = new RegExp(
  String.raw`^\W*(?:the year )?${YEAR} (?:saw|brought|witnessed|was [^,.:;\d]{0,50}[,:])`,
  'giu',
);

/** Words beside which a year is that of the telling, of a comparison or of what came of it. */
const TELLING =
  /\b(?:sa(?:id|ys?)|told|put|found|reckon\w*|estimat\w+|report\w*|count\w*|publish\w+|releas\w+|announc\w+|accord\w+|conclu\w+|record\w*|document\w*|confirm\w*|revis\w+|updat\w+|issu(?:es?|ed|ing)|list(?:s|ed|ing)?|present\w+|unveil\w+|establish\w+|determin\w+|calculat\w+|reveal\w*|verif\w+|identif\w+|tall(?:y|ied)|study|survey|inquiry|investigation|census|trial|court|tribunal|convict\w+|sentenc\w+|arrest\w+|jail\w+|indict\w+|acquit\w+|charged|pardon\w*|paid|pays?|paying|compensat\w+|apologi[sz]\w+|honou?r\w*|commemorat\w+)\b/i;
const COMPARED =
  /\b(?:than|compar\w+|since|against|versus|before|until|anniversary|marks?|memorial)\b/i;
/** Where another thought begins: what follows is the number's only with a word of harm in it. */
const TURN =
  /[,;:—–(]|\b(?:and|but|who|whose|whom|which|that|when|where|while|as|because|though|whether|if|is|are|was|has|have|had|were)\b/gi;
const HARM =
  /\b(?:kill(?:ed|ing|s)?|die[ds]?|dead|deaths?|lost|injur\w+|wound\w+|perish\w+|murder\w+|massacred|executed|drowned|hurt|harmed|shot|slain|missing|disappeared|displaced|abducted|kidnapped|captured)\b/i;
const MAY_TELL = /\b(?:1[89]|20)\d\d\b|\b(?:last|this) year\b/i;

/** What leads from the event to its harm: "the blast of 2031, which killed …", "during the flood of 2031, …". */
const OPENS_CLAUSE = /^(?:,? (?:which|that|in which)|,) /;

/** "The toll of 2031 stood at …" */
export const LINK = /\b(?:was|were|is|are|stood at|stands at|reached|hit|came to)\s*$/i;

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
    if (
      match &&
      isOneThought(after.slice(0, match.index) + (match.groups?.between ?? ''), isPart(match))
    )
      return match;
  }
  return null;
}

/** "In 2031 gangs killed …", "the 2031 blast killed …", "the flood in Harwick in 2031 killed …" */
function timeBefore(before: string): RegExpMatchArray | null {
  for (const pattern of [EVENT_THEN, THEN_EVENT, OPENING_TIME, YEAR_SAW]) {
    const match = [...before.matchAll(pattern)].at(-1);
    if (!match) continue;
    const rest = before
      .slice(match.index + match[0].length)
      .replace(OPENS_CLAUSE, ' ')
      .replace(LINK, ' ');
    const between = `${match.groups?.between ?? ''} ${rest}`;
    if (isOneThought(between, isPart(match)) && !isOfOtherEvent(rest, pattern === OPENING_TIME))
      return match;
  }
  return null;
}

/**
 * Whether no other number, teller, comparison or thought stands in the words between the number and its time.
 * `isPart`: nobody tells in "the first half of 2031" what happened in another one.
 */
export function isOneThought(between: string, isPart = false): boolean {
  if (/\d/.test(between) || COMPARED.test(between)) return false;
  if (!isPart && TELLING.test(between)) return false;
  const turn = [...between.matchAll(TURN)].at(-1);
  if (!turn || isPart) return true;
  const last = between.slice(turn.index);
  return HARM.test(last) || (/^(?:when|as)\b/i.test(last) && SOME_EVENT.test(last));
}

function isPart({ groups = {} }: RegExpMatchArray): boolean {
  return groups.which !== undefined || groups.quarter !== undefined;
}

const SOME_EVENT = new RegExp(EVENT, 'i');

/**
 * "After the 2031 quake, an outbreak killed …": the harm is of what stands nearer. "In 2031 a blast killed …" is of that
 * year, but not "in 2031 the blast that killed …".
 */
function isOfOtherEvent(rest: string, opening: boolean): boolean {
  return SOME_EVENT.test(rest) && (!opening || /\b(?:that|which|who|had)\b/i.test(rest));
}

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
  const until = groups.until !== undefined;
  const { last, which, count, unit, quarter } = groups;
  const year = groups.year ?? yearAgo(groups.ago ?? groups.partAgo, page);
  if (year === null) return null;
  const order =
    quarter === undefined ? ORDER.indexOf((which ?? '').toLowerCase()) : Number(quarter) - 1;
  const isPart = (which !== undefined || quarter !== undefined) && last === undefined;
  if (!isPart) {
    const end = last === undefined ? year : year.slice(0, 4 - last.length) + last;
    return end < year ? null : { from: `${year}-01-01`, to: `${end}-12-31`, years: true, until };
  }
  const months = MONTHS_OF.get((count ?? unit ?? 'quarter').toLowerCase()) ?? 0;
  // The last ones end with the year.
  const begin = order < 0 ? 12 - months : order * months;
  if (months === 0 || begin + months > 12) return null;
  return { from: firstOf(year, begin + 1), to: lastOf(year, begin + months), years: false, until };
}

function yearAgo(word: string | undefined, page: Day | null): string | null {
  if (word === undefined || page === null) return null;
  return String(Number(page.slice(0, 4)) - (word.toLowerCase() === 'last' ? 1 : 0));
}

function firstOf(year: string, month: number): Day {
  return `${year}-${String(month).padStart(2, '0')}-01`;
}

function lastOf(year: string, month: number): Day {
  return new Date(Date.UTC(Number(year), month, 0)).toISOString().slice(0, 10);
}
