import { LANDS } from './lang/en/lands';
import type { Item } from './sentence-view';
import { type Source, source } from './source';

/** Words between "official" and its count ("official Covid-19 death toll", "official Norlandic government figure"). */
const REACH = 5;
const COUNT = /(?:^| )(?:tolls?|counts?|figures?|tally|numbers?)$/;
const BODY = /^(?:government|state|police|army|military|ministry|army's|government's)$/;
const OVER = /^(?:but|while|whereas|although|though|compared|against|;|"|\u2013|\u2014)$/;

/** What killed them, between "official" and its count ("official Covid-19 toll", "official Hurricane Ole toll"). */
const CAUSES =
  /\d|^(?:covid|coronavirus|ebola|cholera|hurricane|typhoon|cyclone|storm|tropical|super|earthquake)$/;

/** "the official Norlandic toll of 76", "Norland's official Covid death toll is 520": the state whose count it is; null where no land stands there. */
export function readOfficial(items: readonly Item[], official: number): Source | null {
  const count = countAfter(items, official);
  if (count < 0) return null;
  const place = landBefore(items, official) ?? landBetween(items, official, count);
  if (!place) return null;
  let end = count + 1;
  while (end < items.length && !OVER.test(items[end]?.lower ?? '')) end++;
  return source(items, { ...place, cue: count, form: 'owner', scopeFrom: count, scopeTo: end });
}

function countAfter(items: readonly Item[], official: number): number {
  for (let k = official + 1; k <= official + REACH; k++) {
    const item = items[k];
    if (!item || (item.kind !== 'word' && item.kind !== 'trigger' && item.lower !== '-')) return -1;
    if (COUNT.test(item.lower)) return k;
    if (/^(?:preposition|verb|auxiliary)$/.test(item.wordClass)) return -1;
  }
  return -1;
}

/** "Norland's official toll": whose it is, when that is a land. */
function landBefore(
  items: readonly Item[],
  official: number,
): { readonly from: number; readonly to: number } | null {
  if (items[official - 1]?.lower !== "'s") return null;
  const to = official - 1;
  for (const from of [to - 3, to - 2, to - 1]) {
    const name = items.slice(Math.max(0, from), to).map(({ lower }) => lower);
    if (from >= 0 && LANDS.has(name.join(' '))) return { from, to };
  }
  return null;
}

/** "the official Norlandic government figure": the land's adjective, and the body behind it. */
function landBetween(
  items: readonly Item[],
  official: number,
  count: number,
): { readonly from: number; readonly to: number } | null {
  const land = items[official + 1];
  if (!land?.capital || !/^(?:other|people)$/.test(land.wordClass) || official + 1 >= count)
    return null;
  if (CAUSES.test(land.lower)) return null;
  let to = official + 2;
  while (to < count && BODY.test(items[to]?.lower ?? '')) to++;
  return { from: official + 1, to };
}
