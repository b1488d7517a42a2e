import { type Quantity, quantityOf } from '../../text/quantity';
import { draftOf } from '../drafts';
import { draftsIn } from '../drafts-in';
import { WHOLE_BODIES } from '../lang/en/body-words';
import { readNounPhrase } from '../noun-phrase';
import type { Draft, PageView, Reading, Refiner } from '../pipeline';
import type { Amount, Item, SentenceView } from '../sentence-view';
import { KIND, mayHarm } from '../word-kinds';
import { shareState } from './share-state';

const DEMONSTRATIVES = new Set(['these', 'those', 'them', 'whom', 'which', 'this', 'that']);

/** "a quarter of those casualties died", "nearly half of the 900": numbers made of a share and its base. */
export const deriveShares: Refiner = {
  name: 'derive-shares',
  refine(page) {
    const derived: Draft[] = [];
    for (const view of page.views) {
      if ((view.kinds & KIND.number) === 0 || !leansOnHarm(page, view)) continue;
      const { items } = view;
      for (let at = 0; at < items.length; at++) {
        const amount = items[at]?.amount;
        if (!amount || amount.share === null) continue;
        const draft = derive(page, view, at, amount);
        if (draft) derived.push(draft);
      }
    }
    if (derived.length === 0) return;
    page.drafts.push(...derived);
    page.drafts.sort((a, b) => a.start - b.start);
  },
};

/** A share is a figure where the sentence names a harm or a number stands near before it. */
function leansOnHarm(page: PageView, view: SentenceView): boolean {
  if (mayHarm(view)) return true;
  for (let index = view.index; index >= Math.max(0, view.index - COUNT_BACK); index--) {
    if (draftsIn(page, page.views[index] as SentenceView).length > 0) return true;
  }
  return false;
}

/** Sentences back in which the number may stand of which a share is taken. */
const COUNT_BACK = 2;

interface Base {
  readonly quantity: Quantity;
  readonly text: string;
  readonly draft: Draft | null;
  /** Item after the base. */
  readonly to: number;
  /** Whether the base's number itself follows the share. */
  readonly stated: boolean;
  /** Where the figure ends when words for the base follow the share ("half that number"). */
  readonly end?: number;
  /** What the words for the base count ("the dead"); absent: what its number counts. */
  readonly measure?: Draft['measure'];
  /** The people whom the base's own number counts ("half of the 900 guards"). */
  readonly people?: Reading['phrase'];
}

function derive(page: PageView, view: SentenceView, at: number, amount: Amount): Draft | null {
  const base = findBase(page, view, at);
  if (!base) return null;
  // "no more than a quarter of that toll" of a span: of its upper end
  const most = /^(?:up-to|under)$/.test(amount.bound) ? base.quantity.high : null;
  const number = base.quantity.value ?? most ?? base.quantity.low;
  if (number === null || amount.share === null) return null;
  const own = shareState(view, base.to);
  // "38 per cent of them were residents" breaks a count down; "27 per cent of them died" is a count
  const described = own?.at === base.to && view.items[base.to - 1]?.lower === 'those';
  if (isPercent(page, amount) && (!own || described)) return null;
  const antecedent = lastCasualty(page, view, at);
  const measure = own?.measure ?? base.measure ?? ofBase(base) ?? antecedent?.measure ?? null;
  if (measure === null || !(own || base.draft)) return null;
  const behind = readNounPhrase(view, base.to);
  const reading: Reading = {
    pattern: 'derive-shares',
    measure,
    trigger: own?.at ?? null,
    side: 'none',
    phrase: /^(?:people|thing)$/.test(behind.type) ? behind : (base.people ?? behind),
    bound: null,
    from: null,
    part: false,
    thing: false,
    note: `${amount.share.toFixed(2)} of ${base.text}`,
  };
  const draft = draftOf(view, at, reading);
  const value = Math.round(number * amount.share);
  const bound = amount.bound === 'range' ? 'about' : amount.bound;
  Object.assign(draft, quantityOf(value, bound === 'exact' ? 'about' : bound), { vague: false });
  // "60 to 90, nearly a third of them dead": a share of both ends
  const { low, high } = base.quantity;
  const span = base.quantity.value === null && low !== null && high !== null;
  if (span && /^(?:exact|about|nearly)$/.test(bound))
    Object.assign(draft, spanOf(low * amount.share, high * amount.share));
  draft.derived = {
    share: amount.share,
    baseText: base.text,
    base: base.quantity,
    baseMeasure: base.draft?.measure ?? null,
  };
  draft.base = base.draft?.measure === 'deployed' ? antecedent : base.draft;
  if (base.end !== undefined) draft.end = base.end;
  if (!own) draft.inferred.add('measure');
  if (base.stated && base.draft && base.draft.measure !== 'deployed') {
    draft.end = base.draft.end;
    base.draft.dropped = true;
  }
  return draft;
}

