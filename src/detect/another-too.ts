import { isImagined } from './imagined-harm';
import type { Item } from './sentence-view';
import type { SingleVictims } from './single-victims';
import { membersOf, victimsOf } from './victim-members';
import { objectOf } from './victim-object';
import { isNumber, isVerb } from './victim-words';

/** Items from "another" to the end of its clause, at most. */
const REACH = 14;

/**
 * "One porter died at the weir, and another later that night", "hurt one in Elst and another in Tenby": one more
 * victim, whose verb is the one before; null when "another" has a verb of its own or is no person.
 */
export function anotherToo(items: readonly Item[]): SingleVictims | null {
  const at = items.findIndex(({ lower }, k) => lower === 'another' && stands(items, k));
  if (at < 0) return null;
  const verb = items.findLastIndex(({ trigger }, k) => k < at && trigger !== null);
  const trigger = items[verb]?.trigger;
  if (trigger?.measure !== 'killed' && trigger?.measure !== 'wounded') return null;
  if (!/^(?:before|either|after)$/.test(trigger.role) || isImagined(items, verb)) return null;
  if (items.slice(verb, at).some(({ lower }) => lower === ';') || isOfThose(items, at)) return null;
  return { measure: trigger.measure, count: 1, heads: ['another'], carried: null, spare: 0 };
}

/** "A nun was hurt, as were a baker and a boy", "and so was her aunt": those of whom the same is told; null if none. */
export function soWere(items: readonly Item[]): SingleVictims | null {
  const at = items.findIndex(
    ({ lower }, k) =>
      /^(?:as|so)$/.test(lower) &&
      /^(?:,|and)$/.test(items[k - 1]?.lower ?? '') &&
      /^(?:was|were|is|are|did)$/.test(items[k + 1]?.lower ?? ''),
  );
  if (at < 0) return null;
  const verb = items.findLastIndex(({ trigger }, k) => k < at && trigger !== null);
  const trigger = items[verb]?.trigger;
  if (trigger?.measure !== 'killed' && trigger?.measure !== 'wounded') return null;
  if (!/^(?:before|either)$/.test(trigger.role) || isImagined(items, verb)) return null;
  const heads = membersOf(objectOf(items, at + 2));
  const count = heads.reduce((sum, head) => sum + victimsOf(head), 0);
  return count === 0 ? null : { measure: trigger.measure, count, heads, carried: null, spare: 0 };
}

/** Behind "and", before a time or a place, with no verb in its clause. */
function stands(items: readonly Item[], at: number): boolean {
  if (items[at - 1]?.lower !== 'and') return false;
  const next = items[at + 1];
  if (!next || !/^(?:time|adverb|preposition)$/.test(next.wordClass)) return false;
  for (let k = at + 1; k < Math.min(items.length, at + REACH); k++) {
    const item = items[k] as Item;
    if (/^[,;.]$/.test(item.lower)) return true;
    if (/^(?:after|when|while|as|before)$/.test(item.lower)) return true;
    if (item.kind === 'trigger' || isVerb(item) || isNumber(item)) return false;
  }
  return true;
}

/** "two died, one on Monday and another on Friday": counted before; "in one raid and another in Elst": no person. */
function isOfThose(items: readonly Item[], at: number): boolean {
  const one = items.findLastIndex((item, k) => k < at && isNumber(item));
  const before = items[one - 1];
  return (
    items[one]?.amount?.value === 1 &&
    (/^[,:(\u2013-]$/.test(before?.lower ?? '') || before?.wordClass === 'preposition')
  );
}
