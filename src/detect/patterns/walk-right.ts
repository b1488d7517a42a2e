import { readNounPhrase } from '../noun-phrase';
import type { Item, SentenceView } from '../sentence-view';
import {
  afterAges,
  afterHaving,
  afterReduced,
  afterWhose,
  describesNoun,
  describesPerson,
  isAmong,
  isNaming,
  opensClause,
  ownerStart,
  type Walk,
} from './walk-clauses';

const CLAUSE_OPENERS = new Set([
  'after',
  'before',
  'when',
  'while',
  'as',
  'because',
  'since',
  'until',
  'if',
  'although',
  'though',
  'whereas',
  'where',
  'unless',
  'once',
  'than',
  'till',
  'that',
  'but',
]);

const PART_OPENERS = new Set([
  'including',
  'among',
  'mostly',
  'most',
  'many',
  'some',
  'mainly',
  'both',
  'all',
  'half',
  'nearly',
  'about',
  'at',
  'two',
  'one',
]);

/** "180 on board, nobody hurt": what follows is said of no one. */
const NOBODY = new Set([
  'nobody',
  'none',
  'no',
  'noone',
  'neither',
  'without',
  'unhurt',
  'uninjured',
  'unharmed',
  'unscathed',
]);

const SAYING = new Set([
  'said',
  'says',
  'say',
  'told',
  'tells',
  'reported',
  'announced',
  'claimed',
]);

/** One item forward; the index to go on at, or null when the number's clause ends here. */
export function stepOver(view: SentenceView, at: number, walk: Walk): number | null {
  const { items } = view;
  const item = items[at] as Item;
  if (item.kind === 'mark') return stepOverMark(items, at, walk);
  if (item.kind === 'amount') return stepOverAmount(view, at, walk);
  if (NOBODY.has(item.lower)) return null;
  if (item.lower === 'including' && walk.auxiliary === null) {
    walk.gap = true;
    walk.inPhrase = false;
    return at + 1;
  }
  if (item.lower === 'or' && items[at + 1]?.amount?.aside === 'a percentage') return at + 2;
  if (item.lower === 'or' && items[at + 1]?.amount?.share != null) return at + 2;
  switch (item.wordClass) {
    case 'auxiliary':
      if (item.lower === 'having') return afterHaving(items, at);
      if (walk.otherVerb && !walk.relative) return null;
      if (walk.newSubject) return null;
      if (walk.otherVerb || walk.inPhrase)
        Object.assign(walk, { otherVerb: false, relative: false });
      walk.auxiliary = item.lower === 'to' ? walk.auxiliary : item.lower;
      return at + 1;
    case 'raising':
      if (walk.auxiliary === null && isFollowedByClause(items, at)) return null;
      return at + 1;
    case 'adverb':
      return item.lower === 'not' || item.lower === 'never' ? null : at + 1;
    case 'determiner':
    case 'time':
      return at + 1;
    case 'relative':
      if (item.lower === 'whose') return afterWhose(items, at);
      if (
        walk.gap &&
        walk.listEnd !== at &&
        items[at - 1]?.lower !== ',' &&
        items[at - 1]?.lower !== ')'
      )
        return null;
      if (walk.inPhrase) return null;
      walk.relative = true;
      walk.gap = true;
      return at + 1;
    case 'preposition':
      // "have since died"
      if (item.lower === 'since' && walk.auxiliary !== null && items[at + 1]?.kind === 'trigger')
        return at + 1;
      if (CLAUSE_OPENERS.has(item.lower) && !isNaming(items, at)) return null;
      if (item.lower === 'to' && walk.auxiliary !== null) return at + 1;
      walk.inPhrase = true;
      walk.gap = true;
      return at + 1;
    case 'conjunction':
      if (item.lower === 'either') return at + 1;
      // "four survived but were injured"
      if (item.lower === 'but' && items[at + 1]?.wordClass !== 'auxiliary') return null;
      walk.gap = true;
      walk.newSubject = walk.needsAuxiliary && opensClause(items, at + 1);
      return at + 1;
    default:
      return stepOverWord(items, at, walk);
  }
}

function isFollowedByClause(items: readonly Item[], at: number): boolean {
  return (
    SAYING.has(items[at]?.lower ?? '') &&
    items[at + 1]?.wordClass !== 'adverb' &&
    items[at + 1]?.kind !== 'trigger' &&
    items[at + 1]?.lower !== 'to'
  );
}

function stepOverWord(items: readonly Item[], at: number, walk: Walk): number | null {
  const item = items[at] as Item;
  const ages = afterAges(items, at);
  if (ages !== null) return ages;
  const reduced = walk.gap ? null : afterReduced(items, at);
  walk.gap = true;
  if (reduced !== null) return reduced;
  if (SAYING.has(item.lower)) return null;
  if (describesNoun(items, at, walk)) return at + 1;
  if (BECAME.test(item.lower) && items[at + 1]?.kind === 'trigger') {
    walk.auxiliary = item.lower;
    return at + 1;
  }
  if (walk.auxiliary !== null && !walk.inPhrase && !walk.otherVerb) {
    walk.otherVerb = true;
    return at + 1;
  }
  if (walk.otherVerb && !walk.inPhrase && item.wordClass !== 'people')
    return items[at - 1]?.wordClass === 'conjunction' ? null : at + 1;
  if (describesPerson(items, at, walk)) {
    walk.inPhrase = true;
    return at + 1;
  }
  if (item.wordClass === 'verb' && !walk.relative)
    return /(?:ed|sent)$/.test(item.lower) ? needAuxiliary(at, walk) : null;
  if (/[^e]ed$/.test(item.lower) && !walk.inPhrase) return needAuxiliary(at, walk);
  return at + 1;
}

