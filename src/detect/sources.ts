import { COUNTS, SAYING } from './lang/en/source-words';
import type { Item, SentenceView } from './sentence-view';
import { type Source, source } from './source';
import { readHeadlineSource } from './source-headlines';
import { isSpeaker, isTime, nameEnd, nameStart, skipDeterminer } from './source-names';
import { readSpeaker } from './source-speakers';

const CACHE = new WeakMap<SentenceView, readonly Source[]>();

/** Every source that a sentence names, in order of their cues; read once a sentence. */
export function readSources(view: SentenceView): readonly Source[] {
  const known = CACHE.get(view);
  if (known) return known;
  const sources = findSources(view);
  CACHE.set(view, sources);
  return sources;
}

function findSources(view: SentenceView): Source[] {
  const sources: Source[] = [];
  for (let at = 0; at < view.items.length; at++) {
    const source = sourceAt(view.items, at);
    if (source) sources.push(source);
  }
  return sources;
}

function sourceAt(items: readonly Item[], at: number): Source | null {
  const item = items[at] as Item;
  const { lower } = item;
  if (lower === 'according' && items[at + 1]?.lower === 'to')
    return named(items, at + 2, at, 'according');
  if (lower === 'citing' || lower === 'quoting' || lower === 'via' || lower === 'cited') {
    return lower === 'cited' && items[at + 1]?.lower === 'by'
      ? named(items, at + 2, at, 'citing')
      : named(items, at + 1, at, 'citing');
  }
  if ((lower === 'by' || lower === 'from') && isCount(items, at))
    return named(items, at + 1, at, 'by');
  if (COUNTS.has(lower) && item.kind === 'word') {
    const owner = readOwner(items, at);
    if (owner) return owner;
  }
  if (
    SAYING.has(lower) &&
    !(item.capital && at > 0 && /s$/.test(lower) && !/^(?:says|claims)$/.test(lower))
  )
    return readSpeaker(items, at);
  if (lower === ':' || lower === '\u2013') return readHeadlineSource(items, at);
  return null;
}

function isCount(items: readonly Item[], at: number): boolean {
  for (let k = at - 1; k >= Math.max(0, at - 3); k--) {
    const lower = items[k]?.lower ?? '';
    if (COUNTS.has(lower)) return items[at]?.lower === 'by' || !/ed$/.test(lower);
    if (items[k]?.wordClass !== 'adverb' && items[k]?.wordClass !== 'time' && !items[k]?.capital)
      return false;
  }
  return false;
}

function named(
  items: readonly Item[],
  from: number,
  cue: number,
  form: Source['form'],
): Source | null {
  const to = nameEnd(items, from);
  const start = skipDeterminer(items, from);
  if (to <= start || !isSpeaker(items, start, to)) return null;
  return source(items, { from: start, to, cue, form, scopeFrom: 0, scopeTo: items.length });
}

/** "CSIS's June 2025 estimate", "Palestinian tallies". */
function readOwner(items: readonly Item[], at: number): Source | null {
  let k = at - 1;
  while (
    k >= 0 &&
    (items[k]?.kind === 'amount' ||
      isTime(items[k]) ||
      items[k]?.lower === 'latest' ||
      items[k]?.lower === 'joint')
  )
    k--;
  if (items[k]?.lower !== "'s") return null;
  const from = nameStart(items, k - 1);
  if (from > k - 1 || !isSpeaker(items, from, k)) return null;
  return source(items, {
    from,
    to: k,
    cue: at,
    form: 'owner',
    scopeFrom: 0,
    scopeTo: items.length,
  });
}
