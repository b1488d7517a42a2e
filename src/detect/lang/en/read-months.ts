import { addDays, type Day, dayNumber, isDay } from '../../../text/day';
import { mayMatch } from '../../../text/may-match';
import { MONTH_NAMES } from './kind-words';

/** A month or year named in a text with what it makes of a count; offsets count in the given text. */
export interface NamedMonth {
  readonly start: number;
  readonly end: number;
  /** First and last day of what is named; of "since late May" the first, of "by the end of 2025" the last counts. Null where no year can be known. */
  readonly span: { readonly first: Day | null; readonly last: Day } | null;
  /** `since` begins a count, `as-of` ends it, `span` does both; `said`: when it was told. */
  readonly cue: 'since' | 'as-of' | 'span' | 'said';
}

const MONTH = `(?:${MONTH_NAMES.join('|')})`;
const SHORT = '(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\b\\.?';
const YEAR = '(?:1[5-9]|20)\\d\\d';
/** A month with or without its year, or a year, and no day of the month beside it ("in May 12" and "in May 12th" may be one; "in July 2,140" is none). */
const NAMED = `(?:(${MONTH}|${SHORT})(?:,? (?:of )?(${YEAR}|this year|last year)\\b|(?!\\.? \\d{1,2}(?:st|nd|rd|th)?\\b(?!,\\d{3})))|(${YEAR}))\\b`;
const PART = '(?:(?:early|late|mid|middle of|the (?:start|beginning|middle|end) of|end of)[- ])?';

/** "since late May", "as of February 2024", "by the end of 2025", "in May", "during 2019". */
const ONE = new RegExp(
  `\\b(since|from|as of|as at|by|until|till|up to|through|at|in|during|throughout|for)(?: the)? (?:months? of |year )?(${PART})${NAMED}`,
  'gi',
);

/** "between the start of the war in May 2021 and June 2024", "between March and July 2023", "from January 2020 to June 2021", "between 2002 and 2008". */
const TWO = new RegExp(
  `\\b(?:between|from)(?: the (?:start|beginning|outbreak|onset) of [^.;,\\d]{3,60}? in)? ${PART}${NAMED} (?:and|to|until|till|through|up to) ${PART}${NAMED}`,
  'gi',
);

/** "the deadliest year since 2019", "has released no count since late May": no beginning of this count. */
const NO_BEGINNING =
  /(?:\b(?:[a-z]{3,}est|worst|most [a-z]+|first|every|any)\b|\b(?:not|never|no new|no fresh|no updated)\b)[^.;]{0,60}$/i;

