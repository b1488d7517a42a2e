import { SPEAKERS } from './lang/en/source-words';
import type { Item } from './sentence-view';
import { nameEnd } from './source-names';

const PASSES_ON = /^(?:reports?|reported|reporting|writes?|wrote|informs?|informed|announced)$/;

/**
 * "the portal writes with reference to the ministry", "reports Nord, referring to the prosecutor's office", "the agency,
 * which refers to the guard": item index of the name of whoever is passed on; 0 where nobody is.
 */
export function referredTo(items: readonly Item[], at: number): number {
  const lower = items[at]?.lower ?? '';
  if (items[at + 1]?.lower !== 'to') return 0;
  if (/^(?:reference|link)$/.test(lower)) {
    const opens = items[at - 1]?.lower === 'a' ? at - 2 : at - 1;
    return items[opens]?.lower === 'with' ? at + 2 : 0;
  }
  if (/^refer(?:s|red)$/.test(lower))
    return items[at - 1]?.lower === 'which' && items[at - 2]?.lower === ',' ? at + 2 : 0;
  return lower === 'referring' && isPassedOn(items, at) ? at + 2 : 0;
}

/** "reports Nord, referring to the guard": an outlet's verb before it, a speaker's noun behind it. */
function isPassedOn(items: readonly Item[], at: number): boolean {
  const before = items.slice(Math.max(0, at - REACH), at);
  if (!before.some(({ kind, lower }) => kind === 'word' && PASSES_ON.test(lower))) return false;
  return items.slice(at + 2, nameEnd(items, at + 2)).some(({ lower }) => SPEAKERS.has(lower));
}

/** Words back from "referring" over which an outlet's verb stands. */
const REACH = 10;
