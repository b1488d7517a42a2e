import { readNounPhrase } from '../noun-phrase';
import type { PageView, Pattern, Reading } from '../pipeline';
import type { Item, SentenceView } from '../sentence-view';
import { borrowed, wasCounted } from './neighbours';

const INCLUDES = /^(?:includ(?:e|es|ed)|comprises?|comprised|counts)$/;
const TOTALS = /^(?:figures?|numbers?|total|count|tally|list|sum|estimate)$/;
const REACH = 12;
/** Sentences back in which the number stands that "the figure" means. */
const BACK = 2;

/** "The figure includes 12 children and 3 women": parts of the number in the sentence before. */
export const figureIncludes: Pattern = {
  name: 'figure-includes',
  withoutTrigger: { where: (view, page) => wasCounted(page, view, BACK) },
  read(view, at, page) {
    const phrase = readNounPhrase(view, at + 1);
    if (phrase.type !== 'people') return null;
    const named = namesTotal(view, at)
      ? lastTotal(page, view, view.items[0]?.lower === 'they')
      : null;
    const total = named ?? ofNamed(view, at, page);
    if (!total) return null;
    return borrowed(this.name, total, -1, phrase, {
      part: true,
      note: `a part of the number in a sentence before: ${total.measure}`,
    });
  },
};

/** "the figure includes", with nothing but members of the list between it and the number. */
function namesTotal(view: SentenceView, at: number): boolean {
  for (let k = at - 1; k >= Math.max(1, at - REACH); k--) {
    const item = view.items[k] as Item;
    if (INCLUDES.test(item.lower)) {
      const named = view.items.slice(Math.max(0, k - 3), k);
      const they = k === 1 && view.items[0]?.lower === 'they';
      return they || named.some(({ lower }) => TOTALS.test(lower));
    }
    const member =
      item.kind === 'amount' ||
      item.lower === ',' ||
      /^(?:people|other|determiner|conjunction|adverb)$/.test(item.wordClass);
    if (!member || item.kind === 'trigger') return false;
  }
  return false;
}

/** "The civilians comprised 25 men and 14 women": those whom the sentence before counts by that noun. */
function ofNamed(view: SentenceView, at: number, page: PageView): Reading | null {
  const [the, noun, verb] = view.items;
  if (the?.lower !== 'the' || noun?.wordClass !== 'people' || at > REACH) return null;
  const before = page.views[view.index - 1];
  if (!before || before.block < view.block - 1 || !INCLUDES.test(verb?.lower ?? '')) return null;
  const members = view.items.slice(3, at);
  if (members.some((one) => one.trigger || one.wordClass === 'auxiliary')) return null;
  const found = [...(page.readings.get(before.index)?.values() ?? [])];
  const whole = found.find(({ phrase }) => before.items[phrase.head ?? -1]?.lower === noun.lower);
  return whole && !whole.thing ? whole : null;
}

/** `nearest`: "they" are those counted last. */
function lastTotal(page: PageView, view: SentenceView, nearest: boolean): Reading | null {
  for (let index = view.index - 1; index >= Math.max(0, view.index - BACK); index--) {
    if (page.views[index]?.block !== view.block) return null;
    const totals = [...(page.readings.get(index)?.values() ?? [])].filter(
      (one) => !one.thing && !one.part,
    );
    const found = nearest ? totals.at(-1) : totals[0];
    if (found) return found;
  }
  return null;
}
