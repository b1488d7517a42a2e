import type { Mention } from '../figure';
import { setsEstimatesSideBySide } from '../lang/en/estimates';
import type { Draft, PageView } from '../pipeline';
import type { SentenceView } from '../sentence-view';
import { isRelay } from '../source-papers';
import { readSources } from '../sources';
import { tellsOrigin } from './attribution-past';
import { giveAttribution } from './give-attribution';

/** "figures from Norland News", "Source: the Norland Office": the line below a table that says who counted. */
const FOOTER =
  /^\W*(?:sources?: ?|(?:figures|data|numbers|statistics|totals) (?:from|by|:) ?)(?:the )?((?:\p{Lu}[\p{L}.&'-]*|of|for|the|and)(?: (?:\p{Lu}[\p{L}.&'-]*|of|for|the|and)){0,7})/iu;

/** Rows above the line that it speaks for, and the characters of a row at most. */
const ROWS = 60;
const LONGEST_ROW = 90;

/** "… 14 deaths. [Source: Norland Health Report 3]", "… 14 deaths (Norland Office, 2014).": the numbers of a paragraph up to the bracket that names their source. */
export function fromBracket(page: PageView): void {
  for (const draft of page.drafts) {
    if (draft.attribution || draft.dropped) continue;
    const block = page.read.blocks[draft.view.block];
    if (!block) continue;
    const text = page.folded.slice(draft.end, Math.min(block.end, draft.end + BRACKET_REACH));
    if (!text.includes('(') && !text.includes('[')) continue;
    const name =
      bodyIn(page, draft, text) ??
      BRACKET.exec(text) ??
      citationIn(page, draft, text) ??
      outletIn(draft, text);
    if (!name?.[1]) continue;
    const start = draft.end + name.index + name[0].indexOf(name[1]);
    const origin = { start, end: start + name[1].length, text: name[1], ids: [] };
    giveAttribution(draft, { origin, relays: [], doubted: false }, 'the bracket that follows');
  }
}

/** Characters after a number over which the bracket with its source may follow. */
const BRACKET_REACH = 700;
const BRACKET = /[[(]source: ?(?:the )?(\p{Lu}[^\])[(\n]{2,80}?)[\])]/iu;

/** Characters in which a bracket right behind a number opens. */
const BODY_REACH = 60;

