import type { Mention } from '../figure';
import { mentionOf } from '../mentions';
import type { PageView } from '../pipeline';
import type { SentenceView } from '../sentence-view';
import { readSources } from '../sources';
import { keeperOf } from './attribution-keeper';
import { isReckoned, leaves, tellsOrigin } from './attribution-past';
import { giveAttribution } from './give-attribution';

const REPORTERS =
  /\b(?:ministry|staff|command|military|army|forces|service|office|authority|agency|observatory|mission)\b/i;
/** Persons who speak of such a body's field, and are none. */
const PERSONAL = /\b(?:analysts?|experts?|historians?|observers|veterans|bloggers?|scholars?)\b/i;
/** Blocks over which the source that opens a report is taken to go on. */
const LEAD_REACH = 12;

/** "The ministry reported that …", then a paragraph a front: nobody else speaks in between. */
export function fromReportLead(page: PageView): void {
  for (const draft of page.drafts) {
    if (draft.attribution || (draft.measure !== 'losses' && draft.measure !== 'captured')) continue;
    if (tellsOrigin(page, draft) || isReckoned(page, draft)) continue;
    // "An estimated 250 were taken hostage": known in general
    if (/^an estimated\b/i.test(page.folded.slice(draft.view.start, draft.end))) continue;
    // "Last month raiders abducted 20 drivers": an event of its own
    if (leaves(page, draft)) continue;
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
      if (origin && REPORTERS.test(origin.text) && !PERSONAL.test(origin.text)) {
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

/** Whether two mentions name one body: by their entity, or one by the short name of the other. */
export function isSame(one: Mention, other: Mention): boolean {
  return isSameName(one, one.text.toLowerCase(), other, withoutArticle(other));
}

/** As {@link isSame}, with the first name in small letters and the second by {@link withoutArticle}. */
export function isSameName(one: Mention, name: string, other: Mention, short: string): boolean {
  if (one.ids.length > 0 && one.ids.some((id) => other.ids.includes(id))) return true;
  return name.includes(short) || short.includes(name);
}

/** A name in small letters, without an article before it. */
export function withoutArticle({ text }: Mention): string {
  const lower = text.toLowerCase();
  return lower.startsWith('the ') ? lower.slice(4) : lower;
}

/** A bulletin with the name of a body at its head, or a page of a body that keeps a record of the dead: all that nobody else tells is its own. */
export function fromHead(page: PageView): void {
  const letter = letterhead(page);
  const origin = letter ?? keeperOf(page);
  if (!origin) return;
  for (const draft of page.drafts)
    if (!draft.attribution && !draft.dropped)
      giveAttribution(
        draft,
        { origin, relays: [], doubted: false },
        'the name at the head of this bulletin',
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
