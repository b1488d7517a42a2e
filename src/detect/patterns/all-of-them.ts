import type { Measure } from '../../text/quantity';
import { NO_AGENTS } from '../lang/en/nouns';
import { type NounPhrase, readNounPhrase } from '../noun-phrase';
import type { Pattern } from '../pipeline';
import type { Item, SentenceView } from '../sentence-view';
import { NO_MORE } from './neighbours';
import { toDeathOfList } from './to-death';

/** Items after the number in which the verb stands that points back. */
const REACH = 22;

/** "rammed five soldiers, injuring them", "carrying four people hit a mine, killing all of the occupants": the verb of harm points back. */
export const allOfThem: Pattern = {
  name: 'all-of-them',
  read(view, at, _page, wanted) {
    const phrase = readNounPhrase(view, at + 1);
    if (phrase.type !== 'people' && !countsAgents(view, phrase)) return null;
    const found =
      toDeathOfList(view, at, phrase.to) ??
      areThem(view, at, phrase.to) ??
      areThey(view, at, phrase.to) ??
      pointsBack(view, at, phrase.to);
    if (!found || !wanted(found.measure)) return null;
    return {
      pattern: this.name,
      measure: found.measure,
      trigger: found.at,
      side: 'right',
      phrase,
      ...NO_MORE,
      note: `"${view.items[found.at]?.lower}" all of those counted: ${found.measure}`,
    };
  },
};

/** The pronoun is asked first: hardly a sentence with a number has one. */
function areThem(
  { items }: SentenceView,
  at: number,
  from: number,
): { readonly at: number; readonly measure: Measure } | null {
  const last = Math.min(items.length, from + FARTHEST);
  let them = from;
  while (them < last && items[them]?.lower !== 'them') them++;
  if (them === last || (items[at]?.amount?.value ?? 2) < 2) return null;
  const verb = harmTo(items, them);
  if (verb === null) return null;
  const opens = verbStart(items, verb.at);
  const own = ownSubject(items, opens);
  // "and tried to kill them", "without killing them": an intention or a denial has no deed
  if (own === null && !/^(?:,|and|then|before|by)$/.test(items[opens - 1]?.lower ?? ''))
    return null;
  for (let k = from; k < (own ?? opens); k++) {
    const { lower, kind, amount, wordClass } = items[k] as Item;
    if (lower === ';' || (kind === 'amount' && amount?.aside === null)) return null;
    if (wordClass === 'people' && items[k - 1]?.lower !== 'by' && items[k - 2]?.lower !== 'by')
      return null;
  }
  return own !== null || isObject(items, at) || areDone(items, from) ? verb : null;
}

/** Items after the number in which the pronoun stands. */
const FARTHEST = 30;

/** "killed them", "killing them", "shot them dead", "hacked them to death": the word that says what was done to them. */
function harmTo(
  items: readonly Item[],
  them: number,
): { readonly at: number; readonly measure: Measure } | null {
  const ends = items[them + 1]?.trigger;
  if (ends?.measure === 'killed' && /^(?:dead|to death)$/.test(items[them + 1]?.lower ?? ''))
    return { at: them + 1, measure: 'killed' };
  const { trigger = null, lower = '' } = items[them - 1] ?? {};
  if (trigger === null || trigger.needsPeople || !/^(?:either|after)$/.test(trigger.role))
    return null;
  const { measure } = trigger;
  if (!/^(?:killed|wounded)$/.test(measure) || / (?:of|to|on)$/.test(lower)) return null;
  return { at: them - 1, measure };
}

/** The first item of the verb: "later killed", "shot them dead". */
function verbStart(items: readonly Item[], at: number): number {
  let k = /^(?:dead|to death)$/.test(items[at]?.lower ?? '') ? at - 2 : at;
  while (items[k - 1]?.wordClass === 'adverb') k--;
  return k;
}

/**
 * "where raiders killed them", "who killed them": where the verb's own subject begins; null where it has none and
 * goes on with the one before ("and killed them", ", killing them").
 */
function ownSubject(items: readonly Item[], verb: number): number | null {
  let k = verb - 1;
  if (/^(?:who|which|that)$/.test(items[k]?.lower ?? '')) return k;
  while (k > verb - 4 && /^(?:people|other|determiner)$/.test(items[k]?.wordClass ?? '')) k--;
  const clause = /^(?:where|as|when|before|after|and|while|but|,)$/.test(items[k]?.lower ?? '');
  return clause && items[verb - 1]?.wordClass === 'people' ? k : null;
}

/** "ordered 12 men off", "near two boys": the number is no subject. */
function isObject(items: readonly Item[], at: number): boolean {
  let k = at - 1;
  while (/^(?:determiner|adverb)$/.test(items[k]?.wordClass ?? '')) k--;
  const { lower = '', wordClass, trigger = null } = items[k] ?? {};
  return (
    wordClass === 'verb' ||
    wordClass === 'preposition' ||
    /.(?:ed|ing)$/.test(lower) ||
    DONE_TO.test(lower) ||
    (trigger !== null && /^(?:either|after)$/.test(trigger.role))
  );
}

