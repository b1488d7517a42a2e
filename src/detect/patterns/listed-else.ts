import type { NounPhrase } from '../noun-phrase';
import type { Reading } from '../pipeline';
import type { Item, SentenceView } from '../sentence-view';

const PLURAL_VERB = /^(?:were|are|have|had|remain|remained)$/;

/** What many do, in a headline. */
const DOES =
  /^(?:march|protest|rally|flee|mourn|gather|pray|demonstrate|riot|clash|attend|flock|evacuate|shelter|await|demand|celebrate|join)$/;

/** "killed 40 people, and 1,200 people were moved out": a verb of their own, after a verb that stood before the others. */
export function isOwnClause(
  { items }: SentenceView,
  other: Reading,
  phrase: NounPhrase,
  at: number,
): boolean {
  // "death toll at 154, 61 people still being treated"
  const adverb = /^(?:still|now|currently)$/.test(items[phrase.to]?.lower ?? '');
  if (items[phrase.to + (adverb ? 1 : 0)]?.lower === 'being') return true;
  if (other.part || !PLURAL_VERB.test(items[phrase.to]?.lower ?? '')) return false;
  // "18 migrants drowned, and 64 others were saved"
  if (other.side === 'right') return other.trigger !== null && other.trigger < at;
  if (other.side !== 'left') return false;
  // The verb of a member of a list is that of the first.
  if (other.trigger === null) return true;
  if (items[other.trigger]?.trigger?.role === 'count') return false;
  // "Raids that killed 4 men and 3 women were claimed": what follows is said of the raids.
  let k = other.trigger - 1;
  while (/^(?:auxiliary|adverb)$/.test(items[k]?.wordClass ?? '')) k--;
  return !/^(?:that|which|who)$/.test(items[k]?.lower ?? '');
}

/** "rises to 29, thousands march": no noun of whom is counted stands behind the number, but what they do. */
export function doesElse(next: Item | undefined): boolean {
  return DOES.test(next?.lower ?? '');
}

/** "rises to 58, 156 still in hospital": a number without a noun that tells something else. */
export function saysElse({ items }: SentenceView, at: number): boolean {
  const next = items[at];
  if (next === undefined || next.kind !== 'word') return false;
  if (/^(?:hospital|custody|jail|critical)$/.test(items[at + 1]?.lower ?? '')) return true;
  return !/^(?:preposition|conjunction|relative|time|people|thing)$/.test(next.wordClass);
}
