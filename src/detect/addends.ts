import type { Measure } from '../text/quantity';
import { countsDoers } from './doers';
import type { Figure, Mention } from './figure';
import type { Item } from './sentence-view';

const COMPARED = /^(?:to|from|than|against|versus|vs|by)$/;
const INCLUDING = /^(?:including|incl|includes|included|comprising|namely)$/;
const ANOTHER = /^(?:another|other)$/;
const STATE =
  /^(?:dead|killed|deceased|injured|wounded|casualties|victims|fatalities|deaths|injuries)$/;

/** Patterns that read another count of the same, or its growth. */
const SAID_AGAIN =
  /^(?:bare-estimate|said-again|claimed-by|figure-of|beyond-toll|increment|another-count|compared-count|milestone|range-of-count):/;

/**
 * Whether a figure of a sentence adds to the sum of its measure: a stated number with a value, no part of
 * another one, not the second of "rose from 11 to 14".
 */
export function isAddend(
  figure: Figure,
  measure: Measure,
  items: readonly Item[],
  earlier: readonly Figure[],
): boolean {
  if (figure.measure !== measure || figure.partOf !== null || figure.derived !== null) return false;
  if (figure.value === null || figure.vague || figure.modality !== 'stated') return false;
  if (SAID_AGAIN.test(figure.trace[0] ?? '')) return false;
  const at = items.findIndex((item) => item.kind === 'amount' && item.start === figure.start);
  const before = items[at - 1]?.lower ?? '';
  // "300 or even 400 died", "400 - not 600 - died": another number of the same
  if (before === 'not' || (before === 'even' && items[at - 2]?.lower === 'or')) return false;
  if (COMPARED.test(before) && items[at - 2]?.lower !== 'addition') return false;
  return (
    before !== '(' &&
    !(hasWhole(figure, earlier) && isInBracket(items, at)) &&
    !isIncluded(items, at) &&
    (diedAfterOthers(figure, items, at, earlier) ||
      !isPartByWords(items, at, hasWhole(figure, earlier))) &&
    !isOneOfThose(items, at)
  );
}

/** "nine hikers, including two pilots and one guide, were killed": the guide is one of the nine. */
function isIncluded(items: readonly Item[], at: number): boolean {
  for (let k = at - 1; k >= Math.max(0, at - 20); k--) {
    const item = items[k] as Item;
    if (item.lower === 'include' && STATE.test(items[k - 1]?.lower ?? '')) return true;
    if (INCLUDING.test(item.lower))
      return items.slice(0, k).some(isNumber) && !isClosed(items, k, at);
    if (item.kind === 'trigger') return false;
  }
  return false;
}

/** "two guards died (one at once, one on Monday)", "39 dead (35 in Elst, 4 in Ulm)": what a bracket breaks down. */
function isInBracket(items: readonly Item[], at: number): boolean {
  const open = items.findLastIndex(({ lower }, k) => k < at && /^[()]$/.test(lower));
  return items[open]?.lower === '(' && isNumber(items[open + 1] as Item);
}

/** "nine hikers – including children – and six guards": the insertion ends before the number. */
function isClosed(items: readonly Item[], from: number, to: number): boolean {
  const open = items[from - 1]?.lower ?? '';
  // "12, including a girl, and the two others"
  const join =
    items[to - 1]?.lower === 'the' && items[to + 1]?.lower === 'others' ? to - 2 : to - 1;
  if (items[join]?.lower !== 'and' || !/^[-,\u2013]$/.test(open)) return false;
  const inside = items.slice(from, join - 1);
  const last = items[join - 1]?.lower;
  return last === open && !inside.some(({ lower }) => lower === ',' || lower === 'and');
}