/** "two others became injured", "three ended up dead": as good as "were". */
const BECAME = /^(?:became|become|becoming|remain|remained|lay|lie)$/;

function needAuxiliary(at: number, walk: Walk): number {
  walk.needsAuxiliary = true;
  return at + 1;
}

function stepOverMark(items: readonly Item[], at: number, walk: Walk): number | null {
  const { lower } = items[at] as Item;
  if (lower === '"' || lower === "'" || lower === "'s" || lower === '-' || lower === '/')
    return at + 1;
  if (lower === '(' || lower === '[') {
    const close = items.findIndex((one, k) => k > at && (one.lower === ')' || one.lower === ']'));
    return close > 0 && close < at + 14 ? close + 1 : null;
  }
  if (lower === '\u2013') {
    walk.gap = true;
    const close = closingComma(items, at + 1, '\u2013');
    return close === null ? null : close + 1;
  }
  if (lower !== ',') return null;
  walk.gap = true;
  const closed = closingComma(items, at + 1, ',');
  if (closed !== null) return closed + 1;
  const next = items[at + 1];
  if (next && (PART_OPENERS.has(next.lower) || next.kind === 'amount')) {
    if (next.kind === 'amount') return at + 1;
    return next.lower === 'including' && leadsToAdjective(items, at + 2) ? at + 1 : null;
  }
  return at + 1;
}

/** Longest insertion, in items, and the longest that lists who is included. */
const SHORT = 14;
const LONG = 34;

/** "all 40 people, including three guards, on board the barge". */
const ABOARD = /^(?:on|aboard|in|inside|from|at|who|that)$/;

/** The mark that closes an insertion, when an auxiliary or trigger follows it at once. */
function closingComma(items: readonly Item[], from: number, mark: string): number | null {
  const reach = /^(?:including|comprising|among)$/.test(items[from]?.lower ?? '') ? LONG : SHORT;
  for (let at = from; at < Math.min(items.length, from + reach); at++) {
    const lower = items[at]?.lower;
    if (lower === ';' || lower === ':') return null;
    if (lower !== mark) continue;
    const next = items[at + 1];
    if (next?.wordClass === 'auxiliary' || next?.kind === 'trigger') return at;
    if (reach === LONG && ABOARD.test(next?.lower ?? '')) return at;
    if (mark !== ',') return null;
  }
  return null;
}

/** "left a dozen people, including the mayor dead": the insertion has no closing comma. */
function leadsToAdjective(items: readonly Item[], from: number): boolean {
  for (let at = from; at < Math.min(items.length, from + 9); at++) {
    const item = items[at] as Item;
    if (item.kind === 'trigger') return item.trigger?.role === 'before';
    if (item.lower === 'were') return items[at + 1]?.kind === 'trigger';
    if (item.kind === 'amount' || item.lower === ',' || item.lower === ';') return false;
  }
  return false;
}

/** Numbers on the way: dates and years are passed, list members share the trigger, others end the walk. */
function stepOverAmount(view: SentenceView, at: number, walk: Walk): number | null {
  const { items } = view;
  const amount = items[at]?.amount;
  if (!amount) return null;
  if (amount.aside !== null) return at + 1;
  // "900 troops, two-thirds of whom were killed": the verb is of the part
  if (/^(?:whom|which)$/.test(items[at + 2]?.lower ?? '') && items[at + 1]?.lower === 'of')
    return null;
  const phrase = readNounPhrase(view, at + 1);
  if (walk.inPhrase && phrase.type === 'thing') return phrase.to;
  if (/^(?:including|incl)$/.test(items[at - 1]?.lower ?? '') && phrase.type === 'people') {
    walk.inPhrase = false;
    return phrase.to;
  }
  let owner = items[at - 1]?.lower === "'s" ? ownerStart(items, at - 1) : at;
  while (/^(?:the|their|its|all|his|her)$/.test(items[owner - 1]?.lower ?? '')) owner -= 1;
  const before = items[owner - 1];
  const listed =
    before?.lower === ',' ||
    before?.lower === 'and' ||
    before?.lower === 'or' ||
    before?.lower === 'plus';
  if (isAmong(items, at) && phrase.type !== 'thing') {
    walk.inPhrase = false;
    return phrase.to;
  }
  if (!listed || walk.auxiliary !== null || walk.needsAuxiliary) {
    return before?.lower === 'of' && phrase.type === 'people' ? phrase.to : null;
  }
  // "259 on board and 11 on the ground perished"
  const beside =
    phrase.type === 'none' && walk.inPhrase && items[phrase.to]?.wordClass === 'preposition';
  if (beside && before?.lower === 'and') return phrase.to;
  // "nine rebels, three hostages and 11 guards are killed"
  if (/^(?:hostages|captives)$/.test(items[phrase.to]?.lower ?? '') && !walk.inPhrase) {
    walk.gap = true;
    return phrase.to + 1;
  }
  if (phrase.type === 'none' || walk.inPhrase) return null;
  walk.gap = true;
  if (phrase.type === 'people') walk.listEnd = phrase.to;
  return phrase.to;
}
