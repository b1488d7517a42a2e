import type { Numeral } from '../text/numerals';
import type { Token } from '../text/tokens';
import type { Lexicon } from './lang/language';

/** The tokens around a number: three before, its first, three after. */
export interface Neighbours {
  readonly before: Token | undefined;
  readonly before2: Token | undefined;
  readonly before3: Token | undefined;
  readonly first: Token | undefined;
  readonly after: Token | undefined;
  readonly after2: Token | undefined;
  readonly after3: Token | undefined;
}

const OLD = new Set(
  ['year', 'month', 'week', 'day'].flatMap((one) => [`${one}-old`, `${one}-olds`]),
);
const LONG = new Set(['year', 'years', 'month', 'months']);
const LIMIT = new Set(['under', 'over', 'below']);
const BELOW = new Set(['under', 'below']);
const YOUNG = /^(?:children|kids|infants|boys|girls|babies|toddlers|minors)$/;
const AGE = new Set(['age', 'ages', 'aged']);
/** What stands between the numbers of a span. */
const JOINTS = new Set(['of', 'and', 'to', 'or', 'between', 'from', '-', '\u2013']);

/** Whether the number is somebody's age. */
export function isAge(at: Neighbours, value: number): boolean {
  if (value > 120) return false;
  const before = at.before?.lower;
  if (before === 'aged' || before === 'age' || before === 'ages') return true;
  if (before === 'of' && at.before2?.lower === 'age') return true;
  // "children as young as six"
  if (before === 'as' && /^(?:young|old)$/.test(at.before2?.lower ?? '')) return true;
  // "the youngest of whom was six": of a count the verb would be a plural
  if (value > 1 && at.before2?.lower === 'whom' && (before === 'was' || before === 'is'))
    return true;
  const after = at.after?.lower ?? '';
  if (OLD.has(after)) return true;
  if (after === 'or' && /^(?:younger|older)$/.test(at.after2?.lower ?? '')) return true;
  if (isLimitOfAge(at, value)) return true;
  if (LONG.has(after)) {
    const { after2, after3 } = at;
    if (after2?.lower === 'old') return true;
    if (after2?.lower === 'of') return after3?.lower === 'age';
  }
  if (before !== ',' || !at.before2?.capital || at.before2.kind !== 'word') return false;
  if (at.before3?.lower === ';') return false;
  return after === ',' || after === '.' || after === ')' || at.after === undefined;
}

/** "30 per cent of the dead were under 18": at such a number ages are cut. */
function isLimitOfAge(at: Neighbours, value: number): boolean {
  const limits = value <= 21 || (value >= 50 && value % 5 === 0);
  // "85,000 children under five may have died"
  if (
    limits &&
    value > 2 &&
    BELOW.has(at.before?.lower ?? '') &&
    YOUNG.test(at.before2?.lower ?? '')
  )
    return true;
  return (
    limits &&
    value > 2 &&
    LIMIT.has(at.before?.lower ?? '') &&
    /^(?:were|was|are|is|all|both|those|people|children|women|men|them|anyone|everyone|adults)$/.test(
      at.before2?.lower ?? '',
    ) &&
    (at.after === undefined ||
      /^(?:[.,;:)]|and|in|at|when|who|were|have|had|died)$/.test(at.after.lower))
  );
}

const LONGEST_SPAN_OF_AGES = 5;
/** "left two boys aged 6 and 10 injured": what became of those of that age. */
const STATE = /^(?:injured|wounded|hurt|dead|killed|missing)$/;

/** "between the ages of six and fifteen", "aged 12, 14 and 15": a number of a span that a word of age opens. */
export function isAgeInSpan(
  tokens: readonly Token[],
  { from, to, value }: Numeral,
  { after }: Neighbours,
  { classes, numberWords }: Lexicon,
): boolean {
  const next = after?.lower ?? '';
  if (value <= 120 && isSuspended(tokens, to)) return true;
  if (value > 120 || (classes.get(next) === 'people' && !STATE.test(next))) return false;
  for (let at = from - 1; at >= Math.max(0, from - LONGEST_SPAN_OF_AGES); at--) {
    const { kind, lower } = tokens[at] as Token;
    if (AGE.has(lower)) return true;
    if (kind === 'digits' || numberWords.units.has(lower)) continue;
    if (lower === ',' && (at < from - 1 || /^(?:and|or|,)$/.test(after?.lower ?? ''))) continue;
    if (!JOINTS.has(lower)) return false;
  }
  return false;
}

/** "the 25-, 26- and 38-year-old cooks": an age whose "year-old" stands with the last of the row. */
function isSuspended(tokens: readonly Token[], end: number): boolean {
  let at = end;
  while (tokens[at]?.lower === '-' && !tokens[at]?.spaced) {
    at++;
    if (at === end + 1 && !/^(?:,|and|or)$/.test(tokens[at]?.lower ?? '')) return false;
    while (/^(?:,|and|or)$/.test(tokens[at]?.lower ?? '')) at++;
    if (tokens[at]?.kind !== 'digits') return OLD.has(tokens[at]?.lower ?? '');
    at++;
  }
  return at > end && OLD.has(tokens[at]?.lower ?? '');
}
