import { PAPERS, SAYING, SAYING_THAT } from './lang/en/source-words';
import type { Item } from './sentence-view';

/** "highlights that 26,000 died", "adding that 12 were hurt", "established the names of 400 dead". */
export function saysThat(items: readonly Item[], at: number): boolean {
  const lower = items[at]?.lower ?? '';
  if (items[at + 1]?.lower === 'from' && WORKED_OUT.test(lower)) return true;
  if (!SAYING_THAT.has(lower)) return false;
  // "…, the ministry emphasised."
  const closes = items[at + 1] === undefined || items[at + 1]?.lower === '.';
  if (closes && /ed$/.test(lower)) return items.slice(0, at).some((one) => one.lower === ',');
  if (leadsToThat(items, at)) return !(lower.endsWith('ing') && isSaidBefore(items, at));
  const known = /^establish/.test(lower);
  return (
    known &&
    items.slice(at + 1, at + 4).some(({ lower }) => /^(?:names?|identit(?:y|ies))$/.test(lower))
  );
}

/** "a figure the guild determined from its lists". */
const WORKED_OUT = /^(?:determined|derived)$/;

/** "emphasised that", "stressed in a statement on Monday that", "learned through two sources that" */
function leadsToThat(items: readonly Item[], at: number): boolean {
  if (items[at + 1]?.lower === 'that') return true;
  if (!/^(?:in|on|during|through|from)$/.test(items[at + 1]?.lower ?? '')) return false;
  for (let k = at + 2; k < at + THAT_REACH; k++) {
    const { kind, lower, wordClass } = items[k] ?? { kind: 'mark', lower: '', wordClass: 'other' };
    if (lower === 'that') return true;
    if (kind !== 'word' || /^(?:verb|auxiliary)$/.test(wordClass)) return false;
  }
  return false;
}

/** Words over which the clause of such a verb is looked for. */
const THAT_REACH = 9;

/** Whether somebody already speaks before the participle ("said 12 had died, adding that"). */
function isSaidBefore(items: readonly Item[], at: number): boolean {
  return items
    .slice(0, at)
    .some(
      ({ kind, lower }, k) =>
        kind === 'word' &&
        SAYING.has(lower) &&
        !PAPERS.has(lower) &&
        items[k - 1]?.wordClass !== 'determiner',
    );
}
