import type { Mention } from '../figure';
import { mentionOf, namesIn } from '../mentions';
import type { Draft, PageView, Refiner } from '../pipeline';
import type { Item, SentenceView } from '../sentence-view';

const BEFORE_PLACE = new Set([
  'in',
  'at',
  'near',
  'around',
  'outside',
  'across',
  'from',
  'inside',
  'within',
  'throughout',
  'over',
]);
const NO_PLACE = new Set([
  'operation',
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
  'world',
  'telegram',
  'facebook',
  'twitter',
  'action',
]);

/** Bodies, papers and happenings that follow "in" and "from" as places do ("from the Special Air Service"). */
const NO_GROUND =
  /^(?:authority|service|services|council|program|programme|institute|archives?|ministry|department|agency|commission|committee|organi[sz]ation|corps|signals|army|navy|forces?|guards?|police|aggression|accidents?|riots?|figures?|table|war|report|observatory|group|party|court|government|statement|conference|news|union|brigade|regiment|battalion|division|squadron|uprising|protests?)$/;

/** "killed in Russia's Kursk Oblast": the place nearest to the number, by name or by grammar. */
export const attachPlace: Refiner = {
  name: 'attach-place',
  refine(page) {
    const cache = new Map<number, readonly Mention[]>();
    for (const draft of page.drafts) {
      const places = cache.get(draft.view.index) ?? placesOf(page, draft.view);
      cache.set(draft.view.index, places);
      const place = choose(places, draft);
      if (!place) continue;
      draft.place = place;
      draft.trace.push(`attach-place: "${place.text}" in the sentence`);
    }
  },
};

/** After the number first, then before it; the nearest of each. */
function choose(places: readonly Mention[], draft: Draft): Mention | null {
  const after = places.find((one) => one.start >= draft.end);
  if (after && after.start - draft.end < 160) return after;
  return places.filter((one) => one.end <= draft.start).at(-1) ?? after ?? null;
}

function placesOf(page: PageView, view: SentenceView): readonly Mention[] {
  const found = new Map<number, Mention>();
  const { items } = view;
  for (let at = 0; at < items.length - 1; at++) {
    if (!BEFORE_PLACE.has(items[at]?.lower ?? '')) continue;
    const place = placeFrom(page, view, at + 1);
    if (place) found.set(place.start, place);
  }
  for (const hit of namesIn(page, view)) {
    if (
      hit.type !== 'place' ||
      [...found.values()].some((one) => one.start < hit.end && hit.start < one.end)
    )
      continue;
    const before = items.find(
      (item) => item.end <= hit.start && hit.start - item.end <= 2 && BEFORE_PLACE.has(item.lower),
    );
    if (!before) continue;
    found.set(hit.start, {
      start: hit.start,
      end: hit.end,
      text: page.read.text.slice(hit.start, hit.end),
      ids: hit.ids,
    });
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}

/** Capitalised words after the preposition, with "'s", "of" and "the" between them. */
function placeFrom(page: PageView, view: SentenceView, from: number): Mention | null {
  const { items } = view;
  let at = from;
  while (items[at]?.lower === 'the' || isDirection(items[at])) at++;
  const start = at;
  let last = -1;
  for (; at < Math.min(items.length, start + 8); at++) {
    const item = items[at] as Item;
    if (
      item.kind === 'word' &&
      item.capital &&
      !NO_PLACE.has(item.lower) &&
      item.wordClass !== 'time'
    )
      last = at;
    else if (!(item.lower === "'s" || item.lower === '-' || isDirection(item)) || last < 0) break;
  }
  if (last < 0 || NO_GROUND.test(items[last]?.lower ?? '')) return null;
  const word = items[last] as Item;
  const noun = items[last + 1];
  const end =
    noun &&
    /^(?:region|province|oblast|district|city|state|strip|governorate|county|town|village|valley|peninsula|camp)$/.test(
      noun.lower,
    )
      ? last + 2
      : last + 1;
  if (end === last + 1 && isNounAhead(noun)) return null;
  if (word.wordClass === 'people' && end === last + 1) return null;
  return mentionOf(page, view, start, end, ['place', 'conflict']);
}

function isDirection(item: Item | undefined): boolean {
  if (item?.capital) return false;
  return /^(?:northern|southern|eastern|western|central|north|south|east|west|northeastern|northwestern|southeastern|southwestern|occupied|city|town|village|capital|region|port|province|of)$/.test(
    item?.lower ?? '',
  );
}

/** "in Israeli strikes", "in Taliban attacks": the capitalised word only describes a noun. */
function isNounAhead(item: Item | undefined): boolean {
  if (item?.kind === 'trigger')
    return item.trigger?.role === 'count' || item.trigger?.role === 'label';
  if (item?.kind !== 'word' || item.capital) return false;
  return item.wordClass === 'thing' || item.wordClass === 'people' || item.wordClass === 'other';
}
