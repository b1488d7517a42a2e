import { ARMED_CONTEXT, OTHER_CONTEST } from '../lang/en/war-words';
import { readNounPhrase } from '../noun-phrase';
import type { PageView, Pattern } from '../pipeline';
import type { SentenceView } from '../sentence-view';
import { NO_MORE } from './neighbours';
import { isOfThings } from './of-things';

/** Smaller numbers without a noun are games, pounds and seats more often than soldiers. */
const LEAST = 10;
/** Characters before the sentence that may tell of a battle. */
const CONTEXT = 400;

/** "The brigade lost 164 at the ford", "the Americans lost 450": soldiers go without saying in a tale of war. */
export const bareLosses: Pattern = {
  name: 'bare-losses',
  read(view, at, page, wanted) {
    if (!wanted('losses')) return null;
    const trigger = lostBefore(view, at);
    const value = view.items[at]?.amount?.value ?? view.items[at]?.amount?.low ?? 0;
    if (trigger === null || value < LEAST) return null;
    const phrase = readNounPhrase(view, at + 1);
    const next = view.items[at + 1];
    const alone =
      next === undefined ||
      next.kind === 'mark' ||
      /^(?:preposition|conjunction|time)$/.test(next.wordClass);
    const within = next?.lower === 'of'; // "78 of 300 men"
    if ((phrase.type !== 'none' && !within) || !alone || next?.lower === '%') return null;
    if (isOfThings(view, at)) return null;
    if (!tellsOfWar(page, view, view.items[trigger - 1]?.wordClass === 'people')) return null;
    return {
      pattern: this.name,
      measure: 'losses',
      trigger,
      side: 'left',
      phrase,
      ...NO_MORE,
      note: '"lost" in a tale of war: losses',
    };
  },
};

/** "lost", with a short insertion after it at most: "lost, at the ford, 164". */
function lostBefore(view: SentenceView, at: number): number | null {
  const { items } = view;
  let k = at - 1;
  while (items[k]?.wordClass === 'adverb') k--;
  if (items[k]?.lower === ',') {
    for (let open = k - 1; open >= Math.max(1, k - 6); open--) {
      if (items[open]?.lower === ',') {
        k = open - 1;
        break;
      }
    }
  }
  return /^(?:lost|losing|lose|loses)$/.test(items[k]?.lower ?? '') ? k : null;
}

/** `ofPeople`: a people or a unit is the one who lost. */
function tellsOfWar(page: PageView, view: SentenceView, ofPeople: boolean): boolean {
  const sentence = page.folded.slice(view.start, view.end);
  if (OTHER_CONTEST.test(sentence)) return false;
  if (ofPeople || ARMED_CONTEXT.test(sentence)) return true;
  const block = page.read.blocks[view.block];
  const before = page.folded.slice(Math.max(block?.start ?? 0, view.start - CONTEXT), view.start);
  return ARMED_CONTEXT.test(before) && !OTHER_CONTEST.test(before);
}
