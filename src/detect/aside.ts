import type { Numeral } from '../text/numerals';
import type { Token } from '../text/tokens';
import { isScaleNote } from './amount-brackets';
import { isAge, isAgeInSpan, type Neighbours } from './aside-ages';
import { endsYears, isRowOfYears, isYearOfDeaths } from './aside-years';
import {
  BEFORE_YEAR,
  CURRENCY_AFTER,
  CURRENCY_BEFORE,
  MONTHS,
  NAMED_BY_NUMBER,
} from './lang/en/aside-words';
import type { Lexicon } from './lang/language';

/**
 * Why a number counts nobody whatever stands around it: a year, a day, money, an age, a name. Null
 * when it may count people. Asked once a number, looks at a few neighbours only.
 */
export function asideReason(
  tokens: readonly Token[],
  numeral: Numeral,
  second: Numeral | null,
  lexicon: Lexicon,
): string | null {
  const at: Neighbours = {
    before: tokens[numeral.from - 1],
    before2: tokens[numeral.from - 2],
    before3: tokens[numeral.from - 3],
    first: tokens[numeral.from],
    after: tokens[second?.to ?? numeral.to],
    after2: tokens[(second?.to ?? numeral.to) + 1],
    after3: tokens[(second?.to ?? numeral.to) + 2],
  };
  const { value } = numeral;
  if (numeral.glued !== null) return 'glued to a word, a unit or a name';
  if (!Number.isInteger(value)) return 'a decimal';
  if (isScaleNote(tokens, numeral)) return 'the scale of a table';
  if (isMoney(at)) return 'money';
  if (at.before?.lower === '#' || at.before?.lower === '\u2116') return 'a number in a list';
  if (isFootnote(at)) return 'a footnote mark';
  if (numeral.shape === 'digits' && isSlashed(at)) return 'a date or a ratio';
  if (isDay(at, value)) return 'a day of a month';
  if (numeral.shape === 'digits' && (isYear(at, numeral, lexicon) || endsYears(at)))
    return 'a year';
  if (isAge(at, value) || isAgeInSpan(tokens, numeral, at, lexicon)) return 'an age';
  if (isCompound(at, numeral)) return 'part of a compound';
  if (isNamed(at, numeral)) return 'a name';
  if (isHour(at)) return 'a time of day';
  if (at.after?.lower === DEGREE) return 'a temperature or an angle';
  if (isSpanOfTime(at)) return 'a span of time';
  if (isPlaceInList(tokens, numeral)) return 'a place in a list';
  if (at.before?.lower === 'but' && ALL.has(at.before2?.lower ?? '')) return 'an exception';
  if (isPronounOne(at, numeral, lexicon)) return '"one" as a pronoun';
  if (isNotMany(at, numeral)) return 'not many';
  if (
    at.after?.lower === '%' ||
    at.after?.lower === 'percent' ||
    (at.after?.lower === 'per' && at.after2?.lower === 'cent')
  ) {
    return 'a percentage';
  }
  return value > 0 ? null : 'nobody';
}

/** "few deaths", "so few died": that they are not many; "a few", "the last few", "few hundred" may be counted. */
function isNotMany({ first, before }: Neighbours, { vague, scaled }: Numeral): boolean {
  return vague && !scaled && first?.lower === 'few' && !COUNTED_FEW.test(before?.lower ?? '');
}

const COUNTED_FEW = /^(?:an?|the|these|those|another|some|only|last|first|next|past|every)$/;

const DEGREE = '\u00b0';

/** "all but three": the number counts those who are left out. */
const ALL = new Set(['all', 'every', 'everyone', 'everybody', 'nobody', 'none']);

function isMoney(at: Neighbours): boolean {
  return (
    CURRENCY_BEFORE.has(at.before?.lower ?? '') ||
    CURRENCY_AFTER.has(at.after?.lower ?? '') ||
    (at.after?.lower === 'us' && CURRENCY_AFTER.has(at.after2?.lower ?? ''))
  );
}

/** "month.16 In": digits glued to the end of a sentence. */
function isFootnote(at: Neighbours): boolean {
  const { first, before, before2 } = at;
  if (!first || first.spaced || first.kind !== 'digits' || !before || before.spaced) return false;
  if (before.lower === '.' || before.lower === '"' || before.lower === ')')
    return before2 !== undefined;
  return before.kind === 'word';
}