/** "two clerks, one who had met him, and", "two died, one on Monday and another on Friday": who one of those before is. */
function isOneOfThose(items: readonly Item[], at: number): boolean {
  const rest = items.slice(at + 1);
  if (items[at - 1]?.lower === ',' && items[at]?.amount?.value === 1)
    if (rest[0]?.wordClass === 'preposition' && rest.some(({ lower }) => ANOTHER.test(lower)))
      return items.slice(0, at).findLast(isNumber)?.amount?.value === 2;
  const before =
    items[at - 2]?.wordClass === 'people' ? items.slice(0, at).findLast(isNumber) : undefined;
  return (
    items[at - 1]?.lower === ',' &&
    /^(?:who|whom|whose)$/.test(items[at + 1]?.lower ?? '') &&
    (before?.amount?.value ?? 0) > (items[at]?.amount?.value ?? 0)
  );
}

/** "two of them", "three of the four", "one of the wounded men", "two guards were among the dead". */
function isPartByWords(items: readonly Item[], at: number, whole: boolean): boolean {
  if (items[at + 1]?.lower === 'of') {
    const next = items[at + 2]?.lower ?? '';
    if (/^(?:them|whom|which|those|these)$/.test(next))
      return whole && !countsOthersToo(items, at) && !isOfUncounted(items, at);
    const noun = items[next === 'the' ? at + 3 : at + 2];
    if (noun?.lower === 'victims' && countsOthersToo(items, at)) return false;
    if (next === 'the' && items[at + 4]?.kind === 'trigger') return true;
    if (noun && (STATE.test(noun.lower) || isSaidBefore(noun, items.slice(0, at)))) return true;
  }
  if (items[at - 1]?.lower === 'the' && items[at - 2]?.lower === 'of') return true;
  if (isAmongMore(items, at) || (whole && opensListAmong(items, at))) return true;
  const from = Math.max(0, at - 5);
  return items
    .slice(from, at + 9)
    .some(
      ({ lower }, k) =>
        lower === 'among' &&
        items[from + k + 1]?.lower === 'the' &&
        STATE.test(items[from + k + 2]?.lower ?? '') &&
        !items.slice(at + 1, from + k).some(({ lower: mark }) => mark === ','),
    );
}

/** "Three women, a child and a baby were among the dead". */
function opensListAmong(items: readonly Item[], at: number): boolean {
  const among = items.findIndex(({ lower }, k) => k > at && lower.startsWith('among'));
  if (among < 0 || !/^(?:is|are|was|were)$/.test(items[among - 1]?.lower ?? '')) return false;
  const dead = items[among]?.trigger !== null || STATE.test(items[among + 2]?.lower ?? '');
  return dead && !items.slice(at + 1, among).some(({ kind }) => kind === 'trigger');
}

/** Whether at least as many were counted before of the same measure: only of those can it be a part. */
function hasWhole({ measure, value }: Figure, earlier: readonly Figure[]): boolean {
  return earlier.some(
    (one) => one.measure === measure && (one.value ?? one.low ?? 0) >= (value ?? 0),
  );
}

/** "as neighbours ran to help, three of them were hurt": of people whom no number of the sentence counts. */
function isOfUncounted(items: readonly Item[], at: number): boolean {
  const before = items.slice(0, at);
  return (
    before.some(
      ({ wordClass, lower, kind }) =>
        kind === 'word' && wordClass === 'people' && lower.endsWith('s'),
    ) && !before.some((one) => isNumber(one) || one.kind === 'trigger')
  );
}

/** "one of the victims died there while three others (another, the other) died in hospital": those are counted beside it. */
function countsOthersToo(items: readonly Item[], at: number): boolean {
  return items.some(
    (item, k) =>
      k > at &&
      ((isNumber(item) && items[k + 1]?.lower === 'others') ||
        (item.lower === 'another' && items[k + 1]?.trigger?.role === 'before') ||
        (item.lower === 'other' && items[k - 1]?.lower === 'the' && isHarmed(items, k + 1))),
  );
}

