import { foldText } from '../text/folding';
import type { Measure } from '../text/quantity';
import type { ReadText } from '../text/read-text';
import { readSentences } from '../text/sentences';
import type { Span } from '../text/span';
import { readTokens } from '../text/tokens';
import { areRivals, isAddend, isTotal } from './addends';
import type { Figure } from './figure';
import { ENGLISH } from './lang/en/english';
import { itemsOf } from './read-views';
import type { Item } from './sentence-view';
import { type SingleVictims, singleVictims } from './single-victims';
import { type BackVictims, THEY, victimsBack } from './victim-back';
import { PRONOUN } from './victim-members';

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
      const items = itemsOf(readTokens(folded, span), ENGLISH);
      if (items.length <= MOST_ITEMS) {
        const singles = withBack(singleVictims(items), victimsBack(items, before));
        shares.push(...sharesOf(folded, span, inside, figures, items, singles));
      }
      before = items;
    }
  }
  const sums = shares.filter(isSum).map(({ sum }) => sum);
  return folded.length > ONE_EVENT
    ? sums
    : [...sums, ...wholeOf(shares, read, figures, sums, folded)];
}

/** A sum says something new when it adds at least two things, or counts one that has no number. */
function isSum({ sum, covered, carried }: Share): boolean {
  return !covered && (carried || sum.unnumbered > 0 || sum.parts.length > 1);
}

const MOST_ITEMS = 400;

/** The victims of a sentence with those whom it takes from the one before. */
function withBack(singles: readonly SingleVictims[], back: BackVictims | null) {
  return back === null ? singles : [...singles, { ...back, heads: [THEY], carried: null }];
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
    const unnumbered = own.reduce((sum, { count }) => sum + count, 0);
    const values = parts.map((index) => figures[index]?.value ?? 0);
    const numbered = values.reduce((sum, value) => sum + value, 0);
    const covered =
      values.length > 2 && (values[0] ?? 0) * 2 === numbered && isBroken(folded, parts, figures);
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
  const parts = inside.filter((index) => isAddend(figures[index] as Figure, measure, items));
  const last = parts.at(-1);
  return last !== undefined && isTotal(figures[last] as Figure, items) ? [last] : parts;
}

/** "Killed: 4: 2 men, 2 women", "four others, two men and two women,": what follows the first is its breakdown. */
function isBroken(folded: string, parts: readonly number[], figures: readonly Figure[]): boolean {
  const [first, second] = parts.map((index) => figures[index] as Figure);
  const between = folded.slice(first?.end ?? 0, second?.start ?? 0);
  return /[:(\u2013\u2014]|^ (?:others|people|persons|victims),/.test(between);
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
    if (known.some((one) => one.measure === measure && one.value === sum.value)) return [];
    return [{ ...sum, measure, sentence: whole }];
  });
}

/** Adds the sentences up; what a later one says again ("the farmer", "the two guards") counts once. */
function addUp(shares: readonly Share[], figures: readonly Figure[], folded: string) {
  const heads = new Set<string>();
  const said: Figure[] = [];
  const sums = new Set<number>();
  const parts: number[] = [];
  let value = 0;
  let unnumbered = 0;
  for (const { sum, heads: named } of shares) {
    const retold = sum.parts.length + sum.unnumbered > 1 && hasValue(said, sum.value);
    if (retold && !isOfOthers(said, sum, named, folded)) continue;
    if (named.includes(THEY) && (sums.has(sum.value) || hasValue(said, sum.value))) continue;
    const own = sum.parts.map((index) => figures[index] as Figure);
    const again = own.map((figure) => said.some((one) => isSaidAgain(figure, one, folded)));
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
    for (const head of named) heads.add(head);
    unnumbered += sum.unnumbered;
    value += sum.unnumbered;
  }
  return { value, parts, unnumbered };
}

/** "the man" after "a 43-year-old man" is the same, "a 34-year-old man" is another. */
function isKnown(head: string, heads: ReadonlySet<string>): boolean {
  if (heads.has(head)) return true;
  const aged = /^\d/.test(head);
  return [...heads].some((one) =>
    aged ? one === head.replace(/^\d+ /, '') : one.endsWith(` ${head}`),
  );
}

function hasValue(said: readonly Figure[], value: number): boolean {
  return said.some((one) => one.value === value);
}

const DOERS =
  /^(?:bombers?|attackers?|gunm[ae]n|assailants?|militants?|rebels?|insurgents?|terrorists?|suspects?|robbers?|bandits?|raiders?|hijackers?|shooters?)$/;
const NEW_EVENT =
  /^(?:(?:an?|another|one|(?:a|the) (?:second|third|separate)) (?:\p{L}+[ -]){0,2}(?:bomb|bombing|blast|explosion|shell|rocket|mine|mortar|grenade|drone|attack|ied|strike|shooting)|elsewhere|separately|in (?:another|a separate))\b/iu;

/** "The two bombers died … killing a guard and a child", "A bomb wounded a driver and a nurse": as many, but others. */
function isOfOthers(
  said: readonly Figure[],
  sum: PartSum,
  named: readonly string[],
  folded: string,
): boolean {
  if (NEW_EVENT.test(folded.slice(sum.sentence.start, sum.sentence.end))) return true;
  const same = said.filter(({ value }) => value === sum.value);
  return (
    named.length > 0 &&
    !named.some((head) => DOERS.test(head)) &&
    same.every(
      (figure) => DOERS.test(nounAfter(figure, folded)) || DOERS.test(lastNoun(figure, folded)),
    )
  );
}

/** The second word after the number ("two suicide bombers"). */
function lastNoun({ end }: Figure, folded: string): string {
  return (
    /^[^\p{L}]*\p{L}+[ -](\p{L}+)/u.exec(folded.slice(end, end + 40))?.[1]?.toLowerCase() ?? ''
  );
}

const POINTING = /\b(?:the|all|those|these|both|its|their)(?: (?:other|same|remaining))? $/i;
const ANYBODY =
  /^(?:people|persons?|individuals|others?|more|victims?|men|of|were|was|are|have|had|died|killed|injured|wounded|dead|hurt|and|or|in|on|at|by|when|after|while|as|with|from|to|including|the|a|an|)$/;

/** Whether a number means those that a sentence before counted: as many, and pointed at, or of the same or no noun. */
function isSaidAgain(figure: Figure, before: Figure, folded: string): boolean {
  if (figure.value !== before.value || isMore(figure, folded)) return false;
  if (POINTING.test(folded.slice(Math.max(0, figure.start - 20), figure.start))) return true;
  const [own, other] = [nounAfter(figure, folded), nounAfter(before, folded)];
  return own === other || ANYBODY.test(own) || ANYBODY.test(other);
}

/** "killing two more": said to add to those before. */
function isMore({ end }: Figure, folded: string): boolean {
  return /^ more\b/i.test(folded.slice(end, end + 6));
}

/** The first word after the number; a figure of one word more than the noun only tells who they were. */
function nounAfter({ end }: Figure, folded: string): string {
  return /^[^\p{L}]*(\p{L}+)/u.exec(folded.slice(end, end + 40))?.[1]?.toLowerCase() ?? '';
}

/** "He died later": the one that another sentence named. */
function isPronoun(heads: readonly string[]): boolean {
  return heads.length > 0 && heads.every((head) => head === PRONOUN);
}
