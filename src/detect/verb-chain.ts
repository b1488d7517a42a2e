import type { Item } from './sentence-view';

const PARTICIPLE = /(?:[^e]ed|en|ung|ound|ent|ept|aught|urnt)$/;

/** "were tortured, killed and dumped": a verb in a row of those that share one subject, after its first. */
export function isInVerbChain(items: readonly Item[], at: number): boolean {
  const before = items[at - 2];
  return (
    items[at - 1]?.lower === ',' &&
    before?.kind !== 'amount' &&
    before?.wordClass !== 'people' &&
    PARTICIPLE.test(before?.lower ?? '') &&
    /^(?:and|,)$/.test(items[at + 1]?.lower ?? '') &&
    PARTICIPLE.test(items[items[at + 2]?.lower === 'and' ? at + 3 : at + 2]?.lower ?? '')
  );
}
