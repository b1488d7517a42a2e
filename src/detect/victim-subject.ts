import type { Item } from './sentence-view';
import { isInVerbChain } from './verb-chain';
import { CLAUSE, isVerb, JOINS, REACH } from './victim-words';

/** The items before the verb that make its subject. */
export function subjectOf(items: readonly Item[], at: number): readonly Item[] {
  let end = at;
  while (end > 0 && isVerbal(items[end - 1] as Item)) end--;
  const main = mainClauseOf(items, end);
  if (main !== null) return main;
  const told = relativeBefore(items, end);
  if (told !== null) return subjectOf(items, told);
  const joined = /^(?:and|but|then)$/.test(items[end - 1]?.lower ?? '') || isInVerbChain(items, at);
  let from = joined ? end - 1 : end;
  let to = from;
  const least = Math.max(0, end - REACH);
  for (; from > least; from--) {
    const item = items[from - 1] as Item;
    if (
      /^(?:including|included|includes|namely)$/.test(item.lower) &&
      !isBracketed(items, from - 1)
    ) {
      if (!isClosed(items, from - 1, end)) to = from - 1;
      continue;
    }
    if (CLAUSE.test(item.lower) && item.lower !== 'as') break;
    if (opensReport(items, from - 1) || leavesBehind(items, from - 1, at, end)) break;
    // "NEAR NORTHPORT - A driver"
    if (item.lower === '-' && item.spaced) break;
    if (isReduced(items, from - 1) && hasAuxiliary(items, end, at)) {
      to = from - 1;
      continue;
    }
    if (!joined && (isHarm(item) || isVerb(item))) {
      const who = isVerb(item) && hasAuxiliary(items, end, at) ? whoBefore(items, from - 1) : null;
      if (who === null) break;
      from = who + 1;
      to = who;
      continue;
    }
    // "a sergeant with the Highway Patrol"
    if (item.lower === 'with' && items[from]?.lower === 'the' && items[from + 1]?.capital) continue;
    if (!joined && item.lower === 'with' && !hasAuxiliary(items, end, at)) break;
  }
  from = withoutObject(items, from, to, joined);
  const who = items[from - 1]?.lower === 'who';
  if (who && !joined && hasAuxiliary(items, end, at) && tellsOfOne(items.slice(from, end)))
    return antecedentOf(items, from - 1);
  if (who && (from === end || joined)) return antecedentOf(items, from - 1);
  if (!joined) return items.slice(from, to);
  let verb = from;
  while (verb < end && !isVerb(items[verb] as Item) && items[verb]?.kind !== 'trigger') verb++;
  return items.slice(from, Math.min(to, verb === end ? afterNoun(items, from, end) : verb));
}

/** "three guards (not included) and a cook were hurt": a remark, and no list. */
function isBracketed(items: readonly Item[], at: number): boolean {
  return items[at - 1]?.lower === 'not' && items[at + 1]?.lower === ')';
}

/** "eleven cooks, including an aide, and a nun": the list goes on behind the insertion. */
function isClosed(items: readonly Item[], at: number, end: number): boolean {
  if (items[at - 1]?.lower !== ',') return false;
  const join = items.findIndex(({ lower }, k) => k > at && JOINS.test(lower));
  return join > 0 && join < end && items[join]?.lower === ',' && items[join + 1]?.lower === 'and';
}

/** A word of harm that is no noun ("refugees" in the name of an office ends no subject). */
function isHarm(item: Item): boolean {
  return item.kind === 'trigger' && item.trigger?.role !== 'count';
}

function hasAuxiliary(items: readonly Item[], from: number, to: number): boolean {
  return items.slice(from, to).some(({ wordClass }) => wordClass === 'auxiliary');
}

/** "killed an envoy in Rome and two guards were hurt": the envoy is the object of the verb before. */
function withoutObject(items: readonly Item[], from: number, to: number, joined: boolean): number {
  const before = items[from - 1]?.trigger;
  if (joined || !before || !hasAuxiliary(items, to, items.length)) return from;
  for (let k = from; k < to; k++) {
    if (items[k]?.lower === 'and') return k + 1;
  }
  return from;
}

/** "three guards were hit and later died": where the number of a subject stands that both verbs share; null if none. */
export function carriedTo(items: readonly Item[], at: number): number | null {
  let end = at;
  while (end > 0 && isVerbal(items[end - 1] as Item)) end--;
  if (!/^(?:and|but|then)$/.test(items[end - 1]?.lower ?? '')) return null;
  const numbers = subjectOf(items, at).filter((one) => one.amount?.aside === null);
  return numbers.length === 1 ? (numbers[0]?.start ?? null) : null;
}

