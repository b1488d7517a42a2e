import { foldText } from '../text/folding';
import type { Measure } from '../text/quantity';
import type { ReadText } from '../text/read-text';
import { readSentences } from '../text/sentences';
import type { Span } from '../text/span';
import { areRivals, isAddend, isTotal } from './addends';
import { closingTotal } from './closing-total';
import type { Figure } from './figure';
import { isKnown, isLastOf, isPronoun } from './known-heads';
import { ENGLISH } from './lang/en/english';
import { listedVictims } from './listed-victims';
import { itemsOf } from './read-views';
import {
  hasValue,
  isBreakdown,
  isBroken,
  isOfOthers,
  isOneOfTwo,
  isOtherAccount,
  isSaidAgain,
  opensWithToll,
  type Said,
} from './retold';
import type { Item } from './sentence-view';
import { type SingleVictims, singleVictims, THEY } from './single-victims';
import { type BackVictims, victimsBack } from './victim-back';
import { ONE_OF_THEM, victimsOf } from './victim-members';

/** What the victims named in a sentence come to; the page does not state this number. */
export interface PartSum {
  readonly measure: Measure;
  readonly value: number;
  /** Indexes, in the list of figures, of the numbers added up. */
  readonly parts: readonly number[];
  /** Victims without a number that were counted in ("a farmer", "both pilots"). */
  readonly unnumbered: number;
  /** The sentence; the whole text for the sum of a short text of several sentences. */
  readonly sentence: Span;
}

interface Share {
  readonly sum: PartSum;
  /** Nouns of the victims without a number. */
  readonly heads: readonly string[];
  /** True when a number of the sentence is already the total of the others, or sources contradict each other. */
  readonly covered: boolean;
  /** True when a number counts here that was said of another fate ("three were hit and later died"). */
  readonly carried: boolean;
}

/** Longest text read as one event: descriptions in event data sets stay below it. */
const ONE_EVENT = 1_500;

/**
 * Sums that the text leaves to its reader: "two officers and five civilians were killed" comes to 7. Of
 * each sentence and measure, the stated numbers that are no part of another one and the victims without a
 * number. A short text of several such sentences gets a sum of its own. In order of the text.
 */
export function sumParts(read: ReadText, figures: readonly Figure[]): PartSum[] {
  const folded = foldText(read.text);
  const shares: Share[] = [];
  let before: readonly Item[] = [];
  let listed: PartSum | null = null;
  let next = 0;
  for (const block of read.blocks) {
    const spans =
      block.role === 'cell'
        ? [{ start: block.start, end: block.end }]
        : readSentences(folded, block);
    for (const span of spans) {
      while (next < figures.length && (figures[next] as Figure).start < span.start) next++;
      const inside: number[] = [];
      for (let k = next; k < figures.length && (figures[k] as Figure).start < span.end; k++)
        inside.push(k);
      const items = itemsOf(folded, span, ENGLISH);
      if (items.length <= MOST_ITEMS) {
        const singles = withBack(singleVictims(items), victimsBack(items, before));
        shares.push(...sharesOf(folded, span, inside, figures, items, singles));
        listed ??= listOf(span, inside, figures, items);
      }
      before = items;
    }
  }
  const total = folded.length > ONE_EVENT ? null : closingTotal(figures, folded);
  const told = total === null ? shares : shares.filter(({ sum }) => isWithin(sum, total));
  const sums = told.filter(isSum).map(({ sum }) => sum);
  if (listed !== null && isAllThatIsSaid(listed, shares, figures)) sums.push(listed);
  return folded.length > ONE_EVENT
    ? sums
    : [
        ...sums,
        ...wholeOf(told, read, figures, sums, folded).filter((sum) => isWithin(sum, total)),
      ];
}

/** Whether a sum can be true beside the total with which the text closes. */
function isWithin({ measure, value }: PartSum, total: number | null): boolean {
  return total === null || measure !== 'killed' || value <= total;
}

