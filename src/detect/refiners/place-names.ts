import type { NameHit } from '../../text/names';
import type { Mention } from '../figure';
import { PerSentence } from '../kept';
import { KNOWN_PLACES, LONGEST_PLACE, PLACE_OPENERS, PLACE_SORTS, SEATS } from '../lang/en/lands';
import { SAYING } from '../lang/en/source-words';
import { mentionOf, namesIn } from '../mentions';
import type { PageView } from '../pipeline';
import type { Item, SentenceView } from '../sentence-view';
import { isDoing } from './subject-doer';
import { isSuffering } from './subject-sufferer';

/** How plainly a sentence says that something happened at the place. */
export const PLACED = {
  /** "in Norland", "a strike on Norland", "Norland – 75": said in so many words. */
  said: 0,
  /** "Norland's death toll", "Norland coal mine": a land in passing. */
  named: 1,
  /** "Norland's army said", "Norland has launched": a land that speaks or acts. */
  acting: 2,
} as const;

/** A known land or place that stands without "in" or "at". */
export interface BarePlace extends Mention {
  readonly placed: (typeof PLACED)[keyof typeof PLACED];
  /** Index of the item behind it. */
  readonly to: number;
}

const ONTO =
  /^(?:on|against|into|to|off|hit|hits|hitting|struck|strikes|striking|targeted|targeting|pounded|shelled|bombed|rocked|devastated|ravaging|ravaged|sweeping|leaving)$/;

