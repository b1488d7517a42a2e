import type { Item } from './sentence-view';
import type { SingleVictims } from './single-victims';
import { membersOf } from './victim-members';

const REMAINS = /^(?:dead |lifeless )?(?:body|bodies|corpse|corpses)$/;
const FOUND =
  /^(?:found|finds?|discovered|recover(?:s|ed)?|retrieved|dumped|washed|saw|lay|located|unearthed|exhumed)$/;

/** "The body of a farmer was found near the well", "recovered the bodies of a woman and her son". */
export function bodiesIn(items: readonly Item[]): SingleVictims[] {
  const at = items.findIndex(({ lower }, k) => REMAINS.test(lower) && items[k + 1]?.lower === 'of');
  if (at < 0 || items[at - 1]?.kind === 'amount') return [];
  // "the body of evidence": a body alone is somebody's only where it is found
  const dead = /dead|corpse/.test(items[at]?.lower ?? '');
  if (!dead && !items.some(({ lower }) => FOUND.test(lower))) return [];
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
