import { readNounPhrase } from '../noun-phrase';
import type { PageView, Pattern, Reading } from '../pipeline';
import type { Item, SentenceView } from '../sentence-view';
import { borrowed, previousAmount, readingAt } from './neighbours';
import { isOtherFate } from './other-fate';

const OPENERS = new Set([
  'including',
  'includes',
  'include',
  'included',
  'comprising',
  'among',
  'namely',
  'incl',
  'whom',
  'which',
]);
const LIGHT = new Set([
  'the',
  'a',
  'an',
  'at',
  'them',
  'whom',
  'were',
  'was',
  'is',
  'are',
  'being',
  'also',
  '"',
]);

/** "12 killed, including 5 children", "20 hurt, four of them seriously", "12 generals: three …, seven …". */
export const partOfTotal: Pattern = {
  name: 'part-of-total',
  withoutTrigger: true,
  read(view, at, page) {
    const phrase = readNounPhrase(view, at + 1);
    if (phrase.type === 'thing') return null;
    const severe = isSeverity(view, phrase.to) && phrase.type === 'none';
    const opened = severe ? 'word' : opensPart(view, at);
    const partitive = isPartitive(view, at, phrase);
    if (!opened && !partitive) return null;
    const total = findTotal(view, at, page);
    if (!total) return opened === 'list' ? null : lookBack(view, at, page, partitive);
    if (opened === 'list' && phrase.type !== 'people' && phrase.type !== 'none') return null;
    return borrowed(this.name, total.reading, total.at, phrase, {
      side: total.reading.side,
      part: true,
      note: `a part of the number before it: ${total.reading.measure}`,
    });
  },
};

function opensPart(view: SentenceView, at: number): 'word' | 'list' | null {
  const { items } = view;
  for (let k = at - 1; k >= Math.max(0, at - 6); k--) {
    const item = items[k] as Item;
    if (OPENERS.has(item.lower)) return 'word';
    if (item.lower === ':' && isOtherFate(items[k - 1]?.lower ?? '')) return null;
    if (item.lower === '(' && isAgeOf(items, k)) return null;
    if (item.lower === ':' || item.lower === '(') return 'list';
    if (!LIGHT.has(item.lower) && item.wordClass !== 'adverb' && item.wordClass !== 'determiner')
      return null;
  }
  return null;
}

/** "Maria Lopez (60)": a number alone in brackets after a person's names is an age. */
function isAgeOf(items: readonly Item[], open: number): boolean {
  const value = items[open + 1]?.amount?.value ?? 0;
  if (items[open + 2]?.lower !== ')' || value > 105) return false;
  const named = (item: Item | undefined) =>
    item?.kind === 'word' && item.capital && item.wordClass === 'other';
  return named(items[open - 1]) && named(items[open - 2]);
}

/** "four of them", "two of whom", "one of those killed". */
function isPartitive(view: SentenceView, at: number, phrase: Reading['phrase']): boolean {
  if (view.items[at + 1]?.lower !== 'of') return false;
  if (view.items[phrase.to]?.wordClass === 'thing') return false;
  if (/^(?:whom|which|them|these|those)$/.test(view.items[at + 2]?.lower ?? '')) return true;
  if (phrase.type === 'pronoun') return true;
  return (
    phrase.type === 'people' &&
    /^(?:the|those|these|its|their)$/.test(view.items[at + 2]?.lower ?? '')
  );
}

const SEVERITIES = new Set([
  'severely',
  'seriously',
  'critically',
  'gravely',
  'moderately',
  'slightly',
  'lightly',
  'mildly',
  'badly',
]);

/** "four were hurt, two severely": how badly stands for the verb. */
function isSeverity(view: SentenceView, at: number): boolean {
  return SEVERITIES.has(view.items[at]?.lower ?? '') && view.items[at + 1]?.kind !== 'trigger';
}

function findTotal(view: SentenceView, at: number, page: PageView) {
  let from = at;
  const pointing =
    view.items[at + 1]?.lower === 'of' && view.items[at + 2]?.wordClass === 'pronoun';
  for (let hop = 0; hop < 4; hop++) {
    const previous = previousAmount(view, from);
    if (!previous) return null;
    const reading = readingAt(page, view, previous.at);
    if (reading && !reading.thing && (!reading.part || pointing))
      return { at: previous.at, reading };
    if (!reading && hop > 0) return null;
    from = previous.at;
  }
  return null;
}

/** "One of the sailors was badly burned" leans on nothing; "two of them seriously" on the sentence before. */
function lookBack(
  view: SentenceView,
  at: number,
  page: PageView,
  partitive: boolean,
): Reading | null {
  if (!partitive) return null;
  const phrase = readNounPhrase(view, at + 1);
  if (phrase.type !== 'pronoun') return null;
  const before = page.readings.get(view.index - 1);
  if (!before || page.views[view.index - 1]?.block !== view.block) return null;
  const last = [...before.entries()]
    .filter(([, reading]) => !reading.thing && !reading.part)
    .at(-1);
  if (!last) return null;
  return borrowed(NAME, last[1], -1, phrase, {
    part: false,
    note: `leans on the sentence before: ${last[1].measure}`,
  });
}

const NAME = 'part-of-total';
