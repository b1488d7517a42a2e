import type { Attribution, Mention } from '../figure';
import { mentionOf } from '../mentions';
import type { Draft, PageView } from '../pipeline';
import type { SentenceView } from '../sentence-view';
import { readSources } from '../sources';
import { keeperOf } from './attribution-keeper';
import { leaves, peoplesOf, tellsOrigin, tellsPast } from './attribution-past';
import { isTelling } from './attribution-twin';
import { giveAttribution } from './give-attribution';

const REPORTERS =
  /\b(?:ministry|staff|command|military|army|forces|service|office|authority|agency|observatory|mission)\b/i;
/** Blocks over which the source that opens a report is taken to go on. */
const LEAD_REACH = 12;

/** "The ministry reported that …", then a paragraph a front: nobody else speaks in between. */
export function fromReportLead(page: PageView): void {
  for (const draft of page.drafts) {
    if (draft.attribution || (draft.measure !== 'losses' && draft.measure !== 'captured')) continue;
    if (tellsOrigin(page, draft)) continue;
    for (let index = draft.view.index - 1; index >= 0; index--) {
      const view = page.views[index] as SentenceView;
      if (draft.view.block - view.block > LEAD_REACH) break;
      const source = readSources(view).find(
        (one) => one.form === 'said' || one.form === 'according',
      );
      if (!source) continue;
      const origin =
        source.pronoun || source.relay
          ? null
          : mentionOf(page, view, source.from, source.to, ['agency']);
      if (origin && REPORTERS.test(origin.text)) {
        giveAttribution(
          draft,
          { origin, relays: [], doubted: false },
          'the report that this paragraph belongs to',
        );
      }
      break;
    }
  }
}

/** Blocks between two statements of one body over which what stands between is its own. */
const BETWEEN_REACH = 6;

/** "According to the army, … In another raid four gunmen were killed. …, the army added": told between two statements of one body. */
export function fromBetween(page: PageView): void {
  for (const draft of page.drafts) {
    if (draft.attribution || draft.kind === 'cumulative' || !isNextDeed(page, draft)) continue;
    const before = nearestSource(page, draft.view, -1);
    const after = before ? nearestSource(page, draft.view, 1) : null;
    if (!before || !after || !isBody(before.text) || !isSame(before, after)) continue;
    if (tellsOrigin(page, draft) || tellsPast(page, draft, null)) continue;
    giveAttribution(
      draft,
      { origin: before, relays: [], doubted: false },
      'who speaks before this and after it',
    );
  }
}

/** Openings by which a report of several deeds goes on to the next. */
const NEXT_DEED =
  /^(?:however,? |also,? |meanwhile,? )?(?:(?:in|during) (?:an?other|a (?:second|third|fourth|fifth|separate|further|different|similar)|the (?:second|third|fourth|fifth|other|same|ensuing|intense))|later|separately|similarly|elsewhere|additionally)\b/i;

function isNextDeed(page: PageView, { view }: Draft): boolean {
  if (page.read.blocks[view.block]?.role !== 'paragraph' || readSources(view).length > 0)
    return false;
  return NEXT_DEED.test(page.folded.slice(view.start, view.start + 40));
}

/** A body by its noun or by a short name in capitals ("the NSPR"). */
function isBody(name: string): boolean {
  return REPORTERS.test(name) || /\b\p{Lu}{3,}\b/u.test(name);
}

/** The source of the nearest sentence that has one, when it is named and the only one there. */
function nearestSource(page: PageView, view: SentenceView, step: 1 | -1): Mention | null {
  for (let index = view.index + step; ; index += step) {
    const near = page.views[index];
    if (!near || Math.abs(near.block - view.block) > BETWEEN_REACH) return null;
    const sources = readSources(near).filter((one) => !one.pronoun);
    if (sources.length > 1) return null;
    const source = sources[0];
    if (!source) continue;
    return source.relay ? null : mentionOf(page, near, source.from, source.to, ['agency']);
  }
}

