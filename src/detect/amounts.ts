import { type Numeral, readNumeral } from '../text/numerals';
import { type Bound, type Quantity, quantityOf, rangeOf, vagueOf } from '../text/quantity';
import type { Token } from '../text/tokens';
import { endOfDouble, isBracketedCount } from './amount-brackets';
import { hedgeAfter } from './amount-hedges';
import { opensAmount } from './amount-opening';
import { joinSlipped } from './amount-slips';
import { growsTo, spansFrom, startsChange } from './amount-spans';
import { asideReason } from './aside';
import type { FactToken } from './item-tokens';
import { MONTHS } from './lang/en/aside-words';
import type { Lexicon } from './lang/language';
import type { Amount } from './sentence-view';
import { readShare, type Share } from './share-words';

/** An amount with the tokens it covers, half-open. */
export interface AmountAt {
  readonly from: number;
  readonly to: number;
  readonly amount: Amount;
}

/** Reads every amount of a token list, left to right, disjoint. `opens` is asked first, for it costs less. */
export function readAmounts(
  tokens: readonly FactToken[],
  lexicon: Lexicon,
  opens: typeof mayOpenAmount = mayOpenAmount,
): AmountAt[] {
  const found: AmountAt[] = [];
  let from = 0;
  for (let at = 0; at < tokens.length; ) {
    const one = opens(tokens, at, lexicon) ? amountAt(tokens, at, from, lexicon) : null;
    if (!one) {
      at += 1;
      continue;
    }
    found.push(one);
    at = one.to;
    from = one.to;
  }
  return found;
}

/** A cheap question: whether a number or a share may begin with this token; most words open none. */
function mayOpenAmount(tokens: readonly FactToken[], at: number, lexicon: Lexicon): boolean {
  const { kind, lower, facts } = tokens[at] as FactToken;
  if (facts === null) return kind === 'digits' || opensAmount(lower, lexicon);
  if (!facts.opensAmount || !facts.isArticle) return facts.opensAmount;
  return tokens[at + 1]?.facts?.followsArticle === true;
}

function amountAt(
  tokens: readonly Token[],
  at: number,
  floor: number,
  lexicon: Lexicon,
): AmountAt | null {
  const numeral = readNumeral(tokens, at, lexicon.numberWords);
  const share = readShare(tokens, at, lexicon, numeral);
  if (share) return shareAt(tokens, at, share, floor, lexicon);
  if (!numeral) return null;
  return readCount(tokens, joinSlipped(tokens, numeral, lexicon) ?? numeral, floor, lexicon);
}

function shareAt(
  tokens: readonly Token[],
  at: number,
  { to, value }: Share,
  floor: number,
  lexicon: Lexicon,
): AmountAt {
  const { from, bound } = qualifyBefore(tokens, at, floor, lexicon);
  const quantity = quantityOf(value, plainBound(bound) ?? 'about');
  return {
    from,
    to,
    amount: build(tokens, from, to, at, to, quantity, bound !== null, null, value),
  };
}

function readCount(
  tokens: readonly Token[],
  numeral: Numeral,
  floor: number,
  lexicon: Lexicon,
): AmountAt {
  const at = numeral.from;
  const second = readRangeEnd(tokens, numeral, lexicon);
  const alone = !second && isBracketedCount(tokens, numeral, lexicon);
  const before = qualifyBefore(tokens, alone ? at - 1 : at, floor, lexicon);
  const to = second?.to ?? (alone ? numeral.to + 1 : endOfDouble(tokens, numeral, lexicon));
  const after = second || isAdded(tokens, to) ? null : qualifierAfter(tokens, to, lexicon);
  const hedge = after ? null : hedgeAfter(tokens, to);
  const end = after ? to + after.length : (hedge?.to ?? to);
  const bound = before.bound ?? after?.value ?? (hedge && 'about');
  const quantity = quantityWith(numeral, second, bound);
  const value = second?.scaled ? scaledLike(numeral, second) : numeral.value;
  const whole = second || to === numeral.to ? numeral : { ...numeral, to };
  const counted =
    whole.value === value || Number.isInteger(whole.value) ? whole : { ...whole, value };
  const aside = asideReason(tokens, counted, second, lexicon);
  // the bare number without its brackets
  const span = alone && bound === null ? [at, numeral.to] : [before.from, end];
  const [start = at, stop = end] = span;
  const amount = build(tokens, start, stop, at, to, quantity, bound !== null, aside, null);
  return { from: before.from, to: hedge?.closed ?? end, amount };
}

