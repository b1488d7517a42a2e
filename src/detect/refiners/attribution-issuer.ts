import type { Mention } from '../figure';
import { PerPage } from '../kept';
import type { Draft, PageView } from '../pipeline';
import type { Item, SentenceView } from '../sentence-view';
import { isSpeaker, nameEnd, skipDeterminer, withShortName } from '../source-names';
import { readSources } from '../sources';
import { stripArticle } from './attribution-mention';
import { isSame } from './attribution-page';
import { isHearsay, tellsOrigin } from './attribution-past';
import { whoSpeaks } from './attribution-who';
import { giveAttribution } from './give-attribution';

/** Blocks at the top of a document in which it says whose it is. */
const LEAD_BLOCKS = 4;

/** A document that says whose it is: its numbers belong to that body, but for those of paragraphs in which another speaks. */
export function fromIssuer(page: PageView): void {
  const issuer = issuerOf(page);
  if (!issuer) return;
  const silent = new Map<number, boolean>();
  for (const draft of page.drafts) {
    if (draft.attribution || draft.dropped || tellsOrigin(page, draft)) continue;
    if (isHearsay(page, draft)) continue;
    const { block } = draft.view;
    const known = silent.get(block) ?? isSilent(page, draft, issuer);
    silent.set(block, known);
    if (known)
      giveAttribution(
        draft,
        { origin: issuer, relays: [], doubted: false },
        'whose document this page is',
      );
  }
}

/** Whether nobody but the issuer speaks in the number's paragraph. */
function isSilent(page: PageView, { view }: Draft, issuer: Mention): boolean {
  for (const step of [-1, 1] as const) {
    for (let index = step < 0 ? view.index : view.index + 1; ; index += step) {
      const near = page.views[index];
      if (near?.block !== view.block) break;
      if (othersSpeak(page, near, issuer)) return false;
    }
  }
  return true;
}

function othersSpeak(page: PageView, view: SentenceView, issuer: Mention): boolean {
  return readSources(view).some((one) => {
    if (one.pronoun) return false;
    const who = whoSpeaks(page, view, one);
    return who === null || !isSame(who, issuer);
  });
}