function isSlashed({ before, before2, first, after, after2 }: Neighbours): boolean {
  const ahead = after?.lower;
  if ((ahead === '/' || ahead === ':') && isGlued(after) && after2?.kind === 'digits') {
    if (ahead === '/' || isGlued(after2)) return true;
  }
  const behind = before?.lower;
  if ((behind !== '/' && behind !== ':') || !isGlued(first) || before2?.kind !== 'digits')
    return false;
  return behind === '/' || isGlued(before);
}

function isGlued(token: Token | undefined): boolean {
  return token !== undefined && !token.spaced;
}

function isMonth(token: Token | undefined): boolean {
  return token !== undefined && MONTHS.has(token.lower) && (token.capital || token.lower !== 'may');
}

/** "January-June". */
function isMonthSpan(token: Token | undefined): boolean {
  const hyphen = token?.lower.lastIndexOf('-') ?? -1;
  return hyphen >= 0 && MONTHS.has(token?.lower.slice(hyphen + 1) ?? '');
}

function isDay(at: Neighbours, value: number): boolean {
  if (value > 31) return false;
  if (isMonth(at.after) || (at.after?.lower === 'of' && isMonth(at.after2))) return true;
  const month = at.before?.lower === '.' ? at.before2 : at.before;
  return isMonth(month) && (at.first?.kind === 'digits' || false);
}

function isYear(at: Neighbours, numeral: Numeral, lexicon: Lexicon): boolean {
  const digits = at.first?.lower ?? '';
  if (digits.length !== YEAR_DIGITS || !/^(?:1[5-9]|20|21)\d\d$/.test(digits) || numeral.scaled)
    return false;
  const month = at.before?.lower === '.' ? at.before2 : at.before;
  if (isMonth(month) || isMonthSpan(month)) return true;
  if (at.after?.lower === '-' && !at.after.spaced) return true;
  if (at.before?.lower === ',' && at.before2?.kind === 'digits' && isMonth(at.before3)) return true;
  if (isRowOfYears(at)) return true;
  const before = at.before?.lower ?? '';
  const after = at.after?.lower ?? '';
  const link = lexicon.links.at([at.before ?? EMPTY], 0);
  const counts =
    lexicon.triggers.at([at.after ?? EMPTY, at.after2 ?? EMPTY], 0) !== null ||
    lexicon.classes.get(after) === 'people';
  // "killed about 2000, injured about 9000"
  if (/^(?:about|around)$/.test(before) && lexicon.triggers.at([at.before2 ?? EMPTY], 0))
    return false;
  if (isYearOfDeaths(at)) return true;
  if (BEFORE_YEAR.has(before)) {
    // "more than 2000 people", but not "more than in 2000"
    if (before === 'than' && MORE_OR_LESS.test(at.before2?.lower ?? ''))
      return !counts && lexicon.triggers.at([at.before3 ?? EMPTY], 0) === null; // "hurt more than 2000"
    if (before === 'of' && /^(?:total|toll|tally|sum)$/.test(at.before2?.lower ?? ''))
      return !counts;
    if (
      before === ',' ||
      before === 'the' ||
      before === 'for' ||
      before === 'about' ||
      before === 'around'
    )
      return !counts;
    return true;
  }
  if (counts || before === ':') return false;
  return !(link && link.value !== null) && !(link && /^(?:reach|hit|total|stand|at)/.test(before));
}

const YEAR_DIGITS = 4;

const MORE_OR_LESS = /^(?:more|fewer|less|other)$/;

const EMPTY: Token = { kind: 'mark', start: 0, end: 0, lower: '', capital: false, spaced: true };

/** "70-page", "12-hour", "M-46": joined to a word by a hyphen. */
function isCompound(at: Neighbours, numeral: Numeral): boolean {
  if (numeral.scaled && at.after?.lower === '-') return false;
  if (at.after?.lower === '-' && /^(?:plus|odd)$/.test(at.after2?.lower ?? '')) return false;
  if (at.after?.lower === '-' && !at.after.spaced && at.after2 && !at.after2.spaced) {
    return at.after2.kind === 'word';
  }
  return (
    at.before?.lower === '-' &&
    !at.first?.spaced &&
    !at.before.spaced &&
    at.before2?.kind === 'word'
  );
}