/** The qualifier behind a number; "340 and more than 2,100", "40 plus 12": those words belong to what follows. */
function qualifierAfter(tokens: readonly Token[], at: number, lexicon: Lexicon) {
  const found = lexicon.qualifiersAfter.at(tokens, at);
  if (!found) return null;
  const end = at + found.length;
  const goesOn = tokens[end]?.lower === 'than' || readNumeral(tokens, end, lexicon.numberWords);
  return goesOn ? null : found;
}

/** "86 + 2": the mark joins two numbers, it is no "or more". */
function isAdded(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.lower === '+' && tokens[at + 1]?.kind === 'digits';
}

function quantityWith(numeral: Numeral, second: Numeral | null, bound: Bound | null): Quantity {
  if (second) return rangeOf(scaledLike(numeral, second), second.value);
  if (numeral.vague) return vagueOf(numeral.value);
  return quantityOf(numeral.value, plainBound(bound) ?? 'exact');
}

function plainBound(bound: Bound | null): Exclude<Bound, 'range'> | null {
  return bound === 'range' ? null : bound;
}

/** "30-40 thousand", "1 to 2 million": the first end takes the scale of the second. */
function scaledLike(first: Numeral, second: Numeral): number {
  if (first.scaled || first.value >= second.value) return first.value;
  if (!second.scaled) return groupedLike(first.value, second.value);
  const scaled = first.value * second.scale;
  return scaled <= second.value ? scaled : first.value;
}

/** "17\u201319,000": both ends are thousands. */
function groupedLike(first: number, second: number): number {
  const thousands = first < 1000 && second >= 2000 && second % 1000 === 0;
  return thousands && first < second / 1000 && first * 20 >= second / 1000 ? first * 1000 : first;
}

const RANGE_MARKS = new Set(['-', '\u2013', 'to', 'or']);

/** The second number of "4,000 to 5,000", "between 4,000 and 5,000", "300-400"; null when none follows. */
function readRangeEnd(tokens: readonly Token[], first: Numeral, lexicon: Lexicon): Numeral | null {
  if (first.glued !== null) return null;
  const up = tokens[first.to]?.lower === 'up' && tokens[first.from - 1]?.lower === 'from';
  const joint = tokens[up ? first.to + 1 : first.to];
  if (!joint) return null;
  const between = tokens[first.from - 1]?.lower === 'between';
  const join = joint.lower;
  const joined = RANGE_MARKS.has(join) || (between && join === 'and');
  if (!joined) return null;
  if (join === 'to' && startsChange(tokens, first.from, lexicon)) return null;
  let at = up ? first.to + 2 : first.to + 1;
  const qualifier =
    join === 'to' || join === 'and' || join === 'or'
      ? lexicon.qualifiersBefore.at(tokens, at)
      : null;
  if (qualifier && (tokens[first.from - 1]?.lower !== 'from' || spansFrom(tokens, first.from - 1)))
    at += qualifier.length;
  if (
    join === '-' &&
    (joint.spaced !== (tokens[at]?.spaced ?? false) || /\p{L}/u.test(tokens[at]?.lower ?? ''))
  ) {
    return null;
  }
  const second = readNumeral(tokens, at, lexicon.numberWords);
  if (!second || second.glued !== null) return null;
  if (join === 'or' && tokens[first.from - 1]?.lower === 'either') return null;
  // "March 3 to 240 deaths", "OSLO, March 3 \u2014 240 people died": a day, then a count
  if (join !== 'or' && second.value > 31 && MONTHS.has(tokens[first.from - 1]?.lower ?? ''))
    return null;
  // "June 8 \u2013 13 killed": a day, then what it cost
  if (/^[-\u2013]$/.test(join) && joint.spaced && MONTHS.has(tokens[first.from - 1]?.lower ?? ''))
    if (
      /^(?:killed|dead|die|died|injured|wounded|hurt|people|civilians|persons|soldiers)$/.test(
        tokens[second.to]?.lower ?? '',
      )
    )
      return null;
  // "between several hundred and 1,000"
  if (between && join === 'and' && first.vague && second.value > first.value) return second;
  if (first.vague || second.vague)
    return (first.vague && second.vague) || growsTo(first, second, join) ? second : null;
  if (join === 'or' && !(second.value > first.value && second.value <= first.value * 3))
    return null;
  // "rose from 640 in 1998 to 8,120"
  const year = first.shape === 'digits' && first.value > 1500 && first.value < 2100;
  if (join === 'to' && year && second.value > 2100 && tokens[first.from - 1]?.lower === 'in')
    return null;
  const low = scaledLike(first, second);
  return second.value > low ? second : null;
}

