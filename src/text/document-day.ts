import { type Day, isDay } from './day';
import { foldText } from './folding';
import type { ReadText } from './read-text';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
/** Blocks from the top in which a page's own day may stand. */
const TOP_BLOCKS = 12;
/** Characters of a block in which it may stand. */
const TOP_CHARACTERS = 160;

// What may stand before the day in its block: nothing, a label, a byline or a dateline; no sentence.
const LABEL =
  /^(?:[\s|\u2022*([-]*)(?:(?:date|dated|published|publish date|posted|updated|last updated|last modified|released|issued|first published|by [\p{L}. '-]{2,40}|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)(?: on)?[\s:,|\u2013-]*){0,4}$/iu;
const DATELINE = /^[\p{Lu}][\p{Lu} ./'-]{2,40}(?:, [\p{L}. ]{2,20})?(?:,| \(?\u2013|\s\()\s*$/u;

const ISO = /\b(\d{4})-(\d{2})-(\d{2})\b/;
const MONTH_FIRST = new RegExp(`\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, 'i');
const DAY_FIRST = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? ${MONTH},? (\\d{4})\\b`, 'i');

/**
 * The page's own day, when it stands in its first lines ("Published: 16 June 2025", "KYIV, March 3,
 * 2025", "date 2024-12-19"); null when none does. Only full dates are taken, and only where nothing but
 * a label, a byline or a dateline stands before them: a day inside a sentence tells of the past.
 */
export function dayFromText(read: ReadText): Day | null {
  const tops = read.blocks
    .slice(0, TOP_BLOCKS)
    .map(({ start, end }) =>
      foldText(read.text.slice(start, Math.min(end, start + TOP_CHARACTERS))),
    );
  for (const [index, text] of tops.entries()) {
    if (isDayOfEvent(index, tops)) continue;
    const day = dayIn(text);
    if (day && !isRemembered(text, tops)) return day;
  }
  return null;
}

/** "14 June 1982 - end of the war" over "thirty years ago today": the day that is remembered. */
function isRemembered(text: string, tops: readonly string[]): boolean {
  return DAY_AS_TITLE.test(text) && tops.some((top) => YEARS_AGO_TODAY.test(top));
}

const DAY_AS_TITLE =
  /^\s*(?:\d{1,2}(?:st|nd|rd|th)? \p{L}+,? \d{4}|\p{L}+ \d{1,2},? \d{4})\s*[-\u2013\u2014:]\s*\p{L}/u;
const YEARS_AGO_TODAY = /\byears ago (?:today|this day)\b/i;

/** Rows that stand beside the date of an event in a box of facts about it. */
const FACT_ROW =
  /^[\s>|*\u2022-]*(?:(?:locations?|places?|magnitude|depth|epicent(?:re|er)|duration|weapons?|attack type|targets?|perpetrators?|belligerents|result|casualties(?: and losses)?|deaths?|dead|killed|injur(?:ed|ies)|non-fatal injuries|victims|(?:est(?:imated|\.)? )?death toll|fatalities|areas? affected|countries affected|causes?|operator|aircraft type|site|missing)(?:\s*[:|\t]|\s*$))/i;
const DATE_ROW = /^[\s>|*\u2022-]*dates?\b/i;
const ROWS_NEAR = 3;

/** "Date: 4 May 2031" above "Location: Harwick": the day of an event, in a box of facts about it. */
function isDayOfEvent(index: number, tops: readonly string[]): boolean {
  if (!DATE_ROW.test(tops[index] ?? '')) return false;
  const near = tops.slice(Math.max(0, index - ROWS_NEAR), index + ROWS_NEAR + 1);
  return near.some((text) => FACT_ROW.test(text));
}

function dayIn(text: string): Day | null {
  const readings = [
    read(ISO, text, (m) => [m[1], m[2], m[3]]),
    read(MONTH_FIRST, text, (m) => [m[3], monthOf(m[1]), m[2]]),
    read(DAY_FIRST, text, (m) => [m[3], monthOf(m[2]), m[1]]),
  ].filter((one) => one !== null);
  readings.sort((a, b) => a.at - b.at);
  const first = readings[0];
  if (!first || SPAN.test(text.slice(first.end))) return null;
  const before = text.slice(0, first.at);
  const alone = first.end >= text.trimEnd().length - 12;
  const labelled =
    LABEL.test(before) && (before.trim() !== '' || alone || opensNote(text, first.end));
  return labelled || DATELINE.test(before) ? first.day : null;
}

/** "4 May 2031 – 6 June 2032", "4 May 2031 to date": the time that something took is no page's day. */
const SPAN = new RegExp(
  String.raw`^\s*(?:[-\u2013\u2014]|to|until|through)\s*(?:\d{1,2}(?:st|nd|rd|th)? ${MONTH}|${MONTH} \d|\d{4}-\d{2}|present\b|ongoing\b|date\b)`,
  'i',
);

/** A title is no longer than so many characters. */
const TITLE = 80;

/**
 * "2024-12-19 Troops are …", "June 16, 2025 – …": a day that opens a note, not "June 16, 2025 was", and not that of an
 * event in a title ("14 October 2017 Harwick bombings").
 */
function opensNote(text: string, end: number): boolean {
  const after = text.slice(end);
  if (/^\s*(?:[|\u2022\u2013:-]|\d{1,2}:\d\d)/u.test(after)) return true;
  return /^\s*\p{Lu}/u.test(after) && (text.length > TITLE || /[.!?]["”’]?\s*$/u.test(text));
}

function read(
  pattern: RegExp,
  text: string,
  parts: (match: RegExpExecArray) => (string | undefined)[],
): { readonly at: number; readonly end: number; readonly day: Day } | null {
  const match = pattern.exec(text);
  if (!match) return null;
  const [year, month, day] = parts(match);
  const made = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
  return isDay(made) ? { at: match.index, end: match.index + match[0].length, day: made } : null;
}

function monthOf(name: string | undefined): string {
  return String(MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1);
}
