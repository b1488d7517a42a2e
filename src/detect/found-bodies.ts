import type { Item } from './sentence-view';
import type { SingleVictims } from './single-victims';
import { membersOf } from './victim-members';

const FOUND =
  /^(?:found|discovered|recovered|retrieved|dumped|washed|saw|lay|located|unearthed|exhumed)$/;

/** "The body of a farmer was found near the well", "recovered the bodies of a woman and her son". */
export function bodiesIn(items: readonly Item[]): SingleVictims[] {
  if (!items.some(({ lower }) => FOUND.test(lower))) return [];
  const at = items.findIndex(
    ({ lower }, k) =>
      /^(?:body|bodies|corpse|corpses)$/.test(lower) && items[k + 1]?.lower === 'of',
  );
  if (at < 0 || items[at - 1]?.kind === 'amount') return [];
  const heads = membersOf(items.slice(at + 2, endOf(items, at + 2)));
  return heads.length > 0 ? [{ measure: 'killed', count: heads.length, heads, carried: null }] : [];
}

/** The end of the list of the dead: a verb, a relative or a participle ("bearing wounds"). */
function endOf(items: readonly Item[], from: number): number {
  const end = items.findIndex(
    ({ kind, lower, wordClass }, k) =>
      k >= from &&
      (/^(?:auxiliary|verb|relative|raising)$/.test(wordClass) ||
        kind === 'trigger' ||
        /.ing$/.test(lower)),
  );
  return end < 0 ? items.length : end;
}
