import type { Measure } from '../text/quantity';
import type { Item } from './sentence-view';
import { membersOf } from './victim-members';
import { objectOf } from './victim-object';

/** Those of the dead (or hurt) whom a sentence lists; nobody says that there are no more. */
export interface ListedVictims {
  readonly measure: Measure;
  /** Offset from which on the numbers of the list stand. */
  readonly from: number;
  /** Nouns of the members without a number. */
  readonly heads: readonly string[];
}

const LISTS = /^(?:are|were|is|was|includes?|included|comprised?)$/;
const DEAD = /^(?:dead|killed|deceased|slain|fatalities|deaths|victims)$/;
const HURT = /^(?:wounded|injured|hurt)$/;
/** Items from the beginning of the clause to the verb of the list, at most. */
const REACH = 12;

/** "Among the dead were six bakers and a nun", "The victims included a cook and his two sons"; null elsewhere. */
export function listedVictims(items: readonly Item[]): ListedVictims | null {
  const noun = items.findIndex((item, k) => isNoun(item) && opensList(items, k));
  if (noun < 0) return null;
  const verb = items.findIndex(({ lower }, k) => k > noun && k < noun + REACH && LISTS.test(lower));
  const named =
    /^(?:identified|named)$/.test(items[verb + 1]?.lower ?? '') && items[verb + 2]?.lower === 'as';
  const lists = named || /^(?:includ|compris)/.test(items[verb]?.lower ?? '');
  if (verb < 0 || (!lists && !isAmong(items, noun))) return null;
  const from = named ? verb + 3 : verb + 1;
  const first = items[from];
  return {
    measure: HURT.test(nameOf(items[noun])) ? 'wounded' : 'killed',
    from: first?.start ?? Number.POSITIVE_INFINITY,
    heads: membersOf(objectOf(items, from)),
  };
}

/** "among the wounded" may be one phrase. */
const AMONG_THE = /^among (?:the|those) /;

function nameOf(item: Item | undefined): string {
  return (item?.lower ?? '').replace(AMONG_THE, '');
}

function isNoun(item: Item): boolean {
  const noun = nameOf(item);
  return DEAD.test(noun) || HURT.test(noun);
}

/** "the dead", "among those killed", "the murdered victims". */
function opensList(items: readonly Item[], noun: number): boolean {
  if (AMONG_THE.test(items[noun]?.lower ?? '')) return true;
  const adjective = items[noun]?.lower === 'victims' && items[noun - 1]?.wordClass !== 'determiner';
  const before = items[adjective ? noun - 2 : noun - 1]?.lower ?? '';
  return /^(?:the|those)$/.test(before);
}

function isAmong(items: readonly Item[], noun: number): boolean {
  return items.slice(Math.max(0, noun - 3), noun + 1).some(({ lower }) => /^among\b/.test(lower));
}