/** "died", "was hit in the arm": a word of harm right behind its subject. */
function isHarmed(items: readonly Item[], from: number): boolean {
  const at = items[from]?.wordClass === 'auxiliary' ? from + 1 : from;
  return /^(?:before|either)$/.test(items[at]?.trigger?.role ?? '');
}

/** "two nuns were among 14 people killed", "a cook and two guards are among those killed". */
function isAmongMore(items: readonly Item[], at: number): boolean {
  const among = items.findIndex(({ lower }, k) => k > at && k < at + 9 && lower === 'among');
  if (among < 0 || items.slice(at + 1, among).some(({ kind }) => kind !== 'word')) return false;
  const next = items[among + 1];
  if (next?.lower === 'those') return items[among + 2]?.kind === 'trigger';
  return next !== undefined && isNumber(next);
}

/** "Nine were hurt, three of the nine seriously". */
function isSaidBefore(noun: Item, before: readonly Item[]): boolean {
  return isNumber(noun) && before.some(({ amount }) => amount?.value === noun.amount?.value);
}

function isNumber({ amount }: Item): boolean {
  return amount !== null && amount.aside === null;
}

/** "11 died in the first blast; in total 26 were killed": a later total takes in what stands before it. */
export function isTotal(figure: Figure, items: readonly Item[]): boolean {
  const at = items.findIndex((item) => item.kind === 'amount' && item.start === figure.start);
  return items
    .slice(Math.max(0, at - 3), at)
    .some(({ lower }) => /^(?:total|altogether|overall)$/.test(lower));
}

/** "One died at the scene. Three of the injured died in hospital": more than the dead before, so they are others. */
function diedAfterOthers(
  figure: Figure,
  items: readonly Item[],
  at: number,
  earlier: readonly Figure[],
): boolean {
  const words = items.slice(at + 1, at + 5).map(({ lower }) => lower);
  return (
    figure.measure === 'killed' &&
    /^of the (?:injured|wounded|victims) (?:died|succumbed)$/.test(words.join(' ')) &&
    !hasWhole(figure, earlier) &&
    earlier.some(({ measure, partOf }) => measure === 'killed' && partOf === null)
  );
}

/** "three other civilians", "another four", "six more": a number that adds to what was said, whoever says so. */
function isFurther({ start, end }: Figure, folded: string): boolean {
  return (
    /\b(?:another|other|further|additional|also \p{L}+) $/iu.test(
      folded.slice(Math.max(0, start - 24), start),
    ) ||
    /^ (?:(?:more|others?|further|additional)\b|(?:\p{L}+ ){1,3}also\b)/iu.test(
      folded.slice(end, end + 40),
    )
  );
}

/** "The army said 5 died, the rebels said 20": numbers of different sources are rival claims, no parts. */
export function areRivals(all: readonly Figure[], folded: string): boolean {
  // those who did it are no other count of their victims; a side in a war makes claims of its own
  const doers = all.filter((figure) => countsDoers(figure, folded) && !isOfASide(figure, folded));
  const victims = doers.length < all.length ? all.filter((one) => !doers.includes(one)) : all;
  const figures = victims.filter((figure, k) => k === 0 || !isFurther(figure, folded));
  const origins = figures.flatMap(({ attribution }) => attribution?.origin ?? []);
  return origins.some((one) => origins.some((other) => !isSameSource(one, other)));
}

function isOfASide({ end }: Figure, folded: string): boolean {
  return /^ (?:\p{L}+ )?(?:rebels?|militants?|insurgents?|terrorists?|extremists?)\b/iu.test(
    folded.slice(end, end + 40),
  );
}

function isSameSource(one: Mention, other: Mention): boolean {
  const [a, b] = [plain(one), plain(other)];
  return a.includes(b) || b.includes(a) || one.ids.some((id) => other.ids.includes(id));
}

function plain({ text }: Mention): string {
  return text.toLowerCase().replace(/^(?:the|a|an) /, '');
}
