import { INVISIBLE } from '../../text/folding';
import { draftsIn } from '../drafts-in';
import type { Mention } from '../figure';
import { PerSentence } from '../kept';
import { SEATS } from '../lang/en/lands';
import { mentionOf, namesIn } from '../mentions';
import type { Draft, PageView } from '../pipeline';
import type { Item, SentenceView } from '../sentence-view';
import { KIND } from '../word-kinds';
import { barePlaces, endOfLand, isTitleCase, PLACED, withLand } from './place-names';

/** A place of a sentence with how plainly it is said that something happened there. */
export interface PlaceHit extends Mention {
  readonly placed: (typeof PLACED)[keyof typeof PLACED];
  /** True for a listed or recorded name, and one with its sort ("Harwick district"); else grammar alone tells it. */
  readonly known: boolean;
}

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
  'hurricane',
  'typhoon',
  'cyclone',
  'storm',
  'hms',
  'uss',
  'mv',
  'flight',
  'wikisource',
  'wikipedia',
  'reuters',
]);

/** Bodies, papers and happenings that follow "in" and "from" as places do ("from the Special Air Service"). */
const NO_GROUND =
  /^(?:authority|service|services|council|program|programme|institute|archives?|ministry|department|agency|commission|committee|organi[sz]ation|corps|signals|army|navy|forces?|guards?|police|aggression|accidents?|riots?|figures?|table|war|report|observatory|group|party|court|government|statement|conference|news|union|brigade|regiment|battalion|division|squadron|uprising|protests?)$/;

/** Words in small letters that may stand before the name of a place. */
const DIRECTIONS =
  'northern|southern|eastern|western|central|north|south|east|west|northeastern|northwestern|southeastern|southwestern|occupied|city|town|village|capital|region|port|province|of';

const KNOWN = new PerSentence<readonly PlaceHit[]>();

/** All places of a sentence in their order, each once. */
export function placesIn(page: PageView, view: SentenceView): readonly PlaceHit[] {
  return KNOWN.get(view) ?? KNOWN.set(view, readPlaces(page, view));
}

/** Farther behind the number a place is hardly its own. */
const REACH = 160;

/** The place that the sentence gives the number; null when it names none plainly. */
export function placeFor(page: PageView, draft: Draft): PlaceHit | null {
  const places = placesIn(page, draft.view);
  const said = places.filter(({ placed }) => placed === PLACED.said);
  const label = places.findLast(({ end }) => end <= draft.start);
  if (label?.known && LABELS.test(page.folded.slice(label.end, draft.start))) return label;
  return nearest(page, said, draft) ?? nearest(page, named(places), draft);
}