function isNamed(at: Neighbours, numeral: Numeral): boolean {
  if (numeral.shape !== 'digits') return false;
  const dotted = at.before?.lower === '.' && !at.before.spaced;
  const noun = dotted ? at.before2 : at.before;
  if (
    noun &&
    NAMED_BY_NUMBER.has(noun.lower) &&
    (noun.capital || dotted || noun.lower === 'day' || noun.lower === 'list')
  )
    return true;
  const opens = at.before === undefined || (at.before.lower === '(' && at.before2 === undefined);
  return (
    opens &&
    (at.after?.lower === '.' || at.after?.lower === ')') &&
    at.after2 !== undefined &&
    numeral.value < 100
  );
}

function isHour(at: Neighbours): boolean {
  return HOUR.has(at.after?.lower ?? '');
}

const HOUR = new Set(['a.m', 'a.m.', 'p.m', 'p.m.', 'am', 'pm', 'gmt', 'hrs', "o'clock"]);

/** "in the past 24 hours enemy losses came to 340". */
function isSpanOfTime({ after }: Neighbours): boolean {
  return /^(?:hours|days|weeks|months|years|decades|minutes)$/.test(after?.lower ?? '');
}

const NOT_A_COUNT_BEFORE = new Set([
  'not',
  'no',
  'any',
  'this',
  'that',
  'which',
  'every',
  'each',
  'day',
  'the',
  'number',
  'by',
]);
const NOT_A_COUNT_AFTER = new Set([
  'another',
  'day',
  'side',
  'time',
  'year',
  'thing',
  'way',
  "'s",
  'point',
  'can',
  'must',
  'should',
  'may',
  'by',
  'such',
]);

/** What stands before "that" where it opens what is told. */
const TELLS =
  /^(?:said|says|saying|added|adds|reported|reports|confirmed|stated|announced|claimed|noted|report|indicated|revealed|disclosed|reporters|wrote|learned|mentioned|alleged)$/;

/** "Item 1 of 5", "photo 2 of 12". */
function isPlaceInList(tokens: readonly Token[], numeral: Numeral): boolean {
  if (tokens[numeral.from - 1]?.lower !== 'of') return false;
  const noun = tokens[numeral.from - 3];
  return tokens[numeral.from - 2]?.kind === 'digits' && NAMED_BY_NUMBER.has(noun?.lower ?? '');
}

/** "four", "12": a number right there. */
function isCount(token: Token | undefined, { numberWords }: Lexicon): boolean {
  return token?.kind === 'digits' || numberWords.units.has(token?.lower ?? '');
}

function isPronounOne(at: Neighbours, numeral: Numeral, lexicon: Lexicon): boolean {
  if (numeral.value !== 1 || at.first?.lower !== 'one') return false;
  if (at.before?.lower === 'of' && at.after?.lower === 'of') return true;
  // "Jon Dahl, one of the lawmakers"
  const named = at.before?.lower === ',' && at.before2?.kind === 'word' && at.before2.capital;
  if (
    named &&
    at.after?.lower === 'of' &&
    (/^(?:the|those|several|its)$/.test(at.after2?.lower ?? '') || isCount(at.after2, lexicon))
  )
    return true;
  // "the driver was one of three guards killed": who he was
  const is = /^(?:is|was|be|been|being|as)$/.test(at.before?.lower ?? '');
  if (is && at.after?.lower === 'of' && isCount(at.after2, lexicon)) return true;
  // "the toll has risen by one, after a nurse died"
  if (at.before?.lower === 'by' && lexicon.changes.has(at.before2?.lower ?? '')) return false;
  // "in one of the deadly raids": nobody stands in a person
  if (/^(?:in|on)$/.test(at.before?.lower ?? '') && at.after?.lower === 'of') return true;
  // "one of the deadliest"
  if (
    at.after?.lower === 'of' &&
    /^(?:\w{3,}est|most|worst|many|few|'s)$/.test(at.after3?.lower ?? '')
  )
    return at.after3?.lower !== "'s" || at.before?.lower === ',';
  // "said that one porter was killed", and no "that one porter"
  if (at.before?.lower === 'that' && TELLS.test(at.before2?.lower ?? ''))
    return NOT_A_COUNT_AFTER.has(at.after?.lower ?? '');
  // "said that one of the clerks died"
  if (at.before?.lower === 'that' && at.after?.lower === 'of') return at.before2?.kind !== 'word';
  return (
    NOT_A_COUNT_BEFORE.has(at.before?.lower ?? '') || NOT_A_COUNT_AFTER.has(at.after?.lower ?? '')
  );
}
