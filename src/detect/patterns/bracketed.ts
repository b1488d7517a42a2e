import { readNounPhrase } from '../noun-phrase';
import type { MeasureFilter, Pattern, Reading } from '../pipeline';
import type { Item, SentenceView } from '../sentence-view';
import { verbOfSorts } from './bracketed-people';
import { NO_MORE, readingAt } from './neighbours';

/** "heavy Saxon casualties (6,500)", "killed several (estimated at five)": the number in brackets belongs to the words before them. */
export const bracketed: Pattern = {
  name: 'bracketed',
  read(view, at, page, wanted) {
    const { items } = view;
    if (items[at + 1]?.lower !== ')') return null;
    const vague = verbOfVague(view, at);
    if (vague !== null) return ofVague(view, at, vague, wanted);
    if (items[at - 1]?.lower !== '(') return null;
    const counted = verbOfNumber(view, at);
    if (counted !== null) return ofNumber(view, at, counted, wanted);
    const sorts = verbOfSorts(view, at);
    if (sorts !== null) {
      const said = `those before the brackets, whom "${items[sorts]?.lower}" tells of`;
      return inBrackets(view, sorts, at + 1, wanted, said);
    }
    const trigger = items[at - 2]?.trigger;
    if (!trigger || !wanted(trigger.measure) || trigger.needsPeople || trigger.role === 'after')
      return null;
    for (let k = at - 3; k >= Math.max(0, at - 9); k--) {
      if (items[k]?.kind !== 'amount') continue;
      if (readingAt(page, view, k)?.trigger === at - 2) return null;
    }
    return {
      pattern: this.name,
      measure: trigger.measure,
      trigger: at - 2,
      side: 'left',
      phrase: readNounPhrase(view, at + 1),
      ...NO_MORE,
      note: `in brackets after "${items[at - 2]?.lower}": ${trigger.measure}`,
    };
  },
};

/** Smaller numbers in brackets are ages; years are dates. */
const LEAST_COUNT = 100;
/** Items between "the number of" and the bracket. */
const NUMBER_REACH = 24;

/** "The number of people killed in Harwick in 2031 (507) was …": the verb of those whose number it is; null if none. */
function verbOfNumber({ items }: SentenceView, at: number): number | null {
  const amount = items[at]?.amount;
  if (!amount || (amount.value ?? 0) < LEAST_COUNT) return null;
  let verb: number | null = null;
  for (let k = at - 2; k >= Math.max(0, at - NUMBER_REACH); k--) {
    const { lower, trigger, amount: other } = items[k] as Item;
    if ((other && other.aside === null) || lower === '(' || lower === ')') return null;
    if (trigger && !trigger.needsPeople) verb = k;
    if (lower === 'number' && items[k + 1]?.lower === 'of') return verb;
  }
  return null;
}

function ofNumber(
  view: SentenceView,
  at: number,
  verb: number,
  wanted: MeasureFilter,
): Reading | null {
  const said = `the number of those "${view.items[verb]?.lower}", in brackets`;
  return inBrackets(view, verb, at + 1, wanted, said);
}

/** The number as one of what the verb before the brackets says; `said` begins the note. */
function inBrackets(
  view: SentenceView,
  verb: number,
  phraseAt: number,
  wanted: MeasureFilter,
  said: string,
): Reading | null {
  const measure = view.items[verb]?.trigger?.measure;
  if (!measure || !wanted(measure)) return null;
  return {
    pattern: 'bracketed',
    measure,
    trigger: verb,
    side: 'left',
    phrase: readNounPhrase(view, phraseAt),
    ...NO_MORE,
    note: `${said}: ${measure}`,
  };
}

const VAGUE =
  /^(?:several|some|many|few|dozens|scores|numerous|multiple|unspecified|unknown|undisclosed)$/;

/** "killed \u201csome\u201d (estimated at five)": the verb before a vague word that the brackets make plain; null if none. */
function verbOfVague({ items }: SentenceView, at: number): number | null {
  if (!/^(?:at|as|to)$/.test(items[at - 1]?.lower ?? '')) return null;
  const open = items.findLastIndex(({ lower }, k) => k < at && k > at - 5 && lower === '(');
  if (open < 0 || !/^(?:estimated|put|reported|believed)$/.test(items[open + 1]?.lower ?? ''))
    return null;
  let k = open - 1;
  let vague = false;
  for (; k > open - 6 && !items[k]?.trigger; k--) {
    vague ||= VAGUE.test(items[k]?.lower ?? '');
    if (!isLight(items[k])) return null;
  }
  return vague && items[k]?.trigger ? k : null;
}

function isLight(item: Item | undefined): boolean {
  return (
    item !== undefined &&
    (item.lower === '"' || item.lower === 'of' || item.kind === 'amount' || item.kind === 'word')
  );
}

function ofVague(
  view: SentenceView,
  at: number,
  verb: number,
  wanted: MeasureFilter,
): Reading | null {
  if (!/^(?:after|either)$/.test(view.items[verb]?.trigger?.role ?? '')) return null;
  const said = `what the vague word after "${view.items[verb]?.lower}" is estimated at`;
  return inBrackets(view, verb, at + 2, wanted, said);
}
