import { readNounPhrase } from '../noun-phrase';
import type { Pattern } from '../pipeline';
import type { Item, SentenceView } from '../sentence-view';
import { NO_MORE } from './neighbours';

/** Items from the verb to the number: the one who paid. */
const REACH = 6;
const MEN = [
  ...['men', 'soldiers', 'troops', 'officers', 'sailors', 'seamen', 'fighters', 'airmen', 'pilots'],
  ...['marines', 'servicemen', 'infantry', 'crewmen', 'warriors'],
];

/** "The assault cost the division 1,830 officers and men", "cost 32 passengers their lives": who paid stands between the verb and the number. */
export const costOf: Pattern = {
  name: 'cost-of',
  withoutTrigger: { words: ['cost', 'costs', 'costing'], beside: MEN },
  read(view, at, _page, wanted) {
    const phrase = readNounPhrase(view, at + 1);
    if (
      wanted('killed') &&
      phrase.type === 'people' &&
      areTheirLives(view, phrase.to) &&
      wasPaid(view, at)
    )
      return {
        pattern: this.name,
        measure: 'killed',
        trigger: null,
        side: 'left',
        phrase,
        ...NO_MORE,
        note: 'cost them their lives: killed',
      };
    const head = view.items[phrase.head ?? -1]?.lower ?? '';
    if (!wanted('losses') || phrase.type !== 'people' || !MEN.includes(head) || !wasPaid(view, at))
      return null;
    return {
      pattern: this.name,
      measure: 'losses',
      trigger: null,
      side: 'left',
      phrase,
      ...NO_MORE,
      note: 'what a fight cost those who fought it: losses',
    };
  },
};

/** "cost 32 crew and passengers their lives": behind those counted, and those joined to them. */
function areTheirLives({ items }: SentenceView, from: number): boolean {
  const to =
    items[from]?.lower === 'and' && items[from + 1]?.wordClass === 'people' ? from + 2 : from;
  return items[to]?.lower === 'their' && items[to + 1]?.lower === 'lives';
}

function wasPaid({ items }: SentenceView, at: number): boolean {
  for (let k = at - 1; k >= Math.max(1, at - REACH); k--) {
    const { kind, lower, wordClass, capital } = items[k] as Item;
    if (/^cost(?:s|ing)?$/.test(lower)) return k < at - 1 || items[at]?.amount?.value !== null;
    const payer =
      kind === 'word' &&
      (capital || /^(?:determiner|other|people|thing|pronoun|adverb)$/.test(wordClass));
    if (!payer && lower !== "'s") return false;
  }
  return false;
}
