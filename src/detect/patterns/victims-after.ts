import { invertedAt } from '../inverted';
import { countsPeople, type NounPhrase, readNounPhrase } from '../noun-phrase';
import type { PageView, Pattern } from '../pipeline';
import type { Item, SentenceView } from '../sentence-view';
import { countsAnimals } from './counts-animals';
import { measureOfGroup } from './measure-group';
import { previousAmount, readingAt } from './neighbours';
import { isOfThings } from './of-things';
import { findOverList, isPassive, REMAINS } from './over-list';
import { isArrest, isBereaved, isContest, isPending, isTurnover } from './victims-mistaken';

/** "killing at least 12 people", "has wounded about 118,000 others", "lost 427 soldiers". */
export const victimsAfter: Pattern = {
  name: 'victims-after',
  read(view, at, page, wanted) {
    const trigger = findActiveLeft(view, at) ?? findOverList(view, at) ?? findInverted(view, at);
    if (trigger === null) return null;
    const found = view.items[trigger]?.trigger;
    if (!found || !wanted(found.measure) || isPending(view, trigger)) return null;
    const phrase = readNounPhrase(view, at + 1);
    if (found.needsPeople && hasOwnTrigger(view, at, phrase.type)) return null;
    // "flooded 400 homes and destroyed 20 others"
    const razed = /^(?:destroyed|wiped out)$/.test(view.items[trigger]?.lower ?? '');
    const animals = isPointing(view, phrase) && (razed || countsAnimals(view, at));
    const thing =
      animals ||
      isOfThings(view, at) ||
      isBereaved(view, trigger, phrase) ||
      isContest(view, trigger, phrase) ||
      isTurnover(view, trigger, phrase) ||
      isArrest(found.measure, view, phrase) ||
      (phrase.type === 'pronoun' && view.items[phrase.to]?.wordClass === 'thing') ||
      (!countsPeople(phrase, found.needsPeople) && !continues(page, view, at, phrase.type));
    if (!thing && isElliptic(page, view, at, trigger, phrase)) return null;
    const measure = sharpen(view, phrase.to, measureOfGroup(view, trigger).measure);
    return {
      pattern: this.name,
      measure,
      trigger,
      side: 'left',
      phrase,
      bound: null,
      from: null,
      part: false,
      thing,
      note: `"${view.items[trigger]?.lower}" before the number says ${measure}`,
    };
  },
};

/** "lost 226 dead": the word after the number says more than the verb before it. */
function hasOwnTrigger(view: SentenceView, at: number, type: string): boolean {
  const role = view.items[at + 1]?.trigger?.role;
  return type === 'none' && (role === 'before' || role === 'either');
}

/** "10 others", "six more": the noun was said before. */
function isPointing(view: SentenceView, phrase: NounPhrase): boolean {
  return phrase.head === null || view.items[phrase.head]?.lower === 'others';
}

/** "Killed in the blast were two cooks": the harm that opens the sentence. */
function findInverted(view: SentenceView, at: number): number | null {
  if (!/^(?:is|are|was|were)$/.test(view.items[at - 1]?.lower ?? '')) return null;
  if (readNounPhrase(view, at + 1).type !== 'people') return null;
  const inverted = invertedAt(view.items);
  return inverted?.from === at ? inverted.trigger : null;
}

/** The active verb whose object the number is; null when something else stands between. */
function findActiveLeft(view: SentenceView, at: number): number | null {
  const { items } = view;
  // "lost anywhere from 90 to 110 men"
  const span = items[at]?.amount?.bound === 'range';
  for (let k = at - 1; k >= Math.max(0, at - 6); k--) {
    const item = items[k] as Item;
    if (item.kind === 'trigger') {
      const role = item.trigger?.role;
      if (role === 'after') return k;
      if (item.lower === 'disappeared') return disappearedBy(items, k);
      return role === 'either' && !isPassive(items, k) ? k : null;
    }
    const lower = item.lower;
    if (NOT_LIGHT.test(lower)) return null;
    const light =
      item.wordClass === 'determiner' ||
      item.wordClass === 'adverb' ||
      lower === '"' ||
      lower === "'" ||
      (span && /^(?:from|anywhere|somewhere)$/.test(lower)) ||
      (lower === 'of' && AMOUNTING.test(items[k - 1]?.lower ?? '')) ||
      AMOUNTING.test(lower);
    if (lower === 'of' && REMAINS.has(items[k - 1]?.lower ?? ''))
      return /^attempted$/.test(items[k - 2]?.lower ?? '') ? null : k - 1;
    if (!light) return null;
  }
  return null;
}

