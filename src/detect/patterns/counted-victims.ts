import { readNounPhrase } from '../noun-phrase';
import type { PageView, Pattern, Reading } from '../pipeline';
import type { Item, SentenceView } from '../sentence-view';
import { readLink } from './label-left';
import { previousAmount, readingAt } from './neighbours';

const NAME = 'counted-victims';
/** Characters before the number in which the dead must be spoken of. */
const REACH = 800;

/** "212 of the victims were fighters and 145 were civilians", "identified nearly 2,300 victims", "the number of victims could be up to 9,000". */
export const countedVictims: Pattern = {
  name: NAME,
  withoutTrigger: true,
  read(view, at, page, wanted) {
    if (!wanted('killed')) return null;
    const { items } = view;
    const phrase = readNounPhrase(view, at + 1);
    const head = items[phrase.head ?? -1]?.lower ?? '';
    const be = /^(?:were|was|are)$/;
    if (head === 'victims' && items[at + 1]?.lower === 'of') {
      const said = be.test(items[phrase.to]?.lower ?? '') && saysWho(items, phrase.to + 1);
      return said && !tellsOfOtherHarm(view, at, page) ? reading(view, at, true) : null;
    }
    if (phrase.type === 'none' && be.test(items[at + 1]?.lower ?? '')) {
      const before = items[at - 1]?.lower === 'and' ? previousAmount(view, at) : null;
      const other = before ? readingAt(page, view, before.at) : null;
      return other?.pattern === NAME && other.part && saysWho(items, at + 2)
        ? reading(view, at, true)
        : null;
    }
    const counted = head === 'victims' && wasFound(items, at) && items[phrase.to]?.lower !== 'of';
    if (!counted && !isNumberOfVictims(view, at)) return null;
    if (phrase.type === 'thing' || !speaksOfTheDead(view, at, page)) return null;
    return reading(view, at, false);
  },
};

/** "were tribal fighters", "were women": a noun for people, and nothing that happened to them. */
function saysWho(items: readonly Item[], from: number): boolean {
  for (let k = from; k < from + 5; k++) {
    const item = items[k];
    if (item?.kind !== 'word') return false;
    if (item.wordClass === 'people') return true;
    if (!/^(?:other|determiner|adverb)$/.test(item.wordClass)) return false;
  }
  return false;
}

function wasFound(items: readonly Item[], at: number): boolean {
  return items
    .slice(Math.max(0, at - 3), at)
    .some(({ lower }) => /^(?:identified|buried|identifying|burying|unearthed)$/.test(lower));
}

/** "the number of victims could be up to 9,000", "the number of victims has passed 300". */
function isNumberOfVictims(view: SentenceView, at: number): boolean {
  const { items } = view;
  const link = readLink(view, at);
  const last = link?.from ?? at - 1;
  for (let k = last; k >= Math.max(2, last - 4); k--) {
    const item = items[k];
    if (item?.lower === 'victims')
      return (
        items[k - 1]?.lower === 'of' && /^(?:number|total|count)$/.test(items[k - 2]?.lower ?? '')
      );
    if (item?.wordClass !== 'auxiliary' && item?.wordClass !== 'adverb') return false;
  }
  return false;
}

/** Whether this sentence or those before it count the dead; looks at a piece of fixed length. */
function speaksOfTheDead(view: SentenceView, at: number, page: PageView): boolean {
  if (tellsOfOtherHarm(view, at, page)) return false;
  const start = view.items[at]?.start ?? view.start;
  return OF_THE_DEAD.test(page.folded.slice(Math.max(0, start - REACH), start + REACH / 4));
}

const OF_THE_DEAD =
  /\b(?:died|dead|deaths?|killed|bodies|perished|drowned|massacred?|fatalities)\b/i;

/** "victims of fraud": a text that tells of such victims means no dead. */
function tellsOfOtherHarm(view: SentenceView, at: number, page: PageView): boolean {
  const start = view.items[at]?.start ?? view.start;
  return OTHER_HARM.test(page.folded.slice(Math.max(0, start - REACH / 2), start + REACH / 4));
}

const OTHER_HARM =
  /\b(?:rap(?:e|ed|ist)|abuse[ds]?|traffick\w*|fraud\w*|scam\w*|assault\w*|theft|robber\w*|harass\w*|hack(?:ed|ers)|phishing|bully\w*|slavery|torture[ds]?)\b/i;

function reading(view: SentenceView, at: number, part: boolean): Reading {
  return {
    pattern: NAME,
    measure: 'killed',
    trigger: null,
    side: 'none',
    phrase: readNounPhrase(view, at + 1),
    bound: null,
    from: null,
    part,
    thing: false,
    note: '"victims" are the dead where the text tells of no other harm: killed',
  };
}