/** "4,000 (the Toll Desk)", "4,000 deaths (TD, 2004)": a body of the record alone in the bracket right behind the number. */
const BODY =
  /^(?: [\p{Ll}-]{3,14}){0,3} ?\((?:the )?(\p{Lu}[\p{L}.&'\u2019 -]{1,50}?)(?:,? (?:19|20)\d\d)?\)/u;

/** "15 (UN figure)": whose number it is, in so many words. */
const OWN_FIGURE =
  /^(?: [\p{Ll}-]{3,14}){0,3} ?\((?:the )?(\p{Lu}[\p{L}.&'\u2019 -]{1,50}?) (?:figures?|estimates?|data|count|tally)\)/u;

function bodyIn(page: PageView, { view }: Draft, text: string): RegExpExecArray | null {
  if (!text.slice(0, BODY_REACH).includes('(')) return null;
  const own = OWN_FIGURE.exec(text);
  if (own) return own;
  if (!setsEstimatesSideBySide(page.folded.slice(view.start, view.end))) return null;
  const match = BODY.exec(text);
  const name = match?.[1];
  if (!name) return null;
  const hits = page.names.scan(name).filter(({ start, end }) => start === 0 && end === name.length);
  const isBody = hits.some(({ type }) => type === 'agency');
  return isBody && hits.every(({ type }) => type !== 'place') ? match : null;
}

/** "(Norland Office, 2014)", "(NORA, 3 Aug 2020)": whose paper is cited, and of which year or day. */
const CITATION =
  /\((?:the )?(\p{Lu}[\p{L}.&'\u2019 -]{1,60}), ((?:\d{1,2} )?\p{Lu}\p{L}{2,8}\.? (?:\d{1,2}, )?)?(?:19|20)\d\d[a-z]?\)/u;

/** The first citation behind a number: one of a year speaks for its own sentence, one of a day for its paragraph. */
function citationIn(page: PageView, { view, end }: Draft, text: string): RegExpExecArray | null {
  const match = CITATION.exec(text);
  if (!match?.[1] || (!match[2] && end + match.index > view.end)) return null;
  const place = page.names.scan(match[1]).some(({ type }) => type === 'place');
  return place ? null : match;
}

/** "(Reuters)": the outlet alone in a bracket, behind a number of its sentence; not that of a dateline. */
const OUTLET = /\((?:the )?(\p{Lu}[\p{L}.&' -]{1,40})\)(?! ?[-\u2013\u2014])/u;

function outletIn({ view, end }: Draft, text: string): RegExpExecArray | null {
  const match = OUTLET.exec(text);
  return match?.[1] && end + match.index < view.end && isRelay(match[1].toLowerCase())
    ? match
    : null;
}

/** Gives the rows of a table to the source that the line below them names. */
export function fromFooter(page: PageView): void {
  const { blocks } = page.read;
  const byBlock = new Map<number, Draft[]>();
  for (const draft of page.drafts) {
    const known = byBlock.get(draft.view.block);
    if (known) known.push(draft);
    else byBlock.set(draft.view.block, [draft]);
  }
  for (let index = 2; index < blocks.length; index++) {
    if (!isRow(page, index - 1) || !isRow(page, index - 2)) continue;
    const origin = footerAt(page, index);
    if (!origin) continue;
    for (let row = index - 1; row >= Math.max(0, index - ROWS) && isRow(page, row); row--)
      for (const draft of byBlock.get(row) ?? [])
        if (!draft.attribution)
          giveAttribution(
            draft,
            { origin, relays: [], doubted: false },
            'the line below the table',
          );
  }
}

/** "(Source: the Norland Office)" closes the page of a body that also speaks on it: what nobody else tells is its own. */
export function fromCredit(page: PageView): void {
  const text = page.folded.slice(-CREDIT_REACH);
  const name = CREDIT.exec(text)?.[1];
  if (!name) return;
  const speaks = page.views.some((view) =>
    readSources(view).some(
      (one) =>
        !one.pronoun && !one.relay && namesIt(page.folded, view.items, one.from, one.to, name),
    ),
  );
  if (!speaks) return;
  const start = page.folded.length - text.length + text.lastIndexOf(name);
  const origin = { start, end: start + name.length, text: name, ids: [] };
  for (const draft of page.drafts)
    if (!draft.attribution && !draft.dropped && !tellsOrigin(page, draft))
      giveAttribution(
        draft,
        { origin, relays: [], doubted: false },
        'credited at the end of the page',
      );
}

const CREDIT_REACH = 80;
const CREDIT = /\(?source: (?:the )?(\p{Lu}[\p{L}.' -]{1,40}?)\)?\s*$/iu;

function namesIt(
  folded: string,
  items: SentenceView['items'],
  from: number,
  to: number,
  name: string,
): boolean {
  const first = items[from];
  const last = items[to - 1];
  return first && last ? folded.slice(first.start, last.end).includes(name) : false;
}

function footerAt(page: PageView, index: number): Mention | null {
  const block = page.read.blocks[index];
  if (!block || block.end - block.start > LONGEST_ROW) return null;
  const text = page.folded.slice(block.start, block.end);
  const name = FOOTER.exec(text)?.[1];
  if (!name || !/^\p{Lu}/u.test(name)) return null;
  const start = block.start + text.indexOf(name);
  const end =
    start +
    name.replace(
      / (?:January|February|March|April|May|June|July|August|September|October|November|December)$/,
      '',
    ).length;
  return { start, end, text: page.read.text.slice(start, end), ids: [] };
}

/** A short line that ends without a full stop and holds a number, or a cell of a table. */
function isRow(page: PageView, index: number): boolean {
  const block = page.read.blocks[index];
  if (!block) return false;
  if (block.role === 'cell') return true;
  const text = page.folded.slice(block.start, Math.min(block.end, block.start + LONGEST_ROW + 1));
  return text.length <= LONGEST_ROW && /\d/.test(text) && !/[.!?]$/.test(text.trimEnd());
}