const DONE_TO =
  /^(?:took|caught|led|held|stopped|beat|brought|met|hit|struck|found|put|shot|tied|forced|lured|drove|sent|up|off|out|down|away)$/;

/** "Five men were lured away". */
function areDone(items: readonly Item[], from: number): boolean {
  return /^(?:were|are|was|been)$/.test(items[from]?.lower ?? '');
}

/** "Two men stood at a corner when they were shot", "four nuns slept in the barn and all died": said of them later. */
function areThey(
  { items }: SentenceView,
  at: number,
  from: number,
): { readonly at: number; readonly measure: Measure } | null {
  const last = Math.min(items.length, from + FARTHEST);
  if ((items[at]?.amount?.value ?? 2) < 2) return null;
  for (let k = from; k < last; k++) {
    const { lower, kind, amount, trigger, wordClass } = items[k] as Item;
    if (lower === ';' || (kind === 'amount' && amount?.aside === null)) return null;
    if (/^(?:killed|wounded|casualties)$/.test(trigger?.measure ?? '')) return null;
    if (wordClass === 'people' && items[k - 1]?.lower !== 'by' && items[k - 2]?.lower !== 'by')
      return null;
    // "feared they were dying": they only thought so
    if (/^(?:they|both|all)$/.test(lower) && k > from)
      return FEARED.test(items[k - 1]?.lower ?? '') ? null : sufferAt(items, k);
  }
  return null;
}

/** "they were both shot", "all died": the word of harm right behind the pronoun; null when it says something else. */
function sufferAt(
  items: readonly Item[],
  pronoun: number,
): { readonly at: number; readonly measure: Measure } | null {
  let k = pronoun + 1;
  let passive = false;
  while (MAY_STAND.test(items[k]?.lower ?? '') || items[k]?.wordClass === 'adverb') {
    passive ||= /^(?:were|been|got)$/.test(items[k]?.lower ?? '');
    k++;
  }
  const trigger = items[k]?.trigger ?? null;
  if (trigger === null || !/^(?:killed|wounded)$/.test(trigger.measure)) return null;
  const fits = trigger.role === 'before' || (passive && trigger.role === 'either');
  return fits ? { at: k, measure: trigger.measure } : null;
}

const FEARED = /^(?:feared|thought|believed|claimed|pretended|felt|fearing|if|until)$/;
const MAY_STAND = /^(?:were|had|have|been|got|both|all|of|them)$/;

/** "two preschoolers", "six bicyclists": agent nouns that no list knows. */
function countsAgents({ items }: SentenceView, { type, head }: NounPhrase): boolean {
  const noun = head === null ? '' : (items[head]?.lower ?? '');
  return (
    type === 'unknown' &&
    /(?:[^f]er|or|ist|ee|ian)s$/.test(noun) &&
    !NO_AGENTS.has(noun.slice(0, -1))
  );
}

const ALL = /^(?:all|everyone|everybody|both)$/;
const ABOARD = /^(?:carrying|with|aboard|on|inside)$/;

function pointsBack(
  { items }: SentenceView,
  at: number,
  from: number,
): { readonly at: number; readonly measure: Measure } | null {
  const last = Math.min(items.length, from + REACH);
  for (let k = from; k < last; k++) {
    const item = items[k] as Item;
    if (item.lower === ';' || (item.kind === 'amount' && item.amount?.aside === null)) return null;
    if (item.trigger?.role !== 'after') continue;
    const { measure } = item.trigger;
    if (items[k - 1]?.lower !== ',' && items[k - 1]?.lower !== 'and') return null;
    if (item.trigger.needsPeople || !/^(?:killed|wounded)$/.test(measure)) return null;
    const next = items[k + 1]?.lower ?? '';
    const them = next === 'them' && !ALL.test(items[k + 2]?.lower ?? '') ? hits(items, at) : false;
    const all =
      (ALL.test(next) || (next === 'them' && ALL.test(items[k + 2]?.lower ?? ''))) &&
      isClosed(items, k + 2);
    const carried =
      ABOARD.test(items[at - 1]?.lower ?? '') || /^(?:aboard|on)$/.test(items[from]?.lower ?? '');
    return them || (all && carried) || (all && hits(items, at)) ? { at: k, measure } : null;
  }
  return null;
}

/** "into five soldiers", "hit four boys": those whom something struck. */
function hits(items: readonly Item[], at: number): boolean {
  return items
    .slice(Math.max(0, at - 4), at)
    .some(({ lower }) =>
      /^(?:into|hit|hits|hitting|struck|strikes|striking|at|on|attacked|attacking|ambushed|targeted|targeting|rammed|against|over|shot|beat|shelled|trapped|buried)$/.test(
        lower,
      ),
    );
}

/** "all aboard", "all of the occupants", "everyone on board", "all of them", and no "all but two". */
function isClosed(items: readonly Item[], from: number): boolean {
  return !/^(?:but|except)$/.test(items[from]?.lower ?? '');
}