/** "caused about half of those 210,400 deaths": what the number counts of which the share is taken. */
function ofBase({ draft, stated }: Base): Draft['measure'] | null {
  const measure = stated ? (draft?.measure ?? null) : null;
  return measure === 'deployed' || measure === 'displaced' ? null : measure;
}

function spanOf(low: number, high: number): Omit<Quantity, 'vague'> {
  return { value: null, low: Math.round(low), high: Math.round(high), bound: 'range' };
}

function isPercent(page: PageView, { start, end }: Amount): boolean {
  return /(?:%|cent|pct)$/.test(page.folded.slice(start, end));
}

/** The number that the share is taken of: right after it, or the one that "these" points to. */
function findBase(page: PageView, view: SentenceView, at: number): Base | null {
  const { items } = view;
  if (items[at + 1]?.lower !== 'of') return namedBase(page, view, at) ?? baseBefore(page, view, at);
  let k = at + 2;
  let pointing = false;
  while (items[k] && k < at + 7) {
    const item = items[k] as Item;
    if (item.kind === 'amount')
      return item.amount && item.amount.aside === null
        ? statedBase(page, view, k, item.amount)
        : null;
    // "half of the crew of 80", "a tenth of a population of 90,000"
    const body = item.wordClass === 'people' || WHOLE_BODIES.test(item.lower);
    if (body && items[k + 1]?.lower === 'of' && items[k + 2]?.amount) {
      const { amount } = items[k + 2] as Item;
      return amount?.aside === null ? statedBase(page, view, k + 2, amount) : null;
    }
    if (items[k + 1]?.lower === "'s" && item.kind === 'word') k++;
    else if (DEMONSTRATIVES.has(item.lower)) pointing = true;
    else if (
      // "29 per cent of the casualties: 63 killed"
      (item.kind === 'mark' && item.lower !== '"' && item.lower !== "'s") ||
      (item.wordClass !== 'determiner' &&
        item.wordClass !== 'adverb' &&
        item.wordClass !== 'other' &&
        item.wordClass !== 'raising' &&
        !WHOLE_BODIES.test(items[k + 1]?.lower ?? ''))
    )
      break;
    if (item.wordClass === 'pronoun' && items[k + 1]?.kind !== 'amount') {
      k++;
      break;
    }
    k++;
  }
  if (!pointing || isOfOthers(page, view, at)) return pointing ? null : wholeOf(page, view, at);
  const sent = draftsIn(page, view).findLast((one) => one.at < at && one.measure === 'deployed');
  // "those deaths" are all that were counted, not the part told last
  const noun = items[k]?.trigger?.role === 'count' ? items[k]?.trigger?.measure : undefined;
  const whole =
    noun && items[k - 1]?.lower !== 'them' ? lastCasualty(page, view, at, true, noun) : null;
  const last = whole ?? lastCasualty(page, view, at);
  const draft = last?.view === view ? last : (sent ?? last);
  if (!draft) return null;
  // "those deaths"; in "of them deaths" the noun says what became of the share
  const named = items[k - 1]?.lower !== 'them';
  while (named && items[k]?.kind === 'trigger' && items[k]?.trigger?.role === 'count') k++;
  while (items[k]?.wordClass === 'people') k++;
  return {
    quantity: quantityOfDraft(draft),
    text: page.read.text.slice(draft.start, draft.end),
    draft,
    to: k,
    stated: false,
  };
}

/** "900 prisoners, half of whom were Danes, were moved": the number to which "whom" points counts no harm. */
function isOfOthers(page: PageView, view: SentenceView, at: number): boolean {
  const { items } = view;
  if (!/^(?:whom|which)$/.test(items[at + 2]?.lower ?? '')) return false;
  const last = items.findLastIndex(({ amount }, k) => k < at && amount?.aside === null);
  return last >= 0 && !draftsIn(page, view).some((one) => one.at === last);
}

