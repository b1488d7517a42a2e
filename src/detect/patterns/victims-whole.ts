import type { MeasureFilter } from '../pipeline';
import type { SentenceView } from '../sentence-view';
import type { RightTrigger } from './trigger-right';

/** "three of the four sons were killed": the whole of which the number before is a part. */
export function isWholeOf(view: SentenceView, at: number): boolean {
  const { items } = view;
  let k = at - 1;
  if (items[k]?.lower === "'s") while (k > at - 5 && items[k]?.lower !== 'of') k--;
  while (items[k]?.wordClass === 'determiner') k--;
  const part = items[k - 1];
  return items[k]?.lower === 'of' && part?.kind === 'amount' && part.amount?.share === null;
}

/** "three dozen of the 179 passengers who were killed": the clause tells of them all. */
export function ownClause({ items }: SentenceView, at: number): boolean {
  // "of the 90 guards known to have been slain"
  if (items[at]?.wordClass === 'raising' && items[at + 1]?.lower === 'to') return true;
  return items[at]?.lower === 'who' && /^(?:were|had|have|died)$/.test(items[at + 1]?.lower ?? '');
}

/** "five of the seven guards, who were killed in a raid, were Danes": the word of harm in the clause about them all; null elsewhere. */
export function fateOfAll(
  { items }: SentenceView,
  to: number,
  wanted: MeasureFilter,
): RightTrigger | null {
  if (items[to]?.lower !== ',' || items[to + 1]?.lower !== 'who') return null;
  let at = to + 2;
  while (/^(?:auxiliary|adverb)$/.test(items[at]?.wordClass ?? '')) at++;
  const close = items.findIndex(({ lower }, k) => k > at && lower === ',');
  if (close < 0 || items[close + 1]?.wordClass !== 'auxiliary') return null;
  const { role, measure } = items[at]?.trigger ?? {};
  if (!/^(?:before|either)$/.test(role ?? '') || measure === undefined || !wanted(measure))
    return null;
  return { at, adjacent: false, auxiliary: true };
}

/** "one of nine people to die", "one of nine to be hurt": said of all. */
export function isOneToDie({ items }: SentenceView, to: number, trigger: number): boolean {
  if (items[to]?.lower !== 'to') return false;
  return trigger === to + 1 || (items[to + 1]?.lower === 'be' && trigger === to + 2);
}

/** "12 of the 30 passengers died": said of the part; "12 of the 30 dead" counts both. */
export function isVerb(view: SentenceView, at: number, head: number | null): boolean {
  const verb = /^(?:died|perished|drowned|succumbed|die|perish|lost their lives)$/;
  return head === at - 1 && verb.test(view.items[at]?.lower ?? '');
}

/** "a guard was ambushed by three rebels and killed": the number counts those who did it. */
export function isAgent({ items }: SentenceView, at: number, to: number, trigger: number): boolean {
  let by = at - 1;
  while (items[by]?.wordClass === 'determiner') by--;
  if (items[by]?.lower !== 'by' || !/(?:[^e]ed|en|ot)$/.test(items[by - 1]?.lower ?? ''))
    return false;
  const passive = items.slice(Math.max(0, by - 4), by);
  if (!passive.some(({ wordClass }) => wordClass === 'auxiliary')) return false;
  const way = items.slice(to, trigger).map(({ lower }) => lower);
  return way.includes('and') && !way.some((word) => /^(?:who|whom|that|all|both|they)$/.test(word));
}
