import type { Item } from './sentence-view';
import type { Source } from './source';

/** "as per the ministry", ", per police", but not "per day", "60 per cent". */
export function isPerSpeaker(items: readonly Item[], at: number): boolean {
  const before = items[at - 1]?.lower;
  if (before === 'as') return true;
  // "Per the guard, 12 died"
  if (before === undefined)
    return items[at + 1]?.kind === 'word' && items[at + 1]?.lower !== 'cent';
  return (before === ',' || before === '(') && items[at + 1]?.kind === 'word';
}

/** "900 (per the Norland survey) to 1,200 (per the census)": a source in brackets tells what stands before it, back to the bracket before. */
export function inBracket(items: readonly Item[], given: Source): Source {
  let from = given.cue - 1;
  while (
    from > 0 &&
    !(items[from]?.lower === '(' && items[from + 1]?.lower === 'per' && from + 1 < given.cue)
  )
    from--;
  return { ...given, scopeFrom: from, scopeTo: given.cue };
}