/** "had killed or disappeared 40 people": the verb before it says who did it. */
function disappearedBy(items: readonly Item[], at: number): number | null {
  const verb = at - 2;
  const joined = /^(?:or|and)$/.test(items[at - 1]?.lower ?? '');
  return joined && items[verb]?.trigger?.role === 'either' && !isPassive(items, verb) ? verb : null;
}

/** "killed a total of 12", "kill an average of 170": what may stand between the verb and its number. */
const AMOUNTING =
  /^(?:total|lives|life|average|mean|maximum|minimum|estimated|combined|record|only|staggering|mere|reported|additional|whopping)$/;
/** "eliminating what one woman called", "killed that one": the number opens a clause of its own. */
const NOT_LIGHT = /^(?:what|that|this|each|every|here|there|up|down|out)$/;

/** "killing five soldiers and capturing three": the noun was said with the number before. */
function continues(page: PageView, view: SentenceView, at: number, type: string): boolean {
  if (type !== 'none') return false;
  const previous = previousAmount(view, at);
  const reading = previous ? readingAt(page, view, previous.at) : null;
  return reading !== null && !reading.thing && reading.phrase.type === 'people';
}

/** "100 killed 30 wounded", "5 staff killed 7 staff injured": the word before belongs to the number before it. */
function isElliptic(
  page: PageView,
  view: SentenceView,
  at: number,
  trigger: number,
  { type, to }: NounPhrase,
): boolean {
  const role = view.items[to]?.trigger?.role;
  if (role === undefined || role === 'after') return false;
  if (type === 'none' && view.items[trigger - 1]?.kind === 'amount') return true;
  const previous = previousAmount(view, at);
  return previous !== null && readingAt(page, view, previous.at)?.trigger === trigger;
}

/** "lost three of their sons": of one's own family nobody is lost to a prison or a wound. */
const KIN =
  /^(?:relatives?|sons?|daughters?|brothers?|sisters?|siblings?|cousins?|nephews?|nieces?|uncles?|aunts?|grandchildren|grandsons?|granddaughters?|kin|kinsmen)$/;

function isKin({ items }: SentenceView, head: number): boolean {
  const noun = items[head]?.lower ?? '';
  return KIN.test(noun) || (noun === 'members' && items[head - 1]?.lower === 'family');
}

/** "lost 58 sailors killed or missing", "shot three people dead": the words after the noun say more than the verb. */
function sharpen(
  view: SentenceView,
  at: number,
  measure: ReturnType<typeof measureOfGroup>['measure'],
) {
  const skip =
    view.items[at]?.lower === ',' && view.items[at + 1]?.kind === 'trigger' ? at + 1 : at;
  const next = view.items[skip];
  if (measure === 'wounded' && skip === at && /^(?:dead|to death|fatally)$/.test(next?.lower ?? ''))
    return 'killed';
  // "has lost 43 men who died at the front"
  const who = next?.lower === 'who' ? view.items[skip + 1] : undefined;
  if (measure === 'losses' && who?.trigger?.measure === 'killed') return 'killed';
  if (measure === 'losses' && isKin(view, at - 1)) return 'killed';
  if (measure !== 'losses' || next?.kind !== 'trigger') return measure;
  const role = next.trigger?.role;
  return role === 'either' || role === 'before' ? measureOfGroup(view, skip).measure : measure;
}
