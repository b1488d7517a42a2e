import { type Quantity, quantityOf } from '../text/quantity';
import type { Figure } from './figure';
import { isLand } from './lang/en/lands';
import { LINKS_TABLE } from './lang/en/tables';
import { measureInBracket } from './measure-gloss';
import type { Draft, Reading } from './pipeline';
import type { Amount, OuterBound, SentenceView } from './sentence-view';

/** A draft with nothing but the number, its measure and its bound. */
export function draftOf(view: SentenceView, at: number, reading: Reading): Draft {
  const amount = view.items[at]?.amount as Amount;
  const bounded = multiplied(
    boundedBy(amount, reading.bound ?? touchingBound(view, at)),
    reading.times ?? 1,
  );
  return {
    view,
    at,
    amount,
    reading,
    start: amount.start,
    end: amount.end,
    value: bounded.value,
    low: bounded.low,
    high: bounded.high,
    bound: bounded.bound,
    vague: amount.vague,
    measure: measureInBracket(view, reading) ?? reading.measure,
    kind: 'incident',
    lately: false,
    periodStart: null,
    rate: null,
    subject: null,
    place: null,
    attribution: null,
    asOf: null,
    asOfMonthDay: null,
    periodStartMonthDay: null,
    dayAround: null,
    derived: null,
    base: null,
    modality: 'stated',
    partOf: null,
    dropped: false,
    inferred: new Set(),
    trace: [`${reading.pattern}: ${reading.note}`],
  };
}

/** "exceeding 6,000 casualties": the verb right before the number sets its bound. */
function touchingBound(view: SentenceView, at: number): OuterBound {
  const before = view.items[at - 1];
  if (isBracketed(view, at) && ROUGHLY.test(view.items[at - 2]?.lower ?? '')) return 'about';
  return before?.kind === 'word' ? (LINKS_TABLE.get(before.lower) ?? null) : null;
}

const ROUGHLY = /^(?:about|around|approximately|roughly|some)$/;

/** "around (2,100) persons". */
function isBracketed({ items }: SentenceView, at: number): boolean {
  return items[at - 1]?.lower === '(' && items[at + 1]?.lower === ')';
}

/** The same quantity so many times over. */
function multiplied(quantity: Quantity, times: number): Quantity {
  if (times === 1) return quantity;
  const many = (end: number | null) => (end === null ? null : end * times);
  const { value, low, high } = quantity;
  return { ...quantity, value: many(value), low: many(low), high: many(high) };
}

/** A bound that touches the number wins over one that the verb sets. */
function boundedBy(amount: Amount, bound: OuterBound) {
  if (bound === null || amount.qualified || amount.value === null || amount.vague) return amount;
  return quantityOf(amount.value, bound);
}

/** The finished figures: sorted, disjoint, with the parts pointing at their totals. */
export function figuresOf(drafts: readonly Draft[], text: string): Figure[] {
  const kept = drafts
    .filter((draft) => !draft.dropped)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const disjoint: Draft[] = [];
  for (const draft of kept) {
    const last = disjoint.at(-1);
    if (last && draft.start < last.end) continue;
    disjoint.push(draft);
  }
  const index = new Map(disjoint.map((draft, at) => [draft, at] as const));
  return disjoint.map((draft) => figureOf(draft, text, index));
}

function figureOf(draft: Draft, text: string, index: ReadonlyMap<Draft, number>): Figure {
  const { view } = draft;
  return {
    start: draft.start,
    end: draft.end,
    text: text.slice(draft.start, draft.end),
    sentence: { start: view.start, end: view.end },
    block: view.block,
    value: draft.value,
    low: draft.low,
    high: draft.high,
    bound: draft.bound,
    vague: draft.vague,
    measure: draft.measure,
    kind: draft.kind,
    lately: draft.lately,
    periodStart: draft.periodStart,
    rate: draft.rate,
    subject: draft.subject,
    place: draft.place,
    attribution: draft.attribution,
    asOf: draft.asOf,
    asOfMonthDay: draft.asOfMonthDay,
    periodStartMonthDay: draft.periodStartMonthDay,
    placeIsLand: draft.place !== null && isLand(draft.place.text),
    dayAround: draft.dayAround,
    derived: draft.derived,
    modality: draft.modality,
    partOf: draft.partOf ? (index.get(draft.partOf) ?? null) : null,
    inferred: [...draft.inferred],
    trace: draft.trace,
  };
}
