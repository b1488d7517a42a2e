import type { Block } from '../../text/read-text';
import { PerPage } from '../kept';
import { LANDS, SEATS } from '../lang/en/lands';
import type { Draft, PageView } from '../pipeline';
import type { SentenceView } from '../sentence-view';
import { PLACED } from './place-names';
import { type PlaceHit, placesIn } from './place-sentence';

/**
 * The place that the text before the sentence tells: of one event the sentences and paragraphs right before, of a
 * count that runs on the lands that the title or the page names; null when none is named.
 */
export function placeFromAfar(page: PageView, draft: Draft): PlaceHit | null {
  const incident = draft.kind === 'incident';
  return incident
    ? (fromParagraph(page, draft, isAny) ??
        fromBlocksBefore(page, draft, isAny) ??
        fromHeading(page, draft) ??
        mostNamed(page, isAny) ??
        ownLand(page, draft) ??
        mostNamed(page, isWhatever))
    : (fromParagraph(page, draft, isLand) ??
        fromHeading(page, draft) ??
        mostNamed(page, isLand) ??
        fromBlocksBefore(page, draft, isAny) ??
        mostNamed(page, isAny) ??
        ownLand(page, draft) ??
        mostNamed(page, isWhatever));
}

type Passes = (place: PlaceHit) => boolean;

/** Buildings and ships, in which a speaker or a victim is, and seats of those who speak. */
const SCENES =
  /\b(?:hospital|university|school|college|church|mosque|temple|airport|stadium|hotel|square|street|prison|base|bridge|market|camp|building)$/i;

function isAny({ text, placed, known }: PlaceHit): boolean {
  if (placed === PLACED.acting || SEATS.has(text.toLowerCase())) return false;
  return known || (placed === PLACED.said && !SCENES.test(text) && /\p{L}{4}/u.test(text));
}

function isLand(place: PlaceHit): boolean {
  return isAny(place) && LANDS.has(place.text.toLowerCase());
}

function isWhatever({ known }: PlaceHit): boolean {
  return known;
}

/** The plainest place of a sentence, the first of equals. */
function plainest(page: PageView, view: SentenceView, passes: Passes): PlaceHit | null {
  const places = placesIn(page, view).filter(passes);
  return places.find(({ placed }) => placed === PLACED.said) ?? places[0] ?? null;
}

/** So many sentences before may tell the place. */
const SENTENCES_ABOVE = 12;

function fromParagraph(page: PageView, draft: Draft, passes: Passes): PlaceHit | null {
  const first = draft.view.index - SENTENCES_ABOVE;
  for (let at = draft.view.index - 1; at >= first; at--) {
    if (page.views[at]?.block !== draft.view.block) return null;
    const place = plainest(page, page.views[at] as SentenceView, passes);
    if (place) return place;
  }
  return null;
}

/** News gives a paragraph to each sentence: so many above speak of the same. */
const BLOCKS_ABOVE = 3;

function fromBlocksBefore(page: PageView, draft: Draft, passes: Passes): PlaceHit | null {
  const own = draft.view.block;
  const first = Math.max(0, draft.view.index - 2 * SENTENCES_ABOVE);
  for (let at = draft.view.index - 1; at >= first; at--) {
    const view = page.views[at] as SentenceView;
    if (view.block === own) continue;
    if (own - view.block > BLOCKS_ABOVE || isHead(page.read.blocks[view.block])) return null;
    const place = plainest(page, view, passes);
    if (place) return place;
  }
  return null;
}

function isHead(block: Block | undefined): boolean {
  return block?.role === 'heading' || block?.role === 'title';
}

function fromHeading(page: PageView, draft: Draft): PlaceHit | null {
  const heads = headsOf(page);
  const above = countUpTo(heads, draft.view.index);
  const near = heads.slice(Math.max(0, above - HEADS), above).reverse();
  for (const view of above > HEADS ? [...near, ...heads.slice(0, 1)] : near) {
    const place = plainest(page, view, isAny);
    if (place) return place;
  }
  return null;
}

/** Headings above a sentence that may tell its place; beyond them only the title does. */
const HEADS = 4;

const headViews = new PerPage<readonly SentenceView[]>();

/** The headings and titles of the page, its first line among them. */
function headsOf(page: PageView): readonly SentenceView[] {
  const known = headViews.get(page);
  if (known) return known;
  const found = page.views.filter(({ block }) => block === 0 || isHead(page.read.blocks[block]));
  headViews.set(page, found);
  return found;
}

/** How many of the sorted views stand before the one of this index. */
function countUpTo(views: readonly SentenceView[], index: number): number {
  let low = 0;
  let high = views.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((views[middle]?.index ?? 0) < index) low = middle + 1;
    else high = middle;
  }
  return low;
}

const most = new PerPage<Map<Passes, PlaceHit | null>>();

/** Sentences in which the place of the whole page is sought. */
const OPENING = 40;

function mostNamed(page: PageView, passes: Passes): PlaceHit | null {
  const cache = most.get(page) ?? new Map<Passes, PlaceHit | null>();
  most.set(page, cache);
  const known = cache.get(passes);
  if (known !== undefined) return known;
  const counts = new Map<string, { place: PlaceHit; count: number }>();
  for (const view of page.views.slice(0, OPENING)) {
    for (const place of placesIn(page, view)) {
      if (!passes(place)) continue;
      const key = place.text.toLowerCase();
      const entry = counts.get(key) ?? { place, count: 0 };
      entry.count += place.placed === PLACED.said ? 2 : 1;
      counts.set(key, entry);
    }
  }
  const best = [...counts.values()].sort((a, b) => b.count - a.count)[0]?.place ?? null;
  cache.set(passes, best);
  return best;
}

/** "Norland's army said 11 soldiers were killed": its land, where no other is named. */
function ownLand(page: PageView, draft: Draft): PlaceHit | null {
  return placesIn(page, draft.view)[0] ?? null;
}
