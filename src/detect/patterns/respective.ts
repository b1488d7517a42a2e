import { nextOfList, readNounPhrase } from '../noun-phrase';
import type { PageView, Pattern, Reading } from '../pipeline';
import type { SentenceView } from '../sentence-view';
import { countedWord } from './counted-word';
import { borrowed, NO_MORE, readingAt } from './neighbours';
import { victimsFirst } from './victims-first';

/** Items after a number within which "respectively" says what it stands for. */
const REACH = 16;

/** "rose to 42 and 43 respectively", "12 and 15 people were killed, respectively": bare members of one list. */
export const respective: Pattern = {
  name: 'respective',
  read(view, at, page, wanted) {
    if (!isRespective(view, at)) return null;
    const phrase = readNounPhrase(view, at + 1);
    if (phrase.type !== 'none') return null;
    const before = previousOfList(view, at, page);
    if (before) return borrowed(this.name, before.reading, before.at, phrase, {});
    for (let next = nextOfList(view, at + 1); next !== null; next = nextOfList(view, next + 1)) {
      const reading =
        countedWord.read(view, next, page, wanted) ?? victimsFirst.read(view, next, page, wanted);
      if (!reading) continue;
      const { measure, trigger } = reading;
      const note = `stands in one list with the number after it, one for each: ${measure}`;
      return { pattern: this.name, measure, trigger, side: 'right', phrase, ...NO_MORE, note };
    }
    return null;
  },
};

function isRespective({ items }: SentenceView, at: number): boolean {
  return items.slice(at + 1, at + REACH).some(({ lower }) => lower === 'respectively');
}

/** The number that this one follows in a list, where it was read. */
function previousOfList(
  view: SentenceView,
  at: number,
  page: PageView,
): { readonly at: number; readonly reading: Reading } | null {
  for (let k = at - 1; k >= Math.max(0, at - 4); k--) {
    if (view.items[k]?.kind !== 'amount') continue;
    const reading = readingAt(page, view, k);
    return reading && nextOfList(view, readNounPhrase(view, k + 1).to) === at
      ? { at: k, reading }
      : null;
  }
  return null;
}