/** "two thirds of the deaths": the count of them named before; percentages of "the deaths" stand alone. */
function wholeOf(page: PageView, view: SentenceView, at: number): Base | null {
  const { items } = view;
  const k = at + 3;
  const measure = items[k]?.trigger?.measure;
  const amount = items[at]?.amount;
  if (!measure || !amount || items[k - 1]?.lower !== 'the') return null;
  if (isPercent(page, amount)) return null;
  const draft = lastCasualty(page, view, at, true, measure);
  if (!draft) return null;
  const text = page.read.text.slice(draft.start, draft.end);
  return { quantity: quantityOfDraft(draft), text, draft, to: k + 1, stated: false, measure };
}

/** "half that number", "a third the recorded number": the count before, no part of it. */
function namedBase(page: PageView, view: SentenceView, at: number): Base | null {
  const { items } = view;
  if (!/^(?:the|that|this)$/.test(items[at + 1]?.lower ?? '')) return null;
  const noun = COUNT.test(items[at + 2]?.lower ?? '')
    ? at + 2
    : RECORDED.test(items[at + 2]?.lower ?? '') && COUNT.test(items[at + 3]?.lower ?? '')
      ? at + 3
      : null;
  if (noun === null || items[noun + 1]?.lower === 'of') return null;
  const draft = lastCasualty(page, view, at, true);
  if (!draft || draft.view.block !== view.block) return null;
  const end = items[noun]?.end ?? view.end;
  const text = page.read.text.slice(draft.start, draft.end);
  return { quantity: quantityOfDraft(draft), text, draft, to: noun + 1, stated: false, end };
}

const COUNT = /^(?:number|figure|toll|death toll|total|count)$/;
const RECORDED = /^(?:recorded|reported|official|documented|known|confirmed|total|overall)$/;

/** "Of the 9,000, nearly half were killed": the base opens the clause. */
function baseBefore(page: PageView, view: SentenceView, at: number): Base | null {
  const { items } = view;
  if (items[at - 1]?.lower !== ',') return null;
  for (let k = at - 2; k >= Math.max(1, at - 9); k--) {
    const item = items[k] as Item;
    if (item.kind === 'mark') return null;
    if (item.kind !== 'amount') continue;
    let of = k - 1;
    while (items[of]?.wordClass === 'determiner') of--;
    const opens = items[of]?.lower === 'of' && /^[,;]?$/.test(items[of - 1]?.lower ?? '');
    if (!opens || !item.amount || item.amount.aside !== null) return null;
    const base = statedBase(page, view, k, item.amount);
    return base && { ...base, to: at + 1, stated: false };
  }
  return null;
}

function quantityOfDraft(draft: Draft | Amount): Quantity {
  return {
    value: draft.value,
    low: draft.low,
    high: draft.high,
    bound: draft.bound,
    vague: draft.vague,
  };
}

function statedBase(page: PageView, view: SentenceView, at: number, amount: Amount): Base | null {
  const phrase = readNounPhrase(view, at + 1);
  if (phrase.type === 'thing') return null;
  const draft = draftsIn(page, view).find((one) => one.at === at) ?? null;
  const quantity = quantityOfDraft(amount);
  const last = view.items[phrase.to - 1];
  const text = page.read.text.slice(
    amount.start,
    phrase.type === 'people' && last ? last.end : amount.end,
  );
  const people = phrase.type === 'people' ? { people: phrase } : {};
  return { quantity, text, draft, to: phrase.to, stated: true, ...people };
}

/** "including 19 children": a part is no base for "half that number". */
function isPart({ reading, view, at }: Draft): boolean {
  return reading.part || /^(?:including|incl|among)$/.test(view.items[at - 1]?.lower ?? '');
}

/** The nearest casualty number before, in this sentence or the two before it. */
function lastCasualty(
  page: PageView,
  view: SentenceView,
  at: number,
  whole = false,
  measure: Draft['measure'] | null = null,
): Draft | null {
  for (let index = view.index; index >= Math.max(0, view.index - COUNT_BACK); index--) {
    const found = draftsIn(page, page.views[index] as SentenceView).findLast(
      (draft) =>
        !draft.dropped &&
        !(whole && isPart(draft)) &&
        (measure === null || draft.measure === measure) &&
        draft.measure !== 'deployed' &&
        draft.measure !== 'displaced' &&
        (index < view.index || draft.at < at),
    );
    if (found) return found;
  }
  return null;
}
