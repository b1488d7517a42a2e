import { type NounPhrase, readNounPhrase } from '../noun-phrase';
import type { PageView, Pattern } from '../pipeline';
import type { SentenceView } from '../sentence-view';
import { NO_MORE, previousAmount, readingAt } from './neighbours';
import { isNoneOf } from './none-of';

/** Items between "no survivors" and the number of those aboard, and between these and "survived". */
const REACH = 7;

/** "None of the 98 passengers survived", "none of the six crew or 22 guests lived", "no survivors among the 67 on board": all of them died. */
export const noSurvivors: Pattern = {
  name: 'no-survivors',
  withoutTrigger: {
    words: [
      'survive',
      'survived',
      'lived',
      'survivor',
      'survivors',
      'aboard',
      'on board',
      'carrying',
    ],
  },
  read(view, at, page, wanted) {
    if (!wanted('killed')) return null;
    const phrase = readNounPhrase(view, at + 1);
    if (phrase.type === 'thing') return null;
    const none =
      (isNone(view, at) || noOneAmong(view, at) || goesOn(view, at, page)) &&
      survive(view, phrase.to);
    if (!none && !noSurvivorsBefore(view, at) && !allAboardDied(view, at, phrase, page))
      return null;
    return {
      pattern: this.name,
      measure: 'killed',
      trigger: null,
      side: 'right',
      phrase,
      ...NO_MORE,
      note: 'none of them survived: killed',
    };
  },
};

/** "none of the 12", "not one of the 12", but "not all of the 12". */
function isNone(view: SentenceView, at: number): boolean {
  return isNoneOf(view, at) && !/\b(?:all|many|most|every) of /.test(wordsBefore(view, at));
}

/** "none of the six crew or 22 passengers": the second number of those of whom none survived. */
function goesOn(view: SentenceView, at: number, page: PageView): boolean {
  if (!JOINS.test(view.items[at - 1]?.lower ?? '')) return false;
  const previous = previousAmount(view, at);
  const other = previous ? readingAt(page, view, previous.at) : null;
  return other?.pattern === noSurvivors.name && previous?.phrase.to === at - 1;
}

const JOINS = /^(?:or|and|nor)$/;

const ALL_DIED =
  /\b(?:no survivors|none survived|nobody survived|no one survived|(?:all|everyone) (?:(?:of them|of whom|those|aboard|on board|passengers|crew|the|occupants) )*(?:were |are |was |have )?(?:killed|dead|lost|died|perished|drowned|presumed dead))\b/;
/** Characters after the number in which its sentence or the next one tells of all aboard. */
const AHEAD = 260;

/** "crashed with nine people aboard; there were no survivors", "carrying 189 people … All on board were killed." */
function allAboardDied(
  view: SentenceView,
  at: number,
  phrase: NounPhrase,
  page: PageView,
): boolean {
  const { items } = view;
  const carried = /^(?:carrying|with)$/.test(items[at - 1]?.lower ?? '');
  const after = items
    .slice(phrase.to, phrase.to + 2)
    .map(({ lower }) => lower)
    .join(' ');
  if (phrase.type !== 'people') return false;
  if (!/^(?:aboard|on board)/.test(after) && !(carried && items[at - 1]?.lower === 'carrying'))
    return false;
  const next = page.views[view.index + 1];
  const end = next?.block === view.block ? next.end : view.end;
  const start = items[at]?.end ?? view.end;
  const ahead = page.folded.slice(start, Math.min(end, start + AHEAD)).toLowerCase();
  return ALL_DIED.test(ahead);
}

/** "no one among the 12", "nobody of the 30". */
function noOneAmong(view: SentenceView, at: number): boolean {
  const words = wordsBefore(view, at);
  return /\b(?:no one|nobody|noone|none) (?:of|among|from) (?:the |all |its )*$/.test(words);
}

function survive(view: SentenceView, from: number): boolean {
  for (let k = from; k < Math.min(view.items.length, from + REACH); k++) {
    const item = view.items[k];
    if (/^(?:survived?|lived)$/.test(item?.lower ?? '')) return true;
    if (item?.kind === 'mark' || item?.kind === 'trigger') return false;
    if (item?.kind === 'amount' && !JOINS.test(view.items[k - 1]?.lower ?? '')) return false;
  }
  return false;
}

function noSurvivorsBefore(view: SentenceView, at: number): boolean {
  return /\bno survivors? (?:were |was )?(?:found |reported )?(?:of|among|from) (?:the |all |its |her |those |people |some )*(?:(?:\w+ (?:'s )?)?(?:crew|complement|company) of )?$/.test(
    wordsBefore(view, at, REACH + 3),
  );
}

/** The words before the number, each followed by a blank. */
function wordsBefore(view: SentenceView, at: number, reach = REACH): string {
  return view.items
    .slice(Math.max(0, at - reach), at)
    .map(({ lower }) => `${lower} `)
    .join('');
}
