import { SAYING } from './lang/en/source-words';
import type { Item } from './sentence-view';
import { type Source, source } from './source';
import { isSpeaker, nameEnd, skipDeterminer } from './source-names';

const WHAT =
  /^(?:this|that|it|information|news|data|figures|figure|toll|death toll|number|count|tally|incident|details|report|attack)$/;
const BE = /^(?:is|are|was|were|has|have|been|also|first)$/;

/** "This was stated by the governor": a sentence that only says who gave what stands before it; null otherwise. */
export function readStatedBy(items: readonly Item[]): Source | null {
  if (items[0]?.lower === 'source' && items[1]?.lower === ':') return labelled(items);
  let at = items[0]?.lower === 'the' || items[0]?.lower === 'as' ? 1 : 0;
  if (WHAT.test(items[at]?.lower ?? '')) at++;
  else if (at === 0 || items[0]?.lower !== 'as') return null;
  while (BE.test(items[at]?.lower ?? '')) at++;
  if (
    at === 0 ||
    !SAYING.has(items[at]?.lower ?? '') ||
    !/(?:ed|en|said|told|given)$/.test(items[at]?.lower ?? '')
  )
    return null;
  for (let by = at + 1; by <= at + BY_REACH; by++) {
    const item = items[by];
    if (!item || (item.kind !== 'word' && item.kind !== 'amount')) return null;
    if (item.lower !== 'by') continue;
    const from = skipDeterminer(items, by + 1);
    const to = nameEnd(items, from);
    if (to <= from || !isSpeaker(items, from, to)) return null;
    return source(items, { from, to, cue: by, form: 'by', scopeFrom: 0, scopeTo: 0 });
  }
  return null;
}

/** Words between the participle and "by" ("stated on Monday in Telegram by"). */
const BY_REACH = 8;

/** "Source: Ole Vale, governor of Lund, on Telegram": a label that says whose the sentences before it are; null without a name. */
function labelled(items: readonly Item[]): Source | null {
  const from = items[2]?.lower === 'the' ? 3 : 2;
  const to = nameEnd(items, from);
  if (to <= from || !items[from]?.capital || !isSpeaker(items, from, to)) return null;
  return source(items, { from, to, cue: 1, form: 'by', scopeFrom: 0, scopeTo: 0 });
}
