import type { Item, SentenceView } from '../sentence-view';
import { stepOverAmount } from './walk-amounts';
import {
  afterAccused,
  afterAges,
  afterHaving,
  afterReduced,
  afterWhose,
  describesNoun,
  describesPerson,
  isNaming,
  isOfMembers,
  opensClause,
  timesAsMany,
  type Walk,
} from './walk-clauses';
import {
  afterDashes,
  afterYoung,
  closingComma,
  leadsToAdjective,
  leadsToVerb,
} from './walk-insertions';

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
  const accused = walk.auxiliary === null ? afterAccused(items, at) : null;
  if (accused !== null) {
    walk.gap = true;
    return accused;
  }
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
      if (item.lower.endsWith("n't")) return null;
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
        !isOfMembers(items, at) &&
        walk.listEnd !== at &&
        items[at - 1]?.lower !== ',' &&
        items[at - 1]?.lower !== ')'
      )
        return null;
      if (walk.inPhrase && !isOfMembers(items, at)) return null;
      walk.inPhrase = false;
      walk.relative = true;
      walk.gap = true;
      return at + 1;
    case 'preposition': {
      // "have since died"
      if (item.lower === 'since' && walk.auxiliary !== null && items[at + 1]?.kind === 'trigger')
        return at + 1;
      const young = afterYoung(items, at);
      if (young !== null) return young;
      // "four Danes as well as two Saxons were hurt"
      if (isAsWellAs(items, at)) {
        walk.gap = true;
        return at + 3;
      }
      if (CLAUSE_OPENERS.has(item.lower) && !isNaming(items, at) && !tellsWhen(items, at, walk))
        return null;
      if (item.lower === 'to' && walk.auxiliary !== null) return at + 1;
      walk.inPhrase = true;
      walk.gap = true;
      return at + 1;
    }
    case 'conjunction':
      if (item.lower === 'either') return at + 1;
      // "four survived but were injured"
      if (item.lower === 'but' && items[at + 1]?.wordClass !== 'auxiliary') return null;
      walk.gap = true;
      if (timesAsMany(items, at + 1) !== null) return timesAsMany(items, at + 1);
      walk.newSubject = walk.needsAuxiliary && opensClause(items, at + 1);
      return at + 1;
    default:
      return stepOverWord(items, at, walk);
  }
}

/** "12 miners trapped after a fire have died": a time behind a participle that waits for its auxiliary. */
function tellsWhen(items: readonly Item[], at: number, walk: Walk): boolean {
  return (
    walk.needsAuxiliary &&
    walk.auxiliary === null &&
    /^(?:after|since)$/.test(items[at]?.lower ?? '') &&
    items[at + 1]?.wordClass === 'determiner'
  );
}

/** "as well as" right after a noun for people; after an age it goes on with names. */
function isAsWellAs(items: readonly Item[], at: number): boolean {
  const before = items[at - 1]?.lower === ',' ? items[at - 2] : items[at - 1];
  return (
    items[at]?.lower === 'as' &&
    items[at + 1]?.lower === 'well' &&
    items[at + 2]?.lower === 'as' &&
    (before?.kind === 'word' || before?.lower === '\u2013')
  );
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
  if (isTheirObject(items, at)) {
    Object.assign(walk, { object: true, gap: true });
    return at + 1;
  }
  const reduced = walk.gap ? null : afterReduced(items, at);
  walk.gap = true;
  if (reduced !== null) return reduced;
  if (SAYING.has(item.lower)) return null;
  if (describesNoun(items, at, walk)) return at + 1;
  const state = items[at + 1]?.wordClass === 'adverb' ? at + 2 : at + 1;
  if (BECAME.test(item.lower) && items[state]?.kind === 'trigger') {
    walk.auxiliary = item.lower;
    return at + 1;
  }
  // "130 were militants killed in the raid"
  if (BE.test(walk.auxiliary ?? '') && item.wordClass === 'people' && items[at + 1]?.trigger)
    return at + 1;
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

/** "two soldiers it has captured": somebody right after the noun, whose verb of harm has no other object. */
function isTheirObject(items: readonly Item[], at: number): boolean {
  if (items[at]?.wordClass !== 'pronoun' || items[at - 1]?.wordClass !== 'people') return false;
  let k = at + 1;
  while (k < at + 4 && /^(?:auxiliary|adverb|raising)$/.test(items[k]?.wordClass ?? '')) k++;
  const next = items[k + 1];
  return items[k]?.trigger?.role === 'either' && !/^(?:amount|trigger)$/.test(next?.kind ?? '');
}

/** "two others became injured", "three ended up dead": as good as "were". */
const BECAME = /^(?:became|become|becoming|remain|remained|lay|lie)$/;

const BE = /^(?:is|are|was|were)$/;

function needAuxiliary(at: number, walk: Walk): number {
  walk.needsAuxiliary = true;
  return at + 1;
}

/** "30 guests got away, eight of them were hurt": a clause of those eight alone. */
function isOfThem(items: readonly Item[], at: number): boolean {
  return items[at]?.lower === 'of' && /^(?:them|these|those)$/.test(items[at + 1]?.lower ?? '');
}

function stepOverMark(items: readonly Item[], at: number, walk: Walk): number | null {
  const { lower } = items[at] as Item;
  // "3,600 men - not 5,400 - died"
  if (
    items[at + 1]?.lower === 'not' &&
    items[at + 2]?.kind === 'amount' &&
    items[at + 3]?.lower === lower
  )
    return at + 4;
  if (lower === '-' && items[at]?.spaced && items[at + 1]?.spaced) return afterDashes(items, at);
  if (/^(?:"|'|'s|-|\/|\])$/.test(lower)) return at + 1;
  if (lower === '(' || lower === '[') {
    const close = items.findIndex((one, k) => k > at && (one.lower === ')' || one.lower === ']'));
    return close > 0 && close < at + 14 ? close + 1 : null;
  }
  if (lower === '\u2013') {
    walk.gap = true;
    const close = closingComma(items, at + 1, '\u2013');
    if (close === null) return leadsToVerb(items, at + 1) ? at + 1 : null;
    return close + 1;
  }
  if (lower !== ',') return null;
  walk.gap = true;
  const closed = closingComma(items, at + 1, ',');
  if (closed !== null) return closed + 1;
  const next = items[at + 1];
  if (next && (PART_OPENERS.has(next.lower) || next.kind === 'amount')) {
    if (next.kind === 'amount') return isOfThem(items, at + 2) ? null : at + 1;
    if (next.lower !== 'including') return null;
    return leadsToAdjective(items, at + 2) || leadsToVerb(items, at + 2) ? at + 1 : null;
  }
  return at + 1;
}
