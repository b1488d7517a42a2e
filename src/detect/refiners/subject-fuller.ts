import type { Span } from '../../text/span';
import type { Mention } from '../figure';
import { GROUP_WORDS, TELLS_FATE } from '../lang/en/group-words';
import { mentionOf, namesIn } from '../mentions';
import type { Draft, PageView } from '../pipeline';
import type { Item } from '../sentence-view';
import { isDoer } from './subject-doer';
import { groupOf } from './subject-group';
import { isOwned } from './subject-own';
import { bothSides, isIncluded } from './subject-part';
import { fromSufferer } from './subject-sufferer';
import { isSide, TYPES } from './subject-words';

/** "…, with at least 100 soldiers killed" in a sentence about Norlander troops: the fuller name. */
export function fuller(page: PageView, draft: Draft, own: Mention): Mention {
  const word = own.text.toLowerCase();
  if (OF_A_LAND.test(word)) return withOrigin(page, draft, own) ?? own;
  if (!GROUP_WORDS.has(word) && !BARE.has(word) && !/^(?:combatants?|military)$/.test(word))
    return own;
  const { view } = draft;
  const { items } = view;
  if (/^ of (?:the |some |all )?other\b/i.test(page.folded.slice(own.end, own.end + 16)))
    return own;
  const sides =
    bothSides(page, draft, own) ?? (isOwned(page, own) ? (ownerOf(page, draft) ?? own) : null);
  if (sides) return sides;
  const sufferer = fromSufferer(page, draft);
  if (sufferer) return sufferer;
  if (BARE.has(word)) return own;
  const origin = withOrigin(page, draft, own);
  if (origin) return origin;
  const hit = namesIn(page, view)
    .filter((one) => one.type === 'subject' && one.end <= own.start && !isDoer(view, one))
    .filter((one) => !TELLS_FATE.test(page.read.text.slice(one.start, one.end)))
    .filter((one) => !isOfOtherNumber(items, one, draft.at))
    .at(-1);
  if (hit)
    return {
      start: hit.start,
      end: hit.end,
      text: page.read.text.slice(hit.start, hit.end),
      ids: hit.ids,
    };
  for (let k = draft.at - 1; k > 0; k--) {
    const item = items[k] as Item;
    if (item.wordClass === 'people' && GROUP_WORDS.has(item.lower) && isSide(items[k - 1])) {
      let from = k - 1;
      while (from > 0 && isSide(items[from - 1])) from--;
      const group = mentionOf(page, view, from, k + 1, TYPES);
      // "Norlander forces killed 40 soldiers": those who did it are not those who suffered it.
      return group && !isDoer(view, group) ? group : own;
    }
  }
  if (draft.kind === 'incident' || isIncluded(page, draft)) return own;
  const group = groupOf(page, draft, true);
  // "Norlanders" of a page are not its soldiers.
  if (!group || !SOLDIERLY.test(group.text)) return own;
  draft.inferred.add('subject');
  return group;
}

/** "240 Norlanders are held and 315 soldiers died": whom another number counts. */
function isOfOtherNumber(items: readonly Item[], { start }: Span, own: number): boolean {
  const first = items.findIndex((item) => item.end > start);
  const amount = items[first - 1]?.amount;
  return first - 1 !== own && amount != null && amount.aside === null;
}

/** An army that opens its sentence. */
const ARMY = /^(?:army|military|navy|forces|police|corps|marines)$/;

/** "The Norlander military said nine of its soldiers died": the army that speaks, whose soldiers they are. */
function ownerOf(page: PageView, { view, at }: Draft): Mention | null {
  const { items } = view;
  const from = items[0]?.wordClass === 'determiner' ? 1 : 0;
  let to = from;
  while (to < at && isSide(items[to])) to++;
  let head = to;
  while (head < to + 2 && !ARMY.test(items[head]?.lower ?? '')) head++;
  if (to === from || head >= at || !ARMY.test(items[head]?.lower ?? '')) return null;
  const others = items.slice(head + 1, at).some(isSide);
  return others ? null : mentionOf(page, view, from, head + 1, TYPES);
}

/** Words of a body of soldiers, or of what an army loses. */
const SOLDIERLY =
  /\b(?:troops|soldiers|personnel|servicemen|servicepeople|servicemembers|members|fighters|forces|army|military|casualties|losses|units|guards|corps|marines)\b/i;

/** People of whom only the land tells more ("18 civilians from Norland"). */
const OF_A_LAND = /^(?:civilians|citizens|nationals|noncombatants|non-combatants)$/;

/** "soldiers from Norland", "troops sent by Norland": the land after the group says whose they are. */
function withOrigin(page: PageView, draft: Draft, own: Mention): Mention | null {
  const { view } = draft;
  const { items } = view;
  let at = items.findIndex((item) => item.start >= own.end);
  if (items[at]?.lower === 'sent' || items[at]?.lower === 'deployed') at++;
  if (!/^(?:from|of|by)$/.test(items[at]?.lower ?? '')) return null;
  let to = at + 1;
  if (items[to]?.wordClass === 'determiner') to++;
  const first = to;
  while (isSide(items[to])) to++;
  const from = items.findIndex((item) => item.start >= own.start);
  return to > first ? mentionOf(page, view, from, to, TYPES) : null;
}

/** Words that say of a unit's losses only what they are ("the First Rifles lost 106 men"). */
const BARE = new Set(['men', 'killed', 'dead']);
