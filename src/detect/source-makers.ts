import { PAPERS } from './lang/en/source-words';
import type { Item } from './sentence-view';
import { isTime } from './source-names';
import { isNameless, MADE, PASSED } from './source-papers';

/** Item index of the "by" that names who compiled a paper, in the same clause; 0 without one. */
export function compiler(items: readonly Item[], from: number): number {
  for (let k = from; k < Math.min(items.length, from + 12); k++) {
    // "an estimate from Oslo reported by the Star": who reported it only passed it on.
    if (
      items[k]?.lower === 'by' &&
      PASSED.test(items[k - 1]?.lower ?? '') &&
      isFrom(items, from, k)
    )
      return 0;
    if (items[k]?.lower === 'by' && MADE.has(items[k - 1]?.lower ?? '')) return k;
    if (items[k]?.lower === 'by' && (isMadeOn(items, k) || isMakerOf(items, from, k))) return k;
    if (items[k]?.lower === ';' || (items[k]?.lower === ',' && !isTime(items[k + 1]))) break;
  }
  return 0;
}

/** Whether a paper is from somebody named before the one who passed it on. */
function isFrom(items: readonly Item[], from: number, by: number): boolean {
  for (let k = from + 1; k < by; k++) {
    if (!/^(?:from|by)$/.test(items[k]?.lower ?? '')) continue;
    const maker = items[k + 1]?.lower === 'the' ? items[k + 2] : items[k + 1];
    if (maker?.capital && maker.wordClass !== 'time') return PAPERS.has(items[k - 1]?.lower ?? '');
  }
  return false;
}

/** "a database tracking shootings at schools by the Norland Times": a proper name behind a paper that nobody else signs. */
function isMakerOf(items: readonly Item[], from: number, by: number): boolean {
  const paper =
    items[from]?.kind === 'word' &&
    /^(?:database|dataset|tracker|list|register|project)$/.test(items[from]?.lower ?? '');
  const maker = items[by + 1]?.lower === 'the' ? items[by + 2] : items[by + 1];
  return paper && maker?.capital === true && maker.wordClass !== 'time';
}

/** "announced on Tuesday, 3 June by": a day between the participle and who made it. */
function isMadeOn(items: readonly Item[], by: number): boolean {
  let k = by - 1;
  while (
    k > 0 &&
    by - k < 8 &&
    (isTime(items[k]) || items[k]?.kind !== 'word' || items[k]?.lower === 'on')
  )
    k--;
  return k < by - 1 && MADE.has(items[k]?.lower ?? '');
}

const POSTED = /^(?:posted|published|given)$/;

/** "posted on the ministry's website": item index of the name whose site it is; 0 without one. */
function siteAfter(items: readonly Item[], to: number): number {
  if (!POSTED.test(items[to]?.lower ?? '')) return 0;
  if (!/^(?:on|in)$/.test(items[to + 1]?.lower ?? '')) return 0;
  for (let k = to + 3; k < to + 9; k++)
    if (items[k]?.lower === "'s")
      return /^(?:website|site|page|channel|account|bulletin)$/.test(items[k + 1]?.lower ?? '')
        ? to + 2
        : 0;
  return 0;
}

/** "according to data compiled by the centre": past the paper to who made it; 0 when nobody is named. */
export function makerAfter(items: readonly Item[], from: number, to: number): number {
  // "a tally from official sources compiled by the agency": who compiled it goes first.
  const paper = items.slice(from, from + 3).some(({ lower }) => PAPERS.has(lower));
  const by = paper ? compiler(items, from) : 0;
  if (by > 0) return by + 1;
  if (!isNameless(items, from, to)) return 0;
  // "a study published in the Norland Journal"
  const journal = items[to + 2]?.lower === 'the' ? items[to + 3] : items[to + 2];
  if (items[to]?.lower === 'published' && items[to + 1]?.lower === 'in')
    return journal?.capital && !isTime(journal) ? to + 2 : 0;
  // "statistics posted on the ministry's website"
  const site = siteAfter(items, POSTED.test(items[to - 1]?.lower ?? '') ? to - 1 : to);
  if (site > 0) return site;
  for (let k = to; k < Math.min(items.length, to + 5); k++) {
    const item = items[k] as Item;
    if (item.lower === 'by' || item.lower === 'from') return k + 1;
    if (item.kind !== 'word' && item.kind !== 'amount') return 0;
  }
  return 0;
}
