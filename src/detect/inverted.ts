import type { Item } from './sentence-view';

/** A sentence that begins with the harm and names its victims behind "were". */
export interface Inverted {
  /** Number of the word of harm. */
  readonly trigger: number;
  /** Number of the first item that names a victim. */
  readonly from: number;
}

/** Items from the word of harm to "were", at most. */
const REACH = 11;

/** "Killed in the blast were two cooks", "Also hurt was a nun": the harm and where its victims begin; null elsewhere. */
export function invertedAt(items: readonly Item[]): Inverted | null {
  const trigger = items[0]?.lower === 'also' ? 1 : 0;
  const { trigger: harm, lower = '' } = items[trigger] ?? {};
  if (!harm || harm.needsPeople || !(harm.role === 'either' || lower === 'dead')) return null;
  for (let k = trigger + 1; k < Math.min(items.length, trigger + REACH); k++) {
    const { kind, wordClass, lower: word } = items[k] as Item;
    if (/^(?:is|are|was|were)$/.test(word)) return { trigger, from: k + 1 };
    if (kind !== 'word' || wordClass === 'verb' || wordClass === 'auxiliary') return null;
    if (k === trigger + 1 && wordClass !== 'preposition') return null;
  }
  return null;
}
