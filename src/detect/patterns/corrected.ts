import { readNounPhrase } from '../noun-phrase';
import type { PageView, Pattern, Reading } from '../pipeline';
import type { Item, SentenceView } from '../sentence-view';
import { countsOther } from './counts-other';
import { borrowed, followsOwnCount, previousAmount, readingAt } from './neighbours';

const CORRECTING =
  /^(?:corrected|corrects|revised|revises|lowered|raised|amended|updated|increased|reduced|cut|slashed|trimmed|hiked|bumped|rose|risen|climbed|jumped|fell|grew|changed|upped|adjusted|downgraded|climbing|rising|growing|jumping|falling|dropping|increasing|swelling|shrinking|escalat(?:es|ed|ing)|soar(?:s|ed|ing)|surg(?:es|ed|ing)|brought)$/;
/** Items before the number in which the verb of correction stands. */
const REACH = 6;

/** "spoke of 36 deaths, then corrected itself to 35", "police say 4 guards were killed, locals add 3": one count goes on. */
export const corrected: Pattern = {
  name: 'corrected',
  withoutTrigger: { where: followsOwnCount },
  read(view, at, page) {
    const { items } = view;
    const before = items[at - 1]?.lower ?? '';
    const previous = previousAmount(view, at);
    if (!previous) return raisedThat(view, at, page);
    const other = readingAt(page, view, previous.at);
    if (!other || other.thing) return null;
    const phrase = readNounPhrase(view, at + 1);
    const since =
      (phrase.type === 'people' && comparesPeople(view, at, phrase.to)) ||
      isUpFrom(view, at) ||
      isCompared(view, at, previous.at);
    if (!since && (phrase.type === 'thing' || phrase.type === 'unknown')) return null;
    const denied = before === 'but' && phrase.type === 'none' && wasDenied(view, previous.at);
    if (denied && !endsThere(items[at + 1])) return null;
    const adds = /^(?:add|adds|added|adding)$/.test(before) && phrase.type === 'people';
    const changes =
      phrase.type === 'none' && ((before === 'to' && isCorrected(view, at)) || mayReach(items, at));
    if ((!adds && !changes && !since && !denied) || countsOther(items, at)) return null;
    return borrowed(this.name, other, previous.at, phrase, {
      thing: false,
      note: `the count before it is ${adds ? 'added to' : 'corrected'}: ${other.measure}`,
    });
  },
};

/** "It was not 3,000 men who died, but 870": what is denied stands right after "not". */
function wasDenied({ items }: SentenceView, at: number): boolean {
  return items[at - 1]?.lower === 'not' || items[at - 2]?.lower === 'not';
}

function endsThere(next: Item | undefined): boolean {
  return next === undefined || /^[,.;"]$/.test(next.lower);
}

/** "It later raised that to 19": "that" is the one count of the sentence before. */
function raisedThat(view: SentenceView, at: number, page: PageView): Reading | null {
  const { items } = view;
  const phrase = readNounPhrase(view, at + 1);
  if (items[at - 1]?.lower !== 'to' || phrase.type !== 'none' || !isCorrected(view, at))
    return null;
  if (!/^(?:that|this|it)$/.test(items[at - 2]?.lower ?? '')) return null;
  if (page.views[view.index - 1]?.block !== view.block) return null;
  const before = [...(page.readings.get(view.index - 1)?.values() ?? [])].filter(
    (one) => !one.thing && !one.part,
  );
  const only = before.length === 1 ? before[0] : undefined;
  if (!only || only.measure === 'deployed' || only.measure === 'displaced') return null;
  return borrowed('corrected', only, -1, phrase, {
    thing: false,
    note: `the count of the sentence before is corrected: ${only.measure}`,
  });
}

/** "…, up from 71 a day earlier", "…, up from the 71 told on Monday". */
function isUpFrom(view: SentenceView, at: number): boolean {
  const { items } = view;
  const next = items[at + 1]?.wordClass ?? 'other';
  const near = items[at - 1]?.lower === 'the' ? at - 2 : at - 1;
  const from = items[near]?.lower === 'of' ? beforePeak(items, near - 1) : near;
  if (items[from]?.lower !== 'from') return false;
  const plain =
    /^(?:determiner|time|other|preposition)$/.test(next) || (near < at - 1 && next === 'raising');
  return (
    plain && /^(?:up|down|revised|corrected|raised|lowered)$/.test(items[from - 1]?.lower ?? '')
  );
}

/** "down from a high of 970", "down from May's peak of 40": the item before the name of the peak. */
function beforePeak(items: readonly Item[], last: number): number {
  if (!/^(?:high|low|peak|average|record|total|toll|maximum)$/.test(items[last]?.lower ?? ''))
    return -1;
  let k = last - 1;
  while (k > last - 5 && items[k]?.lower !== 'from' && items[k]?.kind !== 'amount') k--;
  return k;
}

/** "fell to 251 from 320", "100 have been killed, compared with 80 last year": the count of another time. */
function isCompared(view: SentenceView, at: number, previous: number): boolean {
  const { items } = view;
  const [before, before2] = [items[at - 1]?.lower ?? '', items[at - 2]?.lower ?? ''];
  const next = items[at + 1];
  const plain =
    next === undefined ||
    next.kind === 'mark' ||
    /^(?:determiner|time|preposition)$/.test(next.wordClass) ||
    /^(?:recorded|reported|counted|announced|given)$/.test(next.lower);
  if (!plain || next?.lower === '%') return false;
  if (before === 'from' && items[previous - 1]?.lower === 'to') return true;
  return /^(?:with|to)$/.test(before) && before2 === 'compared';
}

/** "killed 5,800 men in 2019, compared with 6,160 men in 2018". */
function comparesPeople({ items }: SentenceView, at: number, to: number): boolean {
  return (
    /^(?:with|to)$/.test(items[at - 1]?.lower ?? '') &&
    items[at - 2]?.lower === 'compared' &&
    (items[to] === undefined || /^(?:[,.;]|in|during|last|the|a)$/.test(items[to]?.lower ?? ''))
  );
}

/** "may be 90,000 and could reach 120,000": what the count before may come to. */
function mayReach(items: readonly Item[], at: number): boolean {
  const verb = items[at - 1]?.lower ?? '';
  const modal = items[at - 2]?.wordClass === 'adverb' ? at - 3 : at - 2;
  return (
    /^(?:reach|hit|exceed|surpass|top|pass|approach)$/.test(verb) &&
    /^(?:could|may|might|will|would|to)$/.test(items[modal]?.lower ?? '') &&
    /^(?:and|or|but|,|then)$/.test(items[modal - 1]?.lower ?? '')
  );
}

function isCorrected(view: SentenceView, at: number): boolean {
  for (let k = at - 2; k >= Math.max(0, at - REACH); k--) {
    const item = view.items[k] as Item;
    if (item.kind === 'amount' || item.kind === 'trigger' || item.kind === 'mark') return false;
    if (CORRECTING.test(item.lower)) return true;
  }
  return false;
}
