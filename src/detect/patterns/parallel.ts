import { readNounPhrase } from '../noun-phrase';
import type { Pattern } from '../pipeline';
import type { Item, SentenceView } from '../sentence-view';
import { borrowed, previousAmount, readingAt } from './neighbours';

/** Items from one number of the pair to the other. */
const REACH = 12;
const LEADS = /^(?:to|for|at|with|of|as)$/;

/**
 * "French losses came to 5,000, those of the allies to 7,300", "bandits for 1,020 of the deaths, the guard for 360":
 * the same small word leads to both numbers, the verb is left out. "59,000 died, as did 1.1 million of their foes".
 */
export const parallel: Pattern = {
  name: 'parallel',
  read(view, at, page) {
    const previous = previousAmount(view, at);
    const other = previous ? readingAt(page, view, previous.at) : null;
    if (!previous || !other || other.thing) return null;
    const phrase = readNounPhrase(view, at + 1);
    const same =
      isParallel(view, previous.at, at) && phrase.type === 'none' && endsThere(view.items, at + 1);
    const did = /^(?:people|unknown)$/.test(phrase.type) && asDid(view.items, at);
    if (!same && !did) return null;
    return borrowed(this.name, other, previous.at, phrase, {
      part: same && other.part,
      thing: false,
      note: `said in step with the number before it: ${other.measure}`,
    });
  },
};

/** "…, as did 1.1 million fighters", "… and so were 12 guards". */
function asDid(items: readonly Item[], at: number): boolean {
  return (
    /^(?:did|were|have|had)$/.test(items[at - 1]?.lower ?? '') &&
    /^(?:as|so)$/.test(items[at - 2]?.lower ?? '') &&
    /^(?:,|and)$/.test(items[at - 3]?.lower ?? '')
  );
}

/** The same small word before both numbers, a join and the name of who suffers between, and no verb of its own. */
function isParallel({ items }: SentenceView, from: number, to: number): boolean {
  const lead = items[to - 1]?.lower ?? '';
  if (to - from > REACH || !LEADS.test(lead) || items[from - 1]?.lower !== lead) return false;
  let join = -1;
  for (let k = to - 2; k > from; k--) {
    if (/^(?:,|;|and|while|but)$/.test(items[k]?.lower ?? '')) {
      join = k;
      break;
    }
  }
  if (join < 0 || join === to - 2) return false;
  const last = items[to - 2];
  if (!last?.capital && last?.wordClass !== 'people') return false;
  return items
    .slice(join + 1, to - 1)
    .every(({ kind, wordClass, lower }) =>
      kind === 'word' ? !/^(?:verb|auxiliary|thing|relative)$/.test(wordClass) : lower === "'s",
    );
}

function endsThere(items: readonly Item[], at: number): boolean {
  const next = items[at];
  return next === undefined || /^(?:[.,;:)]|and|while|in|on|but)$/.test(next.lower);
}
