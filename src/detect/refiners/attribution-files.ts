import type { Mention } from '../figure';
import { PAPERS, SPEAKERS } from '../lang/en/source-words';
import type { Draft, PageView } from '../pipeline';
import type { Item } from '../sentence-view';
import { namedOffice } from '../source-named';
import { isSpeaker, nameEnd } from '../source-names';
import { stripArticle } from './attribution-mention';
import { makerBelow } from './attribution-who';
import { giveAttribution } from './give-attribution';

/** Sentences and paragraphs below a paper's first mention in which its writer may be named. */
const SENTENCES = 4;
const BLOCKS = 2;
/** So many such papers of one page are looked up, so that a page full of them stays linear. */
const MOST = 24;
/** A cheap question before the others: the name ends in a paper. */
const PAPER =
  / ?(?:study|survey|report|research|analysis|review|inquiry|investigation|probe|documents?|files|cables?|telegrams?|memos?|archives?|papers|dispatch(?:es)?)$/;
/** Smaller numbers repeat by chance. */
const TELLING = 20;

/** What lies in an archive or was sent: somebody wrote it. */
const FILE =
  /(?:^| )(?:documents?|files|cables?|telegrams?|memos?|archives?|papers|dispatch(?:es)?)$/;
const SENT =
  /^(?:cable|telegram|memo|memorandum|letter|dispatch|document|report|message|despatch)$/;
const NAMELESS =
  /^(?!media|press|news)(?:[\p{Ll}-]+ ){0,3}(?:study|survey|report|research|analysis|review)$/u;
const OF_LAND = /^\p{Lu}\p{L}+ (?:study|survey|report|inquiry|review|investigation|probe)$/u;

/**
 * A paper that says nothing of its makers: "according to released Norland documents" above "The figure was given in a
 * cable from the consul, Ole Vale", "in a widely cited study" above the same number "published by the Rescue Council".
 */
export function fromPaperAlone(page: PageView): void {
  let asked = 0;
  for (const draft of page.drafts) {
    const origin = draft.attribution?.origin;
    if (!origin || draft.dropped) continue;
    if (!PAPER.test(origin.text) || asked++ >= MOST) continue;
    const maker = FILE.test(origin.text)
      ? writerBelow(page, origin)
      : NAMELESS.test(origin.text)
        ? makerOfTwin(page, draft)
        : OF_LAND.test(origin.text)
          ? presentedBelow(page, origin)
          : null;
    if (!maker) continue;
    const relays = draft.attribution?.relays ?? [];
    giveAttribution(
      draft,
      { origin: maker, relays, doubted: draft.attribution?.doubted ?? false },
      `who made what is only called “${origin.text}”`,
    );
  }
}

/** Who is named below as having made or published the same number, by a proper name; null when nobody is. */
function makerOfTwin(page: PageView, draft: Draft): Mention | null {
  if ((draft.value ?? draft.low ?? 0) < TELLING) return null;
  const twin = page.drafts.find(
    (one) =>
      one !== draft &&
      !one.dropped &&
      one.measure === draft.measure &&
      one.value === draft.value &&
      one.low === draft.low &&
      isName(one.attribution?.origin?.text ?? '') &&
      publishesIt(page, draft, one.attribution?.origin),
  );
  return twin?.attribution?.origin ?? null;
}

/** "The figure of 5.4 million deaths was published by the guild": a number of before, which somebody made. */
function publishesIt(page: PageView, draft: Draft, maker: Mention | null | undefined): boolean {
  if (!maker) return false;
  const above = page.views.findIndex(({ end }) => draft.start < end);
  const view = page.views
    .slice(above + 1, above + 1 + SENTENCES)
    .find(({ start, end }) => start <= maker.start && maker.start < end);
  if (!view) return false;
  return (
    POINTS_BACK.test(page.folded.slice(view.start, view.end)) &&
    MADE_BY.test(page.folded.slice(view.start, maker.start))
  );
}

const POINTS_BACK = /^(?:the|that|this) (?:figure|number|estimate|toll|total|count)\b/i;
const MADE_BY =
  /\b(?:published|publici[sz]ed|compiled|calculated|produced|prepared|made) by (?:the )?$/i;

/** "an official Norlandish report", whose makers the text names below. */
function presentedBelow(page: PageView, origin: Mention): Mention | null {
  const view = page.views.find(({ start, end }) => start <= origin.start && origin.start < end);
  return view ? makerBelow(page, view) : null;
}

/** "Vale Relief Council", but not "Report", "Officials": nouns that open a sentence. */
function isName(text: string): boolean {
  const lower = text.toLowerCase();
  return /\p{Lu}/u.test(text) && !SPEAKERS.has(lower) && !PAPERS.has(lower);
}

function writerBelow(page: PageView, origin: Mention): Mention | null {
  const at = page.views.findIndex(({ start, end }) => start <= origin.start && origin.start < end);
  const view = page.views[at];
  if (!view) return null;
  for (const below of page.views.slice(at + 1, at + 1 + SENTENCES)) {
    if (below.block > view.block + BLOCKS) return null;
    const text = page.folded.slice(below.start, below.end);
    if (!MAY_NAME.test(text)) continue;
    const writer = sender(below.items) ?? null;
    if (writer) return stripArticle(page, below, writer);
  }
  return null;
}

/** A cheap question before a sentence is cut into items. */
const MAY_NAME =
  /\b(?:cable|telegram|memo|memorandum|letter|dispatch|despatch|document|report|message)\b/i;

/** "The figure was given in a secret cable from the consul, Ole Vale": who sent what holds the number. */
function sender(items: readonly Item[]): { readonly from: number; readonly to: number } | null {
  const opens = items[0]?.wordClass === 'determiner' ? 1 : 0;
  if (!/^(?:figure|number|estimate|toll|count)$|\btoll$/.test(items[opens]?.lower ?? ''))
    return null;
  const link = items.findIndex(
    ({ lower }, k) => /^(?:from|by)$/.test(lower) && SENT.test(paperAt(items, k - 1)),
  );
  if (link < 0 || !items.slice(opens + 1, link).some(({ lower }) => HOLDS.test(lower))) return null;
  let from = link + 1;
  while (/^(?:the|then|former|its|their)$/.test(items[from]?.lower ?? '')) from++;
  const to = namedOffice(items, from, nameEnd(items, from));
  const named = items.slice(from, to).some(({ capital }) => capital);
  return named && isSpeaker(items, from, to) ? { from, to } : null;
}

/** How a number stands in what was sent ("was denied in a letter from" tells nothing of that). */
const HOLDS =
  /^(?:given|contained|found|recorded|reported|stated|told|made|set|appears?|appeared|comes?|came)$/;

/** The paper before "from", also before "sent by". */
function paperAt(items: readonly Item[], k: number): string {
  const lower = items[k]?.lower ?? '';
  return /^(?:sent|written|penned|signed|drafted)$/.test(lower)
    ? (items[k - 1]?.lower ?? '')
    : lower;
}