/** "Among the dead were six bakers and a nun": what those come to whom a sentence lists; null with fewer than two. */
function listOf(
  span: Span,
  inside: readonly number[],
  figures: readonly Figure[],
  items: readonly Item[],
): PartSum | null {
  const listed = listedVictims(items);
  if (listed === null) return null;
  const { measure, from, heads } = listed;
  const parts = inside.filter((index) => {
    const figure = figures[index] as Figure;
    return figure.start >= from && figure.measure === measure && figure.value !== null;
  });
  if (parts.length + heads.length < 2) return null;
  const unnumbered = heads.reduce((sum, head) => sum + victimsOf(head), 0);
  const value = parts.reduce((sum, index) => sum + (figures[index]?.value ?? 0), unnumbered);
  return { measure, value, parts, unnumbered, sentence: span };
}

/** Whether a text counts nobody but those of a list: with a total beside it, the list is only a part. */
function isAllThatIsSaid(
  { measure, parts }: PartSum,
  shares: readonly Share[],
  figures: readonly Figure[],
): boolean {
  return (
    !shares.some(
      ({ sum }) =>
        sum.measure === measure &&
        (sum.unnumbered > 0 || sum.parts.some((part) => !parts.includes(part))),
    ) && !figures.some((figure, k) => figure.measure === measure && !parts.includes(k))
  );
}

/** A sum says something new when it adds at least two things, or counts one that has no number. */
function isSum({ sum, covered, carried }: Share): boolean {
  return !covered && (carried || sum.unnumbered > 0 || sum.parts.length > 1);
}

const MOST_ITEMS = 400;

/** The victims of a sentence with those whom it takes from the one before. */
function withBack(singles: readonly SingleVictims[], back: BackVictims | null) {
  return back === null
    ? singles
    : [...singles, { ...back, heads: [THEY], carried: null, spare: 0 }];
}

function sharesOf(
  folded: string,
  span: Span,
  inside: readonly number[],
  figures: readonly Figure[],
  items: readonly Item[],
  singles: readonly SingleVictims[],
): Share[] {
  const measures = new Set<Measure>([
    ...inside.map((index) => (figures[index] as Figure).measure),
    ...singles.map(({ measure }) => measure),
  ]);
  return [...measures].filter(isAdded).map((measure) => {
    const own = singles
      .filter((one) => one.measure === measure)
      .map((one) => resolved(one, singles));
    const carried = own.map((one) => one.carried);
    const added = addendsOf(inside, figures, measure, items);
    const parts = inside.filter(
      (index) => added.includes(index) || carried.includes(figures[index]?.start ?? -1),
    );
    const starts = new Set(inside.map((index) => figures[index]?.start));
    const unnumbered = own.reduce(
      (sum, { count, carried: at, spare }) => sum + count + (starts.has(at ?? -1) ? 0 : spare),
      0,
    );
    const values = parts.map((index) => figures[index]?.value ?? 0);
    const numbered = values.reduce((sum, value) => sum + value, 0);
    const covered =
      values.length > (unnumbered > 0 ? 1 : 2) &&
      (values[0] ?? 0) * 2 === numbered + unnumbered &&
      isBroken(folded, parts, figures);
    const sum = { measure, value: numbered + unnumbered, parts, unnumbered, sentence: span };
    return {
      sum,
      heads: own.flatMap(({ heads }) => heads),
      covered:
        covered ||
        areRivals(
          parts.map((index) => figures[index] as Figure),
          folded,
        ),
      carried: parts.some((index) => figures[index]?.measure !== measure),
    };
  });
}

/** "A man was wounded … where he died": the pronoun stands for the one hurt in the same sentence. */
function resolved(one: SingleVictims, singles: readonly SingleVictims[]): SingleVictims {
  const hurt = singles.find(({ measure }) => measure === 'wounded');
  const same = one.measure === 'killed' && isPronoun(one.heads) && hurt?.heads.length === 1;
  return same && hurt ? { ...one, heads: hurt.heads } : one;
}

/** The figures that add up; a total that comes last in the sentence stands alone. */
function addendsOf(
  inside: readonly number[],
  figures: readonly Figure[],
  measure: Measure,
  items: readonly Item[],
): number[] {
  const parts = inside.filter((index) =>
    isAddend(figures[index] as Figure, measure, items, figures.slice(0, index)),
  );
  const last = parts.at(-1);
  return last !== undefined && isTotal(figures[last] as Figure, items) ? [last] : parts;
}