/** "The shooter, who also died, …": the person before "who". */
function antecedentOf(items: readonly Item[], who: number): readonly Item[] {
  const end = items[who - 1]?.lower === ',' ? who - 1 : who;
  let from = end;
  while (from > Math.max(0, end - 8)) {
    const item = items[from - 1] as Item;
    if (item.kind !== 'word' || isVerb(item) || item.wordClass === 'preposition') break;
    if (JOINS.test(item.lower)) break;
    from--;
  }
  // "in Northport, who died": a place is no victim
  if (/^(?:in|at|near|from|to|on)$/.test(items[from - 1]?.lower ?? '')) return [];
  return items.slice(from, end);
}

/** "a man who ran over a crowd in Elst was shot": a clause about him and nobody else, before his verb. */
function tellsOfOne(clause: readonly Item[]): boolean {
  return (
    clause[0]?.wordClass === 'other' &&
    clause.every(({ kind, lower }) => kind === 'word' && !/^(?:said|says|and|that|if)$/.test(lower))
  );
}

/** The end of a subject whose verb is no known one: the first unknown word after a people noun. */
function afterNoun(items: readonly Item[], from: number, end: number): number {
  for (let k = from + 1; k < end; k++) {
    if (items[k - 1]?.wordClass === 'people' && items[k]?.wordClass === 'other') return k;
  }
  return from;
}

function isVerbal(item: Item): boolean {
  return (
    item.kind === 'word' &&
    (/^(?:auxiliary|adverb|raising)$/.test(item.wordClass) ||
      /^(?:today|yesterday)$/.test(item.lower))
  );
}

/** "his wife, who filmed the scene, was hurt": the comma before a clause that only tells who she is; null if none. */
function relativeBefore(items: readonly Item[], end: number): number | null {
  if (items[end - 1]?.lower !== ',') return null;
  // "a clerk, believed to be in her thirties, was hurt"
  const open = items.findLastIndex(({ lower }, k) => k < end - 1 && lower === ',');
  if (open > 0 && items[open + 1]?.wordClass === 'raising' && end - open < RELATIVE) return open;
  for (let k = end - 2; k > Math.max(0, end - RELATIVE); k--) {
    const { lower, kind } = items[k] as Item;
    if (/^(?:who|which|whose|whom)$/.test(lower)) return items[k - 1]?.lower === ',' ? k - 1 : null;
    if (kind === 'mark' && lower !== '-' && lower !== "'") return null;
  }
  return null;
}

/** Items of such a clause, at most. */
const RELATIVE = 18;

/** "A cook taken in May was beheaded", "a guard wounded in the raid died": a participle that describes the victim. */
function isReduced(items: readonly Item[], at: number): boolean {
  const { trigger, lower = '' } = items[at] ?? {};
  if (trigger?.role !== 'either' && !/^(?:arrested|detained|rescued|trapped)$/.test(lower))
    return false;
  const next = items[at + 1];
  return (
    items[at - 1]?.wordClass === 'people' &&
    (next?.wordClass === 'preposition' || next?.wordClass === 'time') &&
    next.lower !== 'by'
  );
}

/** "He said a civilian was hurt": the one who says so is no victim. */
function opensReport(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  return (
    /^(?:said|says|say|told|tells|added|adds|found|believes?|thinks?)$/.test(
      items[at]?.lower ?? '',
    ) &&
    (next?.wordClass === 'determiner' ||
      next?.capital ||
      next?.wordClass === 'people' ||
      next?.kind === 'amount')
  );
}

/** "The blast left the governor and two of his guards injured": what left them so is no victim. */
function leavesBehind(items: readonly Item[], at: number, verb: number, end: number): boolean {
  return (
    /^(?:left|leaves|leaving)$/.test(items[at]?.lower ?? '') &&
    !hasAuxiliary(items, end, verb) &&
    items[at - 1]?.wordClass !== 'auxiliary'
  );
}

/** "a lodger who was standing in the yard was hurt": where the clause begins that only tells of the victim; null if none. */
function whoBefore(items: readonly Item[], verb: number): number | null {
  for (let k = verb - 1; k > Math.max(0, verb - 4); k--) {
    const item = items[k] as Item;
    if (item.lower === 'who') return k;
    if (item.wordClass !== 'auxiliary' && item.wordClass !== 'adverb') return null;
  }
  return null;
}

/** "A fireman was taken away after getting hurt": the subject of the clause before "after"; null elsewhere. */
function mainClauseOf(items: readonly Item[], end: number): readonly Item[] | null {
  const after = items[end - 1];
  if (!/^(?:being|getting)$/.test(items[end]?.lower ?? '')) return null;
  if (!/^(?:after|when|while|before|following)$/.test(after?.lower ?? '')) return null;
  const verb = items.findIndex((item, k) => k < end && isVerb(item));
  return verb > 0 ? items.slice(0, verb) : null;
}