/** What a land's own bodies are called; they speak and act for it. */
const BODIES =
  /^(?:'s|government|president|prime|foreign|defen[cs]e|interior|health|military|army|armed|air|security|police|ministry|minister|officials?|authorities|forces?|general|national|state|public|media|troops|soldiers|war|leader|parliament|supreme|king|intelligence|embassy|ambassador|navy)$/;

/** "Norland's full-scale war", "Norland's bombardment": the land that deals the blow. */
const BLOWS =
  /^(?:war|invasion|attacks?|offensives?|aggression|strikes?|airstrikes?|bombardment|bombing|assault|campaign|genocide|operations?|raids?|shelling|blockade|siege|occupation|onslaught|incursion)$/;

/** "the Second Norland War": the event bears the name of its place. */
const EVENTS =
  /^(?:war|wars|conflict|crisis|earthquake|quake|tsunami|floods?|massacre|genocide|famine|disaster|stampede|bombing|uprising|revolt)$/;

/** A land as a word before "of": "the government of Norland". */
const OFFICES =
  /^(?:government|president|ministry|minister|army|forces|republic|embassy|king|people|bank|university|part|capital|population|citizens|nationals|rest|out|most|much|all|one|number|half)$/;

/** The known lands of a sentence, and places of the record, wherever they stand. */
export function barePlaces(page: PageView, view: SentenceView): readonly BarePlace[] {
  const { items } = view;
  const titled = isTitleCase(view);
  const hits = namesIn(page, view);
  const found: BarePlace[] = [];
  for (let at = 0; at < items.length; at++) {
    const to = endOfLand(items, at) ?? endOfHit(items, at, hits) ?? endOfSorted(items, at);
    if (to === null) continue;
    const mention = mentionOf(page, view, at, withLand(items, to), ['place', 'conflict']);
    if (mention) found.push({ ...mention, placed: placedAs(items, at, to, titled), to });
    at = to - 1;
  }
  return found;
}

/** "Harwick, southern Norland": where the land behind a place ends; else the end that was given. */
export function withLand(items: readonly Item[], to: number): number {
  if (items[to]?.lower !== ',') return to;
  let at = to + 1;
  while (isSideOf(items[at])) at++;
  const end = endOfLand(items, at);
  const next = items[end ?? 0];
  return end === null || next?.lower === "'s" || next?.kind === 'amount' || acts(next) ? to : end;
}

/** Where a listed land that begins at the item ends; null where none does. */
export function endOfLand(items: readonly Item[], at: number): number | null {
  const first = items[at];
  if (first?.kind !== 'word' || !first.capital || !PLACE_OPENERS.has(first.lower)) return null;
  const words: string[] = [];
  for (let to = at; to < at + LONGEST_PLACE && items[to]?.kind === 'word'; to++)
    words.push(items[to]?.lower ?? '');
  for (let count = words.length; count > 0; count--) {
    if (KNOWN_PLACES.has(words.slice(0, count).join(' '))) return at + count;
  }
  return null;
}

/** Words in a name with its sort at most ("Upper Marsh Valley district"). */
const MOST_SORTED = 4;

/** "Harwick town", "Douglas County", "the Harwick district": where a name with its sort of place ends. */
function endOfSorted(items: readonly Item[], at: number): number | null {
  if (!isNameWord(items[at])) return null;
  let to = at + 1;
  while (to < at + MOST_SORTED && isNameWord(items[to])) to++;
  const sort = items[to];
  if (sort?.kind === 'word' && SORTED.has(sort.lower)) return to + 1;
  const last = items[to - 1];
  return to > at + 1 && last && SORTED.has(last.lower) ? to : null;
}

function isNameWord(item: Item | undefined): boolean {
  return (
    item?.kind === 'word' &&
    item.capital &&
    item.wordClass === 'other' &&
    !/-(?:occupied|held|controlled|administered|ruled|run)$|(?:ian|ese|ish|aqi|aeli|emeni|stani)$|^neighbou?ring$/.test(
      item.lower,
    )
  );
}

const SORTED: ReadonlySet<string> = new Set(PLACE_SORTS);

function endOfHit(items: readonly Item[], at: number, hits: readonly NameHit[]): number | null {
  const first = items[at] as Item;
  if (!first.capital) return null;
  const hit = hits.find(({ type, start }) => type === 'place' && start === first.start);
  if (!hit) return null;
  let to = at + 1;
  while (to < items.length && (items[to] as Item).start < hit.end) to++;
  return to;
}

/** "the war against Norland", "fighting against Norland"; but "the raid against Harwick" struck there. */
function isFoughtAgainst(items: readonly Item[], at: number): boolean {
  return (
    items[at]?.lower === 'against' &&
    /^(?:war|fight|fighting|battles?|fought)$/.test(items[at - 1]?.lower ?? '')
  );
}

function placedAs(
  items: readonly Item[],
  at: number,
  to: number,
  titled: boolean,
): BarePlace['placed'] {
  const [before, next] = [items[at - 1], items[to]];
  if (isDateline(items, at, to) || isTwoSided(items, at, to)) return PLACED.acting;
  if (isLabel(items, at, to)) return PLACED.named;
  let governor = at - 1;
  while (items[governor]?.wordClass === 'determiner' || isSideOf(items[governor])) governor--;
  // "hostilities with Norland", "the border with Norland": a land on the other side.
  if (items[governor]?.lower === 'with' || isFoughtAgainst(items, governor)) return PLACED.acting;
  const governed = ONTO.test(items[governor]?.lower ?? '');
  const office = items[governor]?.lower === 'of' && OFFICES.test(items[governor - 1]?.lower ?? '');
  if (EVENTS.test(next?.lower ?? '')) return PLACED.named;
  if (!titled) {
    if (before?.kind === 'word' && before.capital && !isSideOf(before)) return PLACED.acting;
    if (next?.kind === 'word' && next.capital) return PLACED.acting;
  }
  const owned = next?.lower === "'s" ? items[to + 1] : next;
  if (next?.lower === "'s" && items.slice(to + 1, to + 5).some(({ lower }) => BLOWS.test(lower)))
    return PLACED.acting;
  if (BODIES.test(owned?.lower ?? '') || (next?.lower === "'s" && owned?.capital && !titled))
    return PLACED.acting;
  if (governed && !office) return SEATS.has(items[at]?.lower ?? '') ? PLACED.named : PLACED.said;
  if (office || acts(next)) return PLACED.acting;
  return PLACED.named;
}

function isSideOf(item: Item | undefined): boolean {
  return /^(?:northern|southern|eastern|western|central|north|south|east|west|northeastern|northwestern|southeastern|southwestern|northeast|northwest|southeast|southwest|occupied|mainland|neighbou?ring)$/.test(
    item?.lower ?? '',
  );
}

/** "the Norland-Sudria war" and what one of the two does ("questioned by Norland"). */
function isTwoSided(items: readonly Item[], at: number, to: number): boolean {
  const [before, next] = [items[at - 1], items[to]];
  if (before?.lower === 'by') return true;
  const joint = (item: Item | undefined): boolean =>
    item !== undefined && /^[-–]$/.test(item.lower);
  return (
    (joint(next) && !next?.spaced && items[to + 1]?.capital === true) ||
    (joint(before) && !before?.spaced && items[at - 2]?.capital === true)
  );
}

/** "HARWICK, Norland (Wire) – ", "Harwick: Three people": from where the news was sent. */
function isDateline(items: readonly Item[], at: number, to: number): boolean {
  if (items.slice(0, at).some((item) => item.kind !== 'mark' && !item.capital)) return false;
  let end = to;
  while (end < to + DATELINE_REACH && !DASH.test(items[end]?.lower ?? '-')) end++;
  const between = items.slice(to, end);
  if (!items[end] || between.some((item) => item.kind === 'trigger')) return false;
  if (between.some((item) => item.kind === 'word' && !item.capital)) return false;
  return items[end + 1]?.kind !== 'amount' || items.length > ROW_ITEMS;
}

const DASH = /^[–—:-]$/;
/** Items behind the place up to the dash of a dateline, at most. */
const DATELINE_REACH = 9;
/** A row that names a place and its numbers is shorter. */
const ROW_ITEMS = 14;

/** "Norland – 75", "Norland (2,841)", "Norland 126,473": the label of a number. */
function isLabel(items: readonly Item[], at: number, to: number): boolean {
  let number = to;
  while (/^[–—:(-]$/.test(items[number]?.lower ?? '') && number < to + 2) number++;
  if (items[number]?.kind !== 'amount') return false;
  return number > to || at === 0 || /^[,;]$|^and$/.test(items[at - 1]?.lower ?? '');
}

function acts(next: Item | undefined): boolean {
  if (!next) return false;
  if (next.wordClass === 'auxiliary' || SAYING.has(next.lower) || isDoing(next)) return true;
  return isSuffering(next) || (next.kind === 'word' && /ed$|^appears?$/.test(next.lower));
}

/** Words of a headline of capitals at least. */
const HEADLINE_WORDS = 4;
/** So many of its words have a capital. */
const HEADLINE_SHARE = 0.7;

const titledViews = new PerSentence<boolean>();

/** "Blast Leaves Dozens Dead In Norland": where every word has a capital, capitals tell no name. */
export function isTitleCase(view: SentenceView): boolean {
  const known = titledViews.get(view);
  if (known !== undefined) return known;
  const words = view.items.filter(
    ({ kind, lower }) => (kind === 'word' || kind === 'trigger') && lower.length > 3,
  );
  const capitals = words.filter(({ capital }) => capital).length;
  const titled = words.length >= HEADLINE_WORDS && capitals >= words.length * HEADLINE_SHARE;
  titledViews.set(view, titled);
  return titled;
}