/** "PROVIDED BY:" or "Issued by the Norland Ministry of Health": a line that only says whose a bulletin is. */
const SIGNED =
  /[^\p{L}\n]*(?:issued|provided|prepared|compiled|released|published) by ?:?[ \n]+(?:the )?(\p{Lu}[\p{L}&'()\u2019 -]{3,80})(?=[.\n]|$)/iuy;

function signer(page: PageView): Mention | null {
  const match = signatureIn(page.folded);
  const name = match?.[1]?.trim() ?? '';
  if (!match || !BODY.test(name) || !/^\p{Lu}/u.test(name)) return null;
  const start = match.index + match[0].lastIndexOf(name);
  return {
    start,
    end: start + name.length,
    text: page.read.text.slice(start, start + name.length),
    ids: [],
  };
}

/** The first line that is signed so. */
function signatureIn(text: string): RegExpExecArray | null {
  for (let line = 0; ; ) {
    SIGNED.lastIndex = line;
    const match = SIGNED.exec(text);
    const end = match ? -1 : text.indexOf('\n', line);
    if (end < 0) return match;
    line = end + 1;
  }
}

const BODY =
  /\b(?:Ministry|Department|Office|Agency|Authority|Centre|Center|Council|Commission|Directorate|Committee|Service|Bureau|Institute|Mission|Command|Staff|Organi[sz]ation|Society|Police)\b/;

function issuerOf(page: PageView): Mention | null {
  const signed = signer(page);
  if (signed) return signed;
  const blocks = LEAD_BLOCKS + (page.read.blocks[0]?.role === 'title' ? 1 : 0);
  for (const view of page.views) {
    if (view.block >= blocks) break;
    const text = page.folded.slice(view.start, view.end);
    const found =
      (ISSUED.test(text) ? issuedBy(page, view) : null) ??
      // "Norland office registers rise in deaths" as a title is news of that office
      (DOCUMENTED.test(text) && page.read.blocks[view.block]?.role !== 'title'
        ? documenter(page, view)
        : null) ??
      (DATELINE.test(text) ? publisher(page, view) : null) ??
      (isOwnVoice(page) ? publisher(page, view) : null);
    if (found) return found;
  }
  return isOwnVoice(page) ? selfNamed(page) : null;
}

/** "We have documented 90 deaths", "our monitors": a page that says "we" of those who count. */
const OWN =
  /\b(?:we (?:have |had |also |now |were able to )*(?:documented?|recorded|counted|verified|verify|registered|identified|collected|tracked|monitored|estimate|fear|report)\b|our (?:[\p{L}-]+ )?(?:database|dataset|data|records|monitors|monitoring|researchers|staff|teams?|field|tally|register|methodology)\b)/iuy;
/** The word with which each of them begins. */
const OWN_OPENS = /\b(?:[Ww][Ee]|[Oo][Uu][Rr]) /g;

const OWN_VOICES = new PerPage<boolean>();

/** Whether the page itself, outside of quotations, says "we" of those who count. */
function isOwnVoice(page: PageView): boolean {
  const known = OWN_VOICES.get(page);
  if (known !== undefined) return known;
  let own = false;
  for (const match of page.folded.matchAll(OWN_OPENS)) {
    OWN.lastIndex = match.index;
    if (!OWN.test(page.folded)) continue;
    const from = page.folded.lastIndexOf('\n', match.index) + 1;
    const quotes = page.folded.slice(Math.max(from, match.index - QUOTE_REACH), match.index);
    if ((quotes.match(/"/g)?.length ?? 0) % 2 === 0) own = true;
    if (own) break;
  }
  OWN_VOICES.set(page, own);
  return own;
}

/** Characters back over which a quotation may have been opened. */
const QUOTE_REACH = 2_000;

/** "Norland Count is short of money: we still need 500 readers": a page that counts and calls itself by a name; null without one. */
function selfNamed(page: PageView): Mention | null {
  for (const view of page.views) {
    const text = page.folded.slice(view.start, view.end);
    if (!SELF.test(text) && !SELF_AT.test(text)) continue;
    const at = view.items.slice(0, 3).findIndex(({ lower }) => lower === 'at');
    const found = bodyAt(page, view, skipDeterminer(view.items, at + 1));
    if (found) return found;
  }
  return null;
}

/** A name that opens a sentence, does or is something, and goes on as "we" outside of quotations. */
const SELF =
  /^(?:The )?\p{Lu}[\p{L}.'-]+(?: (?:\p{Lu}[\p{L}.'-]*|of|for|the|and))* (?:is|has|needs|depends|relies|exists|publishes|counts|does|works|keeps|cannot|will)\b[^"]*[\p{L}\d][\u2013\u2014:;,.!-]? ?\b(?:we|our)\b[^"]*$/u;

/** "At Norland Count, we", "We at Norland Count" */
const SELF_AT = /^(?:Here at|At) (?:the )?\p{Lu}[^",.:;]*,? (?:we|our)\b|^We at (?:the )?\p{Lu}/u;

/** "The Harbour Update is issued by the mission twice a week." */
const ISSUED =
  /\b(?:update|bulletin|report|review|overview|digest|summary|newsletter|snapshot)\b[^.]{0,60}\b(?:is|are|was|were|has been) (?:\p{L}+ )?(?:issued|published|produced|compiled|prepared|released) (?:\p{L}+ )?by\b/iu;

function issuedBy(page: PageView, view: SentenceView): Mention | null {
  const by = view.items.findIndex(
    ({ lower }, at) => lower === 'by' && at > 0 && isIssuing(view.items[at - 1]),
  );
  return by < 0 ? null : bodyAt(page, view, skipDeterminer(view.items, by + 1));
}

function isIssuing(item: Item | undefined): boolean {
  return /^(?:issued|published|produced|compiled|prepared|released|weekly|daily|jointly|regularly)$/.test(
    item?.lower ?? '',
  );
}

/** "The Norland Centre (NC) has documented human losses since 1999.", "The Sund Project tracks deaths at sea.": what it does all along. */
const DOCUMENTED =
  /\b(?:(?:tracks|documents|records|monitors|counts|registers)|(?:has|have) (?:since (?:19|20)\d\d,? )?(?:documented|recorded|registered|counted|tracked|collected|compiled|monitored))\b[^.]{0,60}\b(?:losses|deaths?|dead|killings|casualties|victims|fatalities|killed)\b/i;

function documenter(page: PageView, view: SentenceView): Mention | null {
  if (view.items.some(({ amount }) => amount?.aside === null)) return null;
  const from = skipDeterminer(view.items, 0);
  const to = withShortName(view.items, nameEnd(view.items, from));
  return DOES.test(view.items[to]?.lower ?? '') ? bodyAt(page, view, from) : null;
}

const DOES = /^(?:has|have|tracks|documents|records|monitors|counts|registers)$/;

/** "(Lund) – Raiders killed 12 villagers, Norland Watch said today.", "Lund – The Sund Agency (SA) reports that …": the release of a body, in its own house style. */
const DATELINE =
  /^\s*(?:\(\p{Lu}[\p{L} .,'/-]{1,60}(?:, \p{L}+ \d{1,2}, \d{4})?\) ?[-\u2013\u2014].*\bsaid today\b|\p{Lu}[\p{L} .,]{1,40} [-\u2013\u2014] (?:The )?\p{Lu}[^.,:;"]{1,60}? reports (?:that|an?)\b)/u;

function publisher(page: PageView, view: SentenceView): Mention | null {
  const [source, other] = readSources(view).filter((one) => !one.pronoun);
  if (!source || other || source.relay || source.form !== 'said') return null;
  return bodyAt(page, view, skipDeterminer(view.items, source.from), source.to);
}

/** The body whose name begins there; null where no proper name does. */
function bodyAt(page: PageView, view: SentenceView, from: number, end?: number): Mention | null {
  const { items } = view;
  const to = end ?? withShortName(items, nameEnd(items, from));
  if (to <= from || !items[from]?.capital || !isSpeaker(items, from, to)) return null;
  return stripArticle(page, view, { from, to });
}
