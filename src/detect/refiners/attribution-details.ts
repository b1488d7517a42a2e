import { draftsIn } from '../drafts-in';
import type { Mention } from '../figure';
import { GIVING } from '../lang/en/giving-words';
import type { PageView } from '../pipeline';
import type { SentenceView } from '../sentence-view';
import { isSpeaker, nameEnd, withShortName } from '../source-names';
import { readSources } from '../sources';
import { KIND } from '../word-kinds';
import { stripArticle } from './attribution-mention';
import { tellsOrigin } from './attribution-past';
import { isPlaceCount } from './attribution-place';
import { whoSpeaks } from './attribution-who';
import { giveAttribution } from './give-attribution';

const GIVES: ReadonlySet<string> = new Set(GIVING);
const DETAIL =
  'details?|breakdown|information|account|summary|list|figures|updates?|tally|toll|report|bulletin|statistics|data';
const DETAILS = new RegExp(`^(?:${DETAIL})$`);
const DEAD =
  'fatalities|casualties|dead|deaths?|victims|killed|injured|wounded|tolls?|losses|attacks?|strikes|raids?|damages?';
const DEAD_WITHIN = new RegExp(`\\b(?:${DEAD})\\b`);

/** A cheap question before a sentence is cut into items: does it give details of the dead, or lead on to a list? */
const MAY_GIVE = new RegExp(
  `\\b(?:${GIVING.join('|')})\\b[^.]{1,60}\\b(?:${DETAIL})\\b[^.]{0,160}\\b(?:${DEAD})\\b`,
  'i',
);
const LEADS_ON = /\b(?:includ(?:e|ed|ing)|following|follows|these|this|details)\b[^.]{0,40}:\s*$/i;

/** Words between the verb and the details, and blocks below over which they are told. */
const DETAIL_REACH = 8;
const BLOCKS_BELOW = 10;

/** "The army has given more details on the dead.", then a paragraph a town: whoever announced them, until somebody else speaks. */
export function fromDetails(page: PageView): void {
  let origin: Mention | null = null;
  let until = -1;
  let first = true;
  for (const view of page.views) {
    if (origin && !goesOn(page, view, until)) origin = null;
    const announcer = announcerOf(page, view);
    if (announcer) {
      if (first && view.block <= TOP && !isLead(page, view)) tellsAbove(page, view, announcer);
      first = false;
      origin = announcer;
      until = view.block + BLOCKS_BELOW;
      continue;
    }
    if (!origin) continue;
    for (const draft of draftsIn(page, view)) {
      if (draft.attribution || draft.dropped || tellsOrigin(page, draft)) continue;
      giveAttribution(draft, { origin, relays: [], doubted: false }, 'who gave these details');
    }
  }
}

/** Blocks at the top in which the report of what stands above it may be named. */
const TOP = 3;

/** A line that leads on to what follows tells nothing of what stands above. */
function isLead(page: PageView, { start, end }: SentenceView): boolean {
  return LEADS_ON.test(page.folded.slice(start, end));
}

/** "The toll was reported as 45. … The office issued a report on the losses.": the counts above that nobody else told. */
function tellsAbove(page: PageView, view: SentenceView, origin: Mention): void {
  const above = page.views.slice(0, view.index);
  if (above.some((one) => readSources(one).some(({ pronoun }) => !pronoun))) return;
  for (const one of above) {
    if (/^(?:title|heading)$/.test(page.read.blocks[one.block]?.role ?? '')) continue;
    for (const draft of draftsIn(page, one))
      if (!draft.attribution && !draft.dropped && !tellsOrigin(page, draft))
        giveAttribution(draft, { origin, relays: [], doubted: false }, 'whose report follows');
  }
}

/** Whether the details go on: not for long, not under a heading, not when somebody else speaks. */
function goesOn(page: PageView, view: SentenceView, until: number): boolean {
  if (view.block > until) return false;
  if (/^(?:title|heading)$/.test(page.read.blocks[view.block]?.role ?? '')) return false;
  return readSources(view).every((one) => one.pronoun || isPlaceCount(page, view, one));
}

function announcerOf(page: PageView, view: SentenceView): Mention | null {
  const gives = (view.kinds & KIND.gives) !== 0;
  if (!gives && !endsInColon(page, view)) return null;
  const text = page.folded.slice(view.start, view.end);
  if (LEADS_ON.test(text)) return leadOf(page, view);
  return gives && MAY_GIVE.test(text) ? giverOf(page, view) : null;
}

/** Whether a colon is the last of a sentence, or white space, behind which one may stand. */
function endsInColon({ folded }: PageView, { end }: SentenceView): boolean {
  const last = folded.charAt(end - 1);
  return last === ':' || last.trim() === '';
}

/** Words of a line that only leads to what follows. */
const LEAD_WORDS = 12;

/** "The report by the union shows new raids. These include:": the source of the paragraph that leads on. */
function leadOf(page: PageView, view: SentenceView): Mention | null {
  for (let index = view.index; index >= Math.max(0, view.index - 2); index--) {
    const near = page.views[index] as SentenceView;
    // "Details of the losses were as follows:" below the paragraph on the statement
    const short = view.items.length <= LEAD_WORDS && near.block === view.block - 1;
    if (near.block !== view.block && !short) return null;
    const source = readSources(near).findLast((one) => !one.pronoun && !one.relay);
    if (source) return whoSpeaks(page, near, source);
  }
  return null;
}

/** "The Norland Rescue Office (NRO) released a report on the losses": the body that opens the sentence. */
function giverOf(page: PageView, view: SentenceView): Mention | null {
  const { items } = view;
  const verb = items.findIndex(({ lower, kind }) => kind === 'word' && GIVES.has(lower));
  if (verb < 1 || items.some(({ amount }) => amount !== null && amount.aside === null)) return null;
  const details = items
    .slice(verb + 1, verb + 1 + DETAIL_REACH)
    .findIndex(({ lower }) => DETAILS.test(lower));
  if (details < 0) return null;
  const after = items.slice(verb + 1 + details).map(({ lower }) => lower);
  if (!DEAD_WITHIN.test(after.join(' '))) return null;
  const end = nameEnd(items, 0);
  const to = withShortName(items, end);
  if (end === 0 || to > verb || verb - to > 2 || !isSpeaker(items, 0, end)) return null;
  return stripArticle(page, view, { from: 0, to });
}
