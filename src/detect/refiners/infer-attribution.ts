import type { Attribution } from '../figure';
import { mentionOf } from '../mentions';
import type { Draft, PageView, Refiner } from '../pipeline';
import { isSpeakerLabel } from '../source-papers';
import { type CellLabel, cellInRow, headersOf, itemsView, labelsOf } from '../tables';
import { fromGoingOn } from './attribution-also';
import { namedBelow } from './attribution-below';
import { fromCaption } from './attribution-caption';
import { fromSentenceBefore, fromSpeakerBefore } from './attribution-carry';
import { fromDetails } from './attribution-details';
import { fromPaperAlone } from './attribution-files';
import { fromBracket, fromCredit, fromFooter } from './attribution-footer';
import { fromHeadline, fromTwinAbove, fromTwinBelow } from './attribution-headline';
import { fullPerson, spelledOut } from './attribution-initials';
import { fromIssuer } from './attribution-issuer';
import { fromList } from './attribution-list';
import { saidAfter, statedAbove } from './attribution-next';
import { fromHead, fromReportLead } from './attribution-page';
import { fromQuotation, fromQuotationBefore } from './attribution-quoted';
import { fromBarePaper } from './attribution-report';
import { fromWeighing } from './attribution-weigh';
import { giveAttribution } from './give-attribution';

/** Where the sentence names nobody: the row's label, the quotation, the sentence before, the list's lead, the document's owner, else all who speak, weighed. */
export const inferAttribution: Refiner = {
  name: 'infer-attribution',
  refine(page) {
    for (const draft of page.drafts) {
      if (draft.attribution) continue;
      const found =
        fromRow(page, draft) ?? fromQuotation(page, draft) ?? fromQuotationBefore(page, draft);
      if (found) giveAttribution(draft, found.attribution, found.why);
      else fromHeadline(page, draft);
    }
    fromFooter(page);
    fromCaption(page);
    fromBracket(page);
    for (const [index, draft] of page.drafts.entries()) {
      if (!draft.attribution) fromSentenceBefore(page, draft, index);
      if (!draft.attribution) fromSpeakerBefore(page, draft);
      if (!draft.attribution) saidAfter(page, draft);
      if (!draft.attribution) statedAbove(page, draft);
      if (!draft.attribution) fromList(page, draft, index);
    }
    fromGoingOn(page);
    fromDetails(page);
    fromReportLead(page);
    fromIssuer(page);
    fromHead(page);
    fromCredit(page);
    fromBarePaper(page);
    fromTwinBelow(page);
    fromTwinAbove(page);
    fromWeighing(page); // everybody who speaks, so it asks last
    fromTwinBelow(page); // what was weighed below
    fromPaperAlone(page);
    for (const draft of page.drafts) {
      spellOut(page, draft);
      nameBelow(page, draft);
    }
  },
};

/** "the NRO": the full name, where the page gives it. */
function spellOut(page: PageView, draft: Draft): void {
  const { attribution } = draft;
  const origin = attribution?.origin ?? null;
  const full = origin ? (spelledOut(page, origin) ?? fullPerson(page, origin)) : null;
  if (!attribution || !full) return;
  const short = origin && !full.text.includes(origin.text) ? { byName: origin } : {};
  draft.attribution = { ...attribution, origin: full, ...short };
  draft.inferred.add('attribution');
  draft.trace.push(`infer-attribution: ${full.text} in full`);
}

/** "A monitor said …": its name, where the text gives it a few sentences later; the sentence's own words stay. */
function nameBelow(page: PageView, draft: Draft): void {
  const { attribution } = draft;
  const origin = attribution?.origin ?? null;
  const byName = origin ? namedBelow(page, origin) : null;
  if (!attribution || !origin || !byName) return;
  const ids = origin.ids.length > 0 ? origin.ids : byName.ids;
  draft.attribution = { ...attribution, origin: { ...origin, ids }, byName };
  draft.trace.push(`infer-attribution: ${origin.text} is ${byName.text}, who is named below`);
}

/** "Western officials | Feb 2026 | 1,200,000": the first cell of the row names the source. */
function fromRow(page: PageView, draft: Draft): { attribution: Attribution; why: string } | null {
  const author = authorInRow(page, draft.view.block);
  const label = author ?? labelsOf(page, draft.view.block).row;
  if (!label || label.items.some((one) => one.trigger !== null)) return null;
  if (!author && !isSpeakerLabel(label.items)) return null;
  const view = itemsView(label);
  const open = label.items.findIndex((one) => one.lower === '(');
  const end = open > 0 && label.items[open + 1]?.lower === 'via' ? open : label.items.length;
  const origin = mentionOf(page, view, 0, end, ['agency']);
  if (!origin) return null;
  const relay =
    end < label.items.length
      ? mentionOf(page, view, open + 2, label.items.length - 1, ['agency'])
      : null;
  return {
    attribution: { origin, relays: relay ? [relay] : [], doubted: false },
    why: 'the label of the row',
  };
}

/** The heading of a column whose cells name those who gave the numbers of their rows. */
const AUTHORS =
  /^(?:authors?|sources?|estimates? by|estimated by|according to|historians?|researchers?)\b/;

/** "Deaths | Author" above "27 million | Coale": the cell of the row that names its author; null without such a column. */
function authorInRow(page: PageView, block: number): CellLabel | null {
  const own = page.read.blocks[block]?.cell;
  const head = headersOf(page, block).find(({ block: { start, end } }) =>
    AUTHORS.test(page.folded.slice(start, end).toLowerCase().trim()),
  );
  const column = head?.block.cell?.column;
  if (!own || column === undefined || column === own.column) return null;
  return cellInRow(page, block, column);
}