/** "reported in March 2016 that", "In 1995 a commission put the toll at": when something was said. */
const SAID_BEFORE =
  /\b(?:said|says|told|report(?:s|ed|ing)|announc(?:ed|ing)|estimat(?:ed|ing)|publish(?:ed|ing)|releas(?:ed|ing)|wrote|put|set|study|report|statement|survey|paper)(?: [\w'’-]+){0,2} $/i;
const SAID_AFTER =
  /^,? (?:[\w'’.-]+ ){0,6}?(?:puts?|sets?|estimated|gave|placed|said|says|told|announced|claimed that)\b/i;

/** "only a quarter of the figure from the 2006 Vale Journal study": the year is the paper's name. */
const OF_PAPER =
  /^ (?:(?!(?:an?|the|its|their|this|that)\b)[\w'’.-]+ ){0,3}(?:study|survey|report|paper|census|investigation|edition|review)\b/i;

/** "The raids, which began in March 2031": the first day, not the time that is counted. */
const BEGAN_BEFORE = /\b(?:which|that) (?:first )?(?:began|started|erupted|broke out) $/i;

/** "In an interview with a station in February", "issued by the monitor in March": when it was told. */
const TOLD_BEFORE =
  /\b(?:interview|briefing|address|speech|tweet|bulletin)(?: (?:with|to|on|by|from|for|at) [^.;,]{2,50})? $|\b(?:issued|published|released|compiled|given|presented|unveiled|made public) by (?:[\w'’-]+ ){1,6}$/i;

/** "40 people were killed in Harwick in May": the harm's own time, whoever tells it behind. */
const HARM_BEFORE =
  /\b(?:killed|died|wounded|injured|murdered|executed|displaced|lost|deaths|casualties|losses)\b(?:(?! (?:and|but|that|when|who|which|as|after|before)\b)(?:[^,;:.()\u2013\u2014]|(?<=\d)[,.](?=\d)))*$/i;

/** "A panel found in July that 900 had died"; not "the bodies found in July". */
const FOUND_BEFORE =
  /\b(?:found|finds|concluded|concludes|confirmed|verified|established|determined|calculated|revealed|showed|warned|admitted)(?: \w+)? $/i;

function isTold(before: string, after: string): boolean {
  if (SAID_BEFORE.test(before) || TOLD_BEFORE.test(before)) return true;
  if (FOUND_BEFORE.test(before) && after.startsWith(' that ')) return true;
  return SAID_AFTER.test(after) && !(HARM_BEFORE.test(before) && after.startsWith(','));
}

/** "given by an official earlier this month": when it was said or done, not how long was counted. */
const EARLIER = /\bearlier $/i;

/** "On 8 December of this year", "on December 8 of this year": a day. */
const DAY_OF = /\b\d{1,2},? (?:[a-z]+,? )?of $/i;

/** "391 in the same period in 2031": some of that year, and no more is told of which days. */
const SAME_TIME =
  /\b(?:same|corresponding|comparable|equivalent) (?:periods?|time|point|months?|weeks?|days|quarter|stretch|span|dates?)(?: of| in| for| during)? ?$/i;

/** "since the new year", "since the start of the year": the page's own year. */
const SINCE_YEAR =
  /\bsince (?:the )?(?:new year|(?:start|beginning|turn) of (?:the|this) (?:new )?year)\b(?!['’]s| (?:war|conflict|fighting))/gi;

/** "last month", "this year", "in the past two weeks": spans that end with the page's day or before it. */
const RELATIVE =
  /\b(?:(last|this) (week|month|year)|(?:past|last|previous) (?:[a-z]+ |\d{1,2} )?(?:few )?(?:days?|weeks?|months?|years?))\b(?! alone|'s)/gi;

/** The months and years that an English sentence names as the bounds of a count, resolved against the page's day. */
export function readMonths(text: string, published: Day | null): NamedMonth[] {
  const found: NamedMonth[] = [];
  for (const match of mayMatch(TWO, text) ? text.matchAll(TWO) : []) {
    const last = spanOf(match.slice(4, 7), published, null);
    const first = last && spanOf(match.slice(1, 4), published, last.last);
    const both = first && last && first.first <= last.last;
    const span = both ? { first: first.first, last: last.last } : null;
    found.push({ ...placeOf(match), span, cue: 'span' });
  }
  for (const match of mayMatch(ONE, text) ? text.matchAll(ONE) : []) {
    const place = placeOf(match);
    if (found.some((one) => one.start < place.end && place.start < one.end)) continue;
    const before = text.slice(Math.max(0, place.start - REACH), place.start);
    const began = BEGAN_BEFORE.test(before);
    const word = began ? 'since' : (match[1] ?? '').toLowerCase();
    const cue = cueOf(word, (match[2] ?? '').toLowerCase());
    const after = text.slice(place.end, place.end + REACH);
    if (cue === null || (cue === 'since' && !began && NO_BEGINNING.test(before))) continue;
    if (OF_PAPER.test(after)) continue;
    const span = SAME_TIME.test(before) ? null : spanOf(match.slice(3, 6), published, null);
    if (cue === 'span' && isTold(before, after)) {
      found.push({ ...place, span, cue: 'said' });
      continue;
    }
    const later = match[5] && cue === 'span' ? laterYear(match[5], after) : null;
    const middle = span && /^mid/i.test(match[2] ?? '') && match[3];
    found.push({
      ...place,
      span: middle
        ? { ...span, last: upTo(`${span.first.slice(0, 8)}15`, published) }
        : span && later
          ? { ...span, last: upTo(`${later}-12-31`, published) }
          : span,
      cue,
    });
  }
  for (const match of published && mayMatch(RELATIVE, text) ? text.matchAll(RELATIVE) : []) {
    const place = placeOf(match);
    if (found.some((one) => one.start < place.end && place.start < one.end)) continue;
    const before = text.slice(Math.max(0, place.start - REACH), place.start);
    if (SAID_BEFORE.test(before) || EARLIER.test(before) || DAY_OF.test(before)) continue;
    const span = SAME_TIME.test(before) ? null : relativeSpan(match, published);
    found.push({ ...place, span, cue: 'span' });
  }
  for (const match of published && mayMatch(SINCE_YEAR, text) ? text.matchAll(SINCE_YEAR) : []) {
    const span = published === null ? null : { first: startOf('year', published), last: published };
    found.push({ ...placeOf(match), span, cue: 'since' });
  }
  return found.sort((one, other) => one.start - other.start);
}

/** "in 2020 and 2021": the second year, where it follows the first; null when no later one does. */
function laterYear(year: string, after: string): string | null {
  const second = /^,? and ((?:1[5-9]|20)\d\d)\b(?! (?:people|others|soldiers|were))/.exec(
    after,
  )?.[1];
  return second && Number(second) === Number(year) + 1 ? second : null;
}

/** The calendar week, month or year of "last" and "this"; of "the past two weeks" only the end is told. */
function relativeSpan(match: RegExpMatchArray, published: Day | null): NamedMonth['span'] {
  if (published === null) return null;
  const [which, unit] = [match[1]?.toLowerCase(), match[2]?.toLowerCase()];
  if (!which || !unit) return { first: null, last: published };
  const start = startOf(unit, published);
  if (which === 'this') return { first: start, last: published };
  const last = addDays(start, -1);
  return { first: startOf(unit, last), last };
}

/** The first day of the day's week (a Monday), month or year. */
function startOf(unit: string, day: Day): Day {
  if (unit === 'year') return `${day.slice(0, 4)}-01-01`;
  if (unit === 'month') return `${day.slice(0, 7)}-01`;
  return addDays(day, -((dayNumber(day) + MONDAY_FIRST) % 7));
}

/** 1970-01-01 was a Thursday. */
const MONDAY_FIRST = 3;

/** Characters around a month that tell what it dates. */
const REACH = 90;

function placeOf(match: RegExpMatchArray): { start: number; end: number } {
  const start = match.index ?? 0;
  return { start, end: start + match[0].length };
}

/** What the preposition makes of it; null for "at the start of 2020", which dates no count. */
function cueOf(word: string, part: string): NamedMonth['cue'] | null {
  if (word === 'since' || word === 'from') return 'since';
  if (word === 'at') return part.startsWith('the end') || part.startsWith('end') ? 'as-of' : null;
  if (/^(?:in|during|throughout|for)$/.test(word)) return part === '' ? 'span' : null;
  return /^(?:early|the start|the beginning)/.test(part) ? null : 'as-of';
}

/** First and last day; null where no year can be known. `before`: the month is the last one before that day. */
function spanOf(
  [month, year, bare]: readonly (string | undefined)[],
  published: Day | null,
  before: Day | null,
): { first: Day; last: Day } | null {
  if (bare) return { first: `${bare}-01-01`, last: upTo(`${bare}-12-31`, published) };
  if (!month) return null;
  const number = MONTH_NAMES.findIndex((name) => name.startsWith(month.toLowerCase().slice(0, 3)));
  const at = yearOf(year?.toLowerCase(), number, published, before);
  if (at === null || number < 0) return null;
  const prefix = `${at}-${String(number + 1).padStart(2, '0')}`;
  const first = `${prefix}-01`;
  const last = [31, 30, 29, 28].map((day) => `${prefix}-${day}`).find((day) => isDay(day));
  return last ? { first, last: upTo(last, published) } : null;
}

/** The month's own year, or that of its latest passing before the page's day or the other end of the span. */
function yearOf(
  year: string | undefined,
  month: number,
  published: Day | null,
  before: Day | null,
): number | null {
  if (year && /^\d/.test(year)) return Number(year);
  const limit = before ?? published;
  if (limit === null) return null;
  const own = Number(limit.slice(0, 4));
  if (year) return year === 'this year' ? own : own - 1;
  return month + 1 <= Number(limit.slice(5, 7)) ? own : own - 1;
}

/** No count runs beyond the page's own day. */
function upTo(day: Day, published: Day | null): Day {
  return published !== null && published < day ? published : day;
}