/** Extends left over the qualifiers that touch the number; the outermost bound wins over "about". */
function qualifyBefore(
  tokens: readonly Token[],
  at: number,
  floor: number,
  lexicon: Lexicon,
): { readonly from: number; readonly bound: Bound | null } {
  let from = at;
  let bound: Bound | null = null;
  if (tokens[from - 1]?.lower === 'between' && from - 1 >= floor) from -= 1;
  if (tokens[from - 1]?.lower === 'the' && lexicon.qualifiersBefore.at(tokens, from - 2))
    return { from, bound };
  for (let hop = 0; hop < 4 && lexicon.qualifiersBefore.endsWith(tokens[from - 1]); hop++) {
    const step = touching(tokens, from, floor, lexicon);
    if (!step || (step.phrase === 'up to' && isMoved(tokens[from - 3]))) break;
    from -= step.length;
    if (step.value !== null && (bound === null || bound === 'about')) bound = step.value;
  }
  return { from, bound };
}

/** "the toll has gone up to 31": "up" belongs to the verb, nothing bounds the number. */
function isMoved(verb: Token | undefined): boolean {
  return /^(?:gone|go|goes|going|went|climb(?:s|ed|ing)?|shot|shoots|moved?|r(?:ise|ises|ose|isen|ising)|push(?:es|ed|ing)?|crept|inched|edged|jump(?:s|ed)?|mount(?:s|ed|ing)?)$/.test(
    verb?.lower ?? '',
  );
}

/** "had earlier estimated 40", "have since estimated 40": the word before that of time. */
function beforeTime(tokens: readonly Token[], at: number): Token | undefined {
  const timed = /^(?:earlier|previously|since|already|originally|initially|first|also|once)$/;
  return tokens[at - (timed.test(tokens[at - 1]?.lower ?? '') ? 2 : 1)];
}

/** "it is estimated 12 died": a verb of its own, no qualifier of the number. */
const IS_SAID = /^(?:is|are|was|were|been|be|being)$/;

/** "the envoy had estimated 2,700", "they estimated 40": no qualifier of the number. */
function isVerb(before: Token | undefined, { classes, triggers }: Lexicon): boolean {
  const lower = before?.lower ?? '';
  if (IS_SAID.test(lower) || /^(?:had|has|have|who)$/.test(lower)) return true;
  const wordClass = classes.get(lower);
  if (wordClass === 'pronoun' || wordClass === 'people') return true;
  const name = before?.capital === true && wordClass === undefined;
  return name && !triggers.at([before as Token], 0);
}

const LONGEST_QUALIFIER = 5;

/** "details about two men", "asked about 12 deaths": what is told of, no qualifier. */
const TOPICS =
  /^(?:details?|information|news|story|stories|questions?|rumou?rs?|data|asked|word|facts|something|nothing|anything)$/;

/** "the claim about 65 deaths"; "they claim about 65 deaths" is a verb. */
function isTopic(tokens: readonly Token[], at: number, { classes }: Lexicon): boolean {
  const lower = tokens[at]?.lower ?? '';
  if (TOPICS.test(lower)) return true;
  return /^claims?$/.test(lower) && classes.get(tokens[at - 1]?.lower ?? '') === 'determiner';
}

function touching(tokens: readonly Token[], to: number, floor: number, lexicon: Lexicon) {
  for (let length = LONGEST_QUALIFIER; length >= 1; length--) {
    const from = to - length;
    if (from < floor) continue;
    const hit = lexicon.qualifiersBefore.at(tokens, from);
    if (tokens[from]?.lower === 'about' && isTopic(tokens, from - 1, lexicon)) continue;
    if (tokens[from]?.lower === 'estimated' && isVerb(beforeTime(tokens, from), lexicon)) continue;
    if (hit && hit.length === length) return hit;
  }
  return null;
}

function build(
  tokens: readonly Token[],
  from: number,
  to: number,
  numberFrom: number,
  numberTo: number,
  quantity: Quantity,
  qualified: boolean,
  aside: string | null,
  share: number | null,
): Amount {
  return {
    value: quantity.value,
    low: quantity.low,
    high: quantity.high,
    bound: quantity.bound,
    vague: quantity.vague,
    start: tokens[from]?.start ?? 0,
    end: tokens[to - 1]?.end ?? 0,
    number: { start: tokens[numberFrom]?.start ?? 0, end: tokens[numberTo - 1]?.end ?? 0 },
    qualified,
    aside,
    share,
  };
}