/** Whether two mentions name one body: by their entity, or one by the short name of the other. */
export function isSame(one: Mention, other: Mention): boolean {
  if (one.ids.some((id) => other.ids.includes(id))) return true;
  const [a, b] = [one.text.toLowerCase(), other.text.toLowerCase().replace(/^the /, '')];
  return a.includes(b) || b.includes(a);
}

/** A page on which one source alone gives running counts: the counts that name nobody are its own. */
export function fromOnlySource(page: PageView): void {
  const head = letterhead(page) ?? keeperOf(page);
  const kept = page.drafts.filter((one) => !one.dropped);
  const counts = head ? kept : kept.filter((one) => one.kind !== 'incident' && isTelling(one));
  const named = counts.filter((one) => one.attribution !== null);
  const first = named[0]?.attribution;
  const spread = new Set(named.map((one) => one.view.index)).size;
  const covers = counts.every((one) => named.some(({ measure }) => measure === one.measure));
  const enough = spread >= LEAST_NAMED || (named.length >= LEAST_NAMED && covers);
  const origin = head ?? (enough ? first?.origin : null);
  if (!origin) return;
  if (!head && named.some((one) => first && !sameSource(one.attribution, first))) return;
  for (const draft of counts) {
    if (draft.attribution || (!head && (!sameSide(draft, named) || tellsOrigin(page, draft))))
      continue;
    if (!head && leaves(page, draft)) continue;
    // A bare table may come from anywhere.
    if (!head && draft.reading.pattern === 'table-cell') continue;
    giveAttribution(
      draft,
      { origin, relays: [], doubted: false },
      head
        ? 'the name at the head of this bulletin'
        : 'the only source of running counts on this page',
    );
  }
}

/** So many sentences must name the one source before it is taken to speak for the silent ones. */
const LEAST_NAMED = 2;

function sameSource(one: Attribution | null, other: Attribution): boolean {
  const [a, b] = [one?.origin, other.origin];
  if (!a || !b) return a === b;
  return isSame(a, b);
}

/** Whether the number speaks of those whom the source spoke of, as far as the words tell. */
function sameSide(draft: Draft, named: readonly Draft[]): boolean {
  const side = peoplesOf(draft);
  if (side.length === 0) return true;
  return (
    named.length === 0 || named.some((one) => peoplesOf(one).some((word) => side.includes(word)))
  );
}

/** Short lines at the top or the end of a bulletin that are a body's name and nothing else. */
const LETTERHEAD_LINES = 2;
const LETTERHEAD =
  /^[^\p{L}]*((?:\p{Lu}[\p{L}'\u2013-]*|of|for|and|the|in|[\u2013-])(?: +(?:\p{Lu}[\p{L}'\u2013-]*|of|for|and|the|in|[\u2013-]))*)[^\p{L}]*$/u;

function letterhead(page: PageView): Mention | null {
  const { blocks } = page.read;
  const lines = [...blocks.slice(0, LETTERHEAD_LINES), ...blocks.slice(-LETTERHEAD_LINES)];
  for (const block of lines) {
    const line = page.folded.slice(block.start, Math.min(block.end, block.start + 140));
    // "Ministry of Harbours (National Rescue Centre)"
    const text = (/^(.{8,}?) \([^()]*\)\s*$/u.exec(line)?.[1] ?? line).slice(0, 90);
    const match = LETTERHEAD.exec(text);
    const name = match?.[1]?.trim();
    if (
      !name ||
      !/\b(?:Ministry|Command|General Staff|Army|Directorate|Observatory|Authority|Agency|Office|Department|Centre|Center|Portal|Monitor|Tracker)\b/.test(
        name,
      )
    )
      continue;
    const start = block.start + text.indexOf(name);
    return {
      start,
      end: start + name.length,
      text: page.read.text.slice(start, start + name.length),
      ids: [],
    };
  }
  return null;
}
