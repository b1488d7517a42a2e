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
  // "a woman's body"
  const owned = items[at - 1]?.lower === "'s" && items[at - 2]?.wordClass === 'people';
  let open = owned ? at - 3 : at - 1;
  while (open > at - REACH && isLike(items[open])) open--;
  const whose = items[open]?.lower ?? '';
  if (!/^(?:an?|another|the|his|her)$/.test(whose)) return [];
  const before = items[open - 1]?.lower ?? '';
  const active = FOUND.test(before) && items[open - 2]?.wordClass !== 'auxiliary';
  const be = verbOf(items, at);
  const passive = items.slice(be + 1, be + 1 + REACH).some(({ lower }) => FOUND.test(lower));
  if (!active && (be < 0 || !passive)) return [];
  const heads = [/^(?:an?|another)$/.test(whose) ? 'body' : PRONOUN];
  return [{ measure: 'killed', count: 1, heads, carried: null, spare: 0 }];
}

/** Words of "a body bearing marks of a knife was found" before the verb, at most. */
const LIKENESS = 10;

/** Where the auxiliary of a body stands: right behind it, or behind what it bears; -1 where none does. */
function verbOf(items: readonly Item[], at: number): number {
  const bears = /^(?:bearing|showing|wearing|lying|floating|riddled|wrapped)$/;
  const last = bears.test(items[at + 1]?.lower ?? '') ? at + LIKENESS : at + 1;
  return items.findIndex(
    ({ lower }, k) => k > at && k <= last && /^(?:was|is|has|had)$/.test(lower),
  );
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
