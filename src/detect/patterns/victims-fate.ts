import type { SentenceView } from '../sentence-view';
import type { RightTrigger } from './trigger-right';

/** From so many on, those "shot" were put to death; no fire wounds as many. */
const EXECUTED = 1_000;

/** "33,000 people were shot". */
export function wereExecuted(view: SentenceView, at: number, trigger: number): boolean {
  const amount = view.items[at]?.amount;
  const size = amount?.value ?? amount?.low ?? 0;
  return view.items[trigger]?.lower === 'shot' && size >= EXECUTED;
}

/** "12 of her crew were lost": with the ship. */
export function wentDown(view: SentenceView, trigger: number, head: string): boolean {
  return view.items[trigger]?.lower === 'lost' && ABOARD.test(head);
}

const ABOARD =
  /^(?:crew|crewmen|crewmembers?|passengers?|hands|souls|fishermen|seamen|divers|climbers|miners)$/;

/** "15 of the 22 abducted were beheaded": the verb after "abducted" tells of the 15. */
export function fateAfter(view: SentenceView, first: RightTrigger): RightTrigger {
  const { items } = view;
  if (!first.adjacent || first.auxiliary || items[first.at + 1]?.wordClass !== 'auxiliary')
    return first;
  for (let k = first.at + 2; k < Math.min(items.length, first.at + 6); k++) {
    const role = items[k]?.trigger?.role;
    if (role === 'either' || role === 'before') return { at: k, adjacent: false, auxiliary: true };
    if (!/^(?:adverb|auxiliary|time|raising)$/.test(items[k]?.wordClass ?? '')) break;
  }
  return first;
}

/** "four of the wounded died", "three of those injured have since died": the hurt who did not live. */
export function deathAfter(view: SentenceView, first: RightTrigger): RightTrigger {
  const { items } = view;
  const hurt = /^(?:wounded|captured)$/.test(items[first.at]?.trigger?.measure ?? '');
  const clause = items.slice(Math.max(0, first.at - 4), first.at).some(isWho);
  if (!hurt || (!clause && (!first.adjacent || first.auxiliary))) return first;
  const later = clause ? null : diedLater(view, first.at + 1);
  if (later !== null) return { at: later, adjacent: false, auxiliary: true };
  for (let k = first.at + 1; k < Math.min(items.length, first.at + 6); k++) {
    const item = items[k];
    const slain = item?.trigger?.role === 'either' && items[k - 1]?.wordClass === 'auxiliary';
    // "900 of those abducted are still missing"
    const gone =
      item?.trigger?.measure === 'missing' && items[first.at]?.trigger?.measure === 'captured';
    if (gone) return { at: k, adjacent: false, auxiliary: true };
    if (item?.trigger?.measure === 'killed' && (item.trigger.role === 'before' || slain))
      return { at: k, adjacent: false, auxiliary: true };
    const passed = /^(?:adverb|auxiliary|people)$/.test(item?.wordClass ?? '');
    if (item?.lower === 'not' || (!passed && !/^(?:who|since)$/.test(item?.lower ?? ''))) break;
  }
  return first;
}

/** Items of a phrase of place or time behind "injured", at most. */
const PLACE = 9;

/** "three of the five hurt in the blast later died": the verb behind where they were hurt; null when none follows. */
function diedLater({ items }: SentenceView, from: number): number | null {
  if (items[from]?.wordClass !== 'preposition') return null;
  for (let k = from; k < Math.min(items.length, from + PLACE); k++) {
    const { lower, kind, wordClass } = items[k] ?? {};
    if (/^(?:died|perished|succumbed)$/.test(lower ?? '')) return k;
    if (kind !== 'word' || /^(?:where|when|after|as|while|before|because)$/.test(lower ?? ''))
      return null;
    if (!/^(?:preposition|determiner|thing|other|time|adverb)$/.test(wordClass ?? '')) return null;
  }
  return null;
}

function isWho({ lower }: { readonly lower: string }): boolean {
  return lower === 'who';
}

/** "was badly injured and succumbed", "were shot and both were pronounced dead": in the end they died. */
export function diedOf({ items }: SentenceView, at: number): boolean {
  if (items[at]?.trigger?.measure !== 'wounded') return false;
  let k = items[at + 1]?.lower === ',' ? at + 2 : at + 1;
  if (items[k]?.lower !== 'and') return false;
  const whole = k + 1;
  while (k < whole + 3 && IN_THE_END.test(items[k + 1]?.lower ?? '')) k++;
  if (items[k + 1]?.wordClass === 'adverb') k++;
  return /^(?:succumbed|died|(?:pronounced|declared|found) dead)$/.test(items[k + 1]?.lower ?? '');
}

const IN_THE_END = /^(?:both|all|later|subsequently|then|soon|was|were)$/;
