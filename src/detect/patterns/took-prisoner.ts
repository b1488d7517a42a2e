import { readNounPhrase } from '../noun-phrase';
import type { Pattern } from '../pipeline';
import type { SentenceView } from '../sentence-view';
import { NO_MORE } from './neighbours';

const TAKING = /^(?:t(?:ake|akes|ook|aken|aking)|yield(?:s|ed|ing)?|bagg?(?:ed|ing))$/;
const REACH = 8;

/** "took 134,000 soldiers prisoner", "took 3,000 prisoners", "3,000 prisoners were taken". */
export const tookPrisoner: Pattern = {
  name: 'took-prisoner',
  withoutTrigger: { words: ['prisoner', 'prisoners'] },
  read(view, at, _page, wanted) {
    if (!wanted('captured')) return null;
    const phrase = readNounPhrase(view, at + 1);
    const head = view.items[phrase.head ?? -1]?.lower ?? '';
    if (!/^prisoners?$/.test(head)) return null;
    const taken = takenAfter(view, phrase.to);
    if (!takenBefore(view, at) && !taken && !isBesides(view, at)) return null;
    return {
      pattern: this.name,
      measure: 'captured',
      trigger: phrase.head,
      side: 'right',
      phrase,
      ...NO_MORE,
      note: 'taken prisoner: captured',
    };
  },
};

/** "lost 800 dead, besides 1,300 prisoners": added to what a side lost. */
function isBesides({ items }: SentenceView, at: number): boolean {
  if (!/^(?:besides|plus)$/.test(items[at - 1]?.lower ?? '')) return false;
  return items.slice(0, at).some(({ trigger }) => LOSSES.test(trigger?.measure ?? ''));
}

const LOSSES = /^(?:killed|wounded|casualties|losses)$/;

function takenBefore(view: SentenceView, at: number): boolean {
  for (let k = at - 1; k >= Math.max(0, at - REACH); k--) {
    const item = view.items[k];
    if (TAKING.test(item?.lower ?? '')) return true;
    if (item?.lower === ';' || item?.wordClass === 'auxiliary' || item?.kind === 'trigger')
      return false;
  }
  return false;
}

/** Items of a list of booty between the prisoners and "were taken". */
const LIST_REACH = 12;

function takenAfter(view: SentenceView, from: number): boolean {
  return isTaken(view, from) || isTaken(view, endOfList(view, from));
}

/** "two thousand prisoners, and eleven colours": the item after the last member. */
function endOfList({ items }: SentenceView, from: number): number {
  let k = from;
  while (
    k < from + LIST_REACH &&
    (items[k]?.lower === ',' ||
      items[k]?.kind === 'amount' ||
      /^(?:conjunction|thing|other|people|determiner)$/.test(items[k]?.wordClass ?? ''))
  )
    k++;
  return k;
}

function isTaken(view: SentenceView, from: number): boolean {
  const next = view.items[from];
  if (next?.lower === 'taken') return true;
  return (
    next?.wordClass === 'auxiliary' &&
    /^(?:taken|captured)$/.test(view.items[from + 1]?.lower ?? '')
  );
}
