import type { Measure } from '../../text/quantity';
import { PerSentence } from '../kept';
import { readNounPhrase } from '../noun-phrase';
import type { PageView, Pattern, Reading } from '../pipeline';
import type { Item, SentenceView } from '../sentence-view';
import { sizeAt } from './count-before';
import { NO_MORE, readingAt } from './neighbours';
import { isOtherFate } from './other-fate';

/** A smaller whole is made up by chance. */
const LEAST = 10;
/** Most parts of a whole that are added. */
const MOST_PARTS = 12;
/** A sentence of more numbers is a table. */
const MOST_COUNTS = 40;

/** "Casualties: 3,100 (1,900 Union and 1,200 Confederate)": numbers that follow a count and make exactly its size are its parts. */
export const addsUp: Pattern = {
  name: 'adds-up',
  read(view, at, page, wanted) {
    const measure = partsOf(view, page).get(at) ?? null;
    if (measure === null || !wanted(measure)) return null;
    return {
      pattern: this.name,
      measure,
      trigger: null,
      side: 'none',
      phrase: readNounPhrase(view, at + 1),
      ...NO_MORE,
      from: -1,
      part: true,
      note: `adds up with its neighbours to the count before: ${measure}`,
    };
  },
};

interface Parts {
  /** How many numbers of the sentence were read when the parts were sought. */
  readonly known: number;
  readonly parts: ReadonlyMap<number, Measure>;
}

const KNOWN = new PerSentence<Parts>();

function partsOf(view: SentenceView, page: PageView): ReadonlyMap<number, Measure> {
  const known = page.readings.get(view.index)?.size ?? 0;
  const kept = KNOWN.get(view);
  if (kept && (kept.known === known || kept.parts.size > 0)) return kept.parts;
  return KNOWN.set(view, { known, parts: seek(view, page) }).parts;
}

function seek(view: SentenceView, page: PageView): ReadonlyMap<number, Measure> {
  const { items } = view;
  const counts: number[] = [];
  for (const [k, { amount }] of items.entries()) {
    if (amount && amount.aside === null && amount.share === null) counts.push(k);
  }
  if (counts.length < 2 || counts.length > MOST_COUNTS) return new Map();
  for (const [n, at] of counts.entries()) {
    const reading = readingAt(page, view, at);
    if (!reading || !isWhole(reading)) continue;
    const rest = counts.slice(n + 1, n + 1 + MOST_PARTS);
    const set = /^[(:]$/.test(items[(rest[0] ?? 0) - 1]?.lower ?? '');
    const parts = addedUp(view, rest, sizeAt(view, at), set);
    if (parts) return new Map(parts.map((k) => [k, reading.measure]));
  }
  const before = page.views[view.index - 1];
  if (!before || before.block < view.block - 1) return new Map();
  for (const [at, reading] of page.readings.get(before.index) ?? []) {
    if (!isWhole(reading)) continue;
    const parts = addedUp(view, counts.slice(0, MOST_PARTS), sizeAt(before, at), false);
    if (parts) return new Map(parts.map((k) => [k, reading.measure]));
  }
  return new Map();
}

function isWhole({ thing, measure }: Reading): boolean {
  return !thing && !/^(?:deployed|displaced)$/.test(measure);
}

/** The first of `counts` that make exactly `whole`; null when none do, or one counts something else. `set`: a bracket or colon opens them. */
function addedUp(
  view: SentenceView,
  counts: readonly number[],
  whole: number,
  set: boolean,
): number[] | null {
  if (whole < LEAST) return null;
  const parts: number[] = [];
  let sum = 0;
  for (const at of counts) {
    if (!isPlain(view, at, set)) return null;
    parts.push(at);
    sum += sizeAt(view, at);
    if (sum >= whole) break;
  }
  return sum === whole && parts.length > 1 ? parts : null;
}

/** Whether a number may count people; a noun that is not known is one of them only in brackets. */
function isPlain(view: SentenceView, at: number, set: boolean): boolean {
  const { items } = view;
  const amount = items[at]?.amount;
  const phrase = readNounPhrase(view, at + 1);
  if (!amount || amount.vague || amount.value === null || phrase.type === 'thing') return false;
  if (phrase.type === 'unknown' && !set) return false;
  let k = phrase.to;
  while (/^(?:auxiliary|adverb)$/.test(items[k]?.wordClass ?? '')) k++;
  return !isOtherFate(items[k]?.lower ?? '') && !isCaredFor(items, k);
}

/** "20 in hospital", "15 had been taken to clinics": what is done for the hurt counts no harm. */
function isCaredFor(items: readonly Item[], from: number): boolean {
  return items.slice(from, from + 4).some(({ lower }) => CARE.test(lower));
}

const CARE =
  /^(?:hospitals?|hospitalised|hospitalized|clinics?|custody|care|taken|treated|stable|released|remain|remains|confirmed|safe|found|located|accounted)$/;
