import { SPEAKERS } from './lang/en/source-words';
import type { Item } from './sentence-view';
import { lastIndexOf, type SpeakerRange } from './source-apposition';
import { nameStart } from './source-names';

/** Whether a quotation mark is the first of its pair. */
export function opensQuote(items: readonly Item[], at: number): boolean {
  return items.slice(0, at).filter(({ lower }) => lower === '"').length % 2 === 0;
}

/** 'the Norland News Agency "Nord" said': a proper name in quotation marks behind a speaker's noun; null otherwise. */
export function quotedName(items: readonly Item[], close: number): SpeakerRange | null {
  const open = lastIndexOf(items, '"', close - 1);
  const name = items.slice(open + 1, close);
  if (open < 1 || name.length === 0 || name.length > 3 || !name.every(({ capital }) => capital))
    return null;
  const from = nameStart(items, open - 1);
  return SPEAKERS.has(items[open - 1]?.lower ?? '') && from < open
    ? { from, to: close + 1, clause: from }
    : null;
}
