import { DESCRIBES_REMAINS } from './patterns/lives-and-bodies';
import type { Item } from './sentence-view';
import type { SingleVictims } from './single-victims';
import { tellsWhoSaysSo } from './speaker-clause';
import { membersOf, PRONOUN } from './victim-members';

const REMAINS = /^(?:dead |lifeless )?(?:body|bodies|corpse|corpses)$/;
const FOUND =
  /^(?:found|finds?|discovered|recover(?:s|ed)?|retrieved|dumped|washed|saw|lay|located|unearthed|exhumed|pulled|fished)$/;

/** "The body of a farmer was found near the well", "recovered the bodies of a woman and her son". */
export function bodiesIn(items: readonly Item[]): SingleVictims[] {
  const at = items.findIndex(({ lower }, k) => REMAINS.test(lower) && items[k + 1]?.lower === 'of');
  if (at < 0) return bodyAlone(items);
  if (items[at - 1]?.kind === 'amount') return [];
  // "the body of evidence": a body alone is somebody's only where it is found
  const dead = /dead|corpse/.test(items[at]?.lower ?? '');
  if (!dead && !items.some(({ lower }) => FOUND.test(lower))) return [];
  const heads = membersOf(items.slice(at + 2, endOf(items, at + 2)));
  return heads.length > 0
    ? [{ measure: 'killed', count: heads.length, heads, carried: null, spare: 0 }]
    : [];
}

/** Words between an article and the body, or between the body and its verb, at most. */
const REACH = 4;

/** "A body was found by the weir", "found his charred body": somebody whom the sentence does not name. */
function bodyAlone(items: readonly Item[]): SingleVictims[] {
  const at = items.findIndex(({ lower }) => /^(?:dead |lifeless )?(?:body|corpse)$/.test(lower));
  if (at < 0) return [];
  let open = at - 1;
  while (open > at - REACH && isLike(items[open])) open--;
  const whose = items[open]?.lower ?? '';
  if (!/^(?:an?|another|the|his|her)$/.test(whose)) return [];
  const before = items[open - 1]?.lower ?? '';
  const active = FOUND.test(before) && items[open - 2]?.wordClass !== 'auxiliary';
  const be = /^(?:was|is|has|had)$/.test(items[at + 1]?.lower ?? '');
  const passive = be && items.slice(at + 2, at + 2 + REACH).some(({ lower }) => FOUND.test(lower));
  if (!active && !passive) return [];
  const heads = [/^(?:an?|another)$/.test(whose) ? 'body' : PRONOUN];
  return [{ measure: 'killed', count: 1, heads, carried: null, spare: 0 }];
}

/** "charred", "bullet-riddled": what a body looked like. */
function isLike(item: Item | undefined): boolean {
  return item?.wordClass !== 'determiner' && DESCRIBES_REMAINS.test(item?.lower ?? '');
}

/** "the body of the deceased man", "of a wounded guard": what the dead one was. */
function describesDead(items: readonly Item[], at: number): boolean {
  return items[at - 1]?.wordClass === 'determiner' && items[at + 1]?.wordClass === 'people';
}

/** The end of the list of the dead: a verb, a relative or a participle ("bearing wounds"). */
function endOf(items: readonly Item[], from: number): number {
  const end = items.findIndex(
    ({ kind, lower, wordClass }, k) =>
      k >= from &&
      (/^(?:auxiliary|verb|relative|raising)$/.test(wordClass) ||
        (kind === 'trigger' && !describesDead(items, k)) ||
        /.ing$/.test(lower) ||
        tellsWhoSaysSo(items, k)),
  );
  return end < 0 ? items.length : end;
}