function isAdded(measure: Measure): boolean {
  return /^(?:killed|wounded|missing|captured)$/.test(measure);
}

/** The sums over all sentences of a short text, where more than one adds to them. */
function wholeOf(
  shares: readonly Share[],
  read: ReadText,
  figures: readonly Figure[],
  known: readonly PartSum[],
  folded: string,
): PartSum[] {
  const whole = { start: 0, end: read.text.length };
  return [...new Set(shares.map(({ sum }) => sum.measure))].flatMap((measure) => {
    const own = shares.filter(({ sum, covered }) => sum.measure === measure && !covered);
    const sum = addUp(own, figures, folded);
    if (
      areRivals(
        sum.parts.map((index) => figures[index] as Figure),
        folded,
      )
    )
      return [];
    if (own.length < 2 || sum.parts.length + sum.unnumbered < 2) return [];
    // "Eight were hurt in two fires. The first fire hurt two, the second six": the first is the total
    const total = own[0]?.sum;
    if (total && total.parts.length === 1 && total.value * 2 === sum.value && own.length > 2)
      return [];
    const [first = '', ...later] = own.map(({ sum: { sentence } }) =>
      folded.slice(sentence.start, sentence.end),
    );
    if (opensWithToll(first, later)) return [];
    if (known.some((one) => one.measure === measure && one.value === sum.value)) return [];
    return [{ ...sum, measure, sentence: whole }];
  });
}

/** Adds the sentences up; what a later one says again ("the farmer", "the two guards") counts once. */
function addUp(shares: readonly Share[], figures: readonly Figure[], folded: string) {
  const heads = new Set<string>();
  const said: Said[] = [];
  const sums = new Set<number>();
  const parts: number[] = [];
  let value = 0;
  let unnumbered = 0;
  for (const { sum, heads: named } of shares) {
    const sentence = folded.slice(sum.sentence.start, sum.sentence.end);
    // "six nuns and two cooks were killed. Their driver and a guide …": as many as the cooks, but not them
    const asMany = sum.parts.length > 0 ? hasValue(said, sum.value) : sums.has(sum.value);
    const retold = sum.parts.length + sum.unnumbered > 1 && asMany;
    if (retold && !isOfOthers(said, { ...sum, sentence }, named, folded)) continue;
    if (isBreakdown(said, { ...sum, sentence })) continue;
    if (hasValue(said, 2) && named.every((head) => head === 'other') && isOneOfTwo(sentence))
      continue;
    if (named.length === 1 && isLastOf(named[0] as string, sums)) continue;
    if (named.includes(THEY) && (sums.has(sum.value) || hasValue(said, sum.value))) continue;
    const own = sum.parts.map((index) => ({ figure: figures[index] as Figure, sentence }));
    const again = own.map((one) => said.some((before) => isSaidAgain(one, before, folded)));
    // three men in one place, two men and two women in another: not the same ones
    const other = own.length > 1 && !sums.has(sum.value) && again.some((one) => !one);
    for (const [k, index] of sum.parts.entries()) {
      if (again[k] && !other) continue;
      parts.push(index);
      value += figures[index]?.value ?? 0;
    }
    said.push(...own);
    sums.add(sum.value);
    // "the pilot and five guests were killed. The other pilot and two guests …"
    const joined = own.length > 0 && again.every((one) => !one);
    if (!joined && sum.unnumbered > 0 && named.every((head) => isKnown(head, heads))) continue;
    if ((heads.size > 0 || hasValue(said, 1)) && isPronoun(named)) continue;
    const told = heads.size > 0 || said.length > own.length;
    if (told && named.length === 1 && named[0] === ONE_OF_THEM) continue;
    if (value === 1 && sum.value === 1 && sum.unnumbered === 1 && isOtherAccount(sentence))
      continue;
    for (const head of named) heads.add(head);
    unnumbered += sum.unnumbered;
    value += sum.unnumbered;
  }
  return { value, parts, unnumbered };
}
