import { type NounPhrase, readNounPhrase } from '../noun-phrase';
import type { PageView, Pattern } from '../pipeline';
import type { Amount, Item, SentenceView } from '../sentence-view';
import { areNear, type CountBefore, countBefore, followsAnyCount, sizeAt } from './count-before';
import { countsOther } from './counts-other';
import { borrowed } from './neighbours';
import { guessesNumber, saysNumber } from './says-number';

/** "The Red Crescent gave a toll of 2,600. The envoy had estimated 2,700.": another count of the same, its noun left out. */
export const bareEstimate: Pattern = {
  name: 'bare-estimate',
  // "claimed" also leans on the count of the sentence before the last one
  withoutTrigger: { words: ['claimed'], where: followsAnyCount },
  read(view, at, page) {
    const { items } = view;
    const verb = items[at - 1]?.lower ?? '';
    const figure = /^(?:figure|number|toll|total|count)$/.test(verb) && isFramed(items[at]?.amount);
    const put = (verb === 'at' || figure) && isPutAt(items, at);
    const span = isSubject(items, at);
    const phrase = readNounPhrase(view, at + 1);
    if (!endsThere(items[at + 1]) && !span && !speaksOfPeople(items, at, phrase)) return null;
    const guessed = isGuessed(items, at) || isDenied(items, at);
    if (!(saysNumber(items, at) || put || guessed || span)) return null;
    // "the number of survivors comes to 17,400"
    if (items.slice(0, at).some(({ lower }) => lower === 'survivors')) return null;
    if (countsOther(items, at)) return null;
    const size = sizeAt(view, at);
    const other = lastCount(page, view, at) ?? (guessed ? countBefore(page, view) : null);
    if (!other || size < 10 || !(areNear(size, other.size) || (put && isNumber(items, at))))
      return null;
    return borrowed(this.name, other.reading, -1, phrase, {
      part: false,
      thing: false,
      note: `another count of the same: ${other.reading.measure}`,
    });
  },
};

/** "The mission speaks of 6,000 civilians": of the dead whom the text counts, unless they do something of their own. */
function speaksOfPeople(items: readonly Item[], at: number, { type, to }: NounPhrase): boolean {
  if (type !== 'people' || !endsThere(items[to])) return false;
  if (items[at - 1]?.lower === 'at' && items[at - 2]?.lower === 'it') return true;
  const verb = items[at - 2]?.lower ?? '';
  return items[at - 1]?.lower === 'of' && /^(?:speak|speaks|spoke|spoken)$/.test(verb);
}

/** "puts that number at": what is put is the count before itself, however far the two lie apart. */
function isNumber(items: readonly Item[], at: number): boolean {
  return /^(?:number|figure|toll|total)$/.test(items[at - 2]?.lower ?? '');
}

/** "put it at", "puts the figure at", "estimated it at". */
function isPutAt(items: readonly Item[], at: number): boolean {
  return items
    .slice(Math.max(0, at - 4), at - 1)
    .some(({ lower }) =>
      /^(?:puts?|putting|estimate[sd]?|place[sd]?|placing|sets?|pegs?|pegged)$/.test(lower),
    );
}

/** "it would be 20,000", "it was over 40,000": what "it" is was counted before. */
function isGuessed(items: readonly Item[], at: number): boolean {
  if (guessesNumber(items, at)) return true;
  const qualified = items[at]?.amount?.qualified === true && sizeOf(items[at]?.amount) >= MANY;
  return (
    qualified && /^(?:was|is)$/.test(items[at - 1]?.lower ?? '') && items[at - 2]?.lower === 'it'
  );
}

/** "Estimates between 200 and 300 have circulated": a span as the subject, nothing counted by it. */
function isSubject(items: readonly Item[], at: number): boolean {
  return (
    items[at - 1]?.lower === 'estimates' &&
    items[at]?.amount?.bound === 'range' &&
    items[at + 1]?.wordClass === 'auxiliary'
  );
}

/** "putting the figure between 200 and 300": the number needs no "at". */
function isFramed(amount: Amount | null | undefined): boolean {
  return amount?.qualified === true || amount?.bound === 'range';
}

/** From here a bare number after "it was" is a count. */
const MANY = 1_000;

function sizeOf(amount: Amount | null | undefined): number {
  return amount?.value ?? amount?.low ?? amount?.high ?? 0;
}

/** "Not 300,000, not 150,000": a rival count that the speaker denies. */
function isDenied(items: readonly Item[], at: number): boolean {
  return items[at - 1]?.lower === 'not' && items[0]?.lower === 'not';
}

/** Nothing follows that could be counted. */
function endsThere(next: Item | undefined): boolean {
  return next === undefined || /^(?:[.,;)\]"[]|for|in|by|and|while|but)$/.test(next.lower);
}

/** The last count of this sentence before the number, or of the sentence before in the same block. */
function lastCount(page: PageView, view: SentenceView, at: number): CountBefore | null {
  const points = view.items
    .slice(Math.max(0, at - 4), at)
    .some(({ lower }) => /^(?:that|this)$/.test(lower));
  const before = page.views[view.index - 1];
  const near =
    countIn(page, view, at) ?? countIn(page, before, Infinity, points ? before?.block : view.block);
  if (near || before?.items.some(({ amount }) => amount?.aside === null)) return near;
  // "At least 190 died. The army has given no figure. The rebels claimed 100."
  return countIn(page, page.views[view.index - 2], Infinity, view.block);
}

function countIn(
  page: PageView,
  view: SentenceView | undefined,
  before: number,
  block?: number,
): CountBefore | null {
  if (!view || (block !== undefined && view.block !== block)) return null;
  const found = [...(page.readings.get(view.index)?.entries() ?? [])];
  const last = found.findLast(([at, one]) => at < before && !one.thing && !one.part);
  const size = last ? sizeAt(view, last[0]) : 0;
  return last && size > 0 ? { reading: last[1], size } : null;
}