/** What stands between a place and its own number: "Harwick with 34", "Harwick (34)", "Harwick reported 34". */
const LABELS =
  /^(?:[\s(–—:-]*|,? (?:with|had|has had|reported|has reported|recorded|registered|saw|counted|confirmed)(?: at least| about| some| around| another| only)? )$/;

function named(places: readonly PlaceHit[]): PlaceHit[] {
  return places.filter(({ placed }) => placed === PLACED.named);
}

/** After the number first, unless another number stands between and one stands before it; then before it. */
function nearest(page: PageView, places: readonly PlaceHit[], draft: Draft): PlaceHit | null {
  const after = places.find((one) => one.start >= draft.end) ?? null;
  const before = places.findLast((one) => one.end <= draft.start) ?? null;
  if (!after || after.start - draft.end >= REACH) return before ?? after;
  const own = !draftsIn(page, draft.view).some(
    (other) => other.start >= draft.end && other.end <= after.start && !other.dropped,
  );
  return own || !before || !opensClause(page, draft, before) ? after : before;
}

/** "In Harwick 12 died", "…, and in Harwick 12": the place stands before its numbers. */
function opensClause(page: PageView, { view }: Draft, { start }: PlaceHit): boolean {
  return /(?:^|[,;:–—(]|\b(?:and|while|but|whereas))\s*(?:\p{L}+ )?(?:in|at|near|around|across|outside|from)\s(?:the )?(?:\p{Ll}+ )?$|^\W*$/u.test(
    page.folded.slice(view.start, start),
  );
}

const NONE: readonly PlaceHit[] = [];

/** A cheap question, asked before the sentence is cut into items. */
function mayNamePlace(page: PageView, view: SentenceView): boolean {
  if ((view.kinds & KIND.place) !== 0) return true;
  if ((view.kinds & KIND.capital) !== 0 && mayGovern(page.folded.slice(view.start, view.end)))
    return true;
  return namesIn(page, view).some(({ type }) => type === 'place');
}

/** Prepositions with the small words that may stand between them and a name. */
const GOVERNING = new RegExp(
  `\\b(${[...BEFORE_PLACE].join('|')}|of)\\s+(?:(?:the|${DIRECTIONS})\\s+)*`,
  'gi',
);
const CAPITAL = /[A-Z]|[^\0-\x7f]/;

/** Whether a preposition may govern a name: a capital stands behind it, past small words that only describe it. */
function mayGovern(text: string): boolean {
  if (text.includes(INVISIBLE)) return true;
  GOVERNING.lastIndex = 0;
  for (let match = GOVERNING.exec(text); match; match = GOVERNING.exec(text)) {
    const from = match.index + (match[1] ?? '').length;
    if (CAPITAL.test(text.slice(from, GOVERNING.lastIndex + 1))) return true;
  }
  return false;
}

function readPlaces(page: PageView, view: SentenceView): readonly PlaceHit[] {
  const found = new Map<number, PlaceHit>();
  if (!mayNamePlace(page, view)) return NONE;
  const { items } = view;
  for (let at = 0; at < items.length - 1; at++) {
    if (!BEFORE_PLACE.has(items[at]?.lower ?? '') && !isBattleOf(items, at)) continue;
    const place = placeFrom(page, view, at + 1);
    if (place) found.set(place.start, governed(view, at, place));
  }
  const isNew = (one: { start: number; end: number }): boolean =>
    ![...found.values()].some((other) => other.start < one.end && one.start < other.end);
  for (const hit of namesIn(page, view)) {
    if (hit.type !== 'place' || !isNew(hit)) continue;
    const before = items.find(
      (item) => item.end <= hit.start && hit.start - item.end <= 2 && BEFORE_PLACE.has(item.lower),
    );
    if (!before) continue;
    const { start, end, ids } = hit;
    const text = page.read.text.slice(start, end);
    found.set(start, { start, end, text, ids, placed: PLACED.said, known: true });
  }
  for (const { to: _, ...place } of barePlaces(page, view)) {
    if (isNew(place) && !isStation(page, place)) found.set(place.start, { ...place, known: true });
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}

const TOLD_TO = /\b(?:told|tells|telling|(?:spoke|speaking|speaks) (?:to|with)|interview with) $/i;
const STATION = /^ (?:\d{1,2}|TV|Television|Today|News|Radio)\b/;

/** "told Norland 2 that", "speaking to Norland TV": a station by its land's name. */
function isStation({ folded }: PageView, { start, end }: Mention): boolean {
  return (
    STATION.test(folded.slice(end, end + 12)) &&
    TOLD_TO.test(folded.slice(Math.max(0, start - 24), start))
  );
}

/** "the battle of Harwick", "the siege of Harwick". */
function isBattleOf(items: readonly Item[], at: number): boolean {
  return (
    items[at]?.lower === 'of' &&
    /^(?:battle|battles|siege|massacre|fall|bombing|capture|sack|port|outskirts|streets|city|town|village)$/.test(
      items[at - 1]?.lower ?? '',
    )
  );
}

/** "12 pilgrims from Norland" tells where they came from; "at the council in Geneva" where one spoke. */
function governed(view: SentenceView, at: number, place: Mention): PlaceHit {
  const { items } = view;
  const home = items[at]?.lower === 'from' && items[at - 1]?.wordClass === 'people';
  const seat = SEATS.has(place.text.toLowerCase());
  const land =
    endOfLand(
      items,
      items.findIndex(({ start }) => start === place.start),
    ) !== null;
  return {
    ...place,
    placed: home ? PLACED.acting : seat ? PLACED.named : PLACED.said,
    known: land || place.ids.length > 0 || SORT.test(place.text),
  };
}

const SORT =
  /\b(?:region|province|oblast|district|city|state|strip|governorate|county|town|village|valley|peninsula|prefecture|island|islands|municipality)\b/i;

const PLACE_NAMES = ['place', 'conflict'] as const;

/** Capitalised words after the preposition, with "'s", "of" and "the" between them. */
function placeFrom(page: PageView, view: SentenceView, from: number): Mention | null {
  const { items } = view;
  let at = from;
  while (items[at]?.lower === 'the' || isDirection(items[at])) at++;
  const start = at;
  let last = -1;
  const land = endOfLand(items, at);
  if (isTitleCase(view))
    return land === null ? null : mentionOf(page, view, start, land, PLACE_NAMES);
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
  if (end === last + 1 && land !== end && isNounAhead(noun)) return null;
  if (word.wordClass === 'people' && end === last + 1) return null;
  return mentionOf(page, view, start, withLand(items, end), PLACE_NAMES);
}

function isDirection(item: Item | undefined): boolean {
  if (item?.capital) return false;
  return DIRECTION.test(item?.lower ?? '');
}

const DIRECTION = new RegExp(`^(?:${DIRECTIONS})$`);

/** "in Israeli strikes", "in Taliban attacks": the capitalised word only describes a noun. */
function isNounAhead(item: Item | undefined): boolean {
  if (item?.kind === 'trigger')
    return item.trigger?.role === 'count' || item.trigger?.role === 'label';
  if (item?.kind !== 'word' || item.capital) return false;
  return item.wordClass === 'thing' || item.wordClass === 'people' || item.wordClass === 'other';
}
