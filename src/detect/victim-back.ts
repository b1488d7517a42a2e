import type { Measure } from '../text/quantity';
import { bearersOf } from './harm-bearers';
import { isImagined } from './imagined-harm';
import type { Item } from './sentence-view';
import { membersOf, victimsOf } from './victim-members';
import { isActive } from './victim-object';
import { subjectOf } from './victim-subject';

/** Victims whom a sentence takes from the one before it. */
export interface BackVictims {
  readonly measure: Measure;
  /** How many they are; at least two. */
  readonly count: number;
}

/**
 * "Two clerks were taken away. They were shot in a field.", "Both died.": those of whom the sentence before speaks
 * suffer in this one. Null where nobody is pointed at, or where the sentence before does not tell how many.
 */
export function victimsBack(items: readonly Item[], before: readonly Item[]): BackVictims | null {
  if (!/^(?:they|both|all)\b/.test(items[0]?.lower ?? '')) return null;
  for (const [at, item] of items.entries()) {
    const { trigger } = item;
    if (trigger?.measure !== 'killed' && trigger?.measure !== 'wounded') continue;
    // "Two clerks were killed. They were shot": how they died
    if (trigger.needsPeople && items[at - 1]?.wordClass !== 'auxiliary') continue;
    if (trigger.needsPeople && before.some((one) => one.trigger?.measure === 'killed')) continue;
    const borne = bearersOf(items, at);
    if (!borne && (/^(?:after|count|label)$/.test(trigger.role) || isActive(items, at))) continue;
    if (isImagined(items, borne?.verb ?? at)) return null;
    const whole = /^(?:both|all) of them/.exec(item.lower)?.[0];
    const list = borne?.items ?? subjectOf(items, at);
    const subject = whole ?? list.map(({ lower }) => lower).join(' ');
    if (!/^(?:they|both|both of them|all of them|they both|they all)$/.test(subject)) return null;
    const count = /both/.test(subject) ? 2 : countOf(before);
    return count < 2 ? null : { measure: trigger.measure, count };
  }
  return null;
}

/** How many people a sentence speaks of: its only number of people, or the single members of its subject; 0 if unclear. */
function countOf(items: readonly Item[]): number {
  const numbers = items.filter(
    (item, at) => item.amount?.aside === null && countsPeople(items, at),
  );
  if (numbers.length > 0) return numbers.length === 1 ? (numbers[0]?.amount?.value ?? 0) : 0;
  const verb = items.findIndex(
    ({ wordClass, lower }) =>
      /^(?:auxiliary|verb)$/.test(wordClass) || (wordClass === 'other' && /[^e]ed$/.test(lower)),
  );
  return membersOf(items.slice(0, Math.max(0, verb))).reduce(
    (sum, head) => sum + victimsOf(head),
    0,
  );
}

function countsPeople(items: readonly Item[], at: number): boolean {
  return items.slice(at + 1, at + 4).some(({ wordClass }) => wordClass === 'people');
}
