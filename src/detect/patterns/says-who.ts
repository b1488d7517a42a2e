import type { Item } from '../sentence-view';
import { isOtherFate } from './other-fate';

/** "(or around 20%) were children", "were in the north": a verb of being, and nothing that was done to them. */
export function saysWho(items: readonly Item[], from: number): boolean {
  let k = from;
  if (items[k]?.lower === '(') k = items.findIndex((one, at) => at > from && one.lower === ')') + 1;
  if (k > 0 && (isToldOf(items, k) || isPlaced(items, k))) return true;
  if (k === 0 || !/^(?:were|was|are|is)$/.test(items[k]?.lower ?? '')) return false;
  while (items[k]?.wordClass === 'auxiliary' || items[k]?.wordClass === 'adverb') k++;
  const next = items[k];
  if (
    /^(?:listed|classified|described|recorded|identified|registered|classed|counted)$/.test(
      next?.lower ?? '',
    )
  )
    return items[k + 1]?.lower === 'as';
  if (!next || next.kind === 'amount' || isOtherFate(next.lower)) return false;
  return next.wordClass !== 'verb' && (next.capital || !/(?:[^e]ed|ing)$/.test(next.lower));
}

/** "were never identified", "have been buried", "were attributed to the army": what is only said of the dead or of a count. */
function isToldOf(items: readonly Item[], from: number): boolean {
  let k = from;
  while (items[k]?.wordClass === 'auxiliary' || items[k]?.wordClass === 'adverb') k++;
  if (k === from) return false;
  const { lower } = items[k] ?? { lower: '' };
  const isDone = items[k + 1] === undefined || items[k + 1]?.kind === 'mark';
  if (/^(?:identified|unidentified|buried|cremated|embalmed)$/.test(lower)) return isDone;
  return /^(?:attributed|ascribed)$/.test(lower) && items[k + 1]?.lower === 'to';
}

/** "took no part in the fighting", "did not take part", "took place in May", "occurred in May": what those did or when it was. */
function isPlaced(items: readonly Item[], from: number): boolean {
  const said = items
    .slice(from, from + 5)
    .map(({ lower }) => lower)
    .join(' ');
  return TOOK_PART.test(said) || WHEN.test(said);
}

const TOOK_PART =
  /^(?:did (?:not |n't )?take|took|had (?:not )?taken|played) (?:an? )?(?:no |active |direct )*part in\b/;
const WHEN =
  /^(?:took place|occurred|happened|came) (?:in|on|over|during|between|after|before|within|at)\b/;
