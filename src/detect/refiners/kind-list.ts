import type { Span } from '../../text/span';
import { WHOLE_WAR } from '../lang/en/kind-times';
import { EVENT } from '../lang/en/kind-words';
import { MONTHS } from '../lang/en/month-names';
import { DAY_LABEL } from '../lang/en/other-times';
import type { Draft, PageView } from '../pipeline';
import type { Settled, Step } from './kind-step';
import type { Verdict } from './kind-verdict';
import { byTime, lowered } from './kind-when';

/** The line that opens a list ("in the past 48 hours:") speaks for its items, and so does its own number. */
export const ofList: Step = ({ page, draft, signs, settled }) => {
  const block = page.read.blocks[draft.view.block];
  const silent = !signs.perfect && !signs.cumulative && !signs.time;
  if (silent && isItemOfDays(page, draft.view.block)) {
    return { kind: 'incident', why: 'an item of a list of events, each with its day' };
  }
  const labelled = ofLabels(page, draft, settled);
  if (labelled && !signs.time) return labelled;
  const item = !signs.single && block !== undefined && block.end - block.start <= ITEM;
  const lead = leadIn(page, draft, item ? MOST_ITEMS : FEW_ITEMS);
  if (lead === null) return null;
  const text = lowered(page, Math.max(lead.start, lead.end - LEAD), lead.end);
  const led = byTime(text);
  if (MONTH_LABEL.test(page.folded.slice(draft.view.start, draft.start).toLowerCase())) {
    return { kind: 'period', why: 'the month or year that labels the line' };
  }
  if (led && DATED_ITEM.test(page.folded.slice(draft.view.start, draft.start).toLowerCase()))
    return null;
  if (led) return { ...led, why: `${led.why}, in the line above the list` };
  if (WHOLE_WAR.test(text)) {
    return { kind: 'cumulative', why: 'what a whole war cost, in the line above the list' };
  }
  if (item && lead.end - lead.start <= HEADING && EVENT.test(text)) {
    return { kind: 'incident', why: 'the event in the line above the list' };
  }
  const above = item && settled.findLast((one) => one.draft.start < lead.end);
  const sum = above && (above.verdict.kind === 'daily' || !signs.event);
  return above && sum && above.draft.start >= lead.start
    ? { ...above.verdict, why: 'the count in the line above the list' }
    : null;
};

/** Lines between two items of a list of labels. */
const LABELS_APART = 2;

/** "Pilgrims: 444", a line of its own: it counts as the label with its number before it does. */
function ofLabels(page: PageView, draft: Draft, settled: readonly Settled[]): Verdict | null {
  const last = settled.at(-1);
  if (last?.verdict.kind !== 'cumulative' || !isLabel(page, draft)) return null;
  const apart = draft.view.block - last.draft.view.block;
  const near = apart > 0 && apart <= LABELS_APART && isLabel(page, last.draft);
  return near ? { kind: 'cumulative', why: 'a label with its number, as the one before it' } : null;
}

/** Whether a line holds a label, its number and nothing else. */
function isLabel(page: PageView, draft: Draft): boolean {
  const block = page.read.blocks[draft.view.block];
  if (!block || block.end - draft.end > 2) return false;
  return LABEL_BEFORE.test(page.folded.slice(block.start, draft.start));
}

const LABEL_BEFORE = /^[^.:;\d]{3,60}: ?$/;

/** "- May 2031: 40 dead": an item with its month. */
const MONTH_LABEL = new RegExp(`^[\\W_]*(?:${MONTHS})(?:,? (?:19|20)\\d\\d)? ?[:–—-] `);

/** "4 May: …": an item of a list of events, each with its day. */
const DATED_ITEM =
  /^[\W_]*(?:on )?(?:\d{1,2} [a-z]+\.?|[a-z]+\.? \d{1,2})(?:,? (?:19|20)\d\d)?(?:\W{1,3}(?=[a-z])|,)/;

/** Blocks on either side of a dated one among which another begins with its day. */
const DAYS_NEAR = 4;

/** Whether a block is one of several that begin with their days, rather than the one day under which a page stands. */
function isItemOfDays(page: PageView, index: number): boolean {
  const { blocks } = page.read;
  const block = blocks[index];
  if (!block || !isDated(page, block)) return false;
  return blocks
    .slice(Math.max(0, index - DAYS_NEAR), index + DAYS_NEAR + 1)
    .some((other) => other !== block && isDated(page, other));
}

/** Whether a block begins with the day of what it tells. */
function isDated(page: PageView, { start, end }: Span): boolean {
  return DAY_LABEL.test(page.folded.slice(start, Math.min(end, start + LABEL)).toLowerCase());
}

/** Letters within which the label of a list item stands. */
const LABEL = 40;

/** Characters of the opening line that are read, from its end. */
const LEAD = 240;
/** A line of so few letters heads a list. */
const HEADING = 80;
/** Letters of a list item, and items beyond which their opening line is not looked for; fewer for longer ones. */
const ITEM = 160;
const MOST_ITEMS = 30;
const FEW_ITEMS = 12;

/** The line above that ends in a colon, where only lines as short as list items stand between. */
function leadIn(page: PageView, draft: Draft, most: number): Span | null {
  const { blocks } = page.read;
  const last = Math.max(0, draft.view.block - most);
  for (let index = draft.view.block - 1; index >= last; index--) {
    const block = blocks[index];
    if (!block) return null;
    if (/:\s*$/.test(page.folded.slice(Math.max(block.start, block.end - 8), block.end))) {
      return block;
    }
    if (block.end - block.start > ITEM) return null;
  }
  return null;
}
