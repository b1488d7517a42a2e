import { countsPeople, readNounPhrase } from '../noun-phrase';
import type { Pattern } from '../pipeline';
import type { Item, SentenceView } from '../sentence-view';
import { measureOfGroup } from './measure-group';

const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', 'got', 'get']);

/** "killing at least 12 people", "has wounded about 118,000 others", "lost 427 soldiers". */
export const victimsAfter: Pattern = {
  name: 'victims-after',
  read(view, at, _page, wanted) {
    const trigger = findActiveLeft(view, at);
    if (trigger === null) return null;
    const found = view.items[trigger]?.trigger;
    if (!found || !wanted(found.measure)) return null;
    const phrase = readNounPhrase(view, at + 1);
    const thing = !countsPeople(phrase, found.needsPeople);
    if (!thing && phrase.type === 'none' && isElliptic(view, at, trigger)) return null;
    const measure = sharpen(view, phrase.to, measureOfGroup(view, trigger).measure);
    return {
      pattern: this.name,
      measure,
      trigger,
      side: 'left',
      phrase,
      bound: null,
      from: null,
      part: false,
      thing,
      note: `"${view.items[trigger]?.lower}" before the number says ${measure}`,
    };
  },
};

/** The active verb whose object the number is; null when something else stands between. */
function findActiveLeft(view: SentenceView, at: number): number | null {
  const { items } = view;
  for (let k = at - 1; k >= Math.max(0, at - 6); k--) {
    const item = items[k] as Item;
    if (item.kind === 'trigger') {
      const role = item.trigger?.role;
      if (role === 'after') return k;
      return role === 'either' && !isPassive(items, k) ? k : null;
    }
    const lower = item.lower;
    const light =
      item.wordClass === 'determiner' ||
      item.wordClass === 'adverb' ||
      lower === '"' ||
      (lower === 'of' && /^(?:total|lives|life)$/.test(items[k - 1]?.lower ?? '')) ||
      lower === 'lives' ||
      lower === 'only';
    if (!light) return null;
  }
  return null;
}

function isPassive(items: readonly Item[], at: number): boolean {
  for (let k = at - 1; k >= Math.max(0, at - 3); k--) {
    const item = items[k] as Item;
    if (BE.has(item.lower)) return true;
    if (item.wordClass !== 'adverb' && item.kind !== 'trigger' && item.wordClass !== 'conjunction')
      return false;
  }
  return false;
}

/** "100 killed 30 wounded": the word before belongs to the number before it. */
function isElliptic(view: SentenceView, at: number, trigger: number): boolean {
  const before = view.items[trigger - 1];
  const next = view.items[at + 1];
  return before?.kind === 'amount' && next?.kind === 'trigger' && next.trigger?.role !== 'after';
}

/** "lost 427 soldiers killed or missing": the words after the noun say more than the verb. */
function sharpen(
  view: SentenceView,
  at: number,
  measure: ReturnType<typeof measureOfGroup>['measure'],
) {
  const next = view.items[at];
  if (measure !== 'losses' || next?.kind !== 'trigger') return measure;
  const role = next.trigger?.role;
  return role === 'either' || role === 'before' ? measureOfGroup(view, at).measure : measure;
}
