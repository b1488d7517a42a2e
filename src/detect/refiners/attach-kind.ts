import type { Kind } from '../../text/quantity';
import {
  CUMULATIVE,
  DAILY,
  EVENT,
  PERIOD,
  SAID_WHEN,
  SINCE,
  YEARS_APART,
} from '../lang/en/kind-words';
import type { Draft, PageView, Refiner } from '../pipeline';

/** From this many victims on, a number without an event or a period is taken for a running count. */
const LARGE = 1_000;

/** A toll below this is taken for that of one event. */
const RUNNING = 100;

interface Verdict {
  readonly kind: Kind;
  readonly why: string;
}

/** How the number relates to time: by the words beside it, then of its sentence, then by its measure. */
export const attachKind: Refiner = {
  name: 'attach-kind',
  refine(page) {
    const open: Draft[] = [];
    for (const [index, draft] of page.drafts.entries()) {
      const verdict = stated(page, draft, windowOf(page, index));
      if (verdict) settle(draft, verdict);
      else open.push(draft);
    }
    for (const draft of open) settle(draft, inferred(page, draft));
  },
};

function settle(draft: Draft, { kind, why }: Verdict): void {
  draft.kind = kind;
  draft.trace.push(`attach-kind: ${kind}, ${why}`);
}

interface Window {
  /** From the number before to this one, and from this one to the next. */
  readonly before: string;
  readonly after: string;
  readonly whole: string;
}

function windowOf(page: PageView, index: number): Window {
  const draft = page.drafts[index] as Draft;
  const { view } = draft;
  const previous = page.drafts[index - 1];
  const next = page.drafts[index + 1];
  const from = previous?.view === view ? previous.end : view.start;
  const to = next?.view === view ? next.start : view.end;
  const lower = (start: number, end: number) =>
    page.folded.slice(start, end).toLowerCase().replace(SAID_WHEN, '$1');
  return {
    before: lower(from, draft.start),
    after: lower(draft.end, to),
    whole: lower(view.start, view.end),
  };
}

function stated(page: PageView, draft: Draft, text: Window): Verdict | null {
  if (draft.rate === 'day') return { kind: 'daily', why: 'a number a day' };
  if (draft.rate !== null) return { kind: 'period', why: `a number a ${draft.rate}` };
  const size = draft.value ?? draft.low ?? draft.high ?? 0;
  const military = draft.measure === 'losses' || draft.measure === 'casualties';
  for (const part of [text.after, text.before]) {
    const verdict = byTime(part);
    if (verdict) return verdict;
  }
  const lead = leadIn(page, draft);
  const led = lead ? byTime(lead) : null;
  if (led) return { kind: led.kind, why: `${led.why}, in the line above the list` };
  const whole = byTime(text.whole);
  if (whole && whole.kind !== 'daily') return whole;
  const event = EVENT.test(text.whole) && (!military || size < LARGE);
  if (event) return { kind: 'incident', why: 'the sentence tells of an event' };
  if (CUMULATIVE.test(text.whole) || (isToll(draft) && size >= RUNNING))
    return { kind: 'cumulative', why: 'the sentence counts so far' };
  if (size >= LARGE)
    return { kind: 'cumulative', why: 'a large count without an event or a period' };
  return military ? null : { kind: 'incident', why: 'nothing speaks of a longer time' };
}

function isToll(draft: Draft): boolean {
  const { trigger } = draft.reading;
  return trigger !== null && /toll/.test(draft.view.items[trigger]?.lower ?? '');
}

/** The line that opens a list ("in the past 48 hours:") speaks for its items. */
function leadIn(page: PageView, draft: Draft): string | null {
  const { blocks } = page.read;
  for (let index = draft.view.block - 1; index >= Math.max(0, draft.view.block - 12); index--) {
    const block = blocks[index];
    if (!block) return null;
    const text = page.folded.slice(Math.max(block.start, block.end - 240), block.end);
    if (/:\s*$/.test(text)) return text.toLowerCase();
    if (block.end - block.start > 160) return null;
  }
  return null;
}

function byTime(text: string): Verdict | null {
  const years = YEARS_APART.exec(text);
  if (years && Number(years[2]) - Number(years[1]) >= 2) {
    return { kind: 'cumulative', why: 'a span of years' };
  }
  if (SINCE.test(text)) return { kind: 'cumulative', why: 'counted since a beginning' };
  if (DAILY.test(text)) return { kind: 'daily', why: 'the words speak of one day' };
  if (PERIOD.test(text)) return { kind: 'period', why: 'the words speak of a period' };
  return null;
}

/** A silent number of losses goes with the page's other numbers of that measure. */
function inferred(page: PageView, draft: Draft): Verdict {
  const kinds = page.drafts
    .filter((one) => one.measure === draft.measure && one !== draft && one.kind === 'daily')
    .map((one) => one.kind);
  if (kinds.length > 0) {
    draft.inferred.add('kind');
    return { kind: 'daily', why: 'inferred from the daily numbers of this page' };
  }
  return { kind: 'cumulative', why: 'losses without an event or a period' };
}
