import type { Item } from '../sentence-view';

/** "900 people - most of them nuns - who were killed": the item behind the insertion; the next one where none closes. */
export function afterDashes(items: readonly Item[], at: number): number {
  const last = Math.min(items.length, at + SHORT);
  for (let k = at + 1; k < last; k++) {
    const next = items[k + 1];
    if (items[k]?.lower !== '-' || !items[k]?.spaced || !next?.spaced) continue;
    return /^(?:auxiliary|relative)$/.test(next.wordClass) || next.kind === 'trigger'
      ? k + 1
      : at + 1;
  }
  return at + 1;
}

/** Longest insertion, in items, and the longest that lists who is included. */
const SHORT = 14;
const LONG = 34;

/** "all 40 people, including three guards, on board the barge". */
const ABOARD = /^(?:on|aboard|in|inside|from|at|who|that|and)$/;

/** The mark that closes an insertion, when an auxiliary or trigger follows it at once. */
export function closingComma(items: readonly Item[], from: number, mark: string): number | null {
  // "three of them children, were killed and 88, among them …": a verb opens no insertion
  if (/^(?:were|was|have|had|has|are)$/.test(items[from]?.lower ?? '')) return null;
  const lists = /^(?:including|comprising|among)$/.test(items[from]?.lower ?? '');
  const reach = lists || mark !== ',' ? LONG : SHORT;
  for (let at = from; at < Math.min(items.length, from + reach); at++) {
    const lower = items[at]?.lower;
    if (lower === ';' || lower === ':') return null;
    if (lists && isVerbOfHarm(items, at)) return null;
    if (lower !== mark) continue;
    const next = items[at + 1];
    if (next?.wordClass === 'auxiliary' || next?.kind === 'trigger') return at;
    // "…, including a boy, seriously injured"; "three men – two of them cooks – and a guard were killed"
    if (next?.wordClass === 'adverb' && items[at + 2]?.kind === 'trigger') return at;
    if (mark === '\u2013' && (next?.lower === 'and' || isAsWell(items, at + 1))) return at;
    if (lists && ABOARD.test(next?.lower ?? '')) return at;
    if (mark !== ',') return null;
  }
  return null;
}

function isAsWell(items: readonly Item[], at: number): boolean {
  return items[at]?.lower === 'as' && items[at + 1]?.lower === 'well';
}

/** "children as young as three months": the item behind the age; null without one. */
export function afterYoung(items: readonly Item[], at: number): number | null {
  if (items[at]?.lower !== 'as' || !/^(?:young|old|little)$/.test(items[at + 1]?.lower ?? ''))
    return null;
  if (items[at + 2]?.lower !== 'as' || items[at + 3]?.kind !== 'amount') return null;
  const unit = /^(?:days?|weeks?|months?|years?)$/.test(items[at + 4]?.lower ?? '')
    ? at + 5
    : at + 4;
  return items[unit]?.lower === 'old' ? unit + 1 : unit;
}

/** "were killed", unless "who were killed": a verb whose subject stands before the insertion. */
function isVerbOfHarm(items: readonly Item[], at: number): boolean {
  if (!/^(?:were|was)$/.test(items[at]?.lower ?? '')) return false;
  const verb = items[at + 1]?.wordClass === 'adverb' ? at + 2 : at + 1;
  return items[verb]?.trigger?.role === 'either' && items[at - 1]?.wordClass === 'people';
}

/** "a dozen weavers, including five women were killed", "two clerks – a girl and her aunt were killed": no mark closes the insertion. */
export function leadsToVerb(items: readonly Item[], from: number): boolean {
  for (let at = from; at < Math.min(items.length, from + 9); at++) {
    if (isVerbOfHarm(items, at)) return true;
    const { kind, wordClass, lower } = items[at] as Item;
    const member = kind === 'word' && /^(?:people|other|determiner|conjunction)$/.test(wordClass);
    if (!member && kind !== 'amount' && lower !== 'her' && lower !== 'his') return false;
  }
  return false;
}

/** "left a dozen people, including the mayor dead": the insertion has no closing comma. */
export function leadsToAdjective(items: readonly Item[], from: number): boolean {
  for (let at = from; at < Math.min(items.length, from + 9); at++) {
    const item = items[at] as Item;
    if (item.kind === 'trigger') return item.trigger?.role === 'before';
    if (item.lower === 'were') return items[at + 1]?.kind === 'trigger';
    if (item.kind === 'amount' || item.lower === ',' || item.lower === ';') return false;
  }
  return false;
}
